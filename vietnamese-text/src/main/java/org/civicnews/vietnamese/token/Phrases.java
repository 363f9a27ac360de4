package org.civicnews.vietnamese.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Phrases of known words, each with a value; the longest that begins at a token is found in one walk. A lenient table
 * takes {@code và}, {@code &}, a comma, a hyphen and a slash between the words of a phrase for nothing. Filled while a lexicon is
 * built, then only read.
 */
public final class Phrases {
    /** No phrase begins at the token. */
    public static final long NONE = -1;

    private static final int NUMBER_KEY = 1 << 22;
    private static final int SIGN_KEY = 1 << 23;
    private static final int NO_VALUE = -1;
    private static final int SMALLEST = 16;

    /** So many keys are looked through one by one. */
    private static final int FEW = 8;

    private final Words words;
    private final int table;
    private final boolean lenient;
    private final int and;
    private final List<Integer> values = new ArrayList<>(List.of(NO_VALUE));
    private long[] edges = new long[SMALLEST];
    private int[] targets = new int[edges.length];
    private int size;

    /**
     * The table as it is read, nodes in the order in which they came, so that the words of a phrase stand side by side:
     * the value of a node, how many words go on from it, those words in order, and where each of them goes.
     */
    private int[] nodes = {NO_VALUE, 0};

    /** Where the walk of a phrase goes from its first word, 0 if none begins with the word. */
    private int[] roots = {};

    /** Whether any phrase begins with a number or a sign. */
    private boolean opensWithOther;

    public Phrases(Words words, boolean lenient) {
        this.words = words;
        this.table = words.addTable();
        this.lenient = lenient;
        this.and = words.take("và");
        Arrays.fill(edges, -1);
    }

