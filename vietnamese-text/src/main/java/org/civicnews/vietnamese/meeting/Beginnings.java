package org.civicnews.vietnamese.meeting;

import org.civicnews.meeting.MeetingKind;
import org.civicnews.vietnamese.meeting.AnnouncementReader.Announcement;
import org.civicnews.vietnamese.time.DateMention;

/** Tells of a sentence that speaks of a meeting without its day whether the report of that meeting begins with it. */
final class Beginnings {
    /** Phòng, chống thiên tai. */
    private static final int WORDS_OF_NAME = 4;

    /** Sau vụ một bé 3 tuổi hóc hạt nhãn phải cấp cứu hồi tháng trước. */
    private static final int WORDS_OF_REASON = 16;

    private Beginnings() {}

    /** Cuộc họp của A đã diễn ra tại B: the meeting is what the first sentences are about. */
    static boolean tookPlace(Sentence sentence, Announcement announcement, boolean dated) {
        CueHit event = announcement.event();
        CueHit hold = sentence.hit(Cue.HOLD, event.end(), sentence.end);
        return hold != null
                && !event.is(Cue.DEED)
                && sentence.wordsBetween(sentence.start, event.start()) == 0
                && (dated
                        || sentence.hit(Cue.DONE, event.end(), hold.start()) != null
                        || sentence.isWord(hold.from(), "được")
                        || sentence.isWord(hold.from(), "đã"));
    }

    /** Hội nghị ứng phó hạn mặn mùa khô khép lại với …: the meeting begins the sentence that tells how it ended, with more of its name. */
    static boolean ended(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        int shut = sentence.firstToken(announcement.name().end());
        return !event.is(Cue.DEED)
                && sentence.isGap(sentence.start, announcement.name().start())
                && announcement.name().end() > event.end()
                && sentence.isWord(shut, "khép")
                && sentence.isWord(shut + 1, "lại");
    }

    /** Trời còn mưa mà tối 4/3, nhà văn hóa đã chật người. Chi hội A họp bàn chuyện B: the body that begins the sentence meets. */
    private static boolean meets(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        return event.is(Cue.DEED)
                && announcement.date().isEmpty()
                && sentence.isWord(event.from(), "họp")
                && sentence.hit(Cue.SAY, sentence.start, event.start()) == null
                && sentence.names.stream()
                        .anyMatch(name -> name.isOrganization()
                                && !name.inPost()
                                && sentence.isGap(sentence.start, name.from())
                                && sentence.isGap(name.end(), event.start()));
    }

    /** Buổi tiếp công dân tháng 3 do đồng chí A chủ trì: a sentence that begins with the meeting tells by whom it is chaired. */
    static boolean isChaired(Sentence sentence, Announcement announcement) {
        CueHit by = sentence.hit(Cue.BY, announcement.event().end(), sentence.end);
        return !announcement.event().is(Cue.DEED)
                && by != null
                && sentence.wordsBetween(sentence.start, announcement.name().start()) == 0
                && sentence.isGap(announcement.name().end(), by.start())
                && sentence.hit(Cue.CHAIR, by.end(), sentence.end) != null;
    }

    /** Ông chủ tịch ấy, Đặng Nhật A, chủ trì hội nghị phòng, chống thiên tai năm 2024: with who led it, and a name of several words. */
    static boolean isLedByName(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        return isLed(sentence, announcement)
                && announcement.isHeld()
                && sentence.wordsBetween(event.end(), announcement.name().end()) >= WORDS_OF_NAME
                && sentence.hit(Cue.DONE, sentence.start, event.start()) == null
                && sentence.hits.stream()
                        .noneMatch(hit -> hit.is(Cue.CHAIR) && sentence.isWord(hit.from() - 1, "từng"));
    }

    /** Các chị về phố huyện từ hôm 4/3 để theo lớp tập huấn A: what people came for on that day. */
    static boolean isTaught(Sentence sentence, CueHit event) {
        int verb = event.from() - 1;
        return event.value(Cue.EVENT).equals("TRAINING")
                && (sentence.isWord(verb, "theo") || sentence.isWord(verb, "dự") || sentence.isWord(verb, "học"))
                && MeetingDays.of(sentence, event)
                        .filter(MeetingDays::isWithoutYear)
                        .isPresent();
    }

