package org.civicnews.vietnamese.text;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.scan.Reading;

/**
 * Cuts text into syllables (tiếng), numbers, dates, addresses and marks. Start with {@link #standard()}.
 *
 * <pre>{@code
 * Tokenizer.standard().tokens("Sáng 1/12, họp.");   // WORD DATE PUNCTUATION WORD PUNCTUATION
 * }</pre>
 *
 * <p>Every character that is not space is in exactly one token. Text may be composed or decomposed: a mark stays with its
 * letter. Any text is answered, in linear time. Immutable and thread-safe.
 */
public final class Tokenizer {
    private static final Tokenizer STANDARD = new Tokenizer();

    private Tokenizer() {}

    /** {@return the tokenizer} */
    public static Tokenizer standard() {
        return STANDARD;
    }

    /**
     * Cuts a text.
     *
     * @param text any text
     * @return the tokens in order, none overlapping another; empty if the text is blank
     */
    public List<Token> tokens(String text) {
        Reading reading = new Reading(text, Abbreviation.TABLE);
        AddressGrammar addresses = new AddressGrammar(reading);
        DigitGrammar digits = new DigitGrammar(reading);
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == ' ') {
                i++;
                continue;
            }
            char first = text.charAt(i);
            boolean plain = Reading.isLetter(first) || Reading.isDigit(first);
            int c = plain ? first : text.codePointAt(i);
            if (!plain && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                i++;
                continue;
            }
            Token token = token(reading, i, c, addresses, digits);
            tokens.add(token);
            i = token.span().end();
        }
        return List.copyOf(tokens);
    }

    private static Token token(Reading text, int start, int c, AddressGrammar addresses, DigitGrammar digits) {
        if (c > 127 && Character.isDigit(c)) {
            return token(start, digits(text, start), TokenKind.NUMBER);
        }
        if (Character.isLetterOrDigit(c) || (c < 0x10000 && Reading.isLetter((char) c))) {
            if (addresses.mayStart(start)) {
                int end = addresses.email(start);
                if (end > start) {
                    return token(start, end, TokenKind.EMAIL);
                }
                end = addresses.url(start);
                if (end > start) {
                    return token(start, end, TokenKind.URL);
                }
            }
            return c >= '0' && c <= '9' ? digits.token(start) : word(text, start);
        }
        if ((c == '#' || c == '@') && Reading.isLetter(text.at(start + 1))) {
            return token(start, DigitGrammar.lettersAndDigits(text, start + 1), TokenKind.HANDLE);
        }
        return sign(text, start, c);
    }

    static Token token(int start, int end, TokenKind kind) {
        return new Token(new Span(start, end), kind);
    }

    private static Token word(Reading text, int start) {
        int letters = letters(text, start);
        if (text.at(letters) == ' ') {
            return token(start, letters, TokenKind.WORD);
        }
        int end = DigitGrammar.code(text, start, letters);
        return end > letters ? token(start, end, TokenKind.CODE) : token(start, letters, TokenKind.WORD);
    }

    /** The place after letters of any script, with their marks. */
    private static int letters(Reading text, int start) {
        int at = start;
        while (at < text.length()) {
            if (Reading.isLetter(text.text.charAt(at))) {
                at++;
                continue;
            }
            int c = text.text.codePointAt(at);
            if (!Character.isLetter(c) && !isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** The place after digits of other scripts. */
    private static int digits(Reading text, int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.text.codePointAt(at))) {
            at += Character.charCount(text.text.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Takes dots in a row, or one sign with its marks, joiners and selectors. */
    private static Token sign(Reading text, int start, int c) {
        int end = start + Character.charCount(c);
        if (c == '.') {
            while (text.at(end) == '.') {
                end++;
            }
            return token(start, end, TokenKind.PUNCTUATION);
        }
        boolean joined = false;
        while (end < text.length()) {
            int next = text.text.codePointAt(end);
            if (!joined && !isMark(next) && !isJoiner(next) && !isSkinTone(next)) {
                break;
            }
            if (joined && (Character.isWhitespace(next) || Character.isLetterOrDigit(next))) {
                break;
            }
            joined = next == 0x200D;
            end += Character.charCount(next);
        }
        return token(start, end, isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
    }

    private static boolean isJoiner(int c) {
        return c == 0x200D || c == 0xFE0F || c == 0xFE0E;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                c != '%' && c != '&' && c != '#' && c != '@' && c != '*' && c != '\u2030';
            default -> false;
        };
    }
}