    /** Takes a phrase in; the first value of a phrase stays. False if the phrase says nothing that can be found. */
    public boolean add(String phrase, int value) {
        Tokens tokens = new Tokens(words);
        List<String> parts = new ArrayList<>();
        tokens.read(phrase, 0);
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i)) {
                if (tokens.length(i) > Words.LONGEST) {
                    return false;
                }
                parts.add(tokens.slice(i, i + 1));
            }
        }
        parts.forEach(words::take);
        tokens.read(phrase, 0);
        int node = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (!isNothing(tokens, i)) {
                node = take(node, key(tokens, i));
            }
        }
        if (node != 0 && values.get(node) == NO_VALUE) {
            values.set(node, value);
        }
        return node != 0;
    }

    /** Makes the table ready to be read. */
    public Phrases freeze() {
        long[] sorted = new long[size];
        int filled = 0;
        for (long edge : edges) {
            if (edge >= 0) {
                sorted[filled++] = edge;
            }
        }
        Arrays.sort(sorted);
        int[] places = places(sorted);
        nodes = new int[2 * (values.size() + size)];
        int next = 0;
        for (int node = 0; node < places.length; node++) {
            int at = places[node];
            int first = next;
            while (next < size && sorted[next] >>> 32 == node) {
                next++;
            }
            nodes[at] = values.get(node);
            nodes[at + 1] = next - first;
            for (int i = first; i < next; i++) {
                nodes[at + 2 + i - first] = (int) sorted[i];
                nodes[at + 2 + i - first + next - first] = places[target(sorted[i])];
            }
        }
        opensWithOther = size > 0 && nodes[1] > 0 && nodes[1 + nodes[1]] >= NUMBER_KEY;
        roots = new int[words.size()];
        for (int word = 0; word < roots.length; word++) {
            roots[word] = Math.max(0, child(0, word));
            if (roots[word] > 0) {
                words.open(table, word);
            }
        }
        values.clear();
        edges = new long[0];
        targets = new int[0];
        return this;
    }

    /** Where each node stands, given the edges in order. */
    private int[] places(long[] sorted) {
        int[] places = new int[values.size()];
        int next = 0;
        int place = 0;
        for (int node = 0; node < places.length; node++) {
            places[node] = place;
            place += 2;
            for (; next < sorted.length && sorted[next] >>> 32 == node; next++) {
                place += 2;
            }
        }
        return places;
    }

    /** Tells whether a phrase begins with a word. */
    public boolean isOpener(int word) {
        return words.opens(table, word);
    }

    private int root(int word) {
        return words.opens(table, word) ? roots[word] : 0;
    }

    private boolean isNothing(Tokens tokens, int token) {
        return lenient && (tokens.word(token) == and || isJoint(tokens.sign(token)));
    }

    private static boolean isJoint(char sign) {
        return sign == ',' || sign == '-' || sign == '–' || sign == '/' || sign == '&' || sign == '(' || sign == ')';
    }

    private static int key(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            return tokens.word(token);
        }
        if (tokens.isNumber(token)) {
            int value = tokens.value(token);
            return value < 0 || value >= NUMBER_KEY ? -1 : NUMBER_KEY | value;
        }
        return SIGN_KEY | tokens.sign(token);
    }

    /** Where a key leads from a node while the table is filled; a new node if it led nowhere. */
    private int take(int node, int key) {
        long edge = (long) node << 32 | key;
        int slot = slot(edge);
        if (edges[slot] == edge) {
            return targets[slot];
        }
        values.add(NO_VALUE);
        edges[slot] = edge;
        targets[slot] = values.size() - 1;
        if (++size * 2 > edges.length) {
            grow();
        }
        return values.size() - 1;
    }

    private int target(long edge) {
        return targets[slot(edge)];
    }

    /** The slot in which an edge stands, or in which it would. */
    private int slot(long edge) {
        int slot = hash(edge) & edges.length - 1;
        while (edges[slot] >= 0 && edges[slot] != edge) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        Arrays.fill(edges, -1);
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] >= 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static int hash(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33);
    }

    /** Where a key leads from a node of the table as it is read, -1 if nowhere. */
    private int child(int node, int key) {
        int count = nodes[node + 1];
        int low = node + 2;
        int high = low + count;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (nodes[middle] <= key) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (; low < high; low++) {
            if (nodes[low] == key) {
                return nodes[low + count];
            }
        }
        return -1;
    }

    /**
     * Finds the longest phrase that begins at a token and ends before a limit.
     *
     * @param tokens the text
     * @param from the token
     * @param limit the first token not to be read
     * @return the token after the phrase and its value, to be had by {@link #end} and {@link #value}; {@link #NONE}
     */
    public long longest(Tokens tokens, int from, int limit) {
        int node = from < limit ? first(tokens, from) : 0;
        if (node <= 0) {
            return NONE;
        }
        long found = found(node, from, NONE);
        for (int i = from + 1; i < limit; i++) {
            int word = tokens.word(i);
            if (lenient && (word == and || (word == Words.UNKNOWN && isJoint(tokens.sign(i))))) {
                continue;
            }
            int key = word == Words.UNKNOWN ? key(tokens, i) : word;
            node = key < 0 ? -1 : child(node, key);
            if (node < 0) {
                return found;
            }
            found = found(node, i, found);
        }
        return found;
    }

    /** Where the walk goes from the first token, which is nearly always a word that begins no phrase. */
    private int first(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            return root(tokens.word(token));
        }
        int key = opensWithOther ? key(tokens, token) : -1;
        return key < 0 ? -1 : child(0, key);
    }

    private long found(int node, int token, long before) {
        return nodes[node] == NO_VALUE ? before : (long) (token + 1) << 32 | nodes[node];
    }

    /** Tells whether the tokens from one to another are the beginning of a phrase, or a whole one. */
    public boolean isPrefix(Tokens tokens, int from, int to) {
        int node = 0;
        for (int i = from; i < to; i++) {
            if (i > from && isNothing(tokens, i)) {
                continue;
            }
            int key = key(tokens, i);
            node = key < 0 ? -1 : child(node, key);
            if (node < 0) {
                return false;
            }
        }
        return true;
    }

    /** Finds a phrase that begins at a token, or nothing. */
    public long longest(Tokens tokens, int from) {
        return longest(tokens, from, tokens.count());
    }

    public static int end(long found) {
        return (int) (found >>> 32);
    }

    public static int value(long found) {
        return (int) found;
    }
}
