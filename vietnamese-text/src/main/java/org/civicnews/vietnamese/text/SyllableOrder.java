package org.civicnews.vietnamese.text;

import java.util.Arrays;

/**
 * The keys of the dictionary order. A word gives the weights of its letters, {@link #END_OF_LETTERS} — lower than any
 * letter, so that a shorter word comes first — and its tones; capitals follow after {@link #END_OF_WORDS}, and only up to
 * the last one, so that lower case comes first and most keys end there. Immutable and thread-safe.
 */
final class SyllableOrder implements VietnameseCollator.Order {
    static final SyllableOrder DICTIONARY = new SyllableOrder(false);
    static final SyllableOrder PEOPLE = new SyllableOrder(true);

    private static final int END_OF_WORDS = 0;
    private static final int END_OF_LETTERS = 1;
    private static final int TONE = 2;
    private static final int DIGIT = 0x10;
    private static final int LETTER = 0x20;
    private static final int FOREIGN = 0x60;
    private static final int LOWER = 1;
    private static final int CAPITAL = 2;

    private static final int TABLE_END = 0x2000;
    private static final int GAP = -1;

    /** For every character its weight in the low byte and its tone above; GAP between words, 0 for what is not in the table. */
    private static final short[] WEIGHTS = new short[TABLE_END];

    static {
        for (char c = 0; c < TABLE_END; c++) {
            WEIGHTS[c] = weight(c);
        }
    }

    private final boolean people;

    private SyllableOrder(boolean people) {
        this.people = people;
    }

    private static short weight(char c) {
        int attributes = Letters.of(c);
        if (attributes != 0) {
            return (short) (LETTER + (attributes & Letters.NUMBER) | Letters.tone(attributes) << 8);
        }
        if (c >= '0' && c <= '9') {
            return (short) (DIGIT + c - '0');
        }
        return (short) (Character.isLetterOrDigit(c) ? 0 : GAP);
    }

    @Override
    public byte[] key(String text) {
        String repaired = VietnameseText.standard().repair(text);
        return new KeyWriter(people ? givenNameFirst(repaired) : repaired).write();
    }

    /** Nguyễn Văn An becomes An Nguyễn Văn. */
    private static String givenNameFirst(String name) {
        int end = name.length();
        while (end > 0 && isGap(name.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && !isGap(name.charAt(start - 1))) {
            start--;
        }
        return name.substring(start, end) + ' ' + name.substring(0, start);
    }

    private static boolean isGap(char c) {
        return c < TABLE_END ? WEIGHTS[c] == GAP : !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /** Writes one key; for one thread. */
    private static final class KeyWriter {
        private final String text;
        private byte[] key;
        private int length;
        private int lastCapital = -1;

        KeyWriter(String text) {
            this.text = text;
            key = new byte[text.length() * 2 + 8];
        }

        byte[] write() {
            boolean words = false;
            int i = 0;
            while (i < text.length()) {
                if (isGap(text.charAt(i))) {
                    i++;
                } else {
                    i = word(i);
                    words = true;
                }
            }
            if (words && lastCapital >= 0) {
                capitals();
            }
            return Arrays.copyOf(key, length);
        }

        private int word(int start) {
            int i = start;
            boolean toned = false;
            for (; i < text.length() && !isGap(text.charAt(i)); i++) {
                char c = text.charAt(i);
                int weight = c < TABLE_END ? WEIGHTS[c] : 0;
                if (weight == 0) {
                    foreign(c);
                } else {
                    put(weight & 0xFF);
                    toned |= weight >> 8 != 0;
                }
                if (Character.isUpperCase(c)) {
                    lastCapital = i;
                }
            }
            put(END_OF_LETTERS);
            if (toned) {
                tones(start, i);
            } else {
                put(TONE);
            }
            return i;
        }

        private void tones(int start, int end) {
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                int tone = c < TABLE_END && WEIGHTS[c] > 0 ? WEIGHTS[c] >> 8 : 0;
                if (tone != 0) {
                    put(TONE + tone);
                }
            }
        }

        /** A letter with the marks of another language goes with its plain letter. */
        private void foreign(char c) {
            int plain = Letters.of(Folding.plain(c));
            if (plain != 0) {
                put(LETTER + (plain & Letters.NUMBER));
                return;
            }
            char lower = Character.toLowerCase(c);
            put(FOREIGN);
            put(lower >> 8);
            put(lower & 0xFF);
        }

        private void capitals() {
            put(END_OF_WORDS);
            for (int i = 0; i <= lastCapital; i++) {
                char c = text.charAt(i);
                if (!isGap(c)) {
                    put(Character.isUpperCase(c) ? CAPITAL : LOWER);
                }
            }
        }

        private void put(int b) {
            if (length == key.length) {
                key = Arrays.copyOf(key, length * 2);
            }
            key[length++] = (byte) b;
        }
    }
}
