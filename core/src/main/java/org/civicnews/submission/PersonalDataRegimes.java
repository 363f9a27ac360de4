package org.civicnews.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.TsvTable;

/**
 * The laws on personal data that a newsroom works under, one after the other. Start with {@link #standard()}, or with
 * {@link #of(TsvTable)} for a table of your own. It holds facts of the law, and is no legal advice. Immutable and
 * thread-safe.
 *
 * @param regimes in the order of their first days, at least one
 */
public record PersonalDataRegimes(List<PersonalDataRegime> regimes) {
    /** Laws begin at midnight in Vietnam, which has one time zone and no summer time. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final PersonalDataRegimes STANDARD =
            of(TsvTable.read("regimes.tsv", PersonalDataRegimes.class.getResourceAsStream("regimes.tsv")));

    /**
     * Copies the list.
     *
     * @param regimes in the order of their first days, at least one
     * @throws IllegalStateException if there is none, or one begins before the one before it
     */
    public PersonalDataRegimes {
        regimes = List.copyOf(regimes);
        if (regimes.isEmpty()) {
            throw new IllegalStateException("no personal-data regime");
        }
        for (int i = 1; i < regimes.size(); i++) {
            if (!regimes.get(i).from().isAfter(regimes.get(i - 1).from())) {
                throw new IllegalStateException(
                        "regime " + regimes.get(i).id() + " does not begin after the one before it");
            }
        }
    }

    /** {@return the laws of Vietnam, as shipped with this library} */
    public static PersonalDataRegimes standard() {
        return STANDARD;
    }

    /**
     * Reads a table.
     *
     * @param table with the columns regime, version, from, until, key, value; the rows of a regime stand together
     * @return the regimes
     * @throws IllegalStateException if a fact cannot be read
     */
    public static PersonalDataRegimes of(TsvTable table) {
        Map<List<String>, Map<String, String>> values = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            values.computeIfAbsent(row.subList(0, 4), head -> new LinkedHashMap<>())
                    .put(row.get(4), row.get(5));
        }
        List<PersonalDataRegime> regimes = new ArrayList<>();
        values.forEach((head, facts) -> regimes.add(new PersonalDataRegime(
                head.get(0),
                head.get(1),
                LocalDate.parse(head.get(2)),
                Optional.of(head.get(3)).filter(until -> !until.isEmpty()).map(LocalDate::parse),
                facts)));
        return new PersonalDataRegimes(regimes);
    }

    /**
     * Finds the regime that counts.
     *
     * @param instant the moment asked about
     * @return the last regime that had begun then, by the calendar of Vietnam; the first one for any moment before
     */
    public PersonalDataRegime at(Instant instant) {
        LocalDate day = instant.atOffset(VIETNAM).toLocalDate();
        PersonalDataRegime found = regimes.get(0);
        for (PersonalDataRegime regime : regimes) {
            if (!day.isBefore(regime.from())) {
                found = regime;
            }
        }
        return found;
    }
}
