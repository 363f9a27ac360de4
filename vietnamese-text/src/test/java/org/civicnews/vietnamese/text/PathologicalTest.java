package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs made to hurt: every answer comes in linear time, and nothing gets lost. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTest {
    private static final int TIMES = 100_000;

    private static final List<VietnameseText> REPAIRS = List.of(
            VietnameseText.standard(),
            VietnameseText.builder()
                    .tones(ToneStyle.NEW)
                    .companionRepairs(true)
                    .typography(true)
                    .build());

    static Stream<String> texts() {
        return Stream.of(
                        "a",
                        "oà",
                        "hoà",
                        "hoà ",
                        "hoà.",
                        "hoà@",
                        "hoà/",
                        "hoà\u200B",
                        "\u00D0",
                        "\u0430",
                        "q",
                        "gi",
                        "'",
                        "\"",
                        "\"a",
                        "a\" ",
                        "`",
                        "``` `",
                        "<",
                        "<a",
                        "<a>",
                        "…",
                        ". ",
                        "-",
                        " - ",
                        "a\u0301",
                        "a\u0301\u0323",
                        "\u200B",
                        "\u00AD",
                        "m\u00ADa ",
                        "\uD800",
                        "\uDC00",
                        "\u0000",
                        "x.vn",
                        "://",
                        "\u0301 ",
                        "é\u0302",
                        "Noé x ",
                        "1 ",
                        "\n",
                        " ",
                        "\\.",
                        "a.",
                        "a'",
                        "Ã ",
                        "a b ",
                        "ß",
                        "日",
                        "Q\u00D0 ")
                .map(piece -> piece.repeat(TIMES));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyToolAnswersInLinearTime(String text) {
        for (VietnameseText repair : REPAIRS) {
            assertThat(repair.repair(text))
                    .isEqualTo(repair.repairWithEdits(text).text());
        }
        for (FoldLevel level : FoldLevel.values()) {
            assertThat(VietnameseText.fold(text, level)).isNotNull();
        }
        assertThat(VietnameseText.slug(text, 50)).hasSizeLessThanOrEqualTo(50);
        assertThat(VietnameseText.matches(text.substring(0, Math.min(text.length(), 900)) + " z", text))
                .isFalse();
        assertThat(VietnameseCollator.dictionary().sortKey(text)).isNotNull();
        assertThat(VietnameseCollator.people().sortKey(text)).isNotNull();
        assertThat(Syllable.parse(text)).isEmpty();
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            assertThat(encoding.decode(text)).isNotNull();
        }
        LegacyEncoding.detect(text);
    }

    @Test
    void tenMegabytesOfMarksOnOneLetterStay() {
        for (String marks : List.of("\u0301", "\u0301\u0323", "\u0302\u0301\u0331", "\u0331")) {
            String text = "a" + marks.repeat(10_000_000 / marks.length());
            String repaired = VietnameseText.standard().repair(text);
            assertThat(repaired.length()).isGreaterThanOrEqualTo(text.length() - 2);
            assertThat(VietnameseText.standard().repair(repaired)).isSameAs(repaired);
        }
    }
}
