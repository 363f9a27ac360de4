package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.SentenceSplitter;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Splits paragraphs into sentences. */
@Command(
        name = "sentences",
        description = "Splits each line into sentences, an empty line between two paragraphs.",
        mixinStandardHelpOptions = true)
final class SentencesCommand extends LineTool {
    @Override
    void plain(InputStream in) throws IOException {
        Lines lines = new Lines(in, false);
        boolean first = true;
        while (true) {
            try {
                String line = lines.next();
                if (line == null) {
                    return;
                }
                if (!first) {
                    terminal().line("");
                }
                first = false;
                for (Span sentence : SentenceSplitter.standard().split(line)) {
                    terminal().line(sentence.in(line));
                }
            } catch (Refused e) {
                refuse(e.message());
            }
        }
    }

    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        ArrayNode result = out.putArray("result");
        for (Span sentence : SentenceSplitter.standard().split(input.text())) {
            result.addArray().add(sentence.start()).add(sentence.end());
        }
    }
}
