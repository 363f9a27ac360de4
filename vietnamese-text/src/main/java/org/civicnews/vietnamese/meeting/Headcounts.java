package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.vietnamese.text.QuantityMention;

/** Tells where people are told by their number: 34 tổ trưởng, hàng nghìn người dân, 58/62 đại biểu, một số nhà báo. */
final class Headcounts {
    private static final List<String> ABOUT =
            List.of("khoảng", "Khoảng", "gần", "Gần", "hơn", "Hơn", "trên", "Trên", "chừng", "Chừng", "ngót", "Ngót");
    private static final List<String> MANY = List.of("hàng", "Hàng");
    private static final List<String> TENS = List.of("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu");

    /** Hơn 1.300 cán bộ quản lý. */
    private static final int WORDS_OF_COUNT = 7;

    private Headcounts() {}

    static boolean isSome(Sentence sentence, int token) {
        return sentence.isWord(token, "một") && sentence.isWord(token + 1, "số");
    }

    /** 34 tổ trưởng, hơn 70 vị nhân sĩ, hàng nghìn người dân: a number and a word for people. */
    static boolean starts(Sentence sentence, int token) {
        int start = sentence.tokens.start(token);
        boolean few = sentence.lexicon.isFew(sentence.tokens, token) && !areNamed(sentence, token + 1); // bốn tổ trưởng
        int noun = few ? token + 1 : afterNumber(sentence, token);
        if (noun > token && sentence.lexicon.isPeople(sentence.tokens, noun)) {
            return true;
        }
        for (QuantityMention quantity : sentence.quantities()) {
            if (quantity.span().start() == start) {
                int number = token;
                while (number < sentence.tokens.count() // bốn đại biểu
                        && !sentence.tokens.isNumber(number)
                        && sentence.tokens.start(number) < quantity.span().end()) {
                    number++;
                }
                int last = sentence.firstToken(quantity.span().end());
                for (int i = number + 1; i < last; i++) {
                    if (sentence.tokens.isWord(i)) {
                        return sentence.lexicon.isPeople(sentence.tokens, i);
                    }
                }
            }
        }
        return false;
    }

    /** Hai ủy viên phản biện là ông A và bà B: those who are told one by one behind là. */
    private static boolean areNamed(Sentence sentence, int noun) {
        for (int i = noun; i < noun + WORDS_OF_COUNT && sentence.tokens.isWord(i); i++) {
            if (sentence.isWord(i, "là")) {
                return true;
            }
        }
        return false;
    }

    /** Khoảng 150, hơn 1.200, hàng chục nghìn: the token behind a number; the token itself if none stands there. */
    private static int afterNumber(Sentence sentence, int token) {
        int at = token + (sentence.isAnyOf(token, ABOUT) ? 1 : 0);
        if (sentence.isAnyOf(at, MANY)) {
            int tens = at + 1;
            while (sentence.isAnyOf(tens, TENS)) {
                tens++;
            }
            return tens > at + 1 ? tens : token;
        }
        int end = at;
        while (sentence.tokens.isNumber(end) || (end > at && isInNumber(sentence, end))) {
            end++;
        }
        return end > at ? end : token;
    }

    /** 58/62 đại biểu, 86 trong tổng số 94 hộ dân, 187 trên tổng số 203 thành viên: so many of all. */
    static boolean isShareOfAll(Sentence sentence, int token) {
        int all = token + 2;
        boolean of = sentence.isWord(token + 1, "trong") || sentence.isWord(token + 1, "trên");
        if (of) {
            all += sentence.isWord(all, "tổng") ? 1 : 0;
            all += sentence.isWord(all, "số") ? 1 : 0;
        }
        boolean share = isShare(sentence, token + 1)
                || (of && sentence.tokens.isNumber(token) && sentence.tokens.isNumber(all));
        return share && sentence.lexicon.isPeople(sentence.tokens, all + 1);
    }

    static boolean isShare(Sentence sentence, int slash) {
        return sentence.tokens.isSign(slash, '/')
                && sentence.tokens.isNumber(slash - 1)
                && sentence.tokens.isNumber(slash + 1);
    }

    /** Hơn 300 bác sĩ, điều dưỡng từ 21 bệnh viện; hàng nghìn người dân và du khách: a second calling of the same people, who are counted together. */
    static boolean isSecondCalling(Sentence sentence, int count, int joint) {
        return joint - count <= WORDS_OF_COUNT
                && (starts(sentence, count) || isSome(sentence, count))
                && !sentence.isWord(joint + 2, "các") // 30 đại biểu và trưởng các phòng
                && !(sentence.tokens.isCapital(joint + 1) && sentence.lexicon.isTitle(sentence.tokens, joint + 1))
                && sentence.lexicon.isPeople(sentence.tokens, joint + 1); // Phật tử is written large
    }

    /** 2.000: the stop between the digits. */
    static boolean isInNumber(Sentence sentence, int sign) {
        return sentence.tokens.isNumber(sign - 1)
                && sentence.tokens.isGlued(sign)
                && sentence.tokens.isNumber(sign + 1)
                && sentence.tokens.isGlued(sign + 1);
    }
}
