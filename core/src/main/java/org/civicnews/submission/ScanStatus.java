package org.civicnews.submission;

/** What a scanner for malware said. Closed: only CLEAN lets a file pass. */
public enum ScanStatus {
    /** Nothing yet. */
    UNSCANNED,

    /** Nothing bad found. */
    CLEAN,

    /** Malware found. */
    INFECTED,

    /** The scanner failed. */
    ERROR
}
