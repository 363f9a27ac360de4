package org.civicnews.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;

/** What must hold within a submission: that its parts agree, and that no public state was reached without consent. */
final class SubmissionRules {
    private final Submission submission;
    private final Problems problems = new Problems();
    private final Map<String, ConsentRecord> consents = new HashMap<>();

    SubmissionRules(Submission submission) {
        this.submission = submission;
    }

    void check() {
        problems.notBlank("id", submission.id())
                .formatVersion(submission.formatVersion())
                .notBlank("topic", submission.topic())
                .require(
                        submission.declaredWords().orElse(0) >= 0,
                        "declaredWords",
                        "OUT_OF_RANGE",
                        () -> "must be 0 or more but was "
                                + submission.declaredWords().orElse(0))
                .notEmpty("consents", submission.consents());
        checkIds();
        submission.attachmentLimits().check(submission.attachments(), problems);
        checkAuthorship();
        checkConsents();
        checkThirdParties();
        checkWishes();
        checkRedactions();
        checkModeration();
        checkRoyalty();
        problems.throwIfAny();
    }

    private void checkIds() {
        Set<String> texts = new HashSet<>();
        texts.add(Story.TITLE);
        BlockTree.forEach(submission.story().blocks(), (Block block) -> texts.add(block.id()));
        for (int i = 0; i < submission.attachments().size(); i++) {
            unique(texts, submission.attachments().get(i).id(), "attachments/" + i, "attachment or block");
        }
        Set<String> people = new HashSet<>();
        for (int i = 0; i < submission.thirdParties().size(); i++) {
            unique(people, submission.thirdParties().get(i).id(), "thirdParties/" + i, "third party");
        }
        Set<String> replies = new HashSet<>();
        for (int i = 0; i < submission.replies().size(); i++) {
            unique(replies, submission.replies().get(i).id(), "replies/" + i, "reply");
        }
        Set<String> redactions = new HashSet<>();
        for (int i = 0; i < submission.redactions().size(); i++) {
            unique(redactions, submission.redactions().get(i).id(), "redactions/" + i, "redaction");
        }
    }

    private void unique(Set<String> ids, String id, String path, String what) {
        problems.require(ids.add(id), path + "/id", "DUPLICATE_ID", () -> "duplicate " + what + " id '" + id + "'");
    }

    private void checkAuthorship() {
        List<Attestation> attestations = submission.authorship().attestations();
        for (int i = 0; i < attestations.size(); i++) {
            checkClause(attestations.get(i).clauseId(), "authorship/attestations/" + i + "/clauseId", "attestation");
        }
    }

    private void checkRoyalty() {
        submission
                .royalty()
                .flatMap(RoyaltyPolicy::clauseId)
                .ifPresent(id -> checkClause(id, "royalty/clauseId", "royalty"));
    }

    private void checkClause(String id, String path, String what) {
        problems.require(
                submission.terms().clauses().stream()
                        .anyMatch(clause -> clause.id().equals(id)),
                path,
                "CLAUSE_MISSING",
                () -> what + " points at clause '" + id + "', which the terms do not have");
    }

    private void checkConsents() {
        List<ConsentRecord> records = submission.consents();
        for (Problem problem : Consents.problems(records)) {
            problems.add(problem.under("consents"));
        }
        Submitter submitter = submission.submitter();
        boolean granted = false;
        for (int i = 0; i < records.size(); i++) {
            ConsentRecord record = records.get(i);
            consents.putIfAbsent(record.id(), record);
            boolean own = record.subjectKey().equals(submitter.key());
            granted |= own && record.decision() == ConsentDecision.GRANTED;
            problems.require(
                    !own
                            || record.by() != ConsentGiver.GUARDIAN
                            || submitter.guardian().isPresent(),
                    "consents/" + i + "/by",
                    "GUARDIAN_UNKNOWN",
                    () -> "consent " + record.id() + " is by a guardian, whom the sender does not have");
        }
        boolean counts = !granted
                || !submitter.ageBand().isMinor()
                || submitter.guardian().isPresent();
        problems.require(
                counts,
                "submitter/guardian",
                "MINOR_WITHOUT_GUARDIAN",
                () -> "a minor (" + submitter.ageBand().code() + ") needs a guardian before any consent counts");
        Optional<String> permission = submission.authorship().permissionConsentId();
        permission.ifPresent(id -> checkThirdPartyConsent(id, "authorship/permissionConsentId"));
    }

