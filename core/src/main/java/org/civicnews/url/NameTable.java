package org.civicnews.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules by the name of the parameter. Names compare without regard to case; a name that is percent-encoded or stands
 * behind {@code amp;}, as in links copied out of HTML, is read first. A look-up of a plain name reads it once and
 * allocates nothing. Immutable and thread-safe.
 */
final class NameTable {
    private static final CompiledRule[] NONE = {};
    private static final String ESCAPED_AMPERSAND = "amp;";

    private final CompiledRule[][] slots;
    private final int[] hashes;
    private final int mask;
    /** Rules for the beginnings of names, by first letter. */
    private final CompiledRule[][] prefixes = new CompiledRule[0x80][];

    NameTable(List<CompiledRule> rules) {
        Map<String, List<CompiledRule>> whole = new HashMap<>();
        Map<Character, List<CompiledRule>> starts = new HashMap<>();
        for (CompiledRule rule : rules) {
            if (rule.prefix) {
                starts.computeIfAbsent(rule.name.charAt(0), c -> new ArrayList<>())
                        .add(rule);
            } else {
                whole.computeIfAbsent(rule.name, name -> new ArrayList<>()).add(rule);
            }
        }
        Arrays.fill(prefixes, NONE);
        starts.forEach((c, list) -> prefixes[c] = list.toArray(NONE));
        int size = Integer.highestOneBit(Math.max(4, whole.size() * 4)) << 1;
        slots = new CompiledRule[size][];
        hashes = new int[size];
        mask = size - 1;
        whole.forEach((name, list) -> put(name, list.toArray(NONE)));
    }

    private void put(String name, CompiledRule[] rules) {
        int hash = hash(name, 0, name.length());
        int slot = slot(hash);
        while (slots[slot] != null) {
            slot = slot + 1 & mask;
        }
        slots[slot] = rules;
        hashes[slot] = hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /**
     * Finds the rule that a parameter falls under.
     *
     * @param page the address that has the parameter
     * @param text holds the parameter
     * @param start where it begins
     * @param nameEnd where its name ends
     * @param end where it ends
     * @param hash the hash of the name in lower case
     * @param plain whether the name is of ASCII without {@code %} and {@code ;}
     * @return the rule, null if there is none
     */
    @Nullable
    CompiledRule find(Page page, String text, int start, int nameEnd, int end, int hash, boolean plain) {
        int valueStart = Math.min(nameEnd + 1, end);
        if (plain) {
            return find(page, text, start, nameEnd, hash, text, valueStart, end);
        }
        int bare = withoutAmpersands(text, start, nameEnd);
        if (bare > start && isPlain(text, bare, nameEnd)) {
            return find(page, text, bare, nameEnd, hash(text, bare, nameEnd), text, valueStart, end);
        }
        return find(page, read(text, start, nameEnd), text, valueStart, end);
    }

    private static int withoutAmpersands(String text, int start, int end) {
        int from = start;
        while (from + ESCAPED_AMPERSAND.length() <= end && Ascii.startsWith(text, from, ESCAPED_AMPERSAND)) {
            from += ESCAPED_AMPERSAND.length();
        }
        return from;
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%' || c == ';' || c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Finds the rule for a name that was {@link #read} already. */
    @Nullable
    CompiledRule find(Page page, String name, String text, int valueStart, int end) {
        return find(page, name, 0, name.length(), hash(name, 0, name.length()), text, valueStart, end);
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Ascii.lower(text.charAt(i));
        }
        return hash;
    }

    /** Tells whether some rule, on whatever host, is for a plain name. */
    boolean knows(String text, int start, int nameEnd, int hash) {
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && isNamed(slots[slot][0], text, start, nameEnd)) {
                return true;
            }
        }
        CompiledRule[] begun = begun(text, start, nameEnd);
        for (CompiledRule rule : begun) {
            if (begins(rule, text, start, nameEnd)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the rules for names that begin with the first letter of a name} */
    private CompiledRule[] begun(String text, int start, int nameEnd) {
        char first = start < nameEnd ? Ascii.lower(text.charAt(start)) : 0x80;
        return first < 0x80 ? prefixes[first] : NONE;
    }

    private @Nullable CompiledRule find(
            Page page, String names, int start, int nameEnd, int hash, String values, int valueStart, int end) {
        for (int slot = slot(hash); slots[slot] != null; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && isNamed(slots[slot][0], names, start, nameEnd)) {
                for (CompiledRule rule : slots[slot]) {
                    if (rule.counts(page, values, valueStart, end)) {
                        return rule;
                    }
                }
            }
        }
        for (CompiledRule rule : begun(names, start, nameEnd)) {
            if (begins(rule, names, start, nameEnd) && rule.counts(page, values, valueStart, end)) {
                return rule;
            }
        }
        return null;
    }

    private static boolean isNamed(CompiledRule rule, String text, int start, int end) {
        return rule.name.length() == end - start && Ascii.startsWith(text, start, rule.name);
    }

    private static boolean begins(CompiledRule rule, String text, int start, int end) {
        return rule.name.length() <= end - start && Ascii.startsWith(text, start, rule.name);
    }

    /** {@return a name as it compares: decoded once, in lower case, without {@code amp;} before it} */
    static String read(String text, int start, int end) {
        String decoded = Percent.decode(text, start, end);
        return Ascii.lower(decoded, withoutAmpersands(decoded, 0, decoded.length()), decoded.length());
    }
}
