package org.civicnews.url;

/** What keeps host names with right-to-left letters readable in one way only (RFC 5893). Pure and thread-safe. */
final class BidiRule {
    private static final int LEFT = 1 << Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    private static final int RIGHT =
            1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT | 1 << Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    private static final int EUROPEAN = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER;
    private static final int ARABIC_NUMBER = 1 << Character.DIRECTIONALITY_ARABIC_NUMBER;
    private static final int MARK = 1 << Character.DIRECTIONALITY_NONSPACING_MARK;
    private static final int NEUTRAL = 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR
            | 1 << Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR
            | 1 << Character.DIRECTIONALITY_OTHER_NEUTRALS
            | 1 << Character.DIRECTIONALITY_BOUNDARY_NEUTRAL
            | MARK;

    /** No letter before Hebrew runs from right to left. */
    private static final char FIRST_RIGHT = 0x590;

    private BidiRule() {}

    /** Tells whether a text has right-to-left letters or numbers, so that every label of its host must keep the rule. */
    static boolean concerns(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT && (direction(text.codePointAt(i)) & (RIGHT | ARABIC_NUMBER)) != 0) {
                return true;
            }
        }
        return false;
    }

    static boolean holds(String label) {
        if (label.isEmpty()) {
            return true;
        }
        int first = direction(label.codePointAt(0));
        int last = 0;
        int all = 0;
        for (int i = 0; i < label.length(); ) {
            int c = label.codePointAt(i);
            int direction = direction(c);
            all |= direction;
            last = direction == MARK ? last : direction;
            i += Character.charCount(c);
        }
        if ((first & RIGHT) != 0) {
            return (all & ~(RIGHT | ARABIC_NUMBER | EUROPEAN | NEUTRAL)) == 0
                    && (last & (RIGHT | EUROPEAN | ARABIC_NUMBER)) != 0
                    && (all & (EUROPEAN | ARABIC_NUMBER)) != (EUROPEAN | ARABIC_NUMBER);
        }
        return first == LEFT && (all & ~(LEFT | EUROPEAN | NEUTRAL)) == 0 && (last & (LEFT | EUROPEAN)) != 0;
    }

    private static int direction(int c) {
        int direction = Character.getDirectionality(c);
        return direction < 0 ? 0 : 1 << direction;
    }
}
