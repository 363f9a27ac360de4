package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Tells whether words that are common ones as well name a newspaper: behind {@code Ảnh:}, {@code theo} or {@code PV}, beside
 * a slash, in brackets, before {@code đưa tin} (Thanh Niên, Tiền Phong, Lao Động). Used for one paragraph.
 */
final class NewsSources {
    private static final int LONGEST_CUE = 3;
    private static final int LONGEST_PAPER = 4;

    private final NameLexicon lexicon;
    private final Tokens tokens;

    NewsSources(NameLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether the words from a token up to another are a source of news. */
    boolean isTold(int at, int end) {
        return isCued(at)
                || isNext(at)
                || isBesideSlash(at, end)
                || isInBrackets(at, end)
                || isDateline(at, end)
                || reports(end);
    }

    /** Ảnh: Tiền Phong; theo Thanh Niên; trao đổi với Tuổi Trẻ. */
    private boolean isCued(int at) {
        int cueEnd = tokens.isSign(at - 1, ':') ? at - 1 : at;
        for (int from = cueEnd - 1; from >= 0 && from >= cueEnd - LONGEST_CUE; from--) {
            if (lexicon.after(WordRole.SOURCE_CUE, tokens, from) == cueEnd) {
                return true;
            }
        }
        return false;
    }

    /** Theo Reuters và Tiền Phong: behind another paper. */
    private boolean isNext(int at) {
        boolean joined = tokens.isSign(at - 1, ',') || lexicon.isPlainAnd(tokens, at - 1);
        for (int from = at - 2; joined && from >= 0 && from >= at - 1 - LONGEST_PAPER; from--) {
            long paper = lexicon.organizations.longest(tokens, from, at - 1);
            boolean ends = paper != Phrases.NONE && Phrases.end(paper) == at - 1 && tokens.isCapital(from);
            if (ends && isPaper(lexicon.heads.get(Phrases.value(paper)), from)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPaper(OrganizationHead head, int at) {
        return head.kind().equals(OrganizationKind.NEWS_OUTLET)
                && (head.tail() == OrganizationHead.Tail.CLOSED || isCued(at));
    }

    /** Minh Anh/Tuổi Trẻ; Báo NTNN/Dân Việt. */
    private boolean isBesideSlash(int at, int end) {
        return (tokens.isSign(at - 1, '/') && tokens.isCapital(at - 2))
                || (tokens.isSign(end, '/') && tokens.isCapital(end + 1));
    }

    private boolean isInBrackets(int at, int end) {
        return tokens.isSign(at - 1, '(') && tokens.isSign(end, ')');
    }

    /** GD&TĐ - Sáng nay: before the hyphen that opens the article. */
    private boolean isDateline(int at, int end) {
        boolean hyphen = tokens.isSign(end, '-') || tokens.isSign(end, '–');
        return at == 0 && hyphen && !tokens.isGlued(end) && tokens.isCapital(end + 1);
    }

    private boolean reports(int end) {
        return lexicon.is(WordRole.SOURCE_VERB, tokens, end);
    }
}
