package org.civicnews.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of something, as exact as it was told: {@code hơn 300 học viên} is 300, more than. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Quantity permits QuantityBuilder.ImmutableQuantity {
    Quantity() {}

    /** {@return the number} */
    public abstract BigDecimal value();

    /** {@return what is counted or measured (học viên, đồng, %), empty if not told} */
    public abstract Optional<String> unit();

    /** {@return how exact the number is, {@link QuantityQualifier#EXACT} unless set} */
    @Value.Default
    public QuantityQualifier qualifier() {
        return QuantityQualifier.EXACT;
    }

    /** {@return the words it was read from, empty if it was not read from a text} */
    public abstract Optional<String> sourceText();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .decimal("value", value())
                .notBlank("unit", unit())
                .notBlank("sourceText", sourceText())
                .throwIfAny();
    }

    /** {@return a builder holding this quantity's parts} */
    public abstract QuantityBuilder toBuilder();

    /** {@return an empty builder} */
    public static QuantityBuilder builder() {
        return new QuantityBuilder();
    }
}
