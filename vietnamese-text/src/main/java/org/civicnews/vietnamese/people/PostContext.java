package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells by what stands around a post whose it is not. Used for one paragraph. */
final class PostContext {
    /** Miễn nhiệm chức vụ. */
    private static final int LONGEST_OFFICE = 5;
    /** Trao đổi với. */
    private static final int LONGEST_ADDRESS = 3;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;
    private final PostReader posts;
    private final PostChain chain;

    PostContext(NameLexicon lexicon, Tokens tokens, NameShape shape, PostReader posts, PostChain chain) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
        this.posts = posts;
        this.chain = chain;
    }

    /** Thừa ủy quyền của Thủ tướng, Tổng Thanh tra …: the post behind của is not that of the person behind the comma. */
    boolean isOfAnother(int at, int end) {
        return at > 0 && tokens.isSign(end, ',') && lexicon.after(WordRole.OF, tokens, at - 1) == at;
    }

    /**
     * Báo cáo với Thứ trưởng, ông Lê Văn A …; báo cáo với Thứ trưởng, Giám đốc Sở Lê Văn A cho biết …: the post of whoever is
     * spoken to, before a form of address or the post of somebody else with whom the sentence goes on.
     */
    boolean isOfAddressee(int at, PostReader.Read read) {
        if (!tokens.isSign(read.end(), ',') || !isAddressed(at)) {
            return false;
        }
        int next = read.end() + 1;
        long honorific = lexicon.honorifics.longest(tokens, next);
        if (read.claim().organization().isPresent()) {
            return honorific != Phrases.NONE && hasPostOfItsOwn(Phrases.end(honorific));
        }
        return honorific != Phrases.NONE || isHeldBySubject(next);
    }

    /** Ông Lê Văn A, Giám đốc Sở Y tế: whether behind a name its bearer's own post follows. */
    private boolean hasPostOfItsOwn(int at) {
        int end = shape.nameEnd(at);
        return end > at && tokens.isSign(end, ',') && posts.endAhead(end + 1) > end + 1;
    }

    /** Whether a post goes before a name that a verb follows. */
    private boolean isHeldBySubject(int at) {
        int name = posts.endAhead(at);
        int end = name == at ? at : shape.nameEnd(name);
        return end > name && tokens.isWord(end) && lexicon.is(WordRole.STOP, tokens, end);
    }

    private boolean isAddressed(int at) {
        for (int from = Math.max(0, at - LONGEST_ADDRESS); from < at; from++) {
            if (lexicon.after(WordRole.ADDRESSED, tokens, from) == at) {
                return true;
            }
        }
        return false;
    }

    /** Với đề nghị của ông Hoàng, Chủ tịch UBND tỉnh giao …: behind the comma no post of his but who does what follows. */
    boolean isSubjectBehindPhrase(int at, int end) {
        boolean acts = tokens.isSign(at - 1, ',') && tokens.isWord(end) && lexicon.is(WordRole.STOP, tokens, end);
        return acts
                && at > 3
                && chain.isShortNameTo(at - 1)
                && lexicon.honorifics.longest(tokens, at - 3) != Phrases.NONE
                && lexicon.after(WordRole.OF, tokens, at - 4) == at - 3;
    }

    /** Phu nhân Thủ tướng Nguyễn Văn A, bà Lê Thị B: whether the name behind the post is that of its holder, and not hers. */
    boolean isHolderOfSpouse(int at) {
        int comma = shape.nameEnd(at);
        return comma > at && tokens.isSign(comma, ',') && lexicon.honorifics.longest(tokens, comma + 1) != Phrases.NONE;
    }

    /** Miễn nhiệm Chủ tịch, chức vụ Giám đốc: a post that somebody behind đối với holds. */
    boolean isOffice(int at) {
        for (int from = Math.max(0, at - LONGEST_OFFICE); from < at; from++) {
            if (lexicon.after(WordRole.OFFICE, tokens, from) == at) {
                return true;
            }
        }
        return false;
    }

    /** Nhiệm kỳ 2016-2021: the token behind the term for which a post is held; the token itself if none is told. */
    int afterTerm(int at) {
        int years = lexicon.after(WordRole.TERM, tokens, at);
        if (years == at || tokens.year(years) < 0) {
            return at;
        }
        return tokens.isWord(years + 1) || tokens.year(years + 2) < 0 ? years + 1 : years + 3;
    }

    /** Chức vụ Trưởng Ban: the second word of chức vụ begins no Vụ trưởng. */
    boolean isWordForPost(int at) {
        return at > 0 && lexicon.after(WordRole.IS, tokens, at - 1) == at + 1 && posts.isTitle(at + 1);
    }

    /** Em trai Bí thư, vợ Chủ tịch: the post is not that of the person before. */
    boolean isOfRelative(int at) {
        return (at > 0 && lexicon.after(WordRole.RELATIVE, tokens, at - 1) == at)
                || (at > 1 && lexicon.after(WordRole.RELATIVE, tokens, at - 2) == at);
    }
}
