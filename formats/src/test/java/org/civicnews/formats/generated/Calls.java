package org.civicnews.formats.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.CallForm;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.Handling;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;

/** Calls for readers' stories. */
final class Calls {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    private final Records records;

    Calls(Dice dice, Texts texts, Values values, Records records) {
        this.dice = dice;
        this.texts = texts;
        this.values = values;
        this.records = records;
    }

    SubmissionCall call() {
        Optional<TermsSnapshot> terms = dice.maybe(this::terms);
        return SubmissionCall.builder()
                .id("c" + dice.between(1, 9))
                .title(texts.line())
                .form(dice.maybe(() -> CallForm.builder()
                        .id("mẫu-1")
                        .version(dice.maybe(() -> "2"))
                        .language(dice.maybe(values::language))
                        .extra(dice.extra())
                        .build()))
                .topics(dice.rare(3, texts::line))
                .controller(dice.maybe(records::organization))
                .accepts(dice.rare(3, () -> dice.kind(AcceptedKind.known(), AcceptedKind::of)))
                .wordCounter(dice.chance(50))
                .wordLimit(dice.maybeInt(1, 5000))
                .terms(terms)
                .royalty(terms.flatMap(t -> t.clauses().isEmpty() ? Optional.empty() : dice.maybe(() -> royalty(t))))
                .handling(Handling.builder()
                        .confidential(dice.chance(40))
                        .mayBeEdited(dice.chance(40))
                        .extra(dice.extra())
                        .build())
                .answers(dice.rare(3, () -> dice.kind(AnswerSource.known(), AnswerSource::of)))
                .extra(dice.extra())
                .build();
    }

    private TermsSnapshot terms() {
        List<TermsClause> clauses = new ArrayList<>();
        for (int i = 1, count = dice.between(1, 4); i <= count; i++) {
            clauses.add(TermsClause.builder()
                    .id("k" + i)
                    .text(texts.text())
                    .kind(dice.kind(ClauseKind.known(), ClauseKind::of))
                    .extra(dice.extra())
                    .build());
        }
        return TermsSnapshot.of(values.language(), clauses).toBuilder()
                .id(dice.maybe(() -> "điều-khoản"))
                .version(dice.maybe(() -> "2024-01"))
                .extra(dice.extra())
                .build();
    }

    private RoyaltyPolicy royalty(TermsSnapshot terms) {
        RoyaltyKind kind = dice.kind(RoyaltyKind.known(), RoyaltyKind::of);
        boolean none = kind.equals(RoyaltyKind.NONE);
        return RoyaltyPolicy.builder()
                .kind(kind)
                .amount(none ? Optional.empty() : dice.maybe(() -> new BigDecimal("250000.00")))
                .currency(none ? Optional.empty() : dice.maybe(() -> "VND"))
                .statement(dice.maybe(texts::line))
                .clauseId(dice.pick(terms.clauses()).id())
                .legalBasis(dice.maybe(texts::line))
                .extra(dice.extra())
                .build();
    }
}
