package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.body.Figure;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.body.UnknownBlock;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {
    private static final String SMALLEST = """
            {"type":"article","formatVersion":"1.0","language":"vi","headline":"Phường họp dân",\
            "blocks":[{"type":"paragraph","id":"b1","text":"Chiều 3/4."}]}""";

    private static Article article() {
        return Article.builder()
                .headline("Phường triển khai Kế hoạch 15")
                .published(PublicationDate.of(LocalDate.of(2024, 4, 3)))
                .status(ArticleStatus.PUBLISHED)
                .addTags("Tây Hồ")
                .addBlocks(Paragraph.builder()
                        .id("b1")
                        .text(RichText.builder()
                                .text("Theo Kế hoạch số 15/KH-UBND, phường mở lớp.")
                                .addAnnotations(LegalAnnotation.builder()
                                        .start(5)
                                        .end(28)
                                        .ref("l1")
                                        .kind(MentionKind.FULL)
                                        .build())
                                .build())
                        .build())
                .addBlocks(Figure.builder().id("b2").addMedia("m1").build())
                .addMedia(MediaItem.builder()
                        .id("m1")
                        .kind(MediaKind.IMAGE)
                        .alt("Lớp học")
                        .caption(RichText.of("Lớp học sáng thứ Bảy"))
                        .build())
                .addLegalReferences(LegalReference.builder()
                        .id("l1")
                        .documentType(DocumentType.KE_HOACH)
                        .number(DocumentNumber.parse("15/KH-UBND"))
                        .build())
                .build();
    }

    private static List<String> pointers(String json) {
        InvalidContentException e = catchThrowableOfType(
                InvalidContentException.class, () -> ArticleJson.standard().read(json));
        assertThat(e).as("the document must be refused").isNotNull();
        return e.problems().stream().map(Problem::path).toList();
    }

    @Test
    void writesMembersInTheDocumentedOrder() {
        assertThat(ArticleJson.standard().write(article())).isEqualTo("""
                {"type":"article","formatVersion":"1.0","language":"vi","headline":"Phường triển khai Kế hoạch 15",\
                "tags":["Tây Hồ"],"blocks":[{"type":"paragraph","id":"b1","text":"Theo Kế hoạch số 15/KH-UBND, phường mở lớp.",\
                "annotations":[{"type":"legal","start":5,"end":28,"ref":"l1","kind":"FULL"}]},\
                {"type":"figure","id":"b2","media":["m1"]}],\
                "media":[{"id":"m1","kind":"IMAGE","alt":"Lớp học","caption":{"text":"Lớp học sáng thứ Bảy"}}],\
                "published":"2024-04-03","status":"PUBLISHED",\
                "legalReferences":[{"id":"l1","documentType":"KE_HOACH",\
                "number":{"raw":"15/KH-UBND","canonical":"15/KH-UBND"},"jurisdiction":"VN"}]}""");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(ArticleJson.standard().read(ArticleJson.standard().write(article())))
                .isEqualTo(article());
        assertThat(ArticleJson.standard().read(ArticleJson.pretty().write(article())))
                .isEqualTo(article());
    }

    @Test
    void writesTheSameBytesToAStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ArticleJson.standard().write(article(), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(ArticleJson.standard().write(article()));
        assertThat(ArticleJson.standard().read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(article());
    }

    @Test
    void keepsUnknownMembersDigitForDigit() {
        String json = SMALLEST.replace("}]}", ",\"mood\":{\"a\":[1.50,1E3,null]}}],\"later\":12345678901234567890.10}");
        assertThat(ArticleJson.standard().write(ArticleJson.standard().read(json)))
                .isEqualTo(json);
    }

    @Test
    void keepsUnknownBlocksWhole() {
        String json = SMALLEST.replace("]}", ",{\"type\":\"poll\",\"id\":\"b2\",\"options\":[\"Có\",\"Không\"]}]}");
        Article read = ArticleJson.standard().read(json);
        assertThat(read.blocks().get(1)).isInstanceOf(UnknownBlock.class);
        assertThat(ArticleJson.standard().write(read)).isEqualTo(json);
    }

    @Test
    void keepsAnnotationsOfUnknownTypes() {
        String json = SMALLEST.replace(
                "4.\"", "4.\",\"annotations\":[{\"type\":\"irony\",\"start\":0,\"end\":5,\"degree\":0.7}]");
        assertThat(ArticleJson.standard().write(ArticleJson.standard().read(json)))
                .isEqualTo(json);
    }

    @Test
    void readsATypeThatDoesNotComeFirst() {
        String json = SMALLEST.replace(
                "{\"type\":\"paragraph\",\"id\":\"b1\",\"text\":\"Chiều 3/4.\"}",
                "{\"id\":\"b1\",\"text\":\"Chiều 3/4.\",\"type\":\"paragraph\"}");
        assertThat(ArticleJson.standard().write(ArticleJson.standard().read(json)))
                .isEqualTo(SMALLEST);
    }

    @Test
    void readsNullAsAbsent() {
        assertThat(ArticleJson.standard()
                        .read(SMALLEST.replace("\"blocks\"", "\"kicker\":null,\"blocks\""))
                        .kicker())
                .isEmpty();
    }

    @Test
    void readsALaterMinorVersionAndWritesItBack() {
        String later = SMALLEST.replace("\"1.0\"", "\"1.7\"");
        assertThat(ArticleJson.standard().write(ArticleJson.standard().read(later)))
                .isEqualTo(later);
    }

    @Test
    void refusesALaterMajorVersion() {
        assertThatThrownBy(() -> ArticleJson.standard().read(SMALLEST.replace("\"1.0\"", "\"2.0\"")))
                .hasMessage("/formatVersion: formatVersion 2.0 is newer than 1.x; upgrade");
    }

    @Test
    void refusesTenMistakesWithTenPointers() {
        String json = """
                {"type":"article","formatVersion":"1.0","language":"vn","headline":" ","canonicalUrl":"javascript:alert(1)",
                 "tags":["a",7],"published":"yesterday",
                 "blocks":[{"type":"heading","id":"b1","level":9,"text":"Mục"},
                           {"type":"paragraph","id":"b3","text":"x"},
                           {"type":"figure","id":"b3","media":["m9"]},
                           {"type":"paragraph","id":"b4","text":"ngắn","annotations":[{"type":"strong","start":2,"end":99}]},
                           {"type":"quote","id":"b5"}]}""";
        assertThat(pointers(json))
                .containsExactlyInAnyOrder(
                        "/language",
                        "/headline",
                        "/canonicalUrl",
                        "/tags/1",
                        "/published",
                        "/blocks/0/level",
                        "/blocks/2/id",
                        "/blocks/2/media/0",
                        "/blocks/3/annotations/0",
                        "/blocks/4/blocks");
    }

    @Test
    void doesNotReportWhatFollowsFromAnotherMistake() {
        String json = SMALLEST.replace(
                "}]}",
                ",\"annotations\":[{\"type\":\"legal\",\"start\":0,\"end\":2,\"ref\":\"l1\",\"kind\":\"FULL\"}]}],"
                        + "\"legalReferences\":[{\"id\":\"l1\",\"documentType\":\"LUAT\"}]}");
        assertThat(pointers(json)).containsExactly("/legalReferences/0");
    }

    @Test
    void refusesDuplicateMembersEverywhere() {
        assertThat(pointers(SMALLEST.replace("\"blocks\"", "\"headline\":\"x\",\"blocks\"")))
                .containsExactly("/headline");
        assertThat(pointers(SMALLEST.replace("\"blocks\"", "\"x\":{\"a\":1,\"a\":2},\"blocks\"")))
                .containsExactly("/x");
        assertThat(pointers(SMALLEST.replace("\"blocks\"", "\"x\":1,\"x\":2,\"blocks\"")))
                .containsExactly("/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "null", "\"article\"", "{\"type\":\"article\",}", "{\"type\":NaN}", "{} {}"})
    void refusesWhatIsNoArticle(String json) {
        assertThatThrownBy(() -> ArticleJson.standard().read(json)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void refusesContentAfterTheDocument() {
        assertThatThrownBy(() -> ArticleJson.standard().read(SMALLEST + " 1"))
                .hasMessageContaining("more after the end");
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(ArticleJson.standard().read("\uFEFF" + SMALLEST).headline()).isEqualTo("Phường họp dân");
    }

    @Test
    void refusesTooDeepNesting() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertThatThrownBy(() ->
                        ArticleJson.standard().read(SMALLEST.replace("\"blocks\"", "\"x\":" + deep + ",\"blocks\"")))
                .hasMessageContaining("deeper nested than allowed");
    }

    @Test
    void namesTheMissingMembers() {
        assertThat(pointers("{\"type\":\"article\",\"formatVersion\":\"1.0\"}"))
                .containsExactlyInAnyOrder("/headline", "/blocks");
        assertThat(pointers("{}")).containsExactlyInAnyOrder("/type", "/formatVersion", "/headline", "/blocks");
    }
}
