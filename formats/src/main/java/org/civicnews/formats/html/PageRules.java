package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.jsoup.nodes.Element;

/**
 * What class names, ids and attributes mean on news pages. The rules are data, in {@code page-rules.tsv} beside this class.
 *
 * <p>A class name or id is read as words: {@code articleBody-main_2} is "article body main". A rule {@code word} names one
 * to three words that follow each other anywhere in it, a rule {@code name} all its words, a rule {@code attribute} a value
 * of an attribute, a rule {@code tag} an element. Immutable and thread-safe.
 */
final class PageRules {
    private static final PageRules STANDARD =
            of(TsvTable.read("page-rules.tsv", PageRules.class.getResourceAsStream("page-rules.tsv")));
    private static final int LONGEST_PHRASE = 3;
    /** Class names are short; what is longer is not a name. */
    private static final int MOST_WORDS = 200;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Map<String, Integer>> attributes = new HashMap<>();
    private final List<String> attributeNames;

    private PageRules(TsvTable table) {
        for (List<String> row : table.rows()) {
            add(PageRole.valueOf(row.get(0)).bit(), row.get(1), row.get(2));
        }
        attributeNames = List.copyOf(attributes.keySet());
    }

    private void add(int bit, String where, String what) {
        switch (where) {
            case "word" -> words.merge(what, bit, (a, b) -> a | b);
            case "name" -> names.merge(what, bit, (a, b) -> a | b);
            case "tag" -> tags.merge(what, bit, (a, b) -> a | b);
            case "attribute" -> {
                int equals = what.indexOf('=');
                attributes
                        .computeIfAbsent(what.substring(0, equals), name -> new HashMap<>())
                        .merge(what.substring(equals + 1), bit, (a, b) -> a | b);
            }
            default -> throw new IllegalStateException("page-rules.tsv: no place is called " + where);
        }
    }

    /** {@return the library's own rules} */
    static PageRules standard() {
        return STANDARD;
    }

    /** {@return rules out of a table of the form of {@code page-rules.tsv}} */
    static PageRules of(TsvTable table) {
        return new PageRules(table);
    }

    int ofTag(String tag) {
        return tags.getOrDefault(tag, 0);
    }

    /** {@return what class names and ids mean, parted by white space} */
    int ofNames(String given) {
        int roles = 0;
        int start = 0;
        int length = Math.min(given.length(), 4096);
        for (int i = 0; i <= length; i++) {
            if (i == length || given.charAt(i) <= ' ') {
                if (i > start) {
                    roles |= ofName(given.substring(start, i));
                }
                start = i + 1;
            }
        }
        return roles;
    }

    private int ofName(String name) {
        List<String> parts = parts(name);
        int roles = names.getOrDefault(String.join("-", parts), 0);
        for (int i = 0; i < parts.size(); i++) {
            String phrase = parts.get(i);
            roles |= words.getOrDefault(phrase, 0);
            for (int j = i + 1; j < parts.size() && j < i + LONGEST_PHRASE; j++) {
                phrase = phrase + '-' + parts.get(j);
                roles |= words.getOrDefault(phrase, 0);
            }
        }
        return roles;
    }

    /** Words are runs of ASCII letters; a capital after a small letter begins a new one. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean small = false;
        for (int i = 0; i < name.length() && parts.size() < MOST_WORDS; i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if ((!letter || (capital && small)) && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (letter) {
                part.append(capital ? (char) (c + 0x20) : c);
            }
            small = letter && !capital;
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    int ofAttributes(Element element) {
        int roles = 0;
        for (String name : attributeNames) {
            String value = element.attr(name);
            if (!value.isEmpty()) {
                Map<String, Integer> values = attributes.getOrDefault(name, Map.of());
                roles |= values.getOrDefault(value, 0);
            }
        }
        return isConcealed(element) ? roles | PageRole.CONCEALED.bit() : roles;
    }

    private static boolean isConcealed(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 2000
                && (declares(style, "display", "none") || declares(style, "visibility", "hidden"));
    }

    /** Whether a style holds {@code property: value}, spaces aside. */
    static boolean declares(String style, String property, String value) {
        for (int at = style.indexOf(property); at >= 0; at = style.indexOf(property, at + 1)) {
            int i = skipSpaces(style, at + property.length());
            if (i < style.length() && style.charAt(i) == ':') {
                return style.startsWith(value, skipSpaces(style, i + 1));
            }
        }
        return false;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
