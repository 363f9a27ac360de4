package org.civicnews.submission;

/** What was decided about a consent. Closed: nobody can guard what he does not know. */
public enum ConsentDecision {
    /** Yes. */
    GRANTED,

    /** No. */
    REFUSED,

    /** No longer (rút lại). */
    WITHDRAWN
}
