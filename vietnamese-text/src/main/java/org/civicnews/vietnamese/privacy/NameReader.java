package org.civicnews.vietnamese.privacy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads bare names that a story introduces (chồng tôi là Minh, con gái tên Na, thằng Tí, tôi tên Lan), and finds them again
 * where they stand alone. Used for one text.
 */
final class NameReader {
    private static final int LONGEST = 5;
    private static final int LONGEST_BARE = 3;

    private final PrivacyLexicon lexicon;
    private final Suggestions suggestions;
    private final Map<String, Confidence> known = new HashMap<>();

    NameReader(PrivacyLexicon lexicon, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.suggestions = suggestions;
    }

    /** The token after a name that is introduced here; {@code at} if none is. */
    int read(Tokens tokens, int at) {
        int named = lexicon.after(PrivacyRole.NAMED, tokens, at);
        if (named > at) {
            return name(tokens, skipSigns(tokens, named), at, LONGEST, Confidence.SURE);
        }
        int introduced = introduced(tokens, at);
        if (introduced > at) {
            return name(tokens, introduced, at, LONGEST, Confidence.LIKELY);
        }
        int addressed = lexicon.after(PrivacyRole.ADDRESS, tokens, at);
        return addressed > at ? name(tokens, addressed, at, LONGEST, Confidence.LIKELY) : at;
    }

    /** After chồng tôi là, tôi là, con gái lớn của chúng tôi, chồng em,; {@code at} if there is nothing of the kind. */
    private int introduced(Tokens tokens, int at) {
        int kin = Math.max(lexicon.after(PrivacyRole.KIN, tokens, at), lexicon.after(PrivacyRole.SELF, tokens, at));
        if (kin == at) {
            return at;
        }
        int owner = lexicon.afterAll(PrivacyRole.OWNER, tokens, kin);
        int is = lexicon.after(PrivacyRole.IS, tokens, owner);
        int named = lexicon.after(PrivacyRole.NAMED, tokens, is);
        if (named > owner) {
            return lexicon.after(PrivacyRole.ADDRESS, tokens, skipSigns(tokens, named));
        }
        boolean set = tokens.isSign(owner, ',') || tokens.isSign(owner, '(') || tokens.isSign(owner, '-');
        return set && owner > kin && mayStandAlone(tokens, owner + 1) ? owner + 1 : at;
    }

    /** Chồng tôi, Minh, …: a name in commas. */
    private static boolean mayStandAlone(Tokens tokens, int at) {
        int end = at;
        while (tokens.isCapital(end)) {
            end++;
        }
        return end > at
                && end - at <= LONGEST_BARE
                && (tokens.isSign(end, ',') || tokens.isSign(end, ')') || tokens.isSign(end, '-'));
    }

    private static int skipSigns(Tokens tokens, int from) {
        int at = from;
        while (at - from < 2 && (tokens.isSign(at, ':') || tokens.isSign(at, '"') || tokens.isSign(at, '“'))) {
            at++;
        }
        return at;
    }

    private int name(Tokens tokens, int from, int otherwise, int longest, Confidence confidence) {
        int end = from;
        while (end - from < longest && tokens.isCapital(end) && !isOther(tokens, from)) {
            end++;
        }
        boolean acronym = end == from + 1
                && tokens.isAllCapitals(from)
                && tokens.length(from) > 1
                && tokens.isAllCapitals(from + 1);
        if (end == from || acronym || (tokens.length(from) == 1 && end == from + 1 && isInitial(tokens, from))) {
            return otherwise;
        }
        if (lexicon.is(PrivacyRole.PUBLIC_NAME, tokens, from)) {
            return end;
        }
        suggestions.add(tokens.start(from), tokens.end(end - 1), Label.PERSON, confidence);
        remember(tokens.slice(from, end), confidence);
        return end;
    }

    /** Chị H., anh X: the writer has hidden the name already. */
    private static boolean isInitial(Tokens tokens, int at) {
        return tokens.letters(at) == 1;
    }

    /** Giám đốc, Việt kiều; Đức, Hai, Nội, but not Đức Anh. */
    private boolean isOther(Tokens tokens, int at) {
        int end = lexicon.after(PrivacyRole.NOT_NAME, tokens, at);
        return end > at + 1 || (end == at + 1 && !tokens.isCapital(end));
    }

    /** Takes down a name; of a full one the last syllable alone is a name too. */
    void remember(String name, Confidence confidence) {
        String key = key(name);
        known.putIfAbsent(key, confidence);
        int space = key.lastIndexOf(' ');
        if (space > 0) {
            known.putIfAbsent(key.substring(space + 1), Confidence.LIKELY);
            int before = key.lastIndexOf(' ', space - 1);
            if (before > 0) {
                known.putIfAbsent(key.substring(before + 1), Confidence.LIKELY);
            }
        }
    }

    private static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        StringBuilder key = new StringBuilder();
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (!blank) {
                key.append(space && key.length() > 0 ? " " : "").append(Character.toLowerCase(c));
            }
            space = blank;
        }
        return key.toString();
    }

    /** Finds known names that stand alone in a paragraph. */
    void readAgain(Tokens tokens) {
        for (int i = 0; i < tokens.count() && !known.isEmpty(); i++) {
            if (tokens.isCapital(i)) {
                i = readAgain(tokens, i);
            }
        }
    }

    private int readAgain(Tokens tokens, int at) {
        int run = at;
        while (run - at < LONGEST && tokens.isCapital(run)) {
            run++;
        }
        for (int end = run; end > at; end--) {
            boolean whole = !tokens.isCapital(end) && !(end == at + 1 && tokens.isCapital(at - 1));
            Confidence confidence = whole || end - at > 1 ? known.get(key(tokens.slice(at, end))) : null;
            if (confidence != null) {
                boolean common = end == at + 1 && opensSentence(tokens, at);
                suggestions.add(
                        tokens.start(at), tokens.end(end - 1), Label.PERSON, common ? Confidence.POSSIBLE : confidence);
                return end - 1;
            }
        }
        return at;
    }

    private static boolean opensSentence(Tokens tokens, int at) {
        char before = tokens.sign(at - 1);
        return at == 0
                || before == '.'
                || before == '!'
                || before == '?'
                || before == '…'
                || before == '"'
                || before == '“';
    }
}
