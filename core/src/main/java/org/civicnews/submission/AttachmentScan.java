package org.civicnews.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** What a scanner for malware said. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class AttachmentScan permits AttachmentScanBuilder.ImmutableAttachmentScan {
    AttachmentScan() {}

    /** {@return what it said} */
    public abstract ScanStatus status();

    /** {@return which scanner, empty if not told} */
    public abstract Optional<String> engine();

    /** {@return when, empty if not told} */
    public abstract Optional<Instant> at();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        new Problems().notBlank("engine", engine()).throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract AttachmentScanBuilder toBuilder();

    /** {@return an empty builder} */
    public static AttachmentScanBuilder builder() {
        return new AttachmentScanBuilder();
    }
}
