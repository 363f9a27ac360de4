package org.civicnews.vietnamese.meeting;

import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.time.DateMention;

/**
 * Tells of the notices by which an office makes known what a meeting before came to (thông báo kết luận, thông cáo): {@code Văn
 * phòng Chính phủ vừa ban hành Thông báo số 78/TB-VPCP kết luận của Phó Thủ tướng A tại cuộc họp về B}. The day of such a
 * sentence is that of the notice, unless it stands behind the word for the meeting. Immutable and thread-safe.
 */
final class Notices {
    /** Thông báo số 78/TB-VPCP ngày 5/3/2024 truyền đạt ý kiến kết luận: the tokens up to luận. */
    private static final int LONGEST_NOTICE = 24;

    /** Kết luận, chỉ đạo của; kết luận chỉ đạo của. */
    private static final int LONGEST_OWNER = 4;

    private Notices() {}

    /** Whether the sentence is of such a notice, and the word for a meeting behind it that of the meeting concluded. */
    static boolean isConcluded(Sentence sentence, CueHit event) {
        if (event.is(Cue.DEED) || sentence.isWord(0, "Theo") || !isPlaced(sentence, event)) {
            return false;
        }
        for (int i = event.from() - 1; i > 1; i--) {
            if (sentence.isWord(i, "luận") && sentence.isWord(i - 1, "kết")) {
                return hasOwner(sentence, i + 1, event.from()) && isBehindNotice(sentence, i - 2);
            }
        }
        return false;
    }

    /** Whether the sentence is of such a notice. */
    static boolean isConcluded(Sentence sentence) {
        return sentence.hits.stream().anyMatch(hit -> hit.is(Cue.EVENT) && isConcluded(sentence, hit));
    }

    /** Tại cuộc họp. */
    private static boolean isPlaced(Sentence sentence, CueHit event) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.AT)
                        && hit.end() <= event.start()
                        && sentence.wordsBetween(hit.end(), event.start()) == 0);
    }

    private static boolean hasOwner(Sentence sentence, int from, int to) {
        for (int i = from; i < to && i <= from + LONGEST_OWNER; i++) {
            if (sentence.isWord(i, "của")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindNotice(Sentence sentence, int last) {
        for (int i = last; i > 0 && i > last - LONGEST_NOTICE; i--) {
            boolean notice = sentence.isWord(i - 1, "thông") || sentence.isWord(i - 1, "Thông");
            boolean letter =
                    sentence.isWord(i, "bản") && (sentence.isWord(i - 1, "văn") || sentence.isWord(i - 1, "Văn"));
            if (letter || (notice && sentence.isWord(i, "báo"))) {
                return true;
            }
        }
        return false;
    }

    /** Ngày 12/2, Văn phòng A ban hành thông báo kết luận tại cuộc họp ngày 10/2: the day of the notice, not of the meeting. */
    static boolean isIssued(Sentence sentence, DateMention date, CueHit event) {
        boolean own = sentence.dates().stream()
                .anyMatch(later -> MeetingDays.isDay(later)
                        && later.span().start() >= event.end()
                        && !MeetingDays.isDeadline(sentence, later)
                        && !MeetingDays.isOfDocument(sentence, later));
        return isConcluded(sentence, event)
                || (own && sentence.words(date.span().end(), event.start()).contains("kết luận của"));
    }

    /** Ngày 3/7, Ủy ban A đã phát đi thông cáo về kỳ họp thứ 15: whether the days of a sentence are those of a notice. */
    static boolean areDays(Sentence sentence) {
        for (int i = 1; i < sentence.tokens.count(); i++) {
            boolean notice = sentence.isWord(i - 1, "thông") || sentence.isWord(i - 1, "Thông");
            if (notice && sentence.isWord(i, "cáo")) {
                return true;
            }
        }
        return isConcluded(sentence);
    }

    /** Ngày 3/7 đã phát đi Thông cáo báo chí Kỳ họp thứ 15: the day before is that of the notice. */
    static boolean isBehindPressNotice(Sentence sentence, CueHit event) {
        int last = event.from() - 1;
        int notice = sentence.isWord(last, "chí") && sentence.isWord(last - 1, "báo") ? last - 2 : last;
        return sentence.isWord(notice, "cáo") && !sentence.isWord(notice - 1, "báo");
    }

    /** Theo kết luận của Thủ tướng tại hội nghị ngày 5/3, các bộ phải …: where an order was given that is told of now. */
    static boolean isOfOrder(Sentence sentence, CueHit event) {
        boolean order = (sentence.isWord(1, "kết") && sentence.isWord(2, "luận"))
                || (sentence.isWord(1, "chỉ") && sentence.isWord(2, "đạo"))
                || (sentence.isWord(1, "yêu") && sentence.isWord(2, "cầu"));
        return order && sentence.isWord(0, "Theo") && !sentence.hasSign(",", sentence.start, event.start());
    }

    /** Theo thông báo công ty phát đi hôm 8/3, đại hội sẽ họp …: a sentence that begins with who tells of it and when. */
    static boolean isToldOn(Sentence sentence, CueHit event) {
        return sentence.isWord(0, "Theo")
                && sentence.dates().stream()
                        .anyMatch(date -> date.span().end() <= event.start()
                                && sentence.hasSign(",", date.span().end(), event.start()));
    }

    /** Đài Truyền thanh xã A xin thông báo: sáng 14/3, HĐND xã tổ chức …: who tells of it, before the colon, where others hold it. */
    static boolean tellsOnly(Sentence sentence, Sentence.Name body, CueHit verb) {
        int end = body.mention().span().end();
        int notice = sentence.firstToken(end);
        while (notice < verb.from() && sentence.tokens.isWord(notice)) {
            notice++;
        }
        return sentence.tokens.isSign(notice, ':')
                && sentence.isWord(notice - 1, "báo")
                && sentence.names(NameKind.ORGANIZATION, sentence.tokens.end(notice), verb.start()).stream()
                        .anyMatch(other -> !other.inPost() && !VenueExtent.isVenue(sentence, other));
    }
}
