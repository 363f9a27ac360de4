package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.submission.SubmissionSamples.EDITOR;
import static org.civicnews.submission.SubmissionSamples.T0;
import static org.civicnews.submission.SubmissionSamples.attachment;
import static org.civicnews.submission.SubmissionSamples.consent;
import static org.civicnews.submission.SubmissionSamples.minute;
import static org.civicnews.submission.SubmissionSamples.published;
import static org.civicnews.submission.SubmissionSamples.ready;
import static org.civicnews.submission.SubmissionSamples.redaction;
import static org.civicnews.submission.SubmissionSamples.span;
import static org.civicnews.submission.SubmissionSamples.submission;
import static org.civicnews.submission.SubmissionSamples.submitter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.body.Heading;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RedactionAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.value.ContentId;
import org.civicnews.value.Problem;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;

class PublicStoryTest {
    private static List<String> missing(Submission submission) {
        return submission.missingToPublish(minute(7)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Submission redacted(Submission submission, String... words) {
        return submission.withRedaction(redaction("r1", submission, words));
    }

    private static Reply reply(String id, AnswerSource by, String text) {
        return Reply.builder()
                .id(id)
                .by(by)
                .displayName("Chị Mây")
                .at(minute(8))
                .text(text)
                .state(ReplyState.APPROVED)
                .build();
    }

    @Test
    void showsTheRedactedTextAndNothingElse() {
        PublicStory story = PublicStory.of(published(), minute(7));
        assertThat(story.title()).contains("Bữa cơm chờ");
        assertThat(story.blocks())
                .extracting(block -> ((Paragraph) block).text().text())
                .containsExactly(
                        "Tôi lấy anh [tên] năm 2015, sống ở xã [tên].",
                        "Mẹ chồng tôi, bà [tên], chưa bao giờ nặng lời. Tôi mong được nghe lời khuyên.");
        assertThat(((Paragraph) story.blocks().get(0)).text().annotations())
                .containsExactly(placeholder(12, 17), placeholder(38, 43));
        assertThat(story.attachments())
                .containsExactly(new PublicAttachment(
                        "a1",
                        AcceptedKind.IMAGE,
                        "f-a1.jpg",
                        "image/jpeg",
                        1200,
                        attachment("a1").build().digest(),
                        Optional.of("Mâm cơm ở nhà bà [tên]")));
        assertThat(story.byline()).contains("Mưa Chiều");
        assertThat(story.displayAs()).isEqualTo(DisplayAs.PSEUDONYM);
        assertThat(story.language()).hasToString("vi");
        assertThat(story.publishedAt()).isEqualTo(minute(7));
        assertThat(story.updatedAt()).isEmpty();
        assertThat(story.terms()).isEqualTo(SubmissionSamples.terms());
        assertThat(story)
                .isEqualTo(PublicStory.of(published(), minute(8)))
                .hasSameHashCodeAs(PublicStory.of(published(), minute(8)))
                .hasToString("PublicStory{title=Bữa cơm chờ, byline=Mưa Chiều, publishedAt=2026-03-01T02:07:00Z}")
                .isNotEqualTo("story");
    }

    private static RedactionAnnotation placeholder(int start, int end) {
        return RedactionAnnotation.builder()
                .start(start)
                .end(end)
                .category("NAME")
                .build();
    }

    @Test
    void becomesAnArticleWithTheBylineThatTheSenderWishes() {
        Submission submission = published().toBuilder()
                .publishedAs(ContentId.of("https://bao.example/s/1"))
                .build();
        Article article = PublicStory.of(submission, minute(7)).toArticle("Chuyện bạn đọc");
        assertThat(article.headline()).isEqualTo("Bữa cơm chờ");
        assertThat(article.id()).contains(ContentId.of("https://bao.example/s/1"));
        assertThat(article.bylines().get(0).name().orElseThrow().full()).isEqualTo("Mưa Chiều");
        assertThat(article.published().orElseThrow()).hasToString("2026-03-01T02:07:00Z");
        assertThat(article.status()).contains(ArticleStatus.PUBLISHED);
        assertThat(article.blocks()).hasSize(3);
        assertThat(article.media().get(0).caption().orElseThrow().text()).isEqualTo("Mâm cơm ở nhà bà [tên]");
        assertThat(article.media().get(0).storageKey()).contains("f-a1.jpg");
        Submission anonymous = submission.toBuilder()
                .submitter(submitter().displayAs(DisplayAs.ANONYMOUS).build())
                .story(submission.story().toBuilder().title(Optional.empty()).build())
                .build();
        assertThatThrownBy(() -> PublicStory.of(anonymous, minute(7)))
                .hasMessageContaining("story: cannot publish: the story was changed after its last step of moderation");
        Submission again = redacted(
                anonymous.toBuilder()
                        .addConsents(consent("c9", ConsentPurpose.EDIT).build())
                        .redactions(List.of())
                        .build(),
                "Lê Quốc Toản",
                "Lụa",
                "Đồng Xa");
        PublicStory updated = PublicStory.of(again.moderate(minute(9), EDITOR, ModerationState.UPDATED), minute(9));
        assertThat(updated.byline()).isEmpty();
        assertThat(updated.updatedAt()).contains(minute(9));
        Article second = updated.toArticle("Chuyện bạn đọc");
        assertThat(second.headline()).isEqualTo("Chuyện bạn đọc");
        assertThat(second.bylines()).isEmpty();
        assertThat(second.status()).contains(ArticleStatus.UPDATED);
        assertThat(second.modified()).isPresent();
    }

    @Test
    void printsTheRealNameOnlyIfWished() {
        Submission named = ready(submission()
                .submitter(submitter().displayAs(DisplayAs.REAL_NAME).build())
                .wishes(Wishes.builder().publishName(true).build())
                .build());
        Submission published = redacted(named).moderate(minute(7), EDITOR, ModerationState.PUBLISHED);
        assertThat(PublicStory.of(published, minute(7)).byline()).contains("Đặng Thị Hoà");
        assertThat(PublicStory.of(published, minute(7)).attachments()).isEmpty();
        assertThat(PublicStory.of(published, minute(7)).id()).isEmpty();
    }

    @Test
    void isRefusedBeforeItIsPublished() {
        Submission ready = redacted(ready(submission().build()));
        assertThatThrownBy(() -> PublicStory.of(ready, minute(7)))
                .hasMessage("moderation: cannot publish: the submission is READY");
        assertThatThrownBy(() -> PublicStory.of(ready, T0.minusSeconds(1)))
                .hasMessageContaining("moderation: cannot publish: the submission is not received");
    }

    @Test
    void namesWhateverIsMissing() {
        Submission ready = ready(submission()
                .consents(List.of(consent("c1", ConsentPurpose.PROCESS)
                        .addDataCategories("HEALTH")
                        .build()))
                .story(Story.of("Khác", List.of("Chuyện khác.")))
                .addAttachments(attachment("a1").rewritten(false).build())
                .addThirdParties(
                        ThirdParty.builder().id("t1").relation(Relation.SPOUSE).build())
                .build());
        assertThat(missing(ready))
                .containsExactly(
                        "consents: cannot publish: no PUBLISH consent in force at 2026-03-01T02:07:00Z",
                        "consents: cannot publish: no EDIT consent in force at 2026-03-01T02:07:00Z",
                        "consents: cannot publish: no SENSITIVE consent in force at 2026-03-01T02:07:00Z",
                        "attachments/0: cannot publish: attachment a1 is not clean, stripped and written anew",
                        "thirdParties/0: cannot publish: third party t1 (SPOUSE) is identifiable, without a consent in force at 2026-03-01T02:07:00Z and not redacted",
                        "redactions: cannot publish: no redaction was decided by a person until 2026-03-01T02:07:00Z");
        assertThatThrownBy(() -> ready.moderate(minute(7), EDITOR, ModerationState.PUBLISHED))
                .hasMessageContaining("cannot publish: no PUBLISH consent in force at 2026-03-01T02:07:00Z");
        Submission hidden = ready.toBuilder()
                .wishes(Wishes.builder().build())
                .consents(List.of(
                        consent("c1", ConsentPurpose.PROCESS)
                                .addDataCategories("NAME")
                                .build(),
                        consent("c2", ConsentPurpose.PUBLISH).build(),
                        consent("c3", ConsentPurpose.EDIT).build()))
                .thirdParties(List.of())
                .build();
        assertThat(missing(redacted(hidden))).isEmpty();
    }

    @Test
    void asksThirdPartiesOrHidesThem() {
        ConsentRecord spouse =
                consent("c3", ConsentPurpose.THIRD_PARTY).subjectKey("t1").build();
        ThirdParty person = ThirdParty.builder()
                .id("t1")
                .relation(Relation.CHILD)
                .consentId("c3")
                .build();
        Submission asked = redacted(
                submission().addConsents(spouse).addThirdParties(person).build());
        assertThat(missing(asked)).isEmpty();
        Submission minor = asked.toBuilder()
                .thirdParties(List.of(person.toBuilder().minor(true).build()))
                .build();
        assertThat(missing(minor)).hasSize(1);
        Submission guarded = minor.toBuilder()
                .consents(List.of(
                        asked.consents().get(0),
                        asked.consents().get(1),
                        spouse.toBuilder().by(ConsentGiver.GUARDIAN).build()))
                .build();
        assertThat(missing(guarded)).isEmpty();
        Submission withdrawn = asked.withConsent(SubmissionSamples.withdrawal("c4", spouse, minute(5)), EDITOR);
        assertThat(withdrawn.state()).isEqualTo(ModerationState.RECEIVED);
        assertThat(missing(withdrawn)).hasSize(1);
        Submission unseen = withdrawn.toBuilder()
                .thirdParties(List.of(person.toBuilder().identifiable(false).build()))
                .build();
        assertThat(missing(unseen)).isEmpty();
        Redaction naming = Redaction.decide(
                "r2",
                minute(6),
                EDITOR,
                "1",
                withdrawn,
                List.of(span("b1", 12, 24).thirdPartyId("t1").build()));
        assertThat(missing(withdrawn.withRedaction(naming))).isEmpty();
    }

    @Test
    void findsRemovedWordsWhereverTheySurvive() {
        Submission base = submission()
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .readersMayReply(true)
                        .build())
                .addAttachments(attachment("a1").storedName("le-quoc-toan.jpg").build())
                .addReplies(
                        reply("p1", AnswerSource.READER, "Anh Lê  Quốc TOẢN sai rồi"),
                        reply("p2", AnswerSource.EXPERT, "Anh Lê Quốc Toản"),
                        reply("p3", AnswerSource.READER, "Lê Quốc Toản").toBuilder()
                                .state(ReplyState.PENDING)
                                .build(),
                        reply("p4", AnswerSource.DESK, "gọi 0912.345.678").toBuilder()
                                .displayName("Ông Toàn Lê Quốc Toản")
                                .build())
                .build();
        Redaction one = Redaction.decide(
                "r1", minute(6), EDITOR, "1", base, List.of(span("b1", 12, 24).build()));
        assertThat(missing(base.withRedaction(one)))
                .containsExactly(
                        "attachments/a1/storedName: cannot publish: words removed by span 0 of redaction r1 can still be read",
                        "replies/p1/text: cannot publish: words removed by span 0 of redaction r1 can still be read",
                        "replies/p4/displayName: cannot publish: words removed by span 0 of redaction r1 can still be read",
                        "replies/p4/text: cannot publish: the telephone number of the sender can still be read");
        Submission half = submission().addAttachments(attachment("a1").build()).build();
        Redaction title = Redaction.decide(
                "r1",
                minute(6),
                EDITOR,
                "1",
                half,
                List.of(span("title", 0, 3).build(), span("b2", 17, 20).build()));
        assertThat(half.story().plainText()).contains("bà Lụa");
        assertThat(missing(half.withRedaction(title)))
                .contains(
                        "attachments/a1/caption: cannot publish: words removed by span 1 of redaction r1 can still be read");
    }

    @Test
    void keepsPrivateWhatNobodyRemoved() {
        Submission leaky = submission()
                .story(Story.of(
                        "Đặng Thị Hòa", List.of("Thư: hoa.dang@thu.example, 12 ngõ Cây Me, Đồng Xa", "Bí mật nhà")))
                .submitter(submitter()
                        .displayAs(DisplayAs.ANONYMOUS)
                        .guardian(SubmissionSamples.guardian().toBuilder()
                                .name("Bí Mật")
                                .contact(Contact.builder().postal("ngõ Cây Me").build())
                                .build())
                        .build())
                .wishes(Wishes.builder().addKeepConfidential("mật nhà").build())
                .addConsents(consent("c3", ConsentPurpose.EDIT).build())
                .build();
        assertThat(missing(redacted(leaky)))
                .containsExactly(
                        "story/title: cannot publish: the real name of the sender can still be read",
                        "story/blocks/0/text: cannot publish: the e-mail address of the sender can still be read",
                        "story/blocks/1/text: cannot publish: the name of the guardian can still be read");
        Submission pen = leaky.toBuilder()
                .story(Story.of("Mưa chiều", List.of("mật nhà", "Ngõ cây me")))
                .build();
        assertThat(missing(redacted(pen)))
                .containsExactly(
                        "story/title: cannot publish: the pseudonym of the sender can still be read",
                        "story/blocks/0/text: cannot publish: words that the sender wishes secret can still be read",
                        "story/blocks/1/text: cannot publish: the postal address of the guardian can still be read");
    }

    @Test
    void repliesAreShownIfApprovedAndWished() {
        Submission answered = published().toBuilder()
                .addReplies(
                        reply("p1", AnswerSource.READER, "Chúc chị vui."),
                        reply("p2", AnswerSource.EXPERT, "Nên nói chuyện."),
                        reply("p3", AnswerSource.DESK, "Cảm ơn chị."),
                        reply("p4", AnswerSource.READER, "Ẩn").toBuilder()
                                .state(ReplyState.HIDDEN)
                                .build())
                .build();
        assertThat(PublicStory.of(answered, minute(9)).replies())
                .extracting(PublicReply::id)
                .containsExactly("p1", "p3");
        Submission experts = answered.toBuilder()
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .expertsMayReply(true)
                        .build())
                .build();
        assertThat(PublicStory.of(experts, minute(9)).replies())
                .containsExactly(
                        new PublicReply("p2", AnswerSource.EXPERT, "Chị Mây", minute(8), "Nên nói chuyện."),
                        new PublicReply("p3", AnswerSource.DESK, "Chị Mây", minute(8), "Cảm ơn chị."));
    }

