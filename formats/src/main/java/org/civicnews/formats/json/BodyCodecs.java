package org.civicnews.formats.json;

import java.util.List;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Box;
import org.civicnews.body.BoxBuilder;
import org.civicnews.body.CellScope;
import org.civicnews.body.Divider;
import org.civicnews.body.DividerBuilder;
import org.civicnews.body.Embed;
import org.civicnews.body.EmbedBuilder;
import org.civicnews.body.Figure;
import org.civicnews.body.FigureBuilder;
import org.civicnews.body.Heading;
import org.civicnews.body.HeadingBuilder;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListBlockBuilder;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaCreditBuilder;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.ParagraphBuilder;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteBuilder;
import org.civicnews.body.QuoteStyle;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.body.Table;
import org.civicnews.body.TableBuilder;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableCellBuilder;
import org.civicnews.body.TableRow;
import org.civicnews.body.TableRowBuilder;
import org.civicnews.body.UnknownBlock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Blocks, told apart by type, and media. */
final class BodyCodecs {
    /** Text on its own, as a caption or a title is. */
    static final ObjectCodec<RichText, RichTextBuilder> RICH_TEXT = ObjectCodec.of(
                    "richText", RichText::builder, RichTextBuilder::build)
            .required("text", Scalars.ANY_STRING, RichText::text, RichTextBuilder::text)
            .list("annotations", AnnotationCodecs.ANNOTATION, RichText::annotations, RichTextBuilder::addAnnotations)
            .extra(RichText::extra, RichTextBuilder::putExtra);

    /** Blocks hold blocks: the codec of a child is looked up when it is needed. */
    private static final Codec<Block> CHILD = new Codec<>() {
        @Override
        public void write(JsonGenerator out, Block value) {
            BLOCK.write(out, value);
        }

        @Override
        public @Nullable Block read(JsonReading in) {
            return BLOCK.read(in);
        }

        @Override
        public Block standIn() {
            return Divider.builder().id("?").build();
        }

        @Override
        public Schema schema() {
            return Schema.reference("block");
        }
    };

    static final ObjectCodec<Paragraph, ParagraphBuilder> PARAGRAPH = ObjectCodec.of(
                    "paragraph", Paragraph::builder, ParagraphBuilder::build)
            .type("paragraph")
            .required("id", Scalars.STRING, Paragraph::id, ParagraphBuilder::id)
            .optional("role", Scalars.kind(BlockRole::of, BlockRole.known()), Paragraph::role, ParagraphBuilder::role)
            .richText(AnnotationCodecs.ANNOTATION, Paragraph::text, ParagraphBuilder::text)
            .extra(Paragraph::extra, ParagraphBuilder::putExtra);

    static final ObjectCodec<Heading, HeadingBuilder> HEADING = ObjectCodec.of(
                    "heading", Heading::builder, HeadingBuilder::build)
            .type("heading")
            .required("id", Scalars.STRING, Heading::id, HeadingBuilder::id)
            .required("level", Scalars.INT, Heading::level, HeadingBuilder::level)
            .richText(AnnotationCodecs.ANNOTATION, Heading::text, HeadingBuilder::text)
            .extra(Heading::extra, HeadingBuilder::putExtra);

    static final ObjectCodec<Quote, QuoteBuilder> QUOTE = ObjectCodec.of("quote", Quote::builder, QuoteBuilder::build)
            .type("quote")
            .required("id", Scalars.STRING, Quote::id, QuoteBuilder::id)
            .filled("blocks", CHILD, Quote::blocks, QuoteBuilder::addBlocks)
            .optional("speaker", PeopleCodecs.PERSON_REF, Quote::speaker, QuoteBuilder::speaker)
            .optional("citation", Scalars.STRING, Quote::citation, QuoteBuilder::citation)
            .defaulted("style", Scalars.kind(QuoteStyle::of, QuoteStyle.known()), Quote::style, QuoteBuilder::style)
            .flag("verbatim", Quote::verbatim, QuoteBuilder::verbatim)
            .extra(Quote::extra, QuoteBuilder::putExtra);

    static final ObjectCodec<Figure, FigureBuilder> FIGURE = ObjectCodec.of(
                    "figure", Figure::builder, FigureBuilder::build)
            .type("figure")
            .required("id", Scalars.STRING, Figure::id, FigureBuilder::id)
            .filled("media", Scalars.STRING, Figure::media, FigureBuilder::addMedia)
            .optional("caption", RICH_TEXT, Figure::caption, FigureBuilder::caption)
            .extra(Figure::extra, FigureBuilder::putExtra);

