package org.civicnews.vietnamese.people;

import java.util.Optional;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.PoliticalSystem;

/**
 * A name of an organisation, or what such names begin with.
 *
 * @param name the words
 * @param of the same written out
 * @param kind what kind of organisation it is
 * @param system the branch of the political system, empty if none
 * @param level the level, empty if the tail tells it
 * @param tail what may follow
 * @param capital whether it is a name only with a capital
 * @param acronym whether it is a name only in capitals throughout
 * @param from the first month, {@code 2025-02}, empty if not told
 * @param until the last month, empty if not told
 */
record OrganizationHead(
        String name,
        String of,
        OrganizationKind kind,
        Optional<PoliticalSystem> system,
        Optional<AdministrativeLevel> level,
        Tail tail,
        boolean capital,
        boolean acronym,
        Optional<String> from,
        Optional<String> until) {
    /** What may follow the words. */
    enum Tail {
        /** Nothing. */
        CLOSED,
        /** The same, and only where the context tells a source of news. */
        SOURCE,
        /** Nothing, and only after a title. */
        POST_ONLY,
        /** A place, or nothing. */
        AREA,
        /** A place. */
        AREA_NEEDED,
        /** A field of work, then a place or another organisation. */
        FIELD,
        /** The same, and only after a title: Trưởng Đơn vị Mắt, not danh hiệu Đơn vị Anh hùng. */
        POST_FIELD,
        /** An organisation or a place. */
        PARENT,
        /** Anything up to a verb. */
        FREE,
        /** A name of its own. */
        PROPER
    }

    /** Heads that are followed by nothing but the fields of the tables: ban, văn phòng and others are common words. */
    boolean isBound() {
        return name.equals("Ban")
                || tail == Tail.POST_FIELD
                || name.equals("Văn phòng")
                || name.equals("Khối")
                || name.equals("Cơ quan");
    }

    /** Ủy ban A của B, Ban A của B: whose it is belongs to its name, where a Cục or a Khoa has a body above. */
    boolean isPartOfBody() {
        return name.startsWith("Ủy ban") || name.equals("Ban");
    }
}
