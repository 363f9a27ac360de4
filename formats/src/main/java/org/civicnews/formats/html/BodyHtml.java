package org.civicnews.formats.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteStyle;
import org.civicnews.body.Table;
import org.civicnews.body.UnknownBlock;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.people.PersonRef;
import org.civicnews.value.WebLink;

/**
 * Writes the blocks of a body. The recursion is bounded: blocks nested deeper than the model allows cannot be built.
 * Serves one writing; not thread-safe.
 */
final class BodyHtml implements Block.Visitor<String> {
    private static final String DONE = "";

    private final HtmlWriting writing;
    private final HtmlOut out;
    private final FigureHtml figures;

    /** The headings that the next one stands under: the level in the article, and the level written. */
    private final Deque<int[]> outline = new ArrayDeque<>();

    BodyHtml(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.figures = new FigureHtml(writing, article);
    }

    FigureHtml figures() {
        return figures;
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void open(String tag, String className, Block block) {
        out.raw("<").raw(tag);
        if (!className.isEmpty()) {
            out.raw(" class=\"").raw(className).raw("\"");
        }
        out.attribute("data-id", block.id());
    }

    @Override
    public String visit(Paragraph paragraph) {
        open("p", paragraph.isLead() ? "cn-lead" : "", paragraph);
        paragraph.role().ifPresent(role -> out.attribute("data-role", role.name()));
        writing.extra(paragraph.extra());
        out.raw(">");
        RichTextHtml.write(writing, paragraph.text());
        out.raw("</p>\n");
        return DONE;
    }

    /** A heading goes one level below the nearest heading before it that is above it, so that no level is skipped. */
    @Override
    public String visit(Heading heading) {
        while (!outline.isEmpty() && outline.element()[0] >= heading.level()) {
            outline.pop();
        }
        int above = outline.isEmpty() ? writing.options.headlineLevel() : outline.element()[1];
        int level = Math.min(6, above + 1);
        outline.push(new int[] {heading.level(), level});
        open("h" + level, "", heading);
        if (level != heading.level()) {
            out.attribute("data-level", Integer.toString(heading.level()));
        }
        writing.extra(heading.extra());
        out.raw(">");
        RichTextHtml.write(writing, heading.text());
        out.raw("</h").raw(level).raw(">\n");
        return DONE;
    }

    @Override
    public String visit(Quote quote) {
        boolean pull = quote.style().equals(QuoteStyle.PULL);
        open("figure", pull ? "cn-quote cn-pull" : "cn-quote", quote);
        if (!quote.style().equals(QuoteStyle.BLOCK)) {
            out.attribute("data-style", quote.style().name());
        }
        if (quote.verbatim()) {
            out.raw(" data-verbatim");
        }
        quote.speaker().ifPresent(speaker -> out.json("data-speaker", RecordJson.of(speaker)));
        quote.citation().ifPresent(citation -> out.attribute("data-citation", citation));
        writing.extra(quote.extra());
        out.raw(">\n<blockquote");
        quote.citation().filter(WebLink::isLink).ifPresent(url -> out.attribute("cite", HtmlWriting.encoded(url)));
        out.raw(">\n");
        write(quote.blocks());
        out.raw("</blockquote>\n");
        writeSpeaker(quote.speaker(), quote.citation());
        out.raw("</figure>\n");
        return DONE;
    }

    private void writeSpeaker(Optional<PersonRef> speaker, Optional<String> citation) {
        if (speaker.isEmpty() && citation.isEmpty()) {
            return;
        }
        out.raw("<figcaption>");
        speaker.ifPresent(person -> out.raw("<span class=\"cn-speaker\">")
                .text(writing.name(person))
                .raw("</span>"));
        if (citation.isPresent()) {
            out.raw(speaker.isPresent() ? ", <cite>" : "<cite>");
            boolean link = WebLink.isLink(citation.get());
            out.text(link ? WebLink.of(citation.get()).host() : citation.get()).raw("</cite>");
        }
        out.raw("</figcaption>\n");
    }

    @Override
    public String visit(Figure figure) {
        figures.write(figure);
        return DONE;
    }

    @Override
    public String visit(ListBlock list) {
        String tag = list.ordered() ? "ol" : "ul";
        open(tag, "", list);
        list.start().ifPresent(start -> out.attribute("start", Integer.toString(start)));
        writing.extra(list.extra());
        out.raw(">\n");
        for (ListItem item : list.items()) {
            out.raw("<li>");
            write(item.blocks());
            out.raw("</li>\n");
        }
        out.raw("</").raw(tag).raw(">\n");
        return DONE;
    }

    @Override
    public String visit(Table table) {
        new TableHtml(writing).write(table);
        return DONE;
    }

    /** An embed is a link, never a frame: a frame would hand the reader to another site before anybody asked. */
    @Override
    public String visit(Embed embed) {
        open("div", "cn-embed", embed);
        embed.provider().ifPresent(provider -> out.attribute("data-provider", provider));
        writing.extra(embed.extra());
        out.raw(">\n<p class=\"cn-fallback\">");
        RichTextHtml.write(writing, embed.fallback());
        out.raw("</p>\n<p class=\"cn-embed-link\"><a");
        writing.href(embed.url());
        out.raw(" rel=\"noopener\">");
        writing.label(writing.labels.get(
                "open.embed", embed.provider().orElse(embed.url().host())));
        out.raw("</a></p>\n</div>\n");
        return DONE;
    }

    @Override
    public String visit(Box box) {
        open("aside", "cn-box", box);
        writing.extra(box.extra());
        out.raw(">\n");
        if (box.title().isPresent()) {
            out.raw("<p class=\"cn-box-title\">");
            RichTextHtml.write(writing, box.title().get());
            out.raw("</p>\n");
        }
        write(box.blocks());
        out.raw("</aside>\n");
        return DONE;
    }

    @Override
    public String visit(Divider divider) {
        open("hr", "", divider);
        writing.extra(divider.extra());
        out.raw(">\n");
        return DONE;
    }

    /** Nobody knows what an unknown block says, so nothing of it is shown; a caller may fill the place. */
    @Override
    public String visit(UnknownBlock block) {
        out.raw("<div class=\"cn-unknown\"").attribute("data-type", block.type());
        if (!block.id().isEmpty()) {
            out.attribute("data-id", block.id());
        }
        out.raw("></div>\n");
        return DONE;
    }
}
