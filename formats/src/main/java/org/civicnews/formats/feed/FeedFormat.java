package org.civicnews.formats.feed;

import java.io.IOException;
import org.civicnews.article.Article;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;

/** One format of feeds: what stands before, between and after the articles. */
interface FeedFormat {
    /** Writes one feed; serves one writing. */
    interface Writing {
        void open(FeedHeader header) throws IOException;

        void entry(Article article, LossNotes notes) throws IOException;

        void close() throws IOException;
    }

    /** {@return a writing that has written nothing yet} */
    Writing to(Appendable sink) throws IOException;

    /** {@return what finds the losses of an article} */
    LossFinder losses();
}
