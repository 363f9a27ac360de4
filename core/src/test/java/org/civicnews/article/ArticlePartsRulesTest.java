package org.civicnews.article;

import static org.civicnews.article.ArticleSamples.correction;
import static org.civicnews.article.ArticleSamples.original;
import static org.civicnews.value.BrokenRule.rule;

import java.util.stream.Stream;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.url.Removal;
import org.civicnews.url.RemovalKind;
import org.civicnews.value.BrokenRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticlePartsRulesTest {
    static Stream<BrokenRule> parts() {
        return Stream.of(
                rule(
                        "a byline names somebody",
                        () -> Byline.builder().build(),
                        "",
                        "BYLINE_AMBIGUOUS",
                        "byline names either a person or an organisation"),
                rule(
                        "a byline names one",
                        () -> Byline.builder()
                                .name(PersonName.of("An"))
                                .organization(OrganizationRef.named("Báo"))
                                .build(),
                        "",
                        "BYLINE_AMBIGUOUS",
                        "byline names either a person or an organisation"),
                rule(
                        "a role says something",
                        () -> Byline.builder()
                                .name(PersonName.of("An"))
                                .role("")
                                .build(),
                        "role",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a source credit says something",
                        () -> SourceCredit.builder().text(" ").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a site says something",
                        () -> SourceCredit.builder().text("Theo").site("").build(),
                        "site",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a dateline says something",
                        () -> Dateline.builder().build(),
                        "",
                        "DATELINE_EMPTY",
                        "dateline has neither place nor date"),
                rule("a link is given", () -> original().asGiven("").build(), "asGiven", "BLANK", "must not be blank"),
                rule(
                        "what was removed was in the link",
                        () -> original()
                                .addRemoved(Removal.builder()
                                        .kind(RemovalKind.FRAGMENT)
                                        .name("#a")
                                        .start(23)
                                        .end(26)
                                        .build())
                                .build(),
                        "removed/0",
                        "RANGE_OUT_OF_TEXT",
                        "removal covers [23,26) of a link of 25"),
                rule(
                        "a correction has an id",
                        () -> correction("", "2024-01-01T00:00:00Z").build(),
                        "id",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a correction says something",
                        () -> correction("k", "2024-01-01T00:00:00Z").text("").build(),
                        "text",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a correction names its blocks",
                        () -> correction("k", "2024-01-01T00:00:00Z")
                                .addBlockIds("")
                                .build(),
                        "blockIds/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "words before say something",
                        () -> correction("k", "2024-01-01T00:00:00Z").before("").build(),
                        "before",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "words after say something",
                        () -> correction("k", "2024-01-01T00:00:00Z").after("").build(),
                        "after",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "revisions begin with 1",
                        () -> Revision.builder().number(0).build(),
                        "number",
                        "OUT_OF_RANGE",
                        "must be 1 or more but was 0"),
                rule(
                        "a note of a revision says something",
                        () -> Revision.builder().number(1).note("").build(),
                        "note",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a holder of rights has a name",
                        () -> Rights.builder().holder("").build(),
                        "holder",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a notice says something",
                        () -> Rights.builder().notice("").build(),
                        "notice",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "terms of use say something",
                        () -> Rights.builder().usageTerms("").build(),
                        "usageTerms",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a licence says something",
                        () -> Rights.builder().licence("").build(),
                        "licence",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a reader has a name",
                        () -> Provenance.builder().reader("").build(),
                        "reader",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a version of a reader says something",
                        () -> Provenance.builder().reader("r").readerVersion("").build(),
                        "readerVersion",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a disclosure says something",
                        () -> Disclosure.builder()
                                .kind(DisclosureKind.AI)
                                .text("")
                                .build(),
                        "text",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void refuses(BrokenRule rule) {
        rule.check();
    }
}
