package org.civicnews.url;

/** Where in an address a {@link UrlRule} looks. */
public enum RulePlace {
    /** A pair of the query: {@code ?name=value&…}. */
    QUERY('?'),
    /** A pair of the fragment; it goes only when all pairs of the fragment go. */
    FRAGMENT('#'),
    /** A parameter of a path segment: {@code /page;name=value}. */
    PATH_PARAMETER(';'),
    /** A whole segment of the path, told by how it begins: {@code /ref=sr_1}. */
    PATH_SEGMENT('/');

    private final char mark;

    RulePlace(char mark) {
        this.mark = mark;
    }

    /** {@return the character behind which it stands} */
    char mark() {
        return mark;
    }
}
