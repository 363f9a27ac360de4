package org.civicnews.formats.html;

import org.civicnews.page.WrittenDate;

/**
 * The headline (tít) of a page: the heading that says the same as its metadata, else what the metadata say, without the name
 * of the outlet.
 *
 * @param text the headline on one line, empty if there is none
 * @param node the element that shows it, -1 if none does
 * @param day the day that stood before it, empty if none did
 */
record PageHeadline(String text, int node, String day) {
    private static final int LONGEST = 500;
    private static final double ALIKE = 0.6;
    private static final double HALF = 0.5;
    private static final String ORNAMENTS = "»›•|· ";
    /** The length of {@code 12.03.2025}. */
    private static final int DAY = 10;
    /** So many nodes below the main heading the headline may stand. */
    private static final int BELOW = 400;
    /** So many nodes above the text its heading may stand. */
    private static final int ABOVE = 60;

    private static final int FEWEST_WORDS = 3;
    /** A page with more headings is no page of worth, or an attack. */
    private static final int MOST_HEADINGS = 500;

    private PageHeadline(String text, int node) {
        this(text, node, "");
    }

    static PageHeadline of(PageTree tree, PageMeta meta, TextMass mass) {
        return new Search(tree, meta, mass).headline().withoutOrnament();
    }

    /** Without marks in front ({@code » Họp dân}) and the day that a content system puts there ({@code 12.03.2025 - Họp dân}). */
    private PageHeadline withoutOrnament() {
        int start = 0;
        while (start < text.length() && ORNAMENTS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        boolean quotes = start < text.length() && start > 0 && text.charAt(start - 1) != ' '; // »Họp dân«
        start = quotes || start == text.length() ? 0 : start;
        int end = start + DAY;
        if (end + DAY >= text.length() || !isSetApart(text, end)) {
            return new PageHeadline(text.substring(start), node);
        }
        String before = text.substring(start, end);
        boolean numbers = before.chars().noneMatch(Character::isLetter);
        return numbers && WrittenDate.find(before).isPresent()
                ? new PageHeadline(text.substring(end + " - ".length()), node, before)
                : new PageHeadline(text.substring(start), node);
    }

    private static boolean isSetApart(String text, int at) {
        return text.charAt(at) == ' ' && "-–|".indexOf(text.charAt(at + 1)) >= 0 && text.charAt(at + 2) == ' ';
    }

    /** One search through the headings of a page. Confined to one thread. */
    private static final class Search {
        private final PageTree tree;
        private final PageMeta meta;
        private final TextMass mass;
        private final PageTitles titles;
        private final HeadingText shown;
        /** The heading most like what is told; -1 if none is. */
        private int best = -1;

        private double alike;
        /** The first main heading; -1 if there is none. */
        private int main = -1;

        private int mains;

        Search(PageTree tree, PageMeta meta, TextMass mass) {
            this.tree = tree;
            this.meta = meta;
            this.mass = mass;
            this.titles = PageTitles.of(meta);
            this.shown = new HeadingText(tree, titles);
        }

        PageHeadline headline() {
            look();
            boolean furniture = best >= 0 && main >= 0 && !isMain(best) && mass.isExcluded(best);
            if (best >= 0 && alike >= ALIKE && !furniture) {
                int below = isMain(best) ? below(best) : -1;
                best = below >= 0 ? below : best;
                return new PageHeadline(shown.of(best), isLast(best) ? -1 : best);
            }
            boolean only = mains == 1 && !isLate(main) && isTitle(shown.of(main), best == main && alike >= HALF);
            if (only) {
                return new PageHeadline(shown.of(main), main);
            }
            if (titles.first().isEmpty()) {
                int above = main >= 0 && !isLate(main) ? main : aboveText();
                int node = above >= 0 ? above : main;
                return node >= 0
                        ? new PageHeadline(shown.of(node), node)
                        : new PageHeadline(PageTitles.withoutOutlet(meta.title(), meta.outlets()), -1);
            }
            return new PageHeadline(titles.first(), main >= 0 && isLate(main) ? -1 : main);
        }

        private void look() {
            int seen = 0;
            int before = 0;
            for (int i = 0; i < tree.size() && seen < MOST_HEADINGS; i++) {
                before += tree.kind(i) == TagKind.PARAGRAPH ? mass.mass(i) : 0;
                if (isHeading(i)) {
                    seen++;
                    look(i, before > 0.2 * mass.mass(0));
                }
            }
        }

        private void look(int heading, boolean late) {
            String text = shown.of(heading);
            if (text.isEmpty() || text.length() > LONGEST || isHome(heading)) {
                return;
            }
            double here = titles.alike(text);
            here = here < (level(heading) > 3 ? 1 : level(heading) > 2 ? 0.95 : 0) ? 0 : here;
            here += here >= ALIKE && isMain(heading) ? 0.2 : 0;
            boolean more = Math.abs(here - alike) < 0.001 && isMain(heading) && saysMore(text);
            if (here > alike + 0.001 || more) {
                alike = here;
                best = heading;
            }
            if (isMain(heading) && !mass.isExcluded(heading)) {
                mains += main < 0 || !late ? 1 : 0;
                main = main < 0 ? heading : main;
            }
        }

        /** Of two main headings that are parts of the title of the page, the section stands first and says less. */
        private boolean saysMore(String text) {
            return best >= 0 && EndLines.words(shown.of(best)) == 1 && EndLines.words(text) > 1;
        }

        /** Some leave the main heading to search engines and set the headline below it, as they tell it to others. */
        private int below(int heading) {
            String said = PageStrings.key(shown.of(heading));
            int end = Math.min(tree.size(), heading + BELOW);
            for (int i = tree.end(heading); i < end; i++) {
                if (!mass.isExcluded(i) && isHeading(i) && is(i, "h2")) {
                    String here = PageStrings.key(shown.of(i));
                    if (isTold(here) && !here.equals(said)) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private boolean isTold(String key) {
            return !key.isEmpty()
                    && (key.equals(key(meta.linked().text("headline"))) || key.equals(key(meta.first("og:title"))));
        }

        private String key(String told) {
            return PageStrings.key(PageTitles.withoutOutlet(told, meta.outlets()));
        }

        /** The one main heading of a page is its headline, whatever is told to search engines; unless it names the outlet. */
        private boolean isTitle(String heading, boolean isHalfTold) {
            String key = PageStrings.key(heading);
            for (String outlet : meta.outlets()) {
                String name = PageStrings.key(outlet);
                if (key.contains(name) && key.length() < name.length() + 12) {
                    return false;
                }
            }
            return EndLines.words(heading) >= (isHalfTold ? 2 : 3);
        }

        /** A heading that leads to the front page is the name of the site. */
        private boolean isHome(int heading) {
            int link = tree.first(heading, TagKind.LINK);
            if (link < 0) {
                return false;
            }
            String address = tree.attr(link, "href");
            int scheme = address.lastIndexOf("://");
            String path = address.substring(scheme < 0 ? 0 : scheme + 3);
            int slash = path.indexOf('/');
            boolean root =
                    scheme < 0 ? path.equals("/") || path.startsWith("/#") : slash < 0 || slash == path.length() - 1;
            return root
                    && !address.isEmpty()
                    && tree.textOf(link).length() >= tree.textOf(heading).length() - 2;
        }

        /** A heading that stands below much of the text heads a part of it. */
        private boolean isLate(int heading) {
            return before(heading) > 0.2 * mass.mass(0);
        }

        /** A heading that says the same may stand below the text, in a list of what else there is. */
        private boolean isLast(int heading) {
            return mass.mass(0) - before(heading) < 0.2 * mass.mass(0);
        }

        /** How much running text stands before a heading. */
        private int before(int heading) {
            int before = 0;
            for (int i = 0; i < heading; i++) {
                if (tree.end(i) <= heading) {
                    before += mass.mass(i);
                    i = tree.end(i) - 1;
                }
            }
            return before;
        }

        /** Where the title names but the site, the headline is the heading of any level with which the text begins. */
        private int aboveText() {
            int text = MainContent.of(tree, mass, -1).firstText(0);
            for (int i = text - 1; i > Math.max(0, text - ABOVE); i--) {
                boolean heading = isHeading(i) && !mass.isExcluded(i) && !isHome(i);
                String line = heading ? shown.of(i) : "";
                if (EndLines.words(line) >= FEWEST_WORDS && line.length() <= LONGEST) {
                    return i;
                }
            }
            return -1;
        }

        private boolean isHeading(int node) {
            if (tree.isText(node)) {
                return false;
            }
            boolean named = tree.has(node, PageRole.HEADLINE) && tree.kind(node) != TagKind.LINK;
            boolean shown = level(node) > 0 || (named && !mass.isExcluded(node));
            return shown && tree.end(node) - node < 60;
        }

        /** 1 to 6 for {@code h1} to {@code h6}, 0 for what is called a headline by its class alone. */
        private int level(int node) {
            return tree.kind(node) == TagKind.HEADING
                    ? tree.element(node).normalName().charAt(1) - '0'
                    : 0;
        }

        private boolean isMain(int node) {
            return is(node, "h1");
        }

        private boolean is(int node, String tag) {
            return tree.element(node).normalName().equals(tag);
        }
    }
}
