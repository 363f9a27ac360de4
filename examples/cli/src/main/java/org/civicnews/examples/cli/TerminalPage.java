package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.article.OriginalLink;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.body.Table;
import org.civicnews.body.TableRow;
import org.civicnews.body.UnknownBlock;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.LegalReference;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.Post;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.url.Removal;

/** Writes a page for a person at a terminal: the article, then what was found in it. */
final class TerminalPage {
    private final CivicPage page;
    private final TextLayout out;
    private final Labels labels;

    private TerminalPage(CivicPage page, boolean colours) {
        this.page = page;
        this.out = new TextLayout(colours);
        this.labels =
                Labels.of(page.article().map(Article::language).orElse(org.civicnews.value.LanguageTag.VIETNAMESE));
    }

    static String write(CivicPage page, boolean colours) {
        TerminalPage writer = new TerminalPage(page, colours);
        writer.write();
        return writer.out.text();
    }

    private void write() {
        page.article().ifPresent(this::article);
        page.submissionCall().ifPresent(this::call);
        warnings(page.warnings());
    }

    private void article(Article article) {
        out.title(article.headline());
        List<String> line = new ArrayList<>();
        article.section().ifPresent(line::add);
        line.addAll(article.tags());
        article.published().ifPresent(date -> line.add(date.toString()));
        article.bylines()
                .forEach(byline -> line.add(byline.name()
                        .map(name -> name.full())
                        .or(() -> byline.organization().flatMap(OrganizationRef::name))
                        .orElse("")));
        line.add(labels.length(article.wordCount(), article.readingMinutes(220)));
        out.dim(String.join(" · ", line));
        BlockWriter body = new BlockWriter(article);
        article.blocks().forEach(block -> block.accept(body));
        MeetingSection meetings = new MeetingSection(article, out, labels);
        article.meetings().forEach(meetings::write);
        people(article);
        documents(article);
        dates(article);
        source(article);
    }

    /** People whom no meeting lists. */
    private void people(Article article) {
        Set<String> listed = new HashSet<>();
        article.meetings()
                .forEach(meeting -> meeting.participants()
                        .forEach(participant -> participant
                                .person()
                                .flatMap(person -> person.ref())
                                .ifPresent(listed::add)));
        List<Person> others = article.people().stream()
                .filter(person -> person.id().filter(listed::contains).isEmpty())
                .toList();
        if (others.isEmpty()) {
            return;
        }
        out.heading(labels.word("people"));
        for (Person person : others) {
            List<String> posts = new ArrayList<>();
            for (Post post : person.posts()) {
                posts.add(post.spoken(post.organization()
                        .flatMap(organization -> nameOf(article, organization))
                        .orElse("")));
            }
            out.indented("  ", person.name().full() + (posts.isEmpty() ? "" : " – " + String.join(", ", posts)));
        }
    }

    private void documents(Article article) {
        if (article.legalReferences().isEmpty()) {
            return;
        }
        out.heading(labels.documents());
        for (LegalReference document : article.legalReferences()) {
            String name = document.number().map(DocumentNumber::canonical).orElse("–");
            List<String> told = new ArrayList<>();
            told.add(document.documentType().vietnameseLabel()
                    + document.title().map(title -> " " + title).orElse(""));
            document.issuer().flatMap(issuer -> nameOf(article, issuer)).ifPresent(told::add);
            document.issued().ifPresent(date -> told.add(labels.issued(date.toEdtf())));
            document.effective()
                    .flatMap(range -> range.start())
                    .ifPresent(date -> told.add(labels.effective(date.toEdtf())));
            int times = article.mentions(document.id()).size();
            told.add(labels.mentioned(times));
            out.pair(name, 20, String.join("; ", told));
        }
    }

    private static Optional<String> nameOf(Article article, OrganizationRef issuer) {
        return issuer.name()
                .or(() -> article.organizations().stream()
                        .filter(organization -> organization.id().equals(issuer.ref()))
                        .map(organization -> organization.name())
                        .findFirst());
    }

    private void dates(Article article) {
        List<DateAnnotation> dates = new ArrayList<>();
        DatesOf.collect(article, dates);
        if (dates.isEmpty()) {
            return;
        }
        out.heading(labels.dates());
        Set<String> seen = new HashSet<>();
        for (DateAnnotation date : dates) {
            String words = date.date().sourceText().orElse(date.date().toEdtf());
            if (seen.add(words)) {
                out.pair(words, 20, meaning(date));
            }
        }
    }

