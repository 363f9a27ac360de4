package org.civicnews.url;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated values beside this class: comment lines, a line of column names, rows. Immutable. */
record UrlTable(List<String> columns, List<List<String>> rows) {
    static UrlTable resource(String name) {
        try (InputStream in = UrlTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    static UrlTable parse(String name, String text) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                lines.add(split(line, '\t'));
            }
        }
        List<String> columns = lines.get(0);
        for (List<String> row : lines) {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        name + ": row " + row + " has " + row.size() + " cells, expected " + columns.size());
            }
        }
        return new UrlTable(columns, List.copyOf(lines.subList(1, lines.size())));
    }

    /** Splits at a character; an empty text has no parts. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length() && !text.isEmpty()) {
            int end = text.indexOf(separator, start);
            end = end < 0 ? text.length() : end;
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        return List.copyOf(parts);
    }
}
