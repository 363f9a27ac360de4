package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.vietnamese.people.NameKind;

/** Tells of the verbs that are meetings by themselves (làm việc với, kiểm tra, thảo luận về) who does them, and whether. */
final class Deeds {
    /** Làm việc với, họp bàn: the subject stands close before. */
    private static final int SUBJECT_OF_DEED = 6;
    /** Đoàn do ông A dẫn đầu có mặt tại hiện trường, làm việc với … */
    private static final int SUBJECT_OF_DELEGATION = 10;
    /** Yêu cầu Chủ tịch UBND các huyện, thị xã kiểm tra. */
    private static final int MOST_ASKED = 12;

    /** Ban tổ chức. */
    private static final int LONGEST_COMMON = 3;
    /** What a body that was named before is called again, written small. */
    private static final Set<String> COMMON_BODIES = Set.of(
            "đoàn",
            "đoàn công tác",
            "đoàn đại biểu",
            "các đại biểu",
            "công ty",
            "tập đoàn",
            "ngân hàng",
            "nhà trường",
            "bệnh viện",
            "ban tổ chức",
            "hai bên",
            "tỉnh",
            "thành phố",
            "huyện",
            "quận",
            "phường",
            "xã");

    /** Từ 14 giờ 30 phút chiều ngày 5/3/2024: the tokens before the comma and the pronoun. */
    private static final int LONGEST_DAY = 16;

    private Deeds() {}

    /** Whether a verb such as làm việc với has a person, a body or a title as its subject. */
    static boolean isDone(Sentence sentence, int index) {
        CueHit deed = sentence.hits.get(index);
        if (isAsked(sentence, deed)
                || isErrand(sentence, deed)
                || isCharged(sentence, deed.from() - 1)
                || (Visits.isBare(sentence, deed) && !Visits.isReported(sentence, deed))) {
            return false;
        }
        if (sentence.wordsBetween(sentence.start, deed.start()) == 0) {
            return !deed.is(Cue.HOLD) || takesPlace(sentence, deed);
        }
        boolean within = sentence.isWord(deed.from() - 1, "Trong") || sentence.isWord(deed.from() - 1, "trong");
        if (sentence.isWord(deed.from(), "tổ") || (within && sentence.isWord(deed.to() - 1, "báo"))) {
            return true; // trong họp báo diễn ra ngày 10/7
        }
        if (index > 0) {
            CueHit before = sentence.hits.get(index - 1);
            boolean holds = before.is(Cue.HOLD) || before.is(Cue.DONE) || before.is(Cue.FUTURE) || before.is(Cue.AT);
            if (holds && sentence.isGap(before.end(), deed.start())) {
                return true;
            }
        }
        if (isPurpose(sentence, deed)
                || isSatDownFor(sentence, deed)
                || isOfPronoun(sentence, deed)
                || isOfSameBody(sentence, deed)
                || isOfSpeaker(sentence, deed)) {
            return true;
        }
        if (isDebate(sentence, deed)) {
            return isOfAssembly(sentence, deed);
        }
        for (Sentence.Name name : sentence.names) {
            int end = name.end();
            if (name.isOrganization() && deed.is(Cue.BY_PERSON)) {
                continue;
            }
            boolean village = name.mention().kind() == NameKind.PLACE && sentence.isWord(deed.from(), "họp");
            boolean actor = name.isPerson() || name.isOrganization() || (village && sentence.isGap(end, deed.start()));
            int far = name.isPerson() && sentence.has(Cue.LEAD) ? SUBJECT_OF_DELEGATION : SUBJECT_OF_DEED;
            if (actor && end <= deed.start() && sentence.wordsBetween(end, deed.start()) <= far) {
                return true;
            }
        }
        CueHit group = sentence.hit(Cue.GROUP, sentence.start, deed.start());
        boolean met = group != null && sentence.wordsBetween(group.end(), deed.start()) <= SUBJECT_OF_DEED;
        return !deed.is(Cue.BY_PERSON) && (met || isOfCounted(sentence, deed) || isOfHolder(sentence, deed));
    }

