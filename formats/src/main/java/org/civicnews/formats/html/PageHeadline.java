package org.civicnews.formats.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headline (tít) of a page: the heading that says the same as its metadata, else what the metadata say, without the name
 * of the outlet.
 *
 * @param text the headline on one line, empty if there is none
 * @param node the element that shows it, -1 if none does
 */
record PageHeadline(String text, int node) {
    private static final int LONGEST = 500;
    private static final double ALIKE = 0.6;
    /** So many nodes below the main heading the headline may stand. */
    private static final int BELOW = 400;

    private static final String[] META = {
        "og:title", "twitter:title", "dc:title", "dcterms:title", "headline", "title", "parsely-title", "sailthru:title"
    };

    static PageHeadline of(PageTree tree, PageMeta meta, TextMass mass) {
        String told = withoutOutlet(told(meta), meta.outlets());
        int best = -1;
        double alike = 0;
        int fallback = -1;
        int seen = 0;
        int mains = 0;
        for (int i = 0; i < tree.size() && seen < 500; i++) {
            if (!isHeading(tree, i)) {
                continue;
            }
            seen++;
            String text = shown(tree, i, told);
            if (text.isEmpty() || text.length() > LONGEST || isHome(tree, i)) {
                continue;
            }
            double here = alike(text, told, meta.title());
            boolean minor = tree.kind(i) == TagKind.HEADING
                    && tree.element(i).normalName().equals("h3");
            here = minor && here < 0.95 ? 0 : here;
            here += here >= ALIKE && tree.element(i).normalName().equals("h1") ? 0.2 : 0;
            if (here > alike + 0.001) {
                alike = here;
                best = i;
            }
            boolean main = tree.element(i).normalName().equals("h1") && !mass.isExcluded(i);
            fallback = fallback < 0 && main ? i : fallback;
            mains += main ? 1 : 0;
        }
        if (best >= 0 && alike >= ALIKE) {
            int below = below(tree, mass, best, meta);
            best = below >= 0 ? below : best;
            return new PageHeadline(shown(tree, best, told), isLast(tree, best, mass) ? -1 : best);
        }
        boolean only = mains == 1 && !isLate(tree, fallback, mass) && isTitle(shown(tree, fallback, told), meta);
        if (told.isEmpty() || only) {
            return fallback >= 0
                    ? new PageHeadline(shown(tree, fallback, told), fallback)
                    : new PageHeadline(withoutOutlet(meta.title(), meta.outlets()), -1);
        }
        return new PageHeadline(
                withoutOutlet(told, meta.outlets()), fallback >= 0 && isLate(tree, fallback, mass) ? -1 : fallback);
    }

