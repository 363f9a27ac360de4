package org.civicnews.vietnamese.people;

import java.util.Optional;
import org.civicnews.people.PlaceKind;

/**
 * A place of the tables.
 *
 * @param name its usual name
 * @param kind what kind of place
 * @param city whether a province is a city of that rank
 * @param code its code, for provinces
 * @param until the last day that it existed, empty if it exists
 */
record KnownPlace(String name, PlaceKind kind, boolean city, Optional<String> code, Optional<String> until) {}
