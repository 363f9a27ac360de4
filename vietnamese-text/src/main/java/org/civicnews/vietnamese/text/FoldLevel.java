package org.civicnews.vietnamese.text;

/** How much of a text counts in a search. */
public enum FoldLevel {
    /** Marks repaired, one tone style, lower case: {@code HOÀ}, {@code hòa} and {@code hoà} are one. */
    EXACT,

    /** Tones off as well: {@code phơ} is {@code phở}, but {@code o} is not {@code ơ}. */
    TONELESS,

    /** All marks off: {@code duong} is {@code Đường}. */
    PLAIN
}
