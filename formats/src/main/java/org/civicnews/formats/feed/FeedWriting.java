package org.civicnews.formats.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossNotes;
import tools.jackson.core.exc.JacksonIOException;

/** Writes feeds of any format; what the facades of this package delegate to. */
final class FeedWriting {
    private FeedWriting() {}

    static Export one(FeedFormat format, Article article) {
        StringBuilder text = new StringBuilder(8192);
        try {
            Losses losses = one(format, article, text);
            return Export.of(text.toString(), losses);
        } catch (IOException e) {
            throw new UncheckedIOException("memory throws none", e);
        }
    }

    static Losses one(FeedFormat format, Article article, Appendable out) throws IOException {
        Losses[] losses = {Losses.none()};
        each(format, FeedHeader.of(article), List.of(article), out, (found, index) -> losses[0] = found);
        return losses[0];
    }

    static Losses all(FeedFormat format, FeedHeader header, Iterable<? extends Article> articles, Appendable out)
            throws IOException {
        List<Loss> lost = new ArrayList<>();
        List<Loss> approximated = new ArrayList<>();
        all(format, header, articles, out, losses -> {
            lost.addAll(losses.lost());
            approximated.addAll(losses.approximated());
        });
        return new Losses(lost, approximated);
    }

    static void all(
            FeedFormat format,
            FeedHeader header,
            Iterable<? extends Article> articles,
            Appendable out,
            Consumer<Losses> each)
            throws IOException {
        each(format, header, articles, out, (losses, index) -> each.accept(losses.under("/" + index)));
    }

    private static void each(
            FeedFormat format,
            FeedHeader header,
            Iterable<? extends Article> articles,
            Appendable out,
            ObjIntConsumer<Losses> each)
            throws IOException {
        FeedFormat.Writing writing = format.to(out);
        try {
            writing.open(header);
            int index = 0;
            for (Article article : articles) {
                LossNotes notes = new LossNotes();
                writing.entry(article, notes);
                each.accept(format.losses().find(article, notes), index++);
            }
            writing.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
