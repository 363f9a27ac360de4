package org.civicnews.submission;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** The terms (thể lệ) as they were shown, with a digest to prove it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class TermsSnapshot permits TermsSnapshotBuilder.ImmutableTermsSnapshot {
    TermsSnapshot() {}

    /** {@return the id, empty if they have none} */
    public abstract Optional<String> id();

    /** {@return the version, empty if they have none} */
    public abstract Optional<String> version();

    /** {@return their language, Vietnamese unless set} */
    @Value.Default
    public LanguageTag language() {
        return LanguageTag.VIETNAMESE;
    }

    /** {@return the words as shown, never blank} */
    public abstract String text();

    /** {@return the digest of the UTF-8 bytes of {@link #text()}} */
    public abstract Digest digest();

    /** {@return the clauses in the order shown} */
    public abstract List<TermsClause> clauses();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    TermsSnapshot check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notBlank("version", version())
                .notBlank("text", text())
                .require(
                        digest().equals(Digest.ofText(text())),
                        "digest",
                        "DIGEST_MISMATCH",
                        () -> "terms text does not match its digest");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < clauses().size(); i++) {
            String id = clauses().get(i).id();
            problems.require(
                    ids.add(id), "clauses/" + i + "/id", "DUPLICATE_ID", () -> "duplicate clause id '" + id + "'");
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /**
     * Takes a picture of terms: the clauses, one a line, with their digest.
     *
     * @param language their language
     * @param clauses the clauses in the order shown, at least one
     * @return the terms
     */
    public static TermsSnapshot of(LanguageTag language, List<TermsClause> clauses) {
        String text = String.join("\n", clauses.stream().map(TermsClause::text).toList());
        return builder()
                .language(language)
                .text(text)
                .digest(Digest.ofText(text))
                .clauses(clauses)
                .build();
    }

    /** {@return a builder holding these values} */
    public abstract TermsSnapshotBuilder toBuilder();

    /** {@return an empty builder} */
    public static TermsSnapshotBuilder builder() {
        return new TermsSnapshotBuilder();
    }
}
