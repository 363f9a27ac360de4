package org.civicnews.formats.json;

/**
 * How large a document may be that a reader of this package takes. What is larger is refused before it is held in memory
 * as values. Immutable and thread-safe.
 */
public final class JsonLimits {
    /** The deepest nesting of objects and arrays, unless set: as deep as any article can be. */
    public static final int MAX_DEPTH = 64;

    /** The largest document, in bytes (or UTF-16 code units of a string), unless set: 5 MiB. */
    public static final int MAX_BYTES = 5 << 20;

    /** The most values (objects, arrays, strings, numbers …) in a document, unless set. */
    public static final int MAX_NODES = 100_000;

    private static final JsonLimits STANDARD = new JsonLimits(MAX_DEPTH, MAX_BYTES, MAX_NODES);

    private final int depth;
    private final int bytes;
    private final int nodes;

    private JsonLimits(int depth, int bytes, int nodes) {
        this.depth = depth;
        this.bytes = bytes;
        this.nodes = nodes;
    }

    /** {@return the limits that every facade starts with} */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** {@return the deepest nesting of objects and arrays} */
    public int depth() {
        return depth;
    }

    /** {@return the largest document, in bytes or UTF-16 code units} */
    public int bytes() {
        return bytes;
    }

    /** {@return the most values in a document} */
    public int nodes() {
        return nodes;
    }

    /**
     * Changes the depth. More than {@value #MAX_DEPTH} serves no article, but unknown members can be as deep.
     *
     * @param most the deepest nesting, 1 to 1000
     * @return the limits with it
     */
    public JsonLimits withDepth(int most) {
        return new JsonLimits(within("depth", most, 1000), bytes, nodes);
    }

    /**
     * Changes the size. A document is held in memory while it is read: whoever raises this lets strangers use more of it.
     *
     * @param most the largest document in bytes, 1 or more
     * @return the limits with it
     */
    public JsonLimits withBytes(int most) {
        return new JsonLimits(depth, within("bytes", most, Integer.MAX_VALUE - 8), nodes);
    }

    /**
     * Changes the number of values.
     *
     * @param most the most values, 1 to 100 million
     * @return the limits with it
     */
    public JsonLimits withNodes(int most) {
        return new JsonLimits(depth, bytes, within("nodes", most, 100_000_000));
    }

    private static int within(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(what + " must be 1 to " + most + " but was " + value);
        }
        return value;
    }
}
