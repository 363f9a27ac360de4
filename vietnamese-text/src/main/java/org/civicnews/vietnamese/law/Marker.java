package org.civicnews.vietnamese.law;

/** The parts that the words of {@code markers.tsv} play. */
enum Marker {
    NUMBER_SIGN,
    LIST,
    DRAFT,
    UNIT,
    FOLLOWS_SHORT,
    DEMONSTRATIVE,
    ISSUE_VERB,
    AUXILIARY,
    SUBJECT,
    EFFECT,
    DATE_FROM,
    APPLIED,
    AMENDMENT,
    LAW_GROUP,
    GROUP_LINK,
    PLENUM,
    CONGRESS,
    LOCAL_CONGRESS,
    ORDINAL,
    ORDINAL_PREFIX,
    COMMITTEE,
    OF_PARTY,
    PINPOINT_JOINT,
    PINPOINT_LINK,
    ATTACHED,
    FILLER,
    TURNED,
    OBJECT,
    SUBJECT_END
}
