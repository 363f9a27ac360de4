package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who wrote the article: what the metadata say unless that is the outlet, a desk or an address, else the line that the page
 * shows. What begins with {@code Theo} names a source and is told apart. Confined to one thread.
 */
final class PageBylines {
    private static final String[] META = {
        "author", "article:author", "dc:creator", "dcterms:creator", "dc:author", "parsely-author", "sailthru:author",
        "byl", "article:author_name", "cxenseparse:author", "authors", "creator", "byline", "og:article:author"
    };
    /** Labelled pairs that messengers show beside a link, the label in one and its value in the other. */
    private static final String[][] LABELLED = {
        {"twitter:label1", "twitter:data1"},
        {"twitter:label2", "twitter:data2"}
    };
    /** What remains of a line when its date is cut off. */
    private static final String[] LEFT_OVER = {" am", " on", " vom", " le", " el", " -", " –", " |", ",", ";", " /"};

    private static final String[] AND = {
        " and ", " và ", " & ", " und ", " et ", " y ", " og ", " och ", ";", " | ", " - ", " – ", " / ", " • ", "\n"
    };
    private static final int LONGEST = 120;
    private static final int NEAR = 80;
    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    private final PageMeta meta;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private boolean outlet;

    PageBylines(PageTree tree, PageMeta meta) {
        this.tree = tree;
        this.meta = meta;
    }

    /** {@return the authors with where each was found, all from the best place that names any} */
    Map<String, String> read(MainContent main, int headline) {
        offer(meta.linked().texts("author"), "json-ld author");
        offer(meta.linked().texts("creator"), "json-ld creator");
        boolean linked = !found.isEmpty();
        if (found.isEmpty()) {
            shown(main, headline);
        }
        if (found.isEmpty()) {
            near(main, headline);
        }
        Map<String, String> shown = new LinkedHashMap<>(found);
        if (shown.isEmpty() || !linked) {
            found.clear();
            for (String name : META) {
                offer(meta.all(name), "meta[" + name + "]");
            }
            labelled();
            if (!shown.isEmpty() && !isAnyIn(shown)) {
                found.clear(); // whoever made the site is its author in the metadata of many
                found.putAll(shown);
            }
        }
        return found;
    }

    /** {@code twitter:label1=Written by, twitter:data1=Ann Carter}. */
    private void labelled() {
        for (String[] pair : LABELLED) {
            String label = meta.first(pair[0]);
            if (WORDS.afterAuthor(label) == label.length()) {
                offer(meta.all(pair[1]), "meta[" + pair[1] + "]");
            }
        }
    }

