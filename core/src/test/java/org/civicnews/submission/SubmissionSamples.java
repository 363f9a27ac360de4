package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;

/** A sound submission, step by step; tests change one thing in it. */
public final class SubmissionSamples {
    public static final Instant T0 = Instant.parse("2026-03-01T02:00:00Z");
    public static final ModerationActor EDITOR = ModerationActor.human("m7");
    public static final ModerationActor FORM = ModerationActor.system("form", "1.4");
    private static final String PROMISE = "Tôi đồng ý.";

    private SubmissionSamples() {}

    public static Instant minute(int minutes) {
        return T0.plusSeconds(60L * minutes);
    }

    public static SubmissionCall call() {
        return SubmissionCall.builder()
                .id("c1")
                .title("Gửi chuyện nhà")
                .addTopics("Vợ chồng", "Mẹ chồng, nàng dâu")
                .addAccepts(AcceptedKind.STORY, AcceptedKind.IMAGE)
                .wordLimit(2000)
                .terms(terms())
                .handling(
                        Handling.builder().confidential(true).mayBeEdited(true).build())
                .build();
    }

    public static TermsSnapshot terms() {
        return TermsSnapshot.of(
                LanguageTag.VIETNAMESE,
                List.of(
                        clause("k1", "Chuyện có thật, do mình viết.", ClauseKind.AUTHORSHIP),
                        clause("k2", "Chuyện trong gia đình.", ClauseKind.TOPIC),
                        clause("k3", "Tòa soạn không trả nhuận bút.", ClauseKind.ROYALTY)));
    }

    private static TermsClause clause(String id, String text, ClauseKind kind) {
        return TermsClause.builder().id(id).text(text).kind(kind).build();
    }

    public static Authorship authorship() {
        return Authorship.builder()
                .kind(AuthorshipKind.OWN_STORY)
                .addAttestations(
                        attestation(AttestationKind.NOT_INVENTED, "k1"),
                        attestation(AttestationKind.NOT_COPIED, "k1"),
                        attestation(AttestationKind.RIGHTS_HELD, "k1"),
                        attestation(AttestationKind.TOPIC_FITS, "k2"))
                .build();
    }

    public static Attestation attestation(AttestationKind kind, String clause) {
        return Attestation.builder().kind(kind).clauseId(clause).build();
    }

    public static ConsentRecordBuilder consent(String id, ConsentPurpose purpose) {
        return ConsentRecord.builder()
                .id(id)
                .purpose(purpose)
                .decision(ConsentDecision.GRANTED)
                .at(T0)
                .by(ConsentGiver.SUBJECT)
                .subjectKey("s1")
                .controller(OrganizationRef.named("Tòa soạn"))
                .method(ConsentMethod.CHECKBOX)
                .textShown(PROMISE)
                .textVersion("1")
                .textDigest(Digest.ofText(PROMISE));
    }

    public static ConsentRecord withdrawal(String id, ConsentRecord grant, Instant at) {
        return grant.toBuilder()
                .id(id)
                .decision(ConsentDecision.WITHDRAWN)
                .withdraws(grant.id())
                .at(at)
                .method(ConsentMethod.EMAIL)
                .build();
    }

    public static SubmitterBuilder submitter() {
        return Submitter.builder()
                .key("s1")
                .displayAs(DisplayAs.PSEUDONYM)
                .pseudonym("Mưa Chiều")
                .realName("Đặng Thị Hoà")
                .ageBand(AgeBand.ADULT)
                .contact(Contact.builder()
                        .email("hoa.dang@thu.example")
                        .phone("0912 345 678")
                        .postal("12 ngõ Cây Me, Đồng Xa")
                        .build());
    }

    public static Guardian guardian() {
        return Guardian.builder()
                .key("g1")
                .relation(Relation.PARENT)
                .name("Đặng Văn Bách")
                .build();
    }

    public static Story story() {
        return Story.of(
                "Bữa cơm chờ",
                List.of(
                        "Tôi lấy anh Lê Quốc Toản năm 2015, sống ở xã Đồng Xa.",
                        "Mẹ chồng tôi, bà Lụa, chưa bao giờ nặng lời. Tôi mong được nghe lời khuyên."));
    }

    public static AttachmentBuilder attachment(String id) {
        return Attachment.builder()
                .id(id)
                .storedName("f-" + id + ".jpg")
                .originalName("bữa cơm nhà.jpg")
                .declaredType("image/jpeg")
                .detectedType("image/jpeg")
                .bytes(1200)
                .digest(Digest.ofText(id))
                .scan(AttachmentScan.builder()
                        .status(ScanStatus.CLEAN)
                        .engine("av")
                        .at(T0)
                        .build())
                .metadataStripped(true)
                .rewritten(true)
                .kind(AcceptedKind.IMAGE)
                .caption("Mâm cơm ở nhà bà Lụa");
    }

    public static SubmissionBuilder submission() {
        return Submission.builder()
                .id("sub-1")
                .receivedAt(T0)
                .topic("Vợ chồng")
                .submitter(submitter().build())
                .authorship(authorship())
                .story(story())
                .terms(terms())
                .addConsents(
                        consent("c1", ConsentPurpose.PROCESS).build(),
                        consent("c2", ConsentPurpose.PUBLISH).build())
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .mayEdit(true)
                        .readersMayReply(true)
                        .build())
                .moderation(ModerationLog.received(T0, FORM, story().contentDigest()));
    }

    public static ModerationReason reason() {
        return ModerationReason.builder()
                .code("OFF_TOPIC")
                .ground(ReasonGround.TERMS_CLAUSE)
                .clauseId("k2")
                .explanation("Bài không nói về gia đình.")
                .build();
    }

    /** Takes a submission to READY, a minute a step from T0. */
    public static Submission ready(Submission submission) {
        Submission at = submission;
        int minute = 1;
        for (ModerationState state : List.of(
                ModerationState.SCREENING,
                ModerationState.IN_REVIEW,
                ModerationState.ACCEPTED,
                ModerationState.EDITING,
                ModerationState.READY)) {
            at = at.moderate(minute(minute++), EDITOR, state, Optional.empty());
        }
        return at;
    }

    /** Removes every place of the words, wherever a redaction can reach them. */
    public static Redaction redaction(String id, Submission submission, String... words) {
        List<RedactionSpan> spans = new ArrayList<>();
        StoryTexts.forEach(submission.story(), (address, text) -> addSpans(spans, address, text, words));
        for (Attachment attachment : submission.attachments()) {
            attachment.caption().ifPresent(caption -> addSpans(spans, attachment.id(), caption, words));
        }
        return Redaction.decide(id, minute(6), EDITOR, "1", submission, spans);
    }

    private static void addSpans(List<RedactionSpan> spans, String address, String text, String... words) {
        for (int i = 0; i < text.length(); i++) {
            for (String word : words) {
                if (text.startsWith(word, i)) {
                    spans.add(span(address, i, i + word.length()).build());
                    i += word.length() - 1;
                    break;
                }
            }
        }
    }

    public static RedactionSpanBuilder span(String address, int start, int end) {
        return RedactionSpan.builder()
                .blockId(address)
                .start(start)
                .end(end)
                .category(RedactionCategory.NAME)
                .replacement("[tên]");
    }

    /** A submission of the sample that was published at minute 7. */
    public static Submission published() {
        Submission ready =
                ready(submission().addAttachments(attachment("a1").build()).build());
        Redaction redaction = redaction("r1", ready, "Lê Quốc Toản", "Lụa", "Đồng Xa");
        return ready.withRedaction(redaction).moderate(minute(7), EDITOR, ModerationState.PUBLISHED);
    }
}
