package org.civicnews.vietnamese.law;

import org.civicnews.law.DocumentType;

/** A way to name a type of document. Immutable. */
record TypeWord(DocumentType type, Use use) {
    /** What has to follow the word for it to be a citation. */
    enum Use {
        NAMED,
        SHORT,
        NUMBERED,
        SYMBOL,
        ABBREVIATED,
        STANDARD
    }
}
