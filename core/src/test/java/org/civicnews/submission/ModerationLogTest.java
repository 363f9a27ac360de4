package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;

class ModerationLogTest {
    private static final List<List<String>> VECTORS = TsvTable.read(
                    "moderation-digests.tsv",
                    ModerationLogTest.class.getResourceAsStream("/spec/moderation-digests.tsv"))
            .rows();

    private static Optional<String> cell(List<String> row, int column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    private static Optional<ModerationReason> reason(List<String> row) {
        return cell(row, 7)
                .map(code -> ModerationReason.builder()
                        .code(code)
                        .ground(ReasonGround.of(row.get(8)))
                        .clauseId(cell(row, 9))
                        .legalReference(cell(row, 10))
                        .explanation(cell(row, 11))
                        .noticeSentAt(cell(row, 12).map(Instant::parse))
                        .automatedDetection(Boolean.parseBoolean(row.get(13)))
                        .automatedDecision(Boolean.parseBoolean(row.get(14)))
                        .build());
    }

    private static ModerationActor actor(List<String> row) {
        return new ModerationActor(ActorKind.valueOf(row.get(2)), row.get(3), cell(row, 4));
    }

    private static ModerationLog log() {
        List<String> first = VECTORS.get(0);
        ModerationLog log =
                ModerationLog.received(Instant.parse(first.get(1)), actor(first), Digest.parse(first.get(15)));
        for (List<String> row : VECTORS.subList(1, VECTORS.size())) {
            log = log.append(
                    Instant.parse(row.get(1)),
                    actor(row),
                    ModerationState.valueOf(row.get(6)),
                    reason(row),
                    Digest.parse(row.get(15)));
        }
        return log;
    }

    private static List<ModerationEntry> with(int index, ModerationEntry entry) {
        List<ModerationEntry> entries = new ArrayList<>(log().entries());
        entries.set(index, entry);
        return entries;
    }

    private static Problem problem(String path, String code, String message) {
        return new Problem(path, code, message);
    }

    @Test
    void digestsAsAnotherProgramDoes() {
        assertThat(log().entries())
                .extracting(entry -> entry.digest().toString())
                .isEqualTo(VECTORS.stream().map(row -> row.get(16)).toList());
        assertThat(log().entries().get(0).prev()).isEqualTo(ModerationLog.GENESIS);
        assertThat(ModerationLog.verify(log().entries())).isEmpty();
        assertThat(ModerationLog.of(log().entries())).isEqualTo(log()).hasSameHashCodeAs(log());
        assertThat(log()).isNotEqualTo(log().withoutExplanation(3)).isNotEqualTo("log");
    }

    @Test
    void namesTheFirstBrokenLinkOnly() {
        ModerationEntry second = log().entries().get(1);
        ModerationEntry forged =
                second.toBuilder().actor(ModerationActor.human("x")).build();
        assertThat(ModerationLog.verify(with(1, forged)))
                .containsExactly(
                        problem("1", "CHAIN_BROKEN", "moderation entry 2 does not follow entry 1: digest mismatch"));
        ModerationEntry resealed =
                forged.toBuilder().digest(ModerationFields.digest(forged)).build();
        assertThat(ModerationLog.verify(with(1, resealed)))
                .containsExactly(
                        problem("2", "CHAIN_BROKEN", "moderation entry 3 does not follow entry 2: digest mismatch"));
        ModerationEntry first = log().entries().get(0);
        assertThat(ModerationLog.verify(
                        with(0, first.toBuilder().prev(first.digest()).build())))
                .containsExactly(
                        problem("0", "CHAIN_BROKEN", "moderation entry 1 does not begin a log: digest mismatch"));
    }

    @Test
    void seesOneChangedBitInAnyDigestedValue() {
        ModerationEntry third = log().entries().get(2);
        ModerationReason reason = third.reason().orElseThrow();
        List<ModerationEntry> changed = List.of(
                third.toBuilder().at(third.at().plusNanos(1)).build(),
                third.toBuilder().contentDigest(third.prev()).build(),
                third.toBuilder().digest(third.prev()).build(),
                third.toBuilder()
                        .reason(reason.toBuilder().code("OFF_TOPIK").build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder().ground(ReasonGround.SAFETY).build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder().clauseId("k3").build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder().legalReference("Luật").build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder()
                                .explanation("Bài không nói về gia đinh.")
                                .build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder()
                                .noticeSentAt(Optional.empty())
                                .build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder().automatedDetection(false).build())
                        .build(),
                third.toBuilder()
                        .reason(reason.toBuilder().automatedDecision(true).build())
                        .build());
        for (ModerationEntry entry : changed) {
            assertThat(ModerationLog.verify(with(2, entry)))
                    .containsExactly(problem(
                            "2", "CHAIN_BROKEN", "moderation entry 3 does not follow entry 2: digest mismatch"));
        }
    }

    @Test
    void refusesGapsAndStepsThatTheTableLacks() {
        List<ModerationEntry> entries = log().entries();
        InvalidContentException gap = catchThrowableOfType(
                InvalidContentException.class,
                () -> ModerationLog.of(List.of(entries.get(0), entries.get(2), entries.get(3))));
        assertThat(gap.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "moderation entry 2 has the number 3",
                        "moderation entry 2 comes from SCREENING but the log stands at RECEIVED",
                        "moderation entry 2: RECEIVED may not become REJECTED",
                        "moderation entry 2 does not follow entry 1: digest mismatch",
                        "moderation entry 3 has the number 4");
        assertThat(gap.problems()).extracting(Problem::path).containsExactly("1/seq", "1/from", "1/to", "1", "2/seq");
        assertThat(ModerationLog.verify(List.of())).containsExactly(problem("", "EMPTY", "must not be empty"));
        assertThat(ModerationLog.verify(List.of(entries.get(1))))
                .extracting(Problem::message)
                .contains(
                        "moderation entry 1 comes from RECEIVED but the log stands at (new)",
                        "moderation entry 1: (new) may not become SCREENING");
    }

    @Test
    void refusesStepsInThePastAndWithoutAReason() {
        ModerationLog log = log();
        Digest content = log.last().contentDigest();
        assertThatThrownBy(() -> log.append(
                        log.last().at().minusNanos(1),
                        SubmissionSamples.EDITOR,
                        ModerationState.ACCEPTED,
                        Optional.empty(),
                        content))
                .hasMessage("4/at: moderation entry 5 is before entry 4");
        for (Optional<ModerationReason> why : List.of(
                Optional.<ModerationReason>empty(),
                Optional.of(SubmissionSamples.reason().toBuilder()
                        .explanation(Optional.empty())
                        .build()))) {
            assertThatThrownBy(() -> log.append(
                            log.last().at(), SubmissionSamples.EDITOR, ModerationState.REJECTED, why, content))
                    .hasMessage(
                            "4/reason: moderation entry 5: REJECTED needs a reason with its ground and an explanation");
        }
        assertThat(log.entries()).hasSize(4);
        assertThat(log.append(
                                log.last().at(),
                                SubmissionSamples.EDITOR,
                                ModerationState.REJECTED,
                                Optional.of(SubmissionSamples.reason()),
                                content)
                        .state())
                .isEqualTo(ModerationState.REJECTED);
    }

    @Test
    void verifiesAfterAnExplanationWasErased() {
        ModerationLog erased = log().withoutExplanation(3);
        assertThat(erased.entries().get(2).reason().orElseThrow().explanation()).isEmpty();
        assertThat(erased.entries().get(2).erased()).containsOnlyKeys("reason/explanation");
        assertThat(ModerationLog.verify(erased.entries())).isEmpty();
        assertThat(erased.head()).isEqualTo(log().head());
        assertThat(erased.withoutExplanation(3)).isEqualTo(erased);
        assertThat(log().withoutExplanation(1)).isEqualTo(log());
        assertThat(log().withoutExplanation(9)).isEqualTo(log());
        ModerationEntry third = erased.entries().get(2);
        ModerationEntry other = third.toBuilder()
                .putErased("reason/explanation2", third.digest())
                .build();
        assertThat(ModerationLog.verify(with(2, other)))
                .containsExactly(problem(
                        "2/erased", "FIELD_NOT_ERASABLE", "moderation entry 3 erased a field that cannot be erased"));
        ModerationEntry both =
                log().entries().get(2).toBuilder().erased(third.erased()).build();
        assertThat(ModerationLog.verify(with(2, both)))
                .containsExactly(problem(
                        "2/erased",
                        "ERASED_FIELD_PRESENT",
                        "moderation entry 3 still holds the erased field reason/explanation"));
    }

    @Test
    void leavesNumbersTimesStatesAndDigestsOfATombstone() {
        ModerationLog bare = log().withoutExplanation(3).bare();
        assertThat(ModerationLog.verify(bare.entries())).isEmpty();
        assertThat(bare.head()).isEqualTo(log().head());
        assertThat(bare.bare()).isEqualTo(bare);
        assertThat(bare.entries()).allMatch(entry -> entry.reason().isEmpty());
        assertThat(bare.entries()).extracting(entry -> entry.actor().key()).containsOnly("erased");
        assertThat(bare.entries()).extracting(entry -> entry.actor().version()).containsOnly(Optional.empty());
        assertThat(bare.entries().get(0).erased()).containsOnlyKeys("actor/key", "actor/version");
        assertThat(bare.entries().get(2).erased()).hasSize(8).doesNotContainKey("reason/legalReference");
    }

    @Test
    void saysWhereItStoodAndWhatItContinues() {
        ModerationLog log = log();
        assertThat(log.state()).isEqualTo(ModerationState.IN_REVIEW);
        assertThat(log.stateAt(Instant.parse("2026-03-01T01:59:59Z"))).isEmpty();
        assertThat(log.stateAt(Instant.parse("2026-03-01T02:00:00Z"))).contains(ModerationState.RECEIVED);
        assertThat(log.stateAt(Instant.parse("2026-03-02T23:00:00Z"))).contains(ModerationState.REJECTED);
        assertThat(log.stateAt(Instant.MAX)).contains(ModerationState.IN_REVIEW);
        assertThat(log.continues(log.entries().get(1).digest())).isTrue();
        assertThat(log.continues(ModerationLog.GENESIS)).isFalse();
        assertThat(log).hasToString("ModerationLog{IN_REVIEW, entries=4, head=" + log.head() + "}");
    }

    @Test
    void digestsAStoryAsAnotherProgramDoes() {
        assertThat(Story.of("Bữa cơm chờ", List.of("Một.", "Hai 🙂")).contentDigest())
                .hasToString("sha-256:7f4a1413bb2ca733b5a66b92d0f9c440be7cda90c013b3d55b4605278fddae4b");
        assertThat(StoryRulesTest.everyKind().contentDigest())
                .hasToString("sha-256:b829e35692735e2ea33a1f03daa5f5716c3dc2f0ecaf18cb0e89ce1d1ae16002");
    }
}
