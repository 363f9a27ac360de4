package org.civicnews.meeting;

import java.util.Map;
import java.util.OptionalInt;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** The count of a vote (biểu quyết). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Vote permits VoteBuilder.ImmutableVote {
    Vote() {}

    /** {@return how many were for} */
    public abstract int inFavour();

    /** {@return how many were against} */
    public abstract int against();

    /** {@return how many abstained, 0 unless set} */
    @Value.Default
    public int abstain() {
        return 0;
    }

    /** {@return how many did not vote, 0 unless set} */
    @Value.Default
    public int notVoting() {
        return 0;
    }

    /** {@return how many could vote, empty if not told} */
    public abstract OptionalInt eligible();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems();
        notNegative("inFavour", inFavour(), problems);
        notNegative("against", against(), problems);
        notNegative("abstain", abstain(), problems);
        notNegative("notVoting", notVoting(), problems);
        long votes = (long) inFavour() + against() + abstain() + notVoting();
        problems.require(
                        eligible().isEmpty() || votes <= eligible().getAsInt(),
                        "eligible",
                        "TOO_MANY_VOTES",
                        () -> "votes " + votes + " exceed " + eligible().getAsInt() + " eligible")
                .throwIfAny();
    }

    private static void notNegative(String path, int count, Problems problems) {
        problems.require(count >= 0, path, "OUT_OF_RANGE", () -> "must be 0 or more but was " + count);
    }

    /** {@return a builder holding these values} */
    public abstract VoteBuilder toBuilder();

    /** {@return an empty builder} */
    public static VoteBuilder builder() {
        return new VoteBuilder();
    }
}
