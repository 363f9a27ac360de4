package org.civicnews.formats.ninjs;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.BlockTree;
import org.civicnews.body.RichText;
import org.civicnews.body.UnknownAnnotation;
import org.civicnews.body.UnknownBlock;
import org.civicnews.formats.loss.LossNotes;

/** Notes the blocks and annotations of later versions, of which a page shows nothing. Pure and thread-safe. */
final class UnknownParts {
    private static final String PLACE_KEPT =
            "of a block of an unknown type, of which a page keeps its place, type and id";
    private static final String MARKED = "stands as a mark of the place";
    private static final String KEPT_UNSHOWN =
            "of an unknown type: a page keeps it only where it does not show the item";
    private static final String NOT_SHOWN = "of an unknown type, which a page cannot show";

    private UnknownParts() {}

    static void note(Article article, LossNotes notes) {
        BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
            if (block instanceof UnknownBlock) {
                notes.lost(path + "/*", PLACE_KEPT);
                notes.approximated(path + "/type", MARKED);
                notes.approximated(path + "/id", MARKED);
            }
            BlockTree.texts(block, path, (at, text) -> note(text.annotations(), at + "/annotations/", notes));
        });
        for (int i = 0; i < article.media().size(); i++) {
            String at = "/media/" + i + "/caption/annotations/";
            List<Annotation> annotations =
                    article.media().get(i).caption().map(RichText::annotations).orElse(List.of());
            for (int j = 0; j < annotations.size(); j++) {
                if (annotations.get(j) instanceof UnknownAnnotation) {
                    notes.approximated(at + j, KEPT_UNSHOWN);
                }
            }
        }
    }

    private static void note(List<Annotation> annotations, String path, LossNotes notes) {
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i) instanceof UnknownAnnotation) {
                notes.lost(path + i, NOT_SHOWN);
            }
        }
    }
}
