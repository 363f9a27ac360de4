package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.token.Tokens;

/** Tells how far the name of a meeting goes. Used for one sentence. */
final class MeetingName {
    private static final List<String> DONE_OR_SUFFERED =
            List.of("thôi", "từ", "xin", "bị", "được", "không", "nghỉ", "giữ", "làm");

    /** Kiểm tra, giám sát, khảo sát: what begins the name behind dẫn đầu đoàn. */
    private static final List<String> INSPECTS = List.of("kiểm", "giám", "khảo");

    private static final int WORDS_BEFORE_PERSON = 2;
    /** Bị hư hỏng, bị mất nhà: the words of what somebody suffers. */
    private static final int LONGEST_HARM = 4;

    private static final String SIGNS = ".,;:–-";

    private final Sentence sentence;
    private final CueHit event;
    private final NameCommas commas;

    private MeetingName(Sentence sentence, CueHit event) {
        this.sentence = sentence;
        this.event = event;
        this.commas = new NameCommas(sentence, event, start());
    }

    /** From the word for the meeting as far as its name goes. */
    static Span of(Sentence sentence, CueHit event) {
        MeetingName name = new MeetingName(sentence, event);
        int end = name.atPerson(name.atDate(name.atCount(name.atHalls(name.atCue()))));
        return sentence.trimmed(name.start(), name.withoutPreposition(name.atReason(name.atSign(end))));
    }

    /** Trong chiều 10/2, và phát động …, lùi họp dân sang 10/2: the small word before the date or before another verb. */
    private int withoutPreposition(int end) {
        int last = sentence.firstToken(end) - 1;
        boolean days = sentence.tokens.isNumber(last) || sentence.lexicon.isFew(sentence.tokens, last);
        last -= days && sentence.isWord(last - 1, "trong") ? 1 : 0; // trong hai, trong 2
        boolean loose = sentence.isWord(last, "trong")
                || sentence.isWord(last, "ngay") // ngay tại nhà văn hóa
                || sentence.isWord(last, "và")
                || (sentence.isWord(last, "sang") && sentence.has(Cue.CHANGE));
        return last >= event.to() && loose ? sentence.tokens.start(last) : end;
    }

    /** Hoãn buổi tiếp dân vì đường ngập: why a meeting is put off. */
    private int atReason(int end) {
        CueHit change = sentence.hit(Cue.CHANGE);
        for (int i = event.to(); change != null && i < sentence.tokens.count() && sentence.tokens.start(i) < end; i++) {
            if (sentence.isWord(i, "vì") || sentence.isWord(i, "do")) {
                return sentence.tokens.start(i);
            }
        }
        return end;
    }

    /** Buổi làm việc, phiên tiếp công dân: the noun before the verb; kiểm tra, without đi. */
    private int start() {
        int from = event.from();
        if (sentence.isWord(from - 1, "buổi")
                || sentence.isWord(from - 1, "cuộc")
                || (event.is(Cue.DEED) && sentence.isWord(from - 1, "phiên"))) {
            return sentence.tokens.start(from - 1);
        }
        if (event.is(Cue.DEED) && sentence.isWord(from, "tổ") && sentence.isWord(from + 1, "chức")) {
            return sentence.tokens.start(from + 2);
        }
        if (event.is(Cue.DEED)
                && (sentence.isWord(from, "làm")
                                && (sentence.isWord(from + 1, "trưởng") || sentence.isWord(from + 1, "Trưởng"))
                        || sentence.isWord(from, "dẫn") && sentence.isWord(from + 1, "đầu")
                        || sentence.isWord(from, "đã")
                        || sentence.isWord(from, "trực"))) {
            int verb = from + 1; // dẫn đầu đoàn kiểm tra tình hình
            while (verb < event.to() && !sentence.isAnyOf(verb, INSPECTS)) {
                verb++;
            }
            return sentence.tokens.start(verb < event.to() ? verb : event.to() - 2);
        }
        if (event.is(Cue.DEED) && sentence.isWord(from, "làm") && sentence.isWord(from + 1, "lễ")) {
            return sentence.tokens.start(from + 1);
        }
        boolean going = event.to() > from + 1
                && (sentence.isWord(from, "đi")
                        || sentence.isWord(from, "đến")
                        || sentence.isWord(from, "tới")
                        || sentence.isWord(from, "lên")
                        || sentence.isWord(from, "xuống")
                        || sentence.isWord(from, "về")); // về gặp cử tri
        return going ? sentence.tokens.start(from + 1) : event.start();
    }

