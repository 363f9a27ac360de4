package org.civicnews.vietnamese.text;

/**
 * Where the tone mark stands in a syllable that ends in {@code oa}, {@code oe} or {@code uy}; everywhere else the two
 * styles agree.
 */
public enum ToneStyle {
    /** Kiểu cũ, as the press writes: hòa, khỏe, thủy. */
    OLD,

    /** Kiểu mới, as schoolbooks write since decision 1989/QĐ-BGDĐT of 2018: hoà, khoẻ, thuỷ. */
    NEW,

    /** The marks stay on the letters where they were found, even where neither style puts them. */
    KEEP
}
