package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Set;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the groups that speak at a meeting: đại diện Sở A, cử tri và nhân dân. */
final class GroupSpeakers {
    /** What stands between who speaks and the verb. */
    private static final Set<String> BEFORE_VERB =
            Set.of("vẫn", "thì", "còn", "cũng", "đều", "lại", "từng", "bèn", "liền");

    /** Nhà đầu tư hạ tầng. */
    private static final int LONGEST_TRADE = 5;

    private GroupSpeakers() {}

    /** A group or the bodies that it stands for, straight before phát biểu. */
    static @Nullable Span of(Sentence sentence) {
        CueHit say = null;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY) && say == null && hit.start() > sentence.start) {
                say = hit;
            }
        }
        if (say == null
                || !sentence.names(NameKind.PERSON, sentence.start, say.start()).isEmpty()
                || Speakers.isPassive(sentence, say.from() - 1)) { // các sở, ngành được giao trả lời
            return null;
        }
        for (CueHit hit : sentence.hits) {
            boolean subject = hit.is(Cue.ATTENDING_GROUP)
                    && !sentence.isWord(say.from() - 1, "được") // đại diện nhà thầu được nhắc phải nộp bản vẽ
                    && (say.is(Cue.BRIEF) || isSpokesman(sentence, hit, say))
                    && !sentence.words(hit.start(), hit.end()).equalsIgnoreCase("người đứng đầu")
                    && (hit.from() == 0 || !sentence.tokens.isCapital(hit.from()))
                    && !sentence.isWord(hit.from() - 1, "của") // ý kiến, kiến nghị của cử tri
                    && hit.end() <= say.start()
                    && sentence.wordsBetween(hit.start(), say.start()) <= 30;
            if (subject) {
                Span span = sentence.trimmed(hit.start(), subjectEnd(sentence, hit, say));
                return isWhole(sentence, span) ? span : null;
            }
        }
        return null;
    }

    /** Đại diện Công ty A khẳng định: a body and nothing else between the word for who speaks for it and the verb. */
    private static boolean isSpokesman(Sentence sentence, CueHit group, CueHit say) {
        List<Sentence.Name> bodies = sentence.names(NameKind.ORGANIZATION, group.end(), say.start());
        if (bodies.isEmpty() && sentence.isWord(group.to() - 1, "diện")) { // đại diện nhà thầu than
            return sentence.lexicon.isPeople(sentence.tokens, group.to())
                    && sentence.wordsBetween(group.end(), say.start()) <= LONGEST_TRADE
                    && !sentence.hasSign(",;:.(", group.end(), say.start());
        }
        return (sentence.isWord(group.to() - 1, "diện") || sentence.isWord(group.to() - 1, "đạo"))
                && bodies.size() == 1
                && sentence.isGap(group.end(), bodies.get(0).from())
                && subjectEnd(sentence, group, say)
                        <= bodies.get(0).mention().span().end();
    }

    /** Cử tri và nhân dân còn đề nghị; đại diện Sở A trong cuộc họp báo cho biết: without the small words before the verb, and without where it was. */
    private static int subjectEnd(Sentence sentence, CueHit group, CueHit say) {
        CueHit done = sentence.hit(Cue.DONE, group.end(), say.start());
        int last = sentence.firstToken(done == null ? say.start() : done.start()) - 1;
        CueHit event = sentence.hit(Cue.EVENT, group.end(), say.start());
        if (event != null && (sentence.isWord(event.from() - 1, "trong") || sentence.isWord(event.from() - 1, "tại"))) {
            last = event.from() - 2;
        }
        while (last >= group.to() && sentence.isAnyOf(last, BEFORE_VERB)) {
            last--;
        }
        return sentence.tokens.end(Math.max(last, group.to() - 1));
    }

    /** A subject, not the end of a phrase with a verb of its own; họp với các sở để nghe A báo cáo: nor those who only listen. */
    private static boolean isWhole(Sentence sentence, Span span) {
        CueHit purpose = sentence.hit(Cue.NAME_END, span.start(), span.end());
        int last = sentence.firstToken(span.end()) - 1;
        return (purpose == null || !sentence.isWord(purpose.from(), "để"))
                && !sentence.isWord(last, "nhằm")
                && sentence.wordsBetween(span.start(), span.end()) >= 3
                && !sentence.hasSign(";:.", span.start(), span.end())
                && sentence.hit(Cue.AT, span.start(), span.end()) == null
                && sentence.hit(Cue.HOLD, span.start(), span.end()) == null
                && sentence.hit(Cue.MUST, span.start(), span.end()) == null
                && sentence.hit(Cue.FUTURE, span.start(), span.end()) == null
                && sentence.hit(Cue.ACTION, span.start(), span.end()) == null;
    }
}
