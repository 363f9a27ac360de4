package org.civicnews.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** The name of a person (họ tên), never split by guess: where the given name begins is not in the string. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class PersonName permits PersonNameBuilder.ImmutablePersonName {
    PersonName() {}

    /** {@return the whole name as printed, in NFC, without honorifics} */
    public abstract String full();

    /** {@return the family name (họ), empty if nobody told where it ends} */
    public abstract Optional<String> family();

    /** {@return the middle name (tên đệm), empty if there is none or nobody told} */
    public abstract Optional<String> middle();

    /** {@return the given name (tên), empty if nobody told where it begins} */
    public abstract Optional<String> given();

    /** {@return in which order the parts stand, {@link NameOrder#UNKNOWN} unless set} */
    @Value.Default
    public NameOrder order() {
        return NameOrder.UNKNOWN;
    }

    /** {@return what stood before the name (đồng chí, ông, bà, GS.TS.)} */
    public abstract List<String> honorifics();

    /** {@return other names} */
    public abstract List<NameAlias> aliases();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    PersonName check() {
        Problems problems = new Problems()
                .notBlank("full", full())
                .notBlank("family", family())
                .notBlank("middle", middle())
                .notBlank("given", given())
                .noneBlank("honorifics", honorifics());
        String parts = NameParts.spell(this);
        problems.require(
                parts.isEmpty() || WellFormed.nfc(parts).equals(WellFormed.nfc(full())),
                "full",
                "NAME_PARTS_DIFFER",
                () -> "parts '" + parts + "' do not spell '" + full() + "'");
        String honorific = NameParts.leadingHonorific(WellFormed.nfc(full()), WellFormed.nfc(honorifics()));
        problems.require(
                honorific.isEmpty(),
                "full",
                "NAME_HOLDS_HONORIFIC",
                () -> "name '" + full() + "' holds the honorific '" + honorific + "'");
        problems.throwIfAny();
        return isComposed()
                ? this
                : toBuilder()
                        .full(WellFormed.nfc(full()))
                        .family(WellFormed.nfc(family()))
                        .middle(WellFormed.nfc(middle()))
                        .given(WellFormed.nfc(given()))
                        .honorifics(WellFormed.nfc(honorifics()))
                        .build();
    }

    private boolean isComposed() {
        return WellFormed.isNfc(full())
                && WellFormed.isNfc(family())
                && WellFormed.isNfc(middle())
                && WellFormed.isNfc(given())
                && WellFormed.isNfc(honorifics());
    }

    /**
     * Makes a name of which only the whole is known.
     *
     * @param full the whole name, without honorifics
     * @return the name
     */
    public static PersonName of(String full) {
        return builder().full(full).build();
    }

    /** {@return what Vietnamese lists sort by: given, family and middle name if they are told, else the whole name} */
    public String sortKey() {
        if (given().isEmpty()) {
            return full();
        }
        return given().get() + '\u0001' + family().orElse("") + '\u0001' + middle().orElse("");
    }

    /** {@return a builder holding these values} */
    public abstract PersonNameBuilder toBuilder();

    /** {@return an empty builder} */
    public static PersonNameBuilder builder() {
        return new PersonNameBuilder();
    }
}
