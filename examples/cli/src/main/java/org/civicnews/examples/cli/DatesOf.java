package org.civicnews.examples.cli;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.BlockTree;
import org.civicnews.body.DateAnnotation;

/** The date expressions of an article in reading order. */
final class DatesOf {
    private DatesOf() {}

    static void collect(Article article, List<DateAnnotation> dates) {
        BlockTree.walk(
                article.blocks(),
                "",
                (path, block) -> BlockTree.texts(block, path, (at, text) -> {
                    for (Annotation annotation : text.annotations()) {
                        if (annotation instanceof DateAnnotation date) {
                            dates.add(date);
                        }
                    }
                }));
    }
}
