package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Box;
import org.civicnews.body.CellScope;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListBlockBuilder;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaCreditBuilder;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteStyle;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.body.TableRowBuilder;
import org.civicnews.body.UnknownBlock;
import org.civicnews.value.RawJson;

/** Blocks of every kind, nested, and media. */
final class Bodies {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    private final Records records;
    private final RichTexts rich;
    private int blocks;

    Bodies(Dice dice, Texts texts, Values values, Records records) {
        this.dice = dice;
        this.texts = texts;
        this.values = values;
        this.records = records;
        this.rich = new RichTexts(dice, texts, values, records);
    }

    RichTexts rich() {
        return rich;
    }

    List<Block> blocks(int most) {
        List<Block> list = new ArrayList<>();
        if (dice.chance(60)) {
            list.add(paragraph(Optional.of(BlockRole.LEAD)));
        }
        list.addAll(dice.list(1, most, () -> block(0)));
        return list;
    }

    private String id() {
        blocks++;
        return dice.chance(97) ? "b" + blocks : "khối \"" + blocks + "\"/~";
    }

    private Block block(int depth) {
        int kind = dice.between(0, 99);
        if (kind < 45) {
            return paragraph(dice.unknowns() && dice.chance(5) ? Optional.of(BlockRole.of("LATER")) : Optional.empty());
        } else if (kind < 55) {
            return Heading.builder()
                    .id(id())
                    .level(dice.between(2, 6))
                    .text(rich.filled())
                    .extra(dice.extra())
                    .build();
        } else if (kind < 62) {
            return Divider.builder().id(id()).extra(dice.extra()).build();
        } else if (kind < 68) {
            return embed();
        } else if (kind < 74) {
            return table();
        } else if (kind < 80) {
            return records.media.isEmpty() ? paragraph(Optional.empty()) : figure();
        } else if (kind < 83) {
            return dice.unknowns() ? unknown() : paragraph(Optional.empty());
        }
        return depth >= 4 ? paragraph(Optional.empty()) : nested(kind, depth);
    }

    private Block nested(int kind, int depth) {
        if (kind < 89) {
            return Quote.builder()
                    .id(id())
                    .blocks(dice.list(1, 2, () -> block(depth + 1)))
                    .speaker(dice.maybe(records::person))
                    .citation(dice.maybe(texts::line))
                    .style(dice.kind(QuoteStyle.known(), QuoteStyle::of))
                    .verbatim(dice.chance(30))
                    .extra(dice.extra())
                    .build();
        } else if (kind < 94) {
            return Box.builder()
                    .id(id())
                    .title(dice.maybe(rich::any))
                    .blocks(dice.list(1, 3, () -> block(depth + 1)))
                    .extra(dice.extra())
                    .build();
        }
        ListBlockBuilder list = ListBlock.builder().id(id()).extra(dice.extra());
        if (dice.chance(50)) {
            list.ordered(true).start(dice.maybeInt(-3, 30));
        }
        return list.items(dice.list(
                        1,
                        3,
                        () -> ListItem.builder()
                                .blocks(dice.list(1, 2, () -> block(depth + 1)))
                                .build()))
                .build();
    }

    private Paragraph paragraph(Optional<BlockRole> role) {
        return Paragraph.builder()
                .id(id())
                .role(role)
                .text(rich.any())
                .extra(dice.extra())
                .build();
    }

    private Embed embed() {
        return Embed.builder()
                .id(id())
                .url(values.link())
                .provider(dice.maybe(texts::name))
                .fallback(rich.filled())
                .extra(dice.extra())
                .build();
    }

    private Figure figure() {
        return Figure.builder()
                .id(id())
                .media(dice.list(1, 3, () -> dice.pick(records.media)))
                .caption(dice.maybe(rich::any))
                .extra(dice.extra())
                .build();
    }

    private UnknownBlock unknown() {
        String id = dice.chance(70) ? id() : "";
        String member = id.isEmpty() ? "" : ",\"id\":\"" + id.replace("\"", "\\\"") + "\"";
        return UnknownBlock.builder()
                .id(id)
                .type("poll")
                .raw(new RawJson("{\"type\":\"poll\"" + member + ",\"options\":[\"Có\",\"Không\",1.50]}"))
                .build();
    }

    /** A grid filled cell by cell; no cell spans from the header rows into the body. */
    private Table table() {
        int rows = dice.between(1, 4);
        int columns = dice.between(1, 4);
        int header = dice.between(0, Math.min(2, rows));
        boolean[][] taken = new boolean[rows][columns];
        List<TableRow> list = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            TableRowBuilder cells = TableRow.builder().extra(dice.extra());
            int sectionEnd = row < header ? header : rows;
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    cells.addCells(cell(taken, row, column, sectionEnd));
                }
            }
            list.add(cells.build());
        }
        return Table.builder()
                .id(id())
                .caption(dice.maybe(rich::any))
                .headerRows(header)
                .rows(list)
                .extra(dice.extra())
                .build();
    }

    private TableCell cell(boolean[][] taken, int row, int column, int sectionEnd) {
        int free = 1;
        while (column + free < taken[row].length && !taken[row][column + free]) {
            free++;
        }
        int width = dice.chance(75) ? 1 : dice.between(1, free);
        int height = dice.chance(75) ? 1 : dice.between(1, sectionEnd - row);
        for (int r = row; r < row + height; r++) {
            Arrays.fill(taken[r], column, column + width, true);
        }
        return TableCell.builder()
                .text(rich.any())
                .colspan(width)
                .rowspan(height)
                .scope(dice.maybe(() -> dice.kind(CellScope.known(), CellScope::of)))
                .extra(dice.extra())
                .build();
    }

    MediaItem media(String id) {
        MediaItemBuilder item = MediaItem.builder().id(id).kind(dice.kind(MediaKind.known(), MediaKind::of));
        if (dice.chance(40)) {
            item.source(values.link());
        } else {
            item.storageKey(dice.maybe(() -> "kho/" + dice.between(1, 99) + ".jpg"));
        }
        if (dice.chance(50)) {
            item.width(dice.between(1, 9000)).height(dice.between(1, 9000));
        }
        if (dice.chance(20)) {
            item.decorative(true);
        } else {
            item.alt(dice.maybe(texts::text));
        }
        return item.mediaType(dice.maybe(() -> "image/jpeg"))
                .caption(dice.maybe(rich::any))
                .credit(dice.maybe(this::credit))
                .depicts(dice.rare(2, records::person))
                .takenAt(dice.maybe(values::date))
                .place(dice.maybe(records::place))
                .rights(dice.maybe(texts::line))
                .digitalSource(dice.maybe(() -> "digitalCapture"))
                .digest(dice.maybe(values::digest))
                .extra(dice.extra())
                .build();
    }

    private MediaCredit credit() {
        MediaCreditBuilder credit = MediaCredit.builder().extra(dice.extra());
        if (dice.chance(50)) {
            credit.line(texts.line());
        } else {
            credit.creator(records.personName());
        }
        return credit.agency(dice.maybe(texts::name))
                .source(dice.maybe(texts::line))
                .build();
    }

    /** Notes which pieces of the blocks facts can point at. */
    void noteEvidence(List<Block> list) {
        org.civicnews.body.BlockTree.walk(list, "blocks", (path, block) -> {
            if (block instanceof Paragraph paragraph) {
                rich.noteEvidence(block.id(), paragraph.text());
            } else if (block instanceof Heading heading) {
                rich.noteEvidence(block.id(), heading.text());
            }
        });
    }
}
