package org.civicnews.vietnamese.meeting;

import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.token.Tokens;

/** Tells how far the name of a meeting goes. Used for one sentence. */
final class MeetingName {
    private static final int WORDS_BEFORE_PERSON = 2;
    private static final int NEXT_OF_LIST = 6;
    private static final String SIGNS = ".,;:–-";
    private static final int LONGEST_NAME = 45;

    private final Sentence sentence;
    private final CueHit event;

    private MeetingName(Sentence sentence, CueHit event) {
        this.sentence = sentence;
        this.event = event;
    }

    /** From the word for the meeting as far as its name goes. */
    static Span of(Sentence sentence, CueHit event) {
        MeetingName name = new MeetingName(sentence, event);
        int end = name.atPerson(name.atDate(name.atCue()));
        return sentence.trimmed(name.start(), name.withoutPreposition(name.atSign(end)));
    }

    /** Trong chiều 10/2, và phát động …: the small word before the date or before another verb. */
    private int withoutPreposition(int end) {
        int last = sentence.firstToken(end) - 1;
        boolean loose = sentence.isWord(last, "trong") || sentence.isWord(last, "và");
        return last > event.to() && loose ? sentence.tokens.start(last) : end;
    }

    /** Buổi làm việc: the noun before the verb; kiểm tra, without đi. */
    private int start() {
        int from = event.from();
        if (sentence.isWord(from - 1, "buổi") || sentence.isWord(from - 1, "cuộc")) {
            return sentence.tokens.start(from - 1);
        }
        if (event.is(Cue.DEED) && sentence.isWord(from, "tổ") && sentence.isWord(from + 1, "chức")) {
            return sentence.tokens.start(from + 2);
        }
        if (event.is(Cue.DEED)
                && (sentence.isWord(from, "làm") && sentence.isWord(from + 1, "trưởng")
                        || sentence.isWord(from, "dẫn") && sentence.isWord(from + 1, "đầu")
                        || sentence.isWord(from, "đã"))) {
            return sentence.tokens.start(event.to() - 2);
        }
        boolean going = event.to() > from + 1 && (sentence.isWord(from, "đi") || sentence.isWord(from, "đến"));
        return going ? sentence.tokens.start(from + 1) : event.start();
    }

    /** A verb or a preposition that no name goes on with; with and between whom belongs to it. */
    private int atCue() {
        boolean between = false;
        int met = afterMet();
        for (CueHit hit : sentence.hits) {
            if (hit.start() < met || !hit.is(Cue.NAME_END) || isQuoted(hit.start())) {
                continue;
            }
            boolean object = hit.is(Cue.TO)
                    && (sentence.isGap(event.end(), hit.start())
                            || isOnline(hit.start())
                            || isBetween(hit)
                            || isBehindBody(hit.start())
                            || isWithBody(hit));
            if (object && !between) {
                between = true;
            } else {
                return hit.start();
            }
        }
        return sentence.end;
    }

    /** Phiên họp trực tuyến với các xã. */
    private boolean isOnline(int at) {
        CueHit online = sentence.hit(Cue.ONLINE, event.end(), at);
        return online != null && sentence.isGap(event.end(), online.start()) && sentence.isGap(online.end(), at);
    }

    /** Hội nghị Thủ tướng Chính phủ với doanh nghiệp: whose meeting it is stands straight before. */
    private boolean isBehindBody(int at) {
        for (Sentence.Name name : sentence.names) {
            int end = name.mention().span().end();
            boolean whose = name.isOrganization() || name.isPerson();
            if (whose && name.from() >= event.end() && end <= at && sentence.isGap(end, at)) {
                return name.isPerson() || sentence.wordsBetween(event.end(), name.from()) <= WORDS_BEFORE_PERSON;
            }
        }
        return sentence.lexicon.isTitle(sentence.tokens, event.to())
                && sentence.wordsBetween(event.end(), at) <= WORDS_BEFORE_PERSON;
    }

    /** Lễ ký kết hợp tác với Vĩnh Long: a place or a body with which it is, not who was there. */
    private boolean isWithBody(CueHit with) {
        if (!sentence.isWord(with.from(), "với")) {
            return false;
        }
        for (Sentence.Name name : sentence.names) {
            if (name.from() >= with.end()) {
                return !name.isPerson() && !name.inPost() && sentence.isGap(with.end(), name.from());
            }
        }
        return false;
    }

