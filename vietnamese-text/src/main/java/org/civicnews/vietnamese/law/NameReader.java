package org.civicnews.vietnamese.law;

import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads laws that are cited by name: the title as the catalogue or the list of aliases has it, else one that is guessed
 * from the way it is written, else the bare word that stands for a law named before. Used again; not thread-safe.
 */
final class NameReader {
    private static final int CLAUSE = 14;
    private static final int MOST_TAILS = 4;
    private static final int SENTENCE = 60;

    private static final String AMENDMENT = LawCatalogue.titleKey("sửa đổi");

    private final Lexicon lexicon;
    private final SymbolReader symbols;
    private final TitleGuess guess;
    private final AmendingTitle amending;
    private final int amend;
    private final int year;
    private final int of;
    private final int country;
    private final int about;
    private final int law;
    private final int supplement;
    private final int act;
    private boolean counted;
    private int[] foreign = {0};
    private int[] world = {0};
    private int[] scene = {0};
    private int[] home = {0};
    private final int change;
    private final int viet;
    private final int nam;

    NameReader(Lexicon lexicon, SymbolReader symbols) {
        this.lexicon = lexicon;
        this.symbols = symbols;
        this.guess = new TitleGuess(lexicon);
        this.amending = new AmendingTitle(lexicon);
        this.amend = lexicon.words.get("sửa");
        this.year = lexicon.words.get("năm");
        this.of = lexicon.words.get("của");
        this.country = lexicon.words.get("nước");
        this.about = lexicon.words.get("về");
        this.law = lexicon.words.get("luật");
        this.viet = lexicon.words.get("việt");
        this.nam = lexicon.words.get("nam");
        this.change = lexicon.words.get("đổi");
        this.act = lexicon.words.get("đạo");
        this.supplement = lexicon.words.get("bổ");
    }

    /** Tells whether the words before make the word of a type part of something else: {@code Đại học Luật}. */
    boolean isKilledFromLeft(Tokens tokens, int at) {
        if (lexicon.guards.before(Guard.LEFT, tokens, at)) {
            return true;
        }
        if (!tokens.isCapital(at)
                && !tokens.isCapital(at + 1)
                && lexicon.guards.before(Guard.LEFT_OF_SMALL, tokens, at)) {
            return true;
        }
        return tokens.word(at - 1) == about && isTreatyBefore(tokens, at);
    }

