package org.civicnews.vietnamese.text;

import java.util.List;
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
        Cutter cutter = new Cutter(reading, new TokenList.Builder(text.length()));
        int i = 0;
        while (i < text.length()) {
            char first = text.charAt(i);
            if (first == ' ') {
                i++;
                continue;
            }
            boolean plain = Reading.isLetter(first) || Reading.isDigit(first);
            int c = plain ? first : text.codePointAt(i);
            boolean space = !plain && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            i = space ? i + 1 : cutter.token(i, c);
        }
        return cutter.tokens.build();
    }

    /** Cuts one text. */
    private static final class Cutter {
        final TokenList.Builder tokens;
        private final Reading text;
        private final AddressGrammar addresses;
        private final DigitGrammar digits;

        Cutter(Reading text, TokenList.Builder tokens) {
            this.text = text;
            this.tokens = tokens;
            addresses = new AddressGrammar(text);
            digits = new DigitGrammar(text);
        }

        /** Takes the token that starts here; the place after it. */
        int token(int start, int c) {
            if (c > 127 && Character.isDigit(c)) {
                return tokens.add(start, digits(text, start), TokenKind.NUMBER);
            }
            if (Character.isLetterOrDigit(c) || (c < 0x10000 && Reading.isLetter((char) c))) {
                int address = address(start);
                return address > start ? address : c >= '0' && c <= '9' ? digits.token(start, tokens) : word(start);
            }
            if ((c == '#' || c == '@') && Reading.isLetter(text.at(start + 1))) {
                return tokens.add(start, DigitGrammar.lettersAndDigits(text, start + 1), TokenKind.HANDLE);
            }
            return tokens.add(
                    start, signEnd(text, start, c), isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
        }

        private int address(int start) {
            if (!addresses.mayStart(start)) {
                return start;
            }
            int end = addresses.email(start);
            if (end > start) {
                return tokens.add(start, end, TokenKind.EMAIL);
            }
            end = addresses.url(start);
            return end > start ? tokens.add(start, end, TokenKind.URL) : start;
        }

        private int word(int start) {
            int letters = letters(text, start);
            int end = text.at(letters) == ' ' ? letters : DigitGrammar.code(text, start, letters);
            return end > letters ? tokens.add(start, end, TokenKind.CODE) : tokens.add(start, letters, TokenKind.WORD);
        }
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

    /** The place after dots in a row, or after one sign with its marks, joiners and selectors. */
    private static int signEnd(Reading text, int start, int c) {
        int end = start + Character.charCount(c);
        if (c == '.') {
            while (text.at(end) == '.') {
                end++;
            }
            return end;
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
        return end;
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
