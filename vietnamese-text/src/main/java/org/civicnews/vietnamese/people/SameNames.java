package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.vietnamese.text.FoldLevel;
import org.civicnews.vietnamese.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of a document that are another one of it: misspelt in a mark or a letter, of one who holds the same post
 * of a head, or run together with the words behind ({@code Nguyễn Thế Anh Cầu}, where {@code Nguyễn Thế Anh} was named
 * twice), or written with an initial ({@code R. Callahan}). Mutable; used for one document.
 */
final class SameNames {
    private static final int LEAST_SYLLABLES = 3;
    private static final int MOST_BEHIND = 2;
    /** R.Li. */
    private static final int SHORTEST_INITIALED = 4;
    /** In place of a name where more than one would fit. */
    private static final String SEVERAL = "";

    private static final class Told {
        final String key;
        final String plain;
        final Set<String> posts = new LinkedHashSet<>();
        int times;
        boolean addressed;

        Told(String key) {
            this.key = key;
            this.plain = VietnameseText.fold(key, FoldLevel.PLAIN);
        }
    }

    private final Map<String, Told> names = new LinkedHashMap<>();

    /**
     * Notes that a name was told.
     *
     * @param key the folded name
     * @param addressed whether a form of address stands before it
     * @param posts the posts of a head told with it
     */
    void note(String key, boolean addressed, List<String> posts) {
        Told told = names.computeIfAbsent(key, Told::new);
        told.times++;
        told.addressed |= addressed;
        told.posts.addAll(posts);
    }

    /** For each name that is another one, that other. */
    Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        Map<String, List<Told>> holders = new LinkedHashMap<>();
        Map<String, String> byInitial =
                names.keySet().stream().anyMatch(SameNames::isInitialed) ? wholeByInitial() : Map.of();
        for (Told told : names.values()) {
            String whole = told.times == 1 && !told.addressed ? beginning(told.key) : null;
            whole = whole == null && isInitialed(told.key) ? unshortened(told.key, byInitial) : whole;
            if (whole != null) {
                others.put(told.key, whole);
                continue;
            }
            for (String post : told.posts) {
                holders.computeIfAbsent(post, key -> new ArrayList<>()).add(told);
            }
        }
        for (List<Told> held : holders.values()) {
            Told first = held.get(0);
            for (Told told : held) {
                first = told.times > first.times ? told : first;
            }
            for (Told told : held) {
                if (told != first && told.times <= first.times && isMisspelt(told.plain, first.plain)) {
                    others.putIfAbsent(told.key, first.key);
                }
            }
        }
        return others;
    }

    /** The name of somebody named twice or more with which a longer one begins; null if it is none. */
    private @Nullable String beginning(String key) {
        int end = key.length();
        for (int behind = 1; behind <= MOST_BEHIND; behind++) {
            end = key.lastIndexOf(' ', end - 1);
            if (end < 0 || syllables(key, end) < LEAST_SYLLABLES) {
                return null;
            }
            Told shorter = names.get(key.substring(0, end));
            if (shorter != null && shorter.times > 1) {
                return shorter.key;
            }
        }
        return null;
    }

    private static boolean isInitialed(String key) {
        return key.length() >= SHORTEST_INITIALED && key.charAt(1) == '.';
    }

    /** Robert Callahan for R. Callahan: the only name with that initial and that end; null if there is none or are several. */
    private static @Nullable String unshortened(String key, Map<String, String> byInitial) {
        String name = byInitial.get(key.charAt(0) + " " + key.substring(key.charAt(2) == ' ' ? 3 : 2));
        return SEVERAL.equals(name) ? null : name;
    }

    /** The names without an initial, by R and each of their ends: R Callahan. */
    private Map<String, String> wholeByInitial() {
        Map<String, String> whole = new HashMap<>();
        for (String name : names.keySet()) {
            int end = isInitialed(name) ? -1 : name.indexOf(' ');
            for (; end > 0; end = name.indexOf(' ', end + 1)) {
                whole.merge(name.charAt(0) + name.substring(end), name, (one, other) -> SEVERAL);
            }
        }
        return whole;
    }

    private static int syllables(String name, int end) {
        int syllables = 1;
        for (int i = 0; i < end; i++) {
            syllables += name.charAt(i) == ' ' ? 1 : 0;
        }
        return syllables;
    }

    /** Whether two names of as many syllables are the same but for marks, or for one letter. */
    private static boolean isMisspelt(String one, String other) {
        if (syllables(one, one.length()) != syllables(other, other.length())
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < shorter - from
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return Math.max(one.length(), other.length()) - from - back <= 1;
    }
}
