package org.civicnews.vietnamese.people;

/** What a name in a text stands for. */
public enum NameKind {
    /** A person (người). */
    PERSON,
    /** An organisation (cơ quan, tổ chức). */
    ORGANIZATION,
    /** A place (địa danh). */
    PLACE
}
