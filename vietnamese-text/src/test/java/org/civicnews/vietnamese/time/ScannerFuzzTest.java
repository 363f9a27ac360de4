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
    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        answer(new String(bytes, StandardCharsets.UTF_8));
        answer(new String(bytes, StandardCharsets.UTF_16LE));
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
