package org.civicnews.formats.loss;

import java.util.function.Consumer;
import org.civicnews.article.Article;
import org.civicnews.formats.Losses;
import org.civicnews.formats.json.ArticleJson;
import org.civicnews.formats.json.MeetingJson;
import org.civicnews.meeting.Meeting;
import tools.jackson.core.JsonGenerator;

/**
 * Finds what a format could not carry of a value: walks the value's own JSON form as a stream of tokens, which is never put
 * together, and asks a table about each member. Immutable and thread-safe.
 */
public final class LossFinder {
    private final LossTable table;

    private LossFinder(LossTable table) {
        this.table = table;
    }

    /**
     * Makes a finder.
     *
     * @param table what the format does with each member
     * @return the finder
     */
    public static LossFinder of(LossTable table) {
        return new LossFinder(table);
    }

    /**
     * Finds the losses of an article.
     *
     * @param article what was written
     * @param notes what its writer found out
     * @return what is there and was lost or approximated
     */
    public Losses find(Article article, LossNotes notes) {
        return find(walk -> ArticleJson.standard().write(article, walk), notes);
    }

    /**
     * Finds the losses of a meeting.
     *
     * @param meeting what was written
     * @param notes what its writer found out
     * @return what is there and was lost or approximated
     */
    public Losses find(Meeting meeting, LossNotes notes) {
        return find(walk -> MeetingJson.standard().write(meeting, walk), notes);
    }

    private Losses find(Consumer<JsonGenerator> value, LossNotes notes) {
        LossWalk walk = new LossWalk(table.start(), notes);
        value.accept(walk);
        return walk.losses();
    }
}
