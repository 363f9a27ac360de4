package org.civicnews.vietnamese.time;

import org.civicnews.vietnamese.scan.WordTable;

/** What a word can do in or beside a date expression. A word may do several things. */
enum DateWord {
    /** Ngày. */
    DAY,
    /** Tháng. */
    MONTH,
    /** Năm. */
    YEAR,
    /** Quý. */
    QUARTER,
    /** Mùng, before the first ten days of a month. */
    FIRST_TEN,
    /** Sáng, trưa, chiều, tối, đêm. */
    DAY_PART,
    /** Rạng, before sáng. */
    DAWN,
    /** Hôm. */
    DAY_REFERENCE,
    /** Nay, này. */
    NOW,
    /** Qua, mai, kia. */
    NEAR,
    /** Đầu, giữa, cuối. */
    PART,
    /** Thượng, trung, hạ, before tuần. */
    TEN_DAY_PART,
    /** Tuần. */
    TEN_DAYS,
    /** Từ. */
    FROM,
    /** Đến, tới. */
    TO,
    /** Hết, after đến. */
    UNTIL_END,
    /** Khoảng. */
    ABOUT,
    /** Thứ, before the number of a weekday. */
    WEEKDAY,
    /** Chủ, before nhật. */
    SUNDAY,
    /** Nhật, after chủ. */
    SUNDAY_END,
    /** Giờ. */
    HOUR,
    /** Phút. */
    MINUTE,
    /** Kém, before the minutes that lack to the full hour. */
    LESS,
    /** Rưỡi. */
    HALF,
    /** Và. */
    AND,
    /** Lúc, before a time. */
    AT_TIME,
    /** A word before which a day with its month is a date even without ngày. */
    LICENCE,
    /** Lễ, dịp, (quốc) khánh: a day follows, however its numbers are joined. */
    FEAST,
    /** Âm, of âm lịch. */
    LUNAR,
    /** Tết. */
    TET,
    /** Lịch. */
    CALENDAR,
    /** Giêng, chạp: months of the lunar calendar. */
    LUNAR_MONTH,
    /** Rằm, giỗ: days of the lunar calendar follow. */
    FULL_MOON,
    /** A number in words. */
    NUMBER,
    /** Mỗi: the day that follows is a rate, not a date. */
    EACH,
    /** The last syllable of a kind of document, before its number. */
    DOCUMENT,
    /** A thing that is named after a date. */
    NAMED,
    /** Mạng, of Cách mạng tháng Tám. */
    NAMED_MONTH,
    /** A first syllable that makes another word of a thing: thị trường, yêu cầu. */
    COMPOUND,
    /** What is counted: the number before it is no date. */
    MEASURE,
    /** A word that goes on after a date, and does not follow a number of things. */
    CLAUSE,
    /** Giây, or đồng hồ: the time before it is a duration. */
    SECONDS,
    /** Cùng, of cùng ngày. */
    SAME_DAY,
    /** Hằng, before ngày: the hour before it is one of each day. */
    EVERY,
    /** Trong, suốt, kéo dài: a duration follows. */
    DURING,
    /** A score or ratio follows: tỷ số, tỷ lệ, set. */
    RATIO,
    /** Những, thập niên: the year after it stands for ten. */
    DECADE,
    /** Thập, of thập niên. */
    TEN_YEARS,
    /** Sinh: a year of birth follows. */
    BORN,
    /** Nửa. */
    HALF_OF,
    /** GMT. */
    OFFSET,
    /** What a fraction before it is taken of. */
    OF_WHOLE;

    /** The bundled words. */
    static final WordTable TABLE = WordTable.load(DateWord.class, "words.tsv", DateWord.class);

    /** {@return the role as one bit} */
    long bit() {
        return WordTable.bit(this);
    }
}
