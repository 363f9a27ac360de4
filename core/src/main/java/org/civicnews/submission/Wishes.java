package org.civicnews.submission;

import java.util.List;
import java.util.Map;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What the sender wishes for the story; nothing is allowed unless said. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Wishes permits WishesBuilder.ImmutableWishes {
    Wishes() {}

    /** {@return whether the name may be printed, false unless set} */
    @Value.Default
    public boolean publishName() {
        return false;
    }

    /** {@return whether the place may be printed, false unless set} */
    @Value.Default
    public boolean publishPlace() {
        return false;
    }

    /** {@return whether pictures, recordings and videos may be shown, false unless set} */
    @Value.Default
    public boolean publishImages() {
        return false;
    }

    /** {@return whether the desk may get in touch, false unless set} */
    @Value.Default
    public boolean mayContact() {
        return false;
    }

    /** {@return whether the desk may edit, false unless set} */
    @Value.Default
    public boolean mayEdit() {
        return false;
    }

    /** {@return whether experts may answer, false unless set} */
    @Value.Default
    public boolean expertsMayReply() {
        return false;
    }

    /** {@return whether readers may answer, false unless set} */
    @Value.Default
    public boolean readersMayReply() {
        return false;
    }

    /** {@return words to be kept secret, as the sender wrote them; private} */
    @Value.Redacted
    public abstract List<String> keepConfidential();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().noneBlank("keepConfidential", keepConfidential()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract WishesBuilder toBuilder();

    /** {@return an empty builder} */
    public static WishesBuilder builder() {
        return new WishesBuilder();
    }
}
