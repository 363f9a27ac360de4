package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Who sent a story. Everything that says who it is in life is private: not in {@code toString}, not in a message. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Submitter permits SubmitterBuilder.ImmutableSubmitter {
    Submitter() {}

    /** {@return an opaque key, never a name or an address} */
    public abstract String key();

    /** {@return how to reach the sender, empty if not told; private} */
    @Value.Redacted
    public abstract Optional<Contact> contact();

    /** {@return under which name the story appears} */
    public abstract DisplayAs displayAs();

    /** {@return the real name (họ tên), empty if not told; private} */
    @Value.Redacted
    public abstract Optional<String> realName();

    /** {@return the pen name (bút danh), empty if there is none} */
    @Value.Redacted
    public abstract Optional<String> pseudonym();

    /** {@return how old the sender is, {@link AgeBand#UNSTATED} unless set} */
    @Value.Default
    public AgeBand ageBand() {
        return AgeBand.UNSTATED;
    }

    /** {@return who decides for a minor, empty if nobody; private} */
    @Value.Redacted
    public abstract Optional<Guardian> guardian();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Submitter check() {
        SubmitterRules.check(this);
        return WellFormed.isNfc(key())
                ? this
                : toBuilder().key(WellFormed.nfc(key())).build();
    }

    /** {@return the name to print, empty if the sender wishes none} */
    public Optional<String> displayName() {
        return switch (displayAs()) {
            case REAL_NAME -> realName();
            case PSEUDONYM -> pseudonym();
            case ANONYMOUS -> Optional.empty();
        };
    }

    /** {@return a builder holding these values} */
    public abstract SubmitterBuilder toBuilder();

    /** {@return an empty builder} */
    public static SubmitterBuilder builder() {
        return new SubmitterBuilder();
    }
}
