package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;

/**
 * What remains when a submission is erased, and the receipt for it. Immutable and thread-safe.
 *
 * @param tombstone id, digests, states and times
 * @param receipt what was erased, when and why; holds nothing of it
 */
public record Erasure(Tombstone tombstone, ErasureReceipt receipt) {
    static Erasure of(Submission submission, Instant at, ModerationActor by, String basis) {
        new Problems()
                .notBlank("basis", basis)
                .require(
                        submission
                                .retention()
                                .flatMap(RetentionPolicy::legalHold)
                                .isEmpty(),
                        "retention/legalHold",
                        "LEGAL_HOLD",
                        () -> "submission " + submission.id() + " is under a legal hold and may not be erased")
                .throwIfAny();
        Digest content = submission.story().contentDigest();
        Digest head = submission.moderation().head();
        ModerationLog log = submission
                .moderation()
                .append(at, by, ModerationState.ERASED, Optional.empty(), content)
                .bare();
        Tombstone tombstone = new Tombstone(submission.id(), submission.receivedAt(), log);
        ErasureReceipt receipt = new ErasureReceipt(
                submission.id(), at, by, basis, erased(submission), files(submission), head, log.head());
        return new Erasure(tombstone, receipt);
    }

    /** The members that held something. */
    private static List<String> erased(Submission submission) {
        List<String> erased = new ArrayList<>(List.of("submitter", "authorship", "story", "consents", "wishes"));
        note(erased, "attachments", submission.attachments());
        note(erased, "thirdParties", submission.thirdParties());
        note(erased, "redactions", submission.redactions());
        note(erased, "replies", submission.replies());
        return erased;
    }

    private static void note(List<String> erased, String member, List<?> list) {
        if (!list.isEmpty()) {
            erased.add(member);
        }
    }

    private static List<String> files(Submission submission) {
        return submission.attachments().stream().map(Attachment::storedName).toList();
    }
}
