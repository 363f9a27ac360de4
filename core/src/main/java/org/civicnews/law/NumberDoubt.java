package org.civicnews.law;

/** What may be wrong with a document number that is well-formed (nghi vấn về số, ký hiệu). */
public enum NumberDoubt {
    /** The year lies outside the term (nhiệm kỳ) of the legislature that the number names. */
    YEAR_OUTSIDE_TERM,
    /** The issuer does not issue documents of that type: a decree (nghị định) not of the Government. */
    TYPE_NOT_OF_ISSUER
}
