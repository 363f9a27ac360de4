package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.token.Tokens;

/** Tells whether the name of a meeting goes on behind a comma. Used for one name, its commas in their order. */
final class NameCommas {
    private static final List<String> ROOMS = List.of("khách", "hội", "phòng", "trụ", "giảng", "sảnh", "khán");

    private static final int NEXT_OF_LIST = 6;
    private static final int LONGEST_NAME = 45;
    /** Chủ tịch, Phó Chủ tịch: the words of a title before the comma. */
    private static final int TITLE = 2;

    /** Tổng vốn đầu tư hơn. */
    private static final int WORDS_OF_MEASURE = 4;

    private final Sentence sentence;
    private final CueHit event;
    private final int start;
    /** Kỳ họp chuyên đề lần thứ 3. */
    private static final int WORDS_OF_NUMBER = 6;

    /** Chứng thực giao dịch điện tử. */
    private static final int MOST_OF_SUBJECT = 9;

    /** The comma behind which the name went on last. */
    private int listed = -NEXT_OF_LIST;

    /**
     * Prepares for the commas of a name.
     *
     * @param sentence the sentence
     * @param event the word for the meeting
     * @param start the first character of the name
     */
    NameCommas(Sentence sentence, CueHit event, int start) {
        this.sentence = sentence;
        this.event = event;
        this.start = start;
    }

    /** Whether the name goes on behind this comma. */
    boolean goesOn(int comma) {
        boolean more = !isForm(comma + 1)
                && !isOtherWords(comma + 1)
                && !isDoneBySession(comma + 1)
                && !isMeasure(comma + 1)
                && !isAfter(comma + 1)
                && (isWithinWord(comma)
                        || isNextAward(comma)
                        || isBetweenFields(comma)
                        || isNextOfList(listed, comma)
                        || isNextMet(comma)
                        || isNextOfAreas(comma)
                        || isSecondVerb(comma)
                        || isInSubject(comma));
        listed = more ? comma : listed;
        return more;
    }

    /** Đón bằng di tích cấp quốc gia, sau thời gian dài bị bỏ hoang: behind what it came about. */
    private boolean isAfter(int token) {
        return sentence.isWord(token, "sau");
    }

