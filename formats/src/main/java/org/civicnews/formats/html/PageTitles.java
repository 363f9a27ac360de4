package org.civicnews.formats.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the metadata of a page call its headline, without the name of the outlet, and how far a heading says the same.
 * Confined to one thread.
 */
final class PageTitles {
    private static final String[] META = {
        "og:title", "twitter:title", "dc:title", "dcterms:title", "headline", "title", "parsely-title", "sailthru:title"
    };
    private static final String[] MARKS = {" | ", " — ", " – ", " - ", " » ", " • ", " :: ", " │ "};
    /** What sets the name of an outlet, a section or the line above apart from a headline. */
    private static final String SETS_APART = "-|–—·•»:│/(";

    /** A part of a title of fewer words may be the section. */
    private static final int FEWEST_WORDS = 4;

    private static final String AROUND = "-|–—·•»:│";

    private static final String QUOTES = "\"“”„«»‘’'";

    private static final String OUTLET_BEHIND = "|│";
    /** Keys shorter than this are found in any title. */
    private static final int SHORTEST = 9;

    /** What is told to others (JSON-LD, Open Graph, …) by its letters and digits, the best first. */
    private final Map<String, String> told = new LinkedHashMap<>();
    /** The title of the page as it stands, which may go on with the name of the outlet. */
    private final String title;

    private final String first;
    private final String firstKey;
    /** The title without the name of the outlet. */
    private final String bare;

    private final String bareKey;

    private PageTitles(PageMeta meta) {
        this.title = meta.title();
        List<String> outlets = meta.outlets();
        add(meta.linked().text("headline"), outlets);
        for (String name : META) {
            meta.all(name).forEach(given -> add(given, outlets));
        }
        this.first = told.isEmpty() ? "" : told.values().iterator().next();
        this.firstKey = PageStrings.key(first);
        this.bare = withoutOutlet(title, outlets);
        this.bareKey = PageStrings.key(bare);
    }

    static PageTitles of(PageMeta meta) {
        return new PageTitles(meta);
    }

    /** What goes on in the title of the page with an outlet has none at its end; where that is not known, a heading tells. */
    private void add(String given, List<String> outlets) {
        String key = PageStrings.key(given);
        String all = PageStrings.key(title);
        boolean goesOn = all.length() > key.length() && all.startsWith(key);
        String headline = goesOn ? given : withoutOutlet(given, outlets);
        if (!key.isEmpty()) {
            told.putIfAbsent(PageStrings.key(headline), headline);
            told.putIfAbsent(key, given);
        }
    }

    /** {@return the headline as told to others, empty if nothing is told} */
    String first() {
        return first;
    }

    /** {@return whether the best of what is told ends a heading with this key, after one of these many letters and digits} */
    boolean endsWithFirst(String key, Set<Integer> breaks) {
        return endsWith(key, firstKey, breaks);
    }

    private static boolean endsWith(String all, String key, Set<Integer> breaks) {
        int rest = all.length() - key.length();
        return key.length() >= SHORTEST && rest > 0 && all.endsWith(key) && breaks.contains(rest);
    }

    /** {@return what is told with just these letters and digits, empty if nothing is} */
    Optional<String> withKey(String key) {
        return Optional.ofNullable(told.get(key));
    }

    /**
     * Finds what is told in a heading that says more.
     *
     * @param heading what the heading says
     * @param breaks after how many letters and digits of it an element in it begins or ends
     * @return what is told, if it is the last of the heading's parts or the first of its lines; empty otherwise
     */
    Optional<String> partOf(String heading, Set<Integer> breaks) {
        String all = PageStrings.key(heading);
        for (Map.Entry<String, String> one : told.entrySet()) {
            String key = one.getKey();
            int rest = all.length() - key.length();
            if (key.length() < SHORTEST || rest <= 0) {
                continue;
            }
            boolean last =
                    all.endsWith(key) && (breaks.contains(rest) || (isApart(heading, rest) && !isQuote(heading, rest)));
            boolean first = breaks.contains(key.length()) || isMarked(heading, key.length(), OUTLET_BEHIND);
            if (last || (all.startsWith(key) && first)) {
                return Optional.of(one.getValue());
            }
        }
        return endsWith(all, bareKey, breaks) ? Optional.of(bare) : Optional.empty();
    }

