package org.civicnews.url;

/** Letters and digits of ASCII, without regard to any locale. */
final class Ascii {
    private Ascii() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        int lower = c | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c | 0x20) : c;
    }

    /** Lower-cases A to Z and nothing else. */
    static String lower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isUpper(text.charAt(i))) {
                char[] lower = text.substring(start, end).toCharArray();
                for (int j = i - start; j < lower.length; j++) {
                    lower[j] = lower(lower[j]);
                }
                return new String(lower);
            }
        }
        return text.substring(start, end);
    }

    /** Tells whether a text has a word at an index, in any case; the word is in lower case. */
    static boolean startsWith(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (lower(text.charAt(at + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
