package org.civicnews.vietnamese.scan;

/** A set of characters that a text is searched for, see {@link Reading#next}. Immutable and thread-safe. */
public final class MarkSet {
    private static final int TABLE = 0x2100;

    private final boolean[] table = new boolean[TABLE];
    private final boolean above;

    private MarkSet(boolean above) {
        this.above = above;
    }

    /**
     * Makes a set.
     *
     * @param marks the characters, none above U+20FF
     * @param above whether all characters above U+20FF belong to it too
     * @return the set
     */
    public static MarkSet of(String marks, boolean above) {
        MarkSet set = new MarkSet(above);
        for (int i = 0; i < marks.length(); i++) {
            set.table[marks.charAt(i)] = true;
        }
        return set;
    }

    /** The first place of one of the characters; {@code to} if there is none. */
    int next(char[] chars, int from, int to) {
        boolean[] looked = table;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c < TABLE ? looked[c] : above) {
                return i;
            }
        }
        return to;
    }
}
