package org.civicnews.submission;

import java.util.List;
import org.civicnews.value.Problems;
import org.immutables.value.Value;

/**
 * What files a newsroom takes: which types, how many and how large. Start with {@link #standard()} and change with
 * {@link #toBuilder()}. Adding a type such as image/svg+xml, text/html or an archive lets in files that run code or unfold
 * to more than they are. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AttachmentLimits permits AttachmentLimitsBuilder.ImmutableAttachmentLimits {
    private static final AttachmentLimits STANDARD = builder().build();

    AttachmentLimits() {}

    /** {@return the types that are taken, lower-case; the defaults of the table attachment-types.tsv unless set} */
    @Value.Default
    public List<String> types() {
        return AttachmentTypes.standard().defaults();
    }

    /** {@return the most bytes of one file, 10 MiB unless set} */
    @Value.Default
    public long maxBytes() {
        return 10L << 20;
    }

    /** {@return the most files, 20 unless set} */
    @Value.Default
    public int maxCount() {
        return 20;
    }

    /** {@return the most bytes of all files together, 50 MiB unless set} */
    @Value.Default
    public long maxTotalBytes() {
        return 50L << 20;
    }

    @Value.Check
    void check() {
        new Problems()
                .noneBlank("types", types())
                .require(maxBytes() > 0, "maxBytes", "OUT_OF_RANGE", () -> "must be more than 0 but was " + maxBytes())
                .require(maxCount() >= 0, "maxCount", "OUT_OF_RANGE", () -> "must be 0 or more but was " + maxCount())
                .require(
                        maxTotalBytes() > 0,
                        "maxTotalBytes",
                        "OUT_OF_RANGE",
                        () -> "must be more than 0 but was " + maxTotalBytes())
                .throwIfAny();
    }

    void check(List<Attachment> attachments, Problems problems) {
        problems.require(
                attachments.size() <= maxCount(),
                "attachments",
                "TOO_MANY",
                () -> "must be at most " + maxCount() + " attachments but were " + attachments.size());
        long total = 0;
        for (int i = 0; i < attachments.size() && i <= maxCount(); i++) {
            Attachment attachment = attachments.get(i);
            String path = "attachments/" + i;
            total = total + attachment.bytes() < 0 ? Long.MAX_VALUE : total + attachment.bytes();
            problems.require(
                            types().contains(attachment.declaredType()) && types().contains(attachment.detectedType()),
                            path + "/declaredType",
                            "TYPE_NOT_ALLOWED",
                            () -> "attachment " + attachment.id() + " is of type " + attachment.detectedType()
                                    + ", which is not taken")
                    .require(
                            attachment.bytes() <= maxBytes(),
                            path + "/bytes",
                            "TOO_LARGE",
                            () -> "attachment " + attachment.id() + " has " + attachment.bytes() + " bytes, more than "
                                    + maxBytes());
        }
        long sum = total;
        problems.require(
                sum <= maxTotalBytes(),
                "attachments",
                "TOO_LARGE",
                () -> "attachments have " + sum + " bytes together, more than " + maxTotalBytes());
    }

    /** {@return the limits of a form that says nothing else} */
    public static AttachmentLimits standard() {
        return STANDARD;
    }

    /** {@return a builder holding these values} */
    public abstract AttachmentLimitsBuilder toBuilder();

    /** {@return an empty builder} */
    public static AttachmentLimitsBuilder builder() {
        return new AttachmentLimitsBuilder();
    }
}
