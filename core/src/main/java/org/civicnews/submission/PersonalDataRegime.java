package org.civicnews.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a law on personal data asks for, as data: whose consent counts at which age, which data is sensitive, and how long
 * a newsroom has. Immutable and thread-safe.
 *
 * @param id such as {@code VN-91-2025}
 * @param version the version of our reading of it
 * @param from the first day on which it holds
 * @param until the last day, empty if it holds still
 * @param values the facts by key: {@code title.vi}, {@code title.en}, {@code givers.16_17}, {@code sensitive.HEALTH},
 *     {@code deadline.ERASE}, in the order of the table
 */
public record PersonalDataRegime(
        String id, String version, LocalDate from, Optional<LocalDate> until, Map<String, String> values) {
    private static final String SENSITIVE = "sensitive.";

    /**
     * Copies the facts and checks that they can be read.
     *
     * @param id such as {@code VN-91-2025}
     * @param version the version of our reading of it
     * @param from the first day on which it holds
     * @param until the last day, empty if it holds still
     * @param values the facts by key
     * @throws IllegalStateException if a fact cannot be read
     */
    public PersonalDataRegime {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        for (AgeBand band : AgeBand.values()) {
            readGivers(values, band);
        }
        values.forEach((key, value) -> {
            if (key.startsWith("deadline.")) {
                readDeadline(key, value);
            }
        });
    }

    /** {@return a name to show, in Vietnamese} */
    public String title() {
        return values.getOrDefault("title.vi", id);
    }

    /**
     * Tells whose consent counts.
     *
     * @param band how old the person is
     * @return SUBJECT, GUARDIAN or both; never empty
     */
    public Set<ConsentGiver> givers(AgeBand band) {
        return Collections.unmodifiableSet(readGivers(values, band));
    }

    private static EnumSet<ConsentGiver> readGivers(Map<String, String> values, AgeBand band) {
        String text = values.get("givers." + band.code());
        if (text == null) {
            throw new IllegalStateException("regime does not say who consents at " + band.code());
        }
        EnumSet<ConsentGiver> givers = EnumSet.noneOf(ConsentGiver.class);
        for (String word : words(text)) {
            givers.add(ConsentGiver.valueOf(word));
        }
        if (givers.isEmpty()) {
            throw new IllegalStateException("regime lets nobody consent at " + band.code());
        }
        return givers;
    }

    /** {@return the codes of the kinds of data that are sensitive (dữ liệu nhạy cảm), in the order of the table} */
    public List<String> sensitive() {
        return values.keySet().stream()
                .filter(key -> key.startsWith(SENSITIVE))
                .map(key -> key.substring(SENSITIVE.length()))
                .toList();
    }

    /**
     * Tells whether a kind of data is sensitive.
     *
     * @param category its code, such as HEALTH
     * @return whether the table lists it
     */
    public boolean isSensitive(String category) {
        return values.containsKey(SENSITIVE + category);
    }

    /**
     * Tells how long the newsroom has.
     *
     * @param request what was asked for, such as ACKNOWLEDGE, WITHDRAW, ACCESS, ERASE
     * @return the deadline, empty if the table has none
     */
    public Optional<Deadline> deadline(String request) {
        String key = "deadline." + request;
        return Optional.ofNullable(values.get(key)).map(value -> readDeadline(key, value));
    }

    private static Deadline readDeadline(String key, String value) {
        List<String> words = words(value);
        if (words.size() != 2) {
            throw new IllegalStateException(key + ": '" + value + "' is no deadline");
        }
        return new Deadline(Integer.parseInt(words.get(0)), Deadline.Unit.valueOf(words.get(1)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
