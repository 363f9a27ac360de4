package org.civicnews.submission;

import java.util.Map;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What the newsroom promises to do with a story. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Handling permits HandlingBuilder.ImmutableHandling {
    Handling() {}

    /** {@return whether it keeps secret who sent it (bảo mật thông tin), false unless set} */
    @Value.Default
    public boolean confidential() {
        return false;
    }

    /** {@return whether it may edit the text (biên tập), false unless set} */
    @Value.Default
    public boolean mayBeEdited() {
        return false;
    }

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /** {@return a builder holding these values} */
    public abstract HandlingBuilder toBuilder();

    /** {@return an empty builder} */
    public static HandlingBuilder builder() {
        return new HandlingBuilder();
    }
}
