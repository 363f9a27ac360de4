package org.civicnews.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.TsvTable;
import org.jspecify.annotations.Nullable;

/** Looks for a date in a short text. Confined to one thread. */
final class WrittenDateScan {
    private static final Map<String, Integer> MONTHS = months();
    /** Seconds since 1970 that are dates of the web rather than other numbers: 2001 to 2286. */
    private static final int EPOCH_DIGITS = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** Of years of two digits. */
    private static final int CENTURY = 2000;

    private final String text;
    private int dateStart;
    private int dateEnd;

    WrittenDateScan(String text) {
        this.text = text;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        TsvTable table = TsvTable.read("months.tsv", WrittenDateScan.class.getResourceAsStream("months.tsv"));
        for (List<String> row : table.rows()) {
            months.put(row.get(2), Integer.valueOf(row.get(1)));
        }
        return Map.copyOf(months);
    }

    Optional<WrittenDate> find() {
        for (int i = 0; i < text.length(); i++) {
            if (!beginsWord(i)) {
                continue;
            }
            if (isDigit(i) && digits(i) >= EPOCH_DIGITS) {
                Optional<WrittenDate> epoch = epoch(i);
                if (epoch.isPresent()) {
                    return epoch;
                }
            }
            LocalDate day = isDigit(i) ? numeric(i) : named(i);
            if (day != null) {
                dateStart = i;
                return Optional.of(withTime(day));
            }
        }
        return Optional.empty();
    }

    private boolean beginsWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private Optional<WrittenDate> epoch(int at) {
        int digits = digits(at);
        if (at != 0
                || text.charAt(0) == '0'
                || digits != text.length()
                || (digits != EPOCH_DIGITS && digits != EPOCH_DIGITS + 3)) {
            return Optional.empty();
        }
        long number = Long.parseLong(text.substring(0, digits));
        Instant instant = Instant.ofEpochSecond(digits == EPOCH_DIGITS ? number : number / 1000);
        OffsetDateTime moment = instant.atOffset(ZoneOffset.UTC);
        return Optional.of(
                new WrittenDate(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(ZoneOffset.UTC)));
    }

    /** {@code 2026-03-07}, {@code 20260307}, {@code 7/3/2026}, {@code 7 March 2026}, {@code 7 tháng 3, 2026}, {@code 2026年3月7日}. */
    private @Nullable LocalDate numeric(int at) {
        int length = digits(at);
        if (length == 8 || length == 14) {
            dateEnd = at + 8;
            return day(number(at, 4), number(at + 4, 2), number(at + 6, 2));
        }
        if (length == 4) {
            return yearFirst(at);
        }
        if (length > 2) {
            return null;
        }
        LocalDate numbers = dayFirst(at, length);
        return numbers == null ? dayAndName(at) : numbers;
    }

    private @Nullable LocalDate yearFirst(int at) {
        int month = skipMark(at + 4, "-/.年");
        int monthDigits = digits(month);
        int day = skipMark(month + monthDigits, "-/.月");
        int dayDigits = digits(day);
        if (month == at + 4
                || monthDigits == 0
                || monthDigits > 2
                || day == month + monthDigits
                || dayDigits == 0
                || dayDigits > 2) {
            return null;
        }
        dateEnd = day + dayDigits;
        return day(number(at, 4), number(month, monthDigits), number(day, dayDigits));
    }

    /** {@code 7/3/2026}, {@code 07 - 03 - 2026}, {@code 7. 3. 2026}. */
    private @Nullable LocalDate dayFirst(int at, int length) {
        int mark = skip(at + length, " ");
        int second = skip(mark + 1, " ");
        int secondDigits = digits(second);
        int mark2 = skip(second + secondDigits, " ");
        if (mark2 >= text.length()
                || "/-.".indexOf(text.charAt(mark)) < 0
                || text.charAt(mark2) != text.charAt(mark)
                || secondDigits == 0
                || secondDigits > 2) {
            return null;
        }
        int year = skip(mark2 + 1, " ");
        int yearDigits = digits(year);
        boolean spaced = year - at > length + secondDigits + 2;
        boolean loose = spaced && text.charAt(mark) != '.' && (length < 2 || secondDigits < 2); // tỉ số 2 - 1 - 2024
        boolean isShort = yearDigits == 2 && !spaced && isApart(at, year);
        if (loose || (yearDigits != 4 && !isShort)) {
            return null;
        }
        int a = number(at, length);
        int b = number(second, secondDigits);
        int full = isShort ? CENTURY + number(year, 2) : number(year, 4);
        dateEnd = year + yearDigits;
        return b > 12 && !isShort ? day(full, a, b) : day(full, b, a);
    }

