package org.civicnews.vietnamese.privacy;

import java.util.Locale;
import org.civicnews.url.FoundLink;
import org.civicnews.url.UrlFinder;
import org.civicnews.vietnamese.token.Tokens;

/** Finds e-mail addresses, accounts of social networks and addresses of the internet protocol. Used for one text. */
final class AccountReader {
    private static final int MOST_LOCAL = 64;
    private static final int MOST_DOMAIN = 253;
    private static final String LOCAL = "._%+-'";

    private final PrivacyLexicon lexicon;
    private final String text;
    private final Suggestions suggestions;

    AccountReader(PrivacyLexicon lexicon, String text, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.text = text;
        this.suggestions = suggestions;
    }

    /** Looks at every at sign and every link. */
    void readSigns() {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            readSign(at);
        }
        for (FoundLink link : UrlFinder.standard().find(text)) {
            if (isSocial(link.text())) {
                suggestions.add(link.span().start(), link.span().end(), Label.PROFILE, Confidence.SURE);
            }
        }
    }

    private void readSign(int at) {
        int start = at;
        while (start > 0 && at - start < MOST_LOCAL && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && LOCAL.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = at + 1;
        int lastDot = -1;
        while (end < text.length() && end - at < MOST_DOMAIN && (isWord(text.charAt(end)) || isDot(end))) {
            lastDot = text.charAt(end) == '.' ? end : lastDot;
            end++;
        }
        if (start < at && lastDot > at + 1 && end - lastDot > 2) {
            suggestions.add(start, end, Label.EMAIL, Confidence.SURE);
        } else if (start == at && end - at > 3 && !isDigits(at + 1, end)) {
            suggestions.add(at, end, Label.PROFILE, Confidence.LIKELY);
        }
    }

    private boolean isDot(int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '-' || c == '_') && at + 1 < text.length() && isWord(text.charAt(at + 1));
    }

    private boolean isDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocal(char c) {
        return isWord(c) || LOCAL.indexOf(c) >= 0;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the host is one of the table, or stands under it, and something follows it. */
    private boolean isSocial(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        String rest = scheme < 0 ? lower : lower.substring(scheme + 3);
        int slash = rest.indexOf('/');
        if (slash < 0 || slash == rest.length() - 1) {
            return false;
        }
        String host = rest.substring(0, slash);
        for (int dot = -1; ; ) {
            if (lexicon.socialHosts.contains(host.substring(dot + 1))) {
                return true;
            }
            dot = host.indexOf('.', dot + 1);
            if (dot < 0) {
                return false;
            }
        }
    }

    /** minh a còng gmail chấm com, minh (at) gmail.com: the token after it. */
    int readSpelled(Tokens tokens, int at) {
        int sign = isBracket(tokens, at + 1) ? at + 2 : at + 1;
        int after = lexicon.after(PrivacyRole.AT, tokens, sign);
        if (after == sign || !(tokens.isWord(at) || tokens.isNumber(at))) {
            return at;
        }
        int host = isBracket(tokens, after) ? after + 1 : after;
        int end = lexicon.after(PrivacyRole.DOMAIN, tokens, host);
        if (end == host) {
            return at;
        }
        boolean dot = tokens.isSign(end, '.') || lexicon.is(PrivacyRole.DOT, tokens, end);
        if (dot && tokens.isWord(end + 1) && tokens.length(end + 1) <= 4) {
            end += 2;
        }
        int start = at;
        while (start > 0 && at - start < 8 && tokens.isGlued(start)) {
            start--;
        }
        suggestions.add(tokens.start(start), tokens.end(end - 1), Label.EMAIL, Confidence.LIKELY);
        return end;
    }

    private static boolean isBracket(Tokens tokens, int at) {
        char sign = tokens.sign(at);
        return sign == '(' || sign == '[' || sign == ')' || sign == ']';
    }

    /** Four numbers up to 255 between points; the token after them. */
    int readNetwork(Tokens tokens, int at) {
        boolean large = false;
        for (int part = 0; part < 4; part++) {
            int i = at + part * 2;
            int value = tokens.value(i);
            boolean written = value >= 0
                    && value <= 255
                    && tokens.length(i) == String.valueOf(value).length();
            boolean joined = part == 0 || (tokens.isSign(i - 1, '.') && tokens.isGlued(i - 1) && tokens.isGlued(i));
            if (!written || !joined) {
                return at;
            }
            large |= value >= 10;
        }
        int end = at + 7;
        boolean goesOn =
                tokens.isGlued(end) && (tokens.isWord(end) || (tokens.isSign(end, '.') && tokens.isNumber(end + 1)));
        boolean inner = tokens.isGlued(at) && (tokens.isWord(at - 1) || tokens.isSign(at - 1, '.'));
        if (!large || goesOn || inner || lexicon.is(PrivacyRole.UNIT, tokens, end)) {
            return at;
        }
        suggestions.add(tokens.start(at), tokens.end(end - 1), Label.NETWORK, Confidence.SURE);
        return end;
    }

    /** facebook của tôi là Bướm Đêm, nick: minh_beo88: the token after it. */
    int readNick(Tokens tokens, int at) {
        int cue = lexicon.after(PrivacyRole.PROFILE_CUE, tokens, at);
        if (cue == at) {
            return at;
        }
        int linked = lexicon.afterAll(PrivacyRole.PROFILE_LINK, tokens, cue);
        int from = skipSigns(tokens, linked);
        boolean announced = from > cue;
        int end = handleEnd(tokens, from);
        boolean handle = end > from + 1 || (end > from && isMixed(tokens, from));
        if (!announced || !tokens.isWord(from) || !(handle || tokens.isCapital(from))) {
            return at;
        }
        while (end < tokens.count() && tokens.isCapital(end) && end - from < 6) {
            end++;
        }
        suggestions.add(tokens.start(from), tokens.end(end - 1), Label.PROFILE, Confidence.LIKELY);
        return end;
    }

    private static int skipSigns(Tokens tokens, int from) {
        int at = from;
        while (at - from < 2 && (tokens.isSign(at, ':') || tokens.isSign(at, '"') || tokens.isSign(at, '“'))) {
            at++;
        }
        return at;
    }

    /** The end of what is glued together: minh_beo.88. */
    private static int handleEnd(Tokens tokens, int from) {
        int end = from + 1;
        while (end < tokens.count() && end - from < 12 && tokens.isGlued(end)) {
            boolean joint = tokens.isSign(end, '_') || tokens.isSign(end, '.') || tokens.isSign(end, '-');
            boolean joins = joint && tokens.isGlued(end + 1) && (tokens.isWord(end + 1) || tokens.isNumber(end + 1));
            if (!tokens.isNumber(end) && !tokens.isWord(end) && !joins) {
                break;
            }
            end++;
        }
        return end;
    }

    /** A single word written in plain letters that is long: minhbeo. */
    private static boolean isMixed(Tokens tokens, int at) {
        return tokens.length(at) >= 7;
    }
}