    /** Some leave the main heading to search engines and set the headline below it, as they tell it to others. */
    private static int below(PageTree tree, TextMass mass, int heading, PageMeta meta) {
        if (!tree.element(heading).normalName().equals("h1")) {
            return -1;
        }
        Set<String> told = new HashSet<>();
        told.add(PageStrings.key(withoutOutlet(meta.linked().text("headline"), meta.outlets())));
        told.add(PageStrings.key(withoutOutlet(meta.first("og:title"), meta.outlets())));
        told.remove("");
        String said = PageStrings.key(shown(tree, heading, ""));
        int end = Math.min(tree.size(), heading + BELOW);
        for (int i = tree.end(heading); i < end; i++) {
            if (!mass.isExcluded(i)
                    && isHeading(tree, i)
                    && tree.element(i).normalName().equals("h2")) {
                String here = PageStrings.key(shown(tree, i, ""));
                if (told.contains(here) && !here.equals(said)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The one main heading of a page is its headline, whatever is told to search engines; unless it names the outlet. */
    private static boolean isTitle(String heading, PageMeta meta) {
        String key = PageStrings.key(heading);
        for (String outlet : meta.outlets()) {
            String name = PageStrings.key(outlet);
            if (key.contains(name) && key.length() < name.length() + 12) {
                return false;
            }
        }
        return EndLines.words(heading) >= 3;
    }

    /** A heading that leads to the front page is the name of the site. */
    private static boolean isHome(PageTree tree, int heading) {
        int link = tree.first(heading, TagKind.LINK);
        if (link < 0) {
            return false;
        }
        String address = tree.attr(link, "href");
        int scheme = address.lastIndexOf("://");
        String path = address.substring(scheme < 0 ? 0 : scheme + 3);
        int slash = path.indexOf('/');
        boolean root = scheme < 0 ? path.equals("/") || path.startsWith("/#") : slash < 0 || slash == path.length() - 1;
        return root
                && !address.isEmpty()
                && tree.textOf(link).length() >= tree.textOf(heading).length() - 2;
    }

    /** What a heading says without the line above it (kicker) that some put into the same element, and marks for the blind. */
    private static String shown(PageTree tree, int heading, String told) {
        String all = tree.textOf(heading);
        boolean parted = false;
        StringBuilder out = new StringBuilder();
        for (int i = heading; i < tree.end(heading); i++) {
            if (tree.isText(i)) {
                out.append(tree.text(i));
            } else if (i > heading && isBeside(tree, heading, i) && PageStrings.isBlank(out.toString())) {
                out.append(' ');
                parted |= !PageStrings.isBlank(tree.textOf(i));
                i = tree.end(i) - 1;
            } else if (tree.kind(i) != TagKind.INLINE) {
                out.append(' ');
            }
        }
        String text = PageStrings.collapse(out.toString());
        if (!parted && PageStrings.key(all).equals(PageStrings.key(told))) {
            return told; // which sets a mark between the lines of one headline
        }
        if (text.length() < all.length() / 3) {
            return all;
        }
        int start = 0;
        while (start < text.length() && ":-–|· ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == text.length() ? all : text.substring(start);
    }

    /** A part before the headline proper: named so, or small with a line break or a title of its own after it. */
    private static boolean isBeside(PageTree tree, int heading, int part) {
        String tag = tree.element(part).normalName();
        boolean small = tag.equals("small") && part <= heading + 4;
        boolean section = tree.kind(part) == TagKind.LINK
                && 2 * tree.textOf(part).length() < tree.textOf(heading).length();
        boolean named = tree.has(part, PageRole.KICKER)
                || tree.has(part, PageRole.SECTION)
                || tree.has(part, PageRole.DATE)
                || tree.has(part, PageRole.CONCEALED);
        return small || section || named || (tree.has(part, PageRole.FURNITURE) && !tree.has(part, PageRole.HEADLINE));
    }

    /** A heading that stands below much of the text heads a part of it. */
    private static boolean isLate(PageTree tree, int heading, TextMass mass) {
        int before = 0;
        for (int i = 0; i < heading; i++) {
            before += tree.end(i) <= heading && tree.kind(i) == TagKind.PARAGRAPH ? mass.mass(i) : 0;
        }
        return before > 0.2 * mass.mass(0);
    }

    /** A heading that says the same may stand below the text, in a list of what else there is. */
    private static boolean isLast(PageTree tree, int heading, TextMass mass) {
        int after = mass.mass(0);
        for (int i = 0; i < heading; i++) {
            after -= tree.end(i) <= heading && tree.kind(i) == TagKind.PARAGRAPH ? mass.mass(i) : 0;
        }
        return after < 0.2 * mass.mass(0);
    }

    private static boolean isHeading(PageTree tree, int node) {
        if (tree.isText(node)) {
            return false;
        }
        boolean named = tree.has(node, PageRole.HEADLINE) && tree.kind(node) != TagKind.LINK;
        boolean heading = tree.kind(node) == TagKind.HEADING
                && tree.element(node).normalName().compareTo("h4") < 0;
        return (named || heading) && tree.end(node) - node < 60;
    }

    private static String told(PageMeta meta) {
        String linked = meta.linked().text("headline");
        if (!linked.isEmpty()) {
            return linked;
        }
        for (String name : META) {
            String value = meta.first(name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** How much of the words two titles share, 0 to 1; the title of the page may go on with the name of the outlet. */
    private static double alike(String heading, String told, String title) {
        String key = PageStrings.key(heading);
        if (key.isEmpty()) {
            return 0;
        }
        String toldKey = PageStrings.key(told);
        String titleKey = PageStrings.key(title);
        if (key.equals(toldKey)) {
            return 1;
        }
        boolean begins = key.length() > 8
                && (toldKey.startsWith(key)
                        || toldKey.endsWith(key)
                        || titleKey.startsWith(key)
                        || titleKey.endsWith(key));
        double shared = Math.max(shared(heading, told), shared(heading, title) - 0.05);
        return Math.max(begins ? 0.95 : 0, shared);
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

    /** Without "- Outlet" or "| Outlet" at the end, or "Outlet:" at the beginning. */
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
        for (String mark : new String[] {" | ", " — ", " – ", " - ", " » ", " • ", " :: "}) {
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
        if (end == 0 || "-|–—·•»:".indexOf(title.charAt(end - 1)) < 0) {
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