    @Test
    void aRedactionIsForOneTextAndByAPerson() {
        Submission first = submission().build();
        Redaction redaction = redaction("r1", first, "Lụa");
        Submission other = submission()
                .addAttachments(attachment("a1").caption("Khác").build())
                .build();
        assertThat(missing(other.withRedaction(redaction)))
                .containsExactly("redactions: cannot publish: redaction r1 was decided for another text");
        Redaction changed = redaction.toBuilder()
                .spans(List.of(
                        redaction.spans().get(0).toBuilder().replacement("[bà]").build()))
                .build();
        assertThat(missing(first.withRedaction(changed)))
                .containsExactly("redactions: cannot publish: redaction r1 was decided for another text");
        assertThatThrownBy(
                        () -> redaction.toBuilder().by(SubmissionSamples.FORM).build())
                .hasMessage("by: redaction r1 was not decided by a person");
        assertThat(missing(
                        first.withRedaction(redaction.toBuilder().at(minute(8)).build())))
                .containsExactly(
                        "redactions: cannot publish: no redaction was decided by a person until 2026-03-01T02:07:00Z");
        assertThatThrownBy(() -> first.withRedaction(redaction)
                        .withRedaction(
                                redaction.toBuilder().id("r0").at(minute(5)).build()))
                .hasMessage("redactions/1/at: redaction r0 is before redaction r1");
        assertThatThrownBy(() -> first.withRedaction(redaction).withRedaction(redaction))
                .hasMessage("redactions/1/id: duplicate redaction id 'r1'");
    }

