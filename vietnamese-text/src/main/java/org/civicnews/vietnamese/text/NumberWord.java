package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.WordTable;

/** What a word does in a number that is spelled out. */
enum NumberWord {
    /** Không to chín. */
    DIGIT,
    /** Mốt, tư, lăm: the last digit after tens. */
    LAST,
    /** Mười. */
    TEN,
    /** Mươi, after a digit. */
    TENS,
    /** Hăm, before a last digit. */
    TWENTY,
    /** Trăm. */
    HUNDRED,
    /** Lẻ, linh: the tens are nought. */
    ODD,
    /** Nghìn, vạn, triệu. */
    SCALE,
    /** Tỷ, which may follow another scale. */
    BILLION,
    /** Rưỡi: and half of the last scale. */
    HALF,
    /** Phẩy: decimals follow. */
    POINT,
    /** Âm. */
    MINUS;

    /** The bundled words. */
    static final WordTable TABLE = WordTable.load(NumberWord.class, "number-words.tsv", NumberWord.class);
}
