package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells who is a person of a list by the post behind the name (các đồng chí: A, Bí thư; B, Chủ tịch). Used for one paragraph. */
final class ListedHolders {
    private static final int LONGEST_NAME = 5;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final Gazetteer gazetteer;
    private final PostReader posts;
    private final PostChain chain;

    ListedHolders(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            Gazetteer gazetteer,
            PostReader posts,
            PostChain chain) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.gazetteer = gazetteer;
        this.posts = posts;
        this.chain = chain;
    }

    /**
     * Các đồng chí: A, Bí thư; Chrơng Ly Sa, Phó Chủ tịch: in a list whoever has a post behind the comma, though a commune bears the
     * name too.
     */
    boolean isHolder(int at, int end) {
        boolean holds = tokens.isSign(end, ',')
                && (end >= at + 2 || shape.isHighlandName(at, end))
                && end <= at + LONGEST_NAME
                && posts.isTitle(end + 1);
        boolean next = holds && tokens.isSign(at - 1, ';') && chain.isAmongPeople();
        boolean first = holds && tokens.isSign(at - 1, ':') && (shape.isStrongFamily(at) || isAddressed(at - 1));
        return (next || first)
                && !tokens.isAllCapitals(at)
                && (gazetteer.placeAt(at) < end || shape.isStrongFamily(at))
                && !posts.isTitle(at)
                && lexicon.organizations.longest(tokens, at) == Phrases.NONE;
    }

    /** Các đồng chí: the colon stands behind a form of address. */
    private boolean isAddressed(int colon) {
        for (int from = Math.max(0, colon - 2); from < colon; from++) {
            long address = lexicon.honorifics.longest(tokens, from);
            if (address != Phrases.NONE && Phrases.end(address) == colon) {
                HonorificKind kind = lexicon.honorificKinds.get(Phrases.value(address));
                return kind == HonorificKind.COMRADE || kind == HonorificKind.KINSHIP;
            }
        }
        return false;
    }
}
