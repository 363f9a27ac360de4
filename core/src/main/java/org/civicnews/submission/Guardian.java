package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who decides for a minor (cha, mẹ, người giám hộ). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Guardian permits GuardianBuilder.ImmutableGuardian {
    Guardian() {}

    /** {@return an opaque key, never a name} */
    public abstract String key();

    /** {@return what the guardian is to the minor} */
    public abstract Relation relation();

    /** {@return the name, empty if not given; private} */
    @Value.Redacted
    public abstract Optional<String> name();

    /** {@return how to reach the guardian, empty if not told; private} */
    @Value.Redacted
    public abstract Optional<Contact> contact();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Guardian check() {
        new Problems().notBlank("key", key()).notBlank("name", name()).throwIfAny();
        return WellFormed.isNfc(key())
                ? this
                : toBuilder().key(WellFormed.nfc(key())).build();
    }

    /** {@return a builder holding these values} */
    public abstract GuardianBuilder toBuilder();

    /** {@return an empty builder} */
    public static GuardianBuilder builder() {
        return new GuardianBuilder();
    }
}
