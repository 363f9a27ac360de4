package org.civicnews.vietnamese.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Orders Vietnamese text. Start with {@link #dictionary()}:
 *
 * <pre>{@code
 * words.sort(VietnameseCollator.dictionary());  // ba, bà, bả, bã, bá, bạ, bà ba, …
 * names.sort(VietnameseCollator.people());      // by given name, then family name, then the rest
 * }</pre>
 *
 * <p>Texts that differ only in tone style, loose marks or punctuation are equal, so the comparison is not consistent with
 * {@link String#equals}. The order of {@link #sortKey} bytes, compared as unsigned, is the order of the texts. Immutable
 * and thread-safe.
 */
public final class VietnameseCollator implements Comparator<String> {
    private static final VietnameseCollator DICTIONARY = new VietnameseCollator(SyllableOrder.DICTIONARY);
    private static final VietnameseCollator PEOPLE = new VietnameseCollator(SyllableOrder.PEOPLE);

    private final Order order;

    private VietnameseCollator(Order order) {
        this.order = order;
    }

    /**
     * Gives the order of printed dictionaries: syllable by syllable, in each the letters (a ă â b c d đ e ê …) before the
     * tone (ngang, huyền, hỏi, ngã, sắc, nặng), lower case before capitals where all else is equal.
     *
     * @return the order
     */
    public static VietnameseCollator dictionary() {
        return DICTIONARY;
    }

    /**
     * Gives the order of CLDR for Vietnamese, after the tone style was made one: all letters of the whole text before any
     * tone.
     *
     * @return the order
     */
    public static VietnameseCollator icu() {
        return Icu.ORDER;
    }

    /**
     * Gives the order of lists of people: by given name (tên, the last syllable), then family name (họ, the first), then
     * what is between (tên đệm), each as in {@link #dictionary()}.
     *
     * @return the order
     */
    public static VietnameseCollator people() {
        return PEOPLE;
    }

    @Override
    public int compare(String left, String right) {
        return left.equals(right) ? 0 : order.compare(left, right);
    }

    /**
     * Makes the key of a text, for sorting in stores that know only bytes.
     *
     * @param text any text
     * @return bytes whose unsigned order is the order of the texts; keys of different orders do not compare
     */
    public byte[] sortKey(String text) {
        return order.key(text);
    }

    /** What an order has to answer. */
    interface Order {
        byte[] key(String text);

        default int compare(String left, String right) {
            return Arrays.compareUnsigned(key(left), key(right));
        }
    }

    /** Loads ICU only for those who ask for it. */
    private static final class Icu implements Order {
        static final VietnameseCollator ORDER = new VietnameseCollator(new Icu());

        private final Collator collator =
                Collator.getInstance(ULocale.forLanguageTag("vi")).freeze();

        @Override
        public byte[] key(String text) {
            return collator.getCollationKey(VietnameseText.standard().repair(text))
                    .toByteArray();
        }

        @Override
        public int compare(String left, String right) {
            VietnameseText repair = VietnameseText.standard();
            return collator.compare(repair.repair(left), repair.repair(right));
        }
    }
}
