package org.civicnews.submission;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** One clause of the terms (điều khoản), as shown. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class TermsClause permits TermsClauseBuilder.ImmutableTermsClause {
    TermsClause() {}

    /** {@return the id, unique in the terms} */
    public abstract String id();

    /** {@return the words as shown, never blank} */
    public abstract String text();

    /** {@return what it is about, {@link ClauseKind#OTHER} unless set} */
    @Value.Default
    public ClauseKind kind() {
        return ClauseKind.OTHER;
    }

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    TermsClause check() {
        new Problems().notBlank("id", id()).notBlank("text", text()).throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract TermsClauseBuilder toBuilder();

    /** {@return an empty builder} */
    public static TermsClauseBuilder builder() {
        return new TermsClauseBuilder();
    }
}
