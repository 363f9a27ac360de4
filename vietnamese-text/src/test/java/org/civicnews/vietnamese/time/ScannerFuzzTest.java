package org.civicnews.vietnamese.time;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.NumberWords;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import org.civicnews.vietnamese.text.SentenceSplitter;
import org.civicnews.vietnamese.text.Token;
import org.civicnews.vietnamese.text.Tokenizer;

/** Feeds arbitrary text to every scanner; run for real with {@code -Pfuzz}, with the seeds in every build. */
class ScannerFuzzTest {
    private static final String[] PIECES = {
        " ",
        " ",
        ".",
        ",",
        "/",
        "-",
        " - ",
        "–",
        ":",
        "(",
        ")",
        "\"",
        "“",
        "”",
        "…",
        "\n",
        "|",
        "%",
        "1",
        "2",
        "5",
        "12",
        "30",
        "2023",
        "99",
        "000",
        "1.250",
        "2,5",
        "7h",
        "g",
        "ngày ",
        "tháng ",
        "năm ",
        "quý ",
        "III",
        "mùng ",
        "sáng ",
        "đêm ",
        "rạng ",
        "hôm ",
        "qua ",
        "thứ ",
        "hai ",
        "chủ nhật ",
        "đầu ",
        "cuối ",
        "từ ",
        "đến ",
        "nay ",
        "lúc ",
        "giờ ",
        "phút ",
        "kém ",
        "âm lịch ",
        "Tết ",
        "Chạp ",
        "số ",
        "khoảng ",
        "hơn ",
        "không quá ",
        "tỷ ",
        "triệu ",
        "nghìn ",
        "đồng ",
        "người ",
        "m2",
        "km",
        "lẻ ",
        "trăm ",
        "mươi ",
        "rưỡi ",
        "phẩy ",
        "TP.",
        "PGS.TS. ",
        "Đ/c. ",
        "v.v. ",
        "Q. ",
        "J. ",
        "Điều 3. ",
        "a) ",
        "Ông ",
        "họp",
        "a.vn",
        "@",
        "https://",
        "NĐ-CP ",
        "\u0301",
        "\uD83D",
        "\uDE00",
        "va\u0300"
    };

    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        answer(new String(bytes, StandardCharsets.UTF_8));
        answer(new String(bytes, StandardCharsets.UTF_16LE));
    }

    /** The same with pieces of dates, numbers and sentences, which arbitrary bytes seldom make. */
    @FuzzTest(maxDuration = "60s")
    void everyMixOfPiecesIsAnswered(byte[] pieces) {
        StringBuilder text = new StringBuilder();
        for (byte piece : pieces) {
            text.append(PIECES[(piece & 0xFF) % PIECES.length]);
        }
        answer(text.toString());
    }

    static void answer(String text) {
        DateMention before = null;
        for (DateMention mention : DateRecognizer.standard().find(text)) {
            require(before == null || before.span().end() <= mention.span().start(), "dates overlap");
            require(mention.span().in(text).equals(mention.text()), "a date's words stand elsewhere");
            before = mention;
        }
        int end = 0;
        for (QuantityMention mention : QuantityRecognizer.standard().find(text)) {
            require(end <= mention.span().start(), "quantities overlap");
            end = mention.span().end();
        }
        covers(text, SentenceSplitter.standard().split(text), "a sentence is lost");
        covers(text, Tokenizer.standard().tokens(text).stream().map(Token::span).toList(), "a token is lost");
        NumberWords.standard().parse(text);
    }

    private static void covers(String text, List<Span> spans, String message) {
        int covered = 0;
        for (Span span : spans) {
            require(span.start() >= covered && span.length() > 0 && isBlank(text, covered, span.start()), message);
            covered = span.end();
        }
        require(isBlank(text, covered, text.length()), message);
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new AssertionError(message);
        }
    }
}
