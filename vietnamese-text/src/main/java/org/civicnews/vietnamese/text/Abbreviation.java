package org.civicnews.vietnamese.text;

import org.civicnews.vietnamese.scan.WordTable;

/** What a word tells about a full stop after it. A word may tell several things. */
enum Abbreviation {
    /** A title or name of a place follows: TP., PGS.TS., Mr. */
    TITLE,
    /** Of the titles, those of places: TP. */
    PLACE,
    /** A city whose name is one syllable: Huế. */
    CITY,
    /** One letter for a unit of administration: Q., P., H.; after a person it is an initial. */
    UNIT,
    /** A number follows: tr. 25, ĐT. 0912. */
    NUMBERED,
    /** Xem. */
    SEE,
    /** Two letters that stand for a name as one letter does: Th., Ng. */
    INITIAL,
    /** A number after it labels what follows: Điều 3. */
    LABEL,
    /** A person's name follows, or its initial: anh H. */
    PERSON,
    /** A letter after it is a class, not a name: hạng B, 37 độ C. */
    CLASS,
    /** The last label of an internet address. */
    DOMAIN,
    /** Ảnh, nguồn: opens the credit of a picture. */
    CREDIT,
    /** A word that opens sentences and no names. */
    OPENER,
    /** An opener that is part of a name if a capital follows: Tuy Hòa. */
    OF_NAME;

    /** The bundled abbreviations. */
    static final WordTable TABLE = WordTable.load(Abbreviation.class, "abbreviations.tsv", Abbreviation.class);
}
