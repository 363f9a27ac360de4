package org.civicnews.examples.cli;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.formats.json.PublicStoryJson;
import org.civicnews.formats.json.SubmissionCallJson;
import org.civicnews.formats.json.SubmissionJson;
import org.civicnews.formats.json.TombstoneJson;
import org.civicnews.people.OrganizationRef;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AgeBand;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.Attachment;
import org.civicnews.submission.AttachmentScan;
import org.civicnews.submission.Attestation;
import org.civicnews.submission.AttestationKind;
import org.civicnews.submission.Authorship;
import org.civicnews.submission.AuthorshipKind;
import org.civicnews.submission.CallForm;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.ConsentDecision;
import org.civicnews.submission.ConsentGiver;
import org.civicnews.submission.ConsentMethod;
import org.civicnews.submission.ConsentPurpose;
import org.civicnews.submission.ConsentRecord;
import org.civicnews.submission.Contact;
import org.civicnews.submission.DisplayAs;
import org.civicnews.submission.Handling;
import org.civicnews.submission.ModerationActor;
import org.civicnews.submission.ModerationLog;
import org.civicnews.submission.ModerationReason;
import org.civicnews.submission.ModerationState;
import org.civicnews.submission.PublicStory;
import org.civicnews.submission.ReasonGround;
import org.civicnews.submission.Redaction;
import org.civicnews.submission.RedactionCategory;
import org.civicnews.submission.RedactionSpan;
import org.civicnews.submission.Relation;
import org.civicnews.submission.Reply;
import org.civicnews.submission.ReplyState;
import org.civicnews.submission.RetentionPolicy;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.ScanStatus;
import org.civicnews.submission.Story;
import org.civicnews.submission.Submission;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.Submitter;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.submission.ThirdParty;
import org.civicnews.submission.Wishes;
import org.civicnews.value.ContentId;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.civicnews.vietnamese.privacy.PrivacyMention;
import org.civicnews.vietnamese.privacy.PrivacyRecognizer;

/** One story, from the form to its erasure: what the sample files hold. */
final class SampleStories {
    static final Instant RECEIVED = Instant.parse("2026-03-01T02:00:00Z");
    private static final ModerationActor FORM = ModerationActor.system("web-form", "3.1");
    private static final ModerationActor EDITOR = ModerationActor.human("editor-7");
    private static final String SENDER = "sender-41";
    private static final String FIRST =
            "Tôi lấy chồng năm 2016, chồng tôi là Khánh, làm thợ điện. Nhà tôi ở số 8 ngõ 21 đường Bến Lở, phường An Thượng.";
    private static final String SECOND =
            "Mẹ chồng hay giấu tiền đưa cho em út. Ai hỏi mua hàng, bà lại đọc số 0987.000.321 của tôi. Tôi buồn mà không dám nói.";
    private static final String THIRD = "Tôi nên bắt đầu từ đâu để cả nhà ngồi lại với nhau?";

    private SampleStories() {}

    static Instant hour(int hours) {
        return RECEIVED.plusSeconds(3600L * hours);
    }

    static SubmissionCall call() {
        return SubmissionCall.builder()
                .id("chuyen-nha")
                .title("Kể chuyện nhà bạn")
                .form(CallForm.builder()
                        .id("chuyen-nha")
                        .version("3")
                        .language(LanguageTag.VIETNAMESE)
                        .build())
                .addTopics("Vợ chồng", "Cha mẹ và con cái", "Mẹ chồng, nàng dâu")
                .controller(OrganizationRef.named("Báo Sông Quê"))
                .addAccepts(AcceptedKind.STORY, AcceptedKind.FILE, AcceptedKind.IMAGE)
                .wordCounter(true)
                .wordLimit(2000)
                .terms(terms())
                .royalty(royalty())
                .handling(
                        Handling.builder().confidential(true).mayBeEdited(true).build())
                .addAnswers(AnswerSource.READER, AnswerSource.EXPERT)
                .build();
    }

    private static TermsSnapshot terms() {
        return TermsSnapshot.of(
                        LanguageTag.VIETNAMESE,
                        List.of(
                                clause(
                                        "k1",
                                        "Chuyện có thật của chính bạn, hoặc của người đã đồng ý cho bạn kể; không bịa, không chép, và bạn chịu trách nhiệm về quyền tác giả.",
                                        ClauseKind.AUTHORSHIP),
                                clause(
                                        "k2",
                                        "Chuyện trong nhà: vợ chồng, con cái, dâu rể. Toà soạn giữ kín người gửi và có thể biên tập.",
                                        ClauseKind.TOPIC),
                                clause("k3", "Bạn đọc hoặc chuyên gia có thể viết lời đáp.", ClauseKind.ANSWERS),
                                clause("k4", "Mục này không trả nhuận bút.", ClauseKind.ROYALTY)))
                .toBuilder()
                .version("2026-01")
                .build();
    }

    private static TermsClause clause(String id, String text, ClauseKind kind) {
        return TermsClause.builder().id(id).text(text).kind(kind).build();
    }

