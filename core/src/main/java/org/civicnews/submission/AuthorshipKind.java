package org.civicnews.submission;

/** Whose story it is. Closed, as the guards depend on it. */
public enum AuthorshipKind {
    /** The sender's own. */
    OWN_STORY,

    /** Somebody else's, with that person's permission (được cho phép). */
    OTHERS_WITH_PERMISSION
}
