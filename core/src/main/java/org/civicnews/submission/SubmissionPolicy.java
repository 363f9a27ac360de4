package org.civicnews.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Digest;
import org.civicnews.value.Finding;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.immutables.value.Value;

/**
 * The terms of a call (thể lệ) as checks, all of them data. Start with {@link #of}, and change with {@link #toBuilder()}.
 *
 * <pre>{@code
 * SubmissionPolicy policy = SubmissionPolicy.of(call);
 * List<Finding> findings = policy.check(submission, LanguageTag.VIETNAMESE);
 * }</pre>
 *
 * <p>Which clause asks the sender to vouch for what is in the table attestations.tsv, the words of the findings in
 * policy-messages.tsv. Findings hold no private data. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SubmissionPolicy permits SubmissionPolicyBuilder.ImmutableSubmissionPolicy {
    private static final TsvTable ATTESTATIONS =
            TsvTable.read("attestations.tsv", SubmissionPolicy.class.getResourceAsStream("attestations.tsv"));

    SubmissionPolicy() {}

    /** {@return what stories may be about, empty if anything} */
    public abstract List<String> topics();

    /** {@return the most words, empty if not limited} */
    public abstract OptionalInt wordLimit();

    /** {@return what may be sent; STORY alone means no files; empty if the call does not tell} */
    public abstract List<AcceptedKind> accepts();

    /** {@return what must be vouched for, each with the clause that asks for it} */
    public abstract List<Attestation> attestations();

    /** {@return the digest of the terms that a sender must have seen, empty if the call has none} */
    public abstract Optional<Digest> terms();

    /** {@return whether the desk may edit, so that a sender who does not wish it should know} */
    @Value.Default
    public boolean mayBeEdited() {
        return false;
    }

    /** {@return the words of the findings, those of this library unless set} */
    @Value.Default
    @Value.Auxiliary
    public PolicyMessages messages() {
        return PolicyMessages.standard();
    }

    @Value.Check
    void check() {
        new Problems()
                .noneBlank("topics", topics())
                .require(
                        wordLimit().orElse(1) > 0,
                        "wordLimit",
                        "OUT_OF_RANGE",
                        () -> "must be more than 0 but was " + wordLimit().orElse(0))
                .throwIfAny();
    }

    /**
     * Turns a call into checks.
     *
     * @param call the call as printed
     * @return the policy
     */
    public static SubmissionPolicy of(SubmissionCall call) {
        SubmissionPolicyBuilder policy = builder()
                .topics(call.topics())
                .wordLimit(call.wordLimit())
                .accepts(call.accepts())
                .mayBeEdited(call.handling().mayBeEdited())
                .terms(call.terms().map(TermsSnapshot::digest));
        call.terms().ifPresent(terms -> terms.clauses().forEach(clause -> policy.addAllAttestations(required(clause))));
        return policy.build();
    }

    private static List<Attestation> required(TermsClause clause) {
        List<Attestation> required = new ArrayList<>();
        for (List<String> row : ATTESTATIONS.rows()) {
            if (row.get(0).equals(clause.kind().name())) {
                required.add(Attestation.builder()
                        .kind(AttestationKind.of(row.get(1)))
                        .clauseId(clause.id())
                        .build());
            }
        }
        return required;
    }

    /**
     * Checks a submission against the terms.
     *
     * @param submission the submission
     * @param language the language of the messages: Vietnamese, or English for any other
     * @return what does not fit, in the order topic, words, terms, attachments, attestations, wishes; empty if all does
     */
    public List<Finding> check(Submission submission, LanguageTag language) {
        PolicyMessages.Writer out = messages().writer(language);
        if (!topics().isEmpty()) {
            submission
                    .topic()
                    .ifPresentOrElse(topic -> checkTopic(topic, out), () -> out.add("TOPIC_MISSING", "topic"));
        }
        int words = submission.story().wordCount();
        if (wordLimit().isPresent() && words > wordLimit().getAsInt()) {
            out.add("TOO_MANY_WORDS", "story", words, wordLimit().getAsInt());
        }
        if (terms().isPresent() && !terms().get().equals(submission.terms().digest())) {
            out.add("TERMS_DIFFER", "terms");
        }
        checkAttachments(submission, out);
        checkAttestations(submission, out);
        if (mayBeEdited() && !submission.wishes().mayEdit()) {
            out.add("EDITING_NOT_WISHED", "wishes/mayEdit");
        }
        return out.findings();
    }

    private void checkTopic(String topic, PolicyMessages.Writer out) {
        List<String> folded = LeakFold.exactSyllables(topic);
        if (topics().stream().noneMatch(known -> LeakFold.exactSyllables(known).equals(folded))) {
            out.add("TOPIC_UNKNOWN", "topic", String.join(", ", topics()));
        }
    }

    private void checkAttachments(Submission submission, PolicyMessages.Writer out) {
        for (int i = 0; i < submission.attachments().size() && !accepts().isEmpty(); i++) {
            Attachment attachment = submission.attachments().get(i);
            if (!accepts().contains(attachment.kind())) {
                out.add("KIND_NOT_ACCEPTED", "attachments/" + i + "/kind", attachment.id(), attachment.kind());
            }
        }
    }

    private void checkAttestations(Submission submission, PolicyMessages.Writer out) {
        List<Attestation> given = submission.authorship().attestations();
        for (Attestation required : attestations()) {
            boolean vouched = given.stream()
                    .anyMatch(attestation -> attestation.kind().equals(required.kind())
                            && attestation.clauseId().equals(required.clauseId()));
            if (!vouched) {
                out.add("ATTESTATION_MISSING", "authorship/attestations", required.kind(), required.clauseId());
            }
        }
    }

    /** {@return a builder holding these values} */
    public abstract SubmissionPolicyBuilder toBuilder();

    /** {@return an empty builder} */
    public static SubmissionPolicyBuilder builder() {
        return new SubmissionPolicyBuilder();
    }
}
