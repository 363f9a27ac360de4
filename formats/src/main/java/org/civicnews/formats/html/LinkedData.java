package org.civicnews.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * What the JSON-LD blocks of a page say of its article (schema.org). Names and headlines are often escaped for HTML once or
 * twice; that is undone. Immutable once read; confined to one thread.
 */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AdvertiserContentArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "Report",
            "ScholarlyArticle",
            "TechArticle",
            "Review",
            "VideoObject");

    /** What a page may be about where it holds no article. */
    private static final Set<String> PAGES =
            Set.of("WebPage", "CreativeWork", "Recipe", "HowTo", "PodcastEpisode", "DiscussionForumPosting", "QAPage");

    private static final int MOST_OBJECTS = 5_000;

    private final List<Map<?, ?>> objects = new ArrayList<>();
    private Map<?, ?> article = Map.of();

    /** {@return what these blocks say} */
    static LinkedData read(List<String> blocks) {
        LinkedData data = new LinkedData();
        for (String block : blocks) {
            data.collect(LooseJson.read(block));
        }
        data.choose();
        return data;
    }

    private void collect(List<Object> roots) {
        Deque<Object> queue = new ArrayDeque<>(roots);
        while (!queue.isEmpty() && objects.size() < MOST_OBJECTS) {
            Object value = queue.poll();
            if (value instanceof List<?> list) {
                queue.addAll(list);
            } else if (value instanceof Map<?, ?> map) {
                objects.add(map);
                Object graph = map.get("@graph");
                Object main = map.get("mainEntity");
                if (graph != null) {
                    queue.add(graph);
                }
                if (main != null) {
                    queue.add(main);
                }
            }
        }
    }

    /** The article, or if none says that it is one, the page. */
    private void choose() {
        int best = 0;
        for (Map<?, ?> object : objects) {
            int rank = rank(object);
            if (rank > best) {
                best = rank;
                article = object;
            }
        }
    }

    private static int rank(Map<?, ?> object) {
        boolean typed = false;
        boolean page = false;
        boolean video = false;
        for (String type : strings(object.get("@type"))) {
            String name = type.substring(type.lastIndexOf('/') + 1);
            video |= name.equals("VideoObject");
            typed |= ARTICLES.contains(name) || name.endsWith("Article");
            page |= PAGES.contains(name);
        }
        boolean told = object.get("headline") != null || object.get("datePublished") != null;
        return typed && !video ? told ? 4 : 3 : page && told ? 2 : video && told ? 1 : 0;
    }

    /** {@return the first text of a property of the article, empty if there is none} */
    String text(String property) {
        List<String> texts = texts(article.get(property));
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** {@return the texts of a property of the article: of things, their names} */
    List<String> texts(String property) {
        return texts(article.get(property));
    }

    /** {@return whether it is told that a property of the article is an organisation, and no person beside one} */
    boolean isOrganization(String property) {
        List<Object> values = values(article.get(property));
        return !values.isEmpty() && values.stream().allMatch(this::isOrganization);
    }

    private boolean isOrganization(Object value) {
        List<String> types =
                value instanceof Map<?, ?> map ? strings(resolved(map).get("@type")) : List.of();
        boolean organization =
                types.stream().anyMatch(type -> type.endsWith("Organization") || type.endsWith("Corporation"));
        return organization && !types.contains("Person");
    }

    /** {@return the names of the page's publisher and of organisations and sites told of anywhere} */
    List<String> outlets() {
        List<String> outlets = new ArrayList<>();
        for (Object publisher : values(article.get("publisher"))) {
            boolean person = publisher instanceof Map<?, ?> map
                    && strings(resolved(map).get("@type")).contains("Person");
            outlets.addAll(person ? List.of() : texts(publisher)); // whoever writes alone publishes as a person
        }
        for (Map<?, ?> object : objects) {
            List<String> types = strings(object.get("@type"));
            for (String type : types) {
                boolean outlet = type.endsWith("Organization") || type.equals("WebSite");
                if (outlet && !types.contains("Person")) {
                    outlets.addAll(texts(object.get("name")));
                    outlets.addAll(texts(object.get("alternateName")));
                }
            }
        }
        return outlets;
    }

    private List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        List<String> texts = new ArrayList<>();
        for (Object one : values(value)) {
            if (one instanceof String text) {
                add(text, texts);
            } else if (one instanceof Map<?, ?> map) {
                map = resolved(map);
                for (String name : strings(map.get("name"))) {
                    add(name, texts);
                }
                if (map.get("name") == null) {
                    strings(map.get("@value")).forEach(name -> add(name, texts));
                }
            }
        }
        return texts;
    }

    /** A thing may be told of elsewhere and only referred to by its id. */
    private Map<?, ?> resolved(Map<?, ?> map) {
        Object id = map.get("@id");
        if (map.get("name") != null || id == null) {
            return map;
        }
        for (Map<?, ?> object : objects) {
            if (object != map && id.equals(object.get("@id"))) {
                return object;
            }
        }
        return map;
    }

    private static void add(String text, List<String> texts) {
        String plain = plain(text);
        if (!plain.isEmpty()) {
            texts.add(plain);
        }
    }

    /** {@return one line without HTML escapes} */
    static String plain(String text) {
        String plain = text;
        for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
            plain = Parser.unescapeEntities(plain, true);
        }
        return PageStrings.collapse(plain);
    }

    private static List<Object> values(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> values = new ArrayList<>();
            for (Object one : list) {
                if (values.size() < 100) {
                    values.add(one);
                }
            }
            return values;
        }
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
        List<String> strings = new ArrayList<>();
        for (Object one : values(value)) {
            if (one instanceof String text) {
                strings.add(text);
            }
        }
        return strings;
    }
}
