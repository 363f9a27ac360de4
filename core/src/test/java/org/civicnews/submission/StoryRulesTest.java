package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.civicnews.body.Block;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.people.PersonRef;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryRulesTest {
    static Paragraph paragraph(String id, String text) {
        return Paragraph.builder().id(id).text(RichText.of(text)).build();
    }

    static Story everyKind() {
        return Story.builder()
                .addBlocks(
                        Heading.builder()
                                .id("h")
                                .level(2)
                                .text(RichText.of("Đầu"))
                                .build(),
                        ListBlock.builder()
                                .id("l")
                                .addItems(ListItem.of(paragraph("p", "Mục")))
                                .build(),
                        Quote.builder().id("q").addBlocks(paragraph("r", "Thư")).build(),
                        Divider.builder().id("d").build())
                .build();
    }

    private static Story with(Block block) {
        return Story.builder().addBlocks(block).build();
    }

    private static final String BLOCKS =
            "a story has paragraphs, headings, lists, quotes and dividers only, and a quote names nobody";

    static Stream<BrokenRule> rules() {
        return Stream.of(
                new BrokenRule("blocks", () -> Story.builder().build(), "blocks", "EMPTY", "must not be empty"),
                new BrokenRule("title", () -> Story.of(" ", List.of("a")), "title", "BLANK", "must not be blank"),
                new BrokenRule(
                        "title of one line",
                        () -> Story.of("a\nb", List.of("a")),
                        "title",
                        "LINE_BREAK",
                        "must not hold a line break"),
                new BrokenRule(
                        "title of one line, Unicode",
                        () -> Story.of("a\u2028b", List.of("a")),
                        "title",
                        "LINE_BREAK",
                        "must not hold a line break"),
                new BrokenRule(
                        "title of one paragraph, Unicode",
                        () -> Story.of("a\u2029b", List.of("a")),
                        "title",
                        "LINE_BREAK",
                        "must not hold a line break"),
                new BrokenRule(
                        "title not too long",
                        () -> Story.of("a".repeat(501), List.of("a")),
                        "title",
                        "TOO_LONG",
                        "must be at most 500 code units long but was 501"),
                new BrokenRule(
                        "no embeds",
                        () -> with(Embed.builder()
                                .id("e")
                                .url(WebLink.of("https://a.example/"))
                                .fallback(RichText.of("x"))
                                .build()),
                        "blocks/0",
                        "STORY_BLOCK",
                        BLOCKS),
                new BrokenRule(
                        "no speaker",
                        () -> with(Quote.builder()
                                .id("q")
                                .addBlocks(paragraph("p", "x"))
                                .speaker(PersonRef.named("Bà Lụa"))
                                .build()),
                        "blocks/0",
                        "STORY_BLOCK",
                        BLOCKS),
                new BrokenRule(
                        "no citation",
                        () -> with(Quote.builder()
                                .id("q")
                                .addBlocks(paragraph("p", "x"))
                                .citation("Thư bà Lụa")
                                .build()),
                        "blocks/0",
                        "STORY_BLOCK",
                        BLOCKS),
                new BrokenRule(
                        "reserved id",
                        () -> with(paragraph("title", "x")),
                        "blocks/0/id",
                        "RESERVED_ID",
                        "no block is called 'title'"),
                new BrokenRule(
                        "unique ids",
                        () -> Story.builder()
                                .addBlocks(paragraph("b", "x"), paragraph("b", "y"))
                                .build(),
                        "blocks/1/id",
                        "DUPLICATE_ID",
                        "duplicate block id 'b'"),
                new BrokenRule(
                        "styles only",
                        () -> with(Paragraph.builder()
                                .id("p")
                                .text(RichText.builder()
                                        .text("abc")
                                        .addAnnotations(NoteAnnotation.builder()
                                                .start(0)
                                                .end(1)
                                                .note("bà Lụa")
                                                .build())
                                        .build())
                                .build()),
                        "blocks/0/annotations/0",
                        "STORY_ANNOTATION",
                        "a story has styles only; facts and links are annotated in the article"),
                new BrokenRule(
                        "not too many blocks",
                        () -> Story.builder()
                                .blocks(Stream.iterate(0, i -> i + 1)
                                        .limit(10_001)
                                        .map(i -> Divider.builder().id("d" + i).build())
                                        .toList())
                                .build(),
                        "blocks",
                        "TOO_MANY",
                        "must be at most 10000 blocks but were 10001"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void countsAndJoinsTheTextsWithoutTheTitle() {
        assertThat(everyKind().plainText()).isEqualTo("Đầu\nMục\nThư");
        assertThat(everyKind().wordCount()).isEqualTo(3);
        assertThat(Story.of("Hai chữ", List.of("Một", "hai ba")).wordCount()).isEqualTo(3);
        assertThat(Story.of("Hai chữ", List.of("Một", "hai ba")).plainText()).isEqualTo("Một\nhai ba");
        assertThat(Story.of("a".repeat(500), List.of("a")).title()).isPresent();
    }
}
