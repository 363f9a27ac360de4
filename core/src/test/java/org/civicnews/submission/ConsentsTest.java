package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civicnews.submission.SubmissionSamples.T0;
import static org.civicnews.submission.SubmissionSamples.consent;
import static org.civicnews.submission.SubmissionSamples.minute;
import static org.civicnews.submission.SubmissionSamples.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsentsTest {
    private static final ConsentRecord GRANT =
            consent("c1", ConsentPurpose.PUBLISH).build();

    private static BrokenRule rule(String rule, ConsentRecordBuilder record, String path, String code, String message) {
        return new BrokenRule(rule, record::build, path, code, message);
    }

    private static BrokenRule book(String rule, String path, String code, String message, ConsentRecord... records) {
        return new BrokenRule(rule, () -> Consents.of(List.of(records)), path, code, message);
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule("id", GRANT.toBuilder().id(""), "id", "BLANK", "must not be blank"),
                rule("subject", GRANT.toBuilder().subjectKey(" "), "subjectKey", "BLANK", "must not be blank"),
                rule(
                        "category",
                        GRANT.toBuilder().addDataCategories(""),
                        "dataCategories/0",
                        "BLANK",
                        "must not be blank"),
                rule("version", GRANT.toBuilder().textVersion(""), "textVersion", "BLANK", "must not be blank"),
                rule(
                        "text",
                        GRANT.toBuilder().textShown("").textDigest(Digest.ofText("")),
                        "textShown",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "digest of the text shown",
                        GRANT.toBuilder().textDigest(Digest.ofText("khác")),
                        "textDigest",
                        "DIGEST_MISMATCH",
                        "consent c1 does not match the digest of the text shown"),
                rule(
                        "pre-ticked",
                        GRANT.toBuilder().preTicked(true),
                        "preTicked",
                        "CONSENT_PRE_TICKED",
                        "consent c1 was pre-ticked; silence or default is not consent"),
                rule(
                        "a withdrawal names a grant",
                        GRANT.toBuilder().decision(ConsentDecision.WITHDRAWN),
                        "withdraws",
                        "WITHDRAWAL_OF_NOTHING",
                        "consent c1 withdraws but does not say which grant"),
                rule(
                        "a grant withdraws nothing",
                        GRANT.toBuilder().withdraws("c0"),
                        "withdraws",
                        "WITHDRAWS_CONTRADICTS",
                        "consent c1 names a grant to withdraw but is GRANTED"),
                rule(
                        "ends after it begins",
                        GRANT.toBuilder().expires(T0),
                        "expires",
                        "EXPIRES_BEFORE_GIVEN",
                        "consent c1 ends 2026-03-01T02:00:00Z, before it was given 2026-03-01T02:00:00Z"),
                book(
                        "time order",
                        "1/at",
                        "CONSENTS_OUT_OF_ORDER",
                        "consent c2 is before consent c1",
                        GRANT,
                        consent("c2", ConsentPurpose.EDIT).at(T0.minusNanos(1)).build()),
                book("unique ids", "1/id", "DUPLICATE_ID", "duplicate consent id 'c1'", GRANT, GRANT),
                withdrawing(
                        "no grant of that id",
                        withdrawal("c2", GRANT, T0).toBuilder().withdraws("c9")),
                withdrawing(
                        "another purpose",
                        withdrawal("c2", GRANT, T0).toBuilder().purpose(ConsentPurpose.EDIT)),
                withdrawing(
                        "another person",
                        withdrawal("c2", GRANT, T0).toBuilder().subjectKey("s2")),
                withdrawing("itself", withdrawal("c2", GRANT, T0).toBuilder().withdraws("c2")),
                book(
                        "a refusal cannot be withdrawn",
                        "1/withdraws",
                        "WITHDRAWAL_OF_NOTHING",
                        "consent c2 withdraws 'c1', which is no earlier grant of the same purpose and subject",
                        GRANT.toBuilder().decision(ConsentDecision.REFUSED).build(),
                        withdrawal("c2", GRANT, T0)));
    }

    private static BrokenRule withdrawing(String rule, ConsentRecordBuilder builder) {
        ConsentRecord record = builder.build();
        return book(
                rule,
                "1/withdraws",
                "WITHDRAWAL_OF_NOTHING",
                "consent c2 withdraws '" + record.withdraws().orElseThrow()
                        + "', which is no earlier grant of the same purpose and subject",
                GRANT,
                record);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    private static boolean own(Consents book, Instant at) {
        return book.isInForce(ConsentPurpose.PUBLISH, "s1", ConsentGiver.SUBJECT, at);
    }

    private static boolean guardian(Consents book, Instant at) {
        return book.isInForce(ConsentPurpose.PUBLISH, "s1", ConsentGiver.GUARDIAN, at);
    }

    @Test
    void areInForceFromTheirTimeUntilTheyExpireOrAreWithdrawn() {
        Consents book =
                Consents.of(List.of(GRANT.toBuilder().expires(minute(10)).build()));
        assertThat(own(book, T0.minusNanos(1))).isFalse();
        assertThat(own(book, T0)).isTrue();
        assertThat(own(book, minute(10).minusNanos(1))).isTrue();
        assertThat(own(book, minute(10))).isFalse();
        Consents withdrawn = Consents.of(List.of(GRANT)).append(withdrawal("c2", GRANT, minute(5)));
        assertThat(own(withdrawn, minute(5).minusNanos(1))).isTrue();
        assertThat(own(withdrawn, minute(5))).isFalse();
        Consents renewed = withdrawn.append(
                consent("c3", ConsentPurpose.PUBLISH).at(minute(6)).build());
        assertThat(own(renewed, minute(5))).isFalse();
        assertThat(own(renewed, minute(6))).isTrue();
        assertThat(renewed.grant(ConsentPurpose.PUBLISH, "s1", ConsentGiver.SUBJECT, minute(7)))
                .map(ConsentRecord::id)
                .contains("c3");
    }

    @Test
    void areOfOnePurposeAndOnePerson() {
        Consents book = Consents.of(List.of(GRANT));
        assertThat(book.isInForce(ConsentPurpose.EDIT, "s1", ConsentGiver.SUBJECT, T0))
                .isFalse();
        assertThat(book.isInForce(ConsentPurpose.PUBLISH, "s2", ConsentGiver.SUBJECT, T0))
                .isFalse();
        assertThat(guardian(book, T0)).isFalse();
        Consents refused = book.append(consent("c2", ConsentPurpose.PUBLISH)
                .decision(ConsentDecision.REFUSED)
                .build());
        assertThat(own(refused, T0)).isFalse();
    }

    @Test
    void aRepresentativeSpeaksForThePersonAndAGuardianBeside() {
        Consents book = Consents.of(List.of(
                consent("c1", ConsentPurpose.PUBLISH)
                        .by(ConsentGiver.REPRESENTATIVE)
                        .build(),
                consent("c2", ConsentPurpose.PUBLISH).by(ConsentGiver.GUARDIAN).build()));
        assertThat(own(book, T0)).isTrue();
        assertThat(guardian(book, T0)).isTrue();
        ConsentRecord byGuardian = withdrawal("c3", book.record("c1").orElseThrow(), minute(1)).toBuilder()
                .by(ConsentGiver.GUARDIAN)
                .build();
        Consents after = book.append(byGuardian);
        assertThat(own(after, minute(1))).isFalse();
        assertThat(guardian(after, minute(1))).isTrue();
        assertThat(book.record("c9")).isEqualTo(Optional.empty());
        assertThat(book).isEqualTo(Consents.of(book.records())).hasSameHashCodeAs(Consents.of(book.records()));
        assertThat(book).isNotEqualTo(after).isNotEqualTo("book");
        assertThat(book.toString()).startsWith("Consents[ConsentRecord{id=c1");
    }
}
