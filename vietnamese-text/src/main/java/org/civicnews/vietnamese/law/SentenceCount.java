package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.DocumentType;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** Counts the sentences of a document, text by text, and looks at the words between mentions. Not thread-safe. */
final class SentenceCount {
    private static final int FARTHEST = 1000;

    private final Tokens tokens;
    private String text = "";
    private int base;
    private int sentence;
    private int paragraph;
    private int next;
    private int token;

    SentenceCount(Words words) {
        this.tokens = new Tokens(words);
    }

    /** Begins a text. */
    void begin(String whole) {
        text = whole;
        sentence = base;
        next = 0;
        open(0);
    }

    private void open(int from) {
        paragraph = from;
        next = tokens.read(text, from);
        token = 0;
    }

    /** Gives the number of the sentence at an offset; offsets must not fall. */
    int at(int offset) {
        while (next < text.length() && next <= offset) {
            sentence += rest();
            open(next + 1);
        }
        while (token < tokens.count() && tokens.start(token) < offset) {
            sentence += Sentences.endsAt(tokens, token) ? 1 : 0;
            token++;
        }
        return sentence;
    }

    private int rest() {
        int ends = 0;
        boolean open = false;
        for (; token < tokens.count(); token++) {
            boolean ended = Sentences.endsAt(tokens, token);
            ends += ended ? 1 : 0;
            open = !ended;
        }
        return ends + (open ? 1 : 0);
    }

    /** Ends a text. */
    void end() {
        at(text.length());
        sentence += rest();
        base = Math.max(sentence, base + 1);
    }

    /** Tells whether a mention is what another document changes or rests on: {@code thay thế Nghị định …}. */
    boolean isObject(Lexicon lexicon, int start) {
        at(start);
        return start >= paragraph && lexicon.markers.before(Marker.OBJECT, tokens, token);
    }

    /** Tells whether no word of a type stands between two offsets but in the mentions given. */
    boolean isClear(Lexicon lexicon, int from, int to, DocumentType type, List<LegalMention> mentions) {
        at(to);
        int farthest = Math.max(0, token - FARTHEST);
        if (farthest > 0 && tokens.start(farthest) >= from) {
            return false;
        }
        for (int i = token - 1; i >= farthest && tokens.start(i) >= from; i--) {
            long found = tokens.isCapital(i) ? lexicon.types.longest(tokens, i) : Phrases.NONE;
            boolean doubtful = found != Phrases.NONE
                    && lexicon.typeWord(Phrases.value(found)).type().equals(type)
                    && !lexicon.guards.at(Guard.RIGHT, tokens, Phrases.end(found))
                    && !lexicon.guards.before(Guard.LEFT, tokens, i)
                    && !isMentioned(tokens.start(i), mentions);
            if (doubtful) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMentioned(int offset, List<LegalMention> mentions) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            LegalMention mention = mentions.get(middle);
            if (mention.core().end() <= offset) {
                low = middle + 1;
            } else if (mention.core().start() > offset) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
