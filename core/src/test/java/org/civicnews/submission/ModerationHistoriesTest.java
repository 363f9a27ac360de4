package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;

/** Walks random histories of moderation beside an oracle that was written from the specification alone. */
class ModerationHistoriesTest {
    private static final int HISTORIES = 100_000;
    private static final int STEPS = 8;

    /** The table of the specification: a state, and where it may go besides WITHDRAWN and ERASED. */
    private static final String TABLE = """
            RECEIVED: SCREENING
            SCREENING: IN_REVIEW SPAM REJECTED
            IN_REVIEW: NEEDS_INFO ACCEPTED REJECTED ESCALATED
            NEEDS_INFO: IN_REVIEW EXPIRED
            ESCALATED: IN_REVIEW REJECTED
            ACCEPTED: EDITING REJECTED
            EDITING: AWAITING_AUTHOR_OK READY REJECTED
            AWAITING_AUTHOR_OK: EDITING READY EXPIRED
            READY: PUBLISHED EDITING
            PUBLISHED: UPDATED UNPUBLISHED
            UPDATED: UPDATED UNPUBLISHED
            UNPUBLISHED: PUBLISHED
            REJECTED: IN_REVIEW
            SPAM: IN_REVIEW
            EXPIRED: IN_REVIEW
            """;

    private static final Map<String, Set<String>> ORACLE = oracle();

    private static Map<String, Set<String>> oracle() {
        Map<String, Set<String>> oracle = new HashMap<>();
        for (String line : TABLE.lines().toList()) {
            String[] parts = line.split(": ");
            Set<String> next = new HashSet<>(Set.of(parts[1].split(" ")));
            next.add("WITHDRAWN");
            next.add("ERASED");
            oracle.put(parts[0], next);
        }
        oracle.put("WITHDRAWN", Set.of("ERASED"));
        oracle.put("ERASED", Set.of());
        return oracle;
    }

    private static Set<String> next(String state) {
        return ORACLE.getOrDefault(state, Set.of());
    }

    private static boolean allows(String from, String to, boolean explained, boolean back) {
        boolean appeal = Set.of("REJECTED", "SPAM", "EXPIRED").contains(from) && to.equals("IN_REVIEW");
        boolean needs = to.equals("REJECTED") || to.equals("UNPUBLISHED") || appeal;
        return next(from).contains(to) && (explained || !needs) && !back;
    }

    @Test
    void agreesWithTheOracleOnAHundredThousandHistories() {
        Random random = new Random(20260301);
        ModerationState[] states = ModerationState.values();
        Digest content = Digest.ofText("bài");
        Optional<ModerationReason> reason = Optional.of(SubmissionSamples.reason());
        long steps = 0;
        long refused = 0;
        for (int history = 0; history < HISTORIES; history++) {
            Instant at = SubmissionSamples.T0;
            ModerationLog log = ModerationLog.received(at, SubmissionSamples.FORM, content);
            for (int i = 0; i < STEPS; i++) {
                String from = log.state().name();
                // Mostly a step of the table, so that histories come far; else any state at all.
                Set<String> next = next(from);
                String to = random.nextInt(4) == 0 || next.isEmpty()
                        ? states[random.nextInt(states.length)].name()
                        : next.stream().sorted().toList().get(random.nextInt(next.size()));
                boolean explained = random.nextInt(3) > 0;
                boolean back = random.nextInt(20) == 0;
                at = at.plusSeconds(back ? -1 : random.nextInt(2));
                boolean allowed = allows(from, to, explained, back);
                ModerationLog longer;
                try {
                    longer = log.append(
                            at,
                            SubmissionSamples.EDITOR,
                            ModerationState.valueOf(to),
                            explained ? reason : Optional.empty(),
                            content);
                } catch (InvalidContentException e) {
                    longer = log;
                }
                assertThat(longer != log)
                        .as("%s to %s, explained %s, back %s", from, to, explained, back)
                        .isEqualTo(allowed);
                refused += allowed ? 0 : 1;
                steps++;
                log = longer;
                at = log.last().at();
            }
            if (history % 50 == 0) {
                assertThat(ModerationLog.verify(log.entries())).isEmpty();
            }
        }
        assertThat(refused).isBetween(steps / 10, steps * 9 / 10);
    }

    @Test
    void knowsEveryPairOfStates() {
        for (ModerationState from : ModerationState.values()) {
            for (ModerationState to : ModerationState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(next(from.name()).contains(to.name()));
            }
            assertThat(from.isPublic()).isEqualTo(Set.of("PUBLISHED", "UPDATED").contains(from.name()));
        }
    }
}
