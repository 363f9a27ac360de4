package org.civicnews.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civicnews.law.MentionKind;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyRulesTest {
    private static final WebLink LINK = WebLink.of("https://example.org/");

    private static Paragraph paragraph(String id) {
        return Paragraph.builder().id(id).text(RichText.of("chữ")).build();
    }

    private static StyleAnnotation strong(int start, int end) {
        return StyleAnnotation.builder()
                .style(TextStyle.STRONG)
                .start(start)
                .end(end)
                .build();
    }

    private static LinkAnnotation link(int start, int end) {
        return LinkAnnotation.builder().link(LINK).start(start).end(end).build();
    }

    private static RedactionAnnotation redaction(int start, int end) {
        return RedactionAnnotation.builder()
                .start(start)
                .end(end)
                .category("NAME")
                .build();
    }

    private static RichText rich(String text, Annotation... annotations) {
        return RichText.builder().text(text).addAnnotations(annotations).build();
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

    private static BrokenRule rule(String rule, Supplier<?> build, String path, String code, String message) {
        return new BrokenRule(rule, build, path, code, message);
    }

    static Stream<BrokenRule> texts() {
        return Stream.of(
                rule(
                        "text has no half characters",
                        () -> RichText.of("0123456789012345x\uD800"),
                        "text",
                        "TEXT_MALFORMED",
                        "text has an unpaired surrogate at 17"),
                rule(
                        "text has no controls",
                        () -> RichText.of("\u0007"),
                        "text",
                        "TEXT_MALFORMED",
                        "text has the control character U+0007 at 0"),
                rule(
                        "text is a mebibyte at most",
                        () -> RichText.of("a".repeat((1 << 20) + 1)),
                        "text",
                        "TOO_LONG",
                        "must be at most 1048576 code units long but was 1048577"),
                rule(
                        "a range is not empty",
                        () -> rich("chữ", strong(1, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [1,1) of a text of 3"),
                rule(
                        "a range is not turned about",
                        () -> rich("chữ", strong(2, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [2,1) of a text of 3"),
                rule(
                        "a range starts in the text",
                        () -> rich("chữ", strong(-1, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [-1,1) of a text of 3"),
                rule(
                        "a range ends in the text",
                        () -> rich("chữ", strong(0, 2), strong(0, 4)),
                        "annotations/1",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 1 covers [0,4) of a text of 3"),
                rule(
                        "a range starts at a character",
                        () -> rich("e\u0301x", strong(1, 3)),
                        "annotations/0",
                        "RANGE_SPLITS_CHARACTER",
                        "annotation 0 starts inside a character at 1"),
                rule(
                        "a range ends at a character",
                        () -> rich("x😀", strong(0, 2)),
                        "annotations/0",
                        "RANGE_SPLITS_CHARACTER",
                        "annotation 0 ends inside a character at 2"),
                rule(
                        "links do not cross",
                        () -> rich("0123456789012", link(3, 9), link(5, 12)),
                        "annotations/1",
                        "LINKS_OVERLAP",
                        "links overlap: [3,9) and [5,12)"),
                rule(
                        "links do not nest",
                        () -> rich("0123456789012", link(5, 6), link(3, 9)),
                        "annotations/0",
                        "LINKS_OVERLAP",
                        "links overlap: [3,9) and [5,6)"),
                rule(
                        "links do not overlap over another",
                        () -> rich("0123456789012", link(0, 10), strong(1, 2), link(12, 13), link(9, 11)),
                        "annotations/3",
                        "LINKS_OVERLAP",
                        "links overlap: [0,10) and [9,11)"),
                rule(
                        "a redaction covers no name",
                        () -> rich("gặp An hôm qua", redaction(4, 6)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction covers more than blanks",
                        () -> rich("a   b", redaction(1, 4)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction covers one placeholder",
                        () -> rich("[a] An [b]", redaction(0, 10)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction says what was removed",
                        () -> redaction(0, 1).toBuilder().category("").build(),
                        "category",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a link type says something",
                        () -> link(0, 1).toBuilder().addRel(" ").build(),
                        "rel/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a note says something",
                        () -> NoteAnnotation.builder().start(0).end(1).note("").build(),
                        "note",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a mention names its record",
                        () -> RecordAnnotation.builder()
                                .record(RecordKind.PERSON)
                                .start(0)
                                .end(1)
                                .ref("")
                                .build(),
                        "ref",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a legal mention names its record",
                        () -> legal().ref(" ").build(),
                        "ref",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a confidence is at most 1",
                        () -> legal().confidence(1.01).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was 1.01"),
                rule(
                        "a confidence is at least 0",
                        () -> legal().confidence(-0.1).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was -0.1"),
                rule(
                        "a confidence is a number",
                        () -> legal().confidence(Double.NaN).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was NaN"),
                rule(
                        "a flag says something",
                        () -> legal().addFlags("").build(),
                        "flags/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a resolution fits its date",
                        () -> DateAnnotation.builder()
                                .start(0)
                                .end(1)
                                .date(PartialDate.parse("XXXX-12-01"))
                                .resolution(Resolution.builder()
                                        .to(LocalDate.of(2023, 12, 2))
                                        .rule(ResolutionRule.MANUAL)
                                        .build())
                                .build(),
                        "resolution",
                        "RESOLUTION_CONTRADICTS",
                        "resolved 2023-12-02 contradicts stated day 1"),
                rule(
                        "an unknown annotation has a type",
                        () -> UnknownAnnotation.builder()
                                .start(0)
                                .end(1)
                                .type("")
                                .raw(new RawJson("{}"))
                                .build(),
                        "type",
                        "BLANK",
                        "must not be blank"));
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

    static Stream<BrokenRule> media() {
        return Stream.of(
                rule("a media item has an id", () -> image().id("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a media item is in one place",
                        () -> image().source(LINK).storageKey("k").build(),
                        "storageKey",
                        "MEDIA_CONTRADICTS",
                        "must not be given beside a source"),
                rule(
                        "a storage key says something",
                        () -> image().storageKey("").build(),
                        "storageKey",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a media type says something",
                        () -> image().mediaType("").build(),
                        "mediaType",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a width has a height",
                        () -> image().width(3).build(),
                        "height",
                        "SIZE_INCOMPLETE",
                        "width and height belong together"),
                rule(
                        "a height has a width",
                        () -> image().height(3).build(),
                        "width",
                        "SIZE_INCOMPLETE",
                        "width and height belong together"),
                rule(
                        "a width is positive",
                        () -> image().width(0).height(1).build(),
                        "width",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was 0"),
                rule(
                        "a height is positive",
                        () -> image().width(1).height(-1).build(),
                        "height",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was -1"),
                rule(
                        "an alternative text is text",
                        () -> image().alt("\u0000").build(),
                        "alt",
                        "TEXT_MALFORMED",
                        "text has the control character U+0000 at 0"),
                rule(
                        "what decorates has no alternative text",
                        () -> image().decorative(true).alt("cảnh").build(),
                        "alt",
                        "ALT_OF_DECORATIVE",
                        "a decorative item has no alternative text"),
                rule("rights say something", () -> image().rights("").build(), "rights", "BLANK", "must not be blank"),
                rule(
                        "a digital source says something",
                        () -> image().digitalSource("").build(),
                        "digitalSource",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a credit names somebody",
                        () -> MediaCredit.builder().build(),
                        "",
                        "CREDIT_EMPTY",
                        "credit names nobody"),
                rule(
                        "an agency has a name",
                        () -> MediaCredit.builder().agency(" ").build(),
                        "agency",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a source has a name",
                        () -> MediaCredit.builder().source(" ").build(),
                        "source",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a credit line says something",
                        () -> MediaCredit.builder().line(" ").build(),
                        "line",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource({"texts", "blocks", "media"})
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsEveryProblemOfATextAtOnce() {
        assertThatThrownBy(() -> rich("e\u0301", strong(0, 9), strong(1, 2), link(0, 2), link(0, 2)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("annotations/0: annotation 0 covers [0,9) of a text of 2; "
                        + "annotations/1: annotation 1 starts inside a character at 1; "
                        + "annotations/3: links overlap: [0,2) and [0,2)");
    }

    @Test
    void reportsEveryProblemOfAMediaItemAtOnce() {
        assertThatThrownBy(
                        () -> image().id("").width(0).decorative(true).alt("x").build())
                .hasMessage("id: must not be blank; height: width and height belong together; "
                        + "width: must be more than 0 but was 0; alt: a decorative item has no alternative text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[tên]", "[số điện thoại]", "…", "....", "█████", "***", "x x x", "___", "■ ■"})
    void takesRedactionsOverPlaceholders(String placeholder) {
        assertThat(rich(placeholder, redaction(0, placeholder.length())).annotations())
                .hasSize(1);
    }

    @Test
    void takesCrossingAnnotationsAndLinksSideBySide() {
        assertThat(rich("0123456789", strong(0, 5), strong(3, 8), link(0, 5), link(5, 10))
                        .annotations())
                .hasSize(4);
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

    @Test
    void keepsTextCodeUnitForCodeUnit() {
        String odd = "\u00A0e\u0302\u0301\t\n\u200B";
        assertThat(RichText.of(odd).text()).isEqualTo(odd);
        assertThat(RichText.of(odd).isNfc()).isFalse();
        assertThat(RichText.of("chữ").isNfc()).isTrue();
        assertThat(RichText.of("\u00A0 \n").isBlank()).isFalse();
        assertThat(RichText.of(" \n").isBlank()).isTrue();
    }

    @Test
    void findsBadAlternativeTexts() {
        assertThat(image().build().lint())
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ALT_MISSING", "alt"));
        assertThat(image().decorative(true).build().lint()).isEmpty();
        assertThat(image().alt("").build().lint()).isEmpty();
        assertThat(image().kind(MediaKind.AUDIO).build().lint()).isEmpty();
        assertThat(image().alt("Lớp học ")
                        .caption(RichText.of("Lớp học"))
                        .build()
                        .lint())
                .extracting(Finding::code)
                .containsExactly("ALT_REPEATS_CAPTION");
        assertThat(image().alt(Normalizer.normalize("Lớp", Normalizer.Form.NFD))
                        .caption(RichText.of(Normalizer.normalize("Học", Normalizer.Form.NFD)))
                        .build()
                        .lint())
                .extracting(Finding::path)
                .containsExactly("alt", "caption/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Triển khai dân chủ ở cơ sở-1", "họp dân-12", "headline-1"})
    void findsAlternativeTextsThatAreANumberedHeadline(String alt) {
        assertThat(image().alt(alt).build().lint()).extracting(Finding::code).containsExactly("ALT_NUMBERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiêm vắc xin Covid-19",
                "chống covid-19",
                "Máy bay Su-30",
                "Năm 2023-24",
                "ga-07",
                "a-123",
                "a-",
                "-1",
                "Lớp - 1"
            })
    void leavesOtherHyphensAlone(String alt) {
        assertThat(image().alt(alt).build().lint()).isEmpty();
    }
}
