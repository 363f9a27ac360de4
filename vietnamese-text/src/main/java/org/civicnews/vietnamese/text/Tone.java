package org.civicnews.vietnamese.text;

/** A tone (thanh) of Vietnamese; the constants stand in the order of dictionaries. */
public enum Tone {
    /** Thanh ngang: no mark. */
    NGANG(0),

    /** Thanh huyền: grave accent. */
    HUYEN(0x0300),

    /** Thanh hỏi: hook above. */
    HOI(0x0309),

    /** Thanh ngã: tilde. */
    NGA(0x0303),

    /** Thanh sắc: acute accent. */
    SAC(0x0301),

    /** Thanh nặng: dot below. */
    NANG(0x0323);

    private static final Tone[] VALUES = values();

    private final char mark;

    Tone(int mark) {
        this.mark = (char) mark;
    }

    /** {@return the combining mark of the tone, U+0000 for {@link #NGANG}} */
    public char mark() {
        return mark;
    }

    static Tone at(int ordinal) {
        return VALUES[ordinal];
    }
}
