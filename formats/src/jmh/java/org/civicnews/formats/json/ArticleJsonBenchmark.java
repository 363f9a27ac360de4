package org.civicnews.formats.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.civicnews.article.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes and reads a report of ordinary length beside Jackson's streaming API used by hand for the same bytes: writing
 * them, reading them into the same models, and only going through their tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ArticleJsonBenchmark {
    private final JsonFactory factory = new JsonFactory();
    private Article article;
    private byte[] bytes;

    /** Makes the article, and makes sure that both sides do the same. */
    @Setup
    public void prepare() {
        article = SampleArticle.make();
        bytes = ArticleJson.standard().write(article).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(bytes, writeByHand()) || !Arrays.equals(bytes, write()) || !readByHand().equals(article) || !read().equals(article)) {
            throw new IllegalStateException("the peers do not do the same");
        }
    }

    /** @return the bytes */
    @Benchmark
    public byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_000);
        ArticleJson.standard().write(article, out);
        return out.toByteArray();
    }

    /** @return the bytes */
    @Benchmark
    public byte[] writeByHand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16_000);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            HandWrittenJson.write(json, article);
        }
        return out.toByteArray();
    }

    /** @return the article */
    @Benchmark
    public Article read() {
        return ArticleJson.standard().read(bytes);
    }

    /** @return the article */
    @Benchmark
    public Article readByHand() {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return HandWrittenJson.read(json);
        }
    }

    /** @return a number that hangs on every value */
    @Benchmark
    public int readTokensOnly() {
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), bytes)) {
            return HandWrittenJson.readNothing(json);
        }
    }
}