    /** {@code "Chợ của dân": Phường họp dân} begins with somebody's words, not with the line above a headline. */
    private static boolean isQuote(String heading, int letters) {
        return QUOTES.indexOf(heading.charAt(0)) >= 0 && isMarked(heading, letters, QUOTES);
    }

    /** {@return how much of the words a heading shares with what is told, 0 to 1} */
    double alike(String heading) {
        String key = PageStrings.key(heading);
        if (key.isEmpty()) {
            return 0;
        }
        if (key.equals(firstKey) || (first.isEmpty() && key.equals(bareKey))) {
            return 1;
        }
        boolean part = isPart(key, first)
                || isPart(key, title)
                || isBetween(heading, key)
                || (key.length() >= SHORTEST && told.containsKey(key));
        double shared = Math.max(shared(heading, first), shared(heading, title) - 0.05);
        return Math.max(part ? 0.95 : 0, shared);
    }

    /** Whether a title begins or ends with a heading, and is little more or sets the rest apart by a mark. */
    private static boolean isPart(String key, String title) {
        String all = PageStrings.key(title);
        int rest = all.length() - key.length();
        if (key.length() < SHORTEST || rest < 0) {
            return false;
        }
        boolean most = rest <= key.length();
        return (all.startsWith(key) && (most || isApart(title, key.length())))
                || (all.endsWith(key) && (most || isApart(title, rest)));
    }

    /** {@code Bến Sông - Khu phố 3 họp dân - Tin tức}: a site may name itself before its headline and the section behind it. */
    private boolean isBetween(String heading, String key) {
        int at =
                EndLines.words(heading) >= FEWEST_WORDS ? PageStrings.key(title).indexOf(key, 1) : -1;
        return at > 0 && isMarked(title, at, AROUND) && isMarked(title, at + key.length(), AROUND);
    }

    private static boolean isApart(String title, int letters) {
        return isMarked(title, letters, SETS_APART);
    }

    /** {@return whether one of these marks follows so many letters and digits of a title} */
    static boolean isMarked(String title, int letters, String marks) {
        int seen = 0;
        for (int i = 0; i < title.length() && seen <= letters; i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                seen++;
            } else if (seen == letters && marks.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static double shared(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : first) {
            both += second.contains(word) ? 1 : 0;
        }
        return (double) both / Math.max(first.size(), Math.min(second.size(), 2 * first.size()));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                String word = PageStrings.key(text.substring(start, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Without "- Outlet" or "| Outlet" at the end. */
    static String withoutOutlet(String title, List<String> outlets) {
        for (String outlet : outlets) {
            int start = title.length() - outlet.length();
            if (start > 2 && title.regionMatches(true, start, outlet, 0, outlet.length())) {
                int end = separator(title, start);
                if (end > 0) {
                    return title.substring(0, end);
                }
            }
        }
        for (String mark : MARKS) {
            int at = title.lastIndexOf(mark);
            int wordsBefore = at < 0 ? 0 : EndLines.words(title.substring(0, at));
            int wordsAfter = at < 0 ? 0 : EndLines.words(title.substring(at + mark.length()));
            if (wordsBefore >= 4 && wordsAfter <= 4) {
                return title.substring(0, at);
            }
        }
        return title;
    }

    private static int separator(String title, int start) {
        int end = start;
        while (end > 0 && title.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || "-|–—·•»:│".indexOf(title.charAt(end - 1)) < 0) {
            return -1;
        }
        end--;
        while (end > 0
                && (title.charAt(end - 1) == ' ' || title.charAt(end - 1) == ':' || title.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }
}
