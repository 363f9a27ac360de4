package org.civicnews.formats.html;

import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionKind;
import org.civicnews.article.Dateline;
import org.civicnews.article.Disclosure;
import org.civicnews.body.Paragraph;
import org.civicnews.formats.json.RecordJson;

/** Writes what stands above the body: section, kicker, headline, lead, who wrote it and when. Serves one writing. */
final class HeaderHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Article article;

    HeaderHtml(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.article = article;
    }

    /** Writes the header; the lead is in it if it is the first block of the body. */
    void write(BodyHtml body, Optional<Paragraph> lead) {
        out.raw("<header class=\"cn-header\">\n");
        article.section()
                .ifPresent(section ->
                        out.raw("<p class=\"cn-section\">").text(section).raw("</p>\n"));
        article.kicker()
                .ifPresent(kicker ->
                        out.raw("<p class=\"cn-kicker\">").text(kicker).raw("</p>\n"));
        int level = writing.options.headlineLevel();
        out.raw("<h").raw(level).raw(" class=\"cn-headline\">").text(article.headline());
        out.raw("</h").raw(level).raw(">\n");
        writeRetraction();
        lead.ifPresent(body::visit);
        writeMeta();
        writeDisclosures();
        out.raw("</header>\n");
    }

    /** Who opens a withdrawn article must see that before reading on. */
    private void writeRetraction() {
        if (article.status().filter(ArticleStatus.RETRACTED::equals).isEmpty()) {
            return;
        }
        out.raw("<div class=\"cn-retracted\"><p><strong>");
        writing.label(writing.labels.get("retracted"));
        out.raw("</strong></p>\n");
        for (Correction correction : article.corrections()) {
            if (correction.kind().equals(CorrectionKind.RETRACTION)) {
                out.raw("<p>").text(correction.text()).raw("</p>\n");
            }
        }
        out.raw("</div>\n");
    }

    private void writeMeta() {
        boolean dated = article.published().isPresent() || article.modified().isPresent();
        if (article.bylines().isEmpty() && article.dateline().isEmpty() && !dated) {
            return;
        }
        out.raw("<div class=\"cn-meta\">\n");
        writeBylines(article.bylines());
        article.dateline().ifPresent(this::writeDateline);
        if (dated) {
            out.raw("<p class=\"cn-dates\">");
            article.published().ifPresent(date -> {
                writing.label(writing.labels.get("published"));
                out.raw(" ");
                writing.date("cn-published", date);
            });
            out.raw(article.published().isPresent() && article.modified().isPresent() ? " · " : "");
            article.modified().ifPresent(date -> {
                writing.label(writing.labels.get("modified"));
                out.raw(" ");
                writing.date("cn-modified", date);
            });
            out.raw("</p>\n");
        }
        out.raw("</div>\n");
    }

    private void writeBylines(List<Byline> bylines) {
        if (bylines.isEmpty()) {
            return;
        }
        out.raw("<p class=\"cn-bylines\">");
        String separator = "";
        for (Byline byline : bylines) {
            out.raw(separator).raw("<span class=\"cn-byline\"");
            out.json("data-record", RecordJson.of(byline)).raw("><span class=\"cn-author\">");
            out.text(name(byline)).raw("</span>");
            byline.role()
                    .ifPresent(role ->
                            out.raw(" <span class=\"cn-role\">").text(role).raw("</span>"));
            out.raw("</span>");
            separator = ", ";
        }
        out.raw("</p>\n");
    }

    private String name(Byline byline) {
        return byline.name()
                .map(name -> name.full())
                .or(() -> byline.organization().map(writing::name))
                .orElse("");
    }

    private void writeDateline(Dateline dateline) {
        out.raw("<p class=\"cn-dateline\"")
                .json("data-record", RecordJson.of(dateline))
                .raw(">");
        dateline.place().ifPresent(place -> out.text(writing.name(place)));
        out.raw(dateline.place().isPresent() && dateline.date().isPresent() ? ", " : "");
        dateline.date().ifPresent(writing::date);
        out.raw("</p>\n");
    }

    private void writeDisclosures() {
        for (Disclosure disclosure : article.disclosures()) {
            out.raw("<p class=\"cn-disclosure\"")
                    .json("data-record", RecordJson.of(disclosure))
                    .raw(">");
            Optional<String> kind = writing.labels.of("disclosureKind", disclosure.kind());
            kind.ifPresent(label -> {
                out.raw("<strong>");
                writing.label(label);
                out.raw("</strong>");
            });
            out.raw(kind.isPresent() && disclosure.text().isPresent() ? ": " : "");
            disclosure.text().ifPresent(out::text);
            out.raw("</p>\n");
        }
    }
}