    /** Giữa A với B; cuộc họp của A với B. */
    private boolean isBetween(CueHit with) {
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= event.end() && hit.end() <= with.start() && hit.is(Cue.OBJECT)) {
                return !sentence.hasSign(",;:", hit.end(), with.start());
            }
        }
        return false;
    }

    private int atDate(int end) {
        for (DateMention date : sentence.dates()) {
            if (date.span().start() >= event.end()
                    && MeetingDays.isDay(date)
                    && !isQuoted(date.span().start())) {
                return Math.min(end, date.span().start());
            }
        }
        return end;
    }

    /** A person ends the name, unless it is with whom somebody met, or one of those between whom it was. */
    private int atPerson(int end) {
        int last = afterMet();
        if (last > event.end() && !isMeetingWith(last)) {
            return Math.min(end, last);
        }
        for (Sentence.Name person : sentence.people()) {
            int after = Math.max(person.to(), person.mention().span().end());
            if (person.from() >= event.end() && person.from() < end && !isMeetingWith(after)) {
                return isObject(person, after) ? Math.min(end, after) : person.from();
            }
        }
        return end;
    }

    /** Của Thủ tướng A với lãnh đạo thành phố. */
    private boolean isMeetingWith(int after) {
        return sentence.isWord(sentence.firstToken(after), "với");
    }

    /** Về việc phân công ông A: no sign before, no verb of speaking or chairing behind. */
    private boolean isObject(Sentence.Name person, int after) {
        int token = sentence.firstToken(person.from());
        if (sentence.tokens.sign(token - 1) != 0 || sentence.tokens.isCapital(token - 1)) {
            return false;
        }
        for (CueHit hit : sentence.hits) {
            if (hit.start() >= after) {
                return !(sentence.wordsBetween(after, hit.start()) <= 1
                        && (hit.is(Cue.SAY) || hit.is(Cue.CHAIR) || hit.is(Cue.HOLD) || hit.is(Cue.DONE)));
            }
        }
        return true;
    }

    private boolean isQuoted(int at) {
        boolean quoted = false;
        for (int i = event.to(); i < sentence.tokens.count() && sentence.tokens.start(i) < at; i++) {
            quoted = isQuotedAfter(quoted, sentence.tokens.sign(i));
        }
        return quoted;
    }

    private static boolean isQuotedAfter(boolean quoted, char sign) {
        return sign == '“' || (sign == '"' && !quoted) || (quoted && sign != '”' && sign != '"');
    }

    /** The first sign that ends a name: a comma between two small words does not (phòng, chống). */
    private int atSign(int to) {
        boolean quoted = false;
        int from = event.end();
        int met = afterMet();
        int listed = -NEXT_OF_LIST;
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            boolean within = sentence.tokens.start(i) < met || sentence.isWithinBody(sentence.tokens.start(i));
            char sign = within ? 0 : sentence.tokens.sign(i);
            boolean before = quoted;
            quoted = isQuotedAfter(quoted, sign);
            if (before && !quoted) {
                return sentence.tokens.end(i);
            }
            boolean ends = sign == ';' || sign == ':' || sign == '(' || (sign == '.' && isStop(i));
            boolean bare = sentence.tokens.start(i) == from || sentence.isGap(from, sentence.tokens.start(i));
            boolean goesOn = sign == ','
                    && (bare
                            ? event.is(Cue.DEED) && startsMore(i + 1)
                            : isWithinWord(i) || isNextOfList(listed, i) || isNextMet(i));
            if (!quoted && (ends || (sign == ',' && !goesOn))) {
                return sentence.tokens.start(i);
            }
            listed = goesOn ? i : listed;
        }
        return to;
    }

    /**
     * After the posts and the name of the person whom somebody met, and of the other of two between whom it was; the end of
     * the word for the meeting if it is none.
     */
    private int afterMet() {
        boolean between = sentence.isWord(event.to(), "giữa");
        int met = event.end();
        for (Sentence.Name person : sentence.people()) {
            int end = Math.max(person.to(), person.mention().span().end());
            if (end <= event.end()) {
                continue;
            }
            boolean first = met == event.end();
            boolean near = first
                    ? mayMeet()
                            && sentence.wordsBetween(event.end(), person.from())
                                    <= (isReception() ? 2 : 1) * WORDS_BEFORE_PERSON
                            && !sentence.hasSign(SIGNS, event.end(), person.from())
                    : between
                            && sentence.hit(Cue.WITH, met, person.from()) != null
                            && sentence.wordsBetween(met, person.from()) <= WORDS_BEFORE_PERSON;
            if (!near) {
                return met;
            }
            met = end;
            if (!between) {
                return met;
            }
        }
        return met;
    }

    /** Kiểm tra, rà soát: a second verb behind the first. */
    private boolean startsMore(int token) {
        return sentence.hits.stream().anyMatch(hit -> hit.from() == token && hit.is(Cue.NAME_MORE));
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

    /** Làm việc với, tiếp, cuộc gặp: words behind which stands whom somebody met. */
    private boolean mayMeet() {
        int last = event.to() - 1;
        return event.is(Cue.DEED)
                || sentence.isWord(event.to(), "với")
                || sentence.isWord(event.to(), "giữa")
                || sentence.isWord(event.to(), "của")
                || sentence.isWord(last, "với")
                || sentence.isWord(last, "tiếp")
                || sentence.isWord(last, "đón")
                || sentence.isWord(last, "gặp")
                || sentence.isWord(last, "kiến");
    }

    /** Tiếp thân mật đồng chí Đại tướng A. */
    private boolean isReception() {
        return event.is(Cue.DEED) && sentence.isWord(event.from(), "tiếp");
    }

    /** Cơ cấu, thành phần, số lượng: the last of several short items. */
    private boolean isNextOfList(int before, int comma) {
        return comma - before < NEXT_OF_LIST
                && sentence.tokens.isWord(comma + 1)
                && !sentence.tokens.isCapital(comma + 1)
                && !startsClause(comma + 1);
    }

    /** The last stop, or one that the splitter took for that of an initial: quý I. Thứ trưởng. */
    private boolean isStop(int at) {
        Tokens tokens = sentence.tokens;
        return at + 1 == tokens.count()
                || (tokens.isCapital(at + 1) && tokens.letters(at - 1) == 1 && !tokens.isGlued(at + 1));
    }

    /** Phòng, chống; văn hóa, thể thao và du lịch: small words, and another comma or và soon after. */
    private boolean isWithinWord(int comma) {
        Tokens tokens = sentence.tokens;
        if (isBody(comma + 1) || sentence.isFixed(comma)) {
            return true;
        }
        boolean more = goesOn(comma + 1) || isObjectToTheEnd(comma) || isParallel(comma);
        if (!tokens.isWord(comma + 1) || tokens.isCapital(comma + 1) || (!more && startsClause(comma + 1))) {
            return false;
        }
        if (sentence.isWord(comma - 1, "phòng") && sentence.isWord(comma + 1, "chống")) {
            return true;
        }
        if (sentence.isWord(comma - 1, "sở") && sentence.isWord(comma + 1, "ngành")) {
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
                                tokens.start(one), sentence.source.text(), tokens.start(other), tokens.length(one));
    }

    /** Sơ kết công tác, triển khai nhiệm vụ: the other half of what it is about, at least three words behind the meeting. */
    private boolean goesOn(int token) {
        for (CueHit hit : sentence.hits) {
            if (hit.from() == token) {
                return hit.is(Cue.NAME_MORE) && sentence.wordsBetween(event.end(), sentence.tokens.start(token)) >= 3;
            }
        }
        return false;
    }

    /** Tổ chức hội nghị về A, B và C: nothing but the name follows up to the end of the sentence. */
    private boolean isObjectToTheEnd(int comma) {
        int from = sentence.tokens.end(comma);
        boolean object = event.is(Cue.DEED);
        for (CueHit hit : sentence.hits) {
            boolean holds = hit.is(Cue.HOLD)
                    && hit.end() <= event.start()
                    && sentence.wordsBetween(hit.end(), event.start()) <= 2;
            object |= holds;
            boolean clause = hit.is(Cue.SAY) || hit.is(Cue.HOLD) || hit.is(Cue.PRONOUN) || hit.is(Cue.WITH);
            if (hit.start() >= from && (clause || hit.is(Cue.DONE) || hit.is(Cue.FUTURE)) && !hit.is(Cue.NAME_MORE)) {
                return false;
            }
        }
        return object
                && !startsClause(comma + 1)
                && sentence.wordsBetween(event.end(), sentence.end) <= LONGEST_NAME
                && sentence.names(NameKind.PERSON, from, sentence.end).isEmpty()
                && sentence.names(NameKind.ORGANIZATION, from, sentence.end).isEmpty();
    }

    /** Kỳ họp thứ 3, Quốc hội khóa XIV; làm việc với Tỉnh ủy, UBND tỉnh: a body behind a comma that belongs to the name. */
    private boolean isBody(int token) {
        for (Sentence.Name name : sentence.names) {
            boolean here = name.from() == sentence.tokens.start(Math.min(token, sentence.tokens.count() - 1));
            if (here && name.mention().kind() == NameKind.PLACE) {
                return followsPlace(name.from());
            }
            if (here && name.isOrganization() && !name.inPost()) {
                return isOfSession(name) || (event.is(Cue.DEED) && followsBody(name.from()));
            }
        }
        return false;
    }

    /** Kỳ họp thứ 3, Quốc hội: a session that the name is of or that it tells of. */
    private boolean isOfSession(Sentence.Name body) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.EVENT)
                    && hit.start() >= event.start()
                    && hit.end() <= body.from()
                    && hit.value(Cue.EVENT).equals("SESSION")
                    && sentence.wordsBetween(hit.end(), body.from()) <= 2) {
                return true;
            }
        }
        return false;
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
                                || hit.is(Cue.PRONOUN)
                                || hit.is(Cue.WITH)
                                || (hit.is(Cue.GROUP) && !hit.is(Cue.ACTION) && hit.to() > hit.from() + 1)));
    }
}
