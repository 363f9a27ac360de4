package org.civicnews.formats.json;

/** How large a document may be that the readers of this package take. */
public final class JsonLimits {
    /** The deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 64;

    /** The largest document, in bytes (or UTF-16 code units of a string): 5 MiB. */
    public static final int MAX_BYTES = 5 << 20;

    private JsonLimits() {}
}
