package org.civicnews.vietnamese.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.concurrent.TimeUnit;
import org.civicnews.vietnamese.time.DateRecognizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first call of each tool in a JVM that has started, tables and classes loaded on the way; ICU's beside them. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class StartupBenchmark {
    private static final String TEXT = "Sáng 1/12, UBND TP. Thanh Hoá chi gần 2,5 ty\u0309 đồng. Ông Hòa dự.";

    @Benchmark
    public Object repair() {
        return VietnameseText.standard().repair(TEXT);
    }

    @Benchmark
    public Object slug() {
        return VietnameseText.slug(TEXT);
    }

    @Benchmark
    public Object dates() {
        return DateRecognizer.standard().find(TEXT);
    }

    @Benchmark
    public Object quantities() {
        return QuantityRecognizer.standard().find(TEXT);
    }

    @Benchmark
    public Object sentences() {
        return SentenceSplitter.standard().split(TEXT);
    }

    @Benchmark
    public Object dictionaryKey() {
        return VietnameseCollator.dictionary().sortKey(TEXT);
    }

    @Benchmark
    public Object icuNormalize() {
        return Normalizer2.getNFCInstance().normalize(TEXT);
    }

    @Benchmark
    public Object icuSentences() {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag("vi"));
        breaks.setText(TEXT);
        return breaks.next();
    }

    @Benchmark
    public Object icuKey() {
        return Collator.getInstance(ULocale.forLanguageTag("vi")).getCollationKey(TEXT);
    }
}
