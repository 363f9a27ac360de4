package org.civicnews.vietnamese.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.scan.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads the longest number in words that starts at a place, word by word from left to right: groups of three digits, each
 * with its scale, and all of them again before tỷ. Used for one text; not thread-safe.
 */
final class NumberWordScanner {
    private static final long FIRST =
            WordTable.bit(NumberWord.DIGIT) | WordTable.bit(NumberWord.TEN) | WordTable.bit(NumberWord.TWENTY);
    private static final boolean[] SHAPES = shapes();
    private static final long BILLION = 1_000_000_000L;
    private static final int MOST_DECIMALS = 9;

    private final Reading text;
    private int end;
    private int words;
    /** Whether the last group was one digit alone, which after a scale means tenths of it: hai nghìn ba. */
    private boolean lone;

    NumberWordScanner(Reading text) {
        this.text = text;
    }

    /** The shapes of the words that may be the first of a number, composed and decomposed. */
    private static boolean[] shapes() {
        boolean[] shapes = new boolean[1024];
        for (List<String> row : NumberWord.TABLE.table().rows()) {
            String word = row.get(0);
            String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            shapes[shape(word.charAt(0), word.charAt(word.length() - 1))] = true;
            shapes[shape(apart.charAt(0), apart.charAt(apart.length() - 1))] = true;
        }
        return shapes;
    }

    private static int shape(char first, char last) {
        return (first & 31) << 5 | last & 31;
    }

    /**
     * Tells whether a word may belong to a number: a cheap look before a dear one.
     *
     * @param first its first character
     * @param last its last character
     * @return false only if it does not
     */
    static boolean mayBegin(char first, char last) {
        return SHAPES[shape(first, last)];
    }

    /** The place after the last number read. */
    int end() {
        return end;
    }

    /** The number of words of the last number read. */
    int words() {
        return words;
    }

    /** Whether a word here can be the first of a number. */
    boolean mayStart(int start) {
        return (text.rolesAt(start) & FIRST) != 0;
    }

    /**
     * Reads a number.
     *
     * @param start where its first word starts
     * @return the number, empty if no number starts there
     */
    Optional<BigDecimal> read(int start) {
        end = start;
        words = 0;
        BigDecimal billions = null;
        BigDecimal sum = null;
        long scale = BILLION;
        while (true) {
            long group = group();
            if (group < 0) {
                break;
            }
            BigDecimal value = decimals(BigDecimal.valueOf(group));
            if (lone && sum != null && scale > 1 && !isScaleNext()) {
                sum = sum.add(value.multiply(BigDecimal.valueOf(scale / 10)));
                break;
            }
            if (lone && sum == null && billions != null && !isScaleNext()) {
                sum = value.multiply(BigDecimal.valueOf(BILLION / 10));
                break;
            }
            long next = peek(NumberWord.SCALE);
            if (next > 0 && next < scale) {
                take();
                scale = next;
                sum = add(sum, value.multiply(BigDecimal.valueOf(next)));
            } else {
                sum = add(sum, value);
                scale = 1;
            }
            if (billions == null && peek(NumberWord.BILLION) > 0) {
                take();
                billions = sum.multiply(BigDecimal.valueOf(BILLION));
                sum = null;
                scale = BILLION;
            } else if (scale == 1) {
                break;
            }
        }
        return whole(billions, sum, scale);
    }

    private Optional<BigDecimal> whole(@Nullable BigDecimal billions, @Nullable BigDecimal sum, long scale) {
        if (billions == null && sum == null) {
            return Optional.empty();
        }
        BigDecimal all = add(billions, sum == null ? BigDecimal.ZERO : sum);
        if (peek(NumberWord.HALF) >= 0 && scale > 1) {
            take();
            all = all.add(BigDecimal.valueOf(scale / 2));
        }
        return Optional.of(plain(all));
    }

