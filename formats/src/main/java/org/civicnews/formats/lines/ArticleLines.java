package org.civicnews.formats.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.Rights;
import org.civicnews.body.MediaItem;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.UnknownParts;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Meeting;

/** Writes a whole article in lines. Serves one writing. */
public final class ArticleLines {
    private final Article article;
    private final Markup markup;
    private final LinesOut out;
    private final LineWords words;
    private final LineNames names;

    private ArticleLines(Article article, Markup markup, Appendable sink) {
        this.article = article;
        this.markup = markup;
        this.out = new LinesOut(sink);
        this.words = LineWords.in(article.language());
        this.names = LineNames.of(article);
    }

    /**
     * Writes an article.
     *
     * @param article what to write
     * @param markup how
     * @param losses what finds the losses of the format
     * @param sink takes the characters
     * @return what of the article the document does not carry
     * @throws IOException if the sink throws it
     */
    public static Losses write(Article article, Markup markup, LossFinder losses, Appendable sink) throws IOException {
        ArticleLines lines = new ArticleLines(article, markup, sink);
        try {
            lines.write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        LossNotes notes = new LossNotes();
        lines.names.noteUnnamed(article, notes);
        UnknownParts.blocks(article, notes);
        UnknownParts.members(article, notes);
        LineNotes.take(article, markup, lines.words, notes);
        return losses.find(article, notes);
    }

    private void write() throws IOException {
        if (article.kicker().isPresent()) {
            out.block(markup.text(article.kicker().get()));
        }
        out.block(markup.heading(1, markup.line(article.headline())));
        head();
        Map<String, MediaItem> media = new LinkedHashMap<>();
        article.media().forEach(item -> media.put(item.id(), item));
        BodyLines body = new BodyLines(out, markup, words, names, media);
        body.write(article.blocks());
        body.writeRest();
        source();
        corrections();
        documents();
        meetings();
        foot();
        out.end();
    }

    private void head() throws IOException {
        for (Byline byline : article.bylines()) {
            String name = byline.name()
                    .map(person -> person.full())
                    .or(() -> byline.organization().map(names::of))
                    .orElse("");
            out.block(markup.text(name + byline.role().map(role -> " – " + role).orElse("")));
        }
        line("section", article.section());
        line(
                "dateline",
                article.dateline()
                        .map(dateline -> String.join(
                                ", ",
                                Stream.concat(
                                                dateline.place().map(names::of).stream(),
                                                dateline.date().map(words::date).stream())
                                        .toList())));
        line("published", article.published().map(words::date));
        line("modified", article.modified().map(words::date));
    }

    private void source() throws IOException {
        line("source", article.sourceCredit().map(credit -> credit.text()));
        link("original", article.originalLink().map(link -> link.canonical().url()));
        link("archived", article.originalLink().flatMap(link -> link.archived()).map(link -> link.url()));
    }

    private void corrections() throws IOException {
        if (article.corrections().isEmpty()) {
            return;
        }
        section("corrections");
        for (Correction correction : article.corrections()) {
            out.block(markup.text(correction.text()));
            line("before", correction.before());
            line("after", correction.after());
        }
    }

    private void documents() throws IOException {
        if (article.legalReferences().isEmpty()) {
            return;
        }
        section("documents");
        List<String> items = new ArrayList<>();
        for (LegalReference document : article.legalReferences()) {
            List<String> parts = new ArrayList<>();
            document.number().ifPresent(number -> parts.add(number.raw()));
            document.title().ifPresent(parts::add);
            document.subject().ifPresent(parts::add);
            document.issuer().ifPresent(issuer -> parts.add(names.of(issuer)));
            document.issued().ifPresent(date -> parts.add(words.date(date)));
            items.add(markup.text(String.join("; ", parts)));
        }
        items(items);
    }

    private void meetings() throws IOException {
        if (article.meetings().isEmpty()) {
            return;
        }
        section("meetings");
        for (Meeting meeting : article.meetings()) {
            out.block(markup.heading(3, markup.line(meeting.name())));
            items(MeetingLines.of(meeting, markup, words, names));
        }
    }

    private void foot() throws IOException {
        line("tags", article.tags().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", article.tags())));
        link("address", article.canonicalUrl().map(link -> link.url()));
        for (Rights rights : article.rights().stream().toList()) {
            line("rights", rights.notice());
            line("rights", rights.holder());
            line("rights", rights.usageTerms());
            line("rights", rights.licence());
        }
        for (var disclosure : article.disclosures()) {
            line("disclosure", disclosure.text());
        }
    }

    private void section(String key) throws IOException {
        out.block(markup.heading(2, markup.line(words.get(key))));
    }

    private void items(List<String> items) throws IOException {
        boolean first = true;
        for (String item : items) {
            if (!first) {
                out.tight();
            }
            first = false;
            String marker = markup.marker(false, 1, false);
            out.open(marker, " ".repeat(marker.length()));
            out.block(item);
            out.close();
        }
    }

    private void line(String label, Optional<String> text) throws IOException {
        if (text.isPresent() && !text.get().isEmpty()) {
            out.block(markup.label(words.get(label)) + " " + markup.text(text.get()));
        }
    }

    private void link(String label, Optional<String> url) throws IOException {
        if (url.isPresent()) {
            out.block(markup.label(words.get(label)) + " " + markup.link(url.get(), url.get()));
        }
    }
}
