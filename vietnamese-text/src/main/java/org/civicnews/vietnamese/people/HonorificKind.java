package org.civicnews.vietnamese.people;

/** What kind of word stands before a name. */
enum HonorificKind {
    /** Đồng chí. */
    COMRADE,
    /** Ông, bà. */
    KINSHIP,
    /** GS.TS. */
    ACADEMIC,
    /** Đại tá. */
    RANK,
    /** Hòa thượng. */
    RELIGIOUS,
    /** Luật sư; not kept. One syllable after it is a name. */
    PROFESSION,
    /** Ca sĩ; not kept. Two syllables after it are a name. */
    OCCUPATION,
    /** Cử tri; not kept. Only a Vietnamese name after it is one. */
    GROUP;

    /** Whether it is part of the name's record. */
    boolean isKept() {
        return this != PROFESSION && this != OCCUPATION && this != GROUP;
    }
}