    private static RoyaltyPolicy royalty() {
        return RoyaltyPolicy.builder()
                .kind(RoyaltyKind.NONE)
                .statement("Mục này không trả nhuận bút.")
                .clauseId("k4")
                .build();
    }

    private static Attestation vouches(AttestationKind kind, String clause) {
        return Attestation.builder().kind(kind).clauseId(clause).build();
    }

    static ConsentRecord consent(String id, ConsentPurpose purpose, String text) {
        return ConsentRecord.builder()
                .id(id)
                .purpose(purpose)
                .decision(ConsentDecision.GRANTED)
                .at(RECEIVED)
                .by(ConsentGiver.SUBJECT)
                .subjectKey(SENDER)
                .controller(OrganizationRef.named("Báo Sông Quê"))
                .method(ConsentMethod.CHECKBOX)
                .textShown(text)
                .textVersion("2026-01")
                .textDigest(Digest.ofText(text))
                .build();
    }

    static Submission received() {
        Story story = Story.of("Đồng tiền trong gối", List.of(FIRST, SECOND, THIRD));
        return Submission.builder()
                .id("bai-0041")
                .form(CallForm.builder().id("chuyen-nha").version("3").build())
                .receivedAt(RECEIVED)
                .topic("Mẹ chồng, nàng dâu")
                .submitter(Submitter.builder()
                        .key(SENDER)
                        .contact(Contact.builder()
                                .email("thao.bui@thu.example")
                                .phone("0987 000 321")
                                .build())
                        .displayAs(DisplayAs.PSEUDONYM)
                        .realName("Bùi Thanh Thảo")
                        .pseudonym("Cỏ May")
                        .ageBand(AgeBand.ADULT)
                        .build())
                .authorship(Authorship.builder()
                        .kind(AuthorshipKind.OWN_STORY)
                        .addAttestations(
                                vouches(AttestationKind.NOT_INVENTED, "k1"),
                                vouches(AttestationKind.NOT_COPIED, "k1"),
                                vouches(AttestationKind.RIGHTS_HELD, "k1"),
                                vouches(AttestationKind.TOPIC_FITS, "k2"))
                        .build())
                .story(story)
                .declaredWords(story.wordCount())
                .addAttachments(attachment())
                .addThirdParties(
                        ThirdParty.builder().id("t1").relation(Relation.SPOUSE).build(),
                        ThirdParty.builder()
                                .id("t2")
                                .relation(Relation.PARENT_IN_LAW)
                                .identifiable(false)
                                .build())
                .terms(terms())
                .addConsents(
                        consent("c1", ConsentPurpose.PROCESS, "Tôi đồng ý để toà soạn đọc và lưu bài này."),
                        consent("c2", ConsentPurpose.PUBLISH, "Tôi đồng ý cho đăng bài này."),
                        consent("c3", ConsentPurpose.EDIT, "Tôi đồng ý cho biên tập bài này."))
                .wishes(Wishes.builder()
                        .publishImages(true)
                        .mayContact(true)
                        .mayEdit(true)
                        .expertsMayReply(true)
                        .readersMayReply(true)
                        .build())
                .moderation(ModerationLog.received(RECEIVED, FORM, story.contentDigest()))
                .royalty(royalty())
                .retention(RetentionPolicy.builder()
                        .rawUntil(hour(24 * 90))
                        .contactUntil(hour(24 * 180))
                        .basis("Quy chế lưu trữ bài bạn đọc, bản 2026-01")
                        .build())
                .build();
    }

    private static Attachment attachment() {
        return Attachment.builder()
                .id("a1")
                .storedName("f0041-1.jpg")
                .originalName("mâm cơm.jpg")
                .declaredType("image/jpeg")
                .detectedType("image/jpeg")
                .bytes(48_210)
                .digest(Digest.ofText("mâm cơm"))
                .scan(AttachmentScan.builder()
                        .status(ScanStatus.CLEAN)
                        .engine("quet-tep 5")
                        .at(RECEIVED)
                        .build())
                .metadataStripped(true)
                .rewritten(true)
                .kind(AcceptedKind.IMAGE)
                .caption("Mâm cơm chiều")
                .build();
    }

    static Submission ready() {
        Submission submission = received()
                .moderate(hour(1), FORM, ModerationState.SCREENING)
                .moderate(hour(2), EDITOR, ModerationState.IN_REVIEW)
                .moderate(hour(3), EDITOR, ModerationState.ACCEPTED)
                .moderate(hour(4), EDITOR, ModerationState.EDITING);
        return submission
                .withRedaction(Redaction.decide("r1", hour(5), EDITOR, "2026-01", submission, decided()))
                .moderate(hour(6), EDITOR, ModerationState.READY);
    }

