package org.civicnews.formats.urlrules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that a regular expression matches, as far as they can be listed: literals, alternatives, optional parts,
 * small classes. An open end becomes {@code *}. The expression is read, never run; everything else is refused.
 */
final class RegexWords {
    static final int MAX_PATTERN = 1_000;
    static final int MAX_WORDS = 100;

    private static final char OPEN = '*';
    private static final String REFUSED_ESCAPES = "bBAzZGQEkpPxucdDsSwWhHvVRX0123456789";
    private static final int LARGEST_CLASS = 40;

    /** One group while it is read: the alternatives done, and of the present one all before the last atom, and that. */
    private static final class Group {
        final List<String> done = new ArrayList<>();
        List<String> before = List.of("");
        List<String> atom = List.of("");

        void add(List<String> next) {
            before = joined(before, atom);
            atom = next;
        }

        List<String> words() {
            List<String> words = new ArrayList<>(done);
            words.addAll(joined(before, atom));
            return words;
        }
    }

    private final String pattern;
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group();
    private int at;
    private boolean refused;

    private RegexWords(String pattern) {
        this.pattern = pattern;
    }

    /** {@return the words, an open end marked by a star; empty if they cannot be listed} */
    static Optional<List<String>> of(String pattern) {
        if (pattern.isEmpty() || pattern.length() > MAX_PATTERN) {
            return Optional.empty();
        }
        return new RegexWords(pattern).words();
    }

    private Optional<List<String>> words() {
        at = pattern.startsWith("^") ? 1 : 0;
        int end = pattern.endsWith("$") && !pattern.endsWith("\\$") ? pattern.length() - 1 : pattern.length();
        while (at < end && !refused) {
            step(pattern.charAt(at++), end);
        }
        if (refused || !groups.isEmpty()) {
            return Optional.empty();
        }
        LinkedHashSet<String> words = new LinkedHashSet<>(group.words());
        words.remove("");
        boolean openOnlyAtEnd = words.stream().allMatch(word -> {
            int open = word.indexOf(OPEN);
            return open < 0 || (open == word.length() - 1 && open > 0);
        });
        boolean listed = openOnlyAtEnd && !words.isEmpty() && words.size() <= MAX_WORDS;
        return listed ? Optional.of(List.copyOf(words)) : Optional.empty();
    }

    private void step(char c, int end) {
        switch (c) {
            case '(' -> open();
            case ')' -> close();
            case '|' -> nextAlternative();
            case '?' -> {
                group.atom = union(group.atom, List.of(""));
                skip('?');
            }
            case '*', '+', '{' -> repeat(c, end);
            case '[' -> group.add(characters(end));
            case '.' -> group.add(List.of(any()));
            case '\\' -> escape(end);
            case '^', '$' -> refused = true;
            default -> group.add(List.of(literal(c, end)));
        }
        refused |= group.before.size() > MAX_WORDS || group.atom.size() > MAX_WORDS || group.done.size() > MAX_WORDS;
    }

    private void nextAlternative() {
        List<String> words = group.words();
        group = new Group();
        group.done.addAll(words);
    }

    private void open() {
        if (pattern.startsWith("?", at)) {
            refused |= !pattern.startsWith("?:", at);
            at += 2;
        }
        groups.push(group);
        group = new Group();
    }

    private void close() {
        if (groups.isEmpty()) {
            refused = true;
            return;
        }
        List<String> words = union(group.words(), List.of());
        group = groups.pop();
        group.add(words);
    }

    /** A repeated class is an open end; a repeated word cannot be listed. */
    private void repeat(char c, int end) {
        boolean open = group.atom.size() == 1 && group.atom.get(0).equals(String.valueOf(OPEN));
        refused |= !open;
        if (c == '{') {
            int close = pattern.indexOf('}', at);
            refused |= close < 0 || close >= end;
            at = close + 1;
        }
        skip('?');
        skip('+');
    }

    private void skip(char c) {
        if (at < pattern.length() && pattern.charAt(at) == c) {
            at++;
        }
    }

    private void escape(int end) {
        char c = at < end ? pattern.charAt(at++) : 'b';
        if (c == 'w') {
            group.add(List.of(any()));
        } else if (REFUSED_ESCAPES.indexOf(c) >= 0 || c == OPEN) {
            refused = true;
        } else {
            group.add(List.of(String.valueOf(c)));
        }
    }

    /** {@return the mark of an open end, if the pattern repeats here; a single unknown character cannot be listed} */
    private String any() {
        boolean repeats = at < pattern.length() && "*+{".indexOf(pattern.charAt(at)) >= 0;
        refused |= !repeats;
        return String.valueOf(OPEN);
    }

    /** Names compare decoded, so {@code %5B} in a pattern is the bracket. */
    private String literal(char c, int end) {
        if (c == '%' && at + 2 <= end) {
            int high = Character.digit(pattern.charAt(at), 16);
            int low = Character.digit(pattern.charAt(at + 1), 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                return String.valueOf((char) (high << 4 | low));
            }
        }
        return String.valueOf(c);
    }

    private List<String> characters(int end) {
        boolean negated = pattern.startsWith("^", at);
        at += negated ? 1 : 0;
        LinkedHashSet<String> members = new LinkedHashSet<>();
        boolean letters = negated;
        while (at < end && pattern.charAt(at) != ']') {
            Integer first = member(end);
            boolean range = first != null && at + 1 < end && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            Integer last = range ? member(end) : first;
            if (first == null || last == null) {
                letters = true;
                continue;
            }
            letters |= first <= 'a' && last >= 'z';
            for (int c = first; c <= last && members.size() <= LARGEST_CLASS; c++) {
                members.add(String.valueOf((char) c));
            }
        }
        at++;
        boolean repeats = at < end && "*+{".indexOf(pattern.charAt(at)) >= 0;
        if (repeats && letters) {
            return List.of(String.valueOf(OPEN));
        }
        refused |= repeats || negated || at > end || members.isEmpty() || members.size() > LARGEST_CLASS;
        return List.copyOf(members);
    }

    /** {@return one member of a class, null for a class of its own such as {@code \w}} */
    private @Nullable Integer member(int end) {
        char c = pattern.charAt(at++);
        if (c != '\\' || at >= end) {
            return (int) c;
        }
        char escaped = pattern.charAt(at++);
        refused |= escaped != 'w' && REFUSED_ESCAPES.indexOf(escaped) >= 0;
        return escaped == 'w' ? null : Integer.valueOf(escaped);
    }

    private static List<String> union(List<String> some, List<String> more) {
        LinkedHashSet<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        List<String> joined = new ArrayList<>();
        for (String start : starts) {
            for (String end : ends) {
                if (joined.size() <= MAX_WORDS) {
                    joined.add(start + end);
                }
            }
        }
        return joined;
    }
}
