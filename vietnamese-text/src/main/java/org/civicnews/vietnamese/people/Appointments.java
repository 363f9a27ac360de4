package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads by whom somebody was given a post: {@code ông A được HĐND tỉnh bầu làm Phó Chủ tịch}, {@code bà B vừa được Thủ tướng điều động,
 * bổ nhiệm giữ chức Thứ trưởng}. Used for one paragraph.
 */
final class Appointments {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final PostReader posts;
    private final OrganizationReader organizations;
    private final Predicates predicates;

    Appointments(
            NameLexicon lexicon,
            Tokens tokens,
            PostReader posts,
            OrganizationReader organizations,
            Predicates predicates) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.posts = posts;
        this.organizations = organizations;
        this.predicates = predicates;
    }

    /**
     * That somebody was given a post, with who gave it.
     *
     * @param from the first token of who gave it
     * @param to the token behind it
     * @param post the token at which the post begins
     * @param isByBody whether a body gave it, and not the holder of an office
     */
    record Appointment(int from, int to, int post, boolean isByBody) {}

    /** Vừa được HĐND tỉnh bầu làm, được Thủ tướng điều động, bổ nhiệm giữ chức: how the post behind it was come by; null if it is not so told. */
    @Nullable
    Appointment at(int at) {
        int from = at;
        boolean passive = false;
        for (int next = lexicon.after(WordRole.AUXILIARY, tokens, from); next > from; ) {
            passive = tokens.word(next - 1) == lexicon.passive;
            from = next;
            next = lexicon.after(WordRole.AUXILIARY, tokens, from);
        }
        if (!passive || !tokens.isCapital(from)) {
            return null;
        }
        int body = organizations.read(from, false);
        int to = body > from ? body : posts.endAhead(from);
        int verb = to > from ? appointedEnd(to) : to;
        int is = verb > to ? predicates.means(verb) : verb;
        return is > verb && posts.isTitle(is) ? new Appointment(from, to, is, body > from) : null;
    }

    /** Điều động, bổ nhiệm; bầu: the token behind the verbs of appointing; the token itself if none is there. */
    private int appointedEnd(int at) {
        int end = lexicon.after(WordRole.APPOINTED, tokens, at);
        while (end > at && (tokens.isSign(end, ',') || lexicon.isPlainAnd(tokens, end))) {
            int next = lexicon.after(WordRole.APPOINTED, tokens, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
