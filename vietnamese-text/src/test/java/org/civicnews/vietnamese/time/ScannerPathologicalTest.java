package org.civicnews.vietnamese.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civicnews.vietnamese.text.NumberWords;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import org.civicnews.vietnamese.text.SentenceSplitter;
import org.civicnews.vietnamese.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scanner answers any text in linear time: pieces repeated until a quadratic scanner would not come back. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ScannerPathologicalTest {
    private static final int LENGTH = 100_000;

    static Stream<String> pieces() {
        return Stream.of(
                "1",
                "1/",
                "1-",
                "1.",
                "1,",
                "1:",
                "1/1/",
                "12/12-",
                "2017-",
                "2017/",
                "1 - ",
                "1/12, ",
                "ngày ",
                "ngày 1, ",
                "ngày 1 và ",
                "tháng ",
                "từ 1 đến ",
                "từ từ ",
                "quý I, ",
                "năm 2017, ",
                "sáng 1/12 - ",
                "7h30 ",
                "1h",
                "thứ 2 ",
                "mùng 1, ",
                "(",
                "(ngày ",
                "khoảng ",
                "một ",
                "hai mươi ",
                "trăm ",
                "một trăm lẻ ",
                "hai phẩy ",
                "một nghìn ",
                "tỷ ",
                "1 tỷ ",
                "1 triệu ",
                "hơn ",
                "không quá ",
                ".",
                ". ",
                "...",
                "!",
                "? ",
                "…",
                "a. ",
                "A. ",
                "A.",
                "A.B.",
                "TP. ",
                "1. ",
                "\"",
                "\". ",
                ".\" ",
                "” ",
                ".” ",
                "(. ",
                "a.B",
                "giao.Trong ",
                "w",
                "www.",
                "a@",
                "a.",
                "a-",
                "a1-",
                "@",
                "http://",
                "#",
                "\u0301",
                "a\u0301",
                "\uD800",
                "\uDC00",
                "\uD83D\uDE00",
                "\u200D",
                "\u0000",
                "\u202E",
                " ",
                "\n",
                "đ",
                "Đ\u0323",
                "12345678901",
                "3 năm 2 tháng ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void repeatedPiecesTakeLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        List<Consumer<String>> scanners = List.of(
                DateRecognizer.standard()::find,
                QuantityRecognizer.standard()::find,
                SentenceSplitter.standard()::split,
                Tokenizer.standard()::tokens,
                NumberWords.standard()::parse);
        for (Consumer<String> scanner : scanners) {
            long start = System.nanoTime();
            scanner.accept(text);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
                    .isLessThan(10);
        }
    }

    @Test
    void tenMegabytesOfMarksOnOneLetterAreOneToken() {
        String text = "a" + "\u0301".repeat(5_000_000);
        assertThat(Tokenizer.standard().tokens(text)).hasSize(1);
        assertThat(SentenceSplitter.standard().split(text)).hasSize(1);
        assertThat(DateRecognizer.standard().find(text)).isEmpty();
        assertThat(QuantityRecognizer.standard().find(text)).isEmpty();
    }
}
