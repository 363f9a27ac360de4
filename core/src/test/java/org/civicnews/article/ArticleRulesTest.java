package org.civicnews.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.article.ArticleSamples.LINK;
import static org.civicnews.article.ArticleSamples.article;
import static org.civicnews.article.ArticleSamples.correction;
import static org.civicnews.article.ArticleSamples.evidence;
import static org.civicnews.article.ArticleSamples.law;
import static org.civicnews.article.ArticleSamples.legal;
import static org.civicnews.article.ArticleSamples.media;
import static org.civicnews.article.ArticleSamples.original;
import static org.civicnews.article.ArticleSamples.paragraph;
import static org.civicnews.article.ArticleSamples.person;
import static org.civicnews.article.ArticleSamples.unknown;
import static org.civicnews.value.BrokenRule.rule;

import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.civicnews.body.Box;
import org.civicnews.body.Divider;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.RichText;
import org.civicnews.people.Organization;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.Place;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRulesTest {
    private static PublicationDate day(String text) {
        return PublicationDate.parse(text);
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule(
                        "a headline says something",
                        () -> article().headline(" ").build(),
                        "headline",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a headline has 500 characters at most",
                        () -> article().headline("a".repeat(501)).build(),
                        "headline",
                        "TOO_LONG",
                        "must be at most 500 code units long but was 501"),
                rule(
                        "a headline is one line",
                        () -> article().headline("a\nb").build(),
                        "headline",
                        "LINE_BREAK",
                        "must not hold a line break"),
                rule(
                        "a headline is one line for Unicode too",
                        () -> article().headline("a\u2028b").build(),
                        "headline",
                        "LINE_BREAK",
                        "must not hold a line break"),
                rule(
                        "a headline is one paragraph",
                        () -> article().headline("a\u2029b").build(),
                        "headline",
                        "LINE_BREAK",
                        "must not hold a line break"),
                rule(
                        "a format version can be read",
                        () -> article().formatVersion("2.0").build(),
                        "formatVersion",
                        "VERSION_UNSUPPORTED",
                        "formatVersion 2.0 is newer than 1.x; upgrade"),
                rule(
                        "a kicker says something",
                        () -> article().kicker("").build(),
                        "kicker",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a section says something",
                        () -> article().section("").build(),
                        "section",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a tag says something",
                        () -> article().addTags("a", " ").build(),
                        "tags/1",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "an article has blocks",
                        () -> Article.builder().headline("Tin").build(),
                        "blocks",
                        "EMPTY",
                        "must not be empty"),
                rule(
                        "ids of blocks are unique",
                        () -> article()
                                .addBlocks(
                                        paragraph("b7"),
                                        Box.builder()
                                                .id("b8")
                                                .addBlocks(paragraph("b7"))
                                                .build())
                                .build(),
                        "blocks/2/blocks/0/id",
                        "DUPLICATE_ID",
                        "duplicate block id 'b7'"),
                rule(
                        "ids of media are unique",
                        () -> article().addMedia(media("m1"), media("m1")).build(),
                        "media/1/id",
                        "DUPLICATE_ID",
                        "duplicate media id 'm1'"),
                rule(
                        "ids of people are unique",
                        () -> article().addPeople(person("p1"), person("p1")).build(),
                        "people/1/id",
                        "DUPLICATE_ID",
                        "duplicate person id 'p1'"),
                rule(
                        "ids of organisations are unique",
                        () -> article()
                                .addOrganizations(
                                        Organization.builder()
                                                .id("o1")
                                                .name("A")
                                                .build(),
                                        Organization.builder()
                                                .id("o1")
                                                .name("B")
                                                .build())
                                .build(),
                        "organizations/1/id",
                        "DUPLICATE_ID",
                        "duplicate organization id 'o1'"),
                rule(
                        "ids of places are unique",
                        () -> article()
                                .addPlaces(
                                        Place.builder().id("g1").name("A").build(),
                                        Place.builder().id("g1").name("B").build())
                                .build(),
                        "places/1/id",
                        "DUPLICATE_ID",
                        "duplicate place id 'g1'"),
                rule(
                        "ids of legal references are unique",
                        () -> article().addLegalReferences(law("l1"), law("l1")).build(),
                        "legalReferences/1/id",
                        "DUPLICATE_ID",
                        "duplicate legal reference id 'l1'"),
                rule(
                        "ids of corrections are unique",
                        () -> article()
                                .addCorrections(
                                        correction("k", "2024-01-01T00:00:00Z").build(),
                                        correction("k", "2024-01-01T00:00:00Z").build())
                                .build(),
                        "corrections/1/id",
                        "DUPLICATE_ID",
                        "duplicate correction id 'k'"),
                rule(
                        "a person of an article has an id",
                        () -> article()
                                .addPeople(Person.builder()
                                        .name(PersonName.of("An"))
                                        .build())
                                .build(),
                        "people/0/id",
                        "REQUIRED",
                        "is required in an article"),
                rule(
                        "an organisation of an article has an id",
                        () -> article()
                                .addOrganizations(
                                        Organization.builder().name("A").build())
                                .build(),
                        "organizations/0/id",
                        "REQUIRED",
                        "is required in an article"),
                rule(
                        "a place of an article has an id",
                        () -> article()
                                .addPlaces(Place.builder().name("A").build())
                                .build(),
                        "places/0/id",
                        "REQUIRED",
                        "is required in an article"),
                rule(
                        "an article has 10,000 blocks at most",
                        () -> article()
                                .addAllBlocks(Collections.nCopies(10_000, unknown()))
                                .build(),
                        "blocks",
                        "TOO_MANY",
                        "must be at most 10000 blocks but were 10001"),
                rule(
                        "a published article has a date",
                        () -> article().status(ArticleStatus.PUBLISHED).build(),
                        "published",
                        "PUBLISHED_WITHOUT_DATE",
                        "published article has no publication date"),
                rule(
                        "an article is not changed before it is published",
                        () -> article()
                                .published(day("2024-04-03"))
                                .modified(day("2024-04-02"))
                                .build(),
                        "modified",
                        "MODIFIED_BEFORE_PUBLISHED",
                        "modified 2024-04-02 is before published 2024-04-03"),
                rule(
                        "an article is not published before its embargo ends",
                        () -> article()
                                .status(ArticleStatus.PUBLISHED)
                                .published(day("2024-04-03"))
                                .embargoUntil(OffsetDateTime.parse("2024-04-04T06:00:00+07:00"))
                                .build(),
                        "embargoUntil",
                        "EMBARGO_BROKEN",
                        "article was published 2024-04-03, before its embargo ended 2024-04-04T06:00+07:00"),
                rule(
                        "corrections are in time order",
                        () -> article()
                                .addCorrections(
                                        correction("k1", "2024-01-02T00:00:00Z").build(),
                                        correction("k2", "2024-01-01T00:00:00Z").build())
                                .build(),
                        "corrections/1/at",
                        "CORRECTIONS_OUT_OF_ORDER",
                        "corrections must be in time order"),
                rule(
                        "a retracted article says so",
                        () -> article().status(ArticleStatus.RETRACTED).build(),
                        "corrections",
                        "RETRACTED_WITHOUT_CORRECTION",
                        "retracted article has no RETRACTION correction"),
                rule(
                        "an article is not its own original",
                        () -> article()
                                .canonicalUrl(LINK)
                                .originalLink(original().build())
                                .build(),
                        "originalLink",
                        "ORIGINAL_IS_SELF",
                        "original link is the article's own canonical address"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsMissingAttributesFirst() {
        assertThatThrownBy(() -> Article.builder().build())
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("headline: is required");
    }

    @Test
    void reportsEveryBrokenRuleInOneException() {
        InvalidContentException e = org.assertj.core.api.Assertions.catchThrowableOfType(
                InvalidContentException.class,
                () -> article()
                        .headline(" ")
                        .kicker("")
                        .addTags("")
                        .addBlocks(
                                paragraph("b1"),
                                Figure.builder().id("b2").addMedia("m9").build())
                        .status(ArticleStatus.RETRACTED)
                        .published(day("2024-04-03"))
                        .modified(day("2024-04-01"))
                        .leadMedia("m8")
                        .addPeople(Person.builder().name(PersonName.of("An")).build())
                        .build());
        assertThat(e.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "headline",
                        "kicker",
                        "tags/0",
                        "people/0/id",
                        "blocks/1/id",
                        "blocks/2/media/0",
                        "leadMedia",
                        "modified",
                        "corrections");
    }

    @Test
    void takesWhatTheRulesAllow() {
        Article article = article()
                .headline("a".repeat(500))
                .status(ArticleStatus.PUBLISHED)
                .published(day("2024-04-03T08:00:00+07:00"))
                .modified(day("2024-04-03"))
                .embargoUntil(OffsetDateTime.parse("2024-04-03T08:00:00+07:00"))
                .addCorrections(
                        correction("k1", "2024-04-04T00:00:00Z").build(),
                        correction("k2", "2024-04-04T00:00:00Z").build())
                .addBlocks(
                        paragraph("b2", legal("l1")),
                        Heading.builder()
                                .id("b3")
                                .level(2)
                                .text(RichText.of("Mục"))
                                .build(),
                        Divider.builder().id("b4").build())
                .addLegalReferences(law("l1").toBuilder()
                        .addEvidence(evidence("b3", 0, 3), evidence("b4", 0, 9))
                        .build())
                .build();
        assertThat(article.status()).contains(ArticleStatus.PUBLISHED);
        assertThat(article.withStatus(ArticleStatus.UPDATED).status()).contains(ArticleStatus.UPDATED);
        assertThat(article()
                        .status(ArticleStatus.RETRACTED)
                        .addCorrections(correction("k", "2024-04-04T00:00:00Z")
                                .kind(CorrectionKind.RETRACTION)
                                .build())
                        .build()
                        .corrections())
                .hasSize(1);
        assertThat(article()
                        .status(ArticleStatus.SCHEDULED)
                        .published(day("2024-04-03"))
                        .embargoUntil(OffsetDateTime.MAX)
                        .build()
                        .embargoUntil())
                .isPresent();
    }

    @Test
    void composesTagsAndIds() {
        String nfd = Normalizer.normalize("Tây Hồ", Normalizer.Form.NFD);
        Article article =
                article().addTags(nfd).addMedia(media(nfd)).leadMedia(nfd).build();
        assertThat(article.tags()).containsExactly("Tây Hồ");
        assertThat(article.leadMedia()).contains("Tây Hồ");
        assertThat(article.media("Tây Hồ")).isPresent();
        assertThat(correction(nfd, "2024-01-01T00:00:00Z").addBlockIds(nfd).build())
                .isEqualTo(correction("Tây Hồ", "2024-01-01T00:00:00Z")
                        .addBlockIds("Tây Hồ")
                        .build());
    }

    @Test
    void changesOneThingAndKeepsTheRest() {
        Article article = article().kicker("Dân chủ ở cơ sở").build();
        Article other = article.withHeadline("Phường mở lớp");
        assertThat(other.headline()).isEqualTo("Phường mở lớp");
        assertThat(other.kicker()).isEqualTo(article.kicker());
        assertThat(other).isNotEqualTo(article);
        assertThat(other.withHeadline(article.headline())).isEqualTo(article).hasSameHashCodeAs(article);
        assertThat(article.toBuilder().build()).isEqualTo(article);
        assertThat(article.toBuilder().formatVersion("1.3").build()).isEqualTo(article);
        assertThatThrownBy(() -> article.withHeadline(" ")).isInstanceOf(InvalidContentException.class);
        assertThat(List.of(article.toBuilder().build())).contains(article);
    }
}
