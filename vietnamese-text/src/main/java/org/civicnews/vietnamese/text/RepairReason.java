package org.civicnews.vietnamese.text;

/** Why a repair changed a piece of text. */
public enum RepairReason {
    /** A letter and its loose marks became one character. */
    COMPOSITION,

    /** The marks of a letter stood in the wrong order, or one of them twice. */
    MARK_ORDER,

    /** A letter of another alphabet, or eth, stood for a letter of Vietnamese. */
    LOOK_ALIKE,

    /** An invisible character stood in a word. */
    INVISIBLE,

    /** The tone mark stood on the wrong letter, or not where the chosen style puts it. */
    TONE,

    /** Companion repair: {@code nghành}, {@code thuờng}, {@code qui}. */
    SPELLING,

    /** Typography: spaces doubled, missing or in the wrong place. */
    SPACING,

    /** Typography: straight quotes. */
    QUOTES,

    /** Typography: a hyphen that does the work of a dash. */
    DASH,

    /** Typography: three points for an ellipsis. */
    ELLIPSIS
}