    /** Bộ trưởng Quốc phòng Việt Nam hội đàm với …: a title written large, with nothing but its own words up to the verb. */
    private static boolean isOfHolder(Sentence sentence, CueHit deed) {
        int verb = verb(sentence, deed);
        int first = verb - 1;
        while (first > 0 && first > verb - SUBJECT_OF_DEED && sentence.tokens.sign(first - 1) == 0) {
            first--;
        }
        return first >= 0
                && first < verb - 1
                && sentence.tokens.isCapital(first)
                && sentence.lexicon.isTitle(sentence.tokens, first)
                && sentence.hit(Cue.NOT, sentence.tokens.start(first), deed.start()) == null;
    }

    /** Phó Thủ tướng dẫn đầu đoàn công tác làm việc với …: the token of the deed, or of the verb of leading straight before it. */
    private static int verb(Sentence sentence, CueHit deed) {
        CueHit lead = sentence.hit(Cue.LEAD, sentence.start, deed.start());
        return lead != null && sentence.isGap(lead.end(), deed.start()) ? lead.from() : deed.from();
    }

    /** Sáng 4/2, khi kiểm tra tiến độ dự án, Phó Thủ tướng A khẳng định …: who speaks behind the clause did it. */
    static boolean isOfSpeaker(Sentence sentence, CueHit deed) {
        return !speakers(sentence, deed).isEmpty();
    }

    /** Who speaks behind such a clause, with a post; nobody if there is none. */
    static List<Sentence.Name> speakers(Sentence sentence, CueHit deed) {
        int when = deed.from() - 1;
        boolean opens = sentence.isWord(when, "Khi")
                || (sentence.isWord(when, "khi") && (when == 0 || sentence.tokens.isSign(when - 1, ',')));
        CueHit say = opens ? sentence.hit(Cue.SAY, deed.end(), sentence.end) : null;
        List<Sentence.Name> people = say == null ? List.of() : Subjects.subject(sentence, say);
        boolean one = people.size() == 1
                && !people.get(0).posts().isEmpty()
                && people.get(0).from() >= deed.end()
                && sentence.hasSign(",", deed.end(), people.get(0).from());
        return one ? people : List.of();
    }

    /** Hơn 100 hộ dân chung cư A kéo xuống sảnh họp bàn: people who are told by their number met. */
    static boolean isOfCounted(Sentence sentence, CueHit deed) {
        CueHit people =
                sentence.isWord(deed.from(), "họp") ? sentence.hit(Cue.COUNTED, sentence.start, deed.start()) : null;
        int end = sentence.beforeBracket(deed.from());
        return people != null
                && sentence.hit(Cue.NOT, people.end(), deed.end()) == null
                && sentence.hit(Cue.MUST, people.end(), deed.end()) == null // sẽ không phải họp vào thứ sáu
                && !sentence.isWord(deed.from() - 1, "phải")
                && !sentence.hasSign(",;", people.end(), end)
                && sentence.wordsBetween(people.end(), end) <= SUBJECT_OF_DELEGATION;
    }

    /** Chiều cùng ngày, đoàn làm việc với UBND quận, công ty họp báo: the delegation or the body that the sentences before told of. */
    static boolean isOfSameBody(Sentence sentence, CueHit deed) {
        return !sameBody(sentence, deed).isEmpty();
    }

    /** Whether it is the delegation, with who leads it. */
    static boolean isOfSameDelegation(Sentence sentence, CueHit deed) {
        return sameBody(sentence, deed).startsWith("đoàn");
    }

    private static String sameBody(Sentence sentence, CueHit deed) {
        int first = deed.from() - 1;
        while (first > 0 && !sentence.tokens.isSign(first - 1, ',') && first > deed.from() - LONGEST_COMMON) {
            first--;
        }
        if (first <= 0
                || !sentence.tokens.isSign(first - 1, ',')
                || sentence.hit(Cue.SAME_DAY, sentence.start, deed.start()) == null) {
            return "";
        }
        String subject = sentence.words(sentence.tokens.start(first), sentence.tokens.end(deed.from() - 1));
        return COMMON_BODIES.contains(subject) ? subject : "";
    }

    /** Yêu cầu Sở A kiểm tra hiện trạng …: what somebody is told to do is not done yet. */
    private static boolean isAsked(Sentence sentence, CueHit deed) {
        return sentence.hits.stream()
                .anyMatch(hit -> hit.is(Cue.REQUIRE)
                        && hit.end() <= deed.start()
                        && sentence.wordsBetween(hit.end(), deed.start()) <= MOST_ASKED
                        && !sentence.hasSign(",;:.”\"", hit.end(), deed.start()));
    }

