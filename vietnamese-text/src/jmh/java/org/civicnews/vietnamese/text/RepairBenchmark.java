package org.civicnews.vietnamese.text;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Repair and tone style beside the normalisers of the JDK and ICU and thirty calls of String.replace; texts a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RepairBenchmark {
    private static final String OLD = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụyÒaÓaỎaÕaỌaÒeÓeỎeÕeỌeÙyÚyỦyŨyỤy";
    private static final String NEW = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵOàOáOảOãOạOèOéOẻOẽOẹUỳUýUỷUỹUỵ";

    private final VietnameseText standard = VietnameseText.standard();
    private final VietnameseText fresh =
            VietnameseText.builder().tones(ToneStyle.NEW).build();
    private final Normalizer2 icu = Normalizer2.getNFCInstance();

    private String clean = "";
    private String decomposed = "";
    private String mixed = "";
    private String newStyle = "";

    /** Makes the texts. */
    @Setup
    public void setUp() {
        clean = NewsText.make();
        decomposed = NewsText.decomposed(clean);
        mixed = NewsText.mixed(clean);
        newStyle = fresh.repair(clean);
        System.out.printf(
                "clean %d, decomposed %d, mixed %d characters%n", clean.length(), decomposed.length(), mixed.length());
        if (!standard.repair(decomposed).equals(clean) || !standard.repair(newStyle).equals(clean)) {
            throw new IllegalStateException("the repair is wrong");
        }
    }

    @Benchmark
    public String cleanOurs() {
        return standard.repair(clean);
    }

    @Benchmark
    public String cleanJdk() {
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    @Benchmark
    public String cleanIcu() {
        return icu.normalize(clean);
    }

    @Benchmark
    public String decomposedOurs() {
        return standard.repair(decomposed);
    }

    @Benchmark
    public String decomposedIcu() {
        return icu.normalize(decomposed);
    }

    @Benchmark
    public String decomposedJdk() {
        return Normalizer.normalize(decomposed, Normalizer.Form.NFC);
    }

    @Benchmark
    public String mixedOurs() {
        return standard.repair(mixed);
    }

    @Benchmark
    public String mixedIcu() {
        return icu.normalize(mixed);
    }

    @Benchmark
    public String tonesOurs() {
        return standard.repair(newStyle);
    }

    @Benchmark
    public String tonesThirtyReplaces() {
        String text = newStyle;
        for (int i = 0; i < NEW.length(); i += 2) {
            text = text.replace(NEW.substring(i, i + 2), OLD.substring(i, i + 2));
        }
        return text;
    }
}
