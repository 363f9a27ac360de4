package org.civicnews.formats.jsonld;

import org.civicnews.formats.generated.LossProof;
import org.junit.jupiter.api.Test;

class JsonLdLossTest {
    @Test
    void losesNothingThatItDoesNotName() {
        LossProof.of(ArticleJsonLd.standard()::write, LossProof::jsonTexts).check(25);
    }

    @Test
    void losesNothingThatItDoesNotNameWhereTheCallerWantsPartyDocumentsCalledLegislation() {
        LossProof.of(ArticleJsonLd.standard().withPartyDocumentsAsLegislation()::write, LossProof::jsonTexts)
                .check(4);
    }

    @Test
    void losesNothingOfAMeetingThatItDoesNotName() {
        LossProof.ofMeetings(MeetingJsonLd.standard()::write, LossProof::jsonTexts)
                .check(60);
    }
}
