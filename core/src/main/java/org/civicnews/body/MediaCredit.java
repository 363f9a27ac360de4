package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.people.PersonName;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who made a picture or recording (ảnh: …). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MediaCredit permits MediaCreditBuilder.ImmutableMediaCredit {
    MediaCredit() {}

    /** {@return the photographer or author, empty if not told} */
    public abstract Optional<PersonName> creator();

    /** {@return the agency, empty if not told} */
    public abstract Optional<String> agency();

    /** {@return where it was taken from, empty if not told} */
    public abstract Optional<String> source();

    /** {@return the credit line as printed, empty if none was} */
    public abstract Optional<String> line();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        creator().isPresent() || agency().isPresent() || source().isPresent() || line().isPresent(),
                        "",
                        "CREDIT_EMPTY",
                        () -> "credit names nobody")
                .notBlank("agency", agency())
                .notBlank("source", source())
                .notBlank("line", line())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract MediaCreditBuilder toBuilder();

    /** {@return an empty builder} */
    public static MediaCreditBuilder builder() {
        return new MediaCreditBuilder();
    }
}
