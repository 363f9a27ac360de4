package org.civicnews.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What makes a string fit to be stored: no unpaired surrogate, no control character but line feed and tab, and, for
 * keys and names, composed form (NFC). All methods are pure and thread-safe.
 */
public final class WellFormed {
    private WellFormed() {}

    /**
     * Finds what is wrong with a text.
     *
     * @param text any text
     * @return the first fault in words ("text has an unpaired surrogate at 17"), empty if the text is fit to be stored
     */
    public static Optional<String> fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForbiddenControl(c)) {
                return Optional.of(
                        String.format(Locale.ROOT, "text has the control character U+%04X at %d", (int) c, i));
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return Optional.of("text has an unpaired surrogate at " + i);
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** C0 but for line feed and tab, delete, and C1. */
    private static boolean isForbiddenControl(char c) {
        return c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7F && c < 0xA0;
    }

    /**
     * Tells whether an offset falls inside a character as a reader sees it: between the two halves of a surrogate pair
     * or before a combining mark.
     *
     * @param text any text
     * @param offset 0 to the length of the text
     * @return true if cutting there would split a character
     */
    public static boolean splitsCharacter(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return false;
        }
        char after = text.charAt(offset);
        if (Character.isLowSurrogate(after)) {
            return Character.isHighSurrogate(text.charAt(offset - 1));
        }
        return after >= 0x0300 && isMark(Character.getType(text.codePointAt(offset)));
    }

    /** The general categories Mn, Mc and Me of Unicode. */
    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /**
     * Composes a key or a name.
     *
     * @param text any text
     * @return the text in NFC, the same instance if it already is
     */
    public static String nfc(String text) {
        return isNfc(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Tells whether a text is composed.
     *
     * @param text any text
     * @return true if the text is in NFC
     */
    public static boolean isNfc(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x0300) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /**
     * Composes a key or a name, if there is one.
     *
     * @param text any text, or none
     * @return the text in NFC
     */
    public static Optional<String> nfc(Optional<String> text) {
        return text.map(WellFormed::nfc);
    }

    /**
     * Tells whether a text, if there is one, is composed.
     *
     * @param text any text, or none
     * @return true if there is none or it is in NFC
     */
    public static boolean isNfc(Optional<String> text) {
        return text.isEmpty() || isNfc(text.get());
    }

    /**
     * Composes keys or names.
     *
     * @param texts any texts
     * @return the texts in NFC, in the same order
     */
    public static List<String> nfc(List<String> texts) {
        return texts.stream().map(WellFormed::nfc).toList();
    }

    /**
     * Tells whether all texts are composed.
     *
     * @param texts any texts
     * @return true if each is in NFC
     */
    public static boolean isNfc(List<String> texts) {
        for (String text : texts) {
            if (!isNfc(text)) {
                return false;
            }
        }
        return true;
    }
}
