package org.civicnews.vietnamese.people;

import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads beside a name for which body somebody works: cô A, giáo viên Trường B; cán bộ Công an xã C Lê Văn D. Used for one
 * paragraph.
 */
final class StaffReader {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final OrganizationReader organizations;
    private final PostChain chain;
    private final BracketReader.Found found;

    StaffReader(
            NameLexicon lexicon,
            Tokens tokens,
            NameShape shape,
            OrganizationReader organizations,
            PostChain chain,
            BracketReader.Found found) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.organizations = organizations;
        this.chain = chain;
        this.found = found;
    }

    /** Notes the work as a post in the body; answers the token behind the body, {@code at} if it is not told so. */
    int read(int at) {
        int from = lexicon.after(WordRole.MODIFIER, tokens, at);
        int end = lexicon.after(WordRole.STAFF, tokens, from);
        int whose = lexicon.after(WordRole.OF, tokens, end);
        int body = end > from ? organizations.read(whose, true) : whose;
        boolean beside = body > whose && (chain.awaitsPosts() || isPerson(body));
        if (!beside || organizations.isBareKind(whose, body)) {
            return at;
        }
        found.name(NameKind.ORGANIZATION, whose, body);
        Span span = new Span(tokens.start(at), tokens.end(body - 1));
        chain.post(new PostClaim(words(at, end), Optional.of(words(whose, body)), span), false);
        return body;
    }

    /** Cán bộ Công an xã C Lê Văn D: not Viện Nghiên cứu Ngô Quốc tế. */
    private boolean isPerson(int at) {
        int end = shape.runEnd(at);
        return shape.isStrongFamily(at) && (end >= at + 3 || shape.isFollowedByVerb(end));
    }

    private String words(int from, int to) {
        return PostReader.spaced(WellFormed.nfc(tokens.slice(from, to)));
    }
}
