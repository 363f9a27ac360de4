package org.civicnews.vietnamese.people;

import java.util.Locale;
import org.civicnews.text.TsvTable;

/**
 * A table that names are found by. Each can be exchanged ({@link PeopleRecognizer#with}, {@link PeopleResolver#with}): read
 * the bundled one, change its rows, and give it back.
 */
public enum NameTable {
    /** Family names (họ): {@code family_name strength}. */
    FAMILY_NAMES,
    /** Fields of work of bodies (lĩnh vực): {@code field of}. */
    FIELDS,
    /** What stands before a name and is no post (danh xưng): {@code honorific kind}. */
    HONORIFICS,
    /** Things that bear the names of people: {@code thing}. */
    NAMED,
    /** Organisations (cơ quan, tổ chức): {@code name of kind system level tail capital from until}. */
    ORGANIZATIONS,
    /** Places other than provinces (địa danh): {@code name kind}. */
    PLACES,
    /** Provinces (tỉnh, thành phố) of today and of before July 2025: {@code name of rank code until}. */
    PROVINCES,
    /** Words for the rank of an area (đơn vị hành chính): {@code rank level}. */
    RANKS,
    /** Titles of posts (chức danh): {@code title kind rank own body}. */
    TITLES,
    /** Words that hold a list of names together, or end one: {@code phrase role}. */
    WORDS;

    /** {@return the table of the library} */
    public TsvTable bundled() {
        String resource = name().toLowerCase(Locale.ROOT) + ".tsv";
        return TsvTable.read(resource, NameTable.class.getResourceAsStream(resource));
    }
}
