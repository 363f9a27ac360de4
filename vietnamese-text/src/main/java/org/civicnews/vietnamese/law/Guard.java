package org.civicnews.vietnamese.law;

/** The parts that the words of {@code guards.tsv} play. */
enum Guard {
    LEFT,
    LEFT_OF_SMALL,
    LEFT_OF_BARE,
    LEFT_OF_NUMBER,
    RIGHT,
    STOP,
    PROPER,
    CONTINUE,
    NO_CONTINUE,
    FOREIGN,
    FOREIGN_NEAR,
    SUBJECT_OF_STUDY,
    TREATY,
    SCENE,
    WORLD
}
