package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    static Stream<String> paragraphs() {
        return Stream.concat(Spec.lines("sentences.txt").stream().skip(1), Spec.lines("sentences-civic.txt").stream());
    }

    /** The sentences of a row; a stop glued to the next sentence stands in the spec with a space that the text lacks. */
    private static String paragraph(String row) {
        return row.replace("ngoại giao. | ", "ngoại giao.")
                .replace("suất quà. | ", "suất quà.")
                .replace("Mua máy. | ", "Mua máy.")
                .replace("hai người chết. | ", "hai người chết.")
                .replace(" ¦ ", "")
                .replace(" | ", " ");
    }

    private static String marked(String row) {
        return row.replace(" ¦ ", " | ");
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void splitsWhereTheSpecificationSays(String row) {
        assertThat(split(paragraph(row))).isEqualTo(marked(row));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void splitsDecomposedTextAtTheSamePlaces(String row) {
        String apart = Normalizer.normalize(paragraph(row), Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(split(apart), Normalizer.Form.NFC)).isEqualTo(marked(row));
    }

    private static String split(String paragraph) {
        return SPLITTER.split(paragraph).stream()
                .map(span -> span.in(paragraph))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aLineEndAlwaysParts() {
        assertThat(split("Tiêu đề không chấm\nThân bài\r\nKết\u2028Hết\u2029"))
                .isEqualTo("Tiêu đề không chấm | Thân bài | Kết | Hết");
    }

    @Test
    void blankTextHasNoSentences() {
        for (String blank : List.of("", " ", "\n\n", "\u00A0\t\uFEFF", "\u3000")) {
            assertThat(SPLITTER.split(blank)).isEmpty();
        }
    }

    @Test
    void theCallerAddsAbbreviations() {
        String text = "Theo Cty. Hoa Sen và th.tá. Nam, mưa to. Ông về.";
        assertThat(SPLITTER.split(text)).hasSize(4);
        assertThat(SPLITTER.withAbbreviations(List.of("Cty.", "th.tá", "TP")).split(text))
                .hasSize(2);
        assertThat(SPLITTER.withAbbreviations(List.of()).split(text)).hasSize(4);
    }

    @Test
    void theCallerMayReplaceTheAbbreviations() {
        TsvTable bundled = SPLITTER.abbreviations();
        String text = "TS. An nói. Cty. Hoa Sen nghe.";
        assertThat(SentenceSplitter.of(bundled).split(text)).isEqualTo(SPLITTER.split(text));
        SentenceSplitter own = SentenceSplitter.of(TsvTable.parse("own", "word\troles\ncty\tTITLE"));
        assertThat(own.split(text)).hasSize(3);
        assertThat(SPLITTER.withAbbreviations(List.of("Cty")).abbreviations().rows())
                .contains(List.of("cty", "TITLE"))
                .hasSize(bundled.rows().size() + 1);
    }

    @Test
    void aTableThatCannotBeReadIsRefusedWithAllItsFaults() {
        String table = "word\troles\ncty\tTITEL\ntp\tTITLE\ntp\tTITLE\n\tTITLE";
        assertThatThrownBy(() -> SentenceSplitter.of(TsvTable.parse("own", table)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("TITEL")
                .hasMessageContaining("must not stand twice but does: 'tp'")
                .hasMessageContaining("composed letters but was ''");
        assertThatThrownBy(() -> SentenceSplitter.of(TsvTable.parse("own", "word\ntp")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> SentenceSplitter.of(TsvTable.parse("own", "word\troles\nho\u0300a\tTITLE")))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void stopsAloneAreASentence() {
        assertThat(split("...")).isEqualTo("...");
        assertThat(split(" ?! ")).isEqualTo("?!");
        assertThat(split("“.”")).isEqualTo("“.”");
    }

    @Test
    void anyCharSequenceWillDo() {
        assertThat(SPLITTER.split(CharBuffer.wrap("Một. Hai."))).containsExactly(new Span(0, 4), new Span(5, 9));
    }

    @Test
    void nothingButSpaceIsLost() {
        Random random = new Random(20_231_201L);
        String alphabet = "aáBĐ1 .?!…\"“”'()-,:;\n\u0301\uD83D\uDE00\uD800 TP.HCM ";
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int end = 0;
        for (Span span : SPLITTER.split(text)) {
            assertThat(text.substring(end, span.start())).as(text).isBlank();
            assertThat(span.in(text)).as(text).isEqualTo(span.in(text).strip()).isNotEmpty();
            end = span.end();
        }
        assertThat(text.substring(end)).as(text).isBlank();
    }

    @Test
    void sentencesThatAreJoinedComeApartAgain() {
        List<String> sentences = List.of(
                "Sáng 1/12, quận ủy họp.",
                "Ông hỏi: “Đã xong chưa?”",
                "Thu được 28.000 đồng!",
                "Bà con xã (mới lập) phấn khởi…",
                "Vậy ai làm?");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            List<String> chosen = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                chosen.add(sentences.get(random.nextInt(sentences.size())));
            }
            String text = String.join(" ", chosen);
            assertThat(SPLITTER.split(text).stream().map(span -> span.in(text)).toList())
                    .isEqualTo(chosen);
        }
    }
}
