package org.civicnews.vietnamese.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table of tab-separated values beside this class, without its comment lines and its line of column names. */
final class TextTable {
    private TextTable() {}

    static List<String[]> rows(String resource) {
        try (InputStream in = TextTable.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource + " cannot be read", e);
        }
    }

    private static List<String[]> parse(String text) {
        List<String[]> rows = new ArrayList<>();
        boolean columnsSeen = false;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            boolean row = end > start && text.charAt(start) != '#';
            if (row && columnsSeen) {
                rows.add(cells(text.substring(start, end)));
            }
            columnsSeen |= row;
        }
        return rows;
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells.toArray(new String[0]);
    }
}