    /** A year of two digits is told by its place: {@code 07.03.26} begins a text, {@code Thời sự, 7.3.26} ends it. */
    private boolean isApart(int at, int year) {
        int behind = skip(year + 2, " ");
        boolean alone = behind == text.length()
                || ",|•–".indexOf(text.charAt(behind)) >= 0
                || (digits(behind) > 0 && text.startsWith(":", behind + digits(behind)));
        boolean first = at == skip(0, " ") && year - at == "07.03.".length() && alone;
        boolean last = behind == text.length() && at > 2 && ",:|".indexOf(text.charAt(at - 2)) >= 0;
        return first || last;
    }

    private @Nullable LocalDate dayAndName(int at) {
        int length = digits(at);
        int word = skip(at + length, " .-/");
        word = text.startsWith("st", word)
                        || text.startsWith("nd", word)
                        || text.startsWith("rd", word)
                        || (text.startsWith("th", word) && word + 2 < text.length() && text.charAt(word + 2) == ' ')
                ? skip(word + 2, " ")
                : word;
        word = text.startsWith("de ", word) || text.startsWith("of ", word) ? skip(word + 3, " ") : word;
        int end = wordEnd(word);
        String name = text.substring(word, end).toLowerCase(Locale.ROOT);
        if (name.equals("tháng")) {
            int month = skip(end, " ");
            int digits = digits(month);
            return digits == 0 || digits > 2
                    ? null
                    : withYear(number(at, length), number(month, digits), month + digits);
        }
        Integer month = MONTHS.get(name);
        return month == null ? null : withYear(number(at, length), month, end);
    }

    /** {@code March 7, 2026}, {@code Sat Mar 07 00:05:11 2026}. */
    private @Nullable LocalDate named(int at) {
        int end = wordEnd(at);
        Integer month =
                end - at > 12 ? null : MONTHS.get(text.substring(at, end).toLowerCase(Locale.ROOT));
        if (month == null) {
            return null;
        }
        int day = skip(end, " .-");
        int digits = digits(day);
        int behind = day + digits;
        boolean numbers = behind + 1 < text.length() && "/-.".indexOf(text.charAt(behind)) >= 0 && isDigit(behind + 1);
        return digits == 0 || digits > 2 || numbers
                ? null
                : withYear(number(day, digits), month, behind); // mai 5/3/2026
    }

    /** The year follows, a time perhaps between. */
    private @Nullable LocalDate withYear(int day, int month, int from) {
        for (int i = from; i < text.length() && i < from + 32; i++) {
            if (isYear(i)
                    && !isDigit(i - 1)
                    && text.charAt(i - 1) != '+'
                    && number(i, 4) >= FIRST_YEAR
                    && number(i, 4) <= LAST_YEAR) {
                dateEnd = from;
                return day(number(i, 4), month, day);
            }
        }
        return null;
    }

