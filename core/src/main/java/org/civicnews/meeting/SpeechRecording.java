package org.civicnews.meeting;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Where a speech can be heard. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class SpeechRecording permits SpeechRecordingBuilder.ImmutableSpeechRecording {
    SpeechRecording() {}

    /** {@return the id of the media item} */
    public abstract String mediaId();

    /** {@return where it begins, empty for the start} */
    public abstract Optional<Duration> start();

    /** {@return where it ends, empty for the end} */
    public abstract Optional<Duration> end();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    SpeechRecording check() {
        new Problems()
                .notBlank("mediaId", mediaId())
                .require(
                        start().isEmpty() || !start().get().isNegative(),
                        "start",
                        "OUT_OF_RANGE",
                        () -> "must not be negative but was " + start().orElseThrow())
                .require(
                        start().isEmpty() || end().isEmpty() || end().get().compareTo(start().get()) > 0,
                        "end",
                        "RANGE_BACKWARDS",
                        () -> "recording ends before it begins")
                .throwIfAny();
        return WellFormed.isNfc(mediaId())
                ? this
                : toBuilder().mediaId(WellFormed.nfc(mediaId())).build();
    }

    /** {@return a builder holding these values} */
    public abstract SpeechRecordingBuilder toBuilder();

    /** {@return an empty builder} */
    public static SpeechRecordingBuilder builder() {
        return new SpeechRecordingBuilder();
    }
}
