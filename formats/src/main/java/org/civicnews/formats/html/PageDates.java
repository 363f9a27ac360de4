package org.civicnews.formats.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final PageTree tree;
    private final PageMeta meta;

    PageDates(PageTree tree, PageMeta meta) {
        this.tree = tree;
        this.meta = meta;
    }

    /** One string and where it was found. */
    record Found(String text, String foundAt) {}

    List<Found> published(MainContent main, int headline, String url) {
        List<Found> found = new ArrayList<>();
        add(meta.linked().text("datePublished"), "json-ld datePublished", found);
        for (String name : PUBLISHED) {
            add(meta.first(name), "meta[" + name + "]", found);
        }
        shown(main, headline, found);
        add(meta.first("date"), "meta[date]", found); // no standard says of what it is the date
        add(meta.linked().text("dateCreated"), "json-ld dateCreated", found);
        add(meta.linked().text("uploadDate"), "json-ld uploadDate", found);
        add(inAddress(url), "url", found);
        if (found.isEmpty()) {
            beside(main, headline, found);
        }
        return ranked(found);
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
            String told = tree.attr(i, "datetime") + tree.attr(i, "content");
            if (near && !isModified(i) && i < Math.max(body, headline) + 400 && tree.end(i) - i < 40) {
                add(PageStrings.collapse(told), "time[datetime]", found);
                add(tree.textOf(i), "date", found);
            }
        }
        int end = Math.min(tree.size(), body > headline ? body : headline + 60);
        for (int i = Math.max(0, headline - 60); headline >= 0 && i < end; i++) {
            if (tree.isText(i)
                    && tree.text(i).length() <= 2 * LONGEST
                    && !PagePlaces.isElsewhere(tree, main.mass(), i)) {
                add(PageStrings.collapse(tree.text(i)), "line", found);
            }
        }
    }

    private boolean isModified(int node) {
        String names = tree.attr(node, "class");
        return tree.attr(node, "itemprop").equals("dateModified")
                || names.contains("updated")
                || names.contains("modified");
    }

    /** The first date around a text of which nothing else tells when: by its element, or a line that is little but a date. */
    private void beside(MainContent main, int headline, List<Found> found) {
        int body = main.firstText(headline < 0 ? 0 : tree.end(headline));
        int first = headline < 0 ? main.root() : Math.min(headline, main.root());
        int end = Math.min(tree.size(), tree.end(main.root()) + AFTER);
        for (int i = Math.max(0, first - BEFORE); i < end && found.isEmpty(); i++) {
            boolean between = headline >= 0 && i > headline && i < body && body - headline < AFTER;
            if (!between && PagePlaces.isElsewhere(tree, main.mass(), i)) {
                continue;
            }
            if (tree.isText(i)) {
                boolean line = (i < body || i >= tree.end(main.root())) && StartLines.isDate(tree.text(i));
                add(line ? PageStrings.collapse(tree.text(i)) : "", "line beside the body", found);
            } else if (tree.has(i, PageRole.DATE)
                    && tree.end(i) - i < BEFORE
                    && !isModified(i)
                    && !PagePlaces.isInSentence(tree, main.mass(), i)) {
                add(PageStrings.collapse(tree.attr(i, "datetime")), "time[datetime]", found);
                add(tree.textOf(i), "date", found);
            }
        }
    }

    /** The date in an address such as {@code /2023/12/01/}. */
    static String inAddress(String url) {
        for (int i = 0; i + 10 < url.length(); i++) {
            char c = url.charAt(i);
            if (c != '/' || !isDigits(url, i + 1, 4)) {
                continue;
            }
            char mark = url.charAt(i + 5);
            boolean parted = (mark == '/' || mark == '-') && url.charAt(i + 8) == mark;
            if (parted && isDigits(url, i + 6, 2) && isDigits(url, i + 9, 2)) {
                return url.substring(i + 1, i + 5)
                        + '-'
                        + url.substring(i + 6, i + 8)
                        + '-'
                        + url.substring(i + 9, i + 11);
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
