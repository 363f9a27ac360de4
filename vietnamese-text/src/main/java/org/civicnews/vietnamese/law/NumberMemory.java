package org.civicnews.vietnamese.law;

import java.util.Optional;
import java.util.Set;
import org.civicnews.law.DocumentNumber;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the numbers that were read last: texts that cite much cite the same documents again. A number is looked up where
 * it stands, without cutting it out. Holds a fixed number of them; not thread-safe.
 */
final class NumberMemory {
    private static final int SLOTS = 256;
    private static final int FACTOR = 31;

    /** What was read from a piece of text. */
    static final class Entry {
        private final String written;
        private final Optional<DocumentNumber> number;
        private @Nullable Set<MentionFlag> flags;

        private Entry(String written) {
            this.written = written;
            this.number = DocumentNumber.read(written);
        }

        /** {@return the number, empty if the piece is none} */
        Optional<DocumentNumber> number() {
            return number;
        }

        /** {@return what is remarkable about the number} */
        Set<MentionFlag> flags() {
            Set<MentionFlag> known = flags;
            if (known == null) {
                known = Set.copyOf(SymbolReader.flags(number.orElseThrow()));
                flags = known;
            }
            return known;
        }
    }

    /** Made when the first number is read: most texts hold none. */
    private @Nullable Entry[] entries = {};

    /** Reads the piece of a text between two offsets. */
    Entry read(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        if (entries.length == 0) {
            entries = new @Nullable Entry[SLOTS];
        }
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry known = entries[slot];
        if (known != null && known.written.length() == to - from && text.startsWith(known.written, from)) {
            return known;
        }
        Entry entry = new Entry(text.substring(from, to));
        entries[slot] = entry;
        return entry;
    }
}
