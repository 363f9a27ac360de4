package org.civicnews.formats.jsonld;

import java.util.Optional;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.PartialDate;

/** Dates as schema.org has them: a whole day, or a day and time. What was not told is not made up. Pure and thread-safe. */
final class LdDates {
    /** Why a date is not there. */
    static final String NO_WHOLE_DAY = "schema.org dates are whole, certain days";

    private LdDates() {}

    /** {@return the date as ISO 8601 has it; empty if it is no whole, certain day} */
    static Optional<String> day(PartialDate date) {
        boolean whole = date.isWholeDay()
                && date.qualifier() == DateQualifier.EXACT
                && date.year().getAsInt() > 0;
        return whole ? Optional.of(date.toEdtf()) : Optional.empty();
    }
}
