package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.submission.SubmissionSamples.attachment;
import static org.civicnews.submission.SubmissionSamples.call;
import static org.civicnews.submission.SubmissionSamples.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Finding;
import org.civicnews.value.LanguageTag;
import org.junit.jupiter.api.Test;

class SubmissionPolicyTest {
    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private static List<String> findings(SubmissionPolicy policy, Submission submission, LanguageTag language) {
        return policy.check(submission, language).stream()
                .map(finding -> finding.severity() + " " + finding.path() + " " + finding.message())
                .toList();
    }

    @Test
    void turnsTheClausesOfACallIntoChecks() {
        SubmissionPolicy policy = SubmissionPolicy.of(call());
        assertThat(policy.attestations())
                .isEqualTo(SubmissionSamples.authorship().attestations());
        assertThat(policy.topics()).containsExactly("Vợ chồng", "Mẹ chồng, nàng dâu");
        assertThat(policy.check(submission().build(), ENGLISH)).isEmpty();
        assertThat(policy.check(submission().topic("VỢ  CHỒNG").build(), ENGLISH))
                .isEmpty();
        assertThat(SubmissionPolicy.of(
                                SubmissionCall.builder().id("c").title("t").build())
                        .check(
                                submission()
                                        .topic(Optional.empty())
                                        .addAttachments(attachment("a1").build())
                                        .build(),
                                ENGLISH))
                .isEmpty();
    }

    @Test
    void saysWhatDoesNotFitInVietnameseAndInEnglish() {
        SubmissionPolicy policy =
                SubmissionPolicy.of(call()).toBuilder().wordLimit(10).build();
        Submission submission = submission()
                .topic("Công việc")
                .terms(TermsSnapshot.of(
                        LanguageTag.VIETNAMESE,
                        SubmissionSamples.terms().clauses().subList(0, 2)))
                .authorship(Authorship.builder()
                        .kind(AuthorshipKind.OWN_STORY)
                        .attestations(
                                SubmissionSamples.authorship().attestations().subList(1, 4))
                        .build())
                .addAttachments(
                        attachment("a1").kind(AcceptedKind.FILE).build(),
                        attachment("a2").build())
                .wishes(Wishes.builder().build())
                .build();
        assertThat(findings(policy, submission, ENGLISH))
                .containsExactly(
                        "WARNING topic The topic is none of the call's: Vợ chồng, Mẹ chồng, nàng dâu.",
                        "WARNING story The story has 29 words, more than 10.",
                        "WARNING terms The sender was shown other terms than those of the call.",
                        "WARNING attachments/0/kind The call takes no files of kind FILE (attachment a1).",
                        "WARNING authorship/attestations The sender did not vouch for NOT_INVENTED, as clause k1 asks.",
                        "INFO wishes/mayEdit The desk may edit, but the sender does not wish it.");
        assertThat(findings(policy, submission, LanguageTag.VIETNAMESE))
                .containsExactly(
                        "WARNING topic Chủ đề không nằm trong các chủ đề của mục: Vợ chồng, Mẹ chồng, nàng dâu.",
                        "WARNING story Bài có 29 chữ, nhiều hơn mức 10 chữ.",
                        "WARNING terms Người gửi đã xem một thể lệ khác với thể lệ của mục.",
                        "WARNING attachments/0/kind Mục không nhận tệp loại FILE (tệp a1).",
                        "WARNING authorship/attestations Người gửi chưa cam kết NOT_INVENTED theo điều khoản k1.",
                        "INFO wishes/mayEdit Mục có thể biên tập bài, nhưng người gửi không muốn.");
        assertThat(findings(
                        policy,
                        submission()
                                .topic(Optional.empty())
                                .wishes(Wishes.builder().mayEdit(true).build())
                                .build(),
                        ENGLISH))
                .containsExactly(
                        "INFO topic No topic was chosen.", "WARNING story The story has 29 words, more than 10.");
        assertThat(policy.toBuilder().wordLimit(29).build().check(submission().build(), ENGLISH))
                .isEmpty();
    }

    @Test
    void takesWordsOfTheCaller() {
        PolicyMessages own = PolicyMessages.of(
                TsvTable.parse("own", "code\tseverity\tvi\ten\nTOO_MANY_WORDS\tINFO\tdài {0}\tlong\n"));
        SubmissionPolicy policy = SubmissionPolicy.builder()
                .wordLimit(1)
                .messages(own)
                .mayBeEdited(true)
                .build();
        assertThat(policy.check(submission().wishes(Wishes.builder().build()).build(), LanguageTag.VIETNAMESE))
                .containsExactly(
                        Finding.info("TOO_MANY_WORDS", "story", "dài 29"),
                        Finding.warning("EDITING_NOT_WISHED", "wishes/mayEdit", "EDITING_NOT_WISHED"));
        assertThatThrownBy(() -> SubmissionPolicy.builder().wordLimit(0).build())
                .hasMessage("wordLimit: must be more than 0 but was 0");
        assertThatThrownBy(() -> SubmissionPolicy.builder().addTopics("").build())
                .hasMessage("topics/0: must not be blank");
    }

