package org.civicnews.vietnamese.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A table of tab-separated values beside this class: comment lines, a line of column names, rows. Immutable. */
record Table(List<List<String>> rows) {
    static Table resource(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    static Table parse(String name, String text) {
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith("#") && !line.isEmpty()) {
                lines.add(cells(line));
            }
        }
        for (List<String> row : lines) {
            if (row.size() != lines.get(0).size()) {
                throw new IllegalStateException(name + ": row " + row + " has " + row.size() + " cells, expected "
                        + lines.get(0).size());
            }
        }
        return new Table(List.copyOf(lines.subList(1, lines.size())));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return List.copyOf(cells);
    }
}
