package org.civicnews.submission;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * What a person decided to remove from a story before it is shown (che thông tin riêng): where, what kind, and what stands
 * there instead. It does not hold the removed words. Made with {@link #decide}; a program may suggest spans, but only a
 * person can decide. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Redaction permits RedactionBuilder.ImmutableRedaction {
    Redaction() {}

    /** {@return the id, unique in the submission} */
    public abstract String id();

    /** {@return when it was decided} */
    public abstract Instant at();

    /** {@return who decided, a person} */
    public abstract ModerationActor by();

    /** {@return the version of the rules of the house that were followed, never blank} */
    public abstract String policyVersion();

    /** {@return the digest of the title, the blocks and the captions as they were} */
    public abstract Digest inputDigest();

    /** {@return the digest of the same as they became} */
    public abstract Digest outputDigest();

    /** {@return the pieces, those of one address together, in order, none over another; may be empty} */
    public abstract List<RedactionSpan> spans();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Redaction check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notBlank("policyVersion", policyVersion())
                .require(
                        by().isHuman(),
                        "by",
                        "REDACTION_NOT_DECIDED",
                        () -> "redaction " + id() + " was not decided by a person");
        Set<String> finished = new HashSet<>();
        for (int i = 1; i < spans().size(); i++) {
            checkOrder(i, finished, problems);
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    private void checkOrder(int i, Set<String> finished, Problems problems) {
        RedactionSpan before = spans().get(i - 1);
        RedactionSpan span = spans().get(i);
        boolean same = span.blockId().equals(before.blockId());
        if (!same) {
            finished.add(before.blockId());
        }
        problems.require(
                same ? span.start() >= before.end() : !finished.contains(span.blockId()),
                "spans/" + i,
                "SPANS_OUT_OF_ORDER",
                () -> "spans must be in order and apart: span " + i + " begins before span " + (i - 1) + " ends");
    }

    /**
     * Decides what to remove from a submission as it stands.
     *
     * @param id an id, unique in the submission
     * @param at when
     * @param by a person
     * @param policyVersion the version of the rules of the house
     * @param submission the submission; add the redaction with {@link Submission#withRedaction}
     * @param spans the pieces in order; none if the person found nothing to remove
     * @return the redaction with its digests
     * @throws InvalidContentException if a span is not in the story, cuts a character, or a program decides
     */
    public static Redaction decide(
            String id,
            Instant at,
            ModerationActor by,
            String policyVersion,
            Submission submission,
            List<RedactionSpan> spans) {
        RedactionRun run = RedactionRun.of(submission, spans);
        run.problems().throwIfAny();
        return builder()
                .id(id)
                .at(at)
                .by(by)
                .policyVersion(policyVersion)
                .inputDigest(RedactionRun.inputDigest(submission))
                .outputDigest(run.outputDigest())
                .spans(spans)
                .build();
    }

    /** {@return a builder holding these values} */
    public abstract RedactionBuilder toBuilder();

    /** {@return an empty builder} */
    public static RedactionBuilder builder() {
        return new RedactionBuilder();
    }
}
