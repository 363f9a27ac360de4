package org.civicnews.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A person (người) that an article mentions. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Person permits PersonBuilder.ImmutablePerson {
    Person() {}

    /** {@return the id, needed in an article} */
    public abstract Optional<String> id();

    /** {@return the name} */
    public abstract PersonName name();

    /** {@return the posts in protocol order} */
    public abstract List<Post> posts();

    /** {@return other names of the person} */
    public abstract List<NameAlias> aliases();

    /** {@return names in registers} */
    public abstract List<Identifier> identifiers();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Person check() {
        Problems problems = new Problems().notBlank("id", id());
        Set<String> held = new HashSet<>();
        for (int i = 0; i < posts().size(); i++) {
            Post post = posts().get(i);
            String organization = post.organization()
                    .map(o -> o.ref().map(id -> '#' + id).or(o::name).orElse(""))
                    .orElse("");
            problems.require(
                    held.add(post.title() + '\n' + organization),
                    "posts/" + i,
                    "DUPLICATE_POST",
                    () -> "post '" + post.title() + "' is held twice in the same organisation");
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract PersonBuilder toBuilder();

    /** {@return an empty builder} */
    public static PersonBuilder builder() {
        return new PersonBuilder();
    }
}
