package org.civicnews.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Box;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.formats.generated.LossProof;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown as commonmark-java reads it. */
class MarkdownTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final List<Class<? extends Node>> UNWANTED = List.of(
            Link.class,
            Image.class,
            HtmlBlock.class,
            HtmlInline.class,
            Code.class,
            IndentedCodeBlock.class,
            FencedCodeBlock.class,
            Emphasis.class,
            StrongEmphasis.class,
            ThematicBreak.class);

    @Test
    void losesNothingThatItDoesNotName() {
        LossProof.of(ArticleMarkdown.standard()::write, MarkdownTest::texts)
                .withTraces(80)
                .check(12);
    }

    @Test
    void aCellStandsUnderItsColumnWhateverSpansBeforeIt() {
        Table table = Table.builder()
                .id("t1")
                .headerRows(1)
                .addRows(TableRow.of(
                        TableCell.of("Năm"),
                        TableCell.of("Thu, chi").toBuilder().colspan(2).build()))
                .addRows(TableRow.of(
                        TableCell.of("2024").toBuilder().rowspan(2).build(), TableCell.of("5"), TableCell.of("4")))
                .addRows(TableRow.of(TableCell.of("6"), TableCell.of("7")))
                .build();
        Article article = Article.builder().headline("Tít").addBlocks(table).build();
        assertThat(ArticleMarkdown.standard().write(article).document())
                .contains("| Năm | Thu, chi |  |\n| --- | --- | --- |\n| 2024 | 5 | 4 |\n|  | 6 | 7 |");
        TableCell wide = TableCell.of("x").toBuilder().colspan(1_000).build();
        Table slip = Table.builder()
                .id("t1")
                .rows(java.util.Collections.nCopies(1_000, TableRow.of(wide)))
                .build();
        assertThat(ArticleMarkdown.standard()
                        .write(article.toBuilder().blocks(List.of(slip)).build())
                        .document()
                        .length())
                .isLessThan(20_000);
    }

    static List<String> attacks() {
        return List.of(
                "# tít",
                "a # b #",
                "## ",
                "- a",
                "+ a",
                "* a",
                "1. a",
                "12) a",
                "1234567890. a",
                "> a",
                "```\nx\n```",
                "    code",
                "\tcode",
                "a\n===",
                "a\n---",
                "a\n- b\n- c",
                "a\n\n\nb",
                "\na",
                "a\n",
                "  a  \n  b  ",
                "<script>alert(1)</script>",
                "<!-- x",
                "<https://a.b>",
                "&amp; &lt; &#65; &a; &",
                "[a](b)",
                "![a](b)",
                "[a]: http://b",
                "[a][b]",
                "*a* **b** _c_ __d__",
                "snake_case_name _x_",
                "`a` ``b``",
                "a|b|c\n-|-|-\n1|2|3",
                "| a |\n| --- |",
                "~~a~~",
                "\\ \\\\ \\* \\",
                "a\\\nb",
                "Tôi <không> đồng ý",
                "***",
                "___",
                "- - -",
                ":---",
                "a\u2028b\u2029c",
                "\u00A0a\u00A0",
                "\u3000a\u3000",
                "a  b",
                "https://a.b/c_d_e",
                "!",
                "!\n[a](b)",
                "a!",
                "-\n-",
                "1.\n2)",
                "=",
                "+",
                "http://x.y www.x.y",
                "😀 𠮷\u0301",
                "\u200Ba\uFEFF",
                "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anyTextReadsTheSameWhereverItStands(String text) {
        Node document =
                PARSER.parse(ArticleMarkdown.standard().write(everywhere(text)).document());
        assertThat(Collections.frequency(texts(document), text)).isGreaterThanOrEqualTo(9);
        for (Class<? extends Node> type : UNWANTED) {
            assertThat(count(document, type)).as(type.getSimpleName()).isZero();
        }
        assertThat(count(document, BulletList.class)).isEqualTo(1);
        assertThat(count(document, OrderedList.class)).isEqualTo(1);
        assertThat(count(document, org.commonmark.node.Heading.class)).isEqualTo(2);
        assertThat(count(document, BlockQuote.class)).isEqualTo(1);
        assertThat(count(document, TableBlock.class)).isEqualTo(1);
    }

    private static Article everywhere(String text) {
        RichText rich = RichText.of(text);
        return Article.builder()
                .headline("Tít")
                .addBlocks(paragraph("b1", text))
                .addBlocks(Heading.builder().id("b2").level(2).text(rich).build())
                .addBlocks(Quote.builder()
                        .id("b3")
                        .addBlocks(paragraph("b4", text))
                        .build())
                .addBlocks(ListBlock.builder()
                        .id("b5")
                        .addItems(ListItem.of(paragraph("b6", text)))
                        .addItems(ListItem.of(
                                paragraph("b7", text),
                                ListBlock.builder()
                                        .id("b8")
                                        .ordered(true)
                                        .addItems(ListItem.of(paragraph("b9", text)))
                                        .build()))
                        .build())
                .addBlocks(Box.builder()
                        .id("b10")
                        .title(rich)
                        .addBlocks(paragraph("b11", text))
                        .build())
                .addBlocks(Table.builder()
                        .id("b12")
                        .headerRows(1)
                        .addRows(TableRow.of(TableCell.of(text), TableCell.of("b")))
                        .addRows(TableRow.of(TableCell.of("c"), TableCell.of(text)))
                        .build())
                .build();
    }

    private static Paragraph paragraph(String id, String text) {
        return Paragraph.builder().id(id).text(RichText.of(text)).build();
    }

    private static int count(Node node, Class<?> type) {
        int count = type.isInstance(node) ? 1 : 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            count += count(child, type);
        }
        return count;
    }

    private static List<String> texts(String markdown) {
        return texts(PARSER.parse(markdown));
    }

    /** The text of every element, its pieces put together, and every address. */
    private static List<String> texts(Node document) {
        List<String> texts = new ArrayList<>();
        text(document, texts);
        return texts;
    }

    private static String text(Node node, List<String> texts) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
            return "\n";
        }
        if (node instanceof Link link) {
            texts.add(link.getDestination());
        } else if (node instanceof Image image) {
            texts.add(image.getDestination());
        }
        StringBuilder all = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            all.append(text(child, texts));
        }
        texts.add(all.toString());
        return all.toString();
    }
}
