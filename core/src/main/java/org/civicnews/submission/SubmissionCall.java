package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.people.OrganizationRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A call for readers' stories (lời mời gửi bài) as printed: its clauses are what a sender agrees to. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class SubmissionCall permits SubmissionCallBuilder.ImmutableSubmissionCall {
    SubmissionCall() {}

    /** {@return the id} */
    public abstract String id();

    /** {@return the version of the JSON format it was read from, 1.0 unless set; not part of the value: ignored by equals} */
    @Value.Default
    @Value.Auxiliary
    public String formatVersion() {
        return FormatVersion.CURRENT;
    }

    /** {@return the title, such as Gửi bài tâm sự, never blank} */
    public abstract String title();

    /** {@return the form to answer on, empty if not known} */
    public abstract Optional<CallForm> form();

    /** {@return what stories may be about, as printed} */
    public abstract List<String> topics();

    /** {@return who receives them and answers for them, empty if not told} */
    public abstract Optional<OrganizationRef> controller();

    /** {@return what may be sent, in the order printed} */
    public abstract List<AcceptedKind> accepts();

    /** {@return whether the form counts words, false unless set} */
    @Value.Default
    public boolean wordCounter() {
        return false;
    }

    /** {@return the most words allowed, empty if not told} */
    public abstract OptionalInt wordLimit();

    /** {@return the terms as printed, empty if none are} */
    public abstract Optional<TermsSnapshot> terms();

    /** {@return what is said about payment, empty if nothing is} */
    public abstract Optional<RoyaltyPolicy> royalty();

    /** {@return what is promised} */
    @Value.Default
    public Handling handling() {
        return Handling.builder().build();
    }

    /** {@return who answers a story, in the order printed} */
    public abstract List<AnswerSource> answers();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    SubmissionCall check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notBlank("title", title())
                .formatVersion(formatVersion())
                .noneBlank("topics", topics())
                .require(
                        wordLimit().isEmpty() || wordLimit().getAsInt() > 0,
                        "wordLimit",
                        "OUT_OF_RANGE",
                        () -> "must be more than 0 but was " + wordLimit().getAsInt());
        royalty()
                .flatMap(RoyaltyPolicy::clauseId)
                .ifPresent(id -> problems.require(
                        terms().stream()
                                .flatMap(terms -> terms.clauses().stream())
                                .anyMatch(clause -> clause.id().equals(id)),
                        "royalty/clauseId",
                        "CLAUSE_MISSING",
                        () -> "royalty points at clause '" + id + "', which the terms do not have"));
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract SubmissionCallBuilder toBuilder();

    /** {@return an empty builder} */
    public static SubmissionCallBuilder builder() {
        return new SubmissionCallBuilder();
    }
}
