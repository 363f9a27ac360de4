package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;

/** What must be there at an instant before readers may see a story. No message holds a private word. */
final class PublicationGuard {
    private final Submission submission;
    private final Instant instant;
    private final Problems problems = new Problems();

    PublicationGuard(Submission submission, Instant instant) {
        this.submission = submission;
        this.instant = instant;
    }

    List<Problem> missing() {
        consentsMissing(submission, instant).forEach(problems::add);
        checkEditing();
        checkSensitive();
        checkAttachments();
        Optional<Redaction> redaction = redaction();
        checkThirdParties(redaction);
        require(
                redaction.isPresent(),
                "redactions",
                "REDACTION_MISSING",
                "no redaction was decided by a person until " + instant);
        redaction.ifPresent(last -> PublicText.of(submission, last).problems().forEach(problems::add));
        return problems.list();
    }

    private void require(boolean holds, String path, String code, String message) {
        problems.require(holds, path, code, () -> "cannot publish: " + message);
    }

    /** PROCESS and PUBLISH, of everybody whose consent counts. */
    static List<Problem> consentsMissing(Submission submission, Instant instant) {
        List<Problem> missing = new ArrayList<>();
        for (ConsentPurpose purpose : List.of(ConsentPurpose.PROCESS, ConsentPurpose.PUBLISH)) {
            missing.addAll(consentMissing(submission, purpose, instant));
        }
        return missing;
    }

    private static List<Problem> consentMissing(Submission submission, ConsentPurpose purpose, Instant instant) {
        Submitter submitter = submission.submitter();
        Set<ConsentGiver> voices = submission.regimes().at(instant).givers(submitter.ageBand());
        List<Problem> missing = new ArrayList<>();
        for (ConsentGiver voice : voices) {
            if (!submission.consentBook().isInForce(purpose, submitter.key(), voice, instant)) {
                String whose = submitter.ageBand().isMinor() ? " of the " + voice : "";
                missing.add(new Problem(
                        "consents",
                        "CONSENT_MISSING",
                        "cannot publish: no " + purpose + " consent" + whose + " in force at " + instant));
            }
        }
        return missing;
    }

    private void checkEditing() {
        boolean edited = !submission
                .story()
                .contentDigest()
                .equals(submission.moderation().entries().get(0).contentDigest());
        if (edited) {
            consentMissing(submission, ConsentPurpose.EDIT, instant).forEach(problems::add);
        }
    }

    /** Consents that name a sensitive kind of data call for one more, to handle it. */
    private void checkSensitive() {
        PersonalDataRegime regime = submission.regimes().at(instant);
        boolean sensitive = submission.consents().stream()
                .filter(record ->
                        record.subjectKey().equals(submission.submitter().key()))
                .flatMap(record -> record.dataCategories().stream())
                .anyMatch(regime::isSensitive);
        if (sensitive) {
            consentMissing(submission, ConsentPurpose.SENSITIVE, instant).forEach(problems::add);
        }
    }

    private void checkAttachments() {
        for (int i = 0; i < submission.attachments().size(); i++) {
            Attachment attachment = submission.attachments().get(i);
            if (PublicText.isShown(attachment, submission)) {
                require(
                        attachment.publishable(),
                        "attachments/" + i,
                        "ATTACHMENT_NOT_PUBLISHABLE",
                        "attachment " + attachment.id() + " is not clean, stripped and written anew");
            }
        }
    }

    private void checkThirdParties(Optional<Redaction> redaction) {
        for (int i = 0; i < submission.thirdParties().size(); i++) {
            ThirdParty person = submission.thirdParties().get(i);
            require(
                    !person.identifiable() || isRedacted(person, redaction) || agrees(person),
                    "thirdParties/" + i,
                    "THIRD_PARTY_EXPOSED",
                    "third party " + person.id() + " (" + person.relation()
                            + ") is identifiable, without a consent in force at " + instant + " and not redacted");
        }
    }

    private static boolean isRedacted(ThirdParty person, Optional<Redaction> redaction) {
        return redaction.stream()
                .flatMap(last -> last.spans().stream())
                .anyMatch(
                        span -> span.thirdPartyId().filter(person.id()::equals).isPresent());
    }

    private boolean agrees(ThirdParty person) {
        Consents book = submission.consentBook();
        ConsentGiver voice = person.minor() ? ConsentGiver.GUARDIAN : ConsentGiver.SUBJECT;
        return person.consentId()
                .flatMap(book::record)
                .filter(record -> book.isInForce(ConsentPurpose.THIRD_PARTY, record.subjectKey(), voice, instant))
                .isPresent();
    }

    private Optional<Redaction> redaction() {
        return redaction(submission, instant);
    }

    /** {@return the last redaction decided until an instant} */
    static Optional<Redaction> redaction(Submission submission, Instant instant) {
        Optional<Redaction> last = Optional.empty();
        for (Redaction redaction : submission.redactions()) {
            last = redaction.at().isAfter(instant) ? last : Optional.of(redaction);
        }
        return last;
    }
}
