package org.civicnews.vietnamese.meeting;

import java.util.List;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.token.Tokens;

/** Tells whether the name of a meeting goes on with a bracket, and behind a quotation. */
final class NameBrackets {
    /** With which a bracket begins that tells what kind of meeting or of bill it is. */
    private static final List<String> BEFORE_KIND =
            List.of("sửa", "mở", "kỳ", "phiên", "chuyên", "thường", "bất", "lần", "đợt");
    /** Kỳ họp giải quyết công việc phát sinh đột xuất. */
    private static final int LONGEST_KIND = 13;

    private NameBrackets() {}

    /** Whether a bracket that opens at a token belongs to the name. */
    static boolean goesOn(Sentence sentence, int open) {
        return isShortForm(sentence, open) || isOfPlace(sentence, open) || isKind(sentence, open);
    }

    /** Liên minh Nghị viện Thế giới (IPU). */
    private static boolean isShortForm(Sentence sentence, int open) {
        Tokens tokens = sentence.tokens;
        return tokens.isSign(open + 2, ')')
                && tokens.isCapital(open + 1)
                && open + 3 < tokens.count()
                && goesOnBehind(sentence, open + 3)
                && tokens.length(open + 1) > 1
                && Character.isUpperCase(sentence.source.text().charAt(tokens.end(open + 1) - 1));
    }

    /** Dự án Luật Lưu trữ (sửa đổi), hội nghị lần thứ 6 (mở rộng), kỳ họp thứ 16 (kỳ họp chuyên đề). */
    private static boolean isKind(Sentence sentence, int open) {
        if (!sentence.isAnyOf(open + 1, BEFORE_KIND)) {
            return false;
        }
        int close = open + 2;
        while (close < open + LONGEST_KIND && sentence.tokens.isWord(close)) {
            close++;
        }
        return close > open + 2 && sentence.tokens.isSign(close, ')');
    }

    /** Hội đàm với tỉnh A (Lào) về …: where a body is. */
    private static boolean isOfPlace(Sentence sentence, int open) {
        for (Sentence.Name name : sentence.names) {
            Span place = name.mention().span();
            int close = sentence.firstToken(place.end());
            if (name.mention().kind() == NameKind.PLACE
                    && sentence.isGap(sentence.tokens.end(open), place.start())
                    && sentence.tokens.isSign(close, ')')) {
                return sentence.isWord(close + 1, "về") || sentence.isWord(close + 1, "với");
            }
        }
        return false;
    }

    private static boolean goesOnBehind(Sentence sentence, int token) {
        return isTail(sentence, token)
                || sentence.isWord(token, "về")
                || sentence.isWord(token, "của")
                || sentence.isWord(token, "khóa")
                || sentence.isWord(token, "thứ")
                || sentence.isWord(token, "tỉnh");
    }

    /** Hội thi "A" cấp tỉnh, lễ bàn giao nhà “A” cho gia đình ông B: what goes on behind the quotation. */
    static boolean isTail(Sentence sentence, int token) {
        return sentence.isWord(token, "cấp")
                || (sentence.isWord(token, "cho") && sentence.isWord(token + 1, "gia"))
                || sentence.isWord(token, "khu")
                || sentence.isWord(token, "toàn")
                || sentence.isWord(token, "năm")
                || (sentence.isWord(token, "lần") && sentence.isWord(token + 1, "thứ"));
    }
}
