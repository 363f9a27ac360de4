package org.civicnews.formats.lines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes blocks of lines, each line after the prefixes of the blocks that it stands in, with an empty line between two blocks.
 * Serves one writing.
 */
final class LinesOut {
    private final Appendable sink;
    private final List<Level> levels = new ArrayList<>();
    private boolean started;
    private boolean tight;

    /** A block that holds others: what its first line begins with, and what all later ones do. */
    private static final class Level {
        private final String first;
        private final String rest;
        private boolean used;

        Level(String first, String rest) {
            this.first = first;
            this.rest = rest;
        }
    }

    LinesOut(Appendable sink) {
        this.sink = sink;
    }

    void open(String first, String rest) {
        levels.add(new Level(first, rest));
    }

    /** A block that holds nothing still shows its prefix. */
    void close() throws IOException {
        if (!levels.get(levels.size() - 1).used) {
            block("");
        }
        levels.remove(levels.size() - 1);
    }

    /** The next block follows without an empty line. */
    void tight() {
        tight = true;
    }

    /** Writes a block; a line feed in it begins a new line. */
    void block(String text) throws IOException {
        if (started) {
            sink.append('\n');
            if (!tight) {
                sink.append(emptyLine()).append('\n');
            }
        }
        started = true;
        tight = false;
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            prefix();
            sink.append(text, start, end < 0 ? text.length() : end);
            if (end < 0) {
                return;
            }
            sink.append('\n');
            start = end + 1;
        }
    }

    void end() throws IOException {
        if (started) {
            sink.append('\n');
        }
    }

    private void prefix() throws IOException {
        for (Level level : levels) {
            sink.append(level.used ? level.rest : level.first);
            level.used = true;
        }
    }

    /** Between two blocks only those prefixes stand that hold both. */
    private String emptyLine() {
        StringBuilder line = new StringBuilder();
        for (Level level : levels) {
            if (!level.used) {
                break;
            }
            line.append(level.rest);
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }
}