    private boolean isTreatyBefore(Tokens tokens, int at) {
        for (int i = at - 1; i >= 0 && at - i < CLAUSE && !Sentences.endsAt(tokens, i); i--) {
            if (lexicon.guards.at(Guard.TREATY, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a name without the word of a type: {@code BLHS 2015}. */
    Optional<Citation> abbreviated(Tokens tokens, int at) {
        if (!tokens.isAllCapitals(at)) {
            return Optional.empty();
        }
        long match = lexicon.names.longest(tokens, at, at + 1);
        if (match == Phrases.NONE) {
            return Optional.empty();
        }
        Lexicon.Name name = lexicon.name(Phrases.value(match));
        Optional<Citation> cited =
                finish(tokens, at, at + 1, name.type(), name.title(), MentionFlag.FROM_GAZETTEER, 0.9);
        cited.ifPresent(citation -> citation.fields.remove(MentionField.TYPE));
        return cited;
    }

    /**
     * Reads what follows the word of a type.
     *
     * @param tokens the text
     * @param at the word
     * @param after the token after it
     * @param type its type
     * @param listed whether another name stands right before, so that a small word of a type means a law too
     * @return a name, or a back-reference by the bare word
     */
    Optional<Citation> read(Tokens tokens, int at, int after, DocumentType type, boolean listed) {
        int amended = tokens.isCapital(at) ? amending.end(tokens, after) : after;
        if (amended > after) {
            return finish(tokens, at, amended, type, title(tokens, after, amended), MentionFlag.FROM_GAZETTEER, 0.9);
        }
        if (type.equals(DocumentType.HIEN_PHAP)) {
            return constitution(tokens, at, after);
        }
        long match = lexicon.names.longest(tokens, at);
        if (match != Phrases.NONE && Phrases.end(match) > after) {
            Lexicon.Name name = lexicon.name(Phrases.value(match));
            boolean foreign = tokens.isCapital(at) ? isForeignScene(tokens, at) : isForeignSentence(tokens, at);
            boolean meant = isWritten(tokens, at, after, name)
                    || (listed && isWhole(name))
                    || isCited(tokens, at, Phrases.end(match), name);
            if (meant && !foreign) {
                int end = closed(tokens, after, Phrases.end(match));
                return finish(
                        tokens, at, end, name.type(), title(tokens, after, end), MentionFlag.FROM_GAZETTEER, 0.95);
            }
        }
        if ((!tokens.isCapital(at) && !listed) || lexicon.guards.at(Guard.RIGHT, tokens, after)) {
            return Optional.empty();
        }
        int guessed = tokens.word(at) == act ? after : guess.end(tokens, at, after);
        if (guessed > after && !isForeignAround(tokens, at)) {
            int from = guess.start();
            return finish(tokens, at, guessed, type, title(tokens, from, guessed), MentionFlag.TITLE_GUESSED, 0.55);
        }
        return tokens.isCapital(at) ? bare(tokens, at, after, type) : Optional.empty();
    }

    /** Takes the parenthesis in that closes one inside a title: {@code … ở người (HIV/AIDS)}. */
    private static int closed(Tokens tokens, int from, int end) {
        if (!tokens.isSign(end, ')')) {
            return end;
        }
        for (int i = end - 1; i > from; i--) {
            if (tokens.sign(i) == '(' || tokens.sign(i) == ')') {
                return tokens.isSign(i, '(') ? end + 1 : end;
            }
        }
        return end;
    }

    /** Tells whether a name may be meant: small {@code luật} needs a long title or one with a capital. */
    private boolean isWritten(Tokens tokens, int at, int after, Lexicon.Name name) {
        return tokens.isCapital(at)
                || tokens.isCapital(after)
                || name.syllables() >= 3
                || (after > at + 1 && tokens.word(at) != law);
    }

    /**
     * Tells whether the words around a whole title without a capital make it a law: {@code theo luật đất đai},
     * {@code luật nhà ở quy định}.
     */
    private boolean isCited(Tokens tokens, int at, int end, Lexicon.Name name) {
        if (!isWhole(name)) {
            return false;
        }
        boolean pinpointed = tokens.isNumber(at - 1) && lexicon.units.isOpener(tokens.word(at - 2));
        return pinpointed
                || lexicon.markers.before(Marker.CITING, tokens, at)
                || isObeyed(tokens, at, end, name)
                || lexicon.markers.at(Marker.CITED, tokens, end)
                || tokens.year(end) > 0
                || (tokens.word(end) == year && tokens.year(end + 1) > 0);
    }

    /** Tells whether a law is said to be known or kept: {@code vi phạm luật đất đai}; a branch of law is no title. */
    private boolean isObeyed(Tokens tokens, int at, int end, Lexicon.Name name) {
        return lexicon.markers.before(Marker.OBEYED, tokens, at)
                && name.type().equals(DocumentType.LUAT)
                && !tokens.isCapital(end);
    }

    /** Tells whether a name is a whole title of more than one syllable, and not a clipping of one. */
    private static boolean isWhole(Lexicon.Name name) {
        return name.syllables() >= 2 && name.syllables() == Lexicon.syllables(name.title());
    }

    private Optional<Citation> constitution(Tokens tokens, int at, int after) {
        if (!tokens.isCapital(at)) {
            return Optional.empty();
        }
        long match = lexicon.names.longest(tokens, at);
        int end = match == Phrases.NONE ? after : Math.max(after, Phrases.end(match));
        Optional<Citation> cited =
                finish(tokens, at, end, DocumentType.HIEN_PHAP, "Hiến pháp", MentionFlag.FROM_GAZETTEER, 0.9);
        boolean told =
                end > after || cited.filter(citation -> citation.year != null).isPresent();
        return told || !isForeignBefore(tokens, at) ? cited : Optional.empty();
    }

    /** Tells whether another country is spoken of up to the end of the sentence. */
    private boolean isForeignBefore(Tokens tokens, int at) {
        return isForeign(tokens, 0, Sentences.end(tokens, at, Math.min(tokens.count(), at + SENTENCE)));
    }

    /** Begins another paragraph. */
    void begin() {
        counted = false;
    }

    /** Tells whether another country is spoken of between two tokens; the paragraph is looked through once. */
    private boolean isForeign(Tokens tokens, int from, int to) {
        count(tokens);
        return foreign[to] > foreign[from];
    }

    private void count(Tokens tokens) {
        if (counted) {
            return;
        }
        counted = true;
        foreign = new int[tokens.count() + 1];
        world = new int[tokens.count() + 1];
        scene = new int[tokens.count() + 1];
        home = new int[tokens.count() + 1];
        for (int i = 0; i < tokens.count(); i++) {
            boolean staged = tokens.isWord(i) && lexicon.guards.at(Guard.SCENE, tokens, i);
            boolean told = staged || tokens.isWord(i) && isCountry(tokens, i);
            boolean here = tokens.word(i) == viet && tokens.word(i + 1) == nam;
            scene[i + 1] = scene[i] + (staged ? 1 : 0);
            home[i + 1] = home[i] + (here ? 1 : 0);
            foreign[i + 1] = foreign[i] + (told ? 1 : 0);
            world[i + 1] = world[i] + (lexicon.guards.at(Guard.WORLD, tokens, i) ? 1 : 0);
        }
    }

    /** Tells whether the United Nations are spoken of before a token or in its sentence, or another country there. */
    boolean isOfTheWorld(Tokens tokens, int at) {
        count(tokens);
        int from = Math.max(0, at - 2 * SENTENCE);
        int to = Sentences.end(tokens, at, Math.min(tokens.count(), at + SENTENCE));
        return world[to] > world[from] || isForeignSentence(tokens, at);
    }

    /** Tells whether a country is named at a token, and not one syllable of a longer name ({@code Mỹ Đình}). */
    private boolean isCountry(Tokens tokens, int at) {
        int end = lexicon.guards.end(Guard.FOREIGN, tokens, at);
        boolean single = end == at + 1 && tokens.isCapital(at);
        return end > at && !(single && (tokens.isCapital(at - 1) || tokens.isCapital(end)));
    }

    /** Tells whether another country is spoken of in the sentence, so that a guessed title may be its law. */
    private boolean isForeignSentence(Tokens tokens, int at) {
        int from = Sentences.start(tokens, at, Math.max(0, at - SENTENCE));
        int to = Sentences.end(tokens, at, Math.min(tokens.count(), at + SENTENCE));
        return isForeign(tokens, from, to);
    }

    /** Tells whether another country is spoken of shortly before a guessed title or in its sentence. */
    private boolean isForeignAround(Tokens tokens, int at) {
        return isForeignSentence(tokens, at) || isForeign(tokens, Math.max(0, at - SENTENCE), at);
    }

    /** Tells whether a sentence speaks of a president or a senate, which this country has not, before a law of its own. */
    private boolean isForeignScene(Tokens tokens, int at) {
        count(tokens);
        int from = Sentences.start(tokens, at, Math.max(0, at - SENTENCE));
        return scene[at] > scene[from] && home[at] == home[from];
    }

    private static String title(Tokens tokens, int from, int to) {
        return Quoting.clean(tokens.slice(from, to));
    }

    /** Adds the year, {@code sửa đổi} and the number that may follow a title, and makes the citation. */
    private Optional<Citation> finish(
            Tokens tokens, int at, int end, DocumentType type, String title, MentionFlag how, double sure) {
        if (isForeign(tokens, end) || lexicon.guards.at(Guard.SUBJECT_OF_STUDY, tokens, end)) {
            return Optional.empty();
        }
        Tail tail = new Tail(tokens, end);
        int parts = 0;
        while (parts < MOST_TAILS && tail.grow()) {
            parts++;
        }
        if (tail.number != null && isOfAmended(title, tail.number)) {
            tail.number = null;
        }
        MentionKind kind = tail.number == null ? MentionKind.NAME : MentionKind.FULL;
        Citation citation = new Citation(kind, type, tokens, at, tail.next, tail.stop);
        citation.title = title;
        citation.year = tail.year;
        citation.number = tail.number;
        citation.flags.add(how);
        if (!tokens.isCapital(at)) {
            citation.flags.add(MentionFlag.LOWERCASE);
        }
        int word =
                lexicon.types.longest(tokens, at) == Phrases.NONE ? at : Phrases.end(lexicon.types.longest(tokens, at));
        citation.field(MentionField.TYPE, tokens.start(at), tokens.end(Math.max(at, word - 1)));
        citation.field(MentionField.TITLE, tokens.start(word < end ? word : at), tokens.end(end - 1));
        if (tail.yearAt >= 0) {
            citation.field(MentionField.YEAR, tokens.start(tail.yearAt), tokens.end(tail.yearAt));
        }
        if (tail.number != null) {
            citation.field(MentionField.NUMBER, tail.numberStart, tail.numberEnd);
            citation.flags.addAll(symbols.flags());
        }
        return Optional.of(citation.sure(tail.number == null ? sure : 0.98));
    }

    /** Tells whether the number after the title of an amending law is that of the law it amends. */
    private boolean isOfAmended(String title, DocumentNumber number) {
        char first = title.charAt(0);
        return (first == 's' || first == 'S')
                && LawCatalogue.titleKey(title).startsWith(AMENDMENT)
                && lexicon.catalogue
                        .byNumber(number)
                        .filter(entry -> !LawCatalogue.titleKey(entry.title()).startsWith(AMENDMENT))
                        .isPresent();
    }

    private boolean isForeign(Tokens tokens, int end) {
        int at = tokens.word(end) == of ? end + 1 : end;
        at = tokens.word(at) == country ? at + 1 : at;
        return lexicon.guards.at(Guard.FOREIGN, tokens, at) || lexicon.guards.at(Guard.FOREIGN_NEAR, tokens, at);
    }

    /** The bare word that stands for a law named before, where nothing follows that begins a title. */
    private Optional<Citation> bare(Tokens tokens, int at, int after, DocumentType type) {
        boolean afterName = tokens.isCapital(at - 1) && !isSentenceStart(tokens, at - 1);
        boolean counted = tokens.isNumber(at - 1) && !lexicon.units.isOpener(tokens.word(at - 2));
        boolean drafted =
                tokens.isWord(after) && !tokens.isCapital(after) && lexicon.markers.before(Marker.DRAFT, tokens, at);
        if (afterName || counted || tokens.word(at) == act || (!drafted && !isTitleless(tokens, after))) {
            return Optional.empty();
        }
        boolean several = lexicon.guards.before(Guard.LEFT_OF_BARE, tokens, at)
                || lexicon.markers.at(Marker.AMENDMENT, tokens, after);
        if (several || tokens.isSign(after, '/') || isForeign(tokens, after)) {
            return Optional.empty();
        }
        Citation citation = new Citation(MentionKind.ANAPHOR, type, tokens, at, after, tokens.end(after - 1));
        citation.field(MentionField.TYPE, citation.start, citation.end);
        return Optional.of(citation.sure(0.5));
    }

    /** Tells whether nothing that begins a title stands at a token. */
    private boolean isTitleless(Tokens tokens, int after) {
        return !tokens.isWord(after)
                || (!tokens.isCapital(after) && lexicon.guards.at(Guard.STOP, tokens, after))
                || lexicon.types.longest(tokens, after) != Phrases.NONE;
    }

    private static boolean isSentenceStart(Tokens tokens, int token) {
        return token <= 0 || Sentences.endsAt(tokens, token - 1) || tokens.sign(token - 1) != 0;
    }

    /** What follows a title and belongs to it. */
    private final class Tail {
        private final Tokens tokens;
        private int next;
        private int stop;
        private int yearAt = -1;
        private int numberStart;
        private int numberEnd;
        private boolean changed;
        private @Nullable DocumentNumber number;
        private @Nullable Integer year;

        Tail(Tokens tokens, int end) {
            this.tokens = tokens;
            this.next = end;
            this.stop = tokens.end(end - 1);
        }

        /** Takes one more part; false if none follows. */
        boolean grow() {
            return number == null && (takeYear() || takeChange() || takeNumber() || skip());
        }

        /** Steps over {@code (BLHS)} or {@code Việt Nam} before a year or a number. */
        private boolean skip() {
            int from = next;
            int last = stop;
            if (tokens.isSign(next, '(') && tokens.isAllCapitals(next + 1) && tokens.isSign(next + 2, ')')) {
                next += 3;
            } else if (tokens.word(next) == viet && tokens.word(next + 1) == nam && tokens.isCapital(next)) {
                next += 2;
            } else {
                return false;
            }
            if (takeYear() || takeNumber()) {
                return true;
            }
            next = from;
            stop = last;
            return false;
        }

        private boolean takeYear() {
            int at = tokens.word(next) == NameReader.this.year ? next + 1 : next;
            if (year != null || tokens.year(at) < 0 || isLonger(at)) {
                return false;
            }
            year = tokens.year(at);
            yearAt = at;
            move(at + 1);
            return true;
        }

        private boolean isLonger(int at) {
            boolean joined = tokens.isSign(at + 1, '/') || tokens.isSign(at + 1, '-') || tokens.isSign(at + 1, '.');
            return joined && tokens.isNumber(at + 2) && tokens.isGlued(at + 2);
        }

        private boolean takeChange() {
            boolean enclosed = tokens.isSign(next, '(');
            int at = enclosed ? next + 1 : next;
            if (changed || tokens.word(at) != amend || tokens.word(at + 1) != change) {
                return false;
            }
            boolean ends = enclosed ? tokens.isSign(at + 2, ')') : isAdjective(at + 2);
            if (!ends) {
                return false;
            }
            changed = true;
            move(enclosed ? at + 3 : at + 2);
            return true;
        }

        /** Tells whether {@code sửa đổi} describes the law and does not say what the law does. */
        private boolean isAdjective(int after) {
            if (after >= tokens.count() || (tokens.word(after) == NameReader.this.year && tokens.year(after + 1) > 0)) {
                return true;
            }
            if (tokens.isSign(after, ',') || isSupplement(after)) {
                return !isSupplement(after) && !isSupplement(after + 1);
            }
            return tokens.sign(after) != 0
                    || tokens.year(after) > 0
                    || (lexicon.guards.at(Guard.STOP, tokens, after) && !lexicon.types.isOpener(tokens.word(after)));
        }

        private boolean isSupplement(int at) {
            return tokens.word(at) == supplement;
        }

        private boolean takeNumber() {
            boolean enclosed = tokens.isSign(next, '(');
            int from = enclosed ? next + 1 : next;
            int at = lexicon.markers.end(Marker.NUMBER_SIGN, tokens, from);
            if (enclosed && at == from) {
                return false;
            }
            if (tokens.isSign(at, ':')) {
                at++;
            }
            if (!tokens.isNumber(at)
                    || symbols.read(tokens.text(), tokens.start(at), true) != SymbolReader.Found.WHOLE) {
                return false;
            }
            number = symbols.number();
            numberStart = tokens.start(at);
            numberEnd = symbols.end();
            next = tokens.tokenAt(symbols.end(), at);
            stop = symbols.end();
            if (enclosed && tokens.isSign(next, ')')) {
                move(next + 1);
            }
            return true;
        }

        private void move(int to) {
            next = to;
            stop = tokens.end(to - 1);
        }
    }
}
