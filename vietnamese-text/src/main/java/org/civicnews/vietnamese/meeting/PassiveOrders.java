package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Obligation;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;

/**
 * Reads orders in the passive: {@code Sở A được giao lập danh sách}, {@code các quán ăn được đề nghị ngưng đổ rác}, {@code UBND phường
 * được ông giao giữ trật tự}, {@code nhà thầu đã được yêu cầu tăng ca}.
 */
final class PassiveOrders {
    /** Các hộ chăn nuôi nhỏ lẻ quanh hồ. */
    private static final int LONGEST_SUBJECT = 9;
    /** Được ông giao, được Chủ tịch UBND tỉnh giao. */
    private static final int LONGEST_AGENT = 6;

    private static final Set<String> ADDRESS = Set.of("ông", "bà", "anh", "chị", "cô");

    /** Được giao làm chủ đầu tư, được giao nhiệm vụ …, được đề nghị truy tố: a standing charge, a thing or a fate, and no order. */
    private static final Set<String> NO_ORDER = Set.of(
            "làm",
            "nhiệm vụ",
            "trách nhiệm",
            "cho",
            "đất",
            "rừng",
            "chỉ tiêu",
            "kế hoạch",
            "vốn",
            "quyền",
            "biên chế",
            "trọng trách",
            "chủ trì",
            "là",
            "từ",
            "bởi",
            "trong",
            "thêm",
            "khoán",
            "tự chủ",
            "dự toán",
            "công nhận",
            "xét",
            "tặng",
            "khen",
            "khen thưởng",
            "truy tố",
            "xử lý",
            "xử phạt",
            "bổ nhiệm",
            "bầu",
            "phong",
            "phong tặng",
            "kỷ luật",
            "thưởng",
            "miễn nhiệm",
            "nâng",
            "và",
            "tại",
            "theo",
            "nhưng",
            "với",
            "quản lý",
            "vào",
            "thu");

    /** Việc này, dự án A, hồ sơ B: nobody who could be told anything. */
    private static final Set<String> THINGS = Set.of(
            "việc",
            "dự án",
            "dự thảo",
            "hồ sơ",
            "nội dung",
            "vấn đề",
            "điều",
            "phương án",
            "đề án",
            "đề tài",
            "kế hoạch",
            "số",
            "tên",
            "vụ",
            "khi",
            "nếu",
            "để",
            "theo",
            "tại",
            "sau",
            "trước",
            "không",
            "đây",
            "đó",
            "tiền",
            "kinh phí",
            "giá",
            "tờ trình",
            "báo cáo",
            "nhiệm vụ",
            "đất",
            "khu đất",
            "công trình",
            "văn bản",
            "người",
            "những người",
            "ai");

    /**
     * An order in the passive.
     *
     * @param assignees who is to do it
     * @param obligation how strongly it binds
     * @param from the first character of what is to be done
     * @param byHim whether who gave it is told by a form of address alone (được ông giao)
     * @param given whether the verb is giao, which stands as often for a standing charge
     */
    record Order(List<Actor> assignees, Obligation obligation, int from, boolean byHim, boolean given) {}

    private PassiveOrders() {}

    /** The order whose được is a token, empty if there is none. */
    static Optional<Order> at(Sentence sentence, int passive) {
        int verb = passive + 1;
        boolean byHim = verb < sentence.tokens.count() && sentence.isAnyOf(verb, ADDRESS);
        verb += byHim ? 1 : 0;
        int behind = behindVerb(sentence, verb);
        if (behind < 0 || !isToDo(sentence, behind)) {
            return Optional.empty();
        }
        List<Actor> assignees = assignees(sentence, passive);
        boolean asked = sentence.isWord(verb, "đề");
        return assignees.isEmpty()
                ? Optional.empty()
                : Optional.of(new Order(
                        assignees,
                        asked ? Obligation.REQUESTED : Obligation.REQUIRED,
                        sentence.tokens.start(behind),
                        byHim,
                        sentence.isWord(verb, "giao")));
    }