    /** The day that is meant, with the reason where it was not told whole; that the year is not known, if so. */
    private String meaning(DateAnnotation date) {
        return date.resolution()
                .map(resolution ->
                        resolution.to() + labels.rule(resolution.rule().name()))
                .orElse(date.date().year().isPresent() ? date.date().toEdtf() : labels.yearUnknown());
    }

    private void source(Article article) {
        if (article.sourceCredit().isEmpty() && article.originalLink().isEmpty()) {
            return;
        }
        out.heading(labels.source());
        article.sourceCredit().ifPresent(credit -> out.indented("  ", credit.text()));
        article.originalLink().ifPresent(this::link);
    }

    private void link(OriginalLink link) {
        out.indented("  ", link.canonical().url());
        if (!link.removed().isEmpty()) {
            List<String> removed = new ArrayList<>();
            for (Removal removal : link.removed()) {
                removed.add(
                        removal.name() + " (" + labels.removal(removal.kind().name()) + ")");
            }
            out.indented("  ", labels.removed() + " " + String.join(", ", removed));
        }
    }

    private void call(SubmissionCall call) {
        out.heading(labels.call() + " " + call.title());
        call.terms().ifPresent(terms -> {
            for (TermsClause clause : terms.clauses()) {
                out.indented("  • ", clause.text());
            }
        });
        if (!call.accepts().isEmpty()) {
            out.indented(
                    "  ",
                    labels.accepts() + " "
                            + String.join(
                                    ", ",
                                    call.accepts().stream()
                                            .map(kind -> labels.accepted(kind.name()))
                                            .toList()));
        }
        call.royalty()
                .ifPresent(royalty ->
                        out.indented("  ", labels.royalty(royalty.kind().name())));
    }

    private void warnings(List<PageWarning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        out.heading(labels.warnings());
        for (PageWarning warning : warnings) {
            out.indented("  ! ", warning.message());
        }
    }

    /** Writes the body, block by block. */
    private final class BlockWriter implements Block.Visitor<Boolean> {
        private final Article article;

        BlockWriter(Article article) {
            this.article = article;
        }

        private boolean text(String text) {
            out.paragraph(text);
            return true;
        }

        @Override
        public Boolean visit(Paragraph paragraph) {
            return text(paragraph.text().text());
        }

        @Override
        public Boolean visit(Heading heading) {
            out.gap();
            out.title(heading.text().text());
            return true;
        }

        @Override
        public Boolean visit(Quote quote) {
            quote.blocks().forEach(block -> block.accept(this));
            quote.speaker().flatMap(speaker -> speaker.name()).ifPresent(name -> out.indented("    — ", name));
            return true;
        }

        @Override
        public Boolean visit(Figure figure) {
            out.gap();
            for (String id : figure.media()) {
                MediaItem item = article.media(id).orElseThrow();
                String caption = figure.caption()
                        .or(item::caption)
                        .map(RichText::text)
                        .or(item::alt)
                        .orElse("");
                out.indented(
                        "  " + labels.picture() + " ",
                        caption
                                + item.credit()
                                        .flatMap(credit -> credit.line())
                                        .map(line -> " (" + line + ")")
                                        .orElse(""));
            }
            return true;
        }

        @Override
        public Boolean visit(ListBlock list) {
            out.gap();
            int number = list.start().orElse(1);
            for (ListItem item : list.items()) {
                String sign = list.ordered() ? "  " + number++ + ". " : "  • ";
                for (Block block : item.blocks()) {
                    if (block instanceof Paragraph paragraph) {
                        out.indented(sign, paragraph.text().text());
                    } else {
                        block.accept(this);
                    }
                }
            }
            return true;
        }

        @Override
        public Boolean visit(Table table) {
            table.caption().ifPresent(caption -> text(caption.text()));
            out.gap();
            for (TableRow row : table.rows()) {
                out.indented(
                        "  ",
                        String.join(
                                " | ",
                                row.cells().stream()
                                        .map(cell -> cell.text().text())
                                        .toList()));
            }
            return true;
        }

        @Override
        public Boolean visit(Embed embed) {
            return text(embed.fallback().text() + " <" + embed.url().url() + ">");
        }

        @Override
        public Boolean visit(Box box) {
            box.title().ifPresent(title -> text(title.text()));
            box.blocks().forEach(block -> block.accept(this));
            return true;
        }

        @Override
        public Boolean visit(Divider divider) {
            return text("* * *");
        }

        @Override
        public Boolean visit(UnknownBlock block) {
            return false; // what only a later version understands is in the JSON
        }
    }
}
