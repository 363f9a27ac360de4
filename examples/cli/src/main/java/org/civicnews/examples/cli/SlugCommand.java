package org.civicnews.examples.cli;

import org.civicnews.vietnamese.text.VietnameseText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Makes slugs for addresses. */
@Command(name = "slug", description = "Makes a slug of each line.", mixinStandardHelpOptions = true)
final class SlugCommand extends LineByLine {
    @Option(
            names = "--max",
            paramLabel = "N",
            description = "At most so many characters, cut at a syllable; 0 for no limit.")
    private int max;

    @Override
    String answer(String line) throws Refused {
        return slug(line, max);
    }

    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        String own = input.option("max").orElse(Integer.toString(max));
        try {
            out.put("result", slug(input.text(), Integer.parseInt(own)));
        } catch (NumberFormatException e) {
            throw new Refused("OPTION_UNKNOWN", "\"max\" must be a whole number but was '" + own + "'");
        }
    }

    private static String slug(String text, int max) throws Refused {
        if (max < 0) {
            throw new Refused("OPTION_UNKNOWN", "\"max\" must be 0 or more but was " + max);
        }
        return max == 0 ? VietnameseText.slug(text) : VietnameseText.slug(text, max);
    }
}