    /** The token behind giao, yêu cầu, đề nghị, chỉ đạo or phân công; -1 if none of them is there. */
    private static int behindVerb(Sentence sentence, int verb) {
        boolean two = (sentence.isWord(verb, "yêu") && sentence.isWord(verb + 1, "cầu"))
                || (sentence.isWord(verb, "đề") && sentence.isWord(verb + 1, "nghị"))
                || (sentence.isWord(verb, "phân") && sentence.isWord(verb + 1, "công"));
        return two ? verb + 2 : sentence.isWord(verb, "giao") ? verb + 1 : -1;
    }

    private static boolean isToDo(Sentence sentence, int token) {
        return sentence.tokens.isWord(token)
                && !sentence.tokens.isCapital(token)
                && !isOneOf(sentence, token, NO_ORDER);
    }

    /** Whether one of the words, or two words of them, stand at a token. */
    private static boolean isOneOf(Sentence sentence, int token, Set<String> words) {
        int start = sentence.tokens.start(token);
        String one = sentence.words(start, sentence.tokens.end(token)).toLowerCase(Locale.ROOT);
        boolean more = token + 1 < sentence.tokens.count() && sentence.tokens.isWord(token + 1);
        return words.contains(one)
                || (more
                        && words.contains(sentence.words(start, sentence.tokens.end(token + 1))
                                .toLowerCase(Locale.ROOT)));
    }

    /** Those who are told, up to được or đã được. */
    private static List<Actor> assignees(Sentence sentence, int passive) {
        int last = passive;
        last -= sentence.isWord(last - 1, "đã") || sentence.isWord(last - 1, "cũng") ? 1 : 0;
        int end = sentence.tokens.start(last);
        List<Actor> told = new ArrayList<>();
        for (int first = firstOf(sentence, last); first < last; first++) {
            boolean begins = first == 0 || beginsClause(sentence, first);
            if (begins
                    && Assignees.read(sentence, sentence.tokens.start(first), told) == sentence.tokens.end(last - 1)) {
                boolean people = told.stream().anyMatch(actor -> actor.person().isPresent());
                return people ? List.of() : told;
            }
            told.clear();
        }
        return group(sentence, last, end);
    }

    private static int firstOf(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && !sentence.tokens.isSign(first - 1, ';') && last - first < Assignees.LONGEST) {
            first--;
        }
        return first;
    }

    private static boolean beginsClause(Sentence sentence, int token) {
        return sentence.tokens.sign(token - 1) != 0
                || sentence.isWord(token - 1, "còn")
                || sentence.isWord(token - 1, "Còn")
                || sentence.isWord(token - 1, "Riêng")
                || sentence.isWord(token - 1, "và");
    }

    /** Các quán ăn, đơn vị vận hành: the few words of the clause, if they are no thing and hold no verb. */
    private static List<Actor> group(Sentence sentence, int last, int end) {
        int first = clause(sentence, last);
        int start = sentence.tokens.start(first);
        boolean verbs = sentence.hits.stream()
                .anyMatch(hit -> hit.from() >= first && hit.to() <= last && (hit.is(Cue.SAY) || hit.is(Cue.REQUIRE)));
        if (first == last
                || last - first > LONGEST_SUBJECT
                || verbs
                || isOneOf(sentence, first, THINGS)
                || !sentence.tokens.isWord(first)
                || !sentence.names(NameKind.PERSON, start, end).isEmpty()
                || sentence.hasSign("\"“”()", start, end)) {
            return List.of();
        }
        Span words = sentence.trimmed(start, end);
        return new ArrayList<>(List.of(Actor.group(sentence.words(words.start(), words.end()))));
    }

    private static int clause(Sentence sentence, int last) {
        int first = last;
        while (first > 0 && !beginsClause(sentence, first)) {
            first--;
        }
        return first;
    }
}
