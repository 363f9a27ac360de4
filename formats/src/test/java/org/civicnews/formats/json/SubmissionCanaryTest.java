package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.formats.feed.AtomFeed;
import org.civicnews.formats.feed.JsonFeed;
import org.civicnews.formats.feed.RssFeed;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.html.StoryHtml;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.formats.markdown.ArticleMarkdown;
import org.civicnews.formats.ninjs.ArticleNinjs;
import org.civicnews.formats.text.ArticleText;
import org.civicnews.page.CivicPage;
import org.civicnews.people.OrganizationRef;
import org.civicnews.submission.*;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Plants a word of its own in every private field and looks for it in everything that leaves the library. */
class SubmissionCanaryTest {
    private static final Instant START = Instant.parse("2026-03-01T02:00:00Z");
    private static final ModerationActor EDITOR = ModerationActor.human("canary-editor");
    private static final List<String> CANARIES =
            List.of("canary", "CANARY", "Hoàng Yến Oanh", "0912 000 111", "0912000111");
    private static final String TEXT = "Chồng tôi là canary-removed, số 0912 000 111, và tôi buồn.";

    private static Map<String, RawJson> extra(String what) {
        return Map.of("x", new RawJson("\"canary-extra-" + what + "\""));
    }

    private static TermsSnapshot terms() {
        return TermsSnapshot.of(
                        LanguageTag.VIETNAMESE,
                        List.of(TermsClause.builder()
                                .id("k1")
                                .text("Chuyện có thật.")
                                .kind(ClauseKind.AUTHORSHIP)
                                .extra(extra("clause"))
                                .build()))
                .toBuilder()
                .extra(extra("terms"))
                .build();
    }

    private static ConsentRecord consent(String id, ConsentPurpose purpose) {
        return ConsentRecord.builder()
                .id(id)
                .purpose(purpose)
                .decision(ConsentDecision.GRANTED)
                .at(START)
                .by(ConsentGiver.SUBJECT)
                .subjectKey("canary-key")
                .controller(OrganizationRef.named("canary-controller"))
                .method(ConsentMethod.CHECKBOX)
                .textShown("canary-text")
                .textVersion("canary-version")
                .textDigest(Digest.ofText("canary-text"))
                .extra(extra("consent"))
                .build();
    }

    private static Contact contact() {
        return Contact.builder()
                .email("canary@canary.example")
                .phone("0912 000 111")
                .postal("canary-postal")
                .extra(extra("contact"))
                .build();
    }

