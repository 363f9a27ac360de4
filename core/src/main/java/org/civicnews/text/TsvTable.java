package org.civicnews.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts as the project keeps them: comment lines that begin with {@code #} (source, "as of"), a line of column
 * names, and rows, cells separated by tabs. Immutable and thread-safe.
 *
 * @param comments the comment lines without their {@code #}, in order
 * @param columns the column names, at least one
 * @param rows the rows, each with a cell for every column; a cell may be empty
 */
public record TsvTable(List<String> comments, List<String> columns, List<List<String>> rows) {
    /**
     * Copies the lists.
     *
     * @param comments the comment lines without their {@code #}, in order
     * @param columns the column names, at least one
     * @param rows the rows, each with a cell for every column; a cell may be empty
     */
    public TsvTable {
        comments = List.copyOf(comments);
        columns = List.copyOf(columns);
        List<List<String>> copies = new ArrayList<>(rows);
        copies.replaceAll(List::copyOf);
        rows = List.copyOf(copies);
    }

    /**
     * Reads a table that is shipped as a resource: {@code read("laws.tsv", Laws.class.getResourceAsStream("laws.tsv"))}.
     *
     * @param name what the table is called in an error message
     * @param in the bytes in UTF-8, closed afterwards; null if the resource is missing
     * @return the table
     * @throws IllegalStateException if the resource is missing, has no line of column names or a row of another width
     */
    public static TsvTable read(String name, @Nullable InputStream in) {
        if (in == null) {
            throw new IllegalStateException("resource " + name + " is missing");
        }
        try (in) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }

    /**
     * Reads a table out of a text.
     *
     * @param name what the table is called in an error message
     * @param text the lines; empty ones are passed over
     * @return the table
     * @throws IllegalStateException if there is no line of column names or a row has another width
     */
    public static TsvTable parse(String name, String text) {
        List<String> comments = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                comments.add(line.substring(1).strip());
            } else if (!line.isEmpty()) {
                lines.add(cells(line, lines.isEmpty() ? List.of() : lines.get(lines.size() - 1)));
            }
        }
        if (lines.isEmpty()) {
            throw new IllegalStateException(name + " has no line of column names");
        }
        List<String> columns = lines.get(0);
        for (List<String> row : lines) {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(
                        name + ": row " + row + " has " + row.size() + " cells, expected " + columns.size());
            }
        }
        return new TsvTable(comments, columns, lines.subList(1, lines.size()));
    }

    /** Cuts a line; a cell that is as the one above it is the same string, so that a column of kinds costs little. */
    private static List<String> cells(String line, List<String> above) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(shared(line.substring(start, tab), above, cells.size()));
            start = tab + 1;
        }
        cells.add(shared(line.substring(start), above, cells.size()));
        return cells;
    }

    private static String shared(String cell, List<String> above, int column) {
        return column < above.size() && above.get(column).equals(cell) ? above.get(column) : cell;
    }
}
