package org.civicnews.vietnamese.people;

import java.util.Optional;
import org.civicnews.value.PartialDate;

/**
 * What a document is about, as far as its caller knows. Immutable and thread-safe.
 *
 * @param place the name of the province or city that the document is about; {@code HĐND Thành phố} is its council. Empty if
 *     not known: if all provinces that the document names are one, it is taken
 * @param date the date of the document, on which the posts are claimed; empty if not known
 */
public record NameContext(Optional<String> place, Optional<PartialDate> date) {
    private static final NameContext EMPTY = new NameContext(Optional.empty(), Optional.empty());

    /** {@return the context of a document of which nothing is known} */
    public static NameContext empty() {
        return EMPTY;
    }

    /**
     * Tells what place the document is about.
     *
     * @param name the name of a province or city
     * @return the context with it
     */
    public NameContext withPlace(String name) {
        return new NameContext(Optional.of(name), date);
    }

    /**
     * Tells the date of the document.
     *
     * @param day the date
     * @return the context with it
     */
    public NameContext withDate(PartialDate day) {
        return new NameContext(place, Optional.of(day));
    }
}
