package org.civicnews.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicnews.value.BrokenRule.rule;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.civicnews.law.MentionKind;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyRulesTest {
    private static final WebLink LINK = WebLink.of("https://example.org/");

    private static Paragraph paragraph(String id) {
        return Paragraph.builder().id(id).text(RichText.of("chữ")).build();
    }

    private static Block boxes(int depth) {
        Block block = paragraph("b");
        for (int i = 1; i < depth; i++) {
            block = Box.builder().id("x" + i).addBlocks(block).build();
        }
        return block;
    }

    private static ListBlock lists(int depth) {
        ListBlock list = ListBlock.builder()
                .id("l1")
                .addItems(ListItem.of(paragraph("b")))
                .build();
        for (int i = 2; i <= depth; i++) {
            list = ListBlock.builder().id("l" + i).addItems(ListItem.of(list)).build();
        }
        return list;
    }

    private static TableCell cell(int colspan, int rowspan) {
        return TableCell.builder()
                .text(RichText.of("ô"))
                .colspan(colspan)
                .rowspan(rowspan)
                .build();
    }

    private static TableBuilder table(TableRow... rows) {
        return Table.builder().id("b1").addRows(rows);
    }

    private static TableRow row(int cells) {
        TableRowBuilder row = TableRow.builder();
        for (int i = 0; i < cells; i++) {
            row.addCells(TableCell.of("ô"));
        }
        return row.build();
    }

    private static MediaItemBuilder image() {
        return MediaItem.builder().id("m1").kind(MediaKind.IMAGE);
    }

    private static LegalAnnotationBuilder legal() {
        return LegalAnnotation.builder().start(0).end(1).ref("l1").kind(MentionKind.FULL);
    }

    static Stream<BrokenRule> blocks() {
        return Stream.of(
                rule(
                        "a paragraph has an id",
                        () -> Paragraph.builder().id("").text(RichText.of("x")).build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a heading has an id",
                        () -> Heading.builder()
                                .id("")
                                .level(2)
                                .text(RichText.of("x"))
                                .build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a heading is below the headline",
                        () -> Heading.builder()
                                .id("b1")
                                .level(1)
                                .text(RichText.of("x"))
                                .build(),
                        "level",
                        "OUT_OF_RANGE",
                        "must be 2 to 6 but was 1"),
                rule(
                        "a heading is of level 6 at most",
                        () -> Heading.builder()
                                .id("b1")
                                .level(7)
                                .text(RichText.of("x"))
                                .build(),
                        "level",
                        "OUT_OF_RANGE",
                        "must be 2 to 6 but was 7"),
                rule(
                        "a heading says something",
                        () -> Heading.builder()
                                .id("b1")
                                .level(2)
                                .text(RichText.of(" "))
                                .build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a quote quotes something",
                        () -> Quote.builder().id("b1").build(),
                        "blocks",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "a citation says something",
                        () -> Quote.builder()
                                .id("b1")
                                .addBlocks(paragraph("b2"))
                                .citation("")
                                .build(),
                        "citation",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "quotes are nested 16 deep at most",
                        () -> Quote.builder().id("b1").addBlocks(boxes(16)).build(),
                        "blocks",
                        "TOO_DEEP",
                        "blocks must be nested at most 16 deep"),
                rule(
                        "a figure shows something",
                        () -> Figure.builder().id("b1").build(),
                        "media",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "a figure names what it shows",
                        () -> Figure.builder().id("b1").addMedia("").build(),
                        "media/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a list has items",
                        () -> ListBlock.builder().id("b1").build(),
                        "items",
                        "EMPTY",
                        "must not be empty"),
                rule("an item holds something", () -> ListItem.of(), "", "EMPTY", "must not be empty"),
                rule(
                        "only an ordered list has a first number",
                        () -> lists(1).toBuilder().start(3).build(),
                        "start",
                        "LIST_NOT_ORDERED",
                        "needs an ordered list"),
                rule(
                        "lists are nested 8 deep at most",
                        () -> lists(9),
                        "items",
                        "TOO_DEEP",
                        "lists must be nested at most 8 deep"),
                rule(
                        "lists count through boxes",
                        () -> ListBlock.builder()
                                .id("y")
                                .addItems(ListItem.of(Box.builder()
                                        .id("x")
                                        .addBlocks(lists(8))
                                        .build()))
                                .build(),
                        "items",
                        "TOO_DEEP",
                        "lists must be nested at most 8 deep"),
                rule(
                        "blocks in lists are nested 16 deep at most",
                        () -> ListBlock.builder()
                                .id("b1")
                                .addItems(ListItem.of(boxes(16)))
                                .build(),
                        "items",
                        "TOO_DEEP",
                        "blocks must be nested at most 16 deep"),
                rule(
                        "a box holds something",
                        () -> Box.builder().id("b1").build(),
                        "blocks",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "boxes are nested 16 deep at most",
                        () -> boxes(17),
                        "blocks",
                        "TOO_DEEP",
                        "blocks must be nested at most 16 deep"),
                rule(
                        "an embed says something to who cannot see it",
                        () -> Embed.builder()
                                .id("b1")
                                .url(LINK)
                                .fallback(RichText.of(""))
                                .build(),
                        "fallback",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a provider has a name",
                        () -> Embed.builder()
                                .id("b1")
                                .url(LINK)
                                .fallback(RichText.of("x"))
                                .provider("")
                                .build(),
                        "provider",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a divider has an id",
                        () -> Divider.builder().id(" ").build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an unknown block has a type",
                        () -> UnknownBlock.builder()
                                .type("")
                                .raw(new RawJson("{}"))
                                .build(),
                        "type",
                        "BLANK",
                        "must not be blank"),
                rule("a table has rows", () -> table().build(), "rows", "EMPTY", "must not be empty"),
                rule(
                        "a table has cells",
                        () -> table(row(0)).build(),
                        "rows/0",
                        "TABLE_RAGGED",
                        "row 1 must cover 1 to 1000 columns but covers 0"),
                rule(
                        "a table has 1000 columns at most",
                        () -> table(TableRow.of(cell(1000, 1), cell(1, 1))).build(),
                        "rows/0",
                        "TABLE_RAGGED",
                        "row 1 must cover 1 to 1000 columns but covers 1001"),
                rule(
                        "a table is a rectangle",
                        () -> table(row(5), row(5), row(4)).build(),
                        "rows/2",
                        "TABLE_RAGGED",
                        "row 3 covers 4 columns, expected 5"),
                rule(
                        "a table does not grow",
                        () -> table(row(2), row(3)).build(),
                        "rows/1",
                        "TABLE_RAGGED",
                        "row 2 covers 3 columns, expected 2"),
                rule(
                        "cells do not overlap",
                        () -> table(TableRow.of(cell(1, 1), cell(1, 2), cell(1, 1)), TableRow.of(cell(2, 1)))
                                .build(),
                        "rows/1",
                        "TABLE_RAGGED",
                        "row 2 has two cells in column 2"),
                rule(
                        "cells do not hang out",
                        () -> table(TableRow.of(cell(1, 2))).build(),
                        "rows",
                        "TABLE_RAGGED",
                        "a cell spans rows below the last"),
                rule(
                        "headers are not negative",
                        () -> table(row(1)).headerRows(-1).build(),
                        "headerRows",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "headers are rows",
                        () -> table(row(1)).headerRows(2).build(),
                        "headerRows",
                        "TABLE_HEADER",
                        "must be at most 1, the number of rows, but was 2"),
                rule(
                        "a cell covers a column",
                        () -> cell(0, 1),
                        "colspan",
                        "OUT_OF_RANGE",
                        "must be 1 to 1000 but was 0"),
                rule(
                        "a cell covers a row",
                        () -> cell(1, 1001),
                        "rowspan",
                        "OUT_OF_RANGE",
                        "must be 1 to 1000 but was 1001"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void takesTheDeepestAndLargest() {
        assertThat(boxes(16)).isNotNull();
        assertThat(lists(8).items()).hasSize(1);
        assertThat(RichText.of("a".repeat(1 << 20)).text()).hasSize(1 << 20);
        assertThat(table(TableRow.of(cell(1000, 1000)))
                        .addAllRows(java.util.Collections.nCopies(999, row(0)))
                        .build()
                        .rows())
                .hasSize(1000);
        assertThat(table(TableRow.of(cell(1, 2), cell(2, 1)), TableRow.of(cell(1, 1), cell(1, 1)))
                        .headerRows(1)
                        .build()
                        .headerRows())
                .isEqualTo(1);
    }

    @Test
    void composesIdsAndRefs() {
        String nfd = Normalizer.normalize("số", Normalizer.Form.NFD);
        assertThat(paragraph(nfd).id()).isEqualTo("số");
        assertThat(Heading.builder()
                        .id(nfd)
                        .level(2)
                        .text(RichText.of("x"))
                        .build()
                        .id())
                .isEqualTo("số");
        assertThat(Quote.builder().id(nfd).addBlocks(paragraph("b")).build().id())
                .isEqualTo("số");
        assertThat(Figure.builder().id(nfd).addMedia(nfd).build())
                .isEqualTo(Figure.builder().id("số").addMedia("số").build());
        assertThat(lists(1).toBuilder().id(nfd).build().id()).isEqualTo("số");
        assertThat(table(row(1)).id(nfd).build().id()).isEqualTo("số");
        assertThat(Embed.builder()
                        .id(nfd)
                        .url(LINK)
                        .fallback(RichText.of("x"))
                        .build()
                        .id())
                .isEqualTo("số");
        assertThat(Box.builder().id(nfd).addBlocks(paragraph("b")).build().id()).isEqualTo("số");
        assertThat(Divider.builder().id(nfd).build().id()).isEqualTo("số");
        assertThat(image().id(nfd).build().id()).isEqualTo("số");
        assertThat(legal().ref(nfd).build().ref()).isEqualTo("số");
        assertThat(RecordAnnotation.builder()
                        .record(RecordKind.PLACE)
                        .start(0)
                        .end(1)
                        .ref(nfd)
                        .build()
                        .ref())
                .isEqualTo("số");
    }
}
