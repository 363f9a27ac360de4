package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.WordTable;

/** What a word or phrase does beside a number. */
enum QuantityWord {
    /** A unit of measure: tấn, km, đồng. */
    MEASURE,
    /** A noun of one syllable that is counted: người, vụ. */
    COUNTER,
    /** A classifier, after which the noun follows: con, chiếc. */
    CLASSIFIER,
    /** A noun of several syllables: học viên. */
    NOUN,
    /** A word that is nothing counted. */
    STOP,
    /** A word that a number names instead of counting: khóa 14. */
    LABEL,
    /** Lúc: a time follows. */
    TIME_BEFORE,
    /** Hơn. */
    MORE,
    /** Trên, which may mean a place as well. */
    OVER,
    /** Gần, dưới, chưa đầy. */
    LESS,
    /** Khoảng. */
    ABOUT,
    /** Ít nhất, không dưới. */
    LEAST,
    /** Nhiều nhất, không quá. */
    MOST,
    /** Trở lên, after the unit. */
    UPWARDS,
    /** Trở xuống, after the unit. */
    DOWNWARDS,
    /** An adjective before hơn that makes a comparison: cao hơn. */
    COMPARED,
    /** Sáng: the number before it with giờ is a time. */
    DAY_PART,
    /** Nghìn, triệu: the number before it is multiplied. */
    TIMES,
    /** Trong số, tổng số: a number of things follows, though số alone names one. */
    AMOUNT,
    /** Đến, between the two ends of a range. */
    TO,
    /** Đường, which a house number stands before. */
    ADDRESS,
    /** Hàng, mấy: a number word after it is vague. */
    VAGUE;

    /** The bundled words. */
    static final WordTable TABLE = WordTable.load(QuantityWord.class, "quantities.tsv", QuantityWord.class);

    long bit() {
        return WordTable.bit(this);
    }
}