    /** Lễ trao Huy hiệu Đảng, Huân chương Độc lập: the next of those things that are awarded. */
    private boolean isNextAward(int comma) {
        int farthest = Math.max(event.to(), comma - NEXT_OF_LIST);
        for (int i = comma - 1; sentence.lexicon.isAward(sentence.tokens, comma + 1) && i >= farthest; i--) {
            if (sentence.lexicon.isAward(sentence.tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Cầu A, dài 1.170 m, vốn đầu tư 820 tỉ đồng: how large or dear the thing is of which the name tells. */
    private boolean isMeasure(int token) {
        return sentence.lexicon.isMeasure(sentence.tokens, token)
                && sentence.quantities().stream()
                        .anyMatch(quantity -> quantity.span().start() >= sentence.tokens.start(token)
                                && sentence.wordsBetween(
                                                sentence.tokens.end(token),
                                                quantity.span().start())
                                        <= WORDS_OF_MEASURE);
    }

    /** Tuần Văn hóa, Du lịch huyện A: a field of work with its first syllable large on both sides. */
    private boolean isBetweenFields(int comma) {
        boolean fields = isHalfLarge(comma - 2) && isHalfLarge(comma + 1);
        int from = sentence.tokens.start(Math.min(comma + 1, sentence.tokens.count() - 1));
        int to = sentence.tokens.start(Math.min(comma + 1 + TITLE, sentence.tokens.count() - 1));
        return fields
                && !sentence.lexicon.isTitle(sentence.tokens, comma + 1)
                && sentence.names.stream()
                        .noneMatch(name ->
                                name.from() == from || (name.isPerson() && name.from() > from && name.from() <= to))
                && sentence.hits.stream().noneMatch(hit -> hit.from() == comma + 1 && !isVerb(hit));
    }

    private boolean isHalfLarge(int token) {
        return sentence.tokens.isCapital(token)
                && sentence.tokens.isWord(token + 1)
                && !sentence.tokens.isCapital(token + 1);
    }

    /** Buổi gặp gỡ, đối thoại với phường: behind the words for the meeting another for what is done there, and with whom. */
    boolean isSecondDeed(int comma) {
        return comma == event.to()
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.from() == comma + 1
                                && (hit.is(Cue.NAME_MORE) || hit.is(Cue.EVENT))
                                && (sentence.isWord(hit.to() - 1, "với")
                                        || sentence.isWord(hit.to(), "với")
                                        || sentence.isWord(hit.to(), "giữa")));
    }

    /** Lớp bồi dưỡng nghiệp vụ công chứng, chứng thực sẽ được tổ chức: the name begins the sentence and goes on up to what is said of it. */
    private boolean isInSubject(int comma) {
        if (!sentence.isGap(sentence.start, start)) {
            return false;
        }
        int from = sentence.tokens.end(comma);
        for (CueHit hit : sentence.hits) {
            if (hit.start() > from && (hit.is(Cue.FUTURE) || hit.is(Cue.HOLD))) {
                return sentence.wordsBetween(from, hit.start()) <= MOST_OF_SUBJECT
                        && !sentence.hasSign(",;:.(–", from, hit.start())
                        && sentence.names.stream().noneMatch(name -> name.from() >= from && name.from() < hit.start())
                        && sentence.dates().stream()
                                .noneMatch(date -> date.span().start() >= from
                                        && date.span().start() < hit.start());
            }
        }
        return false;
    }

    /** Hội thảo tư vấn, phản biện dự án: a verb alone behind the word for the meeting, and another with their object. */
    private boolean isSecondVerb(int comma) {
        return !event.value(Cue.EVENT).equals("SESSION")
                && sentence.hits.stream().anyMatch(hit -> hit.from() == event.to() && hit.to() == comma && isVerb(hit))
                && sentence.hits.stream().anyMatch(hit -> hit.from() == comma + 1 && hit.is(Cue.NAME_MORE));
    }

    private static boolean isVerb(CueHit hit) {
        return hit.is(Cue.ACTION) || hit.is(Cue.NAME_MORE);
    }

    /** …, trực tuyến với 28 tỉnh: how it is held. */
    private boolean isForm(int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.from() == token && hit.is(Cue.ONLINE));
    }

    /** Kỳ họp thứ 7, kỳ họp thường lệ giữa năm: the word for the meeting again, in other words. */
    private boolean isOtherWords(int token) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.from() == token
                        && hit.is(Cue.EVENT)
                        && !hit.is(Cue.DEED)
                        && hit.value(Cue.EVENT).equals(event.value(Cue.EVENT))
                        && isSame(event.from(), token)
                        && isSame(event.from() + 1, token + 1));
    }

