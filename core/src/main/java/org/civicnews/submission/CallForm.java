package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** The form that a call is answered on. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class CallForm permits CallFormBuilder.ImmutableCallForm {
    CallForm() {}

    /** {@return the id of the form} */
    public abstract String id();

    /** {@return its version, empty if it has none} */
    public abstract Optional<String> version();

    /** {@return its language, empty if not told} */
    public abstract Optional<LanguageTag> language();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    CallForm check() {
        new Problems().notBlank("id", id()).notBlank("version", version()).throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract CallFormBuilder toBuilder();

    /** {@return an empty builder} */
    public static CallFormBuilder builder() {
        return new CallFormBuilder();
    }
}
