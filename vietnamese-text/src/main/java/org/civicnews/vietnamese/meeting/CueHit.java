package org.civicnews.vietnamese.meeting;

import java.util.Map;

/**
 * A phrase of the cue table in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param start its first character in the text
 * @param end after its last character
 * @param cues what it tells, each with its value
 */
record CueHit(int from, int to, int start, int end, Map<Cue, String> cues) {
    boolean is(Cue cue) {
        return cues.containsKey(cue);
    }

    String value(Cue cue) {
        return cues.getOrDefault(cue, "");
    }
}
