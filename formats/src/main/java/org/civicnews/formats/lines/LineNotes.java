package org.civicnews.formats.lines;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.Venue;

/**
 * Notes what of this very article lines do without: annotations that the format does not show, media of which nothing tells what
 * they are, what stands aside for something better. Serves one writing.
 */
public final class LineNotes {
    private final Markup markup;
    private final LossNotes notes;
    private final Map<String, MediaItem> media;
    private final Set<String> inFigures = new HashSet<>();

    private LineNotes(Article article, Markup markup, LossNotes notes) {
        this.markup = markup;
        this.notes = notes;
        this.media = article.media().stream()
                .collect(Collectors.toMap(MediaItem::id, Function.identity(), (first, second) -> first));
    }

    /**
     * Takes the notes of an article.
     *
     * @param article what was written
     * @param markup how
     * @param words the words that were added
     * @param notes takes them
     */
    static void take(Article article, Markup markup, LineWords words, LossNotes notes) {
        LineNotes taker = new LineNotes(article, markup, notes);
        BlockTree.walk(article.blocks(), "/blocks", taker::block);
        for (int i = 0; i < article.media().size(); i++) {
            taker.media("/media/" + i, article.media().get(i), words);
        }
        for (int i = 0; i < article.meetings().size(); i++) {
            meeting("/meetings/" + i, article.meetings().get(i), notes);
        }
    }

    private void block(String path, Block block) {
        if (block instanceof Embed) {
            notes.lost(path + "/fallback/annotations", "a link has no annotations");
        } else {
            BlockTree.texts(block, path, this::annotations);
        }
        if (block instanceof Heading heading
                && markup.heading(heading.level(), "x").equals("x")) {
            notes.lost(path + "/level", "a heading of this level looks like any other line");
        }
        if (block instanceof ListBlock list
                && !markup.canNumber(list.start().orElse(1), list.items().size())) {
            notes.approximated(path + "/start", "is no number that a list of the format can have");
        } else if (block instanceof Quote) {
            notes.approximated(path + "/speaker/name", "stands below the quotation");
            notes.approximated(path + "/speaker/ref", "stands as the name");
        } else if (block instanceof Figure figure) {
            figure(path, figure);
        }
    }

    private void figure(String path, Figure figure) {
        for (int i = 0; i < figure.media().size(); i++) {
            String id = figure.media().get(i);
            inFigures.add(id);
            MediaItem item = media.get(id);
            if (item == null || !isWritten(item)) {
                notes.lost(path + "/media/" + i, "nothing is told of what it shows");
            }
        }
    }

    private static boolean isWritten(MediaItem item) {
        boolean named = item.source().isPresent() || !item.alt().orElse("").isEmpty();
        return named || item.caption().isPresent() || item.credit().isPresent();
    }

    private void annotations(String path, RichText text) {
        List<Annotation> shown = markup.shown(text);
        for (int i = 0; i < text.annotations().size(); i++) {
            if (!shown.contains(text.annotations().get(i))) {
                notes.lost(path + "/annotations/" + i, "does not show: only links do, and none inside another");
            }
        }
    }

    private void media(String path, MediaItem item, LineWords words) {
        item.caption().ifPresent(caption -> annotations(path + "/caption", caption));
        if (!inFigures.contains(item.id())) {
            notes.lost(path + "/id", "no figure shows it");
        }
        if (BodyLines.address(item, true, markup, words).equals(BodyLines.address(item, false, markup, words))) {
            notes.lost(path + "/kind", "a picture and another file look alike here");
        }
    }

    /**
     * Takes the notes of a meeting.
     *
     * @param pointer where it stands in its article
     * @param meeting what was written
     * @param notes takes them
     */
    public static void meeting(String pointer, Meeting meeting, LossNotes notes) {
        if (meeting.headcount().flatMap(count -> count.sourceText()).isPresent()) {
            notes.lost(pointer + "/headcount/value", "the words of the source stand for it");
        }
        for (int i = 0; i < meeting.venues().size(); i++) {
            Venue venue = meeting.venues().get(i);
            if (venue.place().isEmpty()
                    && venue.organization().isEmpty()
                    && venue.address().isEmpty()) {
                notes.lost(pointer + "/venues/" + i + "/role", "only a venue with a name is told with its role");
            }
            if (venue.place().isPresent()) {
                notes.lost(pointer + "/venues/" + i + "/organization", "the place stands for it");
            }
        }
    }
}
