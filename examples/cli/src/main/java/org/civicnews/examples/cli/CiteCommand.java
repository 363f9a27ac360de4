package org.civicnews.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.vietnamese.law.CitedText;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.law.LegalReferenceResolver;
import org.civicnews.vietnamese.law.ResolvedReferences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the legal documents that a text cites. */
@Command(
        name = "cite",
        description = "Finds the legal documents that a text cites, and tells which they are.",
        mixinStandardHelpOptions = true)
final class CiteCommand extends Recogniser {
    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            description = "When the text was published: a name means the law of that day.")
    private @Nullable String published;

    /** A line of the text and where it begins. */
    private record Line(int start, String text) {}

    @Override
    List<ObjectNode> find(String text, JsonRecord options) throws Refused {
        List<Line> lines = lines(text);
        List<CitedText> cited = new ArrayList<>();
        for (Line line : lines) {
            cited.add(CitedText.of(
                    line.text(), LegalReferenceRecognizer.standard().findInPart(line.text())));
        }
        ResolvedReferences resolved = LegalReferenceResolver.standard().resolve(cited, date(options));
        List<ObjectNode> mentions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (ResolvedReferences.ResolvedMention mention : resolved.mentions(i)) {
                mentions.add(json(lines.get(i), mention));
            }
        }
        return mentions;
    }

    private Optional<LocalDate> date(JsonRecord options) throws Refused {
        Optional<String> day = options.option("published").or(() -> Optional.ofNullable(published));
        try {
            return day.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Refused(
                    "OPTION_UNKNOWN",
                    "\"published\" must be a day such as 2023-12-01, but was '" + day.orElseThrow() + "'");
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new Line(start, text.substring(start, i)));
                start = i + 1;
            }
        }
        return lines;
    }

    private static ObjectNode json(Line line, ResolvedReferences.ResolvedMention resolved) {
        LegalMention mention = resolved.mention();
        ObjectNode out = JsonRecord.MAPPER.createObjectNode();
        out.put("start", line.start() + mention.core().start());
        out.put("end", line.start() + mention.core().end());
        out.put("text", mention.core().in(line.text()));
        out.put("kind", mention.kind().name());
        out.put(
                "type",
                resolved.reference()
                        .map(LegalReference::documentType)
                        .orElse(mention.documentType())
                        .name());
        mention.number().map(DocumentNumber::canonical).ifPresent(number -> out.put("number", number));
        mention.title().ifPresent(title -> out.put("title", title));
        mention.year().ifPresent(year -> out.put("year", year));
        mention.issuer().ifPresent(issuer -> out.put("issuer", issuer));
        mention.issued().ifPresent(date -> out.put("issued", date.toEdtf()));
        mention.effective().ifPresent(date -> out.put("effective", date.toEdtf()));
        mention.subject().ifPresent(subject -> out.put("subject", subject));
        ArrayNode pinpoints = out.putArray("pinpoints");
        mention.pinpoints().forEach(pinpoint -> pinpoints.add(pinpoint.path()));
        resolved.reference().ifPresent(reference -> addRecord(out, reference));
        out.put("draft", mention.draft());
        out.put("confidence", mention.confidence());
        ArrayNode flags = out.putArray("flags");
        mention.flags().forEach(flag -> flags.add(flag.name()));
        return out;
    }

    private static void addRecord(ObjectNode out, LegalReference reference) {
        ObjectNode record = out.putObject("resolvedTo");
        reference.number().ifPresent(number -> record.put("number", number.canonical()));
        reference.title().ifPresent(title -> record.put("title", title));
        out.put("iri", LegalIdentifiers.akn(reference));
    }
}
