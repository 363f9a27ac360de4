package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** What a word does within the name of a body: joins, goes on, ends. Used for one paragraph. */
final class BodyWords {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final NameShape shape;

    BodyWords(NameLexicon lexicon, Tokens tokens, NameShape shape) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.shape = shape;
    }

    /** Whether a small word ends a name: a verb, a preposition, or the rank of an area. */
    boolean ends(int at) {
        return lexicon.is(WordRole.STOP, tokens, at)
                || lexicon.is(WordRole.AT, tokens, at)
                || (lexicon.opens(tokens, at) & NameLexicon.RANK) != 0;
    }

    /** Whether the words for a field of work end here. */
    boolean endsField(int at) {
        return lexicon.is(WordRole.STOP, tokens, at)
                || lexicon.is(WordRole.AT, tokens, at)
                || lexicon.is(WordRole.AND, tokens, at)
                || lexicon.is(WordRole.OF, tokens, at);
    }

    /** Whether a body ends before this token: another begins, or a small word tells what it does. */
    boolean endsBody(int at) {
        return startsOther(at) || endsField(at);
    }

    /** Whether a word for a field of work ends with this token. */
    boolean isField(int last) {
        return lexicon.after(WordRole.BODY_WORD, tokens, last - 1) == last + 1
                || lexicon.after(WordRole.BODY_WORD, tokens, last) == last + 1;
    }

    boolean isJoint(int at) {
        return tokens.isSign(at, '-')
                || tokens.isSign(at, '–')
                || tokens.isSign(at, '&')
                || tokens.isSign(at, ',')
                || isAnd(at);
    }

    boolean isAnd(int at) {
        return lexicon.isPlainAnd(tokens, at);
    }

    /** Cục Quản lý môi trường, Viện Khoa học hình sự: the token after the nouns that a field goes on with. */
    int nouns(int from) {
        return afterAll(WordRole.FIELD_NOUN, from);
    }

    private int afterAll(WordRole role, int from) {
        int end = from;
        int next = lexicon.after(role, tokens, end);
        while (next > end) {
            end = next;
            next = lexicon.after(role, tokens, end);
        }
        return end;
    }

    /** Các dự án trọng điểm: within a name, before a small word. */
    boolean isPlural(int at) {
        return lexicon.after(WordRole.PLURAL, tokens, at) == at + 1
                && tokens.isWord(at + 1)
                && (!tokens.isCapital(at + 1) || tokens.isAllCapitals(at + 1)) // các KCN
                && lexicon.after(WordRole.STOP, tokens, at) == at + 1;
    }

    /** Ban Chỉ đạo thực hiện … của Thành ủy: what the body is for, since whose it is follows; else what it does. */
    boolean isPurpose(int at, int last) {
        int verb = lexicon.after(WordRole.PURPOSE, tokens, at);
        for (int i = verb; verb > at && i < last && tokens.isWord(i); i++) {
            int of = lexicon.after(WordRole.OF, tokens, i);
            if (of > i && tokens.isCapital(of)) {
                return (lexicon.opens(tokens, of) & NameLexicon.ORGANIZATION) != 0;
            }
        }
        return false;
    }

    /** The token after số 3; the token itself if no number of a body stands here. */
    int numbered(int at) {
        return isNumberWord(at) && tokens.isNumber(at + 1) && tokens.length(at + 1) <= 3 && !isOtherNumber(at + 1)
                ? at + 2
                : at;
    }

    /** Số. */
    boolean isNumberWord(int at) {
        return tokens.word(at) == lexicon.numberWord;
    }

    /** Ban Quản lý dự án số 7, Ban Quản lý dự án Mỹ Thuận: a number or a name of its own, before a small word. */
    boolean isWhole(int headEnd, int end) {
        if (end <= headEnd || !tokens.isWord(end) || tokens.isCapital(end) || isJoint(end)) {
            return false;
        }
        boolean numbered = tokens.isNumber(end - 1)
                && (isNumberWord(end - 2) || (end == headEnd + 1 && tokens.length(headEnd) <= 2));
        boolean named = end == headEnd + 2
                && tokens.isCapital(end - 1)
                && tokens.isCapital(end - 2)
                && !lexicon.is(WordRole.BODY_WORD, tokens, end - 2);
        return numbered || named;
    }

    /** Câu lạc bộ Ca trù Lỗ Khê và đội văn nghệ A: behind a name and và a kind of body written small. */
    boolean isBodyBehindName(int and) {
        return isAnd(and)
                && tokens.isCapital(and - 1)
                && !tokens.isCapital(and + 1)
                && lexicon.organizations.longest(tokens, and + 1) != Phrases.NONE;
    }

    /** Phòng Đào tạo, Cục Chế biến và Phát triển thị trường: what begins like the name of a family is one word with the next. */
    boolean isTwoSyllables(int at, boolean post) {
        return !tokens.isCapital(at + 1) && tokens.isWord(at + 1) && (post || isAnd(at + 2));
    }

    boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i) || tokens.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    /** An Thạnh 2B: a number with one capital behind it. */
    boolean isLettered(int number) {
        return tokens.length(number) <= 2
                && tokens.isGlued(number + 1)
                && tokens.isCapital(number + 1)
                && tokens.letters(number + 1) == 1
                && !tokens.isNumber(number + 2);
    }

    /** Trung tâm Đăng kiểm xe cơ giới 50-03V: the token behind a code of numbers that a letter ends; the token itself if none. */
    int codeEnd(int number) {
        boolean code = tokens.isSign(number + 1, '-') && tokens.isNumber(number + 2) && tokens.isCapital(number + 3);
        for (int i = number + 1; code && i <= number + 3; i++) {
            code = tokens.isGlued(i);
        }
        return code && tokens.letters(number + 3) == 1 ? number + 4 : number;
    }

    /** Phòng PC06, Cục A05: the token behind the letters and the number of a unit of the police; the token itself if none. */
    int unitCode(int at) {
        boolean code = tokens.isAllCapitals(at)
                && tokens.letters(at) <= 2
                && tokens.isGlued(at + 1)
                && tokens.isNumber(at + 1)
                && tokens.length(at + 1) == 2;
        return code ? at + 2 : at;
    }

    /** Trường Mầm non 8-3, Công ty Cổ phần 26/3: the token behind a day that stands for a name; the token itself if none. */
    int dayEnd(int day) {
        boolean joint = tokens.isSign(day + 1, '-') || tokens.isSign(day + 1, '/');
        boolean goesOn = tokens.isGlued(day + 4) || tokens.isSign(day + 3, '/') || tokens.isSign(day + 3, '-');
        boolean whole = joint && tokens.isGlued(day + 1) && tokens.isGlued(day + 2) && !goesOn;
        int month = tokens.value(day + 2);
        int number = tokens.value(day);
        return whole && number >= 1 && number <= 31 && month >= 1 && month <= 12 ? day + 3 : day;
    }

    /** 12/5, 12-5, 31,5, 50.000, 80 triệu đồng: not the number of a body. */
    boolean isOtherNumber(int number) {
        boolean joint = tokens.isSign(number + 1, '/') || tokens.isSign(number + 1, '-');
        boolean point = tokens.isSign(number + 1, ',') || tokens.isSign(number + 1, '.');
        boolean decimal = point && tokens.isGlued(number + 2) && tokens.isNumber(number + 2);
        boolean glued = tokens.isGlued(number + 1)
                && (joint || decimal || tokens.isWord(number + 1) || tokens.isNumber(number + 1));
        return glued || lexicon.is(WordRole.UNIT, tokens, number + 1);
    }

    /** Whether a title, an honorific or another organisation begins here. */
    boolean startsOther(int at) {
        int opens = lexicon.opens(tokens, at);
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0) {
            int from = lexicon.after(WordRole.DEPUTY, tokens, lexicon.after(WordRole.MODIFIER, tokens, at));
            if (lexicon.titles.longest(tokens, from) != Phrases.NONE) {
                return true;
            }
        }
        if ((opens & NameLexicon.HONORIFIC) != 0 && lexicon.honorifics.longest(tokens, at) != Phrases.NONE) {
            return true;
        }
        return (opens & NameLexicon.ORGANIZATION) != 0 && tokens.isCapital(at) && startsBody(at);
    }

    /** CA tỉnh, but not Ca cao: a short form in capitals is none where it is written small. */
    private boolean startsBody(int at) {
        long found = lexicon.organizations.longest(tokens, at);
        return found != Phrases.NONE
                && (!lexicon.heads.get(Phrases.value(found)).acronym() || tokens.isAllCapitals(at));
    }

    /** Behind a title a name that is a person's beyond doubt: Nguyễn Cường, Mai Thế Cường. */
    boolean isPersonAt(int at, boolean post) {
        return post
                && (shape.isStrongFamily(at) || shape.hasMiddle(at))
                && shape.mayBePerson(at, shape.runEnd(at))
                && !endsPlace(at);
    }

    /** Công ty Mía đường Sơn Dương Ngô Sơn Hải: a family name that is the end of a known place, where another one follows. */
    private boolean endsPlace(int at) {
        return shape.isStrongFamily(at + 1)
                && shape.mayBePerson(at + 1, shape.runEnd(at + 1))
                && at > 0
                && tokens.isCapital(at - 1)
                && Phrases.end(lexicon.places.longest(tokens, at - 1)) == at + 1;
    }

    boolean startsPost(int at) {
        int opens = lexicon.opens(tokens, at);
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) == 0 || !tokens.isCapital(at)) {
            return false;
        }
        int from = lexicon.after(WordRole.DEPUTY, tokens, at);
        long title = lexicon.titles.longest(tokens, from);
        return title != Phrases.NONE && Phrases.end(title) > at + 1;
    }

    /** Xúc tiến đầu tư, thương mại và du lịch: behind a comma further fields of work up to và and the last of them. */
    boolean isListOfFields(int comma) {
        int at = comma;
        while (tokens.isSign(at, ',') || lexicon.isPlainAnd(tokens, at)) {
            boolean last = lexicon.isPlainAnd(tokens, at);
            int field = afterAll(WordRole.BODY_WORD, at + 1);
            if (field == at + 1) {
                return false;
            }
            if (last) {
                return tokens.isCapital(comma + 1) || !tokens.isWord(field) || tokens.isCapital(field) || ends(field);
            }
            at = field;
        }
        return false;
    }
}
