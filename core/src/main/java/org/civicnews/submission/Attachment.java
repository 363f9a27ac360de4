package org.civicnews.submission;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A file sent with a story, as checked: under a generated name, its content compared with what it claims to be. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Attachment permits AttachmentBuilder.ImmutableAttachment {
    Attachment() {}

    /** {@return the id, unique in the submission} */
    public abstract String id();

    /** {@return the generated name under which it is kept: ASCII letters, digits, {@code . _ -}; never made from the original} */
    public abstract String storedName();

    /** {@return the name on the sender's device; private} */
    @Value.Redacted
    public abstract String originalName();

    /** {@return the media type that the sender claimed (RFC 6838), lower-case} */
    public abstract String declaredType();

    /** {@return the media type found by looking into the bytes} */
    public abstract String detectedType();

    /** {@return how many bytes, 1 or more} */
    public abstract long bytes();

    /** {@return the digest of the bytes} */
    public abstract Digest digest();

    /** {@return what the scanner said, UNSCANNED unless set} */
    @Value.Default
    public AttachmentScan scan() {
        return AttachmentScan.builder().status(ScanStatus.UNSCANNED).build();
    }

    /** {@return whether metadata (place, device, author) was removed, false unless set} */
    @Value.Default
    public boolean metadataStripped() {
        return false;
    }

    /** {@return whether it was written anew from its pixels, false unless set} */
    @Value.Default
    public boolean rewritten() {
        return false;
    }

    /** {@return what it is} */
    public abstract AcceptedKind kind();

    /** {@return the caption (chú thích), empty if there is none; private until redacted} */
    @Value.Redacted
    public abstract Optional<String> caption();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Attachment check() {
        AttachmentRules.check(this);
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** {@return whether readers may see it: clean, without metadata and, if a picture, written anew} */
    public boolean publishable() {
        return scan().status() == ScanStatus.CLEAN
                && metadataStripped()
                && (rewritten() || !kind().equals(AcceptedKind.IMAGE));
    }

    /** {@return whether it is made to be shown beside the story: a picture, a video or a recording} */
    public boolean isShown() {
        return kind().equals(AcceptedKind.IMAGE)
                || kind().equals(AcceptedKind.VIDEO)
                || kind().equals(AcceptedKind.AUDIO);
    }

    /** {@return a builder holding these values} */
    public abstract AttachmentBuilder toBuilder();

    /** {@return an empty builder} */
    public static AttachmentBuilder builder() {
        return new AttachmentBuilder();
    }
}
