package org.civicnews.submission;

/** What a retention policy lets erase. */
public enum ErasableData {
    /** The story as it was sent, with its attachments and consents. */
    RAW,

    /** How to reach the sender. */
    CONTACT,

    /** The published story. */
    PUBLISHED
}
