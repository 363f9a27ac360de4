package org.civicnews.vietnamese.law;

/** What was remarkable about the way a text names a document. */
public enum MentionFlag {
    /** The symbol lacks its Vietnamese letters: {@code 15/2020/ND-CP}. */
    ASCII_SYMBOL,
    /** There are spaces inside the number: {@code 15/2020/NĐ - CP}. */
    SPACED_SYMBOL,
    /** A dash or minus stands for the hyphen: {@code 15/2020/NĐ–CP}. */
    EN_DASH,
    /** The type or the symbol is written small: {@code nghị định 15/2020}, {@code 15/2020/nđ-cp}. */
    LOWERCASE,
    /** The year lies outside the term of the legislature. */
    WRONG_TERM_YEAR,
    /** The number is odd for another reason: a type that the issuer does not issue, a symbol nobody knows. */
    PLAUSIBILITY_LOW,
    /** A draft (dự thảo, dự án) is meant. */
    DRAFT,
    /** The title stands in the catalogue or the list of aliases. */
    FROM_GAZETTEER,
    /** The title was guessed from the way it is written. */
    TITLE_GUESSED
}
