package org.civicnews.vietnamese.text;

/** What a token is. */
public enum TokenKind {
    /** A run of letters: in Vietnamese a syllable (tiếng). */
    WORD,
    /** Digits, with their points and commas: 1.250,5. */
    NUMBER,
    /** A date in digits: 01/12, 10-11-2022. */
    DATE,
    /** A time in digits: 7h30, 19:45. */
    TIME,
    /** An internet address, with or without its scheme. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A name with a sign before it: #tag, @name. */
    HANDLE,
    /** Letters and digits that belong together: U23, 13/2023/NĐ-CP, 29B-123.45. */
    CODE,
    /** A punctuation mark, or dots in a row. */
    PUNCTUATION,
    /** Any other sign: %, $, an emoji with all that it is made of. */
    SYMBOL
}
