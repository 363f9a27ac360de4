package org.civicnews.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A correction (đính chính) that readers are told of. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Correction permits CorrectionBuilder.ImmutableCorrection {
    Correction() {}

    /** {@return the id, unique among the corrections} */
    public abstract String id();

    /** {@return when it was made} */
    public abstract Instant at();

    /** {@return what was wrong} */
    public abstract CorrectionKind kind();

    /** {@return what readers are told, never blank} */
    public abstract String text();

    /** {@return the blocks it concerns} */
    public abstract List<String> blockIds();

    /** {@return the words before, empty if not told} */
    public abstract Optional<String> before();

    /** {@return the words after, empty if not told} */
    public abstract Optional<String> after();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Correction check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("text", text())
                .noneBlank("blockIds", blockIds())
                .notBlank("before", before())
                .notBlank("after", after())
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(blockIds())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .blockIds(WellFormed.nfc(blockIds()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract CorrectionBuilder toBuilder();

    /** {@return an empty builder} */
    public static CorrectionBuilder builder() {
        return new CorrectionBuilder();
    }
}
