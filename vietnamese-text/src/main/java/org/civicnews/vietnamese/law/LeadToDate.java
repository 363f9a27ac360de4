package org.civicnews.vietnamese.law;

import org.civicnews.vietnamese.token.Tokens;

/**
 * Steps over what may stand between a number and the day of issue: the kind of a decision ({@code khởi tố vụ án ngày
 * 6/5/2019}), whose it is ({@code của tỉnh ký ngày 19/9}), the meeting that it comes from ({@code phiên họp thường kỳ tháng 6,
 * ký ngày 8/7/2019}). Immutable and thread-safe.
 */
final class LeadToDate {
    private static final int LONGEST_MEETING = 12;

    private final PhraseRoles<Marker> markers;
    private final int day;

    LeadToDate(Lexicon lexicon) {
        this.markers = lexicon.markers;
        this.day = lexicon.words.get("ngày");
    }

    /** Gives the token where the day or the verb before it begins; the token itself if nothing leads there. */
    int end(Tokens tokens, int from, int limit) {
        int kind = markers.end(Marker.DECISION, tokens, from);
        if (kind > from) {
            return tokens.word(kind) == day || markers.at(Marker.ISSUE_VERB, tokens, kind) ? kind : from;
        }
        int meeting = markers.end(Marker.MEETING, tokens, from);
        return meeting == from ? from : verbAfter(tokens, from, meeting, limit);
    }

    private int verbAfter(Tokens tokens, int from, int meeting, int limit) {
        for (int i = meeting; i < Math.min(limit, from + LONGEST_MEETING); i++) {
            boolean ends = tokens.isSign(i, ',') || tokens.isSign(i, '(');
            int verb = ends ? i + 1 : i;
            if (markers.at(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, verb))) {
                return verb;
            }
            if (ends) {
                return from;
            }
        }
        return from;
    }
}