    private static final Codec<ListItem> ITEM = new Codec<>() {
        private final ListCodec<Block> blocks = new ListCodec<>(CHILD, true);

        @Override
        public void write(JsonGenerator out, ListItem item) {
            blocks.write(out, item.blocks());
        }

        @Override
        public @Nullable ListItem read(JsonReading in) {
            List<Block> read = blocks.read(in);
            return read == null || read.isEmpty()
                    ? null
                    : ListItem.builder().blocks(read).build();
        }

        @Override
        public ListItem standIn() {
            return ListItem.of(Divider.builder().id("?").build());
        }

        @Override
        public Schema schema() {
            return blocks.schema();
        }
    };

    static final ObjectCodec<ListBlock, ListBlockBuilder> LIST = ObjectCodec.of(
                    "list", ListBlock::builder, ListBlockBuilder::build)
            .type("list")
            .required("id", Scalars.STRING, ListBlock::id, ListBlockBuilder::id)
            .flag("ordered", ListBlock::ordered, ListBlockBuilder::ordered)
            .optionalInt("start", ListBlock::start, ListBlockBuilder::start)
            .filled("items", ITEM, ListBlock::items, ListBlockBuilder::addItems)
            .extra(ListBlock::extra, ListBlockBuilder::putExtra);

    static final ObjectCodec<TableCell, TableCellBuilder> CELL = ObjectCodec.of(
                    "tableCell", TableCell::builder, TableCellBuilder::build)
            .richText(AnnotationCodecs.ANNOTATION, TableCell::text, TableCellBuilder::text)
            .defaultInt("colspan", 1, TableCell::colspan, TableCellBuilder::colspan)
            .defaultInt("rowspan", 1, TableCell::rowspan, TableCellBuilder::rowspan)
            .optional(
                    "scope", Scalars.kind(CellScope::of, CellScope.known()), TableCell::scope, TableCellBuilder::scope)
            .extra(TableCell::extra, TableCellBuilder::putExtra);

    static final ObjectCodec<TableRow, TableRowBuilder> ROW = ObjectCodec.of(
                    "tableRow", TableRow::builder, TableRowBuilder::build)
            .list("cells", CELL, TableRow::cells, TableRowBuilder::addCells)
            .extra(TableRow::extra, TableRowBuilder::putExtra);

    static final ObjectCodec<Table, TableBuilder> TABLE = ObjectCodec.of("table", Table::builder, TableBuilder::build)
            .type("table")
            .required("id", Scalars.STRING, Table::id, TableBuilder::id)
            .optional("caption", RICH_TEXT, Table::caption, TableBuilder::caption)
            .defaultInt("headerRows", 0, Table::headerRows, TableBuilder::headerRows)
            .filled("rows", ROW, Table::rows, TableBuilder::addRows)
            .extra(Table::extra, TableBuilder::putExtra);

    static final ObjectCodec<Embed, EmbedBuilder> EMBED = ObjectCodec.of("embed", Embed::builder, EmbedBuilder::build)
            .type("embed")
            .required("id", Scalars.STRING, Embed::id, EmbedBuilder::id)
            .required("url", Scalars.LINK, Embed::url, EmbedBuilder::url)
            .optional("provider", Scalars.STRING, Embed::provider, EmbedBuilder::provider)
            .required("fallback", RICH_TEXT, Embed::fallback, EmbedBuilder::fallback)
            .extra(Embed::extra, EmbedBuilder::putExtra);

    static final ObjectCodec<Box, BoxBuilder> BOX = ObjectCodec.of("box", Box::builder, BoxBuilder::build)
            .type("box")
            .required("id", Scalars.STRING, Box::id, BoxBuilder::id)
            .optional("title", RICH_TEXT, Box::title, BoxBuilder::title)
            .filled("blocks", CHILD, Box::blocks, BoxBuilder::addBlocks)
            .extra(Box::extra, BoxBuilder::putExtra);

    static final ObjectCodec<Divider, DividerBuilder> DIVIDER = ObjectCodec.of(
                    "divider", Divider::builder, DividerBuilder::build)
            .type("divider")
            .required("id", Scalars.STRING, Divider::id, DividerBuilder::id)
            .extra(Divider::extra, DividerBuilder::putExtra);

