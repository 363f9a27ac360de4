package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.RawPage;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.vietnamese.text.ToneStyle;
import org.civicnews.vietnamese.text.VietnameseText;

/** Reads the call for stories out of the texts of a form that another reader found beside the article. Pure and thread-safe. */
final class FormText {
    private static final VietnameseText REPAIR =
            VietnameseText.builder().tones(ToneStyle.KEEP).build();

    private FormText() {}

    /** {@return the call in the first form that is one, empty if none is} */
    static Optional<SubmissionCall> call(PageLexicon lexicon, RawPage page) {
        for (Candidate form : page.candidates(CandidateKind.CALL)) {
            List<PageLine> lines = PageLines.of(form.text(), REPAIR, new ArrayList<>());
            for (int i = 0; i < lines.size(); i++) {
                Optional<SubmissionCall> call = new CallReader(lexicon, lines, i).read();
                if (call.isPresent()) {
                    return call;
                }
            }
        }
        return Optional.empty();
    }
}
