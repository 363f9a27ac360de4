package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Finding;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** A meeting (hội nghị, kỳ họp, cuộc họp): who met, when and where, who said what, what was decided and who was told to do it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Meeting permits MeetingBuilder.ImmutableMeeting {
    Meeting() {}

    /** {@return the id, unique in the article} */
    public abstract String id();

    /** {@return the version of the JSON format it was read from, 1.0 unless set; not part of the value: ignored by equals} */
    @Value.Default
    @Value.Auxiliary
    public String formatVersion() {
        return FormatVersion.CURRENT;
    }

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return what kind of meeting it is} */
    public abstract MeetingKind kind();

    /** {@return who holds it} */
    public abstract List<OrganizationRef> organizers();

    /** {@return how people met, {@link MeetingFormat#UNSPECIFIED} unless set} */
    @Value.Default
    public MeetingFormat format() {
        return MeetingFormat.UNSPECIFIED;
    }

    /** {@return when it is, empty if not told} */
    public abstract Optional<MeetingTime> time();

    /** {@return where it is} */
    public abstract List<Venue> venues();

    /** {@return venues that are not named one by one} */
    public abstract List<VenueGroup> venueGroups();

    /** {@return who took part, in protocol order} */
    public abstract List<Participant> participants();

    /** {@return how many took part, empty if not told} */
    public abstract Optional<Quantity> headcount();

    /** {@return the agenda} */
    public abstract List<AgendaItem> agenda();

    /** {@return what was said} */
    public abstract List<Speech> speeches();

    /** {@return what was decided} */
    public abstract List<Decision> decisions();

    /** {@return what was assigned at the meeting} */
    public abstract List<TaskAssignment> tasks();

    /** {@return the documents} */
    public abstract List<DocumentUse> documents();

    /** {@return what was reported} */
    public abstract List<MeetingFact> facts();

    /** {@return the ids of media items that show it} */
    public abstract List<String> media();

    /** {@return where it can be seen or heard} */
    public abstract List<WebLink> recordings();

    /** {@return whether it was held} */
    public abstract MeetingStatus status();

    /** {@return when it was to be before, empty if it was not moved} */
    public abstract Optional<PartialDate> previousStart();

    /** {@return the id of the meeting it is part of, empty if of none} */
    public abstract Optional<String> partOf();

    /** {@return where it is reported} */
    public abstract List<MeetingSource> sources();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Meeting check() {
        new MeetingRules(this).check();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(partOf()) && WellFormed.isNfc(media())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .partOf(WellFormed.nfc(partOf()))
                        .media(WellFormed.nfc(media()))
                        .build();
    }

    /**
     * Looks for what is allowed but bad practice: a meeting held without a chair, or before the report was fetched.
     *
     * @return the findings, empty if all is well
     */
    public List<Finding> lint() {
        return MeetingRules.lint(this);
    }

    /** {@return a builder holding these values} */
    public abstract MeetingBuilder toBuilder();

    /** {@return an empty builder} */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }
}
