package org.civicnews.url;

/**
 * The path segment in which ASP.NET carries a session for browsers without cookies: {@code (S(24 characters))}, with
 * or without {@code A(…)}, {@code F(…)} and {@code X(…)} beside it.
 */
final class AspNetSession {
    private static final int KEY_LENGTH = 24;

    private AspNetSession() {}

    static boolean is(String text, int start, int end) {
        if (end - start < KEY_LENGTH + 5 || text.charAt(start) != '(' || text.charAt(end - 1) != ')') {
            return false;
        }
        boolean session = false;
        int i = start + 1;
        while (i < end - 1) {
            int close = text.indexOf(')', i);
            boolean part = close < end - 1 && text.charAt(i + 1) == '(' && text.lastIndexOf('(', close) == i + 1;
            if (!part || "AFSX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
            if (text.charAt(i) == 'S') {
                if (session || !isKey(text, i + 2, close)) {
                    return false;
                }
                session = true;
            }
            i = close + 1;
        }
        return session;
    }

    private static boolean isKey(String text, int start, int end) {
        if (end - start != KEY_LENGTH) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!(Ascii.isDigit(c) || (c >= 'a' && c <= 'z'))) {
                return false;
            }
        }
        return true;
    }
}