    /** Trong tọa đàm “…” do Viện A tổ chức; trong kỳ họp thứ 3 mà HĐND tỉnh B triệu tập: a name of its own, and who held it. */
    static boolean isNamedWithHolder(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        int named = sentence.firstToken(announcement.name().end());
        boolean whose = sentence.isWord(named, "do") || sentence.isWord(named, "mà");
        return announcement.isHeld()
                && !event.is(Cue.DEED)
                && announcement.date().isEmpty()
                && announcement.name().end() > event.end()
                && whose
                && !announcement.organizers().isEmpty();
    }

    /** Dẫn đầu đoàn Hội A lên thăm cán bộ, chiến sĩ của đồn là bà B: the journey with who led it. */
    private static boolean isLedAway(Sentence sentence, Announcement announcement) {
        return announcement.event().is(Cue.DEED)
                && announcement.date().isEmpty()
                && sentence.isWord(0, "Dẫn")
                && ChairReader.named(sentence) != null;
    }

    /** What the first two or three sentences may tell without its day: who attended it, who met, or who held it. */
    static boolean isToldEarly(Sentence sentence, Announcement announcement) {
        return isAttended(sentence, announcement)
                || meets(sentence, announcement)
                || Deeds.isOfCounted(sentence, announcement.event())
                || isLedAway(sentence, announcement)
                || isHeldBySomebody(sentence, announcement);
    }

    /** Lễ khởi công do A tổ chức tại B; ý kiến được nêu tại hội thảo … do Trường A phối hợp với B tổ chức; về dự Lễ trao nhà do A tổ chức. */
    private static boolean isHeldBySomebody(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        CueHit by = sentence.hit(Cue.BY, event.end(), sentence.end);
        boolean there = sentence.hits.stream()
                .anyMatch(hit -> (hit.is(Cue.AT) || hit.is(Cue.ATTEND)) && hit.to() == event.from());
        boolean noun = !event.is(Cue.DEED) || event.from() == 0; // tiếp xúc cử tri do A tổ chức
        boolean opens =
                noun && sentence.isGap(sentence.start, announcement.name().start());
        return (there || opens)
                && by != null
                && !announcement.organizers().isEmpty()
                && sentence.isGap(announcement.name().end(), by.start());
    }

    /** Phó Thủ tướng đã có buổi làm việc với A: the first sentence tells it as done, though not when. */
    static boolean wasDone(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        CueHit done = sentence.hit(Cue.DONE, sentence.start, event.start());
        return done != null
                && (sentence.wordsBetween(done.end(), event.start()) <= 2 || wasHeldWith(sentence, done, event))
                && sentence.hit(Cue.SAY, sentence.start, done.start()) == null
                && sentence.names.stream()
                        .anyMatch(name -> (name.isPerson() || name.isOrganization())
                                && name.mention().span().end() <= done.start()
                                && sentence.isGap(
                                        Subjects.behindTerm(
                                                sentence,
                                                Math.max(
                                                        name.to(),
                                                        name.mention().span().end())),
                                        done.start()));
    }

    /** Vừa phối hợp với B tổ chức tọa đàm. */
    private static boolean wasHeldWith(Sentence sentence, CueHit done, CueHit event) {
        CueHit with = sentence.hit(Cue.WITH, done.end(), event.start());
        CueHit hold = with == null ? null : sentence.hit(Cue.ORGANIZE, with.end(), event.start());
        return with != null
                && hold != null
                && sentence.isGap(done.end(), with.start())
                && sentence.isGap(hold.end(), event.start())
                && !sentence.hasSign(";:", done.end(), event.start());
    }

    /** Họ kéo nhau lên nhà văn hóa dự buổi họp bàn chuyện A: straight behind the verb of attending. */
    private static boolean isAttended(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        return !event.is(Cue.DEED)
                && announcement.date().isEmpty()
                && sentence.hit(Cue.SAY, sentence.start, event.start()) == null
                && sentence.isWord(event.from() - 1, "dự")
                && announcement.name().end() > event.end();
    }

