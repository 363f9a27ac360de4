package org.civicnews.submission;

import java.time.Instant;
import java.util.List;
import org.civicnews.value.Digest;

/**
 * What can be shown to whoever asked for an erasure. Holds nothing of what was erased. Immutable and thread-safe.
 *
 * @param submissionId the id of the submission
 * @param at when it was erased
 * @param by who erased it
 * @param basis on what that rests
 * @param erased the members that held something
 * @param files the generated names of the files to delete from the store
 * @param head the digest of the log before
 * @param tombstoneHead the digest of the log after
 */
public record ErasureReceipt(
        String submissionId,
        Instant at,
        ModerationActor by,
        String basis,
        List<String> erased,
        List<String> files,
        Digest head,
        Digest tombstoneHead) {
    /**
     * Copies the lists.
     *
     * @param submissionId the id of the submission
     * @param at when it was erased
     * @param by who erased it
     * @param basis on what that rests
     * @param erased the members that held something
     * @param files the generated names of the files to delete from the store
     * @param head the digest of the log before
     * @param tombstoneHead the digest of the log after
     */
    public ErasureReceipt {
        erased = List.copyOf(erased);
        files = List.copyOf(files);
    }
}
