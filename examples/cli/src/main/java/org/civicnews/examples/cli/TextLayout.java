package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Lays out text for a terminal: headings, paragraphs wrapped at words, lists, and pairs of a label and its value. */
final class TextLayout {
    private static final int WIDTH = 84;
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String ACCENT = "\u001B[36m";
    private static final String RESET = "\u001B[0m";

    private final StringBuilder out = new StringBuilder();
    private final boolean colours;

    TextLayout(boolean colours) {
        this.colours = colours;
    }

    void title(String text) {
        for (String line : wrap(text, WIDTH)) {
            out.append(style(BOLD, line)).append('\n');
        }
    }

    void dim(String text) {
        for (String line : wrap(text, WIDTH)) {
            out.append(style(DIM, line)).append('\n');
        }
    }

    void heading(String text) {
        gap();
        out.append(style(BOLD + ACCENT, text)).append('\n');
    }

    void paragraph(String text) {
        gap();
        for (String line : text.split("\n", -1)) {
            indented("", line);
        }
    }

    /** A paragraph whose lines after the first stand under its first word. */
    void indented(String first, String text) {
        int indent = width(first);
        String prefix = first;
        for (String line : wrap(text, WIDTH - indent)) {
            out.append(prefix).append(line).append('\n');
            prefix = " ".repeat(indent);
        }
    }

    /** A label of fixed width and its value beside it. */
    void pair(String label, int labelWidth, String value) {
        String padded = label + " ".repeat(Math.max(1, labelWidth - width(label)));
        int indent = 2 + width(padded);
        String prefix = "  " + style(DIM, padded);
        for (String line : wrap(value, Math.max(30, WIDTH - indent))) {
            out.append(prefix).append(line).append('\n');
            prefix = " ".repeat(indent);
        }
    }

    void gap() {
        int end = out.length();
        boolean open = end > 1 && (out.charAt(end - 1) != '\n' || out.charAt(end - 2) != '\n');
        if (open) {
            out.append('\n');
        }
    }

    String text() {
        return out.toString();
    }

    private String style(String codes, String text) {
        return colours && !text.isEmpty() ? codes + text + RESET : text;
    }

    /** How many columns a text takes: a combining mark takes none, an ideograph or emoji two. */
    static int width(String text) {
        return text.codePoints().map(TextLayout::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return Character.isIdeographic(c) || c >= 0x1F300 && c <= 0x1FAFF || c >= 0xAC00 && c <= 0xD7A3 ? 2 : 1;
    }

    /** Cuts a text into lines at white space; a word longer than a line has one of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words(text)) {
            int columns = width(word);
            if (used > 0 && used + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
