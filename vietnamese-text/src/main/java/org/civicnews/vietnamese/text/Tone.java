package org.civicnews.vietnamese.text;

/** A tone (thanh) of Vietnamese; the constants stand in the order of dictionaries. */
public enum Tone {
    /** Thanh ngang: no mark. */
    NGANG(0, 0),

    /** Thanh huyền: grave accent. */
    HUYEN(1, 0x0300),

    /** Thanh hỏi: hook above. */
    HOI(2, 0x0309),

    /** Thanh ngã: tilde. */
    NGA(3, 0x0303),

    /** Thanh sắc: acute accent. */
    SAC(4, 0x0301),

    /** Thanh nặng: dot below. */
    NANG(5, 0x0323);

    private static final Tone[] VALUES = values();

    private final int number;
    private final char mark;

    Tone(int number, int mark) {
        this.number = number;
        this.mark = (char) mark;
    }

    /** {@return the combining mark of the tone, U+0000 for {@link #NGANG}} */
    public char mark() {
        return mark;
    }

    /** {@return 0 to 5, the place in the order of dictionaries} */
    int number() {
        return number;
    }

    static Tone at(int number) {
        return VALUES[number];
    }
}
