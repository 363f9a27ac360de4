package org.civicnews.vietnamese.law;

/** A part of a mention that has a place of its own in the text. */
public enum MentionField {
    /** The word of the type: {@code Nghị định}. */
    TYPE,
    /** The number: {@code 15/2020/NĐ-CP}. */
    NUMBER,
    /** The title without the word of the type: {@code Đất đai}. */
    TITLE,
    /** The year beside the title: {@code 2013}. */
    YEAR,
    /** Who issued it: {@code Chính phủ}. */
    ISSUER,
    /** The day of issue: {@code 03/02/2020}. */
    ISSUED,
    /** The first day in force. */
    EFFECTIVE,
    /** What it is about, without {@code về việc} and quotation marks. */
    SUBJECT,
    /** The places in it that are cited: {@code điểm a khoản 1 Điều 5}. */
    PINPOINTS
}