    static final UnionCodec<Block> BLOCK = new UnionCodec<Block>(
                    "block",
                    block -> block.accept(new TypeName()),
                    block -> block instanceof UnknownBlock unknown ? unknown.raw() : null,
                    (type, raw, id, start, end) -> UnknownBlock.builder()
                            .id(id == null ? "" : id)
                            .type(type)
                            .raw(raw)
                            .build(),
                    List.of(),
                    Divider.builder().id("?").build())
            .with("paragraph", PARAGRAPH)
            .with("heading", HEADING)
            .with("quote", QUOTE)
            .with("figure", FIGURE)
            .with("list", LIST)
            .with("table", TABLE)
            .with("embed", EMBED)
            .with("box", BOX)
            .with("divider", DIVIDER);

    static final ObjectCodec<MediaCredit, MediaCreditBuilder> CREDIT = ObjectCodec.of(
                    "mediaCredit", MediaCredit::builder, MediaCreditBuilder::build)
            .optional("creator", PeopleCodecs.PERSON_NAME, MediaCredit::creator, MediaCreditBuilder::creator)
            .optional("agency", Scalars.STRING, MediaCredit::agency, MediaCreditBuilder::agency)
            .optional("source", Scalars.STRING, MediaCredit::source, MediaCreditBuilder::source)
            .optional("line", Scalars.STRING, MediaCredit::line, MediaCreditBuilder::line)
            .extra(MediaCredit::extra, MediaCreditBuilder::putExtra);

    static final ObjectCodec<MediaItem, MediaItemBuilder> MEDIA = ObjectCodec.of(
                    "mediaItem", MediaItem::builder, MediaItemBuilder::build)
            .required("id", Scalars.STRING, MediaItem::id, MediaItemBuilder::id)
            .required("kind", Scalars.kind(MediaKind::of, MediaKind.known()), MediaItem::kind, MediaItemBuilder::kind)
            .optional("source", Scalars.LINK, MediaItem::source, MediaItemBuilder::source)
            .optional("storageKey", Scalars.STRING, MediaItem::storageKey, MediaItemBuilder::storageKey)
            .optional("mediaType", Scalars.STRING, MediaItem::mediaType, MediaItemBuilder::mediaType)
            .optionalInt("width", MediaItem::width, MediaItemBuilder::width)
            .optionalInt("height", MediaItem::height, MediaItemBuilder::height)
            .optional("alt", Scalars.ANY_STRING, MediaItem::alt, MediaItemBuilder::alt)
            .flag("decorative", MediaItem::decorative, MediaItemBuilder::decorative)
            .optional("caption", RICH_TEXT, MediaItem::caption, MediaItemBuilder::caption)
            .optional("credit", CREDIT, MediaItem::credit, MediaItemBuilder::credit)
            .list("depicts", PeopleCodecs.PERSON_REF, MediaItem::depicts, MediaItemBuilder::addDepicts)
            .optional("takenAt", ValueCodecs.DATE, MediaItem::takenAt, MediaItemBuilder::takenAt)
            .optional("place", PeopleCodecs.PLACE_REF, MediaItem::place, MediaItemBuilder::place)
            .optional("rights", Scalars.STRING, MediaItem::rights, MediaItemBuilder::rights)
            .optional("digitalSource", Scalars.STRING, MediaItem::digitalSource, MediaItemBuilder::digitalSource)
            .optional("digest", Scalars.DIGEST, MediaItem::digest, MediaItemBuilder::digest)
            .extra(MediaItem::extra, MediaItemBuilder::putExtra);

    private BodyCodecs() {}

    /** The wire name of each kind. */
    private static final class TypeName implements Block.Visitor<String> {
        @Override
        public String visit(Paragraph block) {
            return "paragraph";
        }

        @Override
        public String visit(Heading block) {
            return "heading";
        }

        @Override
        public String visit(Quote block) {
            return "quote";
        }

        @Override
        public String visit(Figure block) {
            return "figure";
        }

        @Override
        public String visit(ListBlock block) {
            return "list";
        }

        @Override
        public String visit(Table block) {
            return "table";
        }

        @Override
        public String visit(Embed block) {
            return "embed";
        }

        @Override
        public String visit(Box block) {
            return "box";
        }

        @Override
        public String visit(Divider block) {
            return "divider";
        }

        @Override
        public String visit(UnknownBlock block) {
            return block.type();
        }
    }
}
