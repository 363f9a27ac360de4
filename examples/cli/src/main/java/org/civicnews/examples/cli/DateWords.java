package org.civicnews.examples.cli;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.civicnews.value.PartialDate;

/** Puts dates in words for people: as the article wrote them, else as its language would. */
final class DateWords {
    private final Labels labels;

    DateWords(Labels labels) {
        this.labels = labels;
    }

    /** {@code sáng 1/12}, {@code 1/12/2023}; in English {@code 1 December 2023}. What is not told is left out. */
    String of(PartialDate date) {
        return date.sourceText().orElseGet(() -> labels.isVietnamese() ? vietnamese(date) : english(date));
    }

    private String vietnamese(PartialDate date) {
        if (date.month().isEmpty()) {
            return date.toEdtf();
        }
        String day = date.day().isPresent() ? date.day().getAsInt() + "/" : "";
        String year = date.year().isPresent() ? "/" + date.year().getAsInt() : "";
        return part(date) + day + date.month().getAsInt() + year;
    }

    private String english(PartialDate date) {
        if (date.month().isEmpty()) {
            return date.toEdtf();
        }
        String day = date.day().isPresent() ? date.day().getAsInt() + " " : "";
        String year = date.year().isPresent() ? " " + date.year().getAsInt() : "";
        return part(date)
                + day
                + Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + year;
    }

    private String part(PartialDate date) {
        return date.dayPart().map(part -> labels.word(part.name()) + " ").orElse("");
    }
}
