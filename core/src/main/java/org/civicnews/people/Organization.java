package org.civicnews.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.DateRange;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** An organisation (cơ quan, tổ chức). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Organization permits OrganizationBuilder.ImmutableOrganization {
    Organization() {}

    /** {@return the id, needed in an article} */
    public abstract Optional<String> id();

    /** {@return the full name, in NFC, never blank} */
    public abstract String name();

    /** {@return short forms such as HĐND and UBND} */
    public abstract List<String> shortNames();

    /** {@return what kind it is, {@link OrganizationKind#OTHER} unless set} */
    @Value.Default
    public OrganizationKind kind() {
        return OrganizationKind.OTHER;
    }

    /** {@return the branch of the political system, empty if outside it or not told} */
    public abstract Optional<PoliticalSystem> system();

    /** {@return its level, empty if not told} */
    public abstract Optional<AdministrativeLevel> level();

    /** {@return the organisation it belongs to, empty if not told} */
    public abstract Optional<Organization> parent();

    /** {@return the area it serves, empty if not told} */
    public abstract Optional<Place> area();

    /** {@return from when to when it exists, empty if not told} */
    public abstract Optional<DateRange> existed();

    /** {@return what came after it} */
    public abstract List<OrganizationRef> successors();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    private static final int MAX_DEPTH = 16;

    @Value.Check
    Organization check() {
        Problems problems =
                new Problems().notBlank("id", id()).notBlank("name", name()).noneBlank("shortNames", shortNames());
        checkAncestors(problems);
        for (int i = 0; i < successors().size(); i++) {
            problems.require(
                    !isSelf(successors().get(i)),
                    "successors/" + i,
                    "OWN_SUCCESSOR",
                    () -> "'" + name() + "' cannot succeed itself");
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(name()) && WellFormed.isNfc(shortNames())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .name(WellFormed.nfc(name()))
                        .shortNames(WellFormed.nfc(shortNames()))
                        .build();
    }

    /** A value cannot hold itself, so a cycle shows as an ancestor with the name or id of another. */
    private void checkAncestors(Problems problems) {
        Set<String> names = new HashSet<>(Set.of(WellFormed.nfc(name())));
        Set<String> ids = new HashSet<>(WellFormed.nfc(id()).map(Set::of).orElse(Set.of()));
        boolean cycle = false;
        int depth = 1;
        for (Optional<Organization> up = parent(); up.isPresent(); up = up.get().parent()) {
            cycle |= !names.add(up.get().name());
            cycle |= up.get().id().isPresent() && !ids.add(up.get().id().get());
            depth++;
        }
        int levels = depth;
        problems.require(!cycle, "parent", "CYCLE", () -> "organization cycle: " + path())
                .require(
                        levels <= MAX_DEPTH,
                        "parent",
                        "TOO_DEEP",
                        () -> "must be nested at most " + MAX_DEPTH + " deep but was " + levels);
    }

    private boolean isSelf(OrganizationRef successor) {
        return successor.ref().isPresent()
                ? successor.ref().equals(WellFormed.nfc(id()))
                : successor.name().filter(WellFormed.nfc(name())::equals).isPresent();
    }

    /** {@return the names from the outermost down to this one, joined by {@code " > "}} */
    public String path() {
        StringBuilder path = new StringBuilder(name());
        for (Optional<Organization> up = parent(); up.isPresent(); up = up.get().parent()) {
            path.insert(0, " > ").insert(0, up.get().name());
        }
        return path.toString();
    }

    /** {@return a builder holding these values} */
    public abstract OrganizationBuilder toBuilder();

    /** {@return an empty builder} */
    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }
}
