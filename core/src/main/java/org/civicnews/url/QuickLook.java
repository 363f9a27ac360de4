package org.civicnews.url;

/**
 * Sees at one glance that an address is clean, as most are: a plain host about which nothing special is known, a path
 * without anything odd, and no parameter that any rule names. It errs on the safe side only, and allocates nothing;
 * where it is not sure, {@link CleaningRun} decides. Pure and thread-safe.
 */
final class QuickLook {
    private static final int HTTP = 7;
    private static final int HTTPS = 8;

    private QuickLook() {}

    /** Tells whether an address surely comes out as it goes in. */
    static boolean isClean(Rules rules, String text) {
        int start = text.startsWith("https://") ? HTTPS : text.startsWith("http://") ? HTTP : text.length();
        int hostEnd = plainHostEnd(text, start);
        if (hostEnd < 0 || !rules.isOrdinary(text, start, hostEnd)) {
            return false;
        }
        int pathEnd = plainPathEnd(text, hostEnd);
        int queryEnd = pathEnd < 0 ? -1 : plainPairsEnd(text, pathEnd, '?', rules.query());
        int end = queryEnd < 0 ? -1 : plainPairsEnd(text, queryEnd, '#', rules.fragment());
        return end == text.length() && text.charAt(end - 1) > ' ';
    }

    /** {@return the end of a host of small letters, digits, dots and single hyphens, -1 if it is another} */
    private static int plainHostEnd(String text, int start) {
        int lastLabel = start;
        int i = start;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                break;
            }
            boolean letter = c >= 'a' && c <= 'z';
            boolean doubled = c == '-' && text.charAt(i - 1) == '-';
            if (doubled || !(letter || Ascii.isDigit(c) || c == '.' || c == '-')) {
                return -1;
            }
            lastLabel = c == '.' ? i + 1 : lastLabel;
        }
        return lastLabel < i && !Ascii.isDigit(text.charAt(lastLabel)) ? i : -1;
    }

    /** {@return the end of a path that needs nothing, -1 if it may need something} */
    private static int plainPathEnd(String text, int start) {
        char before = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '#') {
                return i;
            }
            boolean odd = before == '/' && (c == '.' || c == '%' || c == '(');
            if (odd || c == ';' || c == '\\' || c < ' ') {
                return -1;
            }
            before = c;
        }
        return text.length();
    }

    /**
     * {@return the end of a query or fragment without any name that a rule knows; the mark if it does not begin there; -1
     * if it may have such a name}
     */
    private static int plainPairsEnd(String text, int mark, char expected, NameTable rules) {
        if (mark == text.length() || text.charAt(mark) != expected) {
            return mark;
        }
        boolean query = expected == '?';
        int i = mark;
        while (i < text.length() && (i == mark || text.charAt(i) == '&')) {
            int start = ++i;
            int hash = 0;
            char c = 0;
            for (; i < text.length(); i++) {
                c = text.charAt(i);
                if (c == '=' || c == '&' || (query && c == '#')) {
                    break;
                }
                if (c == '%' || c == ';' || c < ' ') {
                    return -1;
                }
                hash = hash * 31 + Ascii.lower(c);
            }
            if (rules.knows(text, start, i, hash)) {
                return -1;
            }
            for (; i < text.length(); i++) {
                c = text.charAt(i);
                if (c == '&' || (query && c == '#')) {
                    break;
                }
                if (c < ' ') {
                    return -1;
                }
            }
        }
        return i;
    }
}
