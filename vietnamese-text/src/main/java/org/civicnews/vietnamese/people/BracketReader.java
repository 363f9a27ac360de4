package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.people.OrganizationKind;
import org.civicnews.text.WellFormed;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads brackets that break no chain of posts off: what they hold is another name, the body above or the area around. Used for one paragraph. */
final class BracketReader {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final OrganizationReader organizations;
    private final AreaReader areas;
    private final PostChain chain;
    private final Found found;

    /** Takes the names that were read, by their first token and the one after their last. */
    interface Found {
        void name(NameKind kind, int from, int to);
    }

    BracketReader(
            NameLexicon lexicon,
            Tokens tokens,
            OrganizationReader organizations,
            AreaReader areas,
            PostChain chain,
            Found found) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.organizations = organizations;
        this.areas = areas;
        this.chain = chain;
        this.found = found;
    }

    /**
     * Reads a bracket.
     *
     * @param open the token that opens it
     * @param afterPost whether a post stands straight before
     * @return the token after it; {@code open} if it holds anything else
     */
    int read(int open, boolean afterPost) {
        if (tokens.word(open + 1) == lexicon.old && tokens.isSign(open + 2, ')')) {
            return open + 3; // Chủ tịch UBND huyện Sìn Hồ (cũ) Vàng A Chu
        }
        int close = organizations.afterAlias(open);
        int end = Math.max(organizations.read(open + 1, false), areas.delegation(open + 1));
        boolean parent = end > open + 1 && tokens.isSign(end, ')');
        if (end > open + 1 && (parent || end < close)) {
            found.name(NameKind.ORGANIZATION, open + 1, end);
        }
        if (parent && !isOutlet(open + 1)) {
            give(open, end);
        }
        if (parent || close > open) {
            return Math.max(close, end + (parent ? 1 : 0));
        }
        return afterPost ? afterAreas(open) : open;
    }

    /** Thẩm phán A (TAND quận B): the body that the bracket tells is that of the one post before the name, which has none. */
    private void give(int open, int end) {
        List<PersonDraft> people = chain.people();
        PersonDraft last = people.isEmpty() ? null : people.get(people.size() - 1);
        if (last == null || last.to != open || last.posts.size() != 1) {
            return;
        }
        PostClaim post = last.posts.get(0);
        if (post.organization().isEmpty()) {
            String body = PostReader.spaced(WellFormed.nfc(tokens.slice(open + 1, end)));
            last.posts.set(0, new PostClaim(post.title(), Optional.of(body), post.span()));
        }
    }

    /** (TTXVN): who took the picture or wrote of it. */
    private boolean isOutlet(int at) {
        long head = lexicon.organizations.longest(tokens, at);
        return head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).kind().equals(OrganizationKind.NEWS_OUTLET);
    }

    /** Bí thư Đảng ủy xã A (huyện B, tỉnh C): the token after a bracket that holds areas alone. */
    private int afterAreas(int open) {
        List<Integer> bounds = new ArrayList<>();
        int at = open + 1;
        int end = areas.readAll(at, false, false);
        while (end > at) {
            bounds.add(at);
            bounds.add(end);
            at = end + 1;
            boolean more = tokens.isSign(end, ',') || tokens.isSign(end, '-') || tokens.isSign(end, '–');
            end = more ? areas.readAll(at, false, false) : at;
        }
        if (bounds.isEmpty() || !tokens.isSign(at - 1, ')')) {
            return open;
        }
        for (int i = 0; i < bounds.size(); i += 2) {
            found.name(NameKind.PLACE, bounds.get(i), bounds.get(i + 1));
        }
        return at;
    }
}
