package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.ContentId;
import org.civicnews.value.Finding;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * A reader's story as it was sent in, with everything that was agreed, decided and done: one value, for the desk and never
 * for readers. What readers may see is a {@link PublicStory}.
 *
 * <pre>{@code
 * Submission ready = submission.moderate(at, editor, ModerationState.SCREENING) … ;
 * Redaction redaction = Redaction.decide("r1", at, editor, "1", ready, spans);
 * Submission published = ready.withRedaction(redaction).moderate(at, editor, ModerationState.PUBLISHED);
 * PublicStory story = PublicStory.of(published, at);
 * }</pre>
 *
 * <p>Private data is in no message, no problem and no {@code toString}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Submission permits SubmissionBuilder.ImmutableSubmission {
    Submission() {}

    /** {@return the id} */
    public abstract String id();

    /** {@return the version of the JSON format it was read from, 1.0 unless set; not part of the value: ignored by equals} */
    @Value.Default
    @Value.Auxiliary
    public String formatVersion() {
        return FormatVersion.CURRENT;
    }

    /** {@return the way by which it came, {@link Channel#WEB_FORM} unless set} */
    @Value.Default
    public Channel channel() {
        return Channel.WEB_FORM;
    }

    /** {@return the form it was sent with, empty if with none} */
    public abstract Optional<CallForm> form();

    /** {@return the language of the story, Vietnamese unless set} */
    @Value.Default
    public LanguageTag language() {
        return LanguageTag.VIETNAMESE;
    }

    /** {@return when it came in} */
    public abstract Instant receivedAt();

    /** {@return which topic of the call it is about, as chosen by the sender, empty if none was} */
    public abstract Optional<String> topic();

    /** {@return who sent it} */
    public abstract Submitter submitter();

    /** {@return whose story it is, and what the sender vouches for} */
    public abstract Authorship authorship();

    /** {@return the story as it stands} */
    public abstract Story story();

    /** {@return how many words the form counted, empty if it did not; not trusted, see {@link #lint()}} */
    public abstract OptionalInt declaredWords();

    /** {@return the files sent with it} */
    public abstract List<Attachment> attachments();

    /** {@return whom it tells of} */
    public abstract List<ThirdParty> thirdParties();

    /** {@return the terms as they were shown} */
    public abstract TermsSnapshot terms();

    /** {@return the consents in time order, at least one} */
    public abstract List<ConsentRecord> consents();

    /** {@return what the sender wishes} */
    @Value.Default
    public Wishes wishes() {
        return Wishes.builder().build();
    }

    /** {@return what was done to it} */
    public abstract ModerationLog moderation();

    /** {@return what was decided to be removed, in time order; the last one counts} */
    public abstract List<Redaction> redactions();

    /** {@return the answers to it} */
    public abstract List<Reply> replies();

    /** {@return what was said about payment, empty if nothing was} */
    public abstract Optional<RoyaltyPolicy> royalty();

    /** {@return how long what is kept, empty if not decided} */
    public abstract Optional<RetentionPolicy> retention();

    /** {@return the id of the published story, empty if it was never published} */
    public abstract Optional<ContentId> publishedAs();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    /** {@return what files are taken; not part of the value: ignored by equals, not written} */
    @Value.Default
    @Value.Auxiliary
    public AttachmentLimits attachmentLimits() {
        return AttachmentLimits.standard();
    }

    /** {@return the laws that say whose consent counts; not part of the value: ignored by equals, not written} */
    @Value.Default
    @Value.Auxiliary
    public PersonalDataRegimes regimes() {
        return PersonalDataRegimes.standard();
    }

    @Value.Check
    Submission check() {
        new SubmissionRules(this).check();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return the consents as a book that can be asked} */
    @Value.Lazy
    public Consents consentBook() {
        return Consents.trusted(consents());
    }

    /** {@return where it stands} */
    public ModerationState state() {
        return moderation().state();
    }

    /** {@return the declared and the counted words} */
    public CountedWords wordCount() {
        return new CountedWords(declaredWords(), story().wordCount());
    }

    /**
     * Tells whether everybody whose consent counts agrees: the sender, and for a minor the guardian, as the
     * {@link PersonalDataRegime} of that moment says.
     *
     * @param purpose for what
     * @param instant when
     * @return whether each of them has a grant in force
     */
    public boolean isInForce(ConsentPurpose purpose, Instant instant) {
        Set<ConsentGiver> voices = regimes().at(instant).givers(submitter().ageBand());
        return voices.stream()
                .allMatch(voice -> consentBook().isInForce(purpose, submitter().key(), voice, instant));
    }

    /**
     * Tells what stands in the way of publication, the state apart: consents, attachments, third parties, the redaction and
     * its leak check.
     *
     * @param instant when it is to be published
     * @return what is missing, each as {@code cannot publish: …}; empty if nothing is
     */
    public List<Problem> missingToPublish(Instant instant) {
        return new PublicationGuard(this, instant).missing();
    }

    /**
     * Takes a step without giving a reason.
     *
     * @param at when
     * @param by who
     * @param to the state after
     * @return the submission with the longer log
     * @throws InvalidContentException as {@link #moderate(Instant, ModerationActor, ModerationState, Optional)}
     */
    public Submission moderate(Instant at, ModerationActor by, ModerationState to) {
        return moderate(at, by, to, Optional.empty());
    }

    /**
     * Takes a step.
     *
     * @param at when
     * @param by who
     * @param to the state after; for ERASED see {@link #erase}
     * @param reason why; needed, with an explanation, for REJECTED, UNPUBLISHED and for an appeal
     * @return the submission with the longer log
     * @throws InvalidContentException if the step is not in the table, or if something is missing to publish
     */
    public Submission moderate(Instant at, ModerationActor by, ModerationState to, Optional<ModerationReason> reason) {
        ModerationLog log = moderation().append(at, by, to, reason, story().contentDigest());
        Problems problems = new Problems();
        if (to.isPublic()) {
            missingToPublish(at).forEach(problems::add);
        }
        problems.throwIfAny();
        return toBuilder().moderation(log).build();
    }

    /**
     * Adds a consent. A withdrawal of PROCESS or PUBLISH by the sender's side acts at once: the log says WITHDRAWN from the
     * same moment.
     *
     * @param record the consent, not before the last one
     * @param by who or what took it down, for the log
     * @return the submission with the consent
     * @throws InvalidContentException if the consent does not fit in, or the log is already beyond its time
     */
    public Submission withConsent(ConsentRecord record, ModerationActor by) {
        boolean stops = SubmissionRules.stops(record, submitter()) && state() != ModerationState.WITHDRAWN;
        ModerationLog log = stops
                ? moderation()
                        .append(record.at(), by, ModerationState.WITHDRAWN, Optional.empty(), story().contentDigest())
                : moderation();
        return toBuilder().addConsents(record).moderation(log).build();
    }

    /**
     * Adds a redaction.
     *
     * @param redaction the redaction, not before the last one
     * @return the submission with it
     */
    public Submission withRedaction(Redaction redaction) {
        return toBuilder().addRedactions(redaction).build();
    }

    /** {@return the same without any way to reach the sender or the guardian} */
    public Submission withoutContact() {
        Submitter submitter = submitter();
        return toBuilder()
                .submitter(submitter.toBuilder()
                        .contact(Optional.empty())
                        .guardian(submitter
                                .guardian()
                                .map(guardian -> guardian.toBuilder()
                                        .contact(Optional.empty())
                                        .build()))
                        .build())
                .build();
    }

    /**
     * Tells what must be erased by the retention policy.
     *
     * @param instant the moment asked about
     * @return what is due; empty without a policy or under a legal hold
     */
    public List<ErasableData> due(Instant instant) {
        return retention().map(policy -> policy.due(instant)).orElse(List.of());
    }

    /**
     * Erases everything but id, digests, states and times. This value stays in memory as it is: let go of it, and of every
     * copy in store.
     *
     * @param at when
     * @param by who
     * @param basis on what this rests, such as a request of the sender; never blank
     * @return what remains, and a receipt that can be shown
     * @throws InvalidContentException under a legal hold
     */
    public Erasure erase(Instant at, ModerationActor by, String basis) {
        return Erasure.of(this, at, by, basis);
    }

    /**
     * Looks for what is allowed but bad practice: a word counter that is off by more than a tenth, an age that is not
     * stated, a text not in composed form.
     *
     * @return the findings, empty if all is well
     */
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        CountedWords words = wordCount();
        if (words.differs()) {
            findings.add(Finding.warning("WORDS_DIFFER", "declaredWords", words.message()));
        }
        if (submitter().ageBand() == AgeBand.UNSTATED) {
            findings.add(
                    Finding.info("AGE_UNSTATED", "submitter/ageBand", "nobody asked whether the sender is a minor"));
        }
        StoryTexts.forEach(story(), (id, text) -> {
            if (!WellFormed.isNfc(text)) {
                findings.add(Finding.notComposed("story/" + id));
            }
        });
        return List.copyOf(findings);
    }

    /** {@return id, state and time; nothing private} */
    @Override
    public String toString() {
        return "Submission{id=" + id() + ", state=" + state() + ", receivedAt=" + receivedAt() + "}";
    }

    /** {@return a builder holding these values} */
    public abstract SubmissionBuilder toBuilder();

    /** {@return an empty builder} */
    public static SubmissionBuilder builder() {
        return new SubmissionBuilder();
    }
}
