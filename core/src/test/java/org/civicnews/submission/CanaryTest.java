package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicnews.submission.SubmissionSamples.EDITOR;
import static org.civicnews.submission.SubmissionSamples.T0;
import static org.civicnews.submission.SubmissionSamples.minute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;

/** Plants a word of its own in every private place and looks for all of them in whatever the package prints. */
class CanaryTest {
    private static final String CANARY = "canary";

    private final List<String> printed = new ArrayList<>();

    private static Map<String, RawJson> extra(String name) {
        return Map.of("x", new RawJson("\"" + CANARY + name + "\""));
    }

    private static Submitter submitter() {
        return SubmissionSamples.submitter()
                .realName("Canaryreal Nguyễn")
                .contact(Contact.builder()
                        .email("canarymail@thu.example")
                        .phone("0987654321")
                        .postal("canarypostal")
                        .extra(extra("contact"))
                        .build())
                .guardian(Guardian.builder()
                        .key("g1")
                        .relation(Relation.PARENT)
                        .name("canaryguardian")
                        .contact(Contact.builder()
                                .email("canaryguard@thu.example")
                                .build())
                        .extra(extra("guardian"))
                        .build())
                .extra(extra("submitter"))
                .build();
    }

    private static Submission submission() {
        String shown = "Tôi đồng ý cho con tôi canaryconsent.";
        Story story = Story.builder()
                .title("Nhà canarytitle")
                .addBlocks(Paragraph.builder()
                        .id("b1")
                        .text(RichText.of("Chuyện canarystory"))
                        .extra(extra("block"))
                        .build())
                .extra(extra("story"))
                .build();
        return SubmissionSamples.submission()
                .submitter(submitter())
                .story(story)
                .moderation(ModerationLog.received(T0, SubmissionSamples.FORM, story.contentDigest()))
                .addAttachments(SubmissionSamples.attachment("a1")
                        .originalName("canaryname ảnh.jpg")
                        .caption("canarycaption")
                        .extra(extra("attachment"))
                        .build())
                .addThirdParties(ThirdParty.builder()
                        .id("t1")
                        .relation(Relation.SPOUSE)
                        .extra(extra("third"))
                        .build())
                .addConsents(SubmissionSamples.consent("c3", ConsentPurpose.EDIT)
                        .textShown(shown)
                        .textDigest(Digest.ofText(shown))
                        .extra(extra("consent"))
                        .build())
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .readersMayReply(true)
                        .addKeepConfidential("canarywish")
                        .extra(extra("wishes"))
                        .build())
                .addReplies(Reply.builder()
                        .id("p1")
                        .by(AnswerSource.READER)
                        .displayName("canaryreader")
                        .at(T0)
                        .text("canaryreply")
                        .extra(extra("reply"))
                        .build())
                .retention(RetentionPolicy.builder()
                        .rawUntil(T0)
                        .contactUntil(T0)
                        .basis("b")
                        .extra(extra("retention"))
                        .build())
                .extra(extra("submission"))
                .build();
    }

    private void print(Object value) {
        printed.add(String.valueOf(value));
    }

    private void thrown(Runnable action) {
        try {
            action.run();
        } catch (InvalidContentException e) {
            print(e);
            print(e.problems());
            return;
        }
        print("not refused");
    }

    private void parts(Submission submission) {
        print(submission);
        print(submission.submitter());
        print(submission.submitter().contact());
        print(submission.submitter().guardian());
        print(submission.story());
        print(submission.attachments());
        print(submission.thirdParties());
        print(submission.consents());
        print(submission.consentBook());
        print(submission.wishes());
        print(submission.replies());
        print(submission.moderation());
        print(submission.moderation().entries());
        print(submission.redactions());
        print(submission.retention());
        print(submission.lint());
        print(submission.wordCount());
        print(submission.missingToPublish(T0));
        print(SubmissionPolicy.of(SubmissionSamples.call()).check(submission, LanguageTag.VIETNAMESE));
    }

    @Test
    void noPrivateWordIsPrintedAnywhere() {
        Submission submission = submission();
        parts(submission);
        print(PrivateWords.of(submission));
        Submission rejected = submission
                .moderate(minute(1), EDITOR, ModerationState.SCREENING)
                .moderate(
                        minute(2),
                        EDITOR,
                        ModerationState.REJECTED,
                        Optional.of(SubmissionSamples.reason().toBuilder()
                                .explanation("canaryexplanation")
                                .extra(extra("reason"))
                                .build()));
        parts(rejected);
        print(rejected.erase(minute(3), EDITOR, "yêu cầu"));
        refusals(submission);
        Submission shown = published(submission);
        parts(shown);
        PublicStory story = PublicStory.of(shown, minute(7));
        print(story);
        print(story.blocks());
        print(story.attachments());
        print(story.replies());
        print(story.terms());
        print(story.toArticle("Chuyện"));
        assertThat(printed).hasSizeGreaterThan(60).doesNotContain("not refused");
        assertThat(printed)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainIgnoringCase(CANARY)
                        .doesNotContain("0987654321")
                        .doesNotContain("98765"));
    }

    private static Submission published(Submission submission) {
        Submission ready = SubmissionSamples.ready(
                submission.toBuilder().thirdParties(List.of()).build());
        Redaction redaction = SubmissionSamples.redaction("r1", ready, "canarytitle", "canarystory", "canarycaption");
        return ready.withRedaction(redaction).moderate(minute(7), EDITOR, ModerationState.PUBLISHED);
    }

    /** Breaks as many rules as there are, each time with a private word in the value. */
    private void refusals(Submission submission) {
        Submitter submitter = submission.submitter();
        List<Consumer<SubmitterBuilder>> changes = List.of(
                builder -> builder.pseudonym("canaryreal"),
                builder -> builder.pseudonym("canarymail@thu.example"),
                builder -> builder.realName("canary\0"),
                builder -> builder.realName("canary\uD800").displayAs(DisplayAs.PSEUDONYM));
        changes.forEach(change -> thrown(() -> {
            SubmitterBuilder builder = submitter.toBuilder();
            change.accept(builder);
            builder.build();
        }));
        thrown(() -> Contact.builder().email("canary@").build());
        thrown(() -> Contact.builder().email("canary a@b.vn").build());
        thrown(() -> Contact.builder().phone("0987654321x").build());
        thrown(() -> Contact.builder().postal("canary\0").build());
        thrown(() -> Guardian.builder()
                .key("g")
                .relation(Relation.PARENT)
                .name("canary\0")
                .build());
        for (String name :
                List.of("../canary.jpg", "canary\0.jpg", "canary\u202E.jpg", "canary.exe.jpg", "canary.pdf")) {
            thrown(() -> submission.attachments().get(0).toBuilder()
                    .originalName(name)
                    .build());
        }
        thrown(() ->
                submission.attachments().get(0).toBuilder().caption("canary\0").build());
        thrown(() -> Story.of("canary\n", List.of("canary")));
        thrown(() -> Story.of("canary", List.of("canary\0")));
        thrown(() ->
                submission.consents().get(2).toBuilder().textShown("canary").build());
        thrown(() -> submission.consents().get(2).toBuilder()
                .textShown("canary")
                .preTicked(true)
                .build());
        thrown(() -> Wishes.builder().addKeepConfidential("canary\0").build());
        thrown(() -> submission.replies().get(0).toBuilder().text("canary\0").build());
        thrown(() ->
                submission.replies().get(0).toBuilder().displayName("canary\0").build());
        thrown(() -> submission.toBuilder().consents(List.of()).build());
        thrown(() ->
                SubmissionSamples.reason().toBuilder().explanation("canary\0").build());
        thrown(() -> PublicStory.of(submission, T0));
        thrown(() -> Redaction.decide(
                "r",
                T0,
                EDITOR,
                "1",
                submission,
                List.of(SubmissionSamples.span("b1", 0, 999).build())));
        Submission bare = SubmissionSamples.ready(submission);
        Redaction nothing = SubmissionSamples.redaction("r0", bare);
        print(bare.withRedaction(nothing).missingToPublish(minute(8)));
        thrown(() -> bare.withRedaction(nothing).moderate(minute(8), EDITOR, ModerationState.PUBLISHED));
        Redaction partial = Redaction.decide(
                "r1",
                minute(6),
                EDITOR,
                "1",
                bare.toBuilder()
                        .story(Story.of("canarytitle", List.of("canarytitle")))
                        .build(),
                List.of(SubmissionSamples.span("title", 0, 11).build()));
        thrown(() -> bare.toBuilder()
                .story(Story.of("canarytitle", List.of("canarytitle")))
                .addRedactions(partial)
                .build()
                .moderate(minute(8), EDITOR, ModerationState.PUBLISHED));
    }
}
