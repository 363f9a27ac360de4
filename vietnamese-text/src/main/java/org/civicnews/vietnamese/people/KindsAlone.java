package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads behind a title the body that is only told by its kind, written small: Tổng Giám đốc công ty, giám đốc sở. Used for one paragraph. */
final class KindsAlone {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;

    KindsAlone(NameLexicon lexicon, Tokens tokens, NameShape shape, AreaReader areas) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
    }

    /** Tổng Giám đốc công ty, Giám đốc bệnh viện: the token behind small words for the kind of the body that is spoken of. */
    int end(int at) {
        int small = tokens.isCapital(at) ? at : lexicon.after(WordRole.KIND_ALONE, tokens, at);
        if (small > at && !areas.holderNamed && shape.isStrongFamily(small) && shape.nameEnd(small) >= small + 3) {
            return small; // giám đốc sở Trần Văn Nam
        }
        long head = tokens.isCapital(at) ? Phrases.NONE : lexicon.organizations.longest(tokens, at);
        boolean kind = head != Phrases.NONE
                && lexicon.heads.get(Phrases.value(head)).tail() == OrganizationHead.Tail.PROPER
                && !tokens.isCapital(Phrases.end(head));
        return kind && shape.isFollowedByVerb(Phrases.end(head)) ? Phrases.end(head) : at;
    }

    /** Hiệu trưởng nhà trường: the token behind the words for the school that is spoken of; the token itself if none. */
    int schoolEnd(int at) {
        boolean school = tokens.word(at) == lexicon.house && tokens.word(at + 1) == lexicon.school;
        return school && !tokens.isCapital(at + 1) ? at + 2 : at;
    }
}
