package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Correction;
import org.civicnews.article.LinkDisplay;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.SourceCredit;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.url.Removal;
import org.civicnews.value.PublicationDate;

/** Writes what stands under the body: where the text comes from, corrections, tags, rights. Serves one writing. */
final class FooterHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Article article;

    FooterHtml(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.article = article;
    }

    void writeSource() {
        if (article.sourceCredit().isEmpty() && article.originalLink().isEmpty()) {
            return;
        }
        out.raw("<div class=\"cn-source\">\n");
        article.sourceCredit().ifPresent(this::writeCredit);
        article.originalLink().ifPresent(this::writeOriginal);
        out.raw("</div>\n");
    }

    /** The credit as printed; the source it names is a work or site, so it stands in a cite element. */
    private void writeCredit(SourceCredit credit) {
        out.raw("<p class=\"cn-source-credit\"")
                .json("data-record", RecordJson.of(credit))
                .raw(">");
        String text = credit.text();
        String source = credit.site()
                .or(() -> credit.publisher().map(writing::name))
                .filter(text::contains)
                .orElse("");
        if (source.isEmpty()) {
            out.text(text);
        } else {
            int start = text.indexOf(source);
            out.text(text, 0, start).raw("<cite>").text(source).raw("</cite>");
            out.text(text, start + source.length(), text.length());
        }
        out.raw("</p>\n");
    }

    /** The cleaned address is the link; what was taken out of the one given is told, never linked. */
    private void writeOriginal(OriginalLink link) {
        boolean hidden = link.display().equals(LinkDisplay.HIDDEN);
        out.raw(hidden ? "<details class=\"cn-original\"" : "<div class=\"cn-original\"");
        out.json("data-record", RecordJson.of(link)).raw(">\n");
        if (hidden) {
            out.raw("<summary>");
            writing.label(writing.labels.get("original.toggle"));
            out.raw("</summary>\n");
        }
        out.raw("<p><a");
        writing.href(link.canonical());
        out.raw(" rel=\"noopener\">");
        writing.label(writing.labels.get("original", link.canonical().host()));
        out.raw("</a></p>\n");
        link.archived().ifPresent(archived -> {
            out.raw("<p><a");
            writing.href(archived);
            out.raw(" rel=\"noopener\">");
            writing.label(writing.labels.get("archived"));
            out.raw("</a></p>\n");
        });
        if (!link.removed().isEmpty()) {
            out.raw("<p class=\"cn-removed\">");
            writing.label(writing.labels.get("removed", removals(link.removed())));
            out.raw("</p>\n");
        }
        out.raw(hidden ? "</details>\n" : "</div>\n");
    }

    private String removals(List<Removal> removals) {
        List<String> words = new ArrayList<>();
        for (Removal removal : removals) {
            Optional<String> kind = writing.labels.of("removalKind", removal.kind());
            words.add(removal.name() + kind.map(label -> " (" + label + ")").orElse(""));
        }
        return String.join(", ", words);
    }

    void writeCorrections() {
        if (article.corrections().isEmpty()) {
            return;
        }
        String title = writing.id("section", "corrections");
        out.raw("<section class=\"cn-corrections\"")
                .attribute("aria-labelledby", title)
                .raw(">\n");
        writing.heading(1, title, writing.labels.get("corrections"));
        out.raw("<ul>\n");
        article.corrections().forEach(this::writeCorrection);
        out.raw("</ul>\n</section>\n");
    }

    private void writeCorrection(Correction correction) {
        out.raw("<li").json("data-record", RecordJson.of(correction)).raw(">\n<p class=\"cn-correction-date\">");
        writing.date("cn-corrected", PublicationDate.of(correction.at().atOffset(writing.zone())));
        writing.labels.of("correctionKind", correction.kind()).ifPresent(label -> {
            out.raw(" · ");
            writing.label(label);
        });
        out.raw("</p>\n<p>").text(correction.text()).raw("</p>\n");
        correction.before().ifPresent(words -> change("correction.before", "del", words));
        correction.after().ifPresent(words -> change("correction.after", "ins", words));
        out.raw("</li>\n");
    }

    private void change(String label, String tag, String words) {
        out.raw("<p class=\"cn-change\">");
        writing.label(writing.labels.get(label));
        out.raw(" <").raw(tag).raw(">").text(words).raw("</").raw(tag).raw("></p>\n");
    }

    void writeTags() {
        if (article.tags().isEmpty()) {
            return;
        }
        out.raw("<div class=\"cn-tags\">\n<p class=\"cn-label\">");
        writing.label(writing.labels.get("tags"));
        out.raw("</p>\n<ul>\n");
        for (String tag : article.tags()) {
            out.raw("<li>").text(tag).raw("</li>\n");
        }
        out.raw("</ul>\n</div>\n");
    }

    void writeRights() {
        article.rights().ifPresent(rights -> {
            List<String> words = new ArrayList<>();
            rights.notice().ifPresent(words::add);
            rights.holder().filter(holder -> words.isEmpty()).ifPresent(holder -> words.add("© " + holder));
            rights.usageTerms().ifPresent(words::add);
            rights.licence().ifPresent(words::add);
            if (!words.isEmpty()) {
                out.raw("<p class=\"cn-rights\"><small>")
                        .text(String.join(" · ", words))
                        .raw("</small></p>\n");
            }
        });
    }
}
