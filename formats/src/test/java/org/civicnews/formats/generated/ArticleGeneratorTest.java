package org.civicnews.formats.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.civicnews.article.Article;
import org.civicnews.body.BlockTree;
import org.junit.jupiter.api.Test;

class ArticleGeneratorTest {
    @Test
    void makesTheSameValueForTheSameSeed() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(new ArticleGenerator(seed).page()).isEqualTo(new ArticleGenerator(seed).page());
        }
    }

    @Test
    void makesEveryKindOfBlockAndAnnotation() {
        Set<String> kinds = new TreeSet<>();
        for (long seed = 0; seed < 300; seed++) {
            Article article = new ArticleGenerator(seed).article();
            BlockTree.walk(article.blocks(), "", (path, block) -> {
                kinds.add(name(block));
                BlockTree.texts(
                        block, path, (textPath, text) -> text.annotations().forEach(a -> kinds.add(name(a))));
            });
        }
        assertThat(kinds)
                .containsExactly(
                        "Box",
                        "DateAnnotation",
                        "Divider",
                        "Embed",
                        "Figure",
                        "Heading",
                        "LegalAnnotation",
                        "LinkAnnotation",
                        "ListBlock",
                        "NoteAnnotation",
                        "Paragraph",
                        "QuantityAnnotation",
                        "Quote",
                        "RecordAnnotation",
                        "RedactionAnnotation",
                        "SpeechAnnotation",
                        "StyleAnnotation",
                        "Table",
                        "UnknownAnnotation",
                        "UnknownBlock");
    }

    @Test
    void makesOnlyWhatIsKnownIfAsked() {
        for (long seed = 0; seed < 100; seed++) {
            String shown = ArticleGenerator.knownOnly(seed).page().toString();
            assertThat(shown).doesNotContain("LATER_", "x-mood", "poll", "irony");
        }
    }

    private static String name(Object value) {
        return value.getClass().getSuperclass().getSimpleName();
    }
}