    /** Whether one of the names found is shown as well. */
    private boolean isAnyIn(Map<String, String> shown) {
        for (String name : found.keySet()) {
            String key = PageStrings.key(name);
            for (String other : shown.keySet()) {
                String otherKey = PageStrings.key(other);
                if (key.contains(otherKey) || otherKey.contains(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return what was said to be an author and names a source instead} */
    Set<String> sources() {
        return sources;
    }

    /** {@return whether only the outlet was named} */
    boolean isOutlet() {
        return outlet && found.isEmpty();
    }

    /** Takes names if no better place named any; {@return whether it did}. */
    boolean offer(List<String> names, String foundAt) {
        if (!found.isEmpty()) {
            return true;
        }
        for (String name : names) {
            for (String given : split(cleaned(name))) {
                String one = withoutPost(given);
                if (WORDS.afterSource(one) > 0) {
                    sources.add(one);
                } else if (isOutletName(one)) {
                    outlet = true;
                } else if (isAuthor(one)) {
                    found.putIfAbsent(one, foundAt);
                }
            }
        }
        return !found.isEmpty();
    }

    private static String cleaned(String given) {
        String name = given;
        for (int i = 0; i < 2; i++) {
            int after = WORDS.afterAuthor(name);
            name = PageStrings.strip(after > 0 ? name.substring(after) : name);
        }
        for (String end : LEFT_OVER) {
            if (name.endsWith(end)) {
                name = PageStrings.strip(name.substring(0, name.length() - end.length()));
            }
        }
        return name;
    }

    /** The name without what follows it: a post in parentheses, a name in a social network, the outlet and its staff. */
    private String withoutPost(String given) {
        String name = given;
        int open = name.indexOf(" (");
        name = open > 2 && name.endsWith(")") ? name.substring(0, open) : name;
        int handle = name.indexOf(" @");
        name = handle > 2 ? PageStrings.strip(name.substring(0, handle)) : name;
        for (String outletName : meta.outlets()) {
            for (String end : new String[] {" " + outletName, " " + outletName + " Staff"}) {
                int start = name.length() - end.length();
                if (start > 2 && name.regionMatches(true, start, end, 0, end.length())) {
                    name = PageStrings.strip(name.substring(0, start));
                }
            }
        }
        return name;
    }

    private static boolean isAuthor(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int letters = 0;
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return letters > 1
                && letters * 2 > name.length()
                && name.charAt(0) != '('
                && name.indexOf(':') < 0
                && name.indexOf('[') < 0
                && name.length() <= LONGEST
                && words <= 12
                && name.indexOf('@') < 0
                && !lower.contains("://")
                && !lower.startsWith("www.")
                && !lower.contains(".com/")
                && !lower.equals("null")
                && !lower.equals("undefined")
                && !WORDS.isDesk(name);
    }

    private boolean isOutletName(String name) {
        if (isHost(name)) {
            return true;
        }
        String key = PageStrings.key(name);
        for (String outletName : meta.outlets()) {
            if (PageStrings.key(outletName).equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** {@code baoviet.example.vn} is a site, and a name of one word with a dot in it is hardly a person. */
    private static boolean isHost(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 2
                && dot < name.length() - 2
                && dot > name.length() - 6
                && name.indexOf(' ') < 0
                && Character.isLetter(name.charAt(dot + 1));
    }

    /** The names of a line, if its parts look like names; what stands beside them in one word is none. */
    static List<String> split(String line) {
        String list = line;
        for (String and : AND) {
            list = list.replace(and, ",");
        }
        List<String> names = new ArrayList<>();
        boolean others = false;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                String name = PageStrings.strip(list.substring(start, i));
                start = i + 1;
                if (name.isEmpty()) {
                    continue;
                }
                if (looksLikeName(name)) {
                    names.add(name);
                } else if (EndLines.words(name) > 1) {
                    others = true; // a single word beside names is a place or a degree
                }
            }
        }
        return names.isEmpty() || others ? List.of(line) : names;
    }

    private static boolean looksLikeName(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words >= 2 && words <= 5 && Character.isUpperCase(name.codePointAt(0));
    }

    /** The first line shown as a byline after the headline, else the first anywhere. */
    private void shown(MainContent main, int headline) {
        for (int pass = 0; pass < 2 && found.isEmpty(); pass++) {
            int seen = 0;
            for (int i = pass == 0 ? Math.max(0, headline) : 0; i < tree.size() && seen < 200 && found.isEmpty(); i++) {
                if (tree.isText(i) || !tree.has(i, PageRole.BYLINE) || PagePlaces.isElsewhere(tree, main.mass(), i)) {
                    continue;
                }
                seen++;
                if (tree.end(i) - i < 60) {
                    line(i);
                }
            }
        }
    }

    /** A line beside the headline that begins as a byline does ({@code By Ann Carter}), whatever its class. */
    private void near(MainContent main, int headline) {
        int end = Math.min(tree.size(), headline + 100);
        for (int i = Math.max(0, headline - 20); headline >= 0 && i < end && found.isEmpty(); i++) {
            if (!tree.isText(i) || PageStrings.isBlank(tree.text(i))) {
                continue;
            }
            int unit = main.mass().owner(i);
            if (tree.end(unit) - unit <= 20) {
                String line = withoutDate(tree.textOf(unit));
                boolean names = WORDS.afterAuthor(line) > 0 && EndLines.areNames(line);
                if (line.length() <= NEAR && names && EndLines.words(line) > 2) {
                    offer(List.of(line), "line");
                }
            }
        }
    }

    private void line(int node) {
        String text = tree.textOf(node);
        int link = linkWithAuthor(node);
        if (link >= 0 && !tree.textOf(link).isEmpty()) {
            text = tree.textOf(link);
        }
        if (text.length() <= LONGEST) {
            offer(List.of(withoutDate(text)), "byline");
        }
    }

    private int linkWithAuthor(int node) {
        for (int i = node; i < tree.end(node); i++) {
            if (!tree.isText(i)
                    && (tree.attr(i, "rel").contains("author")
                            || tree.attr(i, "itemprop").equals("name"))) {
                return i;
            }
        }
        int link = -1;
        for (int i = node; i < tree.end(node); i++) {
            if (tree.kind(i) == TagKind.LINK) {
                if (link >= 0) {
                    return -1;
                }
                link = i;
            }
        }
        return link;
    }

    /** A byline may go on with the date; a name holds no digits. */
    private static String withoutDate(String text) {
        int end = 0;
        while (end < text.length() && !Character.isDigit(text.charAt(end)) && "|•·—–".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < 3 ? text : PageStrings.strip(text.substring(0, end));
    }
}
