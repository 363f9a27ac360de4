package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Locale;

/** Tells of a sentence whether it begins with what is celebrated or carried out, or another meeting, before the day and who did it. */
final class Occasions {
    private static final List<String> OPENINGS = List.of(
            "chuẩn bị cho ",
            "để chuẩn bị ",
            "hưởng ứng ",
            "triển khai ",
            "căn cứ ",
            "phát huy ",
            "nhằm ",
            "trước diễn biến ",
            "trước thềm ",
            "nhân ",
            "cũng nhân ",
            "cũng trong dịp này, ",
            "dịp này, ",
            "kỷ niệm ",
            "chào mừng ",
            "hướng tới ",
            "thiết thực ",
            "trong không khí ",
            "tiếp tục ",
            "thực hiện ",
            "trong khuôn khổ ");

    /** The longest of them, and a little more. */
    private static final int LONGEST_OPENING = 24;

    /** Behind them stands, up to the comma, what only places the meeting of the sentence. */
    private static final List<String> FRAMES = List.of(
            "trong khuôn khổ ",
            "nhân dịp ",
            "bên lề ",
            "tiếp theo ",
            "tiếp nối ",
            "tiếp sau ",
            "ngay sau ",
            "sau thành công ");

    private static final int LONGEST_DATELINE = 10;

    private Occasions() {}

    /** Nhân Ngày Thương binh - Liệt sĩ 27/7, …; kỷ niệm …; thực hiện kế hoạch …: whether a sentence begins so, or behind its dateline. */
    static boolean open(Sentence sentence) {
        return opensWith(sentence, OPENINGS);
    }

    /**
     * Trong khuôn khổ chuyến thăm và tham dự Hội nghị A, ngày 6/6, ông B hội kiến ông C; tiếp theo Hội nghị A, Hội nghị D sẽ
     * diễn ra: whether one meeting only places another that the sentence tells of behind it.
     */
    static boolean frames(Sentence sentence, CueHit placing, CueHit event) {
        boolean behind = event.is(Cue.DEED)
                || sentence.tokens.isSign(event.from() - 1, ',')
                || sentence.hit(Cue.HOLD, placing.end(), event.start()) != null;
        return behind && sentence.hasSign(",", placing.end(), event.start()) && mayPlace(sentence, placing);
    }

    /** Whether a meeting stands where one does that only places another. */
    static boolean mayPlace(Sentence sentence, CueHit event) {
        return !sentence.hasSign(",", sentence.start, event.start()) && opensWith(sentence, FRAMES);
    }

    private static boolean opensWith(Sentence sentence, List<String> openings) {
        int from = sentence.tokens.start(behindDateline(sentence));
        String words = sentence.words(from, Math.min(sentence.end, from + LONGEST_OPENING))
                .toLowerCase(Locale.ROOT);
        return openings.stream().anyMatch(words::startsWith);
    }

    /** (Cổng TTĐT huyện A) - Thực hiện …; GN - Nhân dịp …: the token behind the name of the paper with which a report begins. */
    private static int behindDateline(Sentence sentence) {
        int at = 0;
        if (sentence.tokens.isSign(0, '(')) {
            while (at < LONGEST_DATELINE && !sentence.tokens.isSign(at, ')')) {
                at++;
            }
            at++;
        } else {
            while (at < LONGEST_DATELINE && sentence.tokens.isAllCapitals(at)) {
                at++;
            }
        }
        boolean dash = sentence.tokens.isSign(at, '-') || sentence.tokens.isSign(at, '–');
        return at > 0 && dash && at + 1 < sentence.tokens.count() ? at + 1 : 0;
    }
}