    /** Two point five thousand million has no decimals. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal add(@Nullable BigDecimal sum, BigDecimal more) {
        return sum == null ? more : sum.add(more);
    }

    private boolean isScaleNext() {
        return peek(NumberWord.SCALE) > 0 || peek(NumberWord.BILLION) > 0;
    }

    /** Reads up to three digits; -1 if none follow. */
    private long group() {
        lone = false;
        int before = end;
        if (words > 0 && peek(NumberWord.ODD) >= 0) {
            return odd();
        }
        long digit = peek(NumberWord.DIGIT);
        if (digit >= 0) {
            int start = end;
            int count = words;
            take();
            if (peek(NumberWord.HUNDRED) > 0) {
                take();
                return digit * 100 + afterHundred();
            }
            end = start;
            words = count;
        }
        long tens = tens();
        if (tens < 0) {
            end = before;
        }
        return tens;
    }

    /** What follows trăm: lẻ năm, mười lăm, hai mươi, năm (five tens), rưỡi. */
    private long afterHundred() {
        if (peek(NumberWord.ODD) >= 0) {
            return Math.max(odd(), 0);
        }
        if (peek(NumberWord.HALF) >= 0) {
            take();
            return 50;
        }
        long rest = tens();
        boolean tenths = lone && rest > 0;
        lone = false;
        return rest < 0 ? 0 : tenths ? rest * 10 : rest;
    }

    /** Reads lẻ năm, linh một; -1 if no digit follows. */
    private long odd() {
        int start = end;
        int count = words;
        take();
        long digit = Math.max(peek(NumberWord.DIGIT), peek(NumberWord.LAST));
        if (digit > 0) {
            take();
            return digit;
        }
        end = start;
        words = count;
        return -1;
    }

    /** Reads two digits: mười lăm, hai mươi mốt, hai lăm, hăm ba, năm; -1 if none follow. */
    private long tens() {
        lone = false;
        if (peek(NumberWord.TEN) > 0) {
            take();
            return 10 + last();
        }
        if (peek(NumberWord.TWENTY) > 0) {
            take();
            return 20 + last();
        }
        long digit = peek(NumberWord.DIGIT);
        if (digit < 0) {
            return -1;
        }
        take();
        if (digit > 0 && peek(NumberWord.TENS) > 0) {
            take();
            return digit * 10 + last();
        }
        long elided = peek(NumberWord.LAST);
        if (digit > 1 && (elided == 1 || elided == 5)) {
            take();
            return digit * 10 + elided;
        }
        lone = true;
        return digit;
    }

    private long last() {
        long digit = Math.max(peek(NumberWord.DIGIT), peek(NumberWord.LAST));
        if (digit > 0) {
            int start = end;
            int count = words;
            take();
            if (peek(NumberWord.HUNDRED) > 0 || peek(NumberWord.TENS) > 0) {
                end = start;
                words = count;
                return 0;
            }
            return digit;
        }
        return 0;
    }

    /** Reads phẩy and what follows: phẩy năm, phẩy không năm, phẩy hai lăm. */
    private BigDecimal decimals(BigDecimal whole) {
        if (peek(NumberWord.POINT) < 0) {
            return whole;
        }
        int start = end;
        int count = words;
        boolean single = lone;
        take();
        StringBuilder digits = new StringBuilder();
        while (digits.length() < MOST_DECIMALS) {
            long more = tens();
            if (more < 0) {
                break;
            }
            digits.append(more);
        }
        if (digits.length() == 0) {
            end = start;
            words = count;
            lone = single;
            return whole;
        }
        lone = false;
        return new BigDecimal(whole.toPlainString() + "." + digits);
    }

    /** The value of the next word if it has the role, otherwise -1. */
    private long peek(NumberWord role) {
        int word = next();
        return text.is(word, role) ? text.value(word, text.wordEnd(word)) : -1;
    }

    private int next() {
        return words == 0 ? end : text.skipSpaces(end);
    }

    private void take() {
        end = text.wordEnd(next());
        words++;
    }
}
