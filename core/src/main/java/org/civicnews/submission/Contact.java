package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** How to reach a sender: private, and never in a text, a message or a public view. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Contact permits ContactBuilder.ImmutableContact {
    Contact() {}

    /** {@return the e-mail address, empty if not given} */
    @Value.Redacted
    public abstract Optional<String> email();

    /** {@return the telephone number, empty if not given} */
    @Value.Redacted
    public abstract Optional<String> phone();

    /** {@return the postal address (địa chỉ), empty if not given} */
    @Value.Redacted
    public abstract Optional<String> postal();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems()
                .require(
                        email().isPresent() || phone().isPresent() || postal().isPresent(),
                        "",
                        "CONTACT_EMPTY",
                        () -> "contact has neither e-mail nor phone nor postal address")
                .require(
                        email().isEmpty() || ContactSyntax.isEmail(email().get()),
                        "email",
                        "EMAIL_MALFORMED",
                        () -> "is not an e-mail address")
                .require(
                        phone().isEmpty() || ContactSyntax.isPhone(phone().get()),
                        "phone",
                        "PHONE_MALFORMED",
                        () -> "is not a telephone number of 6 to 15 digits")
                .notBlank("postal", postal())
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract ContactBuilder toBuilder();

    /** {@return an empty builder} */
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }
}
