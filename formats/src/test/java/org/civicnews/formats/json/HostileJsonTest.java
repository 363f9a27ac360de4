package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {
    private static final String ARTICLE = "{\"type\":\"article\",\"formatVersion\":\"1.0\",\"headline\":\"Tin\","
            + "\"blocks\":[{\"type\":\"paragraph\",\"id\":\"b1\",\"text\":\"Chữ.\"}]}";

    private static String with(String member) {
        return ARTICLE.replace("\"blocks\"", member + ",\"blocks\"");
    }

    private static Problem onlyProblem(String json) {
        InvalidContentException e = catchThrowableOfType(
                InvalidContentException.class, () -> ArticleJson.standard().read(json));
        assertThat(e).as("must be refused").isNotNull();
        assertThat(e.problems()).hasSize(1);
        return e.problems().get(0);
    }

    private static Article read(byte[] bytes) {
        return ArticleJson.standard().read(new ByteArrayInputStream(bytes));
    }

    @Test
    void takesSixtyFourLevelsAndNoMore() {
        String deep = "[".repeat(63) + "]".repeat(63);
        assertThat(ArticleJson.standard().read(with("\"x\":" + deep)).extra()).containsKey("x");
        assertThat(onlyProblem(with("\"x\":[" + deep + "]")).code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(onlyProblem(with("\"x\":" + "[".repeat(10_000))).code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(onlyProblem(with("\"x\":" + "{\"a\":".repeat(10_000))).code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void takesFiveMebibytesAndNoMore() {
        String ascii = with("\"x\":\"\"").replace("Chữ", "Chu");
        String most = ascii.replace("\"\"", "\"" + "a".repeat((5 << 20) - ascii.length()) + "\"");
        assertThat(most).hasSize(5 << 20);
        assertThat(ArticleJson.standard().read(most).extra()).containsKey("x");
        assertThat(read(most.getBytes(StandardCharsets.UTF_8)).extra()).containsKey("x");
        assertThat(onlyProblem(most + " ").code()).isEqualTo("LIMIT_EXCEEDED");
        assertThatThrownBy(() -> read((most + " ").getBytes(StandardCharsets.UTF_8)))
                .hasMessage("the document is larger than 5242880 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30_000, Integer.MAX_VALUE})
    void readsAStreamThatGivesAByteAtATimeWhateverItSaysOfItsLength(int said) {
        byte[] bytes = with("\"x\":\"" + "a".repeat(20_000) + "\"").getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int start, int length) {
                return super.read(to, start, Math.min(length, 1));
            }

            @Override
            public synchronized int available() {
                return said;
            }
        };
        assertThat(ArticleJson.standard().read(slow)).isEqualTo(read(bytes));
    }

    @Test
    void takesAHundredThousandValuesAndNoMore() {
        String most = with("\"x\":[" + "0,".repeat(99_989) + "0]");
        assertThat(ArticleJson.standard().read(most).extra()).containsKey("x");
        assertThat(onlyProblem(most.replace("[0,", "[0,0,")).message())
                .isEqualTo("the document has more than 100000 values: 100001");
        assertThat(onlyProblem(with("\"x\":[" + "0,".repeat(400_000) + "0]")).code())
                .isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void takesOtherLimitsIfAsked() {
        ArticleJson strict = ArticleJson.standard()
                .withLimits(JsonLimits.standard().withDepth(4).withBytes(500).withNodes(12));
        assertThat(strict.read(ARTICLE).headline()).isEqualTo("Tin");
        assertThatThrownBy(() -> strict.read(with("\"x\":[[[[0]]]]"))).hasMessageContaining("4 levels");
        assertThatThrownBy(() -> strict.read(with("\"x\":[0,0,0,0,0]")))
                .hasMessageContaining("more than 12 values: 15");
        assertThatThrownBy(() -> strict.read(ARTICLE + " ".repeat(500))).hasMessageContaining("500 bytes");
        assertThat(ArticleJson.standard()
                        .withLimits(JsonLimits.standard().withDepth(200))
                        .read(with("\"x\":" + "[".repeat(150) + "]".repeat(150)))
                        .extra())
                .containsKey("x");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesLimitsThatAreNone(int limit) {
        assertThatThrownBy(() -> JsonLimits.standard().withDepth(limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("depth must be 1 to 1000 but was " + limit);
        assertThatThrownBy(() -> JsonLimits.standard().withBytes(limit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonLimits.standard().withNodes(limit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "x":NaN                       |                   | JSON_MALFORMED
            "x":Infinity                  |                   | JSON_MALFORMED
            "x":-                         |                   | JSON_MALFORMED
            "x":01                        |                   | JSON_MALFORMED
            "x":+1                        |                   | JSON_MALFORMED
            "x":.5                        |                   | JSON_MALFORMED
            "x":'a'                       |                   | JSON_MALFORMED
            x:1                           |                   | JSON_MALFORMED
            "x":1,,"y":1                  |                   | JSON_MALFORMED
            "x":[1,]                      |                   | JSON_MALFORMED
            "x":1/**/                     |                   | JSON_MALFORMED
            "x":"\\q"                     |                   | JSON_MALFORMED
            "x":"\\ud8"                   |                   | JSON_MALFORMED
            "kicker":"a\\ud800b"          | /kicker           | TEXT_MALFORMED
            "kicker":"a\\udc00"           | /kicker           | TEXT_MALFORMED
            "kicker":"a\\u0000"           | /kicker           | TEXT_MALFORMED
            "kicker":"a\\u0085"           | /kicker           | TEXT_MALFORMED
            "kicker":"a\\r\\nb"           | /kicker           | TEXT_MALFORMED
            "x":"a\\ud800b"               | /x                | TEXT_MALFORMED
            "x":{"\\ud800":1}             | /x                | TEXT_MALFORMED
            "\\ud800":1                   | /\ud800           | TEXT_MALFORMED
            "x":{"a":1,"a":1}             | /x                | DUPLICATE_MEMBER
            "headline":"x"                | /headline         | DUPLICATE_MEMBER
            "type":"article"              | /type             | DUPLICATE_MEMBER
            "formatVersion":"1.0"         | /formatVersion    | DUPLICATE_MEMBER
            "kicker":null,"kicker":null   | /kicker           | DUPLICATE_MEMBER
            "x":1,"x":1                   | /x                | DUPLICATE_MEMBER
            "id":"not a uri"              | /id               | ID_NOT_ABSOLUTE
            "revision":{"number":1.0}     | /revision/number  | WRONG_TYPE
            "revision":{"number":1e9}     | /revision/number  | WRONG_TYPE
            "revision":{"number":99999999999} | /revision/number | WRONG_TYPE
            "published":"+99999-01-01"    | /published        | OUT_OF_RANGE
            """)
    void refusesWithPointerAndCode(String member, String pointer, String code) {
        Problem problem = onlyProblem(with(member));
        assertThat(problem.path()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"id":"b1","type":"paragraph","id":"b2","text":"x"}            | /blocks/0/id                       | DUPLICATE_MEMBER
            {"id":"b1","type":"paragraph","type":"paragraph","text":"x"}   | /blocks/0/type                     | DUPLICATE_MEMBER
            {"id":"b1","text":"x"}                                         | /blocks/0/type                     | REQUIRED
            {"id":"b1","type":7,"text":"x"}                                | /blocks/0/type                     | REQUIRED
            {"type":7,"id":"b1","text":"x"}                                | /blocks/0/type                     | REQUIRED
            {"type":" ","id":"b1"}                                         | /blocks/0/type                     | REQUIRED
            {"id":"b1","type":"x-map","id":"b2"}                            | /blocks/0/id                       | DUPLICATE_MEMBER
            {"type":"paragraph","id":null,"text":"x"}                      | /blocks/0/id                       | REQUIRED
            {"type":"paragraph","id":"b1","text":null}                     | /blocks/0/text                     | REQUIRED
            "paragraph"                                                    | /blocks/0                          | WRONG_TYPE
            {"type":"paragraph","id":"b1","text":"x","annotations":[{"type":"x-mood","end":1}]}            | /blocks/0/annotations/0/start | REQUIRED
            {"type":"paragraph","id":"b1","text":"x","annotations":[{"type":"x-mood","start":0}]}          | /blocks/0/annotations/0/end   | REQUIRED
            {"type":"paragraph","id":"b1","text":"x","annotations":[{"type":"x-mood","start":0,"end":1.5}]} | /blocks/0/annotations/0/end   | REQUIRED
            {"type":"paragraph","id":"b1","text":"x","annotations":[{"type":"x-mood","start":-1,"end":1}]} | /blocks/0/annotations/0/start | REQUIRED
            {"type":"paragraph","id":"b1","text":"x","annotations":[{"type":"x-mood","start":1,"end":0}]}  | /blocks/0/annotations/0 | RANGE_OUT_OF_TEXT
            """)
    void refusesBlocksAndAnnotationsWithPointerAndCode(String block, String pointer, String code) {
        Problem problem =
                onlyProblem(ARTICLE.replace("{\"type\":\"paragraph\",\"id\":\"b1\",\"text\":\"Chữ.\"}", block));
        assertThat(problem.path()).isEqualTo(pointer);
        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void keepsAnnotationsOfUnknownTypesWhereverTheirRangeStands() {
        String annotations = "[{\"mood\":{\"start\":9},\"end\":1,\"type\":\"x-mood\",\"start\":0}]";
        String json = ARTICLE.replace("\"Chữ.\"", "\"Chữ.\",\"annotations\":" + annotations);
        assertThat(ArticleJson.standard().write(ArticleJson.standard().read(json)))
                .contains(annotations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "-1e-999999999",
                "1E99999999999",
                "1E+2147483648",
                "0.0000000000000000000000000000001"
            })
    void keepsHugeNumbersOfUnknownMembersAndTakesThemOrRefusesThemAsQuantities(String number) {
        String json = with("\"x\":" + number);
        assertThat(ArticleJson.standard().read(json).extra()).containsEntry("x", new RawJson(number));
        String quantity = ARTICLE.replace(
                "\"Chữ.\"",
                "\"Chữ.\",\"annotations\":[{\"type\":\"quantity\",\"start\":0,\"end\":1,\"quantity\":{\"value\":"
                        + number + "}}]");
        try {
            assertThat(ArticleJson.standard()
                            .read(ArticleJson.standard()
                                    .write(ArticleJson.standard().read(quantity))))
                    .isEqualTo(ArticleJson.standard().read(quantity));
        } catch (InvalidContentException e) {
            assertThat(e.problems()).extracting(Problem::code).containsExactly("OUT_OF_RANGE");
        }
    }

    @Test
    void refusesNumbersOfMoreThanAHundredDigits() {
        assertThat(ArticleJson.standard().read(with("\"x\":" + "9".repeat(100))).extra())
                .containsKey("x");
        assertThat(onlyProblem(with("\"x\":" + "9".repeat(101))).code()).isEqualTo("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void refusesBytesThatAreNotUtf8(String charset) {
        assertThatThrownBy(() -> read(ARTICLE.getBytes(Charset.forName(charset))))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageStartingWith("this is not JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF",
                "FE",
                "F8",
                "80",
                "E2",
                "C3",
                "C0AF",
                "C1BF",
                "E080AF",
                "E09FBF",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F48FBFBF80",
                "F4908080",
                "F5808080",
                "E1BA",
                "C320"
            })
    void refusesMalformedUtf8(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        for (String document : new String[] {ARTICLE, with("\"Tin\":1"), with("\"x\":\"Tin\"")}) {
            byte[] before = document.substring(0, document.indexOf("Tin")).getBytes(StandardCharsets.UTF_8);
            byte[] after = document.substring(document.indexOf("Tin") + 3).getBytes(StandardCharsets.UTF_8);
            byte[] bytes = ByteBuffer.allocate(before.length + bad.length + after.length)
                    .put(before)
                    .put(bad)
                    .put(after)
                    .array();
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(InvalidContentException.class)
                    .hasMessageStartingWith("this is not JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"àé", "\u0800", "\uD7FF", "\uFFFF", "😀", "\uDBFF\uDFFF", "\u07FF"})
    void takesAllWellFormedUtf8(String text) {
        assertThat(read(ARTICLE.replace("Tin", text).getBytes(StandardCharsets.UTF_8))
                        .headline())
                .isEqualTo(text);
    }

    @Test
    void takesTheReplacementCharacterIfItIsWritten() {
        assertThat(read(ARTICLE.replace("Tin", "T\uFFFDn").getBytes(StandardCharsets.UTF_8))
                        .headline())
                .isEqualTo("T\uFFFDn");
    }

    @Test
    void ignoresOneByteOrderMarkAndRefusesTwo() {
        assertThat(read(("\uFEFF" + ARTICLE).getBytes(StandardCharsets.UTF_8)).headline())
                .isEqualTo("Tin");
        assertThat(onlyProblem("\uFEFF\uFEFF" + ARTICLE).code()).isEqualTo("JSON_MALFORMED");
    }

    @Test
    void refusesTrailingContentWithItsPlace() {
        assertThat(onlyProblem(ARTICLE + ",").code()).isEqualTo("JSON_MALFORMED");
        assertThat(onlyProblem(ARTICLE + "{}").code()).isEqualTo("TRAILING_CONTENT");
        assertThat(ArticleJson.standard().read("\n\t " + ARTICLE + " \r\n").headline())
                .isEqualTo("Tin");
    }

    @Test
    void saysWhereTheJsonBreaks() {
        assertThat(onlyProblem("{\n  \"type\": article}").message())
                .startsWith("this is not JSON: ")
                .endsWith("(line 2, column 11)");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,true",
        "1.999,true",
        "2.0,false",
        "0.9,false",
        "1,false",
        "1.,false",
        "1.0.0,false",
        "01.0,false",
        "'1.0 ',false",
        "१.0,false"
    })
    void readsEveryMinorVersionOfTheFirstMajorOne(String version, boolean readable) {
        String json = ARTICLE.replace("1.0", version);
        if (readable) {
            assertThat(ArticleJson.standard().write(ArticleJson.standard().read(json)))
                    .contains("\"formatVersion\":\"" + version + "\"");
        } else {
            assertThat(onlyProblem(json).path()).isEqualTo("/formatVersion");
        }
    }

    @Test
    void neverWritesAMemberTwice() {
        Article article = ArticleJson.standard().read(ARTICLE);
        for (String member : new String[] {"headline", "type", "formatVersion", "blocks"}) {
            Article wrong =
                    article.toBuilder().putExtra(member, new RawJson("1")).build();
            assertThatThrownBy(() -> ArticleJson.standard().write(wrong))
                    .isInstanceOf(InvalidContentException.class)
                    .hasMessageContaining("extra member '" + member + "' of article is a known member");
        }
        Article half = article.toBuilder().putExtra("\uD800", new RawJson("1")).build();
        assertThatThrownBy(() -> ArticleJson.standard().write(half)).hasMessageContaining("unpaired surrogate");
        Article text = article.toBuilder()
                .addBlocks(Paragraph.builder()
                        .id("b2")
                        .text(RichText.of("x"))
                        .putExtra("annotations", new RawJson("[]"))
                        .build())
                .build();
        assertThatThrownBy(() -> ArticleJson.standard().write(text)).hasMessageContaining("'annotations' of paragraph");
    }

    @Test
    void passesOnWhatTheStreamsSay() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no network");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> ArticleJson.standard().read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no network");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() ->
                        ArticleJson.standard().write(ArticleJson.standard().read(ARTICLE), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }
}
