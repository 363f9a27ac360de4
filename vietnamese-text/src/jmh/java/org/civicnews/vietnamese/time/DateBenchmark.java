package org.civicnews.vietnamese.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Date scan of 2.5 million characters, beside what teams write with regular expressions: one pattern of the commonest
 * forms, which tells neither fractions nor names from dates. An operation is one character, so that scores are millions of
 * characters a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(DateBenchmark.LENGTH)
public class DateBenchmark {
    static final int LENGTH = 2_500_000;

    private static final Pattern REGEX = Pattern.compile(
            "(?:(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)\\s+)*\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?"
                    + "|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?"
                    + "|(?:đầu\\s+|giữa\\s+|cuối\\s+)?(?:tháng\\s+\\d{1,2}(?:[/-]\\d{4})?|năm\\s+\\d{4})"
                    + "|quý\\s+[IV]+(?:/\\d{4})?|\\d{4}\\s*-\\s*\\d{4}|\\d{1,2}[hg]\\d{2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private String text = "";
    private String dateless = "";

    @Setup
    public void makeText() {
        text = NewsText.of(LENGTH).substring(0, LENGTH);
        dateless = NewsText.withoutDates(LENGTH).substring(0, LENGTH);
    }

    @Benchmark
    public int civicnewsDateless() {
        return DateRecognizer.standard().find(dateless).size();
    }

    @Benchmark
    public int civicnews() {
        return DateRecognizer.standard().find(text).size();
    }

    @Benchmark
    public int regex() {
        List<String> found = new ArrayList<>();
        Matcher matcher = REGEX.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.size();
    }
}
