package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads what ties a post to the person before it: {@code là}, {@code giữ chức}, {@code vừa được điều động, bổ nhiệm làm}. Used for one
 * paragraph.
 */
final class Predicates {
    private static final int LONGEST = 6;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final PostReader posts;

    Predicates(NameLexicon lexicon, Tokens tokens, PostReader posts) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.posts = posts;
    }

    /** The token after a word that means that somebody is something; the token itself if there is none. */
    int is(int at) {
        return Math.max(means(at), appointed(at));
    }

    /** Giữ chức, but of giữ chức Vụ trưởng not the vụ that begins the title. */
    int means(int at) {
        int end = lexicon.after(WordRole.IS, tokens, at);
        return end > at + 1 && !posts.isTitle(end) && posts.isTitle(end - 1) ? end - 1 : end;
    }

    /** Vừa được điều động, bổ nhiệm giữ chức; hiện đang giữ chức: how somebody came by the post that follows. */
    private int appointed(int at) {
        int end = at;
        boolean passive = false;
        boolean verb = false;
        for (int words = 0; words < LONGEST; words++) {
            int is = end > at ? means(end) : end;
            if (is > end) {
                return posts.isTitle(is) ? is : at;
            }
            int next = lexicon.after(WordRole.AUXILIARY, tokens, end);
            passive |= next > end && tokens.word(next - 1) == lexicon.passive;
            if (next == end) {
                next = passive ? lexicon.after(WordRole.APPOINTED, tokens, end) : end; // else X appoints somebody
                verb |= next > end;
            }
            if (next == end) {
                return verb && posts.isTitle(end) ? end : at;
            }
            boolean joined = tokens.isSign(next, ',') || lexicon.isPlainAnd(tokens, next);
            end = joined && lexicon.is(WordRole.APPOINTED, tokens, next + 1) ? next + 1 : next;
        }
        return at;
    }
}
