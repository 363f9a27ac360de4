package org.civicnews.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a submission stands, and where it may go from there: the one home of the transition table. Closed, as a state
 * that is not known has no guards.
 */
public enum ModerationState {
    /** It has come in. */
    RECEIVED,

    /** Programs look at it. */
    SCREENING,

    /** An editor reads it. */
    IN_REVIEW,

    /** The sender was asked for more. */
    NEEDS_INFO,

    /** Somebody higher decides. */
    ESCALATED,

    /** It will be published. */
    ACCEPTED,

    /** It is being edited (biên tập). */
    EDITING,

    /** The sender is asked whether the edited text is right. */
    AWAITING_AUTHOR_OK,

    /** It can be published. */
    READY,

    /** It is public. */
    PUBLISHED,

    /** It is public, and was changed since. */
    UPDATED,

    /** It was public. */
    UNPUBLISHED,

    /** It will not be published. */
    REJECTED,

    /** It is no story. */
    SPAM,

    /** No answer came in time. */
    EXPIRED,

    /** The sender took it back (rút bài). */
    WITHDRAWN,

    /** Only id, digests, states and times are left. */
    ERASED;

    /** {@return the states that may follow, in their documented order; empty for {@link #ERASED}} */
    public Set<ModerationState> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(SCREENING, WITHDRAWN, ERASED);
            case SCREENING -> EnumSet.of(IN_REVIEW, SPAM, REJECTED, WITHDRAWN, ERASED);
            case IN_REVIEW -> EnumSet.of(NEEDS_INFO, ACCEPTED, REJECTED, ESCALATED, WITHDRAWN, ERASED);
            case NEEDS_INFO -> EnumSet.of(IN_REVIEW, EXPIRED, WITHDRAWN, ERASED);
            case ESCALATED -> EnumSet.of(IN_REVIEW, REJECTED, WITHDRAWN, ERASED);
            case ACCEPTED -> EnumSet.of(EDITING, REJECTED, WITHDRAWN, ERASED);
            case EDITING -> EnumSet.of(AWAITING_AUTHOR_OK, READY, REJECTED, WITHDRAWN, ERASED);
            case AWAITING_AUTHOR_OK -> EnumSet.of(EDITING, READY, EXPIRED, WITHDRAWN, ERASED);
            case READY -> EnumSet.of(PUBLISHED, EDITING, WITHDRAWN, ERASED);
            case PUBLISHED, UPDATED -> EnumSet.of(UPDATED, UNPUBLISHED, WITHDRAWN, ERASED);
            case UNPUBLISHED -> EnumSet.of(PUBLISHED, WITHDRAWN, ERASED);
            case REJECTED, SPAM, EXPIRED -> EnumSet.of(IN_REVIEW, WITHDRAWN, ERASED);
            case WITHDRAWN -> EnumSet.of(ERASED);
            case ERASED -> EnumSet.noneOf(ModerationState.class);
        };
    }

    /**
     * Tells whether a state may follow this one.
     *
     * @param to the state after
     * @return whether the table has the step
     */
    public boolean mayBecome(ModerationState to) {
        return next().contains(to);
    }

    /** {@return whether readers can see it: published or updated} */
    public boolean isPublic() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** {@return whether it was turned down and going back to review is an appeal (khiếu nại)} */
    public boolean isTurnedDown() {
        return this == REJECTED || this == SPAM || this == EXPIRED;
    }

    /** Whether a step needs a reason, with its ground and an explanation. */
    static boolean needsReason(ModerationState from, ModerationState to) {
        return to == REJECTED || to == UNPUBLISHED || (from.isTurnedDown() && to == IN_REVIEW);
    }
}
