package org.civicnews.formats.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.out.Utf8Out;
import org.civicnews.value.WebLink;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes feeds of a thousand articles as UTF-8, streamed to nowhere: articles a second. */
@State(Scope.Benchmark)
public class FeedBenchmark {
    private static final int ARTICLES = 1000;
    private static final FeedHeader HEADER = FeedHeader.of("Tin phường", WebLink.of("https://phuong.example/"));

    private List<Article> articles = List.of();

    /** Makes the article that the feed has a thousand times. */
    @Setup(Level.Trial)
    public void prepare() {
        articles = Collections.nCopies(ARTICLES, new ArticleGenerator(3).article());
    }

    /** @return the sink */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public Writer atom() throws IOException {
        Writer out = new Utf8Out(OutputStream.nullOutputStream());
        AtomFeed.standard().write(HEADER, articles, out, losses -> {});
        return out;
    }

    /** @return the sink */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public Writer rss() throws IOException {
        Writer out = new Utf8Out(OutputStream.nullOutputStream());
        RssFeed.standard().write(HEADER, articles, out, losses -> {});
        return out;
    }

    /** @return the sink */
    @Benchmark
    @OperationsPerInvocation(ARTICLES)
    public Writer jsonFeed() throws IOException {
        Writer out = new Utf8Out(OutputStream.nullOutputStream());
        JsonFeed.standard().write(HEADER, articles, out, losses -> {});
        return out;
    }
}
