package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.body.RichText;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What somebody said at a meeting (phát biểu), word for word or in the words of the report. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Speech permits SpeechBuilder.ImmutableSpeech {
    Speech() {}

    /** {@return the id, unique in the meeting} */
    public abstract String id();

    /** {@return who spoke; a participant} */
    public abstract Actor speaker();

    /** {@return in what role, as stated, empty if not told} */
    public abstract Optional<String> roleThen();

    /** {@return what kind of speech it was} */
    public abstract SpeechKind kind();

    /** {@return whose words they are} */
    public abstract SpeechForm form();

    /** {@return the words} */
    public abstract RichText text();

    /** {@return the id of the agenda item, empty if not told} */
    public abstract Optional<String> agendaItemId();

    /** {@return where it can be heard, empty if nowhere} */
    public abstract Optional<SpeechRecording> recording();

    /** {@return where it was read} */
    public abstract List<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Speech check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("roleThen", roleThen())
                .notBlank("agendaItemId", agendaItemId())
                .require(
                        !form().equals(SpeechForm.VERBATIM)
                                || !evidence().isEmpty()
                                || recording().isPresent(),
                        "form",
                        "VERBATIM_UNPROVEN",
                        () -> "a verbatim speech needs evidence or a recording")
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(agendaItemId())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .agendaItemId(WellFormed.nfc(agendaItemId()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract SpeechBuilder toBuilder();

    /** {@return an empty builder} */
    public static SpeechBuilder builder() {
        return new SpeechBuilder();
    }
}
