package org.civicnews.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicnews.article.ArticleSamples.article;
import static org.civicnews.article.ArticleSamples.correction;
import static org.civicnews.article.ArticleSamples.evidence;
import static org.civicnews.article.ArticleSamples.law;
import static org.civicnews.article.ArticleSamples.legal;
import static org.civicnews.article.ArticleSamples.media;
import static org.civicnews.article.ArticleSamples.paragraph;
import static org.civicnews.article.ArticleSamples.person;
import static org.civicnews.article.ArticleSamples.unknown;
import static org.civicnews.value.BrokenRule.rule;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civicnews.body.Box;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Figure;
import org.civicnews.body.Quote;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.RelationKind;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReferenceRulesTest {
    private static RecordAnnotation mention(RecordKind kind, String ref) {
        return RecordAnnotation.builder().record(kind).start(0).end(5).ref(ref).build();
    }

    private static Person holder(Evidence evidence) {
        return person("p1").toBuilder()
                .addPosts(Post.builder().title("Bí thư").evidence(evidence).build())
                .build();
    }

    private static BrokenRule unresolved(String rule, Supplier<?> build, String path, String message) {
        return rule(rule, build, path, "UNRESOLVED_REFERENCE", message + ", which the article does not have");
    }

    static Stream<BrokenRule> references() {
        return Stream.of(
                unresolved(
                        "a figure shows media of the article",
                        () -> article()
                                .addBlocks(
                                        Figure.builder().id("b3").addMedia("m9").build())
                                .build(),
                        "blocks/1/media/0",
                        "block b3 shows media 'm9'"),
                rule(
                        "the first picture is one of the article",
                        () -> article().leadMedia("m9").build(),
                        "leadMedia",
                        "UNRESOLVED_REFERENCE",
                        "lead media 'm9' is not among the article's media"),
                unresolved(
                        "a quote is of somebody known",
                        () -> article()
                                .addBlocks(Quote.builder()
                                        .id("b2")
                                        .addBlocks(paragraph("b3"))
                                        .speaker(PersonRef.toRecord("p9"))
                                        .build())
                                .build(),
                        "blocks/1/speaker/ref",
                        "refers to person 'p9'"),
                unresolved(
                        "a mention of a person resolves",
                        () -> article()
                                .addBlocks(paragraph("b2", mention(RecordKind.PERSON, "p9")))
                                .build(),
                        "blocks/1/annotations/0/ref",
                        "annotation refers to person 'p9'"),
                unresolved(
                        "a mention of an organisation resolves",
                        () -> article()
                                .addPeople(person("p1"))
                                .addBlocks(paragraph("b2", mention(RecordKind.ORGANIZATION, "p1")))
                                .build(),
                        "blocks/1/annotations/0/ref",
                        "annotation refers to organization 'p1'"),
                unresolved(
                        "a mention of a place resolves",
                        () -> article()
                                .addBlocks(paragraph("b2", mention(RecordKind.PLACE, "g9")))
                                .build(),
                        "blocks/1/annotations/0/ref",
                        "annotation refers to place 'g9'"),
                unresolved(
                        "a mention of a meeting resolves",
                        () -> article()
                                .addBlocks(paragraph("b2", mention(RecordKind.MEETING, "e9")))
                                .build(),
                        "blocks/1/annotations/0/ref",
                        "annotation refers to meeting 'e9'"),
                unresolved(
                        "a mention of a law resolves",
                        () -> article().addBlocks(paragraph("b2", legal("l9"))).build(),
                        "blocks/1/annotations/0/ref",
                        "annotation refers to legal reference 'l9'"),
                unresolved(
                        "a speaker resolves",
                        () -> article()
                                .addBlocks(paragraph(
                                        "b2",
                                        SpeechAnnotation.builder()
                                                .start(0)
                                                .end(5)
                                                .speaker(PersonRef.toRecord("p9"))
                                                .build()))
                                .build(),
                        "blocks/1/annotations/0/speaker/ref",
                        "refers to person 'p9'"),
                unresolved(
                        "a mention in a caption resolves",
                        () -> article()
                                .addMedia(media("m1").toBuilder()
                                        .caption(paragraph("x", legal("l9")).text())
                                        .build())
                                .build(),
                        "media/0/caption/annotations/0/ref",
                        "annotation refers to legal reference 'l9'"),
                unresolved(
                        "a mention in a title resolves",
                        () -> article()
                                .addBlocks(Box.builder()
                                        .id("b2")
                                        .title(paragraph("x", legal("l9")).text())
                                        .addBlocks(paragraph("b3"))
                                        .build())
                                .build(),
                        "blocks/1/title/annotations/0/ref",
                        "annotation refers to legal reference 'l9'"),
                unresolved(
                        "who is depicted resolves",
                        () -> article()
                                .addMedia(media("m1").toBuilder()
                                        .addDepicts(PersonRef.toRecord("p9"))
                                        .build())
                                .build(),
                        "media/0/depicts/0/ref",
                        "refers to person 'p9'"),
                unresolved(
                        "where a picture was taken resolves",
                        () -> article()
                                .addMedia(media("m1").toBuilder()
                                        .place(PlaceRef.toRecord("g9"))
                                        .build())
                                .build(),
                        "media/0/place/ref",
                        "refers to place 'g9'"),
                unresolved(
                        "a publisher resolves",
                        () -> article()
                                .sourceCredit(SourceCredit.builder()
                                        .text("Theo")
                                        .publisher(OrganizationRef.toRecord("o9"))
                                        .build())
                                .build(),
                        "sourceCredit/publisher/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "a dateline resolves",
                        () -> article()
                                .dateline(Dateline.builder()
                                        .place(PlaceRef.toRecord("g9"))
                                        .build())
                                .build(),
                        "dateline/place/ref",
                        "refers to place 'g9'"),
                unresolved(
                        "a byline resolves",
                        () -> article()
                                .addBylines(Byline.builder()
                                        .organization(OrganizationRef.toRecord("o9"))
                                        .build())
                                .build(),
                        "bylines/0/organization/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "a post resolves",
                        () -> article()
                                .addPeople(person("p1").toBuilder()
                                        .addPosts(Post.builder()
                                                .title("Bí thư")
                                                .organization(OrganizationRef.toRecord("o9"))
                                                .build())
                                        .build())
                                .build(),
                        "people/0/posts/0/organization/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "who a post acts for resolves",
                        () -> article()
                                .addPeople(person("p1").toBuilder()
                                        .addPosts(Post.builder()
                                                .title("Bí thư")
                                                .onBehalfOf(OrganizationRef.toRecord("o9"))
                                                .build())
                                        .build())
                                .build(),
                        "people/0/posts/0/onBehalfOf/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "a successor resolves",
                        () -> article()
                                .addOrganizations(Organization.builder()
                                        .id("o1")
                                        .name("A")
                                        .addSuccessors(OrganizationRef.toRecord("o9"))
                                        .build())
                                .build(),
                        "organizations/0/successors/0/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "an issuer resolves",
                        () -> article()
                                .addLegalReferences(law("l1").toBuilder()
                                        .issuer(OrganizationRef.toRecord("o9"))
                                        .build())
                                .build(),
                        "legalReferences/0/issuer/ref",
                        "refers to organization 'o9'"),
                unresolved(
                        "a related law resolves",
                        () -> article()
                                .addLegalReferences(law("l1").toBuilder()
                                        .addRelations(LegalRelation.to(RelationKind.AMENDS, "l9"))
                                        .build())
                                .build(),
                        "legalReferences/0/relations/0/targetRef",
                        "refers to legal reference 'l9'"),
                unresolved(
                        "a corrected block resolves",
                        () -> article()
                                .addCorrections(correction("k", "2024-01-01T00:00:00Z")
                                        .addBlockIds("b9")
                                        .build())
                                .build(),
                        "corrections/0/blockIds/0",
                        "correction concerns block 'b9'"),
                unresolved(
                        "evidence is in the article",
                        () -> article().addPeople(holder(evidence("b9", 0, 1))).build(),
                        "people/0/posts/0/evidence/blockId",
                        "refers to block 'b9'"),
                unresolved(
                        "evidence of a resolution is in the article",
                        () -> article()
                                .addBlocks(paragraph(
                                        "b2",
                                        DateAnnotation.builder()
                                                .start(0)
                                                .end(5)
                                                .date(PartialDate.parse("XXXX-04-03"))
                                                .resolution(Resolution.builder()
                                                        .to(LocalDate.of(2024, 4, 3))
                                                        .rule(ResolutionRule.MANUAL)
                                                        .evidence(evidence("b9", 0, 1))
                                                        .build())
                                                .build()))
                                .build(),
                        "blocks/1/annotations/0/resolution/evidence/blockId",
                        "refers to block 'b9'"),
                rule(
                        "evidence is in the text",
                        () -> article().addPeople(holder(evidence("b1", 5, 99))).build(),
                        "people/0/posts/0/evidence",
                        "RANGE_OUT_OF_TEXT",
                        "evidence covers [5,99) of a text of 13"),
                rule(
                        "evidence cuts no character",
                        () -> article()
                                .addLegalReferences(law("l1").toBuilder()
                                        .addEvidence(evidence("b1", 0, 11))
                                        .build())
                                .build(),
                        "legalReferences/0/evidence/0",
                        "RANGE_SPLITS_CHARACTER",
                        "evidence covers [0,11), which cuts a character"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void believesAnUnknownBlockToHoldWhatIsNotElsewhere() {
        Article article = article()
                .addBlocks(unknown())
                .addPeople(holder(evidence("b9", 0, 1)))
                .addCorrections(correction("k", "2024-01-01T00:00:00Z")
                        .addBlockIds("b9")
                        .build())
                .build();
        assertThat(article.people()).hasSize(1);
    }
}
