package org.civicnews.submission;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** One consent (sự đồng ý) as it was given, refused or taken back: one purpose, the words shown and when. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ConsentRecord permits ConsentRecordBuilder.ImmutableConsentRecord {
    ConsentRecord() {}

    /** {@return the id, unique in the submission} */
    public abstract String id();

    /** {@return what it is for; one purpose} */
    public abstract ConsentPurpose purpose();

    /** {@return what was decided} */
    public abstract ConsentDecision decision();

    /** {@return when} */
    public abstract Instant at();

    /** {@return who decided} */
    public abstract ConsentGiver by();

    /** {@return the key of the person whose data it is, as in {@link Submitter#key()}} */
    public abstract String subjectKey();

    /** {@return who receives the data and answers for it} */
    public abstract OrganizationRef controller();

    /** {@return which kinds of data it covers, by the codes of a {@link PersonalDataRegime}} */
    public abstract List<String> dataCategories();

    /** {@return how it was expressed} */
    public abstract ConsentMethod method();

    /** {@return the words that were shown, never blank; private, as they may name a child} */
    @Value.Redacted
    public abstract String textShown();

    /** {@return the version of those words, never blank} */
    public abstract String textVersion();

    /** {@return the digest of the UTF-8 bytes of {@link #textShown()}} */
    public abstract Digest textDigest();

    /** {@return the language of those words, Vietnamese unless set} */
    @Value.Default
    public LanguageTag language() {
        return LanguageTag.VIETNAMESE;
    }

    /** {@return when it ends, empty if it does not} */
    public abstract Optional<Instant> expires();

    /** {@return the id of the grant that this withdraws; there if and only if it withdraws one} */
    public abstract Optional<String> withdraws();

    /** {@return whether the answer was chosen beforehand, false unless set; no grant is} */
    @Value.Default
    public boolean preTicked() {
        return false;
    }

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    ConsentRecord check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("subjectKey", subjectKey())
                .noneBlank("dataCategories", dataCategories())
                .notBlank("textShown", textShown())
                .notBlank("textVersion", textVersion())
                .require(
                        textDigest().equals(Digest.ofText(textShown())),
                        "textDigest",
                        "DIGEST_MISMATCH",
                        () -> "consent " + id() + " does not match the digest of the text shown")
                .require(
                        !preTicked() || decision() != ConsentDecision.GRANTED,
                        "preTicked",
                        "CONSENT_PRE_TICKED",
                        () -> "consent " + id() + " was pre-ticked; silence or default is not consent")
                .require(
                        decision() != ConsentDecision.WITHDRAWN || withdraws().isPresent(),
                        "withdraws",
                        "WITHDRAWAL_OF_NOTHING",
                        () -> "consent " + id() + " withdraws but does not say which grant")
                .require(
                        decision() == ConsentDecision.WITHDRAWN || withdraws().isEmpty(),
                        "withdraws",
                        "WITHDRAWS_CONTRADICTS",
                        () -> "consent " + id() + " names a grant to withdraw but is " + decision())
                .require(
                        expires().isEmpty() || expires().get().isAfter(at()),
                        "expires",
                        "EXPIRES_BEFORE_GIVEN",
                        () -> "consent " + id() + " ends " + expires().orElseThrow() + ", before it was given " + at())
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(withdraws())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .withdraws(WellFormed.nfc(withdraws()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract ConsentRecordBuilder toBuilder();

    /** {@return an empty builder} */
    public static ConsentRecordBuilder builder() {
        return new ConsentRecordBuilder();
    }
}
