package org.civicnews.url;

import java.util.Arrays;

/** A growing list of numbers. Not thread-safe. */
final class Ints {
    private int[] values = new int[8];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int last() {
        return values[size - 1];
    }

    void removeLast() {
        size--;
    }
}
