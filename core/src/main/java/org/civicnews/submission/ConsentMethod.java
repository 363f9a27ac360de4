package org.civicnews.submission;

/** How a consent was expressed. Closed, and without a way for silence: no implied consent can be recorded. */
public enum ConsentMethod {
    /** A box ticked by hand. */
    CHECKBOX,

    /** A button pressed. */
    BUTTON,

    /** An e-mail. */
    EMAIL,

    /** A text message. */
    SMS,

    /** A paper signed. */
    PAPER,

    /** A recorded call. */
    RECORDED_CALL
}
