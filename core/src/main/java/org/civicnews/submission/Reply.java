package org.civicnews.submission;

import java.time.Instant;
import java.util.Map;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** An answer to a story, by a reader, an expert or the desk. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Reply permits ReplyBuilder.ImmutableReply {
    Reply() {}

    /** {@return the id, unique in the submission} */
    public abstract String id();

    /** {@return who answers} */
    public abstract AnswerSource by();

    /** {@return the name to print; private until shown} */
    @Value.Redacted
    public abstract String displayName();

    /** {@return when} */
    public abstract Instant at();

    /** {@return what is said; private until shown} */
    @Value.Redacted
    public abstract String text();

    /** {@return whether it may be shown, {@link ReplyState#PENDING} unless set} */
    @Value.Default
    public ReplyState state() {
        return ReplyState.PENDING;
    }

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Reply check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("displayName", displayName())
                .notBlank("text", text())
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return a builder holding these values} */
    public abstract ReplyBuilder toBuilder();

    /** {@return an empty builder} */
    public static ReplyBuilder builder() {
        return new ReplyBuilder();
    }
}