    /** Bà con đi họp thôn; cán bộ mời họp tổ: where people were, and no meeting that is reported. */
    private static boolean isErrand(Sentence sentence, CueHit deed) {
        int before = deed.from() - 1;
        return sentence.isWord(deed.from(), "họp") && (sentence.isWord(before, "đi") || sentence.isWord(before, "mời"));
    }

    /** Sở A được giao kiểm tra việc …, được phân công giám sát tình hình …: whose work it is, and not done on that day. */
    private static boolean isCharged(Sentence sentence, int last) {
        return sentence.isWord(last, "giao")
                || (sentence.isWord(last, "công") && sentence.isWord(last - 1, "phân"))
                || (sentence.isWord(last, "vụ") && sentence.isWord(last - 1, "nhiệm"))
                || (sentence.isWord(last, "trách") && sentence.isWord(last - 1, "phụ"));
    }

    /** Thảo luận về dự án luật: what an assembly does, and not two people. */
    private static boolean isDebate(Sentence sentence, CueHit deed) {
        return deed.value(Cue.EVENT).equals("SESSION")
                && !sentence.isWord(deed.from(), "họp")
                && !sentence.isWord(deed.from() + 2, "tại")
                && !sentence.isWord(deed.from() + 2, "ở");
    }

    private static boolean isOfAssembly(Sentence sentence, CueHit deed) {
        return sentence.names.stream()
                .anyMatch(name -> name.isOrganization()
                        && !name.inPost()
                        && name.mention().span().end() <= deed.start()
                        && sentence.wordsBetween(name.mention().span().end(), deed.start()) <= 1
                        && isAssembly(name.mention().name()));
    }

    private static boolean isAssembly(String name) {
        return name.contains("Quốc hội")
                || name.contains("HĐND")
                || name.contains("Hội đồng nhân dân")
                || name.endsWith("QH");
    }

    /** Họp báo diễn ra sáng 5/3: what else would be a verb is the meeting itself. */
    static boolean takesPlace(Sentence sentence, CueHit deed) {
        return sentence.isWord(deed.to(), "diễn") && sentence.isWord(deed.to() + 1, "ra");
    }

    /** Chiều 5/3, ông tiếp đoàn A; ông thăm …: whom the sentence before named, straight behind the day with which this one begins. */
    static boolean isOfPronoun(Sentence sentence, CueHit deed) {
        int last = deed.from() - 1;
        boolean pronoun = last <= LONGEST_DAY && Address.is(sentence, last) && sentence.tokens.isSign(last - 1, ',');
        return pronoun
                && MeetingDays.opening(sentence)
                        .filter(day -> sentence.firstToken(day.span().end()) == last - 1)
                        .isPresent();
    }

    /** Ông A đã đến xã B để kiểm tra tình hình. */
    static boolean isPurpose(Sentence sentence, CueHit deed) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, deed.start());
        return deed.value(Cue.EVENT).equals("INSPECTION")
                && sentence.isWord(deed.from() - 1, "để")
                && done != null
                && !Subjects.subject(sentence, done).isEmpty();
    }

    /** UBND xã mời các hộ dân ngồi lại ở nhà văn hóa để họp bàn …: what those sat down for whom a body asked to come. */
    private static boolean isSatDownFor(Sentence sentence, CueHit deed) {
        int sit = deed.from() - 1;
        while (sit > 1 && !(sentence.isWord(sit, "lại") && sentence.isWord(sit - 1, "ngồi"))) {
            sit--;
        }
        int at = sentence.tokens.start(sit);
        return sit > 1
                && sentence.isWord(deed.from() - 1, "để")
                && sentence.isWord(deed.from(), "họp")
                && sentence.names.stream().anyMatch(name -> name.isOrganization() && name.end() <= at);
    }

    /** Đoàn giám sát của A làm việc với B. */
    static boolean isInspected(Sentence sentence, CueHit event) {
        for (int i = 0; i + 2 < event.from() && sentence.isWord(event.from(), "làm"); i++) {
            boolean sent = sentence.words(sentence.tokens.start(i), sentence.tokens.end(i))
                    .equalsIgnoreCase("đoàn");
            boolean looks = sentence.isWord(i + 2, "sát") || sentence.isWord(i + 2, "tra");
            if (sent && looks && !sentence.isWord(i + 1, "cảnh")) {
                return true;
            }
        }
        return false;
    }
}
