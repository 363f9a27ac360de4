package org.civicnews.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicnews.value.BrokenRule.rule;

import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRulesTest {
    private static CandidateBuilder candidate(CandidateKind kind, String text) {
        return Candidate.builder().kind(kind).text(text).foundAt("line");
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule(
                        "a format version can be read",
                        () -> CivicPage.builder().formatVersion("x").build(),
                        "formatVersion",
                        "VERSION_UNSUPPORTED",
                        "formatVersion 'x' is not of the form 1.0"),
                rule("a warning has a code", () -> PageWarning.of("", "x"), "code", "BLANK", "must not be blank"),
                rule(
                        "a warning says something",
                        () -> PageWarning.of("X", " "),
                        "message",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a candidate says something",
                        () -> candidate(CandidateKind.TAG, "").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a candidate was found somewhere",
                        () -> candidate(CandidateKind.TAG, "a").foundAt("").build(),
                        "foundAt",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an address says something",
                        () -> RawPage.builder().url("").build(),
                        "url",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a title says something",
                        () -> RawPage.builder().title("").build(),
                        "title",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a kicker says something",
                        () -> RawPage.builder().kicker("").build(),
                        "kicker",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void picksCandidatesOfAKindInTheirOrder() {
        Candidate first = candidate(CandidateKind.TAG, "a").build();
        Candidate second =
                candidate(CandidateKind.TAG, "b").span(new Span(0, 1)).build();
        RawPage page = RawPage.builder()
                .addCandidates(first, candidate(CandidateKind.BYLINE, "An").build(), second)
                .build();
        assertThat(page.candidates(CandidateKind.TAG)).containsExactly(first, second);
        assertThat(page.candidates(CandidateKind.SOURCE)).isEmpty();
        assertThat(page.toBuilder().build()).isEqualTo(page).hasSameHashCodeAs(page);
    }

    @Test
    void holdsWarningsAboutPiecesAndAboutAll() {
        CivicPage page = CivicPage.builder()
                .addWarnings(
                        PageWarning.at("HEADLINE_GUESSED", new Span(3, 9), "taken for the headline"),
                        PageWarning.of("NO_ARTICLE", "no article was found"))
                .build();
        assertThat(page.warnings().get(0).span()).contains(new Span(3, 9));
        assertThat(page.warnings().get(1).span()).isEmpty();
        assertThat(page.article()).isEmpty();
        assertThat(page.toBuilder().formatVersion("1.4").build()).isEqualTo(page);
    }
}