    private void checkThirdParties() {
        for (int i = 0; i < submission.thirdParties().size(); i++) {
            String path = "thirdParties/" + i + "/consentId";
            submission.thirdParties().get(i).consentId().ifPresent(id -> checkThirdPartyConsent(id, path));
        }
    }

    private void checkThirdPartyConsent(String id, String path) {
        ConsentRecord record = consents.get(id);
        problems.require(
                record != null
                        && record.purpose().equals(ConsentPurpose.THIRD_PARTY)
                        && record.decision() == ConsentDecision.GRANTED
                        && !record.subjectKey().equals(submission.submitter().key()),
                path,
                "UNRESOLVED_REFERENCE",
                () -> "'" + id + "' is no THIRD_PARTY consent granted by somebody else");
    }

    private void checkWishes() {
        problems.require(
                submission.submitter().displayAs() != DisplayAs.REAL_NAME
                        || submission.wishes().publishName(),
                "wishes/publishName",
                "WISHES_CONTRADICT",
                () -> "displayAs REAL_NAME contradicts the wish not to print the name");
    }

    private void checkRedactions() {
        for (int i = 1; i < submission.redactions().size(); i++) {
            Redaction before = submission.redactions().get(i - 1);
            Redaction redaction = submission.redactions().get(i);
            problems.require(
                    !redaction.at().isBefore(before.at()),
                    "redactions/" + i + "/at",
                    "REDACTIONS_OUT_OF_ORDER",
                    () -> "redaction " + redaction.id() + " is before redaction " + before.id());
        }
    }

    private void checkModeration() {
        ModerationLog log = submission.moderation();
        boolean shown = false;
        boolean withdrawn = false;
        for (ModerationEntry entry : log.entries()) {
            withdrawn |= entry.to() == ModerationState.WITHDRAWN;
            shown |= entry.to().isPublic();
        }
        boolean published = shown;
        boolean stopped = withdrawn;
        problems.require(
                        !log.entries().get(0).at().isBefore(submission.receivedAt()),
                        "moderation/0/at",
                        "MODERATED_BEFORE_RECEIVED",
                        () -> "moderation begins " + log.entries().get(0).at() + ", before the submission was received")
                .require(
                        log.state() != ModerationState.ERASED,
                        "moderation",
                        "ERASED_WITH_CONTENT",
                        () -> "an erased submission is a tombstone and holds nothing")
                .require(
                        submission.publishedAs().isEmpty() || published,
                        "publishedAs",
                        "NEVER_PUBLISHED",
                        () -> "has an id of publication but was never published")
                .require(
                        stopped
                                || submission.consents().stream()
                                        .noneMatch(record -> stops(record, submission.submitter())),
                        "moderation",
                        "WITHDRAWAL_NOT_FOLLOWED",
                        () -> "consent to process or publish was withdrawn but the log does not say WITHDRAWN");
        if (problems.list().isEmpty() && published) {
            checkPublicSteps();
        }
    }

    /** The states that readers could see must have had consent when they were reached. */
    private void checkPublicSteps() {
        List<ModerationEntry> entries = submission.moderation().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).to().isPublic()) {
                Instant at = entries.get(i).at();
                for (Problem missing : PublicationGuard.consentsMissing(submission, at)) {
                    problems.add(new Problem("moderation/" + i, missing.code(), missing.message()));
                }
            }
        }
    }

    /** Whether a consent takes the story back: a withdrawal of PROCESS or PUBLISH by the sender's side. */
    static boolean stops(ConsentRecord record, Submitter submitter) {
        return record.decision() == ConsentDecision.WITHDRAWN
                && record.subjectKey().equals(submitter.key())
                && (record.purpose().equals(ConsentPurpose.PROCESS)
                        || record.purpose().equals(ConsentPurpose.PUBLISH));
    }
}
