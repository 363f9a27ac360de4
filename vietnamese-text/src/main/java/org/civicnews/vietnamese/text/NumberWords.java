package org.civicnews.vietnamese.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.civicnews.vietnamese.scan.Reading;

/**
 * Numbers in words (số đọc thành chữ), both ways. Start with {@link #standard()}.
 *
 * <pre>{@code
 * NumberWords.standard().parse("một triệu không trăm lẻ năm");   // 1000005
 * NumberWords.standard().format(2_024);   // hai nghìn không trăm hai mươi tư
 * }</pre>
 *
 * <p>Reading takes every spelling: nghìn and ngàn, lẻ and linh, mốt, tư, lăm, nhăm, rưỡi (half of the scale before it),
 * phẩy before decimals, and what speech leaves out (hai nghìn ba is 2,300; hai lăm is 25). Writing names the empty
 * hundreds of every group (không trăm lẻ năm) whatever the size of the number. Immutable and thread-safe.
 */
public final class NumberWords {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final int GROUP = 3;
    private static final int CHUNK = 9;
    private static final NumberWords STANDARD = new NumberWords("nghìn", "lẻ");
    private static final NumberWords NORTHERN = new NumberWords("nghìn", "linh");
    private static final NumberWords SOUTHERN = new NumberWords("ngàn", "lẻ");

    private final String thousand;
    private final String odd;

    private NumberWords(String thousand, String odd) {
        this.thousand = thousand;
        this.odd = odd;
    }

    /** {@return words with nghìn and lẻ, as CLDR has them} */
    public static NumberWords standard() {
        return STANDARD;
    }

    /** {@return words with nghìn and linh, as they are taught in the north} */
    public static NumberWords northern() {
        return NORTHERN;
    }

    /** {@return words with ngàn and lẻ, as they are said in the south} */
    public static NumberWords southern() {
        return SOUTHERN;
    }

    /**
     * Reads a number in words.
     *
     * @param words any text
     * @return the number, empty if the text is not one number in words and nothing else; the kind of words that this
     *     object writes makes no difference
     */
    public Optional<BigDecimal> parse(String words) {
        Reading text = new Reading(words.strip(), NumberWord.TABLE);
        int minus = text.after(0, NumberWord.MINUS);
        NumberWordScanner scanner = new NumberWordScanner(text);
        Optional<BigDecimal> number = scanner.read(Math.max(minus, 0));
        if (scanner.end() != text.length()) {
            return Optional.empty();
        }
        return minus < 0 ? number : number.map(BigDecimal::negate);
    }

    /**
     * Writes a number in words.
     *
     * @param number any number
     * @return the words, in small letters
     */
    public String format(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        String digits = Long.toString(number);
        StringBuilder words = new StringBuilder();
        int start = 0;
        if (number < 0) {
            words.append("âm");
            start = 1;
        }
        int length = digits.length() - start;
        int chunks = (length + CHUNK - 1) / CHUNK;
        int at = start;
        boolean led = false;
        for (int chunk = chunks - 1; chunk >= 0; chunk--) {
            int end = digits.length() - chunk * CHUNK;
            led |= chunk(digits, at, end, led, words);
            if (chunk > 0) {
                word(words, "tỷ");
            }
            at = end;
        }
        return words.toString();
    }

    /** Writes up to nine digits; whether any was not nought. */
    private boolean chunk(String digits, int start, int end, boolean led, StringBuilder words) {
        boolean any = false;
        int at = start;
        while (at < end) {
            int rest = (end - at - 1) / GROUP;
            int next = end - rest * GROUP;
            int group = Integer.parseInt(digits.substring(at, next));
            if (group > 0) {
                group(group, led || any, words);
                word(words, rest == 2 ? "triệu" : rest == 1 ? thousand : "");
                any = true;
            }
            at = next;
        }
        return any;
    }

    private void group(int group, boolean led, StringBuilder words) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        if (hundreds > 0 || led) {
            word(words, DIGITS[hundreds]);
            word(words, "trăm");
        }
        if (tens == 0) {
            if (ones > 0) {
                word(words, hundreds > 0 || led ? odd : "");
                word(words, DIGITS[ones]);
            }
            return;
        }
        word(words, tens == 1 ? "mười" : DIGITS[tens]);
        word(words, tens == 1 ? "" : "mươi");
        word(words, afterTens(tens, ones));
    }

    private static String afterTens(int tens, int ones) {
        return switch (ones) {
            case 0 -> "";
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? "tư" : DIGITS[4];
            case 5 -> "lăm";
            default -> DIGITS[ones];
        };
    }

    private static void word(StringBuilder words, String word) {
        if (!word.isEmpty()) {
            words.append(words.length() == 0 ? "" : " ").append(word);
        }
    }
}