    /** Ông A, chủ tịch xã, điều khiển cuộc họp dân: with who led it, straight before the word for the meeting. */
    static boolean isLed(Sentence sentence, Announcement announcement) {
        CueHit event = announcement.event();
        return !event.is(Cue.DEED)
                && announcement.date().isEmpty()
                && sentence.hits.stream()
                        .anyMatch(hit -> hit.is(Cue.CHAIR)
                                && hit.to() == event.from()
                                && !Subjects.subject(sentence, hit).isEmpty());
    }

    /** Sau vụ hóc hạt hồi tháng trước, ngày 6/3, Phòng A mở lớp: former times of which a clause before the day tells. */
    static boolean isBehindFormer(Sentence sentence, CueHit past, CueHit event) {
        return sentence.isWord(0, "Sau")
                && past.from() > 1 // sau đó
                && sentence.dates().stream()
                        .anyMatch(date -> MeetingDays.isDay(date)
                                && MeetingDays.isWithoutYear(date)
                                && date.span().start() >= past.end()
                                && date.span().end() <= event.start()
                                && sentence.hasSign(
                                        ",", past.start(), date.span().start()));
    }

    /** Với 46/46 đại biểu tán thành, chiều 7/3, HĐND tỉnh A đã thông qua …: behind the votes with which a sentence begins. */
    static boolean isBehindVotes(Sentence sentence, DateMention date) {
        return sentence.isWord(0, "Với")
                && MeetingDays.isPartOfDay(date)
                && sentence.tokens.isSign(sentence.firstToken(date.span().start()) - 1, ',')
                && sentence.wordsBetween(sentence.start, date.span().start()) <= WORDS_OF_REASON;
    }

    /** Trước tình hình ấy, tối 8/3, ông A họp khẩn: a few words before the day, which a comma parts from it. */
    private static boolean isBehindReason(Sentence sentence, DateMention day) {
        int comma = sentence.firstToken(day.span().start()) - 1;
        return sentence.tokens.isSign(comma, ',')
                && sentence.wordsBetween(sentence.start, day.span().start()) <= WORDS_OF_REASON
                && (sentence.isWord(0, "Trước") || sentence.isWord(0, "Sau"));
    }

    /** What is told by a verb alone, and neither at the head of its paragraph nor with its day first. */
    static boolean isLateDeed(Sentence sentence, Announcement announcement) {
        boolean voters = announcement.kind().equals(MeetingKind.CITIZEN_RECEPTION)
                && announcement
                        .date()
                        .filter(day -> day.span().end() <= announcement.event().start())
                        .isPresent();
        boolean opens = MeetingDays.opening(sentence).isPresent()
                || announcement
                        .date()
                        .filter(day -> isBehindReason(sentence, day))
                        .isPresent();
        boolean ofBody = MeetingDays.opening(sentence)
                        .filter(MeetingDays::isPartOfDay)
                        .isPresent()
                && !announcement.organizers().isEmpty(); // tối 5/3, Ban công tác Mặt trận mời 112 hộ đến họp bàn …
        boolean news = voters || ofBody || ((sentence.first || sentence.has(Cue.LEAD)) && opens);
        return announcement.event().is(Cue.DEED) && !Deeds.takesPlace(sentence, announcement.event()) && !news;
    }

    /** Tọa đàm “A” do B tổ chức, diễn ra sáng 8/3: with who held it and a day of late, at the head of a paragraph that speaks of nothing before. */
    static boolean isToldInFull(Sentence sentence, Announcement announcement, MeetingTimes times) {
        return sentence.first
                && !announcement.event().is(Cue.DEED)
                && !announcement.organizers().isEmpty()
                && !sentence.has(Cue.PAST)
                && announcement
                        .date()
                        .filter(day -> MeetingDays.isDay(day) && times.isOfLate(times.of(sentence, day)))
                        .isPresent();
    }
}
