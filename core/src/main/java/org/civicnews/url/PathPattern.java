package org.civicnews.url;

/**
 * The paths that a rule is for. Immutable and thread-safe.
 *
 * @param kind how the text is to be found in the path
 * @param text the text
 */
record PathPattern(Kind kind, String text) {
    enum Kind {
        /** The whole path, with or without a slash at its end. */
        EXACT,
        /** The begin of the path. */
        UNDER,
        /** Anywhere in the path. */
        WITHIN,
        /** Every path. */
        ANY
    }

    /** Reads {@code /search}, {@code /a/*}, {@code *}{@code /status/*}, or {@code *} for every path. */
    static PathPattern of(String pattern) {
        if (pattern.equals("*")) {
            return new PathPattern(Kind.ANY, "");
        }
        boolean open = pattern.endsWith("*");
        String text = open ? pattern.substring(0, pattern.length() - 1) : pattern;
        if (text.startsWith("*")) {
            return new PathPattern(Kind.WITHIN, text.substring(1));
        }
        return new PathPattern(open ? Kind.UNDER : Kind.EXACT, text);
    }

    boolean matches(String path, int start, int end) {
        return switch (kind) {
            case EXACT -> isWhole(path, start, end);
            case UNDER -> end - start >= text.length() && path.startsWith(text, start);
            case WITHIN -> {
                int at = path.indexOf(text, start);
                yield at >= 0 && at + text.length() <= end;
            }
            case ANY -> true;
        };
    }

    private boolean isWhole(String path, int start, int end) {
        boolean slash = end > start + 1 && path.charAt(end - 1) == '/';
        boolean wantsSlash = text.length() > 1 && text.endsWith("/");
        int length = text.length() - (wantsSlash ? 1 : 0);
        return length == end - start - (slash ? 1 : 0) && path.startsWith(text.substring(0, length), start);
    }
}
