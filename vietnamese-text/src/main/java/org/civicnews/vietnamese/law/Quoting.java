package org.civicnews.vietnamese.law;

import org.civicnews.text.WellFormed;

/** Cuts pieces out of a text so that they are fit to be stored. All methods are pure and thread-safe. */
final class Quoting {
    private Quoting() {}

    /**
     * Composes a piece and leaves out what no record may hold: control characters and halves of surrogate pairs.
     *
     * @param piece any text
     * @return the piece in NFC, empty if nothing of it is left
     */
    static String clean(String piece) {
        String composed = WellFormed.nfc(piece);
        if (WellFormed.fault(composed).isEmpty() && composed.indexOf('\n') < 0) {
            return composed.strip();
        }
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isISOControl(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                kept.appendCodePoint(c);
            }
        }
        return kept.toString().strip();
    }
}