    /** Four digits, or more where a second date or the time stands beside them in an element of its own: {@code 202607/03/2026}. */
    private boolean isYear(int at) {
        int digits = digits(at);
        int glued = digits - 4;
        return glued == 0
                || ((glued == 1 || glued == 2)
                        && at + digits < text.length()
                        && "/-.:".indexOf(text.charAt(at + digits)) >= 0);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null; // 45/13/2023 is no date
        }
    }

    /** The time stands after the date, or before it as in {@code 08:30 | 7/3/2026}. */
    private WrittenDate withTime(LocalDate day) {
        int[] clock = clock(dateEnd, text.length());
        clock = clock == null ? clock(0, dateStart) : clock;
        if (clock == null) {
            return new WrittenDate(day, Optional.empty(), Optional.empty());
        }
        LocalTime time = LocalTime.of(clock[0], clock[1], clock[2]);
        return new WrittenDate(day, Optional.of(time), Optional.ofNullable(offset(clock[3])));
    }

    /** Hour, minute, second and where they end; null if there is no time. */
    private int @Nullable [] clock(int from, int to) {
        for (int i = from + 1; i + 2 < to; i++) {
            char c = text.charAt(i);
            boolean mark = c == ':' || c == 'h' || c == 'g';
            if (!mark || !isDigit(i - 1) || digits(i + 1) != 2) {
                continue;
            }
            int start = i - 1;
            while (start > from && isDigit(start - 1) && i - start < 2) {
                start--;
            }
            int[] clock = clockAt(start, i);
            if (clock != null) {
                return clock;
            }
        }
        return null;
    }

    private int @Nullable [] clockAt(int start, int mark) {
        int hour = number(start, mark - start);
        int minute = number(mark + 1, 2);
        int end = mark + 3;
        int second = 0;
        if (end < text.length() && text.charAt(end) == ':' && digits(end + 1) == 2) {
            second = number(end + 1, 2);
            end += 3;
            if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',') && isDigit(end + 1)) {
                end += 1 + digits(end + 1);
            }
        }
        int half = skip(end, " ");
        boolean afternoon = isWord(half, "pm") || isWord(half, "p.m") || isWord(half, "ch");
        boolean morning = isWord(half, "am") || isWord(half, "a.m") || isWord(half, "sa");
        int clock = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        boolean told = afternoon || morning;
        boolean inOffset = start > 0
                && (text.charAt(start - 1) == '+'
                        || (text.charAt(start - 1) == '-' && start > dateEnd + 1 && isDigit(start - 2)));
        return clock < 24 && minute < 60 && second < 60 && !inOffset
                ? new int[] {clock, minute, second, told ? skip(half + 2, ".m") : end}
                : null;
    }

    private boolean isWord(int at, String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** {@code Z}, {@code +07:00}, {@code +0700}, {@code +07}, {@code GMT+7}, {@code (UTC)} after a time. */
    private @Nullable ZoneOffset offset(int from) {
        int at = skip(from, " (,.-");
        boolean minus = at > from && text.charAt(at - 1) == '-';
        if (at < text.length() && (text.charAt(at) == 'Z' || text.charAt(at) == 'z') && wordEnd(at) == at + 1) {
            return ZoneOffset.UTC;
        }
        boolean universal = text.regionMatches(true, at, "GMT", 0, 3) || text.regionMatches(true, at, "UTC", 0, 3);
        int sign = universal ? skip(at + 3, " ") : minus ? at - 1 : at;
        if (sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-') && isDigit(sign + 1)) {
            return offsetAt(sign);
        }
        return universal ? ZoneOffset.UTC : null;
    }

    private @Nullable ZoneOffset offsetAt(int sign) {
        int digits = digits(sign + 1);
        if (digits == 3 || digits > 4) {
            return null;
        }
        int hours = number(sign + 1, Math.min(2, digits));
        int colon = sign + 1 + digits;
        int minutes = digits == 4
                ? number(sign + 3, 2)
                : colon < text.length() && text.charAt(colon) == ':' && digits(colon + 1) == 2
                        ? number(colon + 1, 2)
                        : 0;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            return null;
        }
        int seconds = hours * 3600 + minutes * 60;
        return ZoneOffset.ofTotalSeconds(text.charAt(sign) == '-' ? -seconds : seconds);
    }

    private int skip(int from, String marks) {
        int i = from;
        while (i < text.length() && (marks.indexOf(text.charAt(i)) >= 0 || isHardSpace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** A space that does not break, or a thin one, such as stands within dates. */
    private static boolean isHardSpace(char c) {
        return c > ' ' && Character.isSpaceChar(c);
    }

    private int skipMark(int from, String marks) {
        return from < text.length() && marks.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int digits(int from) {
        int i = from;
        while (isDigit(i)) {
            i++;
        }
        return i - from;
    }

    private int number(int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
