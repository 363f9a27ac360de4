package org.civicnews.formats.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.LossProof;
import org.junit.jupiter.api.Test;

class NinjsLossTest {
    @Test
    void losesNothingThatItDoesNotName() {
        LossProof.of(ArticleNinjs.standard()::write, LossProof::jsonTexts)
                .withTraces(5)
                .check(12);
    }

    @Test
    void losesNothingOfAMeetingThatItDoesNotName() {
        LossProof.ofMeetings(MeetingNinjs.standard()::write, LossProof::jsonTexts)
                .withTraces(100)
                .check(40);
    }

    @Test
    void readsBackWhatItWrote() {
        for (long seed = 0; seed < 100; seed++) {
            Article article = ArticleGenerator.knownOnly(seed).article();
            Export export = ArticleNinjs.standard().write(article);
            assertThat(export.lost()).as("seed %d", seed).isEmpty();
            assertThat(ArticleNinjs.standard().read(export.document()))
                    .as("seed %d", seed)
                    .isEqualTo(article);
        }
    }
}
