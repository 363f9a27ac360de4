package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.Resolution;
import org.immutables.value.Value;

/** When a meeting is, as told, and what that was taken for. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MeetingTime permits MeetingTimeBuilder.ImmutableMeetingTime {
    MeetingTime() {}

    /** {@return the start, as far as told} */
    public abstract PartialDate start();

    /** {@return the end, empty if not told} */
    public abstract Optional<PartialDate> end();

    /** {@return the day that the start was taken for, beside it, empty if nobody decided} */
    public abstract Optional<Resolution> resolution();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems();
        boolean backwards = end().isPresent() && end().get().isCertainlyBefore(start());
        problems.require(
                !backwards,
                "end",
                "RANGE_BACKWARDS",
                () -> "meeting ends " + end().orElseThrow().toEdtf() + " before it starts " + start().toEdtf());
        resolution().ifPresent(resolution -> resolution.checkAgainst(start(), "resolution", problems));
        problems.throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract MeetingTimeBuilder toBuilder();

    /** {@return an empty builder} */
    public static MeetingTimeBuilder builder() {
        return new MeetingTimeBuilder();
    }
}
