package org.civicnews.law;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which titles are compared: lower case, words parted by one space, punctuation and {@code và} left out, the
 * tone mark of a syllable after its letters, so that {@code hoà} and {@code hòa} are the same.
 */
final class TitleKey {
    /** How the key of a law that amends others begins. */
    static final String AMENDING = of("sửa đổi, bổ sung");

    private TitleKey() {}

    static String of(String title) {
        String apart = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length());
        StringBuilder word = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (isTone(c)) {
                tones.append(c);
            } else if (isWord(c)) {
                word.append(c);
            } else {
                add(key, word, tones);
            }
        }
        add(key, word, tones);
        return key.toString();
    }

    private static void add(StringBuilder key, StringBuilder word, StringBuilder tones) {
        if (!word.isEmpty()) {
            word.append(tones);
            if (!word.toString().equals("va\u0300")) {
                key.append(key.isEmpty() ? "" : " ").append(word);
            }
        }
        word.setLength(0);
        tones.setLength(0);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
