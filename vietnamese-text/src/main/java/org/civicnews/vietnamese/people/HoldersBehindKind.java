package org.civicnews.vietnamese.people;

import java.util.Set;
import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells the name of a body from that of its head, where the body is only told by its kind: Giám đốc Công ty Lâm Quốc Việt Thắng. Used for one paragraph. */
final class HoldersBehindKind {
    /** By which a business or a club told of before is called again. */
    private static final Set<String> BARE_KINDS =
            Set.of("Công ty", "Hợp tác xã", "HTX", "Câu lạc bộ", "CLB", "Liên đoàn", "Hiệp hội", "Chi nhánh");
    /** By which a house told of before is called again, written small: giám đốc nhà máy Phạm Tất Ứng. */
    private static final Set<String> HOUSES = Set.of("Nhà máy", "Xí nghiệp", "Bệnh viện");

    /** Named after people: bệnh viện Nguyễn Tri Phương. */
    private static final String HOSPITAL = "Bệnh viện";

    /** Lâm Quốc Việt Thắng; of three syllables it is as often a business: Hoàng Gia Phát. */
    private static final int FEWEST_BEHIND_COMPANY = 4;

    private static final int FEWEST = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final AreaReader areas;
    private final Gazetteer gazetteer;

    HoldersBehindKind(NameLexicon lexicon, Tokens tokens, NameShape shape, Gazetteer gazetteer, AreaReader areas) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.areas = areas;
        this.gazetteer = gazetteer;
    }

    /**
     * Whether a whole name of a person stands behind a post, of which no holder was named.
     *
     * @param head the word for the kind of the body
     * @param at the token behind it
     */
    boolean isHolder(OrganizationHead head, int at) {
        boolean house = HOUSES.contains(head.name()) && !tokens.isCapital(at - 1) && !tokens.isCapital(at - 2);
        if (!(house || BARE_KINDS.contains(head.name())) || areas.holderNamed || !shape.isFamily(at)) {
            return false;
        }
        int run = shape.runEnd(at);
        boolean marked = isMarked(at + 1); // giám đốc công ty Nguyễn Văn Anh
        boolean business =
                (house ? head.name().equals(HOSPITAL) : head.kind().equals(OrganizationKind.COMPANY)) && !marked;
        boolean small = !tokens.isCapital(at - 1)
                && tokens.isCapital(at + 1)
                && lexicon.is(WordRole.RATHER_PERSONAL, tokens, at + 1); // tổng giám đốc công ty Vũ Quang Sáng
        int fewest = business && !small ? FEWEST_BEHIND_COMPANY : FEWEST;
        return run >= at + fewest
                && run <= at + FEWEST_BEHIND_COMPANY
                && (small || gazetteer.placeAt(at) == at)
                && (tokens.isWord(run) || house || ((marked || small) && !isBeforeAnother(run)))
                && !isContent(at)
                && shape.mayBePerson(at, run);
    }

    /** Văn, Thị; behind a title Đình and the like, too, after which hardly any business is called. */
    private boolean isMarked(int middle) {
        return tokens.letters(middle) > 1
                && (lexicon.is(WordRole.PERSON_MARK, tokens, middle) || lexicon.is(WordRole.PERSONAL, tokens, middle));
    }

    /** Giám đốc Công ty Trần Văn Hải, ông Lê Nam: who holds the post is told behind the business. */
    private boolean isBeforeAnother(int comma) {
        return tokens.isSign(comma, ',') && lexicon.honorifics.longest(tokens, comma + 1) != Phrases.NONE;
    }

    /** Lâm sản: a word that tells what a body does. */
    private boolean isContent(int at) {
        return lexicon.is(WordRole.BODY_WORD, tokens, at) || lexicon.is(WordRole.FIELD_NOUN, tokens, at);
    }
}
