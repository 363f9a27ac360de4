package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.DocumentNumber;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the legal documents that a text cites. */
@Command(name = "cite", description = "Finds the legal documents that a text cites.", mixinStandardHelpOptions = true)
final class CiteCommand extends Recogniser {
    @Override
    List<ObjectNode> find(String text, JsonRecord options) {
        List<ObjectNode> mentions = new ArrayList<>();
        for (LegalMention mention : LegalReferenceRecognizer.standard().find(text)) {
            mentions.add(json(text, mention));
        }
        return mentions;
    }

    private static ObjectNode json(String text, LegalMention mention) {
        ObjectNode out = JsonRecord.MAPPER.createObjectNode();
        out.put("start", mention.core().start());
        out.put("end", mention.core().end());
        out.put("text", mention.core().in(text));
        out.put("kind", mention.kind().name());
        out.put("type", mention.documentType().name());
        mention.number().map(DocumentNumber::canonical).ifPresent(number -> out.put("number", number));
        mention.title().ifPresent(title -> out.put("title", title));
        mention.year().ifPresent(year -> out.put("year", year));
        mention.issuer().ifPresent(issuer -> out.put("issuer", issuer));
        mention.issued().ifPresent(date -> out.put("issued", date.toEdtf()));
        mention.effective().ifPresent(date -> out.put("effective", date.toEdtf()));
        mention.subject().ifPresent(subject -> out.put("subject", subject));
        ArrayNode pinpoints = out.putArray("pinpoints");
        mention.pinpoints().forEach(pinpoint -> pinpoints.add(pinpoint.path()));
        out.put("draft", mention.draft());
        out.put("confidence", mention.confidence());
        ArrayNode flags = out.putArray("flags");
        mention.flags().forEach(flag -> flags.add(flag.name()));
        return out;
    }
}
