package org.civicnews.formats.loss;

import java.util.List;
import java.util.Map;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.BlockTree;
import org.civicnews.body.RichText;
import org.civicnews.body.Table;
import org.civicnews.body.TableRow;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.body.UnknownBlock;
import org.civicnews.meeting.Meeting;
import org.civicnews.value.RawJson;

/** Notes the blocks and annotations of a later version, which no page can show. All methods are pure but for the notes. */
public final class UnknownParts {
    private static final String BLOCK = "a block of a kind that this version does not know";
    private static final String MEMBER = "a member that this version does not know";
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
     * Notes of every unknown block that all but its type and id is lost, as in HTML of ours.
     *
     * @param article what is written
     * @param notes takes the notes
     */
    public static void markedBlocks(Article article, LossNotes notes) {
        BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
            if (block instanceof UnknownBlock) {
                notes.lost(path + "/*", BLOCK + ", of which only the type and the id stand");
                notes.approximated(path + "/type", "stands as a mark of the place");
                notes.approximated(path + "/id", "stands as a mark of the place");
            }
        });
    }

    /**
     * Notes every unknown member of a block, a text, or a row or cell of a table as lost.
     *
     * @param article what is written
     * @param notes takes the notes
     */
    public static void members(Article article, LossNotes notes) {
        BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
            members(block.extra(), path, notes);
            BlockTree.texts(block, path, (at, text) -> members(text.extra(), at, notes));
            if (block instanceof Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    TableRow cells = table.rows().get(row);
                    members(cells.extra(), path + "/rows/" + row, notes);
                    for (int cell = 0; cell < cells.cells().size(); cell++) {
                        members(cells.cells().get(cell).extra(), path + "/rows/" + row + "/cells/" + cell, notes);
                    }
                }
            }
        });
    }

    private static void members(Map<String, RawJson> extra, String path, LossNotes notes) {
        for (String name : extra.keySet()) {
            notes.lost(path + "/" + name.replace("~", "~0").replace("/", "~1"), MEMBER);
        }
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
