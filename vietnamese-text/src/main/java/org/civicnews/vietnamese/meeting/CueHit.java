package org.civicnews.vietnamese.meeting;

/**
 * A phrase of the cue table in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param start its first character in the text
 * @param end after its last character
 * @param cues what it tells, each with its value
 */
record CueHit(int from, int to, int start, int end, CueSet cues) {
    boolean is(Cue cue) {
        return cues.has(cue);
    }

    String value(Cue cue) {
        return cues.value(cue);
    }
}
