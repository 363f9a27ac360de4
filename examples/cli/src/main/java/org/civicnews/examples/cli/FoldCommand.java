package org.civicnews.examples.cli;

import org.civicnews.vietnamese.text.FoldLevel;
import org.civicnews.vietnamese.text.VietnameseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Folds text for searching. */
@Command(name = "fold", description = "Folds text for searching.", mixinStandardHelpOptions = true)
final class FoldCommand extends LineByLine {
    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "plain", description = "exact, toneless or plain.")
    private FoldLevel level = FoldLevel.PLAIN;

    @Override
    String answer(String line) {
        return VietnameseText.fold(line, level);
    }

    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        out.put("result", VietnameseText.fold(input.text(), input.choice("level", FoldLevel.class, level)));
    }
}
