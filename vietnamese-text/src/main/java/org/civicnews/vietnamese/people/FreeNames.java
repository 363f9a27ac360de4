package org.civicnews.vietnamese.people;

import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Reads names of bodies that may hold words of any kind: Ban Chỉ đạo phòng, chống tội phạm. Used for one paragraph. */
final class FreeNames {
    private static final int LONGEST_NAME = 24;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final AreaReader areas;
    private final BodyWords words;
    private final OrganizationReader bodies;

    FreeNames(NameLexicon lexicon, Tokens tokens, AreaReader areas, BodyWords words, OrganizationReader bodies) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.areas = areas;
        this.words = words;
        this.bodies = bodies;
    }

    /** Đoàn giám sát của Quốc hội, Đoàn kiểm tra 4 tàu: people on their way; the body is the one that sent them. */
    private boolean isOnItsWay(OrganizationHead head, int headEnd) {
        return head.name().startsWith("Đoàn ")
                && (lexicon.is(WordRole.OF, tokens, headEnd) || tokens.isNumber(headEnd));
    }

    /** Words of any kind up to a verb or a sign; của with an organisation ends the name, and so does a place. */
    int read(OrganizationHead head, int at, int headEnd, boolean post, int depth) {
        if (!post && isOnItsWay(head, headEnd)) {
            return at;
        }
        int end = headEnd;
        int last = Math.min(tokens.count(), headEnd + LONGEST_NAME);
        while (end < last) {
            long field = lexicon.fields.longest(tokens, end);
            boolean verb = !tokens.isCapital(end) && lexicon.is(WordRole.STOP, tokens, end); // … liên ngành kiểm tra
            if (field != Phrases.NONE
                    && Phrases.end(field) > end + 1
                    && !(verb && end > headEnd)) { // Phòng thủ dân sự: no Phòng begins here
                end = Phrases.end(field);
                continue;
            }
            int of = lexicon.after(WordRole.OF, tokens, end);
            boolean society = areas.isRank(end, end + 1) && lexicon.after(WordRole.BODY_WORD, tokens, end) > end + 1;
            if (society) { // về nhà ở xã hội: no xã begins here
                end = lexicon.after(WordRole.BODY_WORD, tokens, end);
                continue;
            }
            int within = tokens.isNumber(end - 1) && of == end && areas.read(end, false, false) == end
                    ? end
                    : bodies.within(end, post, depth);
            if (within > end) {
                return withOthers(within, post);
            }
            int stop = lexicon.after(WordRole.STOP, tokens, end);
            boolean goesOn = end > headEnd
                    ? words.isAnd(end - 1) || words.isPlural(end)
                    : words.isPurpose(end, last) || isOfSeveral(head, end);
            int body = Math.max(
                    lexicon.after(WordRole.BODY_WORD, tokens, end), lexicon.after(WordRole.FIELD_NOUN, tokens, end));
            if (stop == end && body > end + 1) { // nông thôn mới: one word, though mới alone would end the name
                end = body;
                continue;
            }
            if (stop > end && (goesOn || body > stop)) {
                end = Math.max(stop, body);
                continue;
            }
            if (of > end || stop > end || words.isPersonAt(end, post) || words.isWhole(headEnd, end)) {
                break;
            }
            if (words.isJoint(end)
                    && end > headEnd
                    && tokens.isWord(end + 1)
                    && !words.startsOther(end + 1)
                    && !isAfterName(end)
                    && !words.isBodyBehindName(end)
                    && !(tokens.isNumber(end - 1)
                            && !tokens.isCapital(end + 1))) { // Ban Quản lý dự án 2 và ba nhà thầu
                end++;
            } else if (!words.isJoint(end) && (tokens.isWord(end) || tokens.isNumber(end))) {
                end++;
            } else {
                break;
            }
        }
        while (end > headEnd && (words.isJoint(end - 1) || lexicon.is(WordRole.PLURAL, tokens, end - 1))) {
            end--;
        }
        end = isClause(at, end, post) ? beforeVerb(headEnd, end) : end;
        boolean named = end > headEnd
                && (words.hasCapital(headEnd, end) || (headEnd > at + 1 && (post || !isLoose(head, at, headEnd))));
        if (!named) {
            boolean alone = post
                    ? !head.name().startsWith("Đoàn ")
                    : mayStandAlone(head)
                            && !lexicon.is(WordRole.PLURAL, tokens, headEnd); // Ban chỉ đạo các cấp: none is named
            return tokens.isCapital(at) && alone ? headEnd : at;
        }
        return end;
    }

    /** Ban Chỉ đạo các công trình trọng điểm; not ban chỉ đạo các cấp, of which none is named. */
    private boolean isOfSeveral(OrganizationHead head, int at) {
        return mayStandAlone(head)
                && words.isPlural(at)
                && Math.max(
                                lexicon.after(WordRole.BODY_WORD, tokens, at + 1),
                                lexicon.after(WordRole.FIELD_NOUN, tokens, at + 1))
                        > at + 2;
    }

    /** Sáng 6/3, Ban Chỉ huy mở lớp tập huấn: behind a day and its comma the words up to the stop are a clause, with a verb of its own. */
    private boolean isClause(int at, int end, boolean post) {
        boolean opens = tokens.isSign(at - 1, ',') && tokens.isNumber(at - 2);
        return !post && opens && (end == tokens.count() || tokens.isSign(end, '.'));
    }

    /** The first verb behind the head; the end if there is none. */
    private int beforeVerb(int headEnd, int end) {
        for (int i = headEnd; i < end; i++) {
            if (lexicon.after(WordRole.PURPOSE, tokens, i) > i && !tokens.isCapital(i)) {
                return i;
            }
        }
        return end;
    }

    /** Hội đồng xét xử, hội đồng thi; ban tổ chức dọn hoa: one of many, or what it does. */
    private boolean isLoose(OrganizationHead head, int at, int headEnd) {
        return (head.name().equals("Hội đồng") && lexicon.is(WordRole.PANEL, tokens, headEnd))
                || (head.name().equals("Ban Tổ chức") && !tokens.isCapital(at + 1));
    }

    /** Ban quản lý Rừng quốc gia Yên Tử, lượng khách …: a comma behind a name of its own and before a small word. */
    private boolean isAfterName(int comma) {
        return tokens.isSign(comma, ',')
                && tokens.isCapital(comma - 1)
                && tokens.isCapital(comma - 2)
                && !tokens.isCapital(comma + 1);
    }

    /** Ban Quản lý Khu kinh tế Dung Quất và các khu công nghiệp Quảng Ngãi: behind the first area các and the others of its kind. */
    private int withOthers(int end, boolean post) {
        int rank = end + 2;
        boolean others = words.isAnd(end)
                && lexicon.after(WordRole.PLURAL, tokens, end + 1) == rank
                && areas.isRank(rank, rank + 1);
        return others ? Math.max(end, areas.readAll(rank, true, post)) : end;
    }

    private static boolean mayStandAlone(OrganizationHead head) {
        return head.name().equals("Ban Chỉ đạo") || head.acronym();
    }
}
