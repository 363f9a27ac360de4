package org.civicnews.formats.loss;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.BlockTree;
import org.civicnews.body.RichText;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.body.UnknownBlock;
import org.civicnews.meeting.Meeting;

/** Notes the blocks and annotations of a later version, which no page can show. All methods are pure but for the notes. */
public final class UnknownParts {
    private static final String BLOCK = "a block of a kind that this version does not know";
    private static final String ANNOTATION = "an annotation of a kind that this version does not know";

    private UnknownParts() {}

    /**
     * Notes every unknown block as lost.
     *
     * @param article what is written
     * @param notes takes the notes
     */
    public static void blocks(Article article, LossNotes notes) {
        BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
            if (block instanceof UnknownBlock) {
                notes.lost(path, BLOCK);
            }
        });
    }

    /**
     * Notes of every unknown block that only its type and id stand in the document, as in HTML of ours.
     *
     * @param article what is written
     * @param notes takes the notes
     */
    public static void markedBlocks(Article article, LossNotes notes) {
        BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
            if (block instanceof UnknownBlock) {
                notes.approximated(path, BLOCK + ", of which the type stands");
            }
        });
    }

    /**
     * Notes every unknown annotation of a block or a speech as lost.
     *
     * @param article what is written
     * @param notes takes the notes
     */
    public static void annotations(Article article, LossNotes notes) {
        BlockTree.walk(
                article.blocks(),
                "/blocks",
                (path, block) -> BlockTree.texts(block, path, (at, text) -> annotations(text, at, notes)));
        for (int i = 0; i < article.meetings().size(); i++) {
            Meeting meeting = article.meetings().get(i);
            for (int speech = 0; speech < meeting.speeches().size(); speech++) {
                String at = "/meetings/" + i + "/speeches/" + speech;
                annotations(meeting.speeches().get(speech).text(), at, notes);
            }
        }
    }

    private static void annotations(RichText text, String path, LossNotes notes) {
        List<Annotation> annotations = text.annotations();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i) instanceof UnknownAnnotation) {
                notes.lost(path + "/annotations/" + i, ANNOTATION);
            }
        }
    }
}
