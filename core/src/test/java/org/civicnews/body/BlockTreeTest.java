package org.civicnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.MentionKind;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;

class BlockTreeTest {
    private static final WebLink LINK = WebLink.of("https://example.org/");

    private static Paragraph paragraph(String id) {
        return Paragraph.builder().id(id).text(RichText.of("chữ")).build();
    }

    private static TableRow row() {
        return TableRow.of(TableCell.of("ô"));
    }

    @Test
    void visitsEveryKindOfBlock() {
        List<Block> all = List.of(
                paragraph("b1"),
                Heading.builder().id("b2").level(2).text(RichText.of("x")).build(),
                Quote.builder().id("b3").addBlocks(paragraph("b4")).build(),
                Figure.builder().id("b5").addMedia("m1").build(),
                ListBlock.builder()
                        .id("l")
                        .addItems(ListItem.of(paragraph("b")))
                        .build(),
                Table.builder().id("b1").addRows(row()).build(),
                Embed.builder().id("b6").url(LINK).fallback(RichText.of("x")).build(),
                Box.builder().id("b7").addBlocks(paragraph("b8")).build(),
                Divider.builder().id("b9").build(),
                UnknownBlock.builder().type("poll").raw(new RawJson("{}")).build());
        assertThat(all).hasSize(Block.class.getPermittedSubclasses().length);
        assertThat(all.stream().map(block -> block.accept(new BlockNames())).toList())
                .containsExactly(
                        "Paragraph",
                        "Heading",
                        "Quote",
                        "Figure",
                        "ListBlock",
                        "Table",
                        "Embed",
                        "Box",
                        "Divider",
                        "UnknownBlock");
    }

    @Test
    void visitsEveryKindOfAnnotation() {
        List<Annotation> all = List.of(
                StyleAnnotation.builder()
                        .style(TextStyle.STRONG)
                        .start(0)
                        .end(1)
                        .build(),
                LinkAnnotation.builder().link(LINK).start(0).end(1).build(),
                LegalAnnotation.builder()
                        .start(0)
                        .end(1)
                        .ref("l1")
                        .kind(MentionKind.FULL)
                        .build(),
                RecordAnnotation.builder()
                        .record(RecordKind.PERSON)
                        .start(0)
                        .end(1)
                        .ref("p1")
                        .build(),
                DateAnnotation.builder()
                        .start(0)
                        .end(1)
                        .date(PartialDate.parse("2023"))
                        .build(),
                QuantityAnnotation.builder()
                        .start(0)
                        .end(1)
                        .quantity(Quantity.builder().value(BigDecimal.ONE).build())
                        .build(),
                SpeechAnnotation.builder().start(0).end(1).build(),
                NoteAnnotation.builder().start(0).end(1).note("x").build(),
                RedactionAnnotation.builder().start(0).end(1).category("NAME").build(),
                UnknownAnnotation.builder()
                        .start(0)
                        .end(1)
                        .type("irony")
                        .raw(new RawJson("{}"))
                        .build());
        assertThat(all).hasSize(Annotation.class.getPermittedSubclasses().length);
        assertThat(all.stream()
                        .map(annotation -> annotation.accept(new AnnotationNames()))
                        .toList())
                .containsExactly(
                        "Style",
                        "Link",
                        "Legal",
                        "Record",
                        "Date",
                        "Quantity",
                        "Speech",
                        "Note",
                        "Redaction",
                        "Unknown");
    }

    @Test
    void walksBlocksInReadingOrderWithTheirPaths() {
        Block list = ListBlock.builder()
                .id("b2")
                .addItems(
                        ListItem.of(paragraph("b3"), Divider.builder().id("b4").build()))
                .addItems(ListItem.of(paragraph("b5")))
                .build();
        List<Block> blocks = List.of(
                Quote.builder().id("b1").addBlocks(list).build(),
                Box.builder()
                        .id("b6")
                        .title(RichText.of("T"))
                        .addBlocks(paragraph("b7"))
                        .build());
        List<String> seen = new ArrayList<>();
        BlockTree.walk(blocks, "blocks", (path, block) -> seen.add(path + "=" + block.id()));
        assertThat(seen)
                .containsExactly(
                        "blocks/0=b1",
                        "blocks/0/blocks/0=b2",
                        "blocks/0/blocks/0/items/0/0=b3",
                        "blocks/0/blocks/0/items/0/1=b4",
                        "blocks/0/blocks/0/items/1/0=b5",
                        "blocks/1=b6",
                        "blocks/1/blocks/0=b7");
    }

    @Test
    void listsTheTextsOfABlockWithTheirPaths() {
        List<String> seen = new ArrayList<>();
        for (Block block : List.of(
                paragraph("b1"),
                Heading.builder().id("b2").level(2).text(RichText.of("mục")).build(),
                Figure.builder()
                        .id("b3")
                        .addMedia("m1")
                        .caption(RichText.of("ảnh"))
                        .build(),
                Box.builder()
                        .id("b4")
                        .title(RichText.of("hộp"))
                        .addBlocks(paragraph("b5"))
                        .build(),
                Embed.builder().id("b6").url(LINK).fallback(RichText.of("thay")).build(),
                Table.builder()
                        .id("b1")
                        .addRows(row(), row())
                        .caption(RichText.of("bảng"))
                        .build(),
                Divider.builder().id("b7").build())) {
            BlockTree.texts(block, block.id(), (path, text) -> seen.add(path + "=" + text.text()));
        }
        assertThat(seen)
                .containsExactly(
                        "b1=chữ",
                        "b2=mục",
                        "b3/caption=ảnh",
                        "b4/title=hộp",
                        "b6/fallback=thay",
                        "b1/caption=bảng",
                        "b1/rows/0/cells/0=ô",
                        "b1/rows/1/cells/0=ô");
    }

    private static final class BlockNames implements Block.Visitor<String> {
        @Override
        public String visit(Paragraph paragraph) {
            return "Paragraph";
        }

        @Override
        public String visit(Heading heading) {
            return "Heading";
        }

        @Override
        public String visit(Quote quote) {
            return "Quote";
        }

        @Override
        public String visit(Figure figure) {
            return "Figure";
        }

        @Override
        public String visit(ListBlock listBlock) {
            return "ListBlock";
        }

        @Override
        public String visit(Table table) {
            return "Table";
        }

        @Override
        public String visit(Embed embed) {
            return "Embed";
        }

        @Override
        public String visit(Box box) {
            return "Box";
        }

        @Override
        public String visit(Divider divider) {
            return "Divider";
        }

        @Override
        public String visit(UnknownBlock unknownBlock) {
            return "UnknownBlock";
        }
    }

    private static final class AnnotationNames implements Annotation.Visitor<String> {
        @Override
        public String visit(StyleAnnotation annotation) {
            return "Style";
        }

        @Override
        public String visit(LinkAnnotation annotation) {
            return "Link";
        }

        @Override
        public String visit(LegalAnnotation annotation) {
            return "Legal";
        }

        @Override
        public String visit(RecordAnnotation annotation) {
            return "Record";
        }

        @Override
        public String visit(DateAnnotation annotation) {
            return "Date";
        }

        @Override
        public String visit(QuantityAnnotation annotation) {
            return "Quantity";
        }

        @Override
        public String visit(SpeechAnnotation annotation) {
            return "Speech";
        }

        @Override
        public String visit(NoteAnnotation annotation) {
            return "Note";
        }

        @Override
        public String visit(RedactionAnnotation annotation) {
            return "Redaction";
        }

        @Override
        public String visit(UnknownAnnotation annotation) {
            return "Unknown";
        }
    }
}
