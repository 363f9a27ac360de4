package org.civicnews.meeting;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What a meeting decided (quyết nghị). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Decision permits DecisionBuilder.ImmutableDecision {
    Decision() {}

    /** {@return the id, unique in the meeting} */
    public abstract String id();

    /** {@return what kind of decision it was} */
    public abstract DecisionKind kind();

    /** {@return the words, never blank} */
    public abstract String text();

    /** {@return how it ended, empty if not told} */
    public abstract Optional<String> result();

    /** {@return the count, empty if not told} */
    public abstract Optional<Vote> vote();

    /** {@return the id of the legal reference that came of it, empty if none is named} */
    public abstract Optional<String> resultingDocument();

    /** {@return where it was read, empty if it was not read from an article} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Decision check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("text", text())
                .notBlank("result", result())
                .notBlank("resultingDocument", resultingDocument())
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(resultingDocument())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .resultingDocument(WellFormed.nfc(resultingDocument()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract DecisionBuilder toBuilder();

    /** {@return an empty builder} */
    public static DecisionBuilder builder() {
        return new DecisionBuilder();
    }
}
