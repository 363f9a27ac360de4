package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a submission, step by step: only ever appended to, and chained by digests so that a change shows.
 * Start with {@link #received}.
 *
 * <pre>{@code
 * ModerationLog log = ModerationLog.received(at, ModerationActor.system("form", "1"), story.contentDigest())
 *         .append(later, ModerationActor.human("m7"), ModerationState.SCREENING, Optional.empty(), story.contentDigest());
 * }</pre>
 *
 * <p><b>The digest of an entry</b> does not depend on JSON. It is SHA-256 over pieces, each a length (4 bytes,
 * big-endian) and so many bytes: first the UTF-8 bytes of {@code civicnews-moderation-1}; then for each field, in this
 * order, its name in UTF-8 and the 32 bytes of the SHA-256 of its value in UTF-8, or no bytes if the entry has no such
 * field: {@code seq} (decimal), {@code at} (ISO 8601 in UTC, as {@link Instant#toString()}), {@code actor/kind},
 * {@code actor/key}, {@code actor/version}, {@code from}, {@code to}, {@code reason/code}, {@code reason/ground},
 * {@code reason/clauseId}, {@code reason/legalReference}, {@code reason/explanation}, {@code reason/noticeSentAt},
 * {@code reason/automatedDetection} and {@code reason/automatedDecision} ({@code true} or {@code false}, if there is a
 * reason), {@code contentDigest} and {@code prev} (both {@code sha-256:<hex>}). As values enter by their digests, a value
 * can be erased and its digest kept: the chain still verifies. Members that this version does not know are not digested.
 *
 * <p>A chain shows changes within it, but not that its last entries were cut off: keep {@link #head()} elsewhere to see
 * that. The digest of a short text that was erased can be found by trying texts; put nothing private into codes and keys.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModerationLog {
    /** What the first entry follows: 64 zeros. */
    public static final Digest GENESIS = new Digest("0".repeat(64));

    private final List<ModerationEntry> entries;

    private ModerationLog(List<ModerationEntry> entries) {
        this.entries = entries;
    }

    /**
     * Begins a log.
     *
     * @param at when the submission came in
     * @param by who took it in
     * @param content the digest of the story, {@link Story#contentDigest()}
     * @return a log with one entry
     */
    public static ModerationLog received(Instant at, ModerationActor by, Digest content) {
        return new ModerationLog(List.of(entry(null, at, by, ModerationState.RECEIVED, Optional.empty(), content)));
    }

    /**
     * Takes entries from elsewhere and verifies them.
     *
     * @param entries the entries, at least one
     * @return the log
     * @throws InvalidContentException naming the first broken link and every other broken rule
     */
    public static ModerationLog of(List<ModerationEntry> entries) {
        List<Problem> problems = verify(entries);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        return new ModerationLog(List.copyOf(entries));
    }

    /**
     * Verifies entries without making a log of them: numbers, times, states, reasons and the chain.
     *
     * @param entries any entries
     * @return what is wrong, paths from {@code entries}; of broken links only the first; empty if all is well
     */
    public static List<Problem> verify(List<ModerationEntry> entries) {
        Problems problems = new Problems().notEmpty("", entries);
        ModerationEntry last = null;
        boolean linked = true;
        for (int i = 0; i < entries.size(); i++) {
            ModerationEntry entry = entries.get(i);
            String path = Integer.toString(i);
            checkStep(last, entry, i + 1, path, problems);
            ModerationFields.check(entry, path, problems);
            if (linked) {
                linked = follows(last, entry);
                int seq = i + 1;
                problems.require(
                        linked,
                        path,
                        "CHAIN_BROKEN",
                        () -> seq == 1
                                ? "moderation entry 1 does not begin a log: digest mismatch"
                                : "moderation entry " + seq + " does not follow entry " + (seq - 1)
                                        + ": digest mismatch");
            }
            last = entry;
        }
        return problems.list();
    }

    private static boolean follows(@Nullable ModerationEntry last, ModerationEntry entry) {
        Digest expected = last == null ? GENESIS : last.digest();
        return entry.prev().equals(expected) && entry.digest().equals(ModerationFields.digest(entry));
    }

    private static void checkStep(
            @Nullable ModerationEntry last, ModerationEntry entry, int seq, String path, Problems problems) {
        Optional<ModerationState> before = last == null ? Optional.empty() : Optional.of(last.to());
        problems.require(
                        entry.seq() == seq,
                        path + "/seq",
                        "SEQUENCE_BROKEN",
                        () -> "moderation entry " + seq + " has the number " + entry.seq())
                .require(
                        last == null || !entry.at().isBefore(last.at()),
                        path + "/at",
                        "MODERATION_OUT_OF_ORDER",
                        () -> "moderation entry " + seq + " is before entry " + (seq - 1))
                .require(
                        entry.fromState().equals(before),
                        path + "/from",
                        "MODERATION_FROM_ELSEWHERE",
                        () -> "moderation entry " + seq + " comes from " + name(entry.fromState())
                                + " but the log stands at " + name(before))
                .require(
                        before.map(from -> from.mayBecome(entry.to())).orElse(entry.to() == ModerationState.RECEIVED),
                        path + "/to",
                        "TRANSITION_NOT_ALLOWED",
                        () -> "moderation entry " + seq + ": " + name(before) + " may not become " + entry.to());
        boolean explained =
                entry.reason().flatMap(ModerationReason::explanation).isPresent()
                        || entry.erased().containsKey(ModerationFields.EXPLANATION);
        problems.require(
                explained || before.isEmpty() || !ModerationState.needsReason(before.get(), entry.to()),
                path + "/reason",
                "REASON_MISSING",
                () -> "moderation entry " + seq + ": " + entry.to()
                        + " needs a reason with its ground and an explanation");
    }

    private static String name(Optional<ModerationState> state) {
        return state.map(ModerationState::name).orElse("(new)");
    }

    /**
     * Adds a step.
     *
     * @param at when, not before the last step
     * @param by who
     * @param to the state after; the step must be in the table of {@link ModerationState}
     * @param reason why; needed, with an explanation, for REJECTED, UNPUBLISHED and for an appeal
     * @param content the digest of the story as it stands, {@link Story#contentDigest()}
     * @return the longer log
     * @throws InvalidContentException if the step is not allowed; this log stays as it is
     */
    public ModerationLog append(
            Instant at, ModerationActor by, ModerationState to, Optional<ModerationReason> reason, Digest content) {
        ModerationEntry last = last();
        ModerationEntry entry = entry(last, at, by, to, reason, content);
        Problems problems = new Problems();
        checkStep(last, entry, entry.seq(), Integer.toString(entries.size()), problems);
        problems.throwIfAny();
        List<ModerationEntry> longer = new ArrayList<>(entries.size() + 1);
        longer.addAll(entries);
        longer.add(entry);
        return new ModerationLog(List.copyOf(longer));
    }

    private static ModerationEntry entry(
            @Nullable ModerationEntry last,
            Instant at,
            ModerationActor by,
            ModerationState to,
            Optional<ModerationReason> reason,
            Digest content) {
        ModerationEntry draft = ModerationEntry.builder()
                .seq(last == null ? 1 : last.seq() + 1)
                .at(at)
                .actor(by)
                .fromState(last == null ? Optional.empty() : Optional.of(last.to()))
                .to(to)
                .reason(reason)
                .contentDigest(content)
                .prev(last == null ? GENESIS : last.digest())
                .digest(GENESIS)
                .build();
        return draft.toBuilder().digest(ModerationFields.digest(draft)).build();
    }

    /** {@return the entries in order, at least one} */
    public List<ModerationEntry> entries() {
        return entries;
    }

    /** {@return the last entry} */
    public ModerationEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** {@return where the submission stands} */
    public ModerationState state() {
        return last().to();
    }

    /**
     * Tells where the submission stood.
     *
     * @param instant the moment asked about
     * @return the state after the last step at or before it, empty before the first
     */
    public Optional<ModerationState> stateAt(Instant instant) {
        Optional<ModerationState> state = Optional.empty();
        for (ModerationEntry entry : entries) {
            if (!entry.at().isAfter(instant)) {
                state = Optional.of(entry.to());
            }
        }
        return state;
    }

    /** {@return the digest of the last entry: kept elsewhere, it proves later that nothing was cut off} */
    public Digest head() {
        return last().digest();
    }

    /**
     * Tells whether a log once ended with an entry: whether this one is that log or continues it.
     *
     * @param head what {@link #head()} was then
     * @return whether some entry has that digest
     */
    public boolean continues(Digest head) {
        return entries.stream().anyMatch(entry -> entry.digest().equals(head));
    }

    /**
     * Erases the explanation of a step and keeps its digest.
     *
     * @param seq the number of the entry
     * @return a log that verifies as before; this one if there is no such entry or no explanation
     */
    public ModerationLog withoutExplanation(int seq) {
        return new ModerationLog(entries.stream()
                .map(entry -> entry.seq() == seq ? ModerationFields.withoutExplanation(entry) : entry)
                .toList());
    }

    /** Erases everything but numbers, times, states and digests. */
    ModerationLog bare() {
        return new ModerationLog(entries.stream().map(ModerationFields::bare).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModerationLog log && log.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return where it stands and how long it is; no texts} */
    @Override
    public String toString() {
        return "ModerationLog{" + state() + ", entries=" + entries.size() + ", head=" + head() + "}";
    }
}
