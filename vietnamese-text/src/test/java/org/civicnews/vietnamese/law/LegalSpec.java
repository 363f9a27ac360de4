package org.civicnews.vietnamese.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.civicnews.law.LegalReference;

/** Reads the specification files of this package and writes what is found in their notation. */
final class LegalSpec {
    static final List<String> SECTIONS = List.of(
            "a-types.txt",
            "b-issuers.txt",
            "c-numbers.txt",
            "c-short.txt",
            "d-names.txt",
            "e-pinpoints.txt",
            "f-dates.txt",
            "regression.txt");

    /**
     * One case.
     *
     * @param date the date of the document, {@code -} if it has none
     * @param texts what is read
     * @param expected what is to be found
     */
    record Case(String date, List<String> texts, List<String> expected) {
        @Override
        public String toString() {
            return texts.get(0);
        }
    }

    private LegalSpec() {}

    static List<Case> cases(String file) throws IOException {
        List<Case> cases = new ArrayList<>();
        String date = "-";
        List<String> texts = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("@ ")) {
                date = line.substring(2);
            } else if (line.startsWith("> ")) {
                texts.add(line.substring(2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                expected.add(line);
            } else if (!texts.isEmpty()) {
                cases.add(new Case(date, List.copyOf(texts), List.copyOf(expected)));
                texts.clear();
                expected.clear();
                date = "-";
            }
        }
        return cases;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = LegalSpec.class.getResourceAsStream("/spec/legal/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.add("");
            return lines;
        }
    }

    /** The passages that measure accuracy, by section; those of the last one cite nothing. */
    static final List<String> GOLD = List.of(
            "gold/a-types.txt",
            "gold/b-issuers.txt",
            "gold/c-numbers.txt",
            "gold/d-names.txt",
            "gold/e-pinpoints.txt",
            "gold/f-dates.txt",
            "gold/mixed.txt",
            "gold/genres.txt",
            "gold/genres-two.txt",
            "gold/genres-three.txt",
            "gold/genres-four.txt",
            "gold/rules.txt",
            "gold/none.txt");

    /** Writes what the passages tell: the core, and what stands in the text beside it. */
    static String gold(String text, LegalMention mention) {
        StringJoiner facts = new StringJoiner("; ");
        mention.number().ifPresent(number -> facts.add("number=" + number.canonical()));
        mention.issued().ifPresent(date -> facts.add("issued=" + date.toEdtf()));
        mention.effective().ifPresent(date -> facts.add("effective=" + date.toEdtf()));
        if (mention.span(MentionField.ISSUER).isPresent()) {
            facts.add("issuer=" + mention.issuer().orElseThrow());
        }
        if (!mention.pinpoints().isEmpty()) {
            facts.add("pinpoints="
                    + String.join(
                            " ",
                            mention.pinpoints().stream().map(one -> one.path()).toList()));
        }
        if (mention.draft()) {
            facts.add("draft");
        }
        return (mention.kind().name() + " " + mention.documentType().name() + " | "
                        + mention.core().in(text) + " | " + facts)
                .stripTrailing();
    }

    /** Writes which document a mention means: its number, else its title, else as much of the number as is known. */
    static String gold(String text, ResolvedReferences.ResolvedMention resolved) {
        String document = resolved.reference()
                .flatMap(record -> record.number()
                        .filter(number -> !number.isPartial())
                        .map(number -> number.canonical())
                        .or(record::title)
                        .or(() -> record.number().map(number -> number.canonical())))
                .orElse("?");
        return resolved.mention().kind().name() + " "
                + resolved.mention().core().in(text) + " => " + document;
    }

    static List<String> allTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String section : SECTIONS) {
            cases(section).forEach(one -> texts.addAll(one.texts()));
        }
        for (String section : GOLD) {
            cases(section).forEach(one -> texts.addAll(one.texts()));
        }
        cases("g-documents.txt").forEach(one -> texts.addAll(one.texts()));
        return texts;
    }

    static String line(String text, LegalMention mention) {
        StringJoiner facts = new StringJoiner("; ");
        mention.number().ifPresent(number -> facts.add("number=" + number.canonical()));
        mention.title().ifPresent(title -> facts.add("title=" + title));
        mention.year().ifPresent(year -> facts.add("year=" + year));
        mention.issuer().ifPresent(issuer -> facts.add("issuer=" + issuer));
        mention.issued().ifPresent(date -> facts.add("issued=" + date.toEdtf()));
        mention.effective().ifPresent(date -> facts.add("effective=" + date.toEdtf()));
        mention.subject().ifPresent(subject -> facts.add("subject=" + subject));
        if (!mention.pinpoints().isEmpty()) {
            facts.add("pinpoints="
                    + String.join(
                            " ",
                            mention.pinpoints().stream().map(one -> one.path()).toList()));
        }
        if (mention.draft()) {
            facts.add("draft");
        }
        if (!mention.flags().isEmpty()) {
            facts.add("flags="
                    + String.join(" ", mention.flags().stream().map(Enum::name).toList()));
        }
        String line = mention.kind().name() + " " + mention.documentType().name() + " | "
                + mention.core().in(text) + " | " + facts;
        return line.stripTrailing();
    }

    static String line(String text, ResolvedReferences.ResolvedMention resolved) {
        return "- " + resolved.mention().kind().name() + " "
                + resolved.mention().core().in(text) + " => "
                + resolved.reference().map(LegalReference::id).orElse("?");
    }

    static String line(LegalReference reference) {
        StringJoiner facts = new StringJoiner("; ");
        reference.number().ifPresent(number -> facts.add("number=" + number.canonical()));
        reference.title().ifPresent(title -> facts.add("title=" + title));
        reference.issuer().flatMap(issuer -> issuer.name()).ifPresent(name -> facts.add("issuer=" + name));
        reference.legislature().ifPresent(term -> facts.add("legislature=" + term));
        reference.issued().ifPresent(date -> facts.add("issued=" + date.toEdtf()));
        reference
                .effective()
                .flatMap(range -> range.start())
                .ifPresent(date -> facts.add("effective=" + date.toEdtf()));
        if (reference.party()) {
            facts.add("party");
        }
        if (!reference.relations().isEmpty()) {
            facts.add("relations="
                    + String.join(
                            " ",
                            reference.relations().stream()
                                    .map(one -> one.kind().name() + ":"
                                            + one.targetRef()
                                                    .orElseGet(() ->
                                                            one.targetTitle().orElse("?")))
                                    .toList()));
        }
        return "= " + reference.id() + " " + reference.documentType().name() + " | " + facts;
    }
}
