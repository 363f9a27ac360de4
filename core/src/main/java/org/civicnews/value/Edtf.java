package org.civicnews.value;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Reads and writes the part of EDTF (ISO 8601-2) that news dates need. */
final class Edtf {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;
    /** EDTF numbers the quarters 33 to 36. */
    private static final int BEFORE_FIRST_QUARTER = 32;

    private final String text;

    Edtf(String text) {
        this.text = text;
    }

    PartialDate read() {
        PartialDateBuilder date = PartialDate.builder();
        String rest = text;
        if (!rest.isEmpty()) {
            for (DateQualifier qualifier : DateQualifier.values()) {
                if (!qualifier.suffix().isEmpty() && rest.endsWith(qualifier.suffix())) {
                    date.qualifier(qualifier);
                    rest = rest.substring(0, rest.length() - 1);
                    break;
                }
            }
        }
        int t = rest.indexOf('T');
        if (t >= 0) {
            readTime(rest.substring(t + 1), date);
            rest = rest.substring(0, t);
        }
        readDate(rest, date);
        return date.build();
    }

    private void readDate(String part, PartialDateBuilder date) {
        boolean shape = part.length() == 4
                || (part.length() == 7 && part.charAt(4) == '-')
                || (part.length() == 10 && part.charAt(4) == '-' && part.charAt(7) == '-');
        if (!shape) {
            throw malformed();
        }
        int year = number(part, 0, 4);
        if (year >= 0) {
            date.year(year);
        }
        if (part.length() >= 7) {
            int month = number(part, 5, 7);
            if (part.length() == 7 && month > BEFORE_FIRST_QUARTER && month <= BEFORE_FIRST_QUARTER + 4) {
                date.quarter(month - BEFORE_FIRST_QUARTER);
            } else if (month >= 0) {
                date.month(month);
            }
        }
        if (part.length() == 10) {
            int day = number(part, 8, 10);
            if (day >= 0) {
                date.day(day);
            }
        }
    }

    private void readTime(String part, PartialDateBuilder date) {
        int sign = Math.max(part.indexOf('+'), Math.max(part.indexOf('-'), part.indexOf('Z')));
        try {
            date.time(LocalTime.parse(sign < 0 ? part : part.substring(0, sign)));
            if (sign >= 0) {
                date.offset(ZoneOffset.of(part.substring(sign)));
            }
        } catch (DateTimeException e) {
            throw malformed();
        }
    }

    /** The number in a field, or -1 if the field is all X. */
    private int number(String part, int start, int end) {
        int value = 0;
        int unknown = 0;
        for (int i = start; i < end; i++) {
            char c = part.charAt(i);
            if (c == 'X') {
                unknown++;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else {
                throw malformed();
            }
        }
        if (unknown != 0 && unknown != end - start) {
            throw malformed();
        }
        return unknown == 0 ? value : -1;
    }

    private InvalidContentException malformed() {
        return new InvalidContentException(List.of(
                new Problem("", "DATE_MALFORMED", "date '" + text + "' is not EDTF such as 2023-05 or XXXX-12-01")));
    }

    static String write(PartialDate date) {
        StringBuilder out = new StringBuilder(26);
        field(out, date.year().orElse(-1), 4);
        if (date.quarter().isPresent()) {
            out.append('-').append(BEFORE_FIRST_QUARTER + date.quarter().getAsInt());
        } else if (date.month().isPresent() || date.day().isPresent()) {
            field(out.append('-'), date.month().orElse(-1), 2);
        }
        if (date.day().isPresent()) {
            field(out.append('-'), date.day().getAsInt(), 2);
        }
        date.time().ifPresent(time -> out.append('T').append(TIME.format(time)));
        date.offset().ifPresent(out::append);
        return out.append(date.qualifier().suffix()).toString();
    }

    private static void field(StringBuilder out, int value, int width) {
        if (value < 0) {
            out.append("X".repeat(width));
            return;
        }
        String digits = Integer.toString(value);
        out.append("0".repeat(width - digits.length())).append(digits);
    }
}
