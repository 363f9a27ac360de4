package org.civicnews.submission;

/** Who moderates. */
public enum ActorKind {
    /** A person. */
    HUMAN,

    /** A program. */
    SYSTEM
}