    /** A verb or a preposition that no name goes on with; with and between whom belongs to it. */
    private int atCue() {
        boolean between = false;
        int met = afterMet();
        for (CueHit hit : sentence.hits) {
            if (hit.start() < met || !endsName(hit) || isQuoted(hit.start())) {
                continue;
            }
            boolean object = hit.is(Cue.TO)
                    && (sentence.isGap(event.end(), hit.start())
                            || isOnline(hit.start())
                            || isBetween(hit)
                            || isDirect(hit)
                            || isBehindBody(hit.start())
                            || isWithBody(hit)
                            || isOfTwoSides(hit));
            if (object && !between) {
                between = true;
            } else {
                return hit.start();
            }
        }
        return sentence.end;
    }

    /** Tại, đã, nhằm; not theo before a law that the meeting is about, nor với chủ đề, về dự kiến. */
    private boolean endsName(CueHit hit) {
        boolean theme = sentence.isWord(hit.to(), "chủ") && sentence.isWord(hit.to() + 1, "đề");
        if (theme || Plans.isNoun(sentence, hit)) {
            return false;
        }
        boolean lawful = hit.is(Cue.THEO)
                && sentence.laws().stream()
                        .anyMatch(law ->
                                sentence.isGap(hit.end(), law.mention().full().start()));
        boolean who = hit.is(Cue.HAVE) && sentence.isWord(hit.from(), "là"); // chủ trì họp báo là ông A
        if (who && sentence.hit(Cue.CHAIR, sentence.start, event.start()) != null) {
            return true;
        }
        lawful |= hit.is(Cue.THEO) && sentence.isWord(hit.from() - 1, "không"); // khai thác không theo quy định
        boolean next = sentence.isGap(event.end(), hit.start());
        boolean at = next ? isVenueNext(hit) : NameCommas.isAt(sentence, hit);
        boolean about = hit.is(Cue.NAME_MORE) && hit.from() == event.to(); // họp báo ra mắt phim
        boolean ends = hit.is(Cue.NAME_END)
                && !about
                && !isCause(hit)
                && !isComplement(hit)
                && !isSuffered(hit)
                && !isRelative(hit);
        return !lawful
                && (ends || at || isAnotherDeed(hit) || isPutOff(hit) || isSaid(hit))
                && !(hit.is(Cue.AT) && VenueExtent.isOfMatter(sentence, hit));
    }

    /** Quan chức dự cuộc họp nói rằng …: what somebody says, straight behind the word for the meeting. */
    private boolean isSaid(CueHit say) {
        boolean that = sentence.isWord(say.to(), "rằng") || sentence.isWord(say.to() - 1, "rằng");
        return say.is(Cue.SAY)
                && !event.is(Cue.DEED)
                && say.from() == event.to()
                && (that || sentence.isWord(say.from(), "nói") || sentence.isWord(say.to() - 1, "biết"));
    }

    /** Hội nghị tổng kết năm bị hoãn. */
    private boolean isPutOff(CueHit change) {
        boolean next = change.from() == event.to(); // đại hội lùi lại
        return change.is(Cue.CHANGE) && !event.is(Cue.DEED) && (next || sentence.isWord(change.from(), "bị"));
    }

    /** Buổi làm việc ở Nhà khách tỉnh: where it was; not làm việc tại xã A, nor phiên thảo luận ở tổ. */
    private boolean isVenueNext(CueHit at) {
        return at.is(Cue.AT)
                && !event.is(Cue.DEED)
                && (at.is(Cue.BUILDING)
                        || sentence.tokens.isCapital(at.to())
                        || sentence.names.stream()
                                .anyMatch(name -> name.from() >= at.end() && sentence.isGap(at.end(), name.from())));
    }

    /** Những vấn đề mà họ quan tâm; not kỳ họp mà HĐND tỉnh dự kiến mở, họp báo mà bà chủ trì. */
    private boolean isRelative(CueHit which) {
        return sentence.isWord(which.from(), "mà")
                && sentence.hits.stream().noneMatch(hit -> hit.is(Cue.CHAIR) && hit.from() == which.to())
                && sentence.names.stream().noneMatch(name -> sentence.firstToken(name.from()) == which.to());
    }

    /** Người dân bị thiệt hại do lũ, bị ảnh hưởng bởi dịch: by what, and not by whom the meeting is held. */
    private boolean isCause(CueHit by) {
        boolean causes = sentence.isWord(by.from(), "do") || sentence.isWord(by.from(), "bởi");
        boolean harm = sentence.isFixed(by.from() - 1) || sentence.isWord(by.from() - 2, "bị");
        if (!causes || !harm || sentence.hit(Cue.ORGANIZE, by.end(), sentence.end) != null) {
            return false;
        }
        for (int i = by.from() - 2; i >= by.from() - LONGEST_HARM; i--) {
            if (sentence.isWord(i, "bị")) {
                return true;
            }
        }
        return false;
    }

