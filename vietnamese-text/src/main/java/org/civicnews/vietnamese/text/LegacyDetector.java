package org.civicnews.vietnamese.text;

/** Finds out which legacy encoding a garbled text was written in. */
final class LegacyDetector {
    private LegacyDetector() {}

    static boolean looksLikeTcvn3(String text, int start, int end) {
        return false;
    }
}
