package org.civicnews.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Divider;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.UnknownBlock;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.MentionKind;
import org.civicnews.law.RelationKind;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.url.Removal;
import org.civicnews.url.RemovalKind;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Evidence;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problem;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRulesTest {
    private static final WebLink LINK = WebLink.of("https://example.org/tin");

    private static ArticleBuilder article() {
        return Article.builder().headline("Phường họp dân").addBlocks(paragraph("b1"));
    }

    private static Paragraph paragraph(String id, Annotation... annotations) {
        return Paragraph.builder()
                .id(id)
                .text(RichText.builder()
                        .text("Chiều 3/4 😀.")
                        .addAnnotations(annotations)
                        .build())
                .build();
    }

    private static RecordAnnotation mention(RecordKind kind, String ref) {
        return RecordAnnotation.builder().record(kind).start(0).end(5).ref(ref).build();
    }

    private static LegalAnnotation legal(String ref) {
        return LegalAnnotation.builder()
                .start(0)
                .end(5)
                .ref(ref)
                .kind(MentionKind.FULL)
                .build();
    }

    private static MediaItem media(String id) {
        return MediaItem.builder().id(id).kind(MediaKind.IMAGE).alt("Lớp học").build();
    }

    private static Person person(String id) {
        return Person.builder().id(id).name(PersonName.of("Lê An")).build();
    }

    private static LegalReference law(String id) {
        return LegalReference.builder()
                .id(id)
                .documentType(DocumentType.KE_HOACH)
                .number(DocumentNumber.parse("15/KH-UBND"))
                .build();
    }

    private static CorrectionBuilder correction(String id, String at) {
        return Correction.builder()
                .id(id)
                .at(Instant.parse(at))
                .kind(CorrectionKind.FACT)
                .text("Sửa số liệu");
    }

    private static Evidence evidence(String block, int start, int end) {
        return Evidence.builder().blockId(block).start(start).end(end).build();
    }

    private static Person holder(Evidence evidence) {
        return person("p1").toBuilder()
                .addPosts(Post.builder().title("Bí thư").evidence(evidence).build())
                .build();
    }

    private static PublicationDate day(String text) {
        return PublicationDate.parse(text);
    }

    private static OriginalLinkBuilder original() {
        return OriginalLink.builder().asGiven("https://example.org/tin#a").canonical(LINK);
    }

    private static BrokenRule rule(String rule, Supplier<?> build, String path, String code, String message) {
        return new BrokenRule(rule, build, path, code, message);
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

    private static Block unknown() {
        return UnknownBlock.builder()
                .type("x")
                .raw(new RawJson("{\"type\":\"x\"}"))
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
    @MethodSource({"rules", "references", "parts"})
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
