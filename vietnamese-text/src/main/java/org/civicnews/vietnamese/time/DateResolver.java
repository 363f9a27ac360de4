package org.civicnews.vietnamese.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionBuilder;
import org.civicnews.value.ResolutionRule;
import org.jspecify.annotations.Nullable;

/**
 * Tells which day a date without a year is meant to be. Start with {@link #against(LocalDate)}.
 *
 * <pre>{@code
 * DateResolver.against(LocalDate.of(2023, 12, 2)).resolve(PartialDate.parse("XXXX-12-01"));   // 2023-12-01
 * DateResolver.against(LocalDate.of(2024, 1, 3)).resolve(PartialDate.parse("XXXX-12-28"));    // 2023-12-28
 * }</pre>
 *
 * <p>In this order: a whole date of the same page that names the same day and month (STATED_ELSEWHERE); the day in the
 * year of publication, unless that is more than half a year ahead (PUBLICATION_YEAR); else the last such day before
 * publication (NEAREST_PAST). A day that would lie more than ten months back may as well be the coming one, so it is
 * left unresolved. Where no date of publication is known, the first such day after the latest whole date of the page is
 * taken, if it is less than half a year later (STATED_ELSEWHERE). Immutable and thread-safe.
 */
public final class DateResolver {
    private static final int HALF_A_YEAR = 183;
    private static final int TEN_MONTHS = 305;
    private static final int YEARS_TO_A_LEAP_DAY = 8;
    private static final int MONTHS_OF_YEAR = 12;

    private final @Nullable LocalDate reference;
    private final List<Stated> stated;

    private record Stated(LocalDate day, Optional<Evidence> evidence) {}

    private DateResolver(@Nullable LocalDate reference, List<Stated> stated) {
        this.reference = reference;
        this.stated = stated;
    }

    /**
     * Makes a resolver for texts of a certain day.
     *
     * @param published the day of publication
     * @return the resolver, which knows no dates of the page yet
     */
    public static DateResolver against(LocalDate published) {
        return new DateResolver(published, List.of());
    }

    /** {@return a resolver for a page whose day of publication is not known} */
    public static DateResolver withoutReference() {
        return new DateResolver(null, List.of());
    }

