package org.civicnews.people;

import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Another name of somebody. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class NameAlias permits NameAliasBuilder.ImmutableNameAlias {
    NameAlias() {}

    /** {@return the name, never blank} */
    public abstract String name();

    /** {@return what kind of name it is} */
    public abstract AliasKind kind();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    NameAlias check() {
        new Problems().notBlank("name", name()).throwIfAny();
        return WellFormed.isNfc(name())
                ? this
                : toBuilder().name(WellFormed.nfc(name())).build();
    }

    /** {@return a builder holding these values} */
    public abstract NameAliasBuilder toBuilder();

    /** {@return an empty builder} */
    public static NameAliasBuilder builder() {
        return new NameAliasBuilder();
    }
}
