package org.civicnews.vietnamese.text;

import java.math.BigDecimal;
import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits: groups of three are parted by a full stop and decimals follow a comma, as CLDR has it for
 * Vietnamese; the English way round is understood where it cannot mean anything else.
 *
 * @param value the number
 * @param end the place after it
 * @param grouped whether its digits are grouped or have decimals, as those of a year or a code have not
 */
record Numeral(BigDecimal value, int end, boolean grouped) {
    private static final int LONGEST = 40;
    private static final int GROUP = 3;
    private static final int LONGEST_PLAIN = 9;

    /** The number that starts here, or null if the digits are none: a telephone number, an address, a version. */
    static @Nullable Numeral read(Reading text, int start) {
        int end = end(text, start);
        if (end - start > LONGEST) {
            return null;
        }
        int dots = count(text, start, end, '.');
        int commas = count(text, start, end, ',');
        if (dots + commas == 0) {
            boolean code = text.at(start) == '0' && end - start > 2;
            return code || end - start > LONGEST_PLAIN ? null : plain(text, start, end);
        }
        int last = end - 1;
        while (Reading.isDigit(text.at(last))) {
            last--;
        }
        if (dots > 0 && commas > 0) {
            char group = text.at(last) == ',' ? '.' : ',';
            boolean single = text.at(last) == ',' ? commas == 1 : dots == 1;
            return single && isGrouped(text, start, last, group) ? of(text, start, end, group, last, true) : null;
        }
        char only = dots > 0 ? '.' : ',';
        boolean groups = isGrouped(text, start, end, only);
        if (groups && (only == '.' || commas > 1)) {
            return of(text, start, end, only, end, true);
        }
        boolean code = text.at(start) == '0' && Reading.isDigit(text.at(start + 1));
        return dots + commas == 1 && !code ? of(text, start, end, '\0', last, true) : null;
    }

    private static int end(Reading text, int start) {
        int end = text.digitsEnd(start);
        while ((text.at(end) == '.' || text.at(end) == ',') && Reading.isDigit(text.at(end + 1))) {
            end = text.digitsEnd(end + 1);
        }
        return end;
    }

    /** The place after digits with all their points and commas, however many. */
    static int skip(Reading text, int start) {
        return end(text, start);
    }

    private static int count(Reading text, int start, int end, char which) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.at(i) == which ? 1 : 0;
        }
        return count;
    }

    /** 1.250.000: one to three digits that do not start with nought, then threes. */
    private static boolean isGrouped(Reading text, int start, int end, char separator) {
        int piece = 0;
        boolean first = true;
        for (int i = start; i <= end; i++) {
            char c = i < end ? text.at(i) : separator;
            if (Reading.isDigit(c)) {
                piece++;
                continue;
            }
            if (c != separator || piece > GROUP || (!first && piece != GROUP)) {
                return false;
            }
            first = false;
            piece = 0;
        }
        return text.at(start) != '0';
    }

    /** Digits without a sign, few enough for a long. */
    private static Numeral plain(Reading text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + text.at(i) - '0';
        }
        return new Numeral(BigDecimal.valueOf(value), end, false);
    }

    private static Numeral of(Reading text, int start, int end, char group, int point, boolean grouped) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (i == point) {
                digits.append('.');
            } else if (c != group) {
                digits.append(c);
            }
        }
        return new Numeral(new BigDecimal(digits.toString()), end, grouped);
    }
}
