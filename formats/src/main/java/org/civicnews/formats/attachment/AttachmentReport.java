package org.civicnews.formats.attachment;

import java.util.List;
import org.civicnews.value.Digest;
import org.civicnews.value.Finding;

/**
 * What the bytes of a file are. Holds no name and no content, so it may be logged. Immutable and thread-safe.
 *
 * @param declaredType the media type that the sender's program said, as given
 * @param detectedType the media type that the bytes are; {@code application/octet-stream} if they are none that is known
 * @param bytes how many there are, 0 or more
 * @param digest their SHA-256
 * @param findings what speaks against taking the file, in a fixed order; empty if nothing does
 */
public record AttachmentReport(
        String declaredType, String detectedType, long bytes, Digest digest, List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param declaredType the media type that the sender's program said
     * @param detectedType the media type that the bytes are
     * @param bytes how many there are
     * @param digest their SHA-256
     * @param findings what speaks against taking the file
     */
    public AttachmentReport {
        findings = List.copyOf(findings);
    }

    /** {@return whether nothing speaks against taking the file; that it is free of viruses is for a scanner to say} */
    public boolean isAcceptable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.WARNING);
    }

    /**
     * Tells whether something was found.
     *
     * @param code the code, as documented at {@link AttachmentCheck}
     * @return true if a finding bears it
     */
    public boolean has(String code) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code));
    }
}
