package org.civicnews.vietnamese.text;

/** A small map from positive numbers to numbers other than 0, without boxes. Filled once, then only read. */
final class IntTable {
    private final int shift;
    private final int[] keys;
    private final int[] values;

    /**
     * Creates an empty table.
     *
     * @param bits the table has two to this power places; it must stay half empty
     */
    IntTable(int bits) {
        shift = Integer.SIZE - bits;
        keys = new int[1 << bits];
        values = new int[1 << bits];
    }

    void put(int key, int value) {
        int at = place(key);
        keys[at] = key;
        values[at] = value;
    }

    /** {@return the value, 0 if there is none} */
    int get(int key) {
        return values[place(key)];
    }

    private int place(int key) {
        int at = (key * 0x9E3779B1) >>> shift;
        while (values[at] != 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
