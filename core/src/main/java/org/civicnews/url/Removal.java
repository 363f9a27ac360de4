package org.civicnews.url;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A piece that was removed from an address. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Removal permits RemovalBuilder.ImmutableRemoval {
    Removal() {}

    /** {@return why it was removed} */
    public abstract RemovalKind kind();

    /** {@return what it was called, such as fbclid} */
    public abstract String name();

    /** {@return the first UTF-16 code unit in the address as given} */
    public abstract int start();

    /** {@return after the last UTF-16 code unit} */
    public abstract int end();

    /** {@return the rule that removed it, empty if not told} */
    public abstract Optional<String> rule();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .notBlank("name", name())
                .require(start() >= 0, "start", "OUT_OF_RANGE", () -> "must be 0 or more but was " + start())
                .require(
                        end() > start(),
                        "end",
                        "OUT_OF_RANGE",
                        () -> "must be more than " + start() + " but was " + end())
                .notBlank("rule", rule())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract RemovalBuilder toBuilder();

    /** {@return an empty builder} */
    public static RemovalBuilder builder() {
        return new RemovalBuilder();
    }
}
