package org.civicnews.vietnamese.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How fast citations are found, beside a compiled alternation of {@code java.util.regex} on the same text. {@code bytes}
 * counts bytes of UTF-8 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LegalReferenceBenchmark {
    private static final int LENGTH = 2_000_000;

    /** What is read. */
    @Param({"news", "statute", "decomposed", "1/1/1/1", "Luật", "điểm a khoản 1"})
    public String input;

    private final LegalReferenceRecognizer recognizer = LegalReferenceRecognizer.standard();
    private final RegexRecognizer regex = new RegexRecognizer();
    private String text = "";
    private int size;

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Bytes of UTF-8. */
        public long bytes;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
        }
    }

    /** Makes the text. */
    @Setup
    public void write() {
        text = switch (input) {
            case "news" -> NewsText.of(LENGTH, 0.028, 2);
            case "statute" -> NewsText.statute(LENGTH);
            case "decomposed" -> java.text.Normalizer.normalize(NewsText.of(LENGTH, 0.028, 2), java.text.Normalizer.Form.NFD);
            default -> (input + (input.startsWith("1") ? "/" : " ")).repeat(LENGTH / (input.length() + 1));
        };
        size = text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Finds all mentions. */
    @Benchmark
    public int find(Read read) {
        read.bytes += size;
        return recognizer.find(text).size();
    }

    /** Finds and resolves all mentions. */
    @Benchmark
    public int findAndResolve(Read read) {
        read.bytes += size;
        CitedText cited = CitedText.of(text, recognizer.find(text));
        return LegalReferenceResolver.standard()
                .resolve(List.of(cited), Optional.empty())
                .references()
                .size();
    }

    /** Finds what the regular expression finds. */
    @Benchmark
    public int regex(Read read) {
        read.bytes += size;
        return regex.count(text);
    }
}