    /** Họp về việc đường bị hỏng: what something suffers that the meeting is about; not hội nghị bị hoãn. */
    private boolean isSuffered(CueHit hit) {
        if (!sentence.isWord(hit.from(), "bị")) {
            return false;
        }
        int about = event.to() - 1;
        while (about < hit.from() && !sentence.isWord(about, "về")) {
            about++;
        }
        return about < hit.from()
                && !sentence.isWord(hit.to(), "gián")
                && !sentence.isWord(hit.to(), "lùi")
                && !sentence.isWord(hit.to(), "dời");
    }

    /** Xúc tiến đầu tư vào đặc khu, góp ý vào dự thảo: into what, and not on which day. */
    private boolean isComplement(CueHit into) {
        if (!sentence.isWord(into.from(), "vào")
                || sentence.dates().stream()
                        .anyMatch(date -> date.span().start() >= into.end()
                                && sentence.isGap(into.end(), date.span().start()))) {
            return false;
        }
        boolean opinions =
                into.from() == event.to() && sentence.isWord(into.from() - 1, "kiến"); // cho ý kiến vào đồ án
        if (opinions || sentence.isWord(into.from() - 1, "đường")) { // khánh thành đường vào khu di tích
            return true;
        }
        return sentence.hits.stream()
                .anyMatch(hit -> hit.to() == into.from()
                        && hit.start() >= event.end()
                        && (hit.is(Cue.ACTION) || hit.is(Cue.NAME_MORE)));
    }

    /** Dự tọa đàm và tiếp lãnh đạo B: what else somebody did; not buổi kiểm tra và làm việc với công ty A. */
    private boolean isAnotherDeed(CueHit hit) {
        boolean does = (hit.is(Cue.DEED) && (sentence.isWord(hit.from(), "tiếp") || sentence.isWord(hit.from(), "làm")))
                || (hit.is(Cue.ATTEND) && !hit.is(Cue.HAVE))
                || sentence.isWord(hit.from(), "thăm");
        boolean joined = event.to() == hit.from() - 1 && event.value(Cue.EVENT).equals("INSPECTION");
        return does && !joined && !event.is(Cue.DEED) && sentence.isWord(hit.from() - 1, "và");
    }

