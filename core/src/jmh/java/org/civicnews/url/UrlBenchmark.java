package org.civicnews.url;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Addresses cleaned in a second, beside the parser of the JDK and a cleaner of regular expressions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class UrlBenchmark {
    private static final int COUNT = 1000;

    private final String[] urls = MixedUrls.make();
    private final UrlCleaner cleaner = UrlCleaner.standard();
    private final RegexCleaner regex = new RegexCleaner();

    /** This library. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void civicnews(Blackhole hole) {
        for (String url : urls) {
            hole.consume(cleaner.clean(url));
        }
    }

    /** This library, with the removals asked for. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void civicnewsWithRemovals(Blackhole hole) {
        for (String url : urls) {
            hole.consume(cleaner.clean(url).removals());
        }
    }

    /** The JDK's parser, which removes nothing. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void javaNetUri(Blackhole hole) {
        for (String url : urls) {
            hole.consume(URI.create(url).normalize().toString());
        }
    }

    /** The same rules as regular expressions. */
    @Benchmark
    @OperationsPerInvocation(COUNT)
    public void regularExpressions(Blackhole hole) {
        for (String url : urls) {
            hole.consume(regex.clean(url));
        }
    }
}
