package org.civicnews.formats.html;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.civicnews.article.Article;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Figure;
import org.civicnews.body.Paragraph;
import org.civicnews.formats.json.RecordJson;

/** Writes the article element: header, body, and what belongs to it below. Serves one writing. */
final class ArticleWriter {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Article article;

    ArticleWriter(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.article = article;
    }

    void write() {
        out.raw("<article class=\"cn-article\"")
                .attribute("lang", article.language().tag());
        writeAttributes();
        out.raw(">\n");
        BodyHtml body = new BodyHtml(writing, article);
        List<Block> blocks = article.blocks();
        Optional<Paragraph> lead =
                blocks.get(0) instanceof Paragraph first && first.isLead() ? Optional.of(first) : Optional.empty();
        new HeaderHtml(writing, article).write(body, lead);
        article.leadMedia().filter(id -> !isShown(id)).ifPresent(body.figures()::writeLead);
        out.raw("<div class=\"cn-body\">\n");
        body.write(lead.isPresent() ? blocks.subList(1, blocks.size()) : blocks);
        out.raw("</div>\n");
        FooterHtml footer = new FooterHtml(writing, article);
        footer.writeSource();
        RecordsHtml records = new RecordsHtml(writing, article);
        article.meetings().forEach(new MeetingHtml(writing)::write);
        records.writeDocuments();
        records.writePeople();
        footer.writeCorrections();
        footer.writeTags();
        footer.writeRights();
        records.writeHidden();
        body.figures().writeUnshown();
        out.raw("</article>\n");
    }

    /** What no reader sees but a program wants back. */
    private void writeAttributes() {
        out.attribute("data-version", article.formatVersion());
        article.id().ifPresent(id -> out.attribute("data-article-id", id.value()));
        article.canonicalUrl().ifPresent(url -> out.attribute("data-url", url.url()));
        article.status().ifPresent(status -> out.attribute("data-status", status.name()));
        article.leadMedia().ifPresent(id -> out.attribute("data-lead-media", id));
        article.embargoUntil().ifPresent(time -> out.attribute("data-embargo", time.toString()));
        article.revision().ifPresent(revision -> out.json("data-revision", RecordJson.of(revision)));
        article.rights().ifPresent(rights -> out.json("data-rights", RecordJson.of(rights)));
        article.provenance().ifPresent(provenance -> out.json("data-provenance", RecordJson.of(provenance)));
        writing.extra(article.extra());
    }

    private boolean isShown(String media) {
        AtomicBoolean shown = new AtomicBoolean();
        BlockTree.forEach(article.blocks(), block -> {
            if (block instanceof Figure figure && figure.media().contains(media)) {
                shown.set(true);
            }
        });
        return shown.get();
    }
}
