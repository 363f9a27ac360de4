package org.civicnews.vietnamese.time;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import org.civicnews.vietnamese.text.SentenceSplitter;
import org.civicnews.vietnamese.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Sentences, tokens and quantities of 2.5 million characters, beside the break iterators of ICU and the JDK. Operations a
 * second times 2.5 are millions of characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SentenceBenchmark {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private String text;

    @Setup
    public void makeText() {
        text = NewsText.of(2_500_000);
    }

    @Benchmark
    public int sentences() {
        return SentenceSplitter.standard().split(text).size();
    }

    @Benchmark
    public int sentencesIcu() {
        return count(BreakIterator.getSentenceInstance(VIETNAMESE));
    }

    @Benchmark
    public int sentencesJdk() {
        return count(java.text.BreakIterator.getSentenceInstance(VIETNAMESE));
    }

    @Benchmark
    public int tokens() {
        return Tokenizer.standard().tokens(text).size();
    }

    @Benchmark
    public int wordsIcu() {
        return count(BreakIterator.getWordInstance(VIETNAMESE));
    }

    @Benchmark
    public int quantities() {
        return QuantityRecognizer.standard().find(text).size();
    }

    private int count(BreakIterator breaks) {
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private int count(java.text.BreakIterator breaks) {
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
