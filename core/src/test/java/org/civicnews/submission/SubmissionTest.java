package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.submission.SubmissionSamples.EDITOR;
import static org.civicnews.submission.SubmissionSamples.FORM;
import static org.civicnews.submission.SubmissionSamples.T0;
import static org.civicnews.submission.SubmissionSamples.attachment;
import static org.civicnews.submission.SubmissionSamples.consent;
import static org.civicnews.submission.SubmissionSamples.guardian;
import static org.civicnews.submission.SubmissionSamples.minute;
import static org.civicnews.submission.SubmissionSamples.submission;
import static org.civicnews.submission.SubmissionSamples.submitter;
import static org.civicnews.submission.SubmissionSamples.withdrawal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.ContentId;
import org.civicnews.value.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionTest {
    private static BrokenRule rule(SubmissionBuilder builder, String path, String code, String message) {
        return new BrokenRule(message, builder::build, path, code, message);
    }

    private static <T> BrokenRule part(java.util.function.Supplier<T> build, String path, String code, String message) {
        return new BrokenRule(message, build, path, code, message);
    }

    private static ThirdPartyBuilder thirdParty() {
        return ThirdParty.builder().id("t1").relation(Relation.SPOUSE);
    }

    private static Reply reply(String id) {
        return Reply.builder()
                .id(id)
                .by(AnswerSource.READER)
                .displayName("Bạn đọc")
                .at(T0)
                .text("Chúc chị vui.")
                .build();
    }

    static Stream<BrokenRule> rules() {
        ConsentRecord publish = consent("c2", ConsentPurpose.PUBLISH).build();
        return Stream.of(
                rule(submission().id(""), "id", "BLANK", "must not be blank"),
                rule(submission().topic(" "), "topic", "BLANK", "must not be blank"),
                rule(
                        submission().formatVersion("x"),
                        "formatVersion",
                        "VERSION_UNSUPPORTED",
                        "formatVersion 'x' is not of the form 1.0"),
                rule(submission().declaredWords(-1), "declaredWords", "OUT_OF_RANGE", "must be 0 or more but was -1"),
                rule(submission().consents(List.of()), "consents", "EMPTY", "must not be empty"),
                rule(
                        submission().addAttachments(attachment("b1").build()),
                        "attachments/0/id",
                        "DUPLICATE_ID",
                        "duplicate attachment or block id 'b1'"),
                rule(
                        submission().addAttachments(attachment("title").build()),
                        "attachments/0/id",
                        "DUPLICATE_ID",
                        "duplicate attachment or block id 'title'"),
                rule(
                        submission()
                                .addThirdParties(
                                        thirdParty().build(), thirdParty().build()),
                        "thirdParties/1/id",
                        "DUPLICATE_ID",
                        "duplicate third party id 't1'"),
                rule(
                        submission().addReplies(reply("p"), reply("p")),
                        "replies/1/id",
                        "DUPLICATE_ID",
                        "duplicate reply id 'p'"),
                rule(
                        submission()
                                .authorship(Authorship.builder()
                                        .kind(AuthorshipKind.OWN_STORY)
                                        .addAttestations(
                                                SubmissionSamples.attestation(AttestationKind.NOT_COPIED, "k9"))
                                        .build()),
                        "authorship/attestations/0/clauseId",
                        "CLAUSE_MISSING",
                        "attestation points at clause 'k9', which the terms do not have"),
                rule(
                        submission()
                                .royalty(RoyaltyPolicy.builder()
                                        .kind(RoyaltyKind.NONE)
                                        .clauseId("k9")
                                        .build()),
                        "royalty/clauseId",
                        "CLAUSE_MISSING",
                        "royalty points at clause 'k9', which the terms do not have"),
                rule(
                        submission()
                                .addConsents(consent("c1", ConsentPurpose.EDIT).build()),
                        "consents/2/id",
                        "DUPLICATE_ID",
                        "duplicate consent id 'c1'"),
                rule(
                        submission()
                                .addConsents(consent("c3", ConsentPurpose.EDIT)
                                        .by(ConsentGiver.GUARDIAN)
                                        .build()),
                        "consents/2/by",
                        "GUARDIAN_UNKNOWN",
                        "consent c3 is by a guardian, whom the sender does not have"),
                rule(
                        submission()
                                .submitter(
                                        submitter().ageBand(AgeBand.AGE_16_17).build()),
                        "submitter/guardian",
                        "MINOR_WITHOUT_GUARDIAN",
                        "a minor (16_17) needs a guardian before any consent counts"),
                rule(
                        submission()
                                .addThirdParties(thirdParty().consentId("c1").build()),
                        "thirdParties/0/consentId",
                        "UNRESOLVED_REFERENCE",
                        "'c1' is no THIRD_PARTY consent granted by somebody else"),
                rule(
                        submission()
                                .addThirdParties(thirdParty().consentId("c9").build()),
                        "thirdParties/0/consentId",
                        "UNRESOLVED_REFERENCE",
                        "'c9' is no THIRD_PARTY consent granted by somebody else"),
                rule(
                        submission()
                                .addConsents(consent("c3", ConsentPurpose.THIRD_PARTY)
                                        .build())
                                .authorship(Authorship.builder()
                                        .kind(AuthorshipKind.OTHERS_WITH_PERMISSION)
                                        .permissionConsentId("c3")
                                        .build()),
                        "authorship/permissionConsentId",
                        "UNRESOLVED_REFERENCE",
                        "'c3' is no THIRD_PARTY consent granted by somebody else"),
                rule(
                        submission()
                                .addConsents(consent("c3", ConsentPurpose.THIRD_PARTY)
                                        .subjectKey("t1")
                                        .decision(ConsentDecision.REFUSED)
                                        .build())
                                .addThirdParties(thirdParty().consentId("c3").build()),
                        "thirdParties/0/consentId",
                        "UNRESOLVED_REFERENCE",
                        "'c3' is no THIRD_PARTY consent granted by somebody else"),
                rule(
                        submission()
                                .submitter(submitter()
                                        .displayAs(DisplayAs.REAL_NAME)
                                        .build()),
                        "wishes/publishName",
                        "WISHES_CONTRADICT",
                        "displayAs REAL_NAME contradicts the wish not to print the name"),
                rule(
                        submission()
                                .moderation(ModerationLog.received(
                                        T0.minusNanos(1),
                                        FORM,
                                        SubmissionSamples.story().contentDigest())),
                        "moderation/0/at",
                        "MODERATED_BEFORE_RECEIVED",
                        "moderation begins 2026-03-01T01:59:59.999999999Z, before the submission was received"),
                rule(
                        submission().publishedAs(ContentId.of("urn:x:1")),
                        "publishedAs",
                        "NEVER_PUBLISHED",
                        "has an id of publication but was never published"),
                rule(
                        submission().addConsents(withdrawal("c3", publish, minute(1))),
                        "moderation",
                        "WITHDRAWAL_NOT_FOLLOWED",
                        "consent to process or publish was withdrawn but the log does not say WITHDRAWN"),
                rule(
                        SubmissionSamples.published().toBuilder()
                                .consents(List.of(
                                        consent("c1", ConsentPurpose.PROCESS).build())),
                        "moderation/6",
                        "CONSENT_MISSING",
                        "cannot publish: no PUBLISH consent in force at 2026-03-01T02:07:00Z"),
                rule(
                        submission()
                                .moderation(ModerationLog.received(
                                                T0,
                                                FORM,
                                                SubmissionSamples.story().contentDigest())
                                        .append(
                                                T0,
                                                FORM,
                                                ModerationState.ERASED,
                                                Optional.empty(),
                                                SubmissionSamples.story().contentDigest())),
                        "moderation",
                        "ERASED_WITH_CONTENT",
                        "an erased submission is a tombstone and holds nothing"),
                part(() -> thirdParty().id("").build(), "id", "BLANK", "must not be blank"),
                part(() -> thirdParty().consentId("").build(), "consentId", "BLANK", "must not be blank"),
                part(
                        () -> Wishes.builder().addKeepConfidential("").build(),
                        "keepConfidential/0",
                        "BLANK",
                        "must not be blank"),
                part(() -> reply(""), "id", "BLANK", "must not be blank"),
                part(() -> reply("p").toBuilder().displayName("").build(), "displayName", "BLANK", "must not be blank"),
                part(() -> reply("p").toBuilder().text("").build(), "text", "BLANK", "must not be blank"),
                part(
                        () -> SubmissionSamples.attestation(AttestationKind.NOT_COPIED, ""),
                        "clauseId",
                        "BLANK",
                        "must not be blank"),
                part(
                        () -> Authorship.builder()
                                .kind(AuthorshipKind.OTHERS_WITH_PERMISSION)
                                .build(),
                        "permissionConsentId",
                        "PERMISSION_MISSING",
                        "somebody else's story needs that person's consent"),
                part(
                        () -> Authorship.builder()
                                .kind(AuthorshipKind.OWN_STORY)
                                .permissionConsentId("c1")
                                .build(),
                        "permissionConsentId",
                        "PERMISSION_CONTRADICTS",
                        "the sender's own story needs nobody's permission"),
                part(() -> ModerationActor.human(" "), "key", "BLANK", "must not be blank"),
                part(() -> ModerationActor.system("x", ""), "version", "BLANK", "must not be blank"),
                part(
                        () -> new ModerationActor(ActorKind.HUMAN, "m", Optional.of("1")),
                        "version",
                        "ACTOR_CONTRADICTS",
                        "a person has no version"),
                part(
                        () -> SubmissionSamples.reason().toBuilder()
                                .clauseId(Optional.empty())
                                .build(),
                        "clauseId",
                        "REASON_UNFOUNDED",
                        "ground TERMS_CLAUSE needs the clause"),
                part(
                        () -> SubmissionSamples.reason().toBuilder()
                                .ground(ReasonGround.LAW)
                                .build(),
                        "legalReference",
                        "REASON_UNFOUNDED",
                        "ground LAW needs the law"),
                part(
                        () -> SubmissionSamples.reason().toBuilder().code("").build(),
                        "code",
                        "BLANK",
                        "must not be blank"),
                part(() -> retention().basis("").build(), "basis", "BLANK", "must not be blank"),
                part(() -> retention().legalHold("").build(), "legalHold", "BLANK", "must not be blank"),
                part(
                        () -> new Tombstone(
                                "",
                                T0,
                                SubmissionSamples.published()
                                        .erase(minute(9), FORM, "x")
                                        .tombstone()
                                        .moderation()),
                        "id",
                        "BLANK",
                        "must not be blank"),
                part(
                        () -> new Deadline(0, Deadline.Unit.DAYS),
                        "amount",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was 0"));
    }

    private static RetentionPolicyBuilder retention() {
        return RetentionPolicy.builder()
                .rawUntil(minute(20))
                .contactUntil(minute(10))
                .basis("Nội quy");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void withdrawalActsAtOnce() {
        Submission published = SubmissionSamples.published();
        ConsentRecord publish = published.consents().get(1);
        Submission withdrawn = published.withConsent(withdrawal("c9", publish, minute(8)), FORM);
        assertThat(withdrawn.state()).isEqualTo(ModerationState.WITHDRAWN);
        assertThat(withdrawn.moderation().last().at()).isEqualTo(minute(8));
        assertThat(withdrawn.moderation().last().actor()).isEqualTo(FORM);
        assertThat(withdrawn.isInForce(ConsentPurpose.PUBLISH, minute(8))).isFalse();
        assertThat(withdrawn.isInForce(ConsentPurpose.PUBLISH, minute(7))).isTrue();
        assertThatThrownBy(() -> PublicStory.of(withdrawn, minute(9)))
                .hasMessageContaining("moderation: cannot publish: the submission is WITHDRAWN");
        assertThatThrownBy(() -> PublicStory.of(withdrawn, minute(7)))
                .hasMessageContaining("moderation: cannot publish: the submission is WITHDRAWN");
        Submission both =
                withdrawn.withConsent(withdrawal("c10", published.consents().get(0), minute(9)), FORM);
        assertThat(both.moderation()).isEqualTo(withdrawn.moderation());
        assertThatThrownBy(() -> published.withConsent(withdrawal("c9", publish, minute(6)), FORM))
                .hasMessage("7/at: moderation entry 8 is before entry 7");
        Submission noEdit = published.withConsent(
                consent("c11", ConsentPurpose.EDIT).at(minute(8)).build(), FORM);
        assertThat(noEdit.withConsent(withdrawal("c12", noEdit.consents().get(2), minute(9)), FORM)
                        .state())
                .isEqualTo(ModerationState.PUBLISHED);
    }

    @Test
    void asksTheVoicesThatTheLawOfTheDayAsksFor() {
        Submission child = submission()
                .submitter(submitter()
                        .ageBand(AgeBand.AGE_7_15)
                        .guardian(guardian())
                        .build())
                .build();
        assertThat(child.isInForce(ConsentPurpose.PUBLISH, T0)).isFalse();
        assertThat(child.missingToPublish(T0))
                .extracting(problem -> problem.message())
                .contains(
                        "cannot publish: no PROCESS consent of the GUARDIAN in force at 2026-03-01T02:00:00Z",
                        "cannot publish: no PUBLISH consent of the GUARDIAN in force at 2026-03-01T02:00:00Z")
                .doesNotContain("cannot publish: no PUBLISH consent of the SUBJECT in force at 2026-03-01T02:00:00Z");
        Submission both = child.withConsent(
                consent("c3", ConsentPurpose.PUBLISH).by(ConsentGiver.GUARDIAN).build(), FORM);
        assertThat(both.isInForce(ConsentPurpose.PUBLISH, T0)).isTrue();
        Submission small = both.toBuilder()
                .submitter(submitter()
                        .ageBand(AgeBand.UNDER_7)
                        .guardian(guardian())
                        .build())
                .consents(List.of(both.consents().get(2)))
                .build();
        assertThat(small.isInForce(ConsentPurpose.PUBLISH, T0)).isTrue();
    }

    @Test
    void erasesToATombstoneWithAReceipt() {
        Submission published = SubmissionSamples.published();
        Erasure erasure = published.erase(minute(9), EDITOR, "Người gửi yêu cầu");
        assertThat(erasure.tombstone().id()).isEqualTo("sub-1");
        assertThat(erasure.tombstone().receivedAt()).isEqualTo(T0);
        assertThat(erasure.tombstone().erasedAt()).isEqualTo(minute(9));
        assertThat(erasure.tombstone().moderation().entries()).hasSize(8);
        assertThat(ModerationLog.verify(erasure.tombstone().moderation().entries()))
                .isEmpty();
        assertThat(erasure.tombstone()
                        .moderation()
                        .continues(published.moderation().head()))
                .isTrue();
        assertThat(erasure.receipt().head()).isEqualTo(published.moderation().head());
        assertThat(erasure.receipt().tombstoneHead())
                .isEqualTo(erasure.tombstone().moderation().head());
        assertThat(erasure.receipt().files()).containsExactly("f-a1.jpg");
        assertThat(erasure.receipt().erased())
                .containsExactly("submitter", "authorship", "story", "consents", "wishes", "attachments", "redactions");
        assertThat(erasure.receipt().by()).isEqualTo(EDITOR);
        assertThat(erasure.receipt().basis()).isEqualTo("Người gửi yêu cầu");
        assertThatThrownBy(() -> published.erase(minute(9), EDITOR, " ")).hasMessage("basis: must not be blank");
        assertThatThrownBy(() -> new Tombstone("x", T0, published.moderation()))
                .hasMessage("moderation: the log of a tombstone ends with ERASED but stands at PUBLISHED; "
                        + "moderation: the log of a tombstone holds keys or texts");
    }

    @Test
    void aLegalHoldForbidsErasure() {
        Submission held =
                submission().retention(retention().legalHold("Vụ án").build()).build();
        assertThat(held.due(minute(100))).isEmpty();
        assertThatThrownBy(() -> held.erase(minute(9), EDITOR, "x"))
                .hasMessage("retention/legalHold: submission sub-1 is under a legal hold and may not be erased");
    }

    @Test
    void tellsWhatIsDue() {
        Submission kept = submission()
                .retention(retention().publishedUntil(minute(30)).build())
                .build();
        assertThat(kept.due(minute(10).minusNanos(1))).isEmpty();
        assertThat(kept.due(minute(10))).containsExactly(ErasableData.CONTACT);
        assertThat(kept.due(minute(20))).containsExactly(ErasableData.RAW, ErasableData.CONTACT);
        assertThat(kept.due(minute(30)))
                .containsExactly(ErasableData.RAW, ErasableData.CONTACT, ErasableData.PUBLISHED);
        assertThat(submission().build().due(minute(30))).isEmpty();
        assertThat(retention().build().due(minute(30))).doesNotContain(ErasableData.PUBLISHED);
    }

    @Test
    void losesTheContactAlone() {
        Submission with = submission()
                .submitter(submitter()
                        .guardian(guardian().toBuilder()
                                .contact(Contact.builder().phone("0912345678").build())
                                .build())
                        .build())
                .build();
        Submission without = with.withoutContact();
        assertThat(without.submitter().contact()).isEmpty();
        assertThat(without.submitter().guardian()).contains(guardian());
        assertThat(without.submitter().realName()).isPresent();
    }

    @Test
    void doesNotTrustTheWordCounterOfTheForm() {
        Submission counted = submission().build();
        int words = counted.story().wordCount();
        assertThat(counted.wordCount().algorithm()).isEqualTo("uax29-vi-1");
        assertThat(counted.lint()).isEmpty();
        assertThat(new CountedWords(java.util.OptionalInt.of(110), 100).differs())
                .isFalse();
        assertThat(new CountedWords(java.util.OptionalInt.of(111), 100).differs())
                .isTrue();
        assertThat(new CountedWords(java.util.OptionalInt.of(89), 100).differs())
                .isTrue();
        assertThat(counted.toBuilder()
                        .declaredWords(5)
                        .submitter(submitter().ageBand(AgeBand.UNSTATED).build())
                        .story(Story.of(
                                "Bu\u031B\u0303a", List.of(counted.story().plainText())))
                        .build()
                        .lint())
                .containsExactly(
                        Finding.warning(
                                "WORDS_DIFFER", "declaredWords", "the form counted 5 words, but there are " + words),
                        Finding.info("AGE_UNSTATED", "submitter/ageBand", "nobody asked whether the sender is a minor"),
                        Finding.notComposed("story/title"));
    }

    @Test
    void isEqualByValueAndPrintsNothingPrivate() {
        assertThat(submission().build())
                .isEqualTo(submission().build())
                .hasSameHashCodeAs(submission().build());
        assertThat(submission().build())
                .hasToString("Submission{id=sub-1, state=RECEIVED, receivedAt=2026-03-01T02:00:00Z}");
        assertThat(submission().id("s\u006F\u0302\u0301").build().id()).isEqualTo("số");
    }
}
