package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;

/** A tool that answers each line with a line. */
abstract class LineByLine extends LineTool {
    /** Answers a line of text. */
    abstract String answer(String line) throws Refused;

    /** Whether lines that are not UTF-8 are taken byte for byte. */
    boolean takesLegacyBytes() {
        return false;
    }

    @Override
    final void plain(InputStream in) throws IOException {
        Lines lines = new Lines(in, takesLegacyBytes());
        while (true) {
            try {
                String line = lines.next();
                if (line == null) {
                    return;
                }
                terminal().line(answer(line));
            } catch (Refused e) {
                terminal().line("");
                refuse("line " + lines.number() + ": " + e.message());
            }
        }
    }
}
