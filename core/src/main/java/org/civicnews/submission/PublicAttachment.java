package org.civicnews.submission;

import java.util.Optional;
import org.civicnews.value.Digest;

/**
 * A file as readers may see it, under its generated name. Immutable and thread-safe.
 *
 * @param id its id in the submission
 * @param kind what it is
 * @param storedName the generated name under which it is kept
 * @param mediaType the type found in its bytes
 * @param bytes how many bytes
 * @param digest the digest of the bytes
 * @param caption the caption as redacted, empty if there is none
 */
public record PublicAttachment(
        String id,
        AcceptedKind kind,
        String storedName,
        String mediaType,
        long bytes,
        Digest digest,
        Optional<String> caption) {}
