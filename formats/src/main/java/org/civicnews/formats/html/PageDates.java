package org.civicnews.formats.html;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.page.WrittenDate;

/**
 * When the article was published and changed, as the metadata and the page say it. Of strings that name the same day, the one
 * with a time and an offset from UTC comes first. Confined to one thread.
 */
final class PageDates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article:published",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "dc:date:issued",
        "dcterms:created",
        "dc:date",
        "dcterms:date",
        "parsely-pub-date",
        "sailthru:date",
        "cxenseparse:recs:publishtime",
        "originalpublicationdate",
        "article_date_original",
        "published-date",
        "displaydate",
        "rnews:datepublished",
        "ptime",
        "datecreated",
        "article:post_time",
        "date:published",
        "article:create_at"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "article:modified",
        "dcterms:modified",
        "lastmod",
        "last-modified",
        "revised",
        "date:modified"
    };
    private static final int LONGEST = 120;
    /** So many nodes before a text, and after it, its date may stand. */
    private static final int BEFORE = 40;

    private static final int AFTER = 240;
    /** A text may end in a line with its date, among so many texts. */
    private static final int LAST = 3;
    /** Among so many lines one may open with the date. */
    private static final int OPENING = 3;
    /** Of the word for a day, and of a month. */
    private static final int LETTERS_OF_DAY = 12;
    /** So many elements around a line are looked at. */
    private static final int HIGHEST = 40;
    /** So many nodes before a date its label may stand. */
    private static final int LABEL = 8;
    /** No clock is so many hours from UTC. */
    private static final int FARTHEST_ZONE = 14;
    /** Farther east, the hour of midnight is likelier that of a morning elsewhere. */
    private static final int FARTHEST_MIDNIGHT = 12;

    private static final int SECONDS_OF_HOUR = 3600;
    /** Where a date was found that readers see. */
    private static final Set<String> SHOWN = Set.of("date", "line", "time[datetime]");

    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    private final PageMeta meta;

    PageDates(PageTree tree, PageMeta meta) {
        this.tree = tree;
        this.meta = meta;
    }

    /** One string and where it was found. */
    record Found(String text, String foundAt) {}

    List<Found> published(MainContent main, PageHeadline shownHeadline, String url) {
        int headline = shownHeadline.node();
        List<Found> found = new ArrayList<>();
        add(meta.linked().text("datePublished"), "json-ld datePublished", found);
        for (String name : PUBLISHED) {
            add(meta.first(name), "meta[" + name + "]", found);
        }
        shown(main, headline, found);
        add(shownHeadline.day(), "headline", found);
        add(meta.first("date"), "meta[date]", found); // no standard says of what it is the date
        add(meta.linked().text("dateCreated"), "json-ld dateCreated", found);
        add(meta.linked().text("uploadDate"), "json-ld uploadDate", found);
        add(inAddress(url), "url", found);
        if (found.isEmpty()) {
            beside(main, headline, found);
        }
        if (found.isEmpty()) {
            opening(main, headline, found);
        }
        if (found.isEmpty()) {
            add(onlySaid(), "line that says so", found);
        }
        if (found.isEmpty()) {
            add(inAddress(meta.first("link:canonical")), "link[canonical]", found);
            add(inAddress(meta.first("og:url")), "meta[og:url]", found);
        }
        return onClockOfPage(ranked(found));
    }

    List<Found> modified() {
        List<Found> found = new ArrayList<>();
        add(meta.linked().text("dateModified"), "json-ld dateModified", found);
        for (String name : MODIFIED) {
            add(meta.first(name), "meta[" + name + "]", found);
        }
        return ranked(found);
    }

    private static void add(String text, String foundAt, List<Found> found) {
        if (text.length() <= LONGEST
                && WrittenDate.find(text).isPresent()
                && found.stream().noneMatch(other -> other.text().equals(text))) {
            found.add(new Found(text, foundAt));
        }
    }

    /** What is best of the day that the first names comes first; all else keeps its order. */
    private static List<Found> ranked(List<Found> found) {
        if (found.size() < 2) {
            return found;
        }
        LocalDate day = WrittenDate.find(found.get(0).text()).orElseThrow().day();
        List<Found> ranked = new ArrayList<>(found);
        ranked.sort(Comparator.comparingInt((Found one) -> -rank(one.text(), day)));
        return ranked;
    }

    /**
     * The moment that the metadata tell in UTC may be of another day than the one the page shows on its own clock: then the
     * same moment on that clock comes first.
     */
    private static List<Found> onClockOfPage(List<Found> found) {
        if (found.size() < 2) {
            return found;
        }
        WrittenDate told = WrittenDate.find(found.get(0).text()).orElseThrow();
        for (Found other : found) {
            WrittenDate shown = WrittenDate.find(other.text()).orElseThrow();
            boolean isShown = SHOWN.contains(other.foundAt()) && !shown.day().equals(told.day());
            Optional<ZoneOffset> clock = !isShown
                    ? Optional.empty()
                    : shown.time().isPresent() ? offset(told, shown) : offsetOfMidnight(told, shown);
            if (clock.isPresent()) {
                LocalDateTime local = shown.day().atTime(shown.time().orElse(LocalTime.MIDNIGHT));
                List<Found> all = new ArrayList<>(found);
                all.add(0, new Found(local.atOffset(clock.orElseThrow()).toString(), "clock of the page"));
                return all;
            }
        }
        return found;
    }

    /** How far east of UTC the day that is shown begins at the moment told: a day is often told in UTC by its midnight. */
    private static Optional<ZoneOffset> offsetOfMidnight(WrittenDate told, WrittenDate shown) {
        boolean inUtc =
                told.offset().equals(Optional.of(ZoneOffset.UTC)) && told.time().isPresent();
        if (!inUtc || !told.day().plusDays(1).equals(shown.day())) {
            return Optional.empty();
        }
        int second = told.time().orElseThrow().toSecondOfDay();
        int hours = 24 - second / SECONDS_OF_HOUR;
        return second % SECONDS_OF_HOUR == 0 && hours <= FARTHEST_MIDNIGHT
                ? Optional.of(ZoneOffset.ofHours(hours))
                : Optional.empty();
    }

    /** How far the clock of a date that is shown is from UTC if it tells the same moment to the minute. */
    private static Optional<ZoneOffset> offset(WrittenDate told, WrittenDate shown) {
        if (told.offset().isEmpty() || told.time().isEmpty() || shown.time().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime utc = told.day()
                .atTime(told.time().orElseThrow().truncatedTo(ChronoUnit.MINUTES))
                .minusSeconds(told.offset().orElseThrow().getTotalSeconds());
        LocalDateTime local = shown.day().atTime(shown.time().orElseThrow().truncatedTo(ChronoUnit.MINUTES));
        long minutes = ChronoUnit.MINUTES.between(utc, local);
        boolean zone = minutes % 30 == 0 && Math.abs(minutes) <= FARTHEST_ZONE * 60;
        return zone ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60)) : Optional.empty();
    }

    private static int rank(String text, LocalDate day) {
        WrittenDate date = WrittenDate.find(text).orElseThrow();
        if (!date.day().equals(day)) {
            return 0;
        }
        return date.offset().isPresent() ? 3 : date.time().isPresent() ? 2 : 1;
    }

    /** Dates shown after the headline, and those that say that they are the date. */
    private void shown(MainContent main, int headline, List<Found> found) {
        int body = main.firstText(0);
        int seen = 0;
        for (int i = 0; i < tree.size() && seen < 300; i++) {
            if (tree.isText(i)
                    || !tree.has(i, PageRole.DATE)
                    || PagePlaces.isElsewhere(tree, main.mass(), i)
                    || PagePlaces.isInSentence(tree, main.mass(), i)) {
                continue;
            }
            seen++;
            boolean near = headline < 0 ? i >= body - AFTER : i >= headline - 60; // today's date may stand far above
            near |= tree.end(i) - i < 40 && WORDS.isPublished(tree.textOf(i));
            String told = tree.attr(i, "datetime") + tree.attr(i, "content");
            if (near && !isModified(i) && i < Math.max(body, headline) + 400 && tree.end(i) - i < 40) {
                add(PageStrings.collapse(told), "time[datetime]", found);
                add(tree.textOf(i), "date", found);
            }
        }
        int text = body > headline ? body : main.firstText(Math.max(0, headline)); // loose words may stand above
        int edge = text > headline ? text : headline + 60;
        int end = Math.min(tree.size(), Math.max(edge, headline + 60));
        for (int i = Math.max(0, headline - 60); headline >= 0 && i < end; i++) {
            if (tree.isText(i)
                    && tree.text(i).length() <= 2 * LONGEST
                    && (i < edge
                            || (i >= tree.end(main.root()) && StartLines.isDate(PageStrings.collapse(tree.text(i)))))
                    && !StartLines.isNumber(tree.text(i))
                    && !isWordOfHeadline(headline, i)
                    && !PagePlaces.isElsewhere(tree, main.mass(), i)) {
                add(PageStrings.collapse(tree.text(i)), "line", found);
            }
        }
    }

    /** A day that the headline names, not one that stands beside it in an element of its own. */
    private boolean isWordOfHeadline(int headline, int text) {
        return headline >= 0
                && tree.contains(headline, text)
                && (tree.parent(text) == headline || tree.text(text).chars().anyMatch(Character::isLetter));
    }

    /** By its class; but much software calls the date of any article updated, as the hAtom format wants it. */
    private boolean isModified(int node) {
        String names = tree.attr(node, "class");
        boolean published = names.contains("publish") || names.contains("entry-date");
        return tree.attr(node, "itemprop").equals("dateModified")
                || (names.contains("updated") && !published)
                || names.contains("modified");
    }

    /** The first date around a text of which nothing else tells when: by its element, or a line that is little but a date. */
    private void beside(MainContent main, int headline, List<Found> found) {
        int body = main.firstText(headline < 0 ? 0 : tree.end(headline));
        int first = headline < 0 ? main.root() : Math.min(headline, main.root());
        int end = Math.min(tree.size(), tree.end(main.root()) + AFTER);
        int last = lastTexts(main.root());
        for (int i = Math.max(0, first - BEFORE); i < end && found.isEmpty(); i++) {
            boolean between = headline >= 0 && i > headline && i < body && body - headline < AFTER;
            if (between || !PagePlaces.isElsewhere(tree, main.mass(), i)) {
                if (tree.isText(i)) {
                    line(main, i, (i < body || i >= last) && !isWordOfHeadline(headline, i), found);
                } else if (tree.has(i, PageRole.DATE)
                        && tree.end(i) - i < BEFORE
                        && !PagePlaces.isInSentence(tree, main.mass(), i)) {
                    String foundAt = isModified(i) ? "updated" : "date";
                    add(PageStrings.collapse(tree.attr(i, "datetime")), "time[datetime]", found);
                    add(tree.textOf(i), foundAt, found);
                    add(PageStrings.collapse(tree.attr(i, "title")), foundAt, found);
                }
            }
        }
    }

    /** A date that one of the first lines of the text opens with, set apart: {@code 12.3.2025 - Khu phố …}. */
    private void opening(MainContent main, int headline, List<Found> found) {
        int lines = 0;
        int i = main.firstText(headline < 0 ? 0 : tree.end(headline));
        while (i < tree.end(main.root()) && lines < OPENING && found.isEmpty()) {
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                int unit = main.mass().owner(i);
                boolean loose = tree.end(unit) - unit > AFTER; // words in a box around paragraphs
                add(OpeningDate.of(loose ? tree.text(i) : tree.textOf(unit)), "opening of the text", found);
                lines++;
                i = loose ? i : Math.max(i, tree.end(unit) - 1);
            }
            i++;
        }
    }

    /** The only line of a page beside its lists that says itself when something was published; empty if there are more. */
    private String onlySaid() {
        String only = "";
        for (int i = 0; i < tree.size(); i++) {
            if (!tree.isText(i) || tree.text(i).length() > LONGEST) {
                continue;
            }
            String line = PageStrings.collapse(tree.text(i));
            int end = isLabelled(i) ? 0 : WORDS.publishedEnd(line);
            boolean date = end >= 0
                    && StartLines.isDate(line)
                    && letters(line.substring(end)) <= LETTERS_OF_DAY
                    && (end == 0 || !isInList(i))
                    && !line.equals(only);
            if (date && !only.isEmpty()) {
                return "";
            }
            only = date ? line : only;
        }
        return only;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private boolean isInList(int node) {
        int around = tree.parent(node);
        for (int steps = 0; around >= 0 && steps < HIGHEST; steps++) {
            boolean link = tree.kind(around) == TagKind.LINK && !isLabelled(node);
            if (link
                    || tree.kind(around) == TagKind.LIST
                    || tree.element(around).normalName().equals("aside")) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    /** Where the last few texts below a root begin, one of which may say when. */
    private int lastTexts(int root) {
        int texts = 0;
        int node = tree.end(root);
        while (node > root + 1 && texts < LAST) {
            node--;
            texts += tree.isText(node) && !PageStrings.isBlank(tree.text(node)) ? 1 : 0;
        }
        return node;
    }

    /** A line before the text, at its end or below it, or one that says itself that this is the date. */
    private void line(MainContent main, int text, boolean atEdge, List<Found> found) {
        String line = PageStrings.collapse(tree.text(text));
        int unit = main.mass().owner(text);
        boolean whole = tree.end(unit) - unit < BEFORE && StartLines.isDate(tree.textOf(unit));
        boolean inText = text >= main.root() && text < tree.end(main.root());
        boolean says = WORDS.isPublished(line) || isLabelled(text);
        boolean quoted = tree.kind(unit) == TagKind.QUOTE || tree.kind(tree.parent(text)) == TagKind.LINK;
        if (StartLines.isDate(line) && (says || (atEdge && (!inText || (whole && !quoted))))) {
            add(line, "line beside the body", found);
        }
    }

    /** Whether the text before one is a label that says when something was published. */
    private boolean isLabelled(int text) {
        for (int i = text - 1; i > Math.max(0, text - LABEL); i--) {
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                String label = PageStrings.collapse(tree.text(i));
                return WORDS.publishedEnd(label) == label.length();
            }
        }
        return false;
    }

    /** The date in an address such as {@code /2023/12/01/} or {@code /01-12-2023}. */
    static String inAddress(String url) {
        for (int i = 0; i + 10 < url.length(); i++) {
            char mark = url.charAt(i) == '/' ? url.charAt(i + 5) : ' ';
            if ((mark == '/' || mark == '-')
                    && url.charAt(i + 8) == mark
                    && isDigits(url, i + 1, 4)
                    && isDigits(url, i + 6, 2)
                    && isDigits(url, i + 9, 2)) {
                return url.substring(i + 1, i + 11).replace('/', '-');
            }
            boolean dayFirst = url.charAt(i) == '/' && url.charAt(i + 3) == '-' && url.charAt(i + 6) == '-';
            if (dayFirst && isDigits(url, i + 1, 2) && isDigits(url, i + 4, 2) && isDigits(url, i + 7, 4)) {
                return url.substring(i + 1, i + 11);
            }
        }
        return "";
    }

    private static boolean isDigits(String text, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
