package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The book of consents of a submission, and what is in force when. Start with {@link #of}.
 *
 * <p>For each purpose and person there are two voices: the person's own (SUBJECT, or a REPRESENTATIVE empowered by the
 * person) and the GUARDIAN's. The last word of a voice at an instant counts: a grant is in force from its time until it
 * expires, is refused or is withdrawn, and a withdrawal acts at once, on the voice of the grant that it names, whoever
 * withdraws. Immutable and thread-safe.
 */
public final class Consents {
    private final List<ConsentRecord> records;

    /** Whose voice each record is: of a withdrawal that of the grant. */
    private final List<ConsentGiver> voices;

    private Consents(List<ConsentRecord> records) {
        this.records = records;
        this.voices = voices(records);
    }

    private static List<ConsentGiver> voices(List<ConsentRecord> records) {
        Map<String, ConsentGiver> givers = new HashMap<>();
        List<ConsentGiver> voices = new ArrayList<>(records.size());
        for (ConsentRecord record : records) {
            givers.putIfAbsent(record.id(), record.by());
            voices.add(record.withdraws().map(givers::get).orElse(record.by()));
        }
        return voices;
    }

    /**
     * Takes records.
     *
     * @param records the records in time order
     * @return the book
     * @throws InvalidContentException if ids repeat, times go back, or a withdrawal names no earlier grant of the same
     *     purpose and person
     */
    public static Consents of(List<ConsentRecord> records) {
        List<Problem> problems = problems(records);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        return trusted(records);
    }

    /** Takes records that were checked before. */
    static Consents trusted(List<ConsentRecord> records) {
        return new Consents(List.copyOf(records));
    }

    static List<Problem> problems(List<ConsentRecord> records) {
        Problems problems = new Problems();
        Map<String, ConsentRecord> earlier = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            ConsentRecord record = records.get(i);
            if (i > 0) {
                ConsentRecord before = records.get(i - 1);
                problems.require(
                        !record.at().isBefore(before.at()),
                        i + "/at",
                        "CONSENTS_OUT_OF_ORDER",
                        () -> "consent " + record.id() + " is before consent " + before.id());
            }
            problems.require(
                    !record.withdraws().isPresent()
                            || withdraws(record, earlier.get(record.withdraws().get())),
                    i + "/withdraws",
                    "WITHDRAWAL_OF_NOTHING",
                    () -> "consent " + record.id() + " withdraws '"
                            + record.withdraws().orElseThrow()
                            + "', which is no earlier grant of the same purpose and subject");
            problems.require(
                    earlier.put(record.id(), record) == null,
                    i + "/id",
                    "DUPLICATE_ID",
                    () -> "duplicate consent id '" + record.id() + "'");
        }
        return problems.list();
    }

    private static boolean withdraws(ConsentRecord record, @Nullable ConsentRecord grant) {
        return grant != null
                && grant.decision() == ConsentDecision.GRANTED
                && grant.purpose().equals(record.purpose())
                && grant.subjectKey().equals(record.subjectKey());
    }

    /** {@return the records in time order} */
    public List<ConsentRecord> records() {
        return records;
    }

    /**
     * Finds a record.
     *
     * @param id its id
     * @return the record, empty if there is none
     */
    public Optional<ConsentRecord> record(String id) {
        return records.stream().filter(record -> record.id().equals(id)).findFirst();
    }

    /**
     * Adds a record.
     *
     * @param record the record, not before the last one
     * @return the longer book
     * @throws InvalidContentException as {@link #of}
     */
    public Consents append(ConsentRecord record) {
        List<ConsentRecord> longer = new ArrayList<>(records);
        longer.add(record);
        return of(longer);
    }

    /**
     * Tells whether a voice agrees.
     *
     * @param purpose for what
     * @param subjectKey whose data
     * @param voice whose word is asked for: GUARDIAN, or SUBJECT (with whom a REPRESENTATIVE speaks)
     * @param instant when
     * @return whether the last word of that voice is a grant that has not expired
     */
    public boolean isInForce(ConsentPurpose purpose, String subjectKey, ConsentGiver voice, Instant instant) {
        return grant(purpose, subjectKey, voice, instant).isPresent();
    }

    /**
     * Finds the grant by which a voice agrees.
     *
     * @param purpose for what
     * @param subjectKey whose data
     * @param voice whose word is asked for
     * @param instant when
     * @return the grant in force, empty if there is none
     */
    public Optional<ConsentRecord> grant(
            ConsentPurpose purpose, String subjectKey, ConsentGiver voice, Instant instant) {
        ConsentRecord last = null;
        for (int i = 0; i < records.size(); i++) {
            ConsentRecord record = records.get(i);
            if (!record.at().isAfter(instant)
                    && record.purpose().equals(purpose)
                    && record.subjectKey().equals(subjectKey)
                    && (voices.get(i) == ConsentGiver.GUARDIAN) == (voice == ConsentGiver.GUARDIAN)) {
                last = record;
            }
        }
        return Optional.ofNullable(last).filter(record -> isGrantAt(record, instant));
    }

    private static boolean isGrantAt(ConsentRecord record, Instant instant) {
        return record.decision() == ConsentDecision.GRANTED
                && (record.expires().isEmpty()
                        || instant.isBefore(record.expires().get()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consents book && book.records.equals(records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String toString() {
        return "Consents" + records;
    }
}
