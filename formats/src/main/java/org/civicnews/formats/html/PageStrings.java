package org.civicnews.formats.html;

/** Blanks as a page has them: collapsed as browsers do, a no-break space counting as one only where it is all there is. */
final class PageStrings {
    private PageStrings() {}

    /** White space of HTML (Infra Standard, "ASCII whitespace"). */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** A character that leaves no ink: spaces of any width, joiners and other marks without width. */
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u00AD'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || (c >= '\u205F' && c <= '\u2064')
                || c == '\u3000'
                || c == '\uFEFF'
                || (c >= '\u007F' && c <= '\u009F');
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return one line: runs of white space and no-break spaces as one space, none at the ends, nothing that may not be stored} */
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || c == '\u00A0' || c == '\u2028' || c == '\u2029') {
                space = true;
            } else if (!isControl(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(isLone(text, i) ? '\uFFFD' : c);
            }
        }
        return strip(out.toString());
    }

    /**
     * {@return markup in which U+FFFF is written as a reference: the standard keeps it (HTML Standard, 13.2.3.5), but the parser
     * takes the character itself for the end of the page where it stands in a title}
     */
    static String withoutEnd(String markup) {
        return markup.indexOf('\uFFFF') < 0 ? markup : markup.replace("\uFFFF", "&#xFFFF;");
    }

    /** {@return the text without blanks at its ends} */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** {@return at most so many characters of a text, none cut in two} */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** C0 and C1 without line feed and tab, and delete. */
    static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007F' && c <= '\u009F');
    }

    /** Whether a surrogate stands without its other half. */
    static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** {@return the letters and digits in lower case and nothing else, for comparing what two places say} */
    static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
