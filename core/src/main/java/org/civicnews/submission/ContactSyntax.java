package org.civicnews.submission;

import org.civicnews.text.WellFormed;

/** Whether what a sender typed can be an address at all. Says yes or no, never what was typed. */
final class ContactSyntax {
    private static final int FEWEST_DIGITS = 6;

    /** ITU-T E.164. */
    private static final int MOST_DIGITS = 15;

    private ContactSyntax() {}

    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        boolean framed = at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1;
        return framed
                && text.indexOf('.', at) > at + 1
                && !text.endsWith(".")
                && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                && WellFormed.fault(text).isEmpty();
    }

    static boolean isPhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (" .-()".indexOf(c) < 0 && !(c == '+' && digits == 0)) {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }
}
