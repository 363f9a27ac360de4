package org.civicnews.formats.jsonld;

import org.civicnews.article.Article;
import org.civicnews.formats.generated.LossProof;
import org.junit.jupiter.api.Test;

class JsonLdLossTest {
    private static LossProof<Article> articles(ArticleJsonLd jsonLd, int least) {
        return LossProof.of(jsonLd::write, LossProof::jsonTexts)
                .withTraces(least)
                .exceptStructure(
                        "/blocks", "id", "type", "level", "ordered", "start", "headerRows", "colspan", "rowspan");
    }

    @Test
    void losesNothingThatItDoesNotName() {
        articles(ArticleJsonLd.standard(), 150).check(12);
    }

    @Test
    void losesNothingThatItDoesNotNameWhereTheCallerWantsPartyDocumentsCalledLegislation() {
        articles(ArticleJsonLd.standard().withPartyDocumentsAsLegislation(), 50).check(4);
    }

    @Test
    void losesNothingOfAMeetingThatItDoesNotName() {
        LossProof.ofMeetings(MeetingJsonLd.standard()::write, LossProof::jsonTexts)
                .withTraces(100)
                .check(40);
    }
}
