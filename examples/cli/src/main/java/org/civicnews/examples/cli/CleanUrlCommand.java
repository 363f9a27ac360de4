package org.civicnews.examples.cli;

import org.civicnews.url.CleanedUrl;
import org.civicnews.url.Refusal;
import org.civicnews.url.Removal;
import org.civicnews.url.UrlCleaner;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cleans web addresses, one a line. */
@Command(
        name = "clean-url",
        description = "Takes out of web addresses what tells who is watching; a refused one prints an empty line.",
        mixinStandardHelpOptions = true)
final class CleanUrlCommand extends LineByLine {
    @Override
    String answer(String line) throws Refused {
        return clean(line).result().orElseThrow();
    }

    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        CleanedUrl cleaned = clean(input.text());
        out.put("result", cleaned.result().orElseThrow());
        ArrayNode removed = out.putArray("removed");
        for (Removal removal : cleaned.removals()) {
            removed.addObject()
                    .put("kind", removal.kind().name())
                    .put("name", removal.name())
                    .put("start", removal.start())
                    .put("end", removal.end());
        }
    }

    private static CleanedUrl clean(String url) throws Refused {
        CleanedUrl cleaned = UrlCleaner.standard().clean(url);
        Refusal refusal = cleaned.refusal().orElse(null);
        if (refusal != null) {
            throw new Refused(refusal.code(), refusal.message());
        }
        return cleaned;
    }
}