    /** {@return the day of publication, empty if it is not known} */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(reference);
    }

    /**
     * Adds a date that the same page states.
     *
     * @param date the date; one without year, month and day changes nothing
     * @return a resolver that knows it
     */
    public DateResolver stating(PartialDate date) {
        return stating(date, Optional.empty());
    }

    /**
     * Adds a date that the same page states, and where.
     *
     * @param date the date; one without year, month and day changes nothing
     * @param evidence where it stands
     * @return a resolver that knows it
     */
    public DateResolver stating(PartialDate date, Evidence evidence) {
        return stating(date, Optional.of(evidence));
    }

    private DateResolver stating(PartialDate date, Optional<Evidence> evidence) {
        if (!date.isWholeDay()) {
            return this;
        }
        List<Stated> more = new ArrayList<>(stated);
        more.add(new Stated(date.earliest().orElseThrow(), evidence));
        return new DateResolver(reference, List.copyOf(more));
    }

    /**
     * Resolves a date.
     *
     * @param date any date
     * @return the day and the rule; empty if the date has its year already, or tells no day, or may be several days
     */
    public Optional<Resolution> resolve(PartialDate date) {
        if (date.year().isPresent() || date.day().isEmpty()) {
            return Optional.empty();
        }
        if (date.month().isPresent()) {
            Optional<Resolution> elsewhere = sameDayElsewhere(date);
            if (elsewhere.isPresent()) {
                return elsewhere;
            }
            return reference == null ? afterLatest(date) : near(date, reference);
        }
        return reference == null ? Optional.empty() : pastMonth(date.day().getAsInt(), reference);
    }

    /**
     * Resolves the date of something that is told to be still to come: a meeting that is announced.
     *
     * @param date any date
     * @return as {@link #resolve}, but a day later in the year of publication is that of this year, however far ahead
     *     (PUBLICATION_YEAR), and a day or month that was over by then is the next such day (NEAREST_FUTURE), if that is
     *     less than half a year ahead; never the last such day in a year before
     */
    public Optional<Resolution> resolveAhead(PartialDate date) {
        if (date.year().isPresent() || date.day().isEmpty() || reference == null) {
            return resolve(date);
        }
        Optional<Resolution> elsewhere = date.month().isPresent() ? sameDayElsewhere(date) : Optional.empty();
        Optional<Resolution> known = elsewhere
                .filter(day -> !day.to().isBefore(reference))
                .or(() -> ahead(date, reference))
                .or(() -> elsewhere);
        return known.isPresent()
                ? known
                : resolve(date).filter(day -> day.rule().equals(ResolutionRule.PUBLICATION_YEAR));
    }

    /**
     * Resolves a day that is told by its distance from that of publication: hôm nay, chiều qua, sáng mai.
     *
     * @param days how many days it is behind that of publication, negative for one before
     * @return the day (PUBLICATION_DAY); empty if the day of publication is not known
     */
    public Optional<Resolution> resolveFromPublication(int days) {
        return reference == null || !isInCalendar(reference.getYear())
                ? Optional.empty()
                : resolution(reference.plusDays(days), ResolutionRule.PUBLICATION_DAY, Optional.empty());
    }

    private static Optional<Resolution> ahead(PartialDate date, LocalDate reference) {
        YearMonth month = YearMonth.from(reference);
        for (int months = 0; months < MONTHS_OF_YEAR && isInCalendar(month.getYear()); months++) {
            boolean meant = date.month().isEmpty() || date.month().getAsInt() == month.getMonthValue();
            int day = date.day().getAsInt();
            if (meant && month.isValidDay(day) && !month.atDay(day).isBefore(reference)) {
                LocalDate found = month.atDay(day);
                boolean thisYear = date.month().isPresent() && found.getYear() == reference.getYear();
                boolean soon = ChronoUnit.DAYS.between(reference, found) <= HALF_A_YEAR;
                return thisYear || soon
                        ? resolution(
                                found,
                                thisYear ? ResolutionRule.PUBLICATION_YEAR : ResolutionRule.NEAREST_FUTURE,
                                Optional.empty())
                        : Optional.empty();
            }
            month = month.plusMonths(1);
        }
        return Optional.empty();
    }

    /** Whether the years around one can be reckoned with. */
    private static boolean isInCalendar(int year) {
        return year > Year.MIN_VALUE + YEARS_TO_A_LEAP_DAY && year < Year.MAX_VALUE;
    }

    private Optional<Resolution> sameDayElsewhere(PartialDate date) {
        Stated found = null;
        for (Stated candidate : stated) {
            if (date.mayBe(candidate.day())) {
                if (found != null && !found.day().equals(candidate.day())) {
                    return Optional.empty();
                }
                found = found == null ? candidate : found;
            }
        }
        return found == null
                ? Optional.empty()
                : resolution(found.day(), ResolutionRule.STATED_ELSEWHERE, found.evidence());
    }

    private Optional<Resolution> afterLatest(PartialDate date) {
        Stated latest = null;
        for (Stated candidate : stated) {
            latest = latest == null || candidate.day().isAfter(latest.day()) ? candidate : latest;
        }
        if (latest == null) {
            return Optional.empty();
        }
        for (int year = latest.day().getYear(); year <= latest.day().getYear() + 1; year++) {
            LocalDate day = in(year, date);
            if (day != null && !day.isBefore(latest.day())) {
                return ChronoUnit.DAYS.between(latest.day(), day) <= HALF_A_YEAR
                        ? resolution(day, ResolutionRule.STATED_ELSEWHERE, latest.evidence())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Resolution> near(PartialDate date, LocalDate reference) {
        if (!isInCalendar(reference.getYear())) {
            return Optional.empty();
        }
        LocalDate same = in(reference.getYear(), date);
        if (same != null) {
            long ahead = ChronoUnit.DAYS.between(reference, same);
            if (ahead < -TEN_MONTHS) {
                return Optional.empty();
            }
            if (ahead <= HALF_A_YEAR) {
                return resolution(same, ResolutionRule.PUBLICATION_YEAR, Optional.empty());
            }
        }
        for (int back = 1; back <= YEARS_TO_A_LEAP_DAY; back++) {
            LocalDate past = in(reference.getYear() - back, date);
            if (past != null) {
                return resolution(past, ResolutionRule.NEAREST_PAST, Optional.empty());
            }
        }
        return Optional.empty();
    }

    private static Optional<Resolution> pastMonth(int day, LocalDate reference) {
        if (!isInCalendar(reference.getYear())) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(reference);
        while (!month.isValidDay(day) || month.atDay(day).isAfter(reference)) {
            month = month.minusMonths(1);
        }
        return resolution(month.atDay(day), ResolutionRule.NEAREST_PAST, Optional.empty());
    }

    private static @Nullable LocalDate in(int year, PartialDate date) {
        YearMonth month = YearMonth.of(year, date.month().orElseThrow());
        int day = date.day().orElseThrow();
        return month.isValidDay(day) ? month.atDay(day) : null;
    }

    private static Optional<Resolution> resolution(LocalDate day, ResolutionRule rule, Optional<Evidence> evidence) {
        ResolutionBuilder resolution = Resolution.builder().to(day).rule(rule);
        evidence.ifPresent(resolution::evidence);
        return Optional.of(resolution.build());
    }
}
