package org.civicnews.formats.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of real pages, broken or not: line breaks and unescaped quotation marks in strings, commas too many or
 * missing, comments around it, an end that never comes. What is right is read right; of what is wrong, as much as can be
 * told. Objects become maps, arrays lists, all else strings. One pass, no recursion. Confined to one thread.
 */
final class LooseJson {
    private static final int DEEPEST = 64;
    /** Enough for any page; what is more is an attack. */
    private static final int MOST_VALUES = 200_000;

    private final String text;
    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> keys = new ArrayDeque<>();
    private final List<Object> roots = new ArrayList<>();
    private @Nullable String key;
    private int values;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** {@return the values at the top of a text, in order; most texts have one} */
    static List<Object> read(String text) {
        LooseJson json = new LooseJson(text);
        json.read();
        return json.roots;
    }

    private void read() {
        while (at < text.length() && values < MOST_VALUES && open.size() < DEEPEST) {
            char c = text.charAt(at);
            switch (c) {
                case '{' -> begin(new LinkedHashMap<String, Object>());
                case '[' -> begin(new ArrayList<>());
                case '}', ']' -> end(c);
                case '"' -> string();
                case '/' -> comment();
                default -> {
                    if (isLiteral(c)) {
                        literal();
                    } else {
                        at++;
                    }
                }
            }
        }
    }

    private void begin(Object container) {
        add(container);
        keys.push(key == null ? "" : key);
        key = null;
        open.push(container);
        at++;
    }

    /** Closes the container; a bracket of the other kind closes what it can. */
    private void end(char bracket) {
        at++;
        while (!open.isEmpty()) {
            boolean map = open.pop() instanceof Map;
            keys.pop();
            key = null;
            if (map == (bracket == '}')) {
                return;
            }
        }
    }

    private void string() {
        StringBuilder out = new StringBuilder();
        boolean inMap = open.peek() instanceof Map;
        boolean isKey = inMap && key == null;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && endsString(isKey, inMap)) {
                break;
            }
            if (c == '\\' && at + 1 < text.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        at++;
        value(out.toString(), isKey);
    }

    /** A quotation mark ends a string if what follows it may follow a string; else somebody forgot to escape it. */
    private boolean endsString(boolean isKey, boolean inMap) {
        int next = skipBlanks(at + 1);
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (isKey) {
            return c == ':';
        }
        if (c == '}' || c == ']' || (c == '"' && text.charAt(next - 1) == '\n')) {
            return true;
        }
        if (c != ',') {
            return false;
        }
        int after = skipBlanks(next + 1);
        while (after < text.length() && text.charAt(after) == ',') {
            after = skipBlanks(after + 1);
        }
        if (after >= text.length()) {
            return true;
        }
        char d = text.charAt(after);
        return inMap ? d == '"' || d == '}' : d == '"' || d == ']' || d == '{' || d == '[' || isLiteral(d);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && i < from + 1000 && PageStrings.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void escape(StringBuilder out) {
        at++;
        char c = text.charAt(at);
        switch (c) {
            case 'n', 'r', 't', 'f' -> out.append(' ');
            case 'b' -> {}
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        int value = 0;
        for (int i = 1; i <= 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                out.append('u');
                return;
            }
            value = value * 16 + digit;
        }
        out.append((char) value);
        at += 4;
    }

    private static boolean isLiteral(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '.'
                || c == '+';
    }

    private void literal() {
        int start = at;
        while (at < text.length() && isLiteral(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        boolean isKey = open.peek() instanceof Map && key == null;
        if (isKey || !word.equals("null")) {
            value(word, isKey);
        } else {
            key = null;
        }
    }

    private void value(String value, boolean isKey) {
        if (isKey) {
            key = value;
        } else {
            add(value);
        }
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        values++;
        Object container = open.peek();
        if (container instanceof Map) {
            ((Map<String, Object>) container).putIfAbsent(key == null ? "" : key, value);
            key = null;
        } else if (container instanceof List) {
            ((List<Object>) container).add(value);
        } else if (!(value instanceof String)) {
            roots.add(value);
        }
    }

    private void comment() {
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else {
            at++;
        }
    }
}
