package org.civicnews.vietnamese.meeting;

/** Tells whether ông, bà, đồng chí without a name say what a sentence tells. Immutable and thread-safe. */
final class Pronouns {
    /** Ông chẳng rào đón. */
    private static final int WORDS_BEFORE_QUOTE = 7;

    /** Theo chỉ đạo của ông. */
    private static final int WORDS_BEFORE_SOURCE = 6;

    private Pronouns() {}

    /** Ông đề nghị, bà cho biết: he who spoke before. */
    static boolean speaks(Sentence sentence) {
        CueHit pronoun = sentence.hit(Cue.PRONOUN);
        CueHit say = sentence.hit(Cue.SAY);
        if (pronoun != null && (isSource(sentence, pronoun) || isBehindQuotation(sentence))) {
            return true;
        }
        if (pronoun != null && quotes(sentence, pronoun)) {
            return true;
        }
        if (pronoun == null || say == null) {
            return false;
        }
        CueHit verb = say.end() <= pronoun.start() && opens(sentence, say, pronoun)
                ? sentence.hit(Cue.SAY, pronoun.end(), sentence.end) // phát biểu tại buổi lễ, đồng chí yêu cầu …
                : say;
        return verb != null
                && (sentence.isGap(sentence.start, pronoun.start()) || !verb.equals(say))
                && pronoun.end() <= verb.start()
                && !hasCapital(sentence, pronoun.to() + 1, verb.from()) // ông van Oosten nói
                && sentence.wordsBetween(pronoun.end(), verb.start()) <= 2;
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** Ông chẳng rào đón: “…”: the pronoun begins the sentence, and a quotation stands behind the colon, whatever the verb. */
    private static boolean quotes(Sentence sentence, CueHit pronoun) {
        if (!sentence.isGap(sentence.start, pronoun.start())) {
            return false;
        }
        for (int i = pronoun.to(); i < pronoun.to() + WORDS_BEFORE_QUOTE; i++) {
            if (sentence.tokens.isSign(i, ':')) {
                return sentence.tokens.isSign(i + 1, '“') || sentence.tokens.isSign(i + 1, '"');
            }
            if (!sentence.tokens.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** Phát biểu tại buổi lễ, đồng chí: whether the sentence begins with a verb of speaking, and the pronoun stands behind the comma. */
    private static boolean opens(Sentence sentence, CueHit say, CueHit pronoun) {
        return sentence.wordsBetween(sentence.start, say.start()) <= Speakers.AT_START
                && sentence.tokens.isSign(pronoun.from() - 1, ',')
                && sentence.people().stream().noneMatch(person -> person.from() < pronoun.end());
    }

    /** “…”, chị nói: he who was named last, behind what he says. */
    private static boolean isBehindQuotation(Sentence sentence) {
        return sentence.hits.stream().anyMatch(hit -> {
            int sign = hit.from() - 1;
            boolean quoted = sentence.tokens.isSign(sign, ',')
                    && (sentence.tokens.isSign(sign - 1, '”') || sentence.tokens.isSign(sign - 1, '"'));
            return hit.is(Cue.PRONOUN)
                    && quoted
                    && sentence.hits.stream().anyMatch(say -> say.is(Cue.SAY) && say.from() == hit.to());
        });
    }

    /** Theo ông, trung tâm cần …; theo chỉ đạo của ông, quận A phải …: whose opinion or order it is. */
    static boolean isSource(Sentence sentence, CueHit pronoun) {
        boolean of = pronoun.from() <= WORDS_BEFORE_SOURCE && sentence.isWord(pronoun.from() - 1, "của");
        return (pronoun.from() == 1 || of) && sentence.isWord(0, "Theo") && sentence.tokens.isSign(pronoun.to(), ',');
    }
}
