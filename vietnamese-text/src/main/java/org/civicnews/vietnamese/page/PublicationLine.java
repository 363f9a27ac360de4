package org.civicnews.vietnamese.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line that says when a page was published: {@code Thứ bảy, 7/3/2026, 00:05 (GMT+7)}, {@code 07-03-2026 - 00:01
 * AM}, {@code 2026-03-07T00:05:00.000 +07:00}. A time is kept only with an offset; without one the day alone is certain.
 */
final class PublicationLine {
    /** The words that such a line may hold besides its numbers. */
    private static final Set<String> WORDS = Set.of(
            "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "chủ", "nhật", "cn", "t2", "t3", "t4", "t5", "t6",
            "t7", "ngày", "tháng", "lúc", "giờ", "phút", "h", "am", "pm", "sa", "ch", "gmt", "utc", "ict", "cập",
            "đăng", "xuất", "bản", "mới", "nhất", "cuối", "gửi", "thời", "gian", "update", "updated");

    private final String text;
    private int at;

    private PublicationLine(String text) {
        this.text = text;
    }

    /** Tells whether a line says nothing but when. */
    static boolean is(String line) {
        if (line.length() > 100 || read(line).isEmpty()) {
            return false;
        }
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            if (end > i && !WORDS.contains(line.substring(i, end).toLowerCase(Locale.ROOT)) && !isIsoT(line, i, end)) {
                return false;
            }
            i = Math.max(end, i + 1);
        }
        return true;
    }

    private static boolean isIsoT(String line, int start, int end) {
        String word = line.substring(start, end);
        return word.equals("T") || word.equals("Z");
    }

    /**
     * Reads when.
     *
     * @param text a line or a piece of metadata
     * @return the first full date in it, with its time if an offset is told; empty if there is none
     */
    static Optional<PublicationDate> read(String text) {
        PublicationLine line = new PublicationLine(text);
        LocalDate day = line.day();
        if (day == null) {
            return Optional.empty();
        }
        ZoneOffset offset = line.offset();
        LocalTime time = offset == null ? null : line.time();
        return Optional.of(
                time == null ? PublicationDate.of(day) : PublicationDate.of(OffsetDateTime.of(day, time, offset)));
    }

    private @Nullable LocalDate day() {
        for (at = 0; at < text.length(); at++) {
            boolean starts = isDigit(at) && (at == 0 || !isDigit(at - 1));
            LocalDate day = starts ? dayAt(at) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The date that begins at an offset: year first, day first, or in words. */
    private @Nullable LocalDate dayAt(int start) {
        int[] first = number(start);
        int[] second = number(parted(first[1], "tháng"));
        int[] third = number(parted(second[1], "năm"));
        if (first[1] < 0 || second[1] < 0 || third[1] < 0) {
            return null;
        }
        boolean yearFirst = first[1] - start == 4;
        try {
            LocalDate day = yearFirst
                    ? LocalDate.of(first[0], second[0], third[0])
                    : LocalDate.of(third[0], second[0], first[0]);
            return day.getYear() >= 1900 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException e) {
            return null; // 45/13/2023 is no date
        }
    }

    /** The number at an offset and where it ends; an end of -1 if there is none. */
    private int[] number(int start) {
        int end = start;
        int value = 0;
        while (start >= 0 && end < text.length() && end - start < 4 && isDigit(end)) {
            value = value * 10 + text.charAt(end++) - '0';
        }
        return end > start ? new int[] {value, end} : new int[] {0, -1};
    }

    /** Where the next part of a date begins after {@code / - .} or a word, -1 if neither follows. */
    private int parted(int end, String word) {
        if (end < 0 || end >= text.length()) {
            return -1;
        }
        if ("/-.".indexOf(text.charAt(end)) >= 0) {
            return end + 1;
        }
        int after = LineShape.spaceEnd(text, end);
        if (!text.regionMatches(true, after, word, 0, word.length())) {
            return -1;
        }
        return LineShape.spaceEnd(text, after + word.length());
    }

    private @Nullable LocalTime time() {
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean colon = (c == ':' || c == 'h' || c == 'g') && isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2);
            int hour = i >= 2 && isDigit(i - 2) ? i - 2 : i - 1;
            boolean inOffset = hour > 0 && text.charAt(hour - 1) == '+';
            if (colon && !inOffset) {
                return timeOf(number(hour)[0], number(i + 1)[0], i + 3);
            }
        }
        return null;
    }

    private @Nullable LocalTime timeOf(int hour, int minute, int end) {
        int second = 0;
        int after = end;
        if (end + 2 < text.length() && text.charAt(end) == ':' && isDigit(end + 1) && isDigit(end + 2)) {
            second = number(end + 1)[0];
            after = end + 3;
        }
        after = LineShape.spaceEnd(text, after);
        boolean afternoon = text.regionMatches(true, after, "pm", 0, 2) || text.regionMatches(true, after, "ch", 0, 2);
        boolean morning = text.regionMatches(true, after, "am", 0, 2) || text.regionMatches(true, after, "sa", 0, 2);
        int clock = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        return clock < 24 && minute < 60 && second < 60 ? LocalTime.of(clock, minute, second) : null;
    }

    /** The offset told as {@code GMT+7}, {@code +07:00}, {@code +0700} or {@code Z} after a time. */
    private @Nullable ZoneOffset offset() {
        int zulu = text.indexOf('Z');
        if (zulu > 0 && isDigit(zulu - 1)) {
            return ZoneOffset.UTC;
        }
        int colon = text.indexOf(':');
        for (int i = Math.max(1, colon); i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            boolean named = i >= 3 && isZoneName(i);
            boolean signed = (sign == '+' || sign == '-' && named || sign == '-' && isIsoOffset(i)) && isDigit(i + 1);
            if (signed) {
                int[] hours = number(i + 1);
                int digits = hours[1] - i - 1;
                int total = digits == 4 ? hours[0] / 100 * 60 + hours[0] % 100 : hours[0] * 60 + minutes(hours[1]);
                return total <= 14 * 60 ? ZoneOffset.ofTotalSeconds((sign == '+' ? total : -total) * 60) : null;
            }
        }
        return null;
    }

    private boolean isZoneName(int sign) {
        int end = LineShape.spaceStart(text, sign);
        return end >= 3
                && (text.regionMatches(true, end - 3, "GMT", 0, 3) || text.regionMatches(true, end - 3, "UTC", 0, 3));
    }

    /** Whether {@code -05:00} follows directly on a time. */
    private boolean isIsoOffset(int sign) {
        return sign >= 3
                && isDigit(sign - 1)
                && text.charAt(sign - 3) == ':'
                && sign + 5 < text.length()
                && text.charAt(sign + 3) == ':';
    }

    private int minutes(int end) {
        return end + 2 < text.length() && text.charAt(end) == ':' && isDigit(end + 1) ? number(end + 1)[0] : 0;
    }

    private boolean isDigit(int index) {
        return LineShape.isDigit(text, index);
    }
}