    /** Kỳ họp thứ 3, xem xét …; phiên họp thứ 5, cho ý kiến …: what a session that has a number does, not what it is called. */
    private boolean isDoneBySession(int token) {
        boolean numbered = event.value(Cue.EVENT).equals("CONFERENCE") // hội nghị lần thứ 31 (mở rộng), thảo luận
                && sentence.tokens.isSign(token - 2, ')');
        return (numbered || event.value(Cue.EVENT).equals("SESSION"))
                && (!event.is(Cue.DEED) || sentence.tokens.isNumber(token - 2))
                && !sentence.tokens.isCapital(token)
                && !sentence.isWord(token, "nhiệm") // nhiệm kỳ 2021 - 2026
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.from() == token
                                && (hit.is(Cue.ACTION)
                                        || hit.is(Cue.SAY)
                                        || hit.is(Cue.NAME_MORE)
                                        || hit.is(Cue.AGENDA)));
    }

    /** Kiểm tra, rà soát; tổ chức lễ khánh thành, bàn giao trường: a second verb behind the first. */
    boolean startsMore(int token) {
        boolean takesMore = event.is(Cue.DEED) || isHeldObject();
        return takesMore && sentence.hits.stream().anyMatch(hit -> hit.from() == token && hit.is(Cue.NAME_MORE));
    }

    /** Tổ chức lễ khánh thành, of two words at least: the object of a verb of holding that stands straight before, or of one behind do. */
    private boolean isHeldObject() {
        CueHit by = sentence.hit(Cue.BY, event.end(), sentence.end);
        boolean passive = by != null && sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null;
        return event.to() > event.from() + 1
                && (passive
                        || sentence.hits.stream()
                                .anyMatch(hit -> hit.is(Cue.ORGANIZE)
                                        && hit.end() <= event.start()
                                        && sentence.wordsBetween(hit.end(), event.start()) <= 1));
    }

    /** Với lãnh đạo các sở, địa phương; giữa A với B, C: the next of those whom somebody met. */
    private boolean isNextMet(int comma) {
        boolean met = sentence.isWord(event.to() - 1, "với")
                || sentence.isWord(event.to(), "với")
                || sentence.isWord(event.to(), "giữa");
        if (!met || sentence.wordsBetween(event.end(), sentence.tokens.start(comma)) > LONGEST_NAME) {
            return false;
        }
        int at = sentence.tokens.start(Math.min(comma + 1, sentence.tokens.count() - 1));
        boolean body =
                sentence.names.stream().anyMatch(name -> name.isOrganization() && !name.inPost() && name.from() == at);
        return body
                || sentence.hits.stream()
                        .anyMatch(hit -> hit.from() == comma + 1
                                && hit.is(Cue.GROUP)
                                && !sentence.tokens.isCapital(comma + 1)
                                && !hit.is(Cue.PRONOUN));
    }

    /** Với UBND các xã Bắc Quang, Đồng Yên: the next of several areas of one rank. */
    private boolean isNextOfAreas(int comma) {
        int first = comma - 1;
        int farthest = Math.max(event.to(), comma - LONGEST_NAME);
        while (first > farthest && (sentence.tokens.isCapital(first) || sentence.tokens.isSign(first, ','))) {
            first--;
        }
        return sentence.tokens.isCapital(comma + 1)
                && first < comma - 1
                && sentence.isRank(first)
                && (sentence.isWord(first - 1, "các") || sentence.isWord(first - 2, "các")); // các thị xã
    }

    /** Cơ cấu, thành phần, số lượng: the last of several short items. */
    private boolean isNextOfList(int before, int comma) {
        return comma - before < NEXT_OF_LIST
                && sentence.tokens.isWord(comma + 1)
                && !sentence.tokens.isCapital(comma + 1)
                && !startsClause(comma + 1);
    }

    /** Phòng, chống; văn hóa, thể thao và du lịch: small words, and another comma or và soon after. */
    private boolean isWithinWord(int comma) {
        Tokens tokens = sentence.tokens;
        if (isBody(comma + 1) || sentence.isFixed(comma)) {
            return true;
        }
        if (tokens.isNumber(comma - 1) && tokens.isNumber(comma + 1)) { // Huy hiệu 60, 50 năm tuổi Đảng
            return true;
        }
        if (isAddress(comma + 1)) {
            return false;
        }
        if (sentence.lexicon.isTitle(tokens, comma + 1) && sentence.lexicon.isTitle(tokens, comma - TITLE)) {
            return true;
        }
        boolean more = isNameMore(comma + 1) || isObjectToTheEnd(comma) || isParallel(comma);
        if (!tokens.isWord(comma + 1) || tokens.isCapital(comma + 1) || (!more && startsClause(comma + 1))) {
            return false;
        }
        if (sentence.isWord(comma - 1, "phòng") && sentence.isWord(comma + 1, "chống")) {
            return true;
        }
        if (sentence.isWord(comma - 1, "sở") && sentence.isWord(comma + 1, "ngành")) {
            return true;
        }
        if (sentence.isRank(comma - 1) && sentence.isRank(comma + 1)) { // các xã, phường
            return true;
        }
        if (isStaff(comma)) {
            return true;
        }
        if (more) {
            return true;
        }
        for (int i = comma + 2; i < comma + NEXT_OF_LIST; i++) {
            if (tokens.isSign(i, ',') || sentence.isWord(i, "và")) {
                return true;
            }
        }
        return false;
    }

    /** Cán bộ, chiến sĩ; cán bộ, giáo viên; y, bác sĩ: those of whom a body consists, called by two words. */
    private boolean isStaff(int comma) {
        boolean staff = (sentence.isWord(comma - 1, "bộ") && sentence.isWord(comma - 2, "cán"))
                || sentence.isWord(comma - 1, "y")
                || (sentence.isWord(comma - 1, "quan") && sentence.isWord(comma - 2, "sĩ"));
        return staff && sentence.lexicon.isPeople(sentence.tokens, comma + 1);
    }

    /** Chùa A, huyện B: in which district or town it is. */
    private boolean isAddress(int token) {
        Tokens tokens = sentence.tokens;
        return token + 1 < tokens.count()
                && !tokens.isCapital(token)
                && sentence.lexicon.level(tokens, token, token + 2).isPresent()
                && (tokens.isCapital(token + 1) || tokens.isCapital(token + 2));
    }

    /** Cán bộ nữ, cán bộ dân tộc: the next item begins with the two words of the one before. */
    private boolean isParallel(int comma) {
        Tokens tokens = sentence.tokens;
        for (int i = event.to(); i + 1 < comma; i++) {
            if (isSame(i, comma + 1) && isSame(i + 1, comma + 2)) {
                return tokens.isWord(i) && tokens.isWord(i + 1);
            }
        }
        return false;
    }

    private boolean isSame(int one, int other) {
        Tokens tokens = sentence.tokens;
        return other < tokens.count()
                && tokens.length(one) == tokens.length(other)
                && sentence.source
                        .text()
                        .regionMatches(
                                true,
                                tokens.start(one),
                                sentence.source.text(),
                                tokens.start(other),
                                tokens.length(one));
    }

    /** Sơ kết công tác, triển khai nhiệm vụ: the other half of what it is about, at least three words behind the meeting. */
    private boolean isNameMore(int token) {
        for (CueHit hit : sentence.hits) {
            if (hit.from() == token) {
                return hit.is(Cue.NAME_MORE) && sentence.wordsBetween(event.end(), sentence.tokens.start(token)) >= 3;
            }
        }
        return false;
    }

    /** Tổ chức hội nghị về A, B và C: no verb of a sentence up to where the name must end, and nobody who could have one. */
    private boolean isObjectToTheEnd(int comma) {
        int from = sentence.tokens.end(comma);
        int to = objectEnd(from);
        boolean object = event.is(Cue.DEED) && !isSetting();
        for (CueHit hit : sentence.hits) {
            boolean holds = hit.is(Cue.HOLD)
                    && hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= 2;
            object |= holds;
            boolean clause = hit.is(Cue.SAY) || hit.is(Cue.HOLD) || hit.is(Cue.PRONOUN);
            boolean verb = (clause && !hit.is(Cue.ACTION)) || hit.is(Cue.DONE) || hit.is(Cue.FUTURE);
            if (hit.start() >= from && hit.start() < to && verb && !hit.is(Cue.NAME_MORE)) {
                return false;
            }
        }
        return object
                && !reachesOut(comma + 1)
                && sentence.wordsBetween(from, to) > 1
                && !startsClause(comma + 1)
                && sentence.wordsBetween(event.end(), to) <= LONGEST_NAME
                && sentence.names(NameKind.PERSON, from, to).isEmpty()
                && sentence.names(NameKind.ORGANIZATION, from, to).isEmpty();
    }

    /** …, kết nối tới 96 xã; …, nối từ điểm cầu: a verb with to whom or from where straight behind. */
    private boolean reachesOut(int token) {
        for (CueHit hit : sentence.hits) {
            if (hit.from() >= token) {
                boolean verb = hit.from() == token && hit.is(Cue.ACTION) && leadsAway(hit.end());
                return verb || (hit.from() == token + 1 && (hit.is(Cue.TO) || hit.is(Cue.FROM)));
            }
        }
        return false;
    }

    private boolean leadsAway(int from) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.start() >= from
                        && (hit.is(Cue.TO) || hit.is(Cue.FROM))
                        && sentence.isGap(from, hit.start()));
    }

    /** Tại buổi họp với A, …: behind the comma the clause begins. */
    private boolean isSetting() {
        int before = sentence.firstToken(start) - 1;
        return before < 0
                || sentence.isWord(before, "sau")
                || sentence.isWord(before, "trong")
                || (before == 0 && sentence.tokens.isCapital(0))
                || sentence.hits.stream().anyMatch(hit -> hit.is(Cue.AT) && hit.to() == before + 1);
    }

    /** The next word with which no name goes on, or the day. */
    private int objectEnd(int from) {
        int end = sentence.end;
        for (CueHit hit : sentence.hits) {
            if (hit.start() > from && (hit.is(Cue.NAME_END) || isAt(sentence, hit))) {
                end = Math.min(end, hit.start());
            }
        }
        for (DateMention date : sentence.dates()) {
            if (date.span().start() > from && MeetingDays.isDay(date)) {
                end = Math.min(end, date.span().start());
            }
        }
        return end;
    }

    /** Kỳ họp thứ 3, Quốc hội khóa XIV; làm việc với Tỉnh ủy, UBND tỉnh: a body behind a comma that belongs to the name. */
    private boolean isBody(int token) {
        for (Sentence.Name name : sentence.names) {
            boolean here = name.from() == sentence.tokens.start(Math.min(token, sentence.tokens.count() - 1));
            if (here && name.mention().kind() == NameKind.PLACE) {
                return followsPlace(name.from());
            }
            if (here && name.isOrganization() && !name.inPost()) {
                return !isSubject(name) && (isOfSession(name) || (event.is(Cue.DEED) && followsBody(name.from())));
            }
        }
        return false;
    }

    /** Phiên họp thứ 44, Ủy ban A cho ý kiến về …: a body of which the rest of the sentence tells what it does. */
    private boolean isSubject(Sentence.Name body) {
        int end = body.mention().span().end();
        return sentence.hits.stream()
                .anyMatch(hit -> hit.start() >= end
                        && sentence.isGap(end, hit.start())
                        && (hit.is(Cue.DEED) || hit.is(Cue.SAY) || hit.is(Cue.DONE) || hit.is(Cue.DECIDE)));
    }

    /** Kỳ họp thứ 3, Quốc hội: a session that the name is of or that it tells of. */
    private boolean isOfSession(Sentence.Name body) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.EVENT)
                    && hit.start() >= event.start()
                    && hit.end() <= body.from()
                    && hit.value(Cue.EVENT).equals("SESSION")
                    && sentence.wordsBetween(hit.end(), body.from()) <= (isNumbered(body) ? WORDS_OF_NUMBER : 2)) {
                return true;
            }
        }
        return false;
    }

    /** Kỳ họp chuyên đề lần thứ 3, HĐND tỉnh: the number of the session stands before the comma. */
    private boolean isNumbered(Sentence.Name body) {
        int number = sentence.firstToken(body.from()) - 2;
        return sentence.tokens.isNumber(number) && sentence.isWord(number - 1, "thứ");
    }

    /** Quận Ba Đình, Tây Hồ: the next place of a list within the name. */
    private boolean followsPlace(int at) {
        for (Sentence.Name name : sentence.names) {
            int end = name.mention().span().end();
            boolean place = name.mention().kind() == NameKind.PLACE && name.from() >= event.end();
            if (place && end < at && sentence.isGap(end, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean followsBody(int at) {
        for (Sentence.Name name : sentence.names) {
            int end = name.mention().span().end();
            if (name.isOrganization() && name.from() >= event.end() && end < at && sentence.isGap(end, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsClause(int token) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.from() == token
                        && (hit.is(Cue.SAY)
                                || hit.is(Cue.NAME_END)
                                || isAt(sentence, hit)
                                || hit.is(Cue.PRONOUN)
                                || hit.is(Cue.WITH)
                                || (hit.is(Cue.GROUP) && !hit.is(Cue.ACTION) && hit.to() > hit.from() + 1)));
    }

    static boolean isAt(Sentence sentence, CueHit hit) {
        boolean room = sentence.isWord(hit.from(), "ở") && sentence.isAnyOf(hit.from() + 1, ROOMS); // ở khách sạn A
        return hit.is(Cue.AT) && (room || sentence.isWord(hit.from(), "tại"));
    }
}