    /** Quy chế đối thoại trực tiếp với nhân dân: with whom something is done, and not with whom the meeting is held. */
    private boolean isDirect(CueHit with) {
        return sentence.isWord(with.from() - 1, "tiếp") && sentence.isWord(with.from() - 2, "trực");
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

    /** Buổi gặp mặt doanh nhân trẻ với sinh viên: who met whom, where neither is named nor counted. */
    private boolean isOfTwoSides(CueHit with) {
        int last = event.to() - 1;
        boolean meets = sentence.isWord(last, "mặt") || sentence.isWord(last, "gỡ") || sentence.isWord(last, "lưu");
        return meets
                && sentence.isWord(with.from(), "với")
                && !sentence.tokens.isCapital(with.to())
                && !sentence.isWord(with.to(), "sự")
                && sentence.quantities().stream()
                        .noneMatch(quantity ->
                                sentence.isGap(with.end(), quantity.span().start())
                                        && quantity.span().start() >= with.end());
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

    /** Hội nghị về xuất khẩu gạo với điểm cầu 12 tỉnh: which halls are joined, told behind what the meeting is about. */
    private int atHalls(int end) {
        CueHit site = sentence.hit(Cue.SITE, event.end(), end);
        if (site == null) {
            return ConnectedHalls.joinedStart(sentence, event, end);
        }
        int with = site.from() - 1;
        with -= sentence.tokens.isNumber(with) || sentence.isWord(with, "các") ? 1 : 0;
        boolean joined = sentence.isWord(with, "với") || sentence.isWord(with, "tới") || sentence.isWord(with, "đến");
        int start = joined ? sentence.tokens.start(with) : end;
        return joined && !sentence.isGap(event.end(), start) && !isOnline(start) ? start : end;
    }

    /** Lớp tập huấn … cho 60 hội viên: how many there were is no part of the name. */
    private int atCount(int end) {
        if (!event.value(Cue.EVENT).equals("TRAINING")
                && !event.value(Cue.EVENT).equals("CEREMONY")) {
            return end;
        }
        for (QuantityMention quantity : sentence.quantities()) {
            int before = sentence.firstToken(quantity.span().start()) - 1;
            if (before > event.to() && sentence.isWord(before, "cho") && !isQuoted(sentence.tokens.start(before))) {
                return Math.min(end, sentence.tokens.start(before));
            }
        }
        return end;
    }

    private int atDate(int end) {
        for (DateMention date : sentence.dates()) {
            if (date.span().start() >= event.end()
                    && MeetingDays.isDay(date)
                    && !MeetingDays.isHoliday(sentence, date)
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
            int after = person.end();
            boolean within = person.from() >= event.end() && person.from() < end && !isQuoted(person.from());
            if (within && !isMeetingWith(after) && !isMatter(person, after)) {
                return isObject(person, after) ? Math.min(end, after) : person.from();
            }
        }
        return end;
    }

    /** Cuộc họp về việc ông A thôi chức Chủ tịch hội: what somebody does is what the meeting is about. */
    private boolean isMatter(Sentence.Name person, int after) {
        int matter = sentence.firstToken(person.from()) - 1;
        return sentence.isWord(matter - (Address.is(sentence, matter) ? 1 : 0), "việc")
                && sentence.isAnyOf(sentence.firstToken(after), DONE_OR_SUFFERED);
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
        for (int i = sentence.firstToken(from); i < sentence.tokens.count() && sentence.tokens.start(i) < to; i++) {
            boolean within = sentence.tokens.start(i) < met || sentence.isWithinBody(sentence.tokens.start(i));
            char sign = within ? 0 : sentence.tokens.sign(i);
            boolean before = quoted;
            quoted = isQuotedAfter(quoted, sign);
            if (before && !quoted && !NameBrackets.isTail(sentence, i + 1)) {
                return sentence.tokens.end(i);
            }
            boolean bracket = sign == '(' && !NameBrackets.goesOn(sentence, i);
            boolean closed = sign == '”' && !before; // of a quotation in which the whole name stands
            boolean ends = sign == ';'
                    || (sign == ':' && !isBeforeTheme(i))
                    || bracket
                    || closed
                    || (sign == '.' && isStop(i));
            boolean bare = sentence.tokens.start(i) == from || sentence.isGap(from, sentence.tokens.start(i));
            boolean goesOn =
                    sign == ',' && (bare ? commas.startsMore(i + 1) || commas.isSecondDeed(i) : commas.goesOn(i));
            if (!quoted && (ends || (sign == ',' && !goesOn))) {
                return sentence.tokens.start(i);
            }
        }
        return to;
    }

    /** Với chủ đề: “…”, mang tên: “…”. */
    private boolean isBeforeTheme(int colon) {
        boolean quote = sentence.tokens.isSign(colon + 1, '“') || sentence.tokens.isSign(colon + 1, '"');
        return quote && (sentence.isWord(colon - 1, "đề") || sentence.isWord(colon - 1, "tên"));
    }

    /**
     * After the posts and the name of the person whom somebody met, and of the other of two between whom it was; the end of
     * the word for the meeting if it is none.
     */
    private int afterMet() {
        boolean between = sentence.isWord(event.to(), "giữa");
        int met = event.end();
        for (Sentence.Name person : sentence.people()) {
            int end = person.end();
            if (end <= event.end()) {
                continue;
            }
            boolean first = met == event.end();
            boolean near = first
                    ? mayMeet()
                            && sentence.wordsBetween(event.end(), person.from())
                                    <= (isReception() ? 2 : 1) * WORDS_BEFORE_PERSON
                            && !sentence.hasSign(SIGNS, event.end(), person.from())
                            && sentence.hit(Cue.HAVE, event.end(), person.from()) == null // chủ trì họp báo có ông A
                            && sentence.hit(Cue.BY, event.end(), person.from()) == null // tiếp đoàn A do ông B dẫn đầu
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

    /** Làm việc với, tiếp, cuộc gặp: words behind which stands whom somebody met. */
    private boolean mayMeet() {
        int last = event.to() - 1;
        return (event.is(Cue.DEED) && !sentence.isWord(event.to(), "là")) // chủ trì họp báo là ông A
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

    /** The last stop, or one that the splitter took for that of an initial: quý I. Thứ trưởng. */
    private boolean isStop(int at) {
        Tokens tokens = sentence.tokens;
        return at + 1 == tokens.count()
                || (tokens.isCapital(at + 1) && tokens.letters(at - 1) == 1 && !tokens.isGlued(at + 1));
    }

    static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
