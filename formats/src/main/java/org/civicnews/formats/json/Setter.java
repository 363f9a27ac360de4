package org.civicnews.formats.json;

/** Gives a builder a value; what it returns, usually itself, is of no interest. */
interface Setter<B, V> {
    Object set(B builder, V value);
}
