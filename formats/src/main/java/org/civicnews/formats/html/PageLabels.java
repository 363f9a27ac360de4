package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.WebLink;

/** What a page says of the article besides who and when: tags, section, source, links. Confined to one thread. */
final class PageLabels {
    private static final int LONGEST = 200;
    private static final int MOST_TAGS = 50;
    /** Where a candidate was found that stands behind a toggle ({@code Xem link gốc / Ẩn link gốc}). */
    private static final String TOGGLE = "toggle";

    private final PageTree tree;
    private final PageMeta meta;
    private final PageAddress address;

    PageLabels(PageTree tree, PageMeta meta, PageAddress address) {
        this.tree = tree;
        this.meta = meta;
        this.address = address;
    }

    /** One string and where it was found. */
    record Found(String text, String foundAt) {}

    /** {@return the tags of the best place that has any} */
    List<Found> tags() {
        Set<String> shown = new LinkedHashSet<>();
        for (int i = 0; i < tree.size() && shown.size() < MOST_TAGS; i++) {
            if (tree.kind(i) == TagKind.LINK && isTag(i)) {
                addTag(tree.textOf(i), shown);
            }
        }
        if (!shown.isEmpty()) {
            return found(shown, "tags");
        }
        for (String name :
                new String[] {"article:tag", "og:article:tag", "json-ld", "news_keywords", "parsely-tags", "keywords"
                }) {
            List<String> given = name.equals("json-ld") ? meta.linked().texts("keywords") : meta.all(name);
            given.forEach(list -> addTags(list, shown));
            if (!shown.isEmpty()) {
                return found(shown, name.equals("json-ld") ? "json-ld keywords" : "meta[" + name + "]");
            }
        }
        return List.of();
    }

    private boolean isTag(int link) {
        if (tree.has(link, PageRole.TAGS)) {
            return true;
        }
        for (int i = tree.parent(link), steps = 0; i >= 0 && steps < 4; i = tree.parent(i), steps++) {
            if (tree.has(i, PageRole.TAGS) && tree.end(i) - i < 400) {
                return true;
            }
        }
        return false;
    }

    private static void addTags(String list, Set<String> tags) {
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',' || list.charAt(i) == ';') {
                addTag(list.substring(start, i), tags);
                start = i + 1;
            }
        }
    }

    private static void addTag(String given, Set<String> tags) {
        String tag = PageStrings.strip(given);
        tag = tag.startsWith("#") ? tag.substring(1) : tag;
        if (!tag.isEmpty() && tag.length() <= 100 && tags.size() < MOST_TAGS) {
            tags.add(tag);
        }
    }

    private static List<Found> found(Set<String> texts, String foundAt) {
        return texts.stream().map(text -> new Found(text, foundAt)).toList();
    }

    List<Found> sections() {
        Map<String, Found> found = new LinkedHashMap<>();
        add(meta.linked().text("articleSection"), "json-ld articleSection", found);
        for (String name :
                new String[] {"article:section", "og:article:section", "parsely-section", "section", "dc:subject"}) {
            add(meta.first(name), "meta[" + name + "]", found);
        }
        for (int i = 0; i < tree.size() && found.isEmpty(); i++) {
            if (!tree.isText(i) && tree.has(i, PageRole.SECTION)) {
                add(lastLink(i), "breadcrumb", found);
            }
        }
        return new ArrayList<>(found.values());
    }

    private String lastLink(int node) {
        String last = tree.end(node) - node < 6 ? tree.textOf(node) : "";
        for (int i = node; i < tree.end(node) && i < node + 400; i++) {
            if (tree.kind(i) == TagKind.LINK
                    && tree.attr(i, "href").length() > 1
                    && !tree.textOf(i).isEmpty()) {
                last = tree.textOf(i);
            }
        }
        return last;
    }

    private static void add(String text, String foundAt, Map<String, Found> found) {
        if (!text.isEmpty() && text.length() <= LONGEST) {
            found.putIfAbsent(text, new Found(text, foundAt));
        }
    }

    /** {@return who is named as the source of the text, by elements made for it} */
    List<Found> sources() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (int i = 0; i < tree.size() && found.size() < 5; i++) {
            if (!tree.isText(i)
                    && tree.has(i, PageRole.SOURCE)
                    && !tree.has(i, PageRole.ORIGINAL)
                    && tree.end(i) - i < 40) {
                String text = tree.textOf(i);
                boolean links = PageWords.standard().isOriginal(text) || text.contains("://");
                if (!links && text.length() <= 120 && EndLines.words(text) <= 14) {
                    add(text, "source", found);
                }
            }
        }
        add(meta.first("source"), "meta[source]", found);
        add(meta.first("original-source"), "meta[original-source]", found);
        found.values().removeIf(one -> one.text().contains("://"));
        return new ArrayList<>(found.values());
    }

    /** {@return links to the original of the text} */
    List<Found> originals() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (int i = 0; i < tree.size() && found.isEmpty(); i++) {
            if (!tree.isText(i) && tree.has(i, PageRole.ORIGINAL) && tree.end(i) - i < 60) {
                original(i, found);
            }
        }
        for (String name : new String[] {"original-source", "syndication-source", "source"}) {
            link(meta.first(name), "meta[" + name + "]", found);
        }
        link(meta.first("link:syndication-source"), "link[syndication-source]", found);
        link(meta.linked().text("isBasedOn"), "json-ld isBasedOn", found);
        return new ArrayList<>(found.values());
    }

    /** The address is the text as often as it is the target, which may be {@code javascript:}. */
    private void original(int node, Map<String, Found> found) {
        String text = tree.textOf(node);
        String foundAt = PageWords.standard().isOriginal(text) ? TOGGLE : "source link";
        int http = text.indexOf("http");
        if (http >= 0) {
            int end = http;
            while (end < text.length() && text.charAt(end) > ' ') {
                end++;
            }
            link(text.substring(http, end), foundAt, found);
        }
        for (int i = node; i < tree.end(node) && found.isEmpty(); i++) {
            for (String name : new String[] {"data-link", "data-url", "href"}) {
                link(tree.attr(i, name), foundAt, found);
            }
        }
    }

    private void link(String given, String foundAt, Map<String, Found> found) {
        if (WebLink.isLink(given)) {
            found.putIfAbsent(given, new Found(given, foundAt));
        }
    }

    /** {@return the addresses that the page gives as its own} */
    List<Found> canonical() {
        Map<String, Found> found = new LinkedHashMap<>();
        own(meta.first("link:canonical"), "link[canonical]", found);
        own(meta.first("og:url"), "meta[og:url]", found);
        own(meta.linked().text("url"), "json-ld url", found);
        own(meta.linked().text("mainEntityOfPage"), "json-ld mainEntityOfPage", found);
        return new ArrayList<>(found.values());
    }

    private void own(String given, String foundAt, Map<String, Found> found) {
        Optional<WebLink> link = address.resolve(given);
        link.ifPresent(own -> found.putIfAbsent(own.url(), new Found(own.url(), foundAt)));
    }

    /** {@return the line above the headline, empty if there is none} */
    Optional<String> kicker(int headline) {
        for (int i = Math.max(0, headline - 40); headline >= 0 && i < Math.min(tree.size(), headline + 20); i++) {
            if (!tree.isText(i) && tree.has(i, PageRole.KICKER)) {
                String text = tree.textOf(i);
                if (!text.isEmpty() && text.length() <= LONGEST) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }
}
