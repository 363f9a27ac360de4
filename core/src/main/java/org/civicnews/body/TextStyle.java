package org.civicnews.body;

/** The styles that a piece of text can have. The set is closed: a style of a later version is an unknown annotation. */
public enum TextStyle {
    /** Of strong importance (đậm). */
    STRONG,
    /** Stressed (nghiêng). */
    EM,
    /** Underlined (gạch chân). */
    UNDERLINE,
    /** Subscript. */
    SUB,
    /** Superscript. */
    SUP,
    /** Computer code. */
    CODE
}
