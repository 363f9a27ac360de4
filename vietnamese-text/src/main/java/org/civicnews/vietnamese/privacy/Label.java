package org.civicnews.vietnamese.privacy;

/** What a suggestion is called in labels.tsv; the earlier wins where two overlap. */
enum Label {
    EMAIL,
    NETWORK,
    IDENTITY,
    PASSPORT,
    TAX,
    INSURANCE,
    PHONE,
    ACCOUNT,
    PLATE,
    PROFILE,
    HOME,
    SCHOOL,
    CLASS,
    WORKPLACE,
    BIRTH_DATE,
    BIRTH_YEAR,
    EVENT_DATE,
    PERSON,
    AGE,
    PLACE
}
