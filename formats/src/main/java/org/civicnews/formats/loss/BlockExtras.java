package org.civicnews.formats.loss;

import java.util.Map;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.Table;
import org.civicnews.body.UnknownBlock;
import org.civicnews.value.RawJson;

/** The members of a block that this version does not know. Stateless. */
enum BlockExtras implements Block.Visitor<Map<String, RawJson>> {
    INSTANCE;

    @Override
    public Map<String, RawJson> visit(Paragraph paragraph) {
        return paragraph.extra();
    }

    @Override
    public Map<String, RawJson> visit(Heading heading) {
        return heading.extra();
    }

    @Override
    public Map<String, RawJson> visit(Quote quote) {
        return quote.extra();
    }

    @Override
    public Map<String, RawJson> visit(Figure figure) {
        return figure.extra();
    }

    @Override
    public Map<String, RawJson> visit(ListBlock listBlock) {
        return listBlock.extra();
    }

    @Override
    public Map<String, RawJson> visit(Table table) {
        return table.extra();
    }

    @Override
    public Map<String, RawJson> visit(Embed embed) {
        return embed.extra();
    }

    @Override
    public Map<String, RawJson> visit(Box box) {
        return box.extra();
    }

    @Override
    public Map<String, RawJson> visit(Divider divider) {
        return divider.extra();
    }

    /** All of an unknown block is unknown, and noted as such. */
    @Override
    public Map<String, RawJson> visit(UnknownBlock unknownBlock) {
        return Map.of();
    }
}