    private static String decided(RedactionSpan... spans) {
        Submission submission = submission().build();
        try {
            return Redaction.decide("r1", minute(6), EDITOR, "1", submission, List.of(spans))
                    .outputDigest()
                    .hex();
        } catch (org.civicnews.value.InvalidContentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void spansLieInTheTextInOrderAndApart() {
        int length = ((Paragraph) submission().build().story().blocks().get(0))
                .text()
                .text()
                .length();
        assertThat(decided(span("b1", 0, length).build())).hasSize(64);
        assertThat(decided(span("b1", 0, length + 1).build()))
                .isEqualTo("spans/0: span 0 does not lie in the text of 'b1' after the span before");
        assertThat(decided(span("b9", 0, 1).build()))
                .isEqualTo("spans/0: span 0 does not lie in the text of 'b9' after the span before");
        assertThat(decided(span("b1", 4, 6).build(), span("b1", 5, 7).build()))
                .isEqualTo("spans/1: span 1 does not lie in the text of 'b1' after the span before");
        assertThat(decided(span("b1", 4, 6).build(), span("b1", 6, 7).build())).hasSize(64);
        assertThat(decided(
                        span("b1", 4, 6).build(),
                        span("b2", 0, 3).build(),
                        span("b1", 6, 7).build()))
                .isEqualTo("spans/2: spans must be in order and apart: span 2 begins before span 1 ends");
        assertThatThrownBy(() -> span("b1", -1, 1).build()).hasMessage("start: must be 0 or more but was -1");
        assertThatThrownBy(() -> span("b1", 1, 1).build()).hasMessage("end: must be more than 1 but was 1");
        assertThatThrownBy(() -> span("", 0, 1).build()).hasMessage("blockId: must not be blank");
        assertThatThrownBy(() -> span("b", 0, 1).replacement("\0").build())
                .hasMessage("replacement: text has the control character U+0000 at 0");
        assertThatThrownBy(() -> span("b", 0, 1).thirdPartyId("").build())
                .hasMessage("thirdPartyId: must not be blank");
        Submission smile = submission().story(Story.of("😀", List.of("x"))).build();
        for (RedactionSpan span :
                List.of(span("title", 0, 1).build(), span("title", 1, 2).build())) {
            assertThatThrownBy(() -> Redaction.decide("r1", minute(6), EDITOR, "1", smile, List.of(span)))
                    .hasMessage("spans/0: span 0 begins or ends inside a character");
        }
    }

    @Test
    void movesStylesAlongAndDropsWhatItDoesNotKnow() {
        RichText text = RichText.builder()
                .text("Chị Lan Anh đi chợ")
                .addAnnotations(style(0, 3), style(2, 6), style(4, 11), style(6, 14), style(5, 7), style(12, 18))
                .build();
        Story story = Story.builder()
                .addBlocks(
                        Heading.builder()
                                .id("h")
                                .level(3)
                                .text(RichText.of("Đầu"))
                                .putExtra("x", new RawJson("1"))
                                .build(),
                        Paragraph.builder()
                                .id("p")
                                .text(text)
                                .putExtra("x", new RawJson("1"))
                                .build())
                .build();
        Submission submission = submission().story(story).build();
        RedactionRun run = RedactionRun.of(
                submission, List.of(span("p", 4, 11).replacement("L.").build()));
        Paragraph out = (Paragraph) run.blocks().get(1);
        assertThat(out.text().text()).isEqualTo("Chị L. đi chợ");
        assertThat(out.text().annotations())
                .containsExactly(style(0, 3), style(2, 4), style(4, 6), style(6, 9), style(7, 13));
        assertThat(out.extra()).isEmpty();
        assertThat(((Heading) run.blocks().get(0)).extra()).isEmpty();
        Story every = StoryRulesTest.everyKind();
        assertThat(RedactionRun.of(submission().story(every).build(), List.of()).blocks())
                .isEqualTo(every.blocks());
    }

    private static StyleAnnotation style(int start, int end) {
        return StyleAnnotation.builder()
                .style(TextStyle.STRONG)
                .start(start)
                .end(end)
                .build();
    }

    @Test
    void carriesNoUnknownMembersOfTheTerms() {
        TermsSnapshot terms = SubmissionSamples.terms();
        Submission extra = published().toBuilder()
                .terms(terms.toBuilder().extra(Map.of("x", new RawJson("1"))).build())
                .build();
        assertThat(PublicStory.of(extra, minute(7)).terms()).isEqualTo(terms);
    }
}
