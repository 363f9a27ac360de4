package org.civicnews.vietnamese.law;

/** The parts that the words of {@code guards.tsv} play. */
enum Guard {
    LEFT,
    LEFT_OF_SMALL,
    RIGHT,
    STOP,
    PROPER,
    FOREIGN,
    TREATY,
    SCENE
}
