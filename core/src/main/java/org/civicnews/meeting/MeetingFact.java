package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.Problems;
import org.civicnews.value.Quantity;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Something that a meeting was told, with its number (3 đoàn kiểm tra tại 15 đơn vị). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MeetingFact permits MeetingFactBuilder.ImmutableMeetingFact {
    MeetingFact() {}

    /** {@return the words, never blank} */
    public abstract String text();

    /** {@return the number, empty if there is none} */
    public abstract Optional<Quantity> quantity();

    /** {@return whom or what it is about, empty if not told} */
    public abstract Optional<String> subject();

    /** {@return when, empty if not told} */
    public abstract Optional<DateRange> period();

    /** {@return where it was read, empty if it was not read from an article} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("text", text()).notBlank("subject", subject()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract MeetingFactBuilder toBuilder();

    /** {@return an empty builder} */
    public static MeetingFactBuilder builder() {
        return new MeetingFactBuilder();
    }
}
