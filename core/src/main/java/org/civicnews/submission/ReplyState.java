package org.civicnews.submission;

/** Whether a reply may be shown. Closed: only APPROVED is. */
public enum ReplyState {
    /** Nobody looked at it yet. */
    PENDING,

    /** It may be shown. */
    APPROVED,

    /** It may not. */
    HIDDEN
}
