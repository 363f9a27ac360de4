package org.civicnews.vietnamese.privacy;

/** How sure the recogniser is that a piece of text is private. */
public enum Confidence {
    /** The form or the words before it leave hardly a doubt. */
    SURE,
    /** Most pieces of this kind are. */
    LIKELY,
    /** It may be; somebody has to read the sentence. */
    POSSIBLE
}
