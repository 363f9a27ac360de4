package org.civicnews.url;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of host names by their endings: an entry for {@code vnexpress.net} counts for {@code vnexpress.net} and
 * all its subdomains. A look-up reads the host once, from its end, and allocates nothing. Immutable and thread-safe.
 */
final class HostMap<V> {
    /** What stands further left of a name than any name is long can be left unread. */
    private static final int LONGEST_HOST = 255;

    private final String[] hosts;
    private final Object[] values;
    private final int[] hashes;
    private final int mask;

    HostMap(Map<String, V> entries) {
        int size = Integer.highestOneBit(Math.max(4, entries.size() * 4)) << 1;
        hosts = new String[size];
        values = new Object[size];
        hashes = new int[size];
        mask = size - 1;
        entries.forEach((host, value) -> {
            int hash = 0;
            for (int i = host.length() - 1; i >= 0; i--) {
                hash = hash * 31 + host.charAt(i);
            }
            int slot = slot(hash);
            while (hosts[slot] != null) {
                slot = slot + 1 & mask;
            }
            hosts[slot] = host;
            values[slot] = value;
            hashes[slot] = hash;
        });
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /**
     * Finds the entry of the longest ending of a host.
     *
     * @param text holds the host, in lower case
     * @param start where it begins
     * @param end where it ends, before the root dot
     * @return its value, null if no ending is known
     */
    @Nullable
    V find(String text, int start, int end) {
        int from = Math.max(start, end - LONGEST_HOST);
        int found = -1;
        int hash = 0;
        for (int i = end - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '.') {
                int slot = probe(text, i + 1, end, hash);
                found = slot >= 0 ? slot : found;
            }
            hash = hash * 31 + c;
        }
        int whole = probe(text, from, end, hash);
        return value(whole >= 0 ? whole : found);
    }

    private int probe(String text, int start, int end, int hash) {
        for (int slot = slot(hash); hosts[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && hosts[slot].length() == end - start && text.startsWith(hosts[slot], start)) {
                return slot;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int slot) {
        return slot < 0 ? null : (V) values[slot];
    }
}
