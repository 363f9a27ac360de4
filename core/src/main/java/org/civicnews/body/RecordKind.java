package org.civicnews.body;

/** The records of an article, besides legal references, that a piece of text can mention. */
public enum RecordKind {
    /** A person (người). */
    PERSON,
    /** An organisation (cơ quan, tổ chức). */
    ORGANIZATION,
    /** A place (địa danh). */
    PLACE,
    /** A meeting (cuộc họp). */
    MEETING
}
