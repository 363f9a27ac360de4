package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Box;
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
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;

/** The texts of an article in reading order: those of its blocks, then the captions of its media. */
final class ArticleTexts {
    /**
     * One text of an article.
     *
     * @param blockId the block that the text is, empty for a caption or a cell, which no evidence can point into
     * @param text the text
     */
    record Located(Optional<String> blockId, RichText text) {}

    private ArticleTexts() {}

    /** {@return every text, in the order in which {@link #map} asks for its replacement} */
    static List<Located> of(Article article) {
        List<Located> texts = new ArrayList<>();
        BlockTree.walk(
                article.blocks(),
                "blocks",
                (path, block) -> BlockTree.texts(block, path, (textPath, text) -> {
                    Optional<String> id = textPath.equals(path) ? Optional.of(block.id()) : Optional.empty();
                    texts.add(new Located(id, text));
                }));
        for (MediaItem item : article.media()) {
            item.caption().ifPresent(caption -> texts.add(new Located(Optional.empty(), caption)));
        }
        return texts;
    }

    /**
     * Replaces every text.
     *
     * @param article the article
     * @param changed takes the texts, and gives the article with all else that was changed in it
     * @param change gives the replacement; called once for each text, in the order of {@link #of}
     * @return the article with the texts replaced
     */
    static Article map(Article article, ArticleBuilder changed, UnaryOperator<RichText> change) {
        List<Block> blocks = blocks(article.blocks(), change);
        List<MediaItem> media = new ArrayList<>();
        for (MediaItem item : article.media()) {
            media.add(
                    item.caption().isEmpty()
                            ? item
                            : item.toBuilder()
                                    .caption(change.apply(item.caption().orElseThrow()))
                                    .build());
        }
        return changed.blocks(blocks).media(media).build();
    }

    private static List<Block> blocks(List<Block> blocks, UnaryOperator<RichText> change) {
        List<Block> changed = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            changed.add(block(block, change));
        }
        return changed;
    }

    /** Blocks nest at most {@link org.civicnews.body.ContentLimits#MAX_DEPTH} deep, so recursion is bounded. */
    private static Block block(Block block, UnaryOperator<RichText> change) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.toBuilder().text(change.apply(paragraph.text())).build();
        }
        if (block instanceof Heading heading) {
            return heading.toBuilder().text(change.apply(heading.text())).build();
        }
        if (block instanceof Figure figure) {
            return figure.toBuilder().caption(figure.caption().map(change)).build();
        }
        if (block instanceof Embed embed) {
            return embed.toBuilder().fallback(change.apply(embed.fallback())).build();
        }
        if (block instanceof Quote quote) {
            return quote.toBuilder().blocks(blocks(quote.blocks(), change)).build();
        }
        if (block instanceof Box box) {
            Optional<RichText> title = box.title().map(change);
            return box.toBuilder()
                    .title(title)
                    .blocks(blocks(box.blocks(), change))
                    .build();
        }
        if (block instanceof ListBlock list) {
            List<ListItem> items = new ArrayList<>();
            for (ListItem item : list.items()) {
                items.add(item.toBuilder().blocks(blocks(item.blocks(), change)).build());
            }
            return list.toBuilder().items(items).build();
        }
        return block instanceof Table table ? table(table, change) : block;
    }

    private static Table table(Table table, UnaryOperator<RichText> change) {
        Optional<RichText> caption = table.caption().map(change);
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<TableCell> cells = new ArrayList<>();
            for (TableCell cell : row.cells()) {
                cells.add(cell.toBuilder().text(change.apply(cell.text())).build());
            }
            rows.add(row.toBuilder().cells(cells).build());
        }
        return table.toBuilder().caption(caption).rows(rows).build();
    }
}
