package org.civicnews.vietnamese.text;

import com.github.slugify.Slugify;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Fold, slug, sort keys and legacy decoding beside the usual idiom, slugify and ICU; line by line, as they are used. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FoldBenchmark {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^a-z0-9]+");

    private final Slugify slugify = Slugify.builder().locale(Locale.ROOT).build();
    private final RuleBasedCollator icu = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("vi"));

    private String[] sentences = {};
    private String[] tcvn3 = {};
    private byte[][] vni = {};
    private String[] viqr = {};
    private String[] viqrWithoutEscapes = {};

    /** Makes the sentences. */
    @Setup
    public void setUp() {
        sentences = NewsText.make().split("(?<=[.]) ");
        tcvn3 = new String[sentences.length];
        vni = new byte[sentences.length][];
        viqr = new String[sentences.length];
        viqrWithoutEscapes = new String[sentences.length];
        int characters = 0;
        int bytes = 0;
        int ofViqr = 0;
        for (int i = 0; i < sentences.length; i++) {
            tcvn3[i] = LegacyEncoding.TCVN3.encode(sentences[i]).garbled();
            vni[i] = LegacyEncoding.VNI.encode(sentences[i]).bytes();
            viqr[i] = LegacyEncoding.VIQR.encode(sentences[i]).garbled();
            viqrWithoutEscapes[i] = viqr[i].replace("\\", "");
            characters += sentences[i].length();
            bytes += vni[i].length;
            ofViqr += viqr[i].length();
        }
        System.out.printf(
                "%d sentences, %d characters, %d bytes of VNI, %d characters of VIQR%n",
                sentences.length, characters, bytes, ofViqr);
    }

    @Benchmark
    public void foldOurs(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(VietnameseText.fold(sentence, FoldLevel.PLAIN));
        }
    }

    @Benchmark
    public void foldIdiom(Blackhole hole) {
        for (String sentence : sentences) {
            String bare = MARKS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD)).replaceAll("");
            hole.consume(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT));
        }
    }

    @Benchmark
    public void slugOurs(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(VietnameseText.slug(sentence));
        }
    }

    @Benchmark
    public void slugIdiom(Blackhole hole) {
        for (String sentence : sentences) {
            String bare = MARKS.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFD)).replaceAll("");
            String lower = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
            hole.consume(REST.matcher(lower).replaceAll("-"));
        }
    }

    @Benchmark
    public void slugSlugify(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(slugify.slugify(sentence));
        }
    }

    @Benchmark
    public void keyOurs(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(VietnameseCollator.dictionary().sortKey(sentence));
        }
    }

    @Benchmark
    public void keyIcu(Blackhole hole) {
        for (String sentence : sentences) {
            hole.consume(icu.getRawCollationKey(sentence, new RawCollationKey()));
        }
    }

    @Benchmark
    public void decodeTcvn3(Blackhole hole) {
        for (String sentence : tcvn3) {
            hole.consume(LegacyEncoding.TCVN3.decode(sentence));
        }
    }

    @Benchmark
    public void decodeVniBytes(Blackhole hole) {
        for (byte[] sentence : vni) {
            hole.consume(LegacyEncoding.VNI.decode(sentence));
        }
    }

    @Benchmark
    public void decodeViqr(Blackhole hole) {
        for (String sentence : viqr) {
            hole.consume(LegacyEncoding.VIQR.decode(sentence));
        }
    }

    @Benchmark
    public void decodeViqrWithoutEscapes(Blackhole hole) {
        for (String sentence : viqrWithoutEscapes) {
            hole.consume(LegacyEncoding.VIQR.decode(sentence));
        }
    }
}
