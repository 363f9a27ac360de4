package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says of itself beside its text: its {@code meta} and {@code link} elements, wherever they stand, its title
 * and its JSON-LD. Confined to one thread.
 */
final class PageMeta {
    private static final int LONGEST = 20_000;
    private static final int MOST_VALUES = 100;

    private final Map<String, List<String>> values = new HashMap<>();
    private final List<String> blocks = new ArrayList<>();
    private String title = "";
    private String base = "";
    private LinkedData linked = LinkedData.read(List.of());

    private PageMeta() {}

    static PageMeta of(Document document) {
        PageMeta meta = new PageMeta();
        document.traverse((Node node, int depth) -> {
            if (node instanceof Element element) {
                meta.read(element);
            }
        });
        meta.linked = LinkedData.read(meta.blocks);
        return meta;
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "meta" -> {
                for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    add(element.attr(attribute), element.attr("content"));
                }
            }
            case "link" -> add("link:" + element.attr("rel"), element.attr("href"));
            case "title" -> title = title.isEmpty() ? LinkedData.plain(element.wholeText()) : title;
            case "base" -> base = base.isEmpty() ? element.attr("href") : base;
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    blocks.add(element.data());
                }
            }
            default -> {}
        }
    }

    private void add(String names, String content) {
        if (names.isEmpty() || content.isEmpty() || names.length() > 200 || content.length() > LONGEST) {
            return;
        }
        String lower = names.toLowerCase(Locale.ROOT).strip();
        for (int start = 0; start < lower.length(); ) { // one element may stand for several properties
            int space = lower.indexOf(' ', start);
            int end = space < 0 ? lower.length() : space;
            List<String> list =
                    values.computeIfAbsent(lower.substring(start, end).replace('.', ':'), name -> new ArrayList<>());
            if (list.size() < MOST_VALUES) {
                list.add(content);
            }
            start = end + 1;
        }
    }

    /** {@return the first value of a property that is not blank, empty if it has none; {@code .} and {@code :} are the same} */
    String first(String name) {
        for (String value : all(name)) {
            return value;
        }
        return "";
    }

    /** {@return the values of a property that are not blank, as one line each} */
    List<String> all(String name) {
        List<String> all = new ArrayList<>();
        for (String value : values.getOrDefault(name.replace('.', ':'), List.of())) {
            String plain = LinkedData.plain(value);
            if (!plain.isEmpty()) {
                all.add(plain);
            }
        }
        return all;
    }

    String title() {
        return title;
    }

    String base() {
        return base;
    }

    LinkedData linked() {
        return linked;
    }

    /** {@return the host that the page says it has, without {@code www}, empty if it says none} */
    String host() {
        String address = first("link:canonical");
        address = address.isEmpty() ? first("og:url") : address;
        int start = address.indexOf("://") + 3;
        int end = start < 3 ? -1 : address.indexOf('/', start);
        String host = start < 3 ? "" : end < 0 ? address.substring(start) : address.substring(start, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** {@return the names of the outlet that publishes the page} */
    List<String> outlets() {
        List<String> outlets = new ArrayList<>(all("og:site_name"));
        outlets.addAll(all("application-name"));
        outlets.addAll(all("al:android:app_name"));
        outlets.addAll(linked.outlets());
        return outlets;
    }
}
