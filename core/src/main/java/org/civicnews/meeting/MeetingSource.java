package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** Where a meeting is reported. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MeetingSource permits MeetingSourceBuilder.ImmutableMeetingSource {
    MeetingSource() {}

    /** {@return the address, empty if there is none} */
    public abstract Optional<WebLink> url();

    /** {@return the source in words, empty if there are none} */
    public abstract Optional<String> text();

    /** {@return when it was fetched, empty if not known} */
    public abstract Optional<PublicationDate> retrieved();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        url().isPresent() || text().isPresent(),
                        "",
                        "SOURCE_EMPTY",
                        () -> "source has neither address nor text")
                .notBlank("text", text())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract MeetingSourceBuilder toBuilder();

    /** {@return an empty builder} */
    public static MeetingSourceBuilder builder() {
        return new MeetingSourceBuilder();
    }
}
