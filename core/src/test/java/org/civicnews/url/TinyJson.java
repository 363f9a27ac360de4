package org.civicnews.url;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of the conformance data, which the module has no library for; not strict. */
final class TinyJson {
    private final String text;
    private int at;

    private TinyJson(String text) {
        this.text = text;
    }

    static List<@Nullable Object> array(String text) {
        return new TinyJson(text).read();
    }

    private List<@Nullable Object> read() {
        List<@Nullable Object> top = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> keys = new ArrayDeque<>();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '{' || c == '[') {
                open.push(c == '{' ? new HashMap<String, Object>() : open.isEmpty() ? top : new ArrayList<Object>());
            } else if (c == '}' || c == ']') {
                Object closed = open.pop();
                if (!open.isEmpty()) {
                    put(open.peek(), keys, closed);
                }
            } else if (c == '"') {
                String string = string();
                boolean key = open.peek() instanceof Map && isFollowedByColon();
                if (key) {
                    keys.push(string);
                    at = text.indexOf(':', at) + 1;
                } else {
                    put(open.peek(), keys, string);
                }
            } else if (c >= 'a' && c <= 'z') {
                int start = at - 1;
                while (text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
                    at++;
                }
                String word = text.substring(start, at);
                put(open.peek(), keys, word.equals("null") ? null : Boolean.valueOf(word));
            }
        }
        return top;
    }

    @SuppressWarnings("unchecked")
    private static void put(@Nullable Object holder, Deque<String> keys, @Nullable Object value) {
        if (holder instanceof Map<?, ?> map) {
            ((Map<String, @Nullable Object>) map).put(keys.pop(), value);
        } else if (holder instanceof List<?> list) {
            ((List<@Nullable Object>) list).add(value);
        }
    }

    private boolean isFollowedByColon() {
        int next = at;
        while (text.charAt(next) == ' ' || text.charAt(next) == '\n') {
            next++;
        }
        return text.charAt(next) == ':';
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                string.append(c);
                continue;
            }
            char escaped = text.charAt(at++);
            if (escaped == 'u') {
                string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                int index = "bfnrt".indexOf(escaped);
                string.append(index < 0 ? escaped : "\b\f\n\r\t".charAt(index));
            }
        }
        return string.toString();
    }
}
