package org.civicnews.url;

/**
 * What two addresses of one page have in common: a separate answer, never an address to open. Immutable and thread-safe.
 *
 * @param text the key, such as {@code hanoi.gov.vn/tin?id=1}
 * @param surt the key with the host turned round, such as {@code vn,gov,hanoi)/tin?id=1}, for sorting by site
 */
public record DedupKey(String text, String surt) {
    static DedupKey of(String clean) {
        return new DedupKey(clean, clean);
    }

    @Override
    public String toString() {
        return text;
    }
}