    /** The suggestions of the recogniser that the editor took: all but the year of the wedding. */
    private static List<RedactionSpan> decided() {
        List<RedactionSpan> spans = new ArrayList<>();
        String[] texts = {FIRST, SECOND, THIRD};
        for (int i = 0; i < texts.length; i++) {
            for (PrivacyMention mention : PrivacyRecognizer.standard().find(texts[i])) {
                boolean spouse = mention.category().equals(RedactionCategory.NAME);
                spans.add(RedactionSpan.builder()
                        .blockId("b" + (i + 1))
                        .start(mention.span().start())
                        .end(mention.span().end())
                        .category(mention.category())
                        .replacement(mention.replacement())
                        .thirdPartyId(spouse ? Optional.of("t1") : Optional.empty())
                        .build());
            }
        }
        return spans;
    }

    static Submission published() {
        return ready().moderate(hour(30), EDITOR, ModerationState.PUBLISHED).toBuilder()
                .publishedAs(ContentId.of("urn:uuid:7d1c6a5e-0c1f-5b3e-9a53-0f1b9d2a4141"))
                .addReplies(
                        Reply.builder()
                                .id("p1")
                                .by(AnswerSource.EXPERT)
                                .displayName("Nhà tâm lý Mộc Lan")
                                .at(hour(40))
                                .text("Bạn hãy bắt đầu bằng một bữa cơm, và nói điều mình cần trước điều mình trách.")
                                .state(ReplyState.APPROVED)
                                .build(),
                        Reply.builder()
                                .id("p2")
                                .by(AnswerSource.READER)
                                .displayName("Hàng xóm cũ")
                                .at(hour(41))
                                .text("Lời đáp này chưa được duyệt.")
                                .build())
                .build();
    }

    static Submission withdrawn() {
        ConsentRecord grant = published().consents().get(1);
        return published()
                .withConsent(
                        grant.toBuilder()
                                .id("c4")
                                .decision(ConsentDecision.WITHDRAWN)
                                .withdraws("c2")
                                .at(hour(72))
                                .method(ConsentMethod.EMAIL)
                                .build(),
                        FORM);
    }

    static Submission rejected() {
        return received()
                .moderate(hour(1), FORM, ModerationState.SCREENING)
                .moderate(
                        hour(2),
                        EDITOR,
                        ModerationState.REJECTED,
                        Optional.of(ModerationReason.builder()
                                .code("OFF_TOPIC")
                                .ground(ReasonGround.TERMS_CLAUSE)
                                .clauseId("k2")
                                .explanation("Bài nói về chuyện đất đai, không phải chuyện trong nhà.")
                                .build()));
    }

    /** Every sample file by its name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        SubmissionJson json = SubmissionJson.pretty();
        String received = json.write(received());
        String published = json.write(published());
        files.put("call.json", SubmissionCallJson.pretty().write(call()));
        files.put("received.json", received);
        files.put("ready.json", json.write(ready()));
        files.put("published.json", published);
        files.put("public-story.json", PublicStoryJson.pretty().write(PublicStory.of(published(), hour(48))));
        files.put("withdrawn.json", json.write(withdrawn()));
        files.put("rejected.json", json.write(rejected()));
        files.put(
                "erased.json",
                TombstoneJson.pretty()
                        .write(withdrawn()
                                .erase(hour(80), EDITOR, "Yêu cầu xoá của người gửi")
                                .tombstone()));
        bad(files, received, published);
        return files;
    }

    private static void bad(Map<String, String> files, String received, String published) {
        files.put(
                "bad-preticked.json",
                changed(
                        received,
                        "\"textVersion\" : \"2026-01\"",
                        "\"preTicked\" : true, \"textVersion\" : \"2026-01\""));
        files.put("bad-minor.json", changed(received, "\"ADULT\"", "\"7_15\""));
        files.put("bad-pseudonym.json", changed(received, "\"Cỏ May\"", "\"bui thanh thao\""));
        files.put(
                "bad-attachment.json",
                changed(received, "\"detectedType\" : \"image/jpeg\"", "\"detectedType\" : \"text/html\""));
        files.put("bad-name.json", changed(received, "mâm cơm.jpg", "../mâm cơm.jpg.exe"));
        files.put("bad-terms.json", changed(received, "không trả nhuận bút.", "có trả nhuận bút."));
        files.put("bad-log.json", changed(published, "\"key\" : \"editor-7\"", "\"key\" : \"editor-8\""));
        files.put(
                "bad-consent-order.json",
                changed(received, "\"at\" : \"2026-03-01T02:00:00Z\"", "\"at\" : \"2026-03-02T02:00:00Z\"", 2));
        files.put(
                "bad-royalty.json",
                changed(received, "\"kind\" : \"NONE\"", "\"kind\" : \"NONE\", \"amount\" : " + BigDecimal.TEN));
    }

    private static String changed(String json, String from, String to) {
        return changed(json, from, to, 1);
    }

    /** Changes one occurrence, counted from 1. */
    private static String changed(String json, String from, String to, int which) {
        int at = -1;
        for (int i = 0; i < which; i++) {
            at = json.indexOf(from, at + 1);
        }
        if (at < 0) {
            throw new IllegalStateException("the sample has no " + from);
        }
        return json.substring(0, at) + to + json.substring(at + from.length());
    }
}