    @Test
    void knowsTheLawOfTheDay() {
        PersonalDataRegimes laws = PersonalDataRegimes.standard();
        PersonalDataRegime before = laws.at(Instant.parse("2025-12-31T16:59:59Z"));
        PersonalDataRegime since = laws.at(Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(before.id()).isEqualTo("VN-13-2023");
        assertThat(before.until()).contains(LocalDate.of(2025, 12, 31));
        assertThat(before.deadline("ERASE")).contains(new Deadline(72, Deadline.Unit.HOURS));
        assertThat(before.deadline("ACKNOWLEDGE")).isEmpty();
        assertThat(before.title()).startsWith("Nghị định số 13/2023");
        assertThat(since.id()).isEqualTo("VN-91-2025");
        assertThat(since.until()).isEmpty();
        assertThat(since.deadline("ACKNOWLEDGE")).contains(new Deadline(2, Deadline.Unit.WORKING_DAYS));
        assertThat(since.deadline("WITHDRAW")).contains(new Deadline(15, Deadline.Unit.DAYS));
        assertThat(since.sensitive()).contains("HEALTH", "PRIVATE_LIFE").doesNotContain("NAME");
        assertThat(since.isSensitive("HEALTH")).isTrue();
        assertThat(since.isSensitive("NAME")).isFalse();
        assertThat(since.givers(AgeBand.UNDER_7)).containsExactly(ConsentGiver.GUARDIAN);
        assertThat(since.givers(AgeBand.AGE_7_15)).containsExactly(ConsentGiver.SUBJECT, ConsentGiver.GUARDIAN);
        assertThat(since.givers(AgeBand.UNSTATED)).containsExactly(ConsentGiver.SUBJECT);
        assertThat(laws.at(Instant.parse("2020-01-01T00:00:00Z"))).isEqualTo(before);
    }

    private static final String HEAD = "regime\tversion\tfrom\tuntil\tkey\tvalue\n";

    private static String givers(String regime, String from) {
        StringBuilder rows = new StringBuilder();
        for (AgeBand band : AgeBand.values()) {
            rows.append(regime)
                    .append("\t1\t")
                    .append(from)
                    .append("\t\tgivers.")
                    .append(band.code())
                    .append("\tSUBJECT\n");
        }
        return rows.toString();
    }

    private static void read(String table) {
        PersonalDataRegimes.of(TsvTable.parse("t", HEAD + table));
    }

    @Test
    void takesALawOfTheCallerAndRefusesWhatItCannotRead() {
        PersonalDataRegimes own = PersonalDataRegimes.of(TsvTable.parse("own", HEAD + givers("X", "2026-01-01")));
        assertThat(own.at(Instant.EPOCH).title()).isEqualTo("X");
        Submission minor = submission()
                .submitter(SubmissionSamples.submitter()
                        .ageBand(AgeBand.AGE_16_17)
                        .guardian(SubmissionSamples.guardian())
                        .build())
                .build();
        assertThat(minor.isInForce(ConsentPurpose.PUBLISH, SubmissionSamples.T0))
                .isFalse();
        assertThat(minor.toBuilder().regimes(own).build().isInForce(ConsentPurpose.PUBLISH, SubmissionSamples.T0))
                .isTrue();
        assertThatThrownBy(() -> read("")).hasMessage("no personal-data regime");
        assertThatThrownBy(() -> read(givers("X", "2026-01-01") + givers("Y", "2026-01-01")))
                .hasMessage("regime Y does not begin after the one before it");
        assertThatThrownBy(() -> read("X\t1\t2026-01-01\t\tgivers.ADULT\tSUBJECT\n"))
                .hasMessage("regime does not say who consents at 16_17");
        assertThatThrownBy(() -> read("X\t1\t2026-01-01\t\tgivers.ADULT\t \n"))
                .hasMessage("regime lets nobody consent at ADULT");
        assertThatThrownBy(() -> read(givers("X", "2026-01-01") + "X\t1\t2026-01-01\t\tdeadline.ERASE\tsoon\n"))
                .hasMessage("deadline.ERASE: 'soon' is no deadline");
    }
}
