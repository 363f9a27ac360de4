package org.civicnews.formats.jsonld;

import java.io.IOException;
import org.civicnews.article.Article;
import org.civicnews.formats.Losses;
import org.civicnews.formats.loss.LossFinder;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.LossTable;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.meeting.Meeting;

/** Writes whole documents and finds their losses; what the facades of this package delegate to. */
final class LdWriting {
    static final String CONTEXT = "https://schema.org";
    private static final LossTable TABLE =
            LossTable.read("article-losses.tsv", LdWriting.class.getResourceAsStream("article-losses.tsv"));
    private static final LossFinder ARTICLE = LossFinder.of(TABLE);
    private static final LossFinder MEETING = LossFinder.of(TABLE.part("/meetings/*"));

    private LdWriting() {}

    static Losses write(Article article, LdOptions options, Appendable sink) throws IOException {
        LossNotes notes = new LossNotes();
        stream(article, options, notes, sink);
        return ARTICLE.find(article, notes);
    }

    static void stream(Article article, LdOptions options, LossNotes notes, Appendable sink) throws IOException {
        LdNames names = LdNames.of(article);
        JsonOut.documentInScript(sink, options.pretty(), out -> {
            out.member("@context", CONTEXT);
            new NewsArticleLd(article, names, options, notes).write(out);
        });
    }

    static Losses write(Meeting meeting, LdOptions options, Appendable sink) throws IOException {
        LossNotes notes = new LossNotes();
        JsonOut.documentInScript(sink, options.pretty(), out -> {
            out.member("@context", CONTEXT);
            new EventLd(LdNames.none(), notes).members(out, meeting, "");
        });
        return MEETING.find(meeting, notes);
    }
}
