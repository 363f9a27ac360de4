package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    private static final int NEAR = 80;
    /** A box of more nodes holds more than a byline. */
    private static final int LARGEST = 60;
    /** So many nodes after a byline may the next one stand. */
    private static final int NEXT = 40;
    /** A line stands so deep in the box that says it is a byline. */
    private static final int STEPS = 4;
    /** So many nodes behind its label may a name stand. */
    private static final int BEHIND = 12;
    /** So many nodes below the headline a link to the author may stand. */
    private static final int FAR = 300;
    /** A first name or a login name of fewer letters and digits tells nobody apart. */
    private static final int SHORTEST = 4;
    /** Below the text, a line with a longer name may say anything. */
    private static final int FEW_WORDS = 4;

    /** A line that says who wrote stands so few nodes below the text. */
    private static final int BELOW = 120;

    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    private final PageMeta meta;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, String> organizations = new LinkedHashMap<>();
    /** The texts of the boxes outside the article that name authors, by their markup. */
    private final Map<String, Set<String>> outside = new HashMap<>();

    /** The outlet where it was said to be the author, by the name given there. */
    private final Map<String, String> outlets = new LinkedHashMap<>();

    /** The desks said to be the author, where each was found. */
    private final Map<String, String> desks = new LinkedHashMap<>();

    private boolean outlet;

    PageBylines(PageTree tree, PageMeta meta) {
        this.tree = tree;
        this.meta = meta;
    }

    /** {@return the authors with where each was found, all from the best place that names any} */
    Map<String, String> read(MainContent main, int headline) {
        offer(meta.linked().texts("author"), "json-ld author");
        offer(meta.linked().texts("creator"), "json-ld creator");
        if (meta.linked().isOrganization("author")) {
            organizations.putAll(found);
            found.clear();
        }
        Map<String, String> told = new LinkedHashMap<>(found);
        found.clear();
        near(main, headline);
        linked(main, headline);
        if (told.isEmpty() || areSingleWords(told.keySet())) {
            shown(main, headline);
            Map<String, String> shown = new LinkedHashMap<>(found);
            if (told.isEmpty()) {
                toldOrShown(shown);
            } else if (!areNamed(told.keySet(), shown.keySet())) { // of a first or login name, the page may show all
                take(told);
            }
        } else if (found.size() == told.size() || !found.keySet().containsAll(told.keySet())) {
            take(told); // unless the page shows others beside those told
        }
        return found;
    }

    /**
     * {@return the organisations that the page names for its author where it names nobody: an agency of the metadata, else a
     * desk, else the outlet}
     */
    Map<String, String> organizations() {
        if (!organizations.isEmpty() && found.keySet().stream().noneMatch(this::isPerson)) {
            return organizations;
        }
        if (found.isEmpty() && !desks.isEmpty()) {
            return desks;
        }
        return isOutlet() ? outlets : Map.of();
    }

    private boolean isPerson(String name) {
        return BylineText.looksLikeName(name) && organizations.keySet().stream().noneMatch(name::startsWith);
    }

    private void take(Map<String, String> names) {
        found.clear();
        found.putAll(names);
    }

    private static boolean areSingleWords(Set<String> names) {
        return names.stream().noneMatch(name -> name.indexOf(' ') > 0);
    }

    /** Whether each of some names is part of one that is shown; initials are part of many. */
    private static boolean areNamed(Set<String> names, Set<String> shown) {
        return names.stream()
                .map(PageStrings::key)
                .allMatch(key -> key.length() >= SHORTEST
                        && shown.stream()
                                .filter(name -> BylineText.looksLikeName(name) && EndLines.areNames(name))
                                .map(PageStrings::key)
                                .anyMatch(other -> other.contains(key)));
    }

    /** What the metadata name, unless the page shows others or more. */
    private void toldOrShown(Map<String, String> shown) {
        found.clear();
        for (String name : META) {
            offer(meta.all(name), "meta[" + name + "]");
        }
        labelled();
        if (!shown.isEmpty() && (shown.size() > found.size() || !isAnyIn(shown))) {
            take(shown); // whoever made the site is its author in the metadata of many
        }
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
            for (String given : BylineText.split(BylineText.cleaned(name))) {
                String one = withoutPost(given);
                if (WORDS.afterSource(one) > 0) {
                    sources.add(one);
                } else if (isOutletName(one)) {
                    offerOutlet(one, foundAt);
                } else if (isMetadata(foundAt) && WORDS.isOrganization(one)) {
                    outlet = true; // or whoever made its site
                } else if (BylineText.isAuthor(one)) {
                    (WORDS.isDesk(one) ? desks : found).putIfAbsent(one, foundAt);
                }
            }
        }
        return !found.isEmpty();
    }

    private void offerOutlet(String name, String foundAt) {
        outlet = true;
        if (outlets.isEmpty() && name.indexOf('/') < 0 && name.length() <= BylineText.LONGEST) {
            outlets.put(name, foundAt);
        }
    }

    private static boolean isMetadata(String foundAt) {
        return foundAt.startsWith("meta[") || foundAt.startsWith("json-ld");
    }

    /** The name without what follows it: a post in parentheses, a name in a social network, the outlet and its staff. */
    private String withoutPost(String given) {
        String name = BylineText.withoutPost(given);
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

    private boolean isOutletName(String name) {
        if (BylineText.isHost(name)) {
            return true;
        }
        String key = PageStrings.key(name);
        return !key.isEmpty()
                && (isNamed(meta.host(), key) || meta.outlets().stream().anyMatch(one -> isNamed(one, key)));
    }

    /** Outlets are called by their addresses, and {@code Báo Bến Sông} is also Bến Sông. */
    private static boolean isNamed(String outletName, String key) {
        int kind = Math.max(0, WORDS.afterBody(outletName));
        int dot = BylineText.isHost(outletName) ? outletName.lastIndexOf('.') : outletName.length();
        return PageStrings.key(outletName).equals(key)
                || PageStrings.key(outletName.substring(kind)).equals(key)
                || PageStrings.key(outletName.substring(0, dot)).equals(key);
    }

    /** The first box shown as a byline after the headline, else the first anywhere. */
    private void shown(MainContent main, int headline) {
        for (int pass = 0; pass < 2 && found.isEmpty(); pass++) {
            int seen = 0;
            for (int i = pass == 0 ? Math.max(0, headline) : 0; i < tree.size() && seen < 200 && found.isEmpty(); i++) {
                if (isByline(main, headline, i) && !isOneOfMany(main, headline, i)) {
                    seen++;
                    box(main, headline, i);
                }
            }
        }
    }

    private boolean isByline(MainContent main, int headline, int node) {
        return !tree.isText(node)
                && tree.has(node, PageRole.BYLINE)
                && !tree.has(node, PageRole.CONCEALED)
                && (isBelowHeadline(main, headline, node) || !PagePlaces.isElsewhere(tree, main.mass(), node))
                && (!PagePlaces.isInFigure(tree, node) || PrintedByline.isAuthorLink(tree, node));
    }

    /** Between headline and text stands nothing about other articles, whatever its class. */
    private boolean isBelowHeadline(MainContent main, int headline, int node) {
        boolean between = headline >= 0 && node > headline && node < headline + FAR;
        return between && node < main.firstText(tree.end(headline)) && !PagePlaces.isBeside(tree, node, headline);
    }

    /** Whether a box outside the article is one of several like it, which name the authors of other articles. */
    private boolean isOneOfMany(MainContent main, int headline, int node) {
        if (node >= headline && node < tree.end(main.root())) {
            return false;
        }
        if (outside.isEmpty()) {
            for (int i = 0; i < tree.size(); i++) {
                boolean inside = i >= headline && i < tree.end(main.root());
                if (!inside && !tree.isText(i) && tree.has(i, PageRole.BYLINE) && tree.end(i) - i < LARGEST) {
                    outside.computeIfAbsent(PrintedByline.markup(tree, i), markup -> new HashSet<>())
                            .add(tree.textOf(i));
                }
            }
        }
        return outside.getOrDefault(PrintedByline.markup(tree, node), Set.of()).size() > 1;
    }

    /** A box shown as a byline and the boxes like it that follow, up to the text. */
    private void box(MainContent main, int headline, int node) {
        List<String> names = new ArrayList<>(names(main, node));
        String markup = PrintedByline.markup(tree, node);
        int last = tree.end(node);
        int end = names.isEmpty() ? last : Math.min(main.firstText(node), last + FAR);
        for (int i = last; i < Math.min(end, last + NEXT); i++) {
            if (isByline(main, headline, i) && PrintedByline.markup(tree, i).equals(markup)) {
                names.addAll(names(main, i));
                last = tree.end(i);
                i = last - 1;
            }
        }
        if (names.isEmpty() && tree.end(node) - node < LARGEST) {
            line(node);
        } else {
            offer(names, "byline");
        }
    }

    /** The names in a box; where it is a link or a piece of a line that begins with it, those in the line. */
    private List<String> names(MainContent main, int node) {
        if (tree.end(node) - node >= LARGEST) {
            return List.of();
        }
        List<String> names = PrintedByline.names(tree, node);
        int unit = tree.kind(node).breaksLine() ? node : main.mass().owner(node);
        boolean line = tree.end(unit) - unit < LARGEST && tree.textOf(unit).length() <= BylineText.LONGEST;
        List<String> all = line && unit != node && !names.isEmpty() ? PrintedByline.names(tree, unit) : names;
        return all.containsAll(names) && all.indexOf(names.isEmpty() ? "" : names.get(0)) == 0 ? all : names;
    }

    /** A line beside the headline that begins as a byline does ({@code By Ann Carter}), whatever its class. */
    private void near(MainContent main, int headline) {
        if (headline >= 0) {
            lines(main, Math.max(0, headline - 20), Math.min(tree.size(), headline + 100), NEAR);
        }
    }

    /** Links to the pages of those who write, between headline and text, whatever their class. */
    private void linked(MainContent main, int headline) {
        if (!found.isEmpty()) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        String foundAt = "link to the author";
        int body = main.firstText(Math.max(0, headline));
        int first = headline < 0 ? body - FAR / 2 : headline - 20;
        int end = headline < 0 ? body : Math.min(body, headline + FAR);
        for (int i = Math.max(0, first); i < end; i++) {
            if (PrintedByline.isAuthorLink(tree, i)
                    && !PagePlaces.isInFigure(tree, i)
                    && !PagePlaces.isElsewhere(tree, main.mass(), i)) {
                for (String name : names(main, i)) {
                    boolean whole =
                            name.indexOf(' ') > 0 || names.isEmpty(); // beside whole names, one word is a nickname
                    names.addAll(whole ? List.of(name) : List.of());
                }
                foundAt = place(i).equals("line") ? foundAt : "byline";
                end = names.isEmpty() ? end : Math.min(body, tree.end(i) + NEXT);
            }
        }
        offer(List.copyOf(names), foundAt);
    }

    private void lines(MainContent main, int from, int end, int words) {
        int last = -1;
        for (int i = from; i < end && found.isEmpty(); i++) {
            if (!tree.isText(i) || PageStrings.isBlank(tree.text(i))) {
                continue;
            }
            int unit = main.mass().owner(i);
            labelAndName(main, i);
            boolean seen = unit == last;
            last = unit;
            if (!seen && found.isEmpty() && tree.end(unit) - unit <= 20) {
                String text = tree.textOf(unit);
                String line = BylineText.labelled(text);
                int name = Math.max(0, WORDS.afterAuthor(line));
                if (!line.isEmpty() && line.length() <= NEAR && EndLines.words(line.substring(name)) <= words) {
                    List<String> names = PrintedByline.names(tree, unit);
                    offer(names.isEmpty() ? List.of(line) : names, place(i));
                } else if (line.isEmpty()) {
                    String dated = BylineText.dated(text);
                    dated = dated.isEmpty() ? behindDate(text) : dated;
                    int node = dated.isEmpty() ? -1 : PrintedByline.textWith(tree, unit, dated);
                    offer(node < 0 ? List.of() : List.of(dated), node < 0 ? "" : place(node));
                }
            }
        }
    }

    /** {@code 12.3.2025 | Minh An}, unless it names the section ({@code 12.3.2025 | Đời Sống}). */
    private String behindDate(String line) {
        String name = BylineText.behindDate(line);
        boolean section = name.equalsIgnoreCase(meta.first("article:section"))
                || name.equalsIgnoreCase(meta.linked().text("articleSection"));
        return section ? "" : name;
    }

    private String place(int node) {
        return byline(node) < 0 ? "line" : "byline";
    }

    /** The box around a node that says it is a byline, -1 if there is none. */
    private int byline(int node) {
        int around = node;
        for (int steps = 0; around >= 0 && steps < STEPS; steps++, around = tree.parent(around)) {
            if (tree.has(around, PageRole.BYLINE)) {
                return around;
            }
        }
        return -1;
    }

    /** A label and the name it stands before may have an element each: {@code <h5>Author:</h5> Ann Carter}. */
    private void labelAndName(MainContent main, int text) {
        if (tree.text(text).length() > NEAR || tree.kind(tree.parent(text)) == TagKind.LINK) {
            return; // a link leads to a part of the site
        }
        String label = PageStrings.collapse(tree.text(text));
        if (label.length() < 2 || WORDS.afterAuthor(label) != label.length()) {
            return;
        }
        for (int i = text + 1; i < Math.min(tree.size(), text + BEHIND); i++) {
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                String name = BylineText.withoutPost(BylineText.withoutDate(PageStrings.collapse(tree.text(i))));
                boolean isName = BylineText.looksLikeName(name) && EndLines.areNames(name);
                int unit = main.mass().owner(i);
                boolean line = unit == main.mass().owner(text) && tree.end(unit) - unit < LARGEST;
                List<String> names = line ? PrintedByline.names(tree, unit) : List.of();
                offer(!isName ? List.of() : names.contains(name) ? names : List.of(name), place(i));
                return;
            }
        }
    }

    /** Takes a line below the text if no better place names anybody. */
    void below(MainContent main, int headline) {
        int end = tree.end(main.root());
        for (int i = end - 1; i > Math.max(main.root(), end - 2 * BELOW) && found.isEmpty(); i--) {
            if (tree.isText(i) && tree.text(i).length() <= 2 * BylineText.LONGEST) {
                offer(List.of(BylineText.named(PageStrings.collapse(tree.text(i)))), "line in the text");
            }
        }
        for (int i = end; i < Math.min(tree.size(), end + BELOW) && found.isEmpty(); i++) {
            boolean here = tree.isText(i) && !PagePlaces.isElsewhere(tree, main.mass(), i);
            int box = here ? byline(i) : -1;
            if (here && (box < 0 || !isOneOfMany(main, headline, box))) {
                lines(main, i, i + 1, FEW_WORDS);
            }
        }
    }

    private void line(int node) {
        String text = tree.textOf(node);
        String first = firstText(node);
        String rest = text.startsWith(first) ? PageStrings.strip(text.substring(first.length())) : "";
        int link = linkWithAuthor(node);
        if (WORDS.afterAuthor(first) < 0 && WORDS.afterAuthor(rest) > 0 && !rest.contains(first)) {
            text = rest; // behind the section
        } else if (isNamedFirst(first, text)) {
            text = first;
        } else if (link >= 0 && !tree.textOf(link).isEmpty()) {
            text = tree.textOf(link);
        }
        if (text.length() <= BylineText.LONGEST && !BylineText.isPhrase(text)) {
            offer(List.of(BylineText.withoutDate(text)), "byline");
        }
    }

    /** Whether a name stands first in a box that goes on with something else about its bearer. */
    private static boolean isNamedFirst(String first, String text) {
        String all = BylineText.withoutDate(text);
        boolean name = BylineText.looksLikeName(first) && EndLines.areNames(first) && WORDS.afterAuthor(first) < 0;
        boolean more = !EndLines.areNames(all) || BylineText.repeats(all, first);
        return name && more && (text.length() <= BylineText.LONGEST || BylineText.isWithoutSmallWords(first));
    }

    private String firstText(int node) {
        for (int i = node; i < tree.end(node); i++) {
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                return PageStrings.collapse(tree.text(i));
            }
        }
        return "";
    }

    /** In a box about the author, the link or the heading with the name. */
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
}