    static Submission submission() {
        Story story = Story.of("Một chuyện nhà", List.of(TEXT)).toBuilder()
                .extra(extra("story"))
                .build();
        Submission received = Submission.builder()
                .id("canary-id")
                .form(CallForm.builder().id("canary-form").build())
                .receivedAt(START)
                .topic("canary-topic")
                .submitter(Submitter.builder()
                        .key("canary-key")
                        .contact(contact())
                        .displayAs(DisplayAs.PSEUDONYM)
                        .realName("Hoàng Yến Oanh")
                        .pseudonym("Mây Trôi")
                        .ageBand(AgeBand.ADULT)
                        .guardian(Guardian.builder()
                                .key("canary-guardian")
                                .relation(Relation.PARENT)
                                .name("canary-parent")
                                .contact(contact())
                                .build())
                        .extra(extra("submitter"))
                        .build())
                .authorship(Authorship.builder()
                        .kind(AuthorshipKind.OWN_STORY)
                        .extra(extra("authorship"))
                        .build())
                .story(story)
                .addAttachments(Attachment.builder()
                        .id("a1")
                        .storedName("f1.jpg")
                        .originalName("canary-name.jpg")
                        .declaredType("image/jpeg")
                        .detectedType("image/jpeg")
                        .bytes(10)
                        .digest(Digest.ofText("x"))
                        .scan(AttachmentScan.builder()
                                .status(ScanStatus.CLEAN)
                                .engine("canary-engine")
                                .at(START)
                                .build())
                        .metadataStripped(true)
                        .rewritten(true)
                        .kind(AcceptedKind.IMAGE)
                        .extra(extra("attachment"))
                        .build())
                .addThirdParties(ThirdParty.builder()
                        .id("canary-third")
                        .relation(Relation.SPOUSE)
                        .extra(extra("third"))
                        .build())
                .terms(terms())
                .addConsents(consent("c1", ConsentPurpose.PROCESS), consent("c2", ConsentPurpose.PUBLISH))
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .readersMayReply(true)
                        .addKeepConfidential("canary-confidential")
                        .extra(extra("wishes"))
                        .build())
                .moderation(ModerationLog.received(
                        START, ModerationActor.system("canary-form", "1"), story.contentDigest()))
                .retention(RetentionPolicy.builder()
                        .rawUntil(START.plusSeconds(100))
                        .contactUntil(START.plusSeconds(100))
                        .basis("canary-basis")
                        .extra(extra("retention"))
                        .build())
                .extra(extra("submission"))
                .build();
        Submission edited = received.moderate(
                        START.plusSeconds(1), EDITOR, ModerationState.SCREENING, Optional.of(reason()))
                .moderate(START.plusSeconds(2), EDITOR, ModerationState.IN_REVIEW)
                .moderate(START.plusSeconds(3), EDITOR, ModerationState.ACCEPTED)
                .moderate(START.plusSeconds(4), EDITOR, ModerationState.EDITING);
        Redaction redaction = Redaction.decide("r1", START.plusSeconds(5), EDITOR, "canary-policy", edited, spans());
        return edited
                .withRedaction(redaction.toBuilder().extra(extra("redaction")).build())
                .moderate(START.plusSeconds(6), EDITOR, ModerationState.READY)
                .moderate(START.plusSeconds(7), EDITOR, ModerationState.PUBLISHED)
                .toBuilder()
                .addReplies(
                        reply("p1", "Chia sẻ cùng bạn.", ReplyState.APPROVED),
                        reply("p2", "canary-pending", ReplyState.PENDING))
                .build();
    }

    private static Reply reply(String id, String text, ReplyState state) {
        return Reply.builder()
                .id(id)
                .by(AnswerSource.READER)
                .displayName("Bạn đọc")
                .at(START.plusSeconds(9))
                .text(text)
                .state(state)
                .extra(extra("reply"))
                .build();
    }

    private static ModerationReason reason() {
        return ModerationReason.builder()
                .code("canary-code")
                .ground(ReasonGround.EDITORIAL)
                .explanation("canary-explanation")
                .build();
    }

    private static List<RedactionSpan> spans() {
        int name = TEXT.indexOf("canary-removed");
        int phone = TEXT.indexOf("0912");
        return List.of(
                RedactionSpan.builder()
                        .blockId("b1")
                        .start(name)
                        .end(name + "canary-removed".length())
                        .category(RedactionCategory.NAME)
                        .replacement("[tên]")
                        .thirdPartyId("canary-third")
                        .build(),
                RedactionSpan.builder()
                        .blockId("b1")
                        .start(phone)
                        .end(phone + "0912 000 111".length())
                        .category(RedactionCategory.PHONE)
                        .replacement("[số điện thoại]")
                        .build());
    }

    private static Map<String, String> outputs() {
        Submission submission = submission();
        PublicStory story = PublicStory.of(submission, START.plusSeconds(20));
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("json", PublicStoryJson.standard().write(story));
        outputs.put("pretty json", PublicStoryJson.pretty().write(story));
        outputs.put(
                "mapper",
                JsonMapper.builder().addModule(new CivicNewsModule()).build().writeValueAsString(story));
        outputs.put("html fragment", StoryHtml.fragment().write(story));
        outputs.put("html page", StoryHtml.page().write(story));
        outputs.put("article json", ArticleJson.standard().write(story.toArticle("Chuyện")));
        outputs.put("article html", ArticleHtml.page().write(story.toArticle("Chuyện")));
        outputs.put(
                "page json",
                PageJson.standard()
                        .write(CivicPage.builder()
                                .article(story.toArticle("Chuyện"))
                                .build()));
        Article article = story.toArticle("Chuyện");
        outputs.put("json-ld", ArticleJsonLd.standard().write(article).document());
        outputs.put("ninjs", ArticleNinjs.standard().write(article).document());
        outputs.put("atom", AtomFeed.standard().write(article).document());
        outputs.put("rss", RssFeed.standard().write(article).document());
        outputs.put("json feed", JsonFeed.standard().write(article).document());
        outputs.put("markdown", ArticleMarkdown.standard().write(article).document());
        outputs.put("plain text", ArticleText.standard().write(article).document());
        outputs.put("story text", story.toString());
        outputs.put("article text", story.toArticle("Chuyện").toString());
        return outputs;
    }

    @Test
    void nothingPrivateReachesAnyOutputForReaders() {
        outputs()
                .forEach((name, output) ->
                        assertThat(output).as(name).isNotBlank().doesNotContain(CANARIES));
        assertThat(outputs().get("json"))
                .contains("Mây Trôi", "[tên]", "[số điện thoại]", "f1.jpg", "Chia sẻ cùng bạn.");
        assertThat(outputs().get("html fragment")).contains("Mây Trôi", "Chia sẻ cùng bạn.", "Chuyện có thật.");
    }

    @Test
    void theDeskReadsBackWhatItWrote() {
        Submission submission = submission();
        String json = SubmissionJson.standard().write(submission);
        assertThat(SubmissionJson.standard().read(json)).isEqualTo(submission);
        assertThat(SubmissionJson.standard().write(SubmissionJson.standard().read(json)))
                .isEqualTo(json);
        assertThat(json).contains("canary-extra-submission", "canary-extra-redaction", "canary-name.jpg");
        Tombstone tombstone =
                submission.erase(START.plusSeconds(30), EDITOR, "yêu cầu").tombstone();
        String rest = TombstoneJson.standard().write(tombstone);
        assertThat(TombstoneJson.standard().read(rest)).isEqualTo(tombstone);
        assertThat(rest.replace("canary-id", "")).doesNotContain(CANARIES);
    }

    @Test
    void noTextOfAnyPartTellsWhatIsPrivate() {
        Submission submission = submission();
        List<Object> parts = new ArrayList<>(List.of(
                submission.submitter(),
                submission.submitter().contact().orElseThrow(),
                submission.story(),
                submission.submitter().guardian().orElseThrow(),
                submission.attachments().get(0)));
        parts.addAll(submission.replies());
        parts.forEach(part -> assertThat(part.toString())
                .doesNotContain(
                        "canary@",
                        "0912 000 111",
                        "Hoàng Yến Oanh",
                        "canary-removed",
                        "canary-postal",
                        "canary-name",
                        "canary-parent",
                        "canary-extra",
                        "canary-pending"));
    }

    /** Breaks every value of the document in turn; what the reader says about it must not repeat what is private. */
    @Test
    void noProblemTellsWhatIsPrivate() {
        String json = SubmissionJson.standard().write(submission());
        List<String> secrets = List.of(
                "canary@",
                "0912 000 111",
                "Hoàng Yến Oanh",
                "canary-removed",
                "canary-postal",
                "canary-name",
                "canary-parent",
                "canary-pending",
                "canary-confidential");
        int refused = 0;
        for (int at = json.indexOf(':'); at >= 0; at = json.indexOf(':', at + 1)) {
            char next = json.charAt(at + 1);
            for (String put : List.of("7", "null", "\"\"", "[]", "{}", "\"x\\u0000\"", "\"1\"")) {
                int end = next == '"' ? json.indexOf('"', at + 2) + 1 : at + 1;
                boolean member = json.charAt(at - 1) == '"' && end > at + 1;
                if (member) {
                    refused += refused(json.substring(0, at + 1) + put + json.substring(end), secrets);
                }
            }
        }
        assertThat(refused).isGreaterThan(300);
    }

    private static int refused(String json, List<String> secrets) {
        try {
            SubmissionJson.standard().read(json);
            return 0;
        } catch (InvalidContentException e) {
            assertThat(e.toString()).doesNotContain(secrets);
            return 1;
        }
    }
}
