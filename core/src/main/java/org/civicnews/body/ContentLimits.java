package org.civicnews.body;

/**
 * How large content may be. These are the ceilings of the models; a reader may be told to accept less.
 */
public final class ContentLimits {
    /** The longest text of one block, in UTF-16 code units. */
    public static final int MAX_TEXT = 1 << 20;

    /** How deep blocks may be nested. */
    public static final int MAX_DEPTH = 16;

    /** How deep lists may be nested. */
    public static final int MAX_LIST_DEPTH = 8;

    /** How many blocks an article may have, nested ones included. */
    public static final int MAX_BLOCKS = 10_000;

    /** How many columns a table may have, spans laid out; as many as HTML lets one cell span. */
    public static final int MAX_COLUMNS = 1000;

    private ContentLimits() {}
}
