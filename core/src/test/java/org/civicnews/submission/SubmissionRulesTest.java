package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.value.BrokenRule.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionRulesTest {
    private static TermsClause clause(String id) {
        return TermsClause.builder().id(id).text("Bài không trả nhuận bút.").build();
    }

    private static TermsSnapshot terms(String... ids) {
        return TermsSnapshot.of(
                LanguageTag.VIETNAMESE,
                Stream.of(ids).map(SubmissionRulesTest::clause).toList());
    }

    private static RoyaltyPolicyBuilder royalty(RoyaltyKind kind) {
        return RoyaltyPolicy.builder().kind(kind);
    }

    private static SubmissionCallBuilder call() {
        return SubmissionCall.builder().id("c1").title("Gửi bài tâm sự");
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule("a call has an id", () -> call().id("").build(), "id", "BLANK", "must not be blank"),
                rule("a call has a title", () -> call().title("").build(), "title", "BLANK", "must not be blank"),
                rule(
                        "a format version can be read",
                        () -> call().formatVersion("0.9").build(),
                        "formatVersion",
                        "VERSION_UNSUPPORTED",
                        "formatVersion '0.9' is not of the form 1.0"),
                rule(
                        "a topic says something",
                        () -> call().addTopics("").build(),
                        "topics/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a story has words",
                        () -> call().wordLimit(0).build(),
                        "wordLimit",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was 0"),
                rule(
                        "royalty points at a clause that is there",
                        () -> call().terms(terms("k1"))
                                .royalty(
                                        royalty(RoyaltyKind.NONE).clauseId("k9").build())
                                .build(),
                        "royalty/clauseId",
                        "CLAUSE_MISSING",
                        "royalty points at clause 'k9', which the terms do not have"),
                rule(
                        "royalty points at terms that are there",
                        () -> call().royalty(
                                        royalty(RoyaltyKind.NONE).clauseId("k1").build())
                                .build(),
                        "royalty/clauseId",
                        "CLAUSE_MISSING",
                        "royalty points at clause 'k1', which the terms do not have"),
                rule(
                        "no royalty is no amount",
                        () -> royalty(RoyaltyKind.NONE)
                                .clauseId("k1")
                                .amount(BigDecimal.ONE)
                                .build(),
                        "amount",
                        "ROYALTY_CONTRADICTS",
                        "royalty NONE has no amount"),
                rule(
                        "no royalty is said somewhere",
                        () -> royalty(RoyaltyKind.NONE).build(),
                        "clauseId",
                        "ROYALTY_UNFOUNDED",
                        "royalty NONE must point at the terms clause that says so"),
                rule(
                        "an amount is positive",
                        () -> royalty(RoyaltyKind.FIXED).amount(BigDecimal.ZERO).build(),
                        "amount",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was 0"),
                rule(
                        "an amount can be written out",
                        () -> royalty(RoyaltyKind.FIXED)
                                .amount(new BigDecimal("1E+999999999"))
                                .build(),
                        "amount",
                        "OUT_OF_RANGE",
                        "must have at most 100 digits on either side of the point"),
                rule(
                        "a currency says something",
                        () -> royalty(RoyaltyKind.FIXED).currency("").build(),
                        "currency",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a statement says something",
                        () -> royalty(RoyaltyKind.FIXED).statement("").build(),
                        "statement",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a clause is named",
                        () -> royalty(RoyaltyKind.FIXED).clauseId("").build(),
                        "clauseId",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a legal basis says something",
                        () -> royalty(RoyaltyKind.FIXED).legalBasis("").build(),
                        "legalBasis",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "terms are what was digested",
                        () -> terms("k1").toBuilder().text("khác").build(),
                        "digest",
                        "DIGEST_MISMATCH",
                        "terms text does not match its digest"),
                rule(
                        "terms say something",
                        () -> TermsSnapshot.builder()
                                .text("")
                                .digest(Digest.ofText(""))
                                .build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "terms without clauses say nothing",
                        () -> TermsSnapshot.of(LanguageTag.VIETNAMESE, List.of()),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an id of terms says something",
                        () -> terms("k1").toBuilder().id("").build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a version of terms says something",
                        () -> terms("k1").toBuilder().version("").build(),
                        "version",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "ids of clauses are unique",
                        () -> terms("k1", "k1"),
                        "clauses/1/id",
                        "DUPLICATE_ID",
                        "duplicate clause id 'k1'"),
                rule("a clause has an id", () -> clause(""), "id", "BLANK", "must not be blank"),
                rule(
                        "a clause says something",
                        () -> clause("k").toBuilder().text("").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule("a form has an id", () -> CallForm.builder().id("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a version of a form says something",
                        () -> CallForm.builder().id("f").version("").build(),
                        "version",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsEveryBrokenRuleInOneException() {
        assertThatThrownBy(() ->
                        call().id("").title(" ").addTopics("").wordLimit(-1).build())
                .hasMessage(
                        "id: must not be blank; title: must not be blank; topics/0: must not be blank; wordLimit: must be more than 0 but was -1");
        assertThatThrownBy(() -> royalty(RoyaltyKind.NONE)
                        .amount(BigDecimal.TEN)
                        .currency("")
                        .build())
                .hasMessage(
                        "amount: royalty NONE has no amount; clauseId: royalty NONE must point at the terms clause that says so; currency: must not be blank");
    }

    @Test
    void takesAPictureOfTerms() {
        TermsSnapshot terms = terms("k1", "k2");
        assertThat(terms.text()).isEqualTo("Bài không trả nhuận bút.\nBài không trả nhuận bút.");
        assertThat(terms.digest()).isEqualTo(Digest.ofText(terms.text()));
        assertThat(terms.clauses()).extracting(TermsClause::kind).containsOnly(ClauseKind.OTHER);
        SubmissionCall call = call().terms(terms)
                .royalty(royalty(RoyaltyKind.NONE).clauseId("k2").build())
                .build();
        assertThat(call.royalty()).isPresent();
        assertThat(call.handling().confidential()).isFalse();
        assertThat(call.handling().mayBeEdited()).isFalse();
        assertThat(call.toBuilder().build()).isEqualTo(call).hasSameHashCodeAs(call);
        assertThat(royalty(RoyaltyKind.PER_WORD)
                        .amount(new BigDecimal("0.5"))
                        .build()
                        .amount())
                .isPresent();
    }

    @Test
    void composesIds() {
        String nfd = Normalizer.normalize("số", Normalizer.Form.NFD);
        assertThat(clause(nfd).id()).isEqualTo("số");
        assertThat(call().id(nfd).build().id()).isEqualTo("số");
        assertThat(CallForm.builder().id(nfd).build().id()).isEqualTo("số");
        assertThat(terms("k1").toBuilder().id(nfd).build().id()).contains("số");
        assertThat(call().terms(terms("số"))
                        .royalty(royalty(RoyaltyKind.NONE).clauseId(nfd).build())
                        .build()
                        .royalty())
                .isPresent();
    }
}
