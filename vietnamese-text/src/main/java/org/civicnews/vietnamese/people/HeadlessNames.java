package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.people.OrganizationHead.Tail;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of bodies that begin with no word for a body: short forms that the article has explained, (VNCB), and the
 * further ones of a list whose head stands before the first, Sở Y tế, Giáo dục và Nội vụ. Used for one paragraph.
 */
final class HeadlessNames {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final AreaReader areas;
    private final Gazetteer gazetteer;
    private final BodyWords words;
    private final BodiesBefore before;

    /** The first token of the body read last that has a field of work, and the token after it. */
    private int listAt = -1;

    private int listEnd = -1;
    /** The token after the body read last. */
    private int lastEnd = -1;

    HeadlessNames(
            NameLexicon lexicon,
            Tokens tokens,
            Gazetteer gazetteer,
            AreaReader areas,
            BodyWords words,
            BodiesBefore before) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.areas = areas;
        this.gazetteer = gazetteer;
        this.words = words;
        this.before = before;
    }

    /** Notes a body that was read. */
    void note(int at, int end) {
        lastEnd = end;
        OrganizationHead head = head(at);
        if (head == null) {
            return;
        }
        if (head.tail() == Tail.FIELD) {
            listAt = at;
            listEnd = end;
        } else if (head.tail() == Tail.PROPER && head.kind().equals(OrganizationKind.COMPANY)) {
            before.noteCompany(tokens, at, end);
        }
    }

    private boolean hasField(int at) {
        OrganizationHead head = head(at);
        return head != null && head.tail() == Tail.FIELD;
    }

    private @Nullable OrganizationHead head(int at) {
        long head = lexicon.organizations.longest(tokens, at);
        return head == Phrases.NONE ? null : lexicon.heads.get(Phrases.value(head));
    }

    /** Tổng Giám đốc Nam Hải, behind Ngân hàng TMCP Nam Hải: whether these words are the own name of a company named before. */
    boolean isCompany(int at, int end) {
        return before.isCompany(tokens, at, end);
    }

    /** A short form straight behind its body in brackets, or one explained so before; the token itself if it is none. */
    int shortForm(int at) {
        if (before.isTold(tokens, at)) {
            return at + 1;
        }
        boolean explained = lastEnd >= 0
                && lastEnd == at - 1
                && tokens.isSign(at - 1, '(')
                && tokens.isSign(at + 1, ')')
                && tokens.isAllCapitals(at)
                && gazetteer.placeAt(at) == at
                && lexicon.fields.longest(tokens, at) == Phrases.NONE
                && !words.startsOther(at); // hợp tác xã (HTX), đại biểu Quốc hội (ĐBQH): a kind of body, a title
        if (!explained) {
            return at;
        }
        before.note(tokens, at);
        return at + 1;
    }

    /** The next of a list behind the body read last: a field of the tables, with the place behind it; the token itself if it is none. */
    int nextOfList(int at) {
        boolean next = (listEnd >= 0 && listEnd == at - 1 && isJoint(at - 1)) || isFirstOfList(at);
        long field = next && tokens.isCapital(at) ? lexicon.fields.longest(tokens, at) : Phrases.NONE;
        if (field == Phrases.NONE || words.startsOther(at) || words.startsPost(at)) {
            return at;
        }
        int end = Phrases.end(field);
        int place = areas.readAll(end, true, false);
        if (place == end && tokens.isCapital(end)) {
            return at; // Sở Y tế, Giáo dục Hà Lan …: another name
        }
        listEnd = place;
        return place;
    }

    private boolean isJoint(int at) {
        boolean listed = tokens.isSign(at, ',') || tokens.isSign(at, ';') || lexicon.isPlainAnd(tokens, at);
        return listed && listAt >= 0;
    }

    /** Các bộ: Y tế, Nội vụ. */
    private boolean isFirstOfList(int at) {
        boolean first = at >= 3
                && tokens.isSign(at - 1, ':')
                && hasField(at - 2)
                && lexicon.is(WordRole.PLURAL, tokens, at - 3);
        if (first) {
            listAt = at;
        }
        return first;
    }
}
