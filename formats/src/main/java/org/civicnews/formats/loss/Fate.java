package org.civicnews.formats.loss;

/** What becomes of a member in another format. */
enum Fate {
    /** It can be found there. */
    CARRIED,
    /** It stands there in a form that says less or something slightly else. */
    APPROXIMATED,
    /** It has no place there. */
    LOST
}
