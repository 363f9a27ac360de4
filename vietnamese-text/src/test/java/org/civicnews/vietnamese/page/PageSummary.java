package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.body.Block;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.page.CivicPage;
import org.civicnews.people.OrganizationRef;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.url.Removal;

/** A page in a few lines, as the fixtures under {@code spec/pages} write it. */
final class PageSummary {
    private final List<String> lines = new ArrayList<>();

    private PageSummary() {}

    static String of(CivicPage page) {
        PageSummary summary = new PageSummary();
        page.article().ifPresentOrElse(summary::article, () -> summary.lines.add("no article"));
        page.submissionCall().ifPresent(summary::call);
        List<String> codes =
                page.warnings().stream().map(warning -> warning.code()).toList();
        if (!codes.isEmpty()) {
            summary.lines.add("warnings: " + String.join(", ", codes));
        }
        return String.join("\n", summary.lines) + "\n";
    }

    private void article(Article article) {
        lines.add("headline: " + article.headline());
        if (!article.language().tag().equals("vi")) {
            lines.add("language: " + article.language());
        }
        article.section().ifPresent(section -> lines.add("section: " + section));
        if (!article.tags().isEmpty()) {
            lines.add("tags: " + String.join(" | ", article.tags()));
        }
        article.published().ifPresent(date -> lines.add("published: " + date));
        article.canonicalUrl().ifPresent(url -> lines.add("url: " + url));
        for (Byline byline : article.bylines()) {
            lines.add("byline: "
                    + byline.name()
                            .map(name -> name.full())
                            .or(() -> byline.organization().flatMap(OrganizationRef::name))
                            .orElse("")
                    + byline.role().map(role -> " (" + role + ")").orElse(""));
        }
        article.blocks().forEach(block -> lines.add("  " + block(article, block)));
        article.sourceCredit()
                .ifPresent(credit -> lines.add("source: " + credit.text()
                        + credit.site().map(site -> " | site " + site).orElse("")
                        + credit.publisher()
                                .flatMap(OrganizationRef::name)
                                .map(name -> " | publisher " + name)
                                .orElse("")
                        + credit.author()
                                .map(name -> " | author " + name.full())
                                .orElse("")));
        article.originalLink()
                .ifPresent(link -> lines.add("link: " + link.canonical() + " | " + link.display()
                        + (link.removed().isEmpty()
                                ? ""
                                : " | without "
                                        + link.removed().stream()
                                                .map(Removal::name)
                                                .collect(Collectors.joining(", ")))));
    }

    private static String block(Article article, Block block) {
        if (block instanceof Paragraph paragraph) {
            return (paragraph.isLead() ? "lead: " : "paragraph: ")
                    + paragraph.text().text();
        }
        if (block instanceof Heading heading) {
            return "heading: " + heading.text().text();
        }
        if (block instanceof ListBlock list) {
            String items = list.items().stream()
                    .map(item -> ((Paragraph) item.blocks().get(0)).text().text())
                    .collect(Collectors.joining(" | "));
            return (list.ordered() ? "list from " + list.start().orElse(1) + ": " : "list: ") + items;
        }
        if (block instanceof Figure figure) {
            MediaItem item = article.media(figure.media().get(0)).orElseThrow();
            return "figure: " + item.caption().map(caption -> caption.text()).orElse("-")
                    + item.alt().map(alt -> " | alt " + alt).orElse("")
                    + item.credit()
                            .flatMap(credit -> credit.line())
                            .map(line -> " | credit " + line)
                            .orElse("");
        }
        return block.toString();
    }

    private void call(SubmissionCall call) {
        lines.add("call: " + call.title());
        add("accepts", call.accepts().stream().map(kind -> kind.name()).toList());
        if (call.wordCounter()) {
            lines.add("  counts words");
        }
        call.wordLimit().ifPresent(limit -> lines.add("  at most: " + limit));
        add("topics", call.topics());
        call.controller().flatMap(OrganizationRef::name).ifPresent(name -> lines.add("  controller: " + name));
        call.terms()
                .ifPresent(terms ->
                        terms.clauses().forEach(clause -> lines.add("  " + clause.kind() + ": " + clause.text())));
        call.royalty()
                .ifPresent(royalty -> lines.add("  royalty: " + royalty.kind()
                        + royalty.amount().map(amount -> " " + amount).orElse("")
                        + royalty.currency().map(currency -> " " + currency).orElse("")));
        if (call.handling().confidential()) {
            lines.add("  confidential");
        }
        if (call.handling().mayBeEdited()) {
            lines.add("  may be edited");
        }
        add("answers", call.answers().stream().map(source -> source.name()).toList());
    }

    private void add(String label, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("  " + label + ": " + String.join(" | ", values));
        }
    }
}
