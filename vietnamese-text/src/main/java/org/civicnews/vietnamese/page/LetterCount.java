package org.civicnews.vietnamese.page;

import org.civicnews.body.RichText;

/**
 * Tells whether texts are written with Vietnamese letters. All of them are announced before the first is counted, so that
 * counting ends as soon as no more letters can change the answer. Not thread-safe.
 */
final class LetterCount {
    /** One letter of so many is enough: in Vietnamese one of four is, in other languages hardly any. */
    private static final int ENOUGH = 50;

    private long expected;
    private long letters;
    private long vietnamese;

    /** Announces a text. */
    void expect(RichText text) {
        expected += text.text().length();
    }

    /** Counts the letters of a text, unless the answer is known. */
    void count(RichText text) {
        String words = text.text();
        for (int i = 0; i < words.length() && vietnamese * ENOUGH < expected; i++) {
            char c = words.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            vietnamese += isVietnamese(c) ? 1 : 0;
        }
    }

    boolean areVietnamese() {
        return vietnamese * ENOUGH >= letters;
    }

    /** A letter that hardly any other language writes: ă đ ơ ư, the toned ones of Latin Extended Additional, loose tones. */
    private static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || c >= 0x0102 && c <= 0x0103
                || c >= 0x0110 && c <= 0x0111
                || c >= 0x01A0 && c <= 0x01A1
                || c >= 0x01AF && c <= 0x01B0
                || c == 0x0309
                || c == 0x0323;
    }
}
