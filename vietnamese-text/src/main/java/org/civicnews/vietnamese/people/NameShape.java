package org.civicnews.vietnamese.people;

import org.civicnews.people.PlaceKind;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** What the capitals of a paragraph tell: where runs of them end, and where in a run a person begins. Used for one paragraph. */
final class NameShape {
    /** Ngh. */
    private static final int LONGEST_CLUSTER = 3;

    private static final String ROMAN = "IVX";
    private static final int MOST_SYLLABLES = 6;
    /** Thị Kim Lan. */
    private static final int MOST_BEHIND_MARK = 2;

    private static final int MOST_VIETNAMESE_SYLLABLES = 5;
    private static final int LONGEST_RUN = 24;
    private static final int MOST_PARTS = 12;
    private static final int MOST_PARTICLES = 2;

    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final int titleEnd;
    private final boolean titleCase;

    NameShape(NameLexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.titleEnd = firstStop(tokens);
        this.titleCase = isTitleCase(tokens, titleEnd);
    }

    /** Headlines in which nearly every word begins with a capital, or is in capitals throughout. */
    private static boolean isTitleCase(Tokens tokens, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.isCapital(i) ? 1 : 0;
            }
        }
        return words >= 7 && capitals * 10 >= words * 8;
    }

    /** The end of the first sentence: what comes later does not change how a headline is read. */
    private static int firstStop(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            boolean stop = tokens.isSign(i, '.') || tokens.isSign(i, '!') || tokens.isSign(i, '?');
            if (stop && !tokens.isGlued(i + 1)) {
                return i;
            }
        }
        return tokens.count();
    }

    /** Whether a token stands in such a headline. */
    boolean isTitleCase(int at) {
        return titleCase && at < titleEnd;
    }

    /** The token after the capitalised words that stand together from a token on. */
    int runEnd(int at) {
        int end = at;
        while (end - at < LONGEST_RUN && tokens.isCapital(end) && !(end > at && isDate(end))) {
            end++;
        }
        return end;
    }

    /** Tháng 11, Ngày 20: what begins the next sentence where the stop is missing. */
    boolean isDate(int at) {
        return tokens.isNumber(at + 1) && lexicon.is(WordRole.DATE, tokens, at);
    }

    /** 7 năm tù, 3 tháng 10 ngày: so long a time; no year nor date, as in 2 năm 2025, 2 ngày 5/6. */
    boolean isSpan(int number) {
        int next = number + 2;
        boolean dated = tokens.isNumber(next) && (tokens.length(next) == 4 || tokens.isSign(next + 1, '/'));
        return lexicon.is(WordRole.DATE, tokens, number + 1) && !dated;
    }

    /** Whether nothing that belongs to a name follows: a sign, a small letter or the end. */
    boolean isBoundary(int at) {
        return !tokens.isCapital(at);
    }

    boolean isFamily(int at) {
        return tokens.isCapital(at) && (lexicon.opens(tokens, at) & NameLexicon.FAMILY) != 0;
    }

    boolean isStrongFamily(int at) {
        return tokens.isCapital(at)
                && ((lexicon.opens(tokens, at) & NameLexicon.STRONG_FAMILY) != 0
                        || (isFamily(at) && isHighlandName(at + 1, at + 2))); // Siu H'Nguyệt
    }

    /** Mai Thế Cường: whether a family name stands here, a usual second syllable and a third behind it. */
    boolean hasMiddle(int at) {
        return isFamily(at)
                && tokens.isCapital(at + 1)
                && tokens.isCapital(at + 2)
                && !isStrongFamily(at + 1)
                && lexicon.is(WordRole.MIDDLE, tokens, at + 1);
    }

    /** K'Mák, H’Hen: one word, in which K' tells a man and H' a woman of the central highlands. */
    boolean isHighlandName(int at, int end) {
        if (end != at + 1 || tokens.length(at) <= 3) {
            return false;
        }
        String word = tokens.slice(at, at + 1);
        boolean marked = word.charAt(1) == '\'' || word.charAt(1) == '’';
        return marked && (word.charAt(0) == 'K' || word.charAt(0) == 'H') && Character.isUpperCase(word.charAt(2));
    }

    /** Y Khăm, A Tơng, Ka Nhuyên: a short word with which names of the highlands begin, and another word. */
    boolean isOfHighlands(int at) {
        return tokens.isCapital(at)
                && tokens.letters(at) <= 2
                && tokens.isCapital(at + 1)
                && lexicon.is(WordRole.HIGHLAND_MARK, tokens, at);
    }

    /** N.V.A. */
    boolean isInitials(int at, int end) {
        return end > at + 2 && tokens.letters(at) == 1 && tokens.isSign(at + 1, '.');
    }

    /** Whether the tokens up to the end of a run can be the whole name of a person. */
    boolean mayBePerson(int at, int run) {
        int end = nameEnd(at);
        int syllables = end - at;
        return (end == run || (syllables >= 3 && isStrongFamily(at)))
                && ((isFamily(at) && syllables >= 2 && syllables <= MOST_VIETNAMESE_SYLLABLES)
                        || (!isFamily(at) && syllables >= 2 && lexicon.opens(tokens, at) == 0));
    }

    /**
     * Finds where in a run of capitals, which begins with the name of something else, a person's name begins.
     *
     * @param from the first token that may begin it
     * @param run the end of the run
     * @param usual how many syllables the name of the other thing usually has
     * @return the token; {@code run} if no person is seen
     */
    int personStart(int from, int run, int usual) {
        int marked = markedStart(from, run);
        if (marked < run) {
            return marked;
        }
        int likely = from + usual - 1;
        boolean early = likely > from && isStrongFamily(from); // xã Mường Lý Danh Út, and not xã Mường
        if (isPersonTo(likely, run) && (isStrongFamily(likely) || early)) {
            return likely;
        }
        for (int i = from; i <= run - 2; i++) {
            if (isStrongFamily(i) && isPersonTo(i, run)) {
                return i;
            }
        }
        return isPersonTo(likely, run) && run - likely >= 2 ? likely : run;
    }

    /** Xã Mường Lý Vàng Thị Mỷ: the syllable before the last Thị, Văn or A, behind which a given name ends the run; the run's end if there is none. */
    private int markedStart(int from, int run) {
        for (int mark = run - 2; mark > from; mark--) {
            if (isNameMark(mark) && mark >= run - MOST_BEHIND_MARK - 1) {
                return mark - 1;
            }
        }
        return run;
    }

    /** Xã Pờ Tó Rcom H'Dia, xã Ea Bar H'Hen Niê: the first token of a name of the central highlands; the run's end if there is none. */
    int highlanderStart(int from, int run) {
        for (int i = from; i < run; i++) {
            boolean man = isOfHighlands(i) && tokens.word(i) != lexicon.ofMen; // buôn Trí Y Sĩ Byă
            if (man || isHighlandName(i, i + 1)) {
                return !man && isFamily(i - 1) ? i - 1 : i;
            }
        }
        return run;
    }

    /** Thị, Văn; A of the Mông. */
    private boolean isNameMark(int at) {
        return tokens.letters(at) > 1
                ? lexicon.is(WordRole.PERSON_MARK, tokens, at)
                : lexicon.is(WordRole.HIGHLAND_MARK, tokens, at) && tokens.word(at) == lexicon.ofMen;
    }

    private boolean isPersonTo(int at, int run) {
        return at < run && isFamily(at) && run - at >= 2 && run - at <= MOST_VIETNAMESE_SYLLABLES && nameEnd(at) >= run;
    }

    /**
     * Reads a person's name as far as its shape goes.
     *
     * @param at the first syllable, with a capital
     * @return the token after the name; {@code at} if it is none
     */
    int nameEnd(int at) {
        if (!tokens.isCapital(at)) {
            return at;
        }
        int most = isFamily(at) ? MOST_VIETNAMESE_SYLLABLES : MOST_SYLLABLES;
        int end = at + 1;
        int syllables = 1;
        for (int parts = 1; syllables < most && parts < MOST_PARTS; parts++) {
            int joint = joint(at, end);
            if (!goesOn(joint, end, syllables)) {
                break;
            }
            boolean hyphened = joint > end && tokens.isSign(end, '-');
            end = joint + 1;
            syllables += hyphened ? 0 : 1;
        }
        int whole = withParticles(at, withParticles(at, end));
        return isRegnal(at, whole + 1) ? whole + 1 : whole;
    }

    /** Leo XIV, Charles III, Elizabeth II: a first name of other languages, or two, and the number of a monarch or pope. */
    boolean isRegnal(int at, int end) {
        int number = end - 1;
        return end >= at + 2
                && end <= at + 3
                && lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at)
                && tokens.isAllCapitals(number)
                && isRoman(number);
    }

    /** Mohammed bin Salman al-Saud: the name as far as a surname behind small words, once more. */
    private int withParticles(int at, int end) {
        int surname = afterParticles(at, end);
        return surname > end && tokens.isCapital(surname) ? surname + 1 : end;
    }

    /** Ursula von der Leyen, Khalil al-Hayya: the token after the small words within a name of another language. */
    private int afterParticles(int at, int end) {
        int next = end;
        while (next < end + MOST_PARTICLES && !tokens.isCapital(next) && lexicon.is(WordRole.PARTICLE, tokens, next)) {
            next++;
        }
        if (next == end || (!lexicon.is(WordRole.FOREIGN_GIVEN, tokens, at) && isVietnamese(end - 1))) {
            return end;
        }
        boolean hyphen = next > end && tokens.isSign(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1);
        return hyphen ? next + 1 : next;
    }

    /** Phường Quy Nhơn Bắc: the token after the side of a known place, if it ends the capitals or a holder's name follows. */
    int sideEnd(int place, int run, boolean person) {
        boolean side = place < run && lexicon.is(WordRole.DIRECTION, tokens, place);
        boolean ends = place + 1 == run || (person && mayBePerson(place + 1, run));
        return side && ends ? place + 1 : place;
    }

    /** Khu vực VIII. */
    boolean isRoman(int at) {
        return tokens.isCapital(at) && tokens.slice(at, at + 1).chars().allMatch(letter -> ROMAN.indexOf(letter) >= 0);
    }

    boolean isVietnamese(int at) {
        return Syllable.parse(tokens.slice(at, at + 1)).isPresent();
    }

    /** K’ Brèm, H' Bia: the mark of men and women of the highlands, parted from the name. */
    private boolean isHighlandMark(int at, int mark) {
        char letter = tokens.text().charAt(tokens.start(at));
        return (letter == 'K' || letter == 'H')
                && (tokens.isSign(mark, '’') || tokens.isSign(mark, '\''))
                && tokens.isGlued(mark);
    }

    /** A.Merkel, R. Callahan; cháu H. Video: is none. */
    private boolean isForeignInitial(int stop) {
        boolean spelt =
                tokens.isSign(stop + 2, '-') && tokens.isGlued(stop + 2) && tokens.isGlued(stop + 3); // E.Ma-crông
        return tokens.isSign(stop, '.')
                && (spelt || !isVietnamese(stop + 1))
                && (tokens.isGlued(stop + 1) || !tokens.isSign(stop + 2, ':'));
    }

    /** The token of the next syllable: after the hyphen of Jong-un, after the stop of N.V.A. */
    private int joint(int start, int end) {
        boolean glued = tokens.isGlued(end) && tokens.isGlued(end + 1) && tokens.isWord(end + 1);
        if (glued && tokens.isSign(end, '-')) {
            return end + 1;
        }
        boolean apart = end == start + 1 && tokens.letters(start) == 1 && tokens.isCapital(end + 1);
        if (apart && (isHighlandMark(start, end) || isForeignInitial(end))) {
            return end + 1;
        }
        boolean initial = tokens.isSign(end, '.') && tokens.letters(end - 1) == 1 && tokens.isCapital(end + 1);
        if (initial && end > start + 1 && !isFamily(start) && tokens.isGlued(end)) {
            return end + 1;
        }
        return initial && tokens.isGlued(end) && tokens.length(Math.min(end + 1, tokens.count() - 1)) == 1
                ? end + 1
                : end;
    }

    private boolean goesOn(int next, int end, int syllables) {
        if (!tokens.isWord(next)) {
            return false;
        }
        if (syllables == 1 && (isNun(next) || isSmallMark(next))) {
            return true;
        }
        if (next > end && tokens.isSign(end, '-')) {
            return !startsTitle(next) && !isOccupation(next);
        }
        boolean sameCase = tokens.letters(end - 1) == 1 || tokens.isAllCapitals(end - 1) || !tokens.isAllCapitals(next);
        boolean shouts = tokens.isAllCapitals(end - 1) && !tokens.isAllCapitals(next) && tokens.letters(next) > 1;
        return tokens.isCapital(next) && sameCase && !shouts && !breaksName(next, syllables);
    }

    /** A sign, the end, or a word that no name goes on with. */
    boolean isFollowedByVerb(int at) {
        return !tokens.isWord(at)
                || lexicon.is(WordRole.STOP, tokens, at)
                || lexicon.is(WordRole.AND, tokens, at)
                || lexicon.is(WordRole.AT, tokens, at);
    }

    /** Thích nữ Như Thảo. */
    private boolean isNun(int at) {
        return tokens.word(at) == lexicon.nun && tokens.word(at - 1) == lexicon.monk && tokens.isCapital(at + 1);
    }

    /** Tráng thị Chấu, Nguyễn văn Bê. */
    private boolean isSmallMark(int at) {
        return !tokens.isCapital(at)
                && tokens.letters(at) > 1
                && isFamily(at - 1)
                && tokens.isCapital(at + 1)
                && lexicon.is(WordRole.PERSON_MARK, tokens, at);
    }

    private boolean breaksName(int at, int syllables) {
        int opens = lexicon.opens(tokens, at);
        if (syllables >= 3 && (opens & NameLexicon.PLACE) != 0 && isProvince(at)) {
            return true;
        }
        if (isTitleCase(at) && syllables >= 2 && lexicon.is(WordRole.NOT_NAME, tokens, at)) {
            return syllables >= 3 || !mayEndName(at);
        }
        boolean marked = syllables == 2 && lexicon.is(WordRole.PERSON_MARK, tokens, at - 1); // Quách Thị Ảnh nói
        boolean whole = (syllables >= 2 && !marked) || (syllables < 2 && !isFamily(at - 1));
        boolean given = syllables == 2
                && tokens.word(at + 1) == lexicon.topic
                && lexicon.is(WordRole.MIDDLE, tokens, at - 1); // Mai Bá Trước thì kiến nghị
        boolean goesOn = !given && (tokens.isNumber(at + 1) || (tokens.isWord(at + 1) && !tokens.isCapital(at + 1)));
        if (whole && goesOn && opensSentence(at)) {
            return true;
        }
        if (whole && isDate(at)) { // vai Hạ Tử Vy Năm 1996
            return true;
        }
        if (isBeforeVerb(at)) {
            return false;
        }
        if ((opens & (NameLexicon.TITLE | NameLexicon.BEFORE_TITLE)) != 0 && startsTitle(at)) {
            return true;
        }
        if ((opens & NameLexicon.HONORIFIC) != 0
                && ((syllables >= 3 && isAddress(at)) || (syllables >= 2 && !marked && isOccupation(at)))) {
            return true;
        }
        if ((opens & NameLexicon.ORGANIZATION) != 0) {
            long head = lexicon.organizations.longest(tokens, at);
            return head != Phrases.NONE
                    && (Phrases.end(head) > at + 1
                            || (tokens.isAllCapitals(at) && !titleCase)
                            || isBodyOfField(head, at));
        }
        return false;
    }

    /** Tuy nhiên, Điều tra: with which the next sentence begins where the stop is missing. */
    private boolean opensSentence(int at) {
        int end = lexicon.after(WordRole.OPENER, tokens, at);
        boolean syllable = end > at + 1 || lexicon.is(WordRole.GIVEN, tokens, at);
        return end > at && !(syllable && isBeforeVerb(at));
    }

    /** Phạm Minh Chính điều hành, Lê Minh Phát biểu dương: the syllable is the last of a name, and not the first of another word. */
    private boolean isBeforeVerb(int at) {
        int verb = at + 1;
        return tokens.isWord(verb)
                && !tokens.isCapital(verb)
                && (lexicon.is(WordRole.VERB, tokens, verb) || lexicon.after(WordRole.STOP, tokens, verb) > verb + 1);
    }

    /** Bí thư Lê Văn Bền Hà Tĩnh cũng đã …: behind three syllables a province of two, with which the next sentence begins where the stop is missing. */
    private boolean isProvince(int at) {
        long place = tokens.isCapital(at + 1) ? lexicon.places.longest(tokens, at) : Phrases.NONE;
        return place != Phrases.NONE
                && Phrases.end(place) == at + 2
                && lexicon.knownPlaces.get(Phrases.value(place)).kind().equals(PlaceKind.PROVINCE);
    }

    /** Ông, Bà, Đồng chí, with which the next sentence begins where the stop is missing. */
    private boolean isAddress(int at) {
        long found = lexicon.honorifics.longest(tokens, at);
        if (found == Phrases.NONE) {
            return false;
        }
        HonorificKind kind = lexicon.honorificKinds.get(Phrases.value(found));
        return tokens.isCapital(at + 1) && (kind == HonorificKind.KINSHIP || kind == HonorificKind.COMRADE);
    }

    /** Phóng viên, Thượng úy: a word of two syllables of which only the first is written large. */
    private boolean isOccupation(int at) {
        long found = tokens.isCapital(at + 1) ? Phrases.NONE : lexicon.honorifics.longest(tokens, at);
        return found != Phrases.NONE && Phrases.end(found) > at + 1;
    }

    /** Bộ Xây dựng, Sở Y tế, of which the field is written in part small. */
    private boolean isBodyOfField(long head, int at) {
        boolean field = lexicon.heads.get(Phrases.value(head)).tail() == OrganizationHead.Tail.FIELD;
        long known = field ? lexicon.fields.longest(tokens, at + 1) : Phrases.NONE;
        return known != Phrases.NONE && Phrases.end(known) > at + 2 && !tokens.isCapital(Phrases.end(known) - 1);
    }

    /** Nguyễn Hội, Trần Quốc, before a word that goes on. */
    private boolean mayEndName(int at) {
        return !tokens.isCapital(at + 1);
    }

    private boolean startsTitle(int at) {
        int from = lexicon.after(WordRole.DEPUTY, tokens, at);
        long title = lexicon.titles.longest(tokens, from);
        return title != Phrases.NONE && Phrases.end(title) > at + 1 && !isGiven(at, Phrases.end(title));
    }

    /** Đinh Công Sứ, Ông Đinh Công Sứ: straight behind a family name two large syllables that are a title elsewhere, and end what is written large. */
    private boolean isGiven(int at, int end) {
        return end == at + 2
                && tokens.isCapital(at + 1)
                && !tokens.isAllCapitals(at)
                && isStrongFamily(at - 1)
                && (!tokens.isCapital(at - 2) || (lexicon.opens(tokens, at - 2) & NameLexicon.HONORIFIC) != 0)
                && !tokens.isCapital(end);
    }

    /** Whether a word is nothing but the consonants with which a syllable begins: Th, Ngh. */
    boolean isCluster(int at) {
        int letters = tokens.letters(at);
        String word = letters > 1 && letters <= LONGEST_CLUSTER ? tokens.slice(at, at + 1) : "";
        for (int i = 0; i < word.length(); i++) {
            if ("bcdđghklmnpqrstvx".indexOf(Character.toLowerCase(word.charAt(i))) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
