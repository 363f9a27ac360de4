package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Whose story it is, and what the sender vouches for. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Authorship permits AuthorshipBuilder.ImmutableAuthorship {
    Authorship() {}

    /** {@return whose story it is} */
    public abstract AuthorshipKind kind();

    /** {@return the id of the consent by which somebody else's story may be told, empty if it is the sender's own} */
    public abstract Optional<String> permissionConsentId();

    /** {@return what the sender vouches for} */
    public abstract List<Attestation> attestations();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Authorship check() {
        new Problems()
                .notBlank("permissionConsentId", permissionConsentId())
                .require(
                        kind() != AuthorshipKind.OTHERS_WITH_PERMISSION
                                || permissionConsentId().isPresent(),
                        "permissionConsentId",
                        "PERMISSION_MISSING",
                        () -> "somebody else's story needs that person's consent")
                .require(
                        kind() != AuthorshipKind.OWN_STORY
                                || permissionConsentId().isEmpty(),
                        "permissionConsentId",
                        "PERMISSION_CONTRADICTS",
                        () -> "the sender's own story needs nobody's permission")
                .throwIfAny();
        return WellFormed.isNfc(permissionConsentId())
                ? this
                : toBuilder()
                        .permissionConsentId(WellFormed.nfc(permissionConsentId()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract AuthorshipBuilder toBuilder();

    /** {@return an empty builder} */
    public static AuthorshipBuilder builder() {
        return new AuthorshipBuilder();
    }
}
