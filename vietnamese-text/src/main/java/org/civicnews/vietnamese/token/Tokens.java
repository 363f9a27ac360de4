package org.civicnews.vietnamese.token;

import java.util.Arrays;

/**
 * One paragraph cut into words, numbers and single signs. Spaces are no tokens. Used again for the next paragraph; not
 * thread-safe.
 */
public final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte SIGN = 2;

    private static final byte CAPITAL = 1;
    private static final byte ALL_CAPITALS = 2;
    private static final byte MORE_CAPITALS = 4;

    /** The highest number of a tone: no word has more than one. */
    private static final int MOST_TONE = 5;

    /** How many characters a token has with the space behind it. */
    private static final int USUAL_LENGTH = 4;

    private static final int FEWEST = 8;
    private static final int MOST_AT_FIRST = 256;

    private final Words words;
    private String text = "";
    /** The characters of the text, copied once so that its paragraphs and sentences are read without asking a string. */
    private char[] chars = {};

    private int count;
    private int[] starts = {};
    private int[] ends = {};
    private int[] ids = {};
    private byte[] kinds = {};
    private byte[] cases = {};

    /** Makes an empty paragraph that looks words up in a table. */
    public Tokens(Words words) {
        this.words = words;
    }

    /** Cuts up the paragraph at an offset; answers the offset of the line break that ends it, or the text's length. */
    public int read(String whole, int from) {
        return read(whole, from, whole.length());
    }

    /** Cuts up the paragraph at an offset as far as a limit; answers the offset of what ended it. */
    public int read(String whole, int from, int limit) {
        take(whole);
        count = 0;
        if (starts.length == 0) {
            makeRoom(Math.min(MOST_AT_FIRST, (limit - from) / USUAL_LENGTH + FEWEST));
        }
        int length = limit;
        int at = from;
        while (at < length) {
            char c = chars[at];
            int kind = Letters.facts(c) & Letters.KIND;
            if (kind == Letters.SPACE || kind == Letters.INVISIBLE) {
                at++;
            } else if (kind == Letters.LETTER) {
                at = readWord(at);
            } else if (kind == Letters.DIGIT) {
                at = readNumber(at);
            } else if (kind == Letters.BREAK) {
                return at;
            } else {
                add(at, at + 1, c, SIGN, (byte) 0);
                at++;
            }
        }
        return at;
    }

    @SuppressWarnings("ReferenceEquality") // only an equal text that is not the same is copied again
    private void take(String whole) {
        if (whole != text) {
            text = whole;
            if (chars.length < whole.length()) {
                chars = new char[whole.length()];
            }
            whole.getChars(0, whole.length(), chars, 0);
        }
    }

    private int readWord(int from) {
        char[] chars = this.chars;
        int length = text.length();
        int at = from;
        int tone = 0;
        int capitals = 0;
        int letters = 0;
        long packed = 0;
        boolean packs = true;
        while (at < length) {
            char c = chars[at];
            int facts = Letters.facts(c);
            int kind = facts & Letters.KIND;
            if (kind == Letters.LETTER) {
                int number = Letters.numberOf(facts);
                packed = Words.pack(packed, number);
                packs &= number > 0;
                letters++;
                tone += Letters.toneOf(facts);
                capitals += (facts & Letters.CAPITAL) != 0 ? 1 : 0;
            } else if (kind == Letters.TONE) {
                tone += Letters.toneOf(facts);
            } else if (kind == Letters.SHAPE) {
                packed = Words.repack(packed, c);
            } else if (kind != Letters.INVISIBLE && !isInnerApostrophe(at, c)) {
                break;
            }
            at++;
        }
        int id = Words.UNKNOWN;
        if (tone <= MOST_TONE && letters <= Words.LONGEST) {
            id = packs && letters <= Words.PACKED_LETTERS ? words.find(packed, tone) : words.findOther(text, from, at);
        }
        byte form = (byte) ((Letters.isUpper(chars[from]) ? CAPITAL : 0)
                | (capitals == letters && letters > 1 ? ALL_CAPITALS : 0)
                | (capitals > 1 ? MORE_CAPITALS : 0));
        add(from, at, id, WORD, form);
        return at;
    }

    /** The mark within names of the highlands: K'sor, H’Ngăm. */
    private boolean isInnerApostrophe(int at, char c) {
        return (c == '\'' || c == '’')
                && at + 1 < text.length()
                && Letters.kind(chars[at + 1]) == Letters.LETTER
                && Letters.kind(chars[at - 1]) == Letters.LETTER;
    }

    private int readNumber(int from) {
        int at = from + 1;
        while (at < text.length() && Letters.kind(chars[at]) == Letters.DIGIT) {
            at++;
        }
        add(from, at, Words.UNKNOWN, NUMBER, (byte) 0);
        return at;
    }

    private void add(int start, int end, int id, byte kind, byte form) {
        if (count == starts.length) {
            makeRoom(count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        ids[count] = id;
        kinds[count] = kind;
        cases[count] = form;
        count++;
    }

    private void makeRoom(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        ids = Arrays.copyOf(ids, room);
        kinds = Arrays.copyOf(kinds, room);
        cases = Arrays.copyOf(cases, room);
    }

    /** Gives the whole text that the paragraph stands in. */
    public String text() {
        return text;
    }

    /** Gives the number of tokens. */
    public int count() {
        return count;
    }

    /** Gives the offset of the first character of a token. */
    public int start(int token) {
        return starts[token];
    }

    /** Gives the offset after the last character of a token. */
    public int end(int token) {
        return ends[token];
    }

    /** Gives the number of a known word; {@link Words#UNKNOWN} for other words, numbers, signs, and outside the text. */
    public int word(int token) {
        return token >= 0 && token < count && kinds[token] == WORD ? ids[token] : Words.UNKNOWN;
    }

    /** Tells whether a token is a word. */
    public boolean isWord(int token) {
        return token >= 0 && token < count && kinds[token] == WORD;
    }

    /** Tells whether a token is a run of digits. */
    public boolean isNumber(int token) {
        return token >= 0 && token < count && kinds[token] == NUMBER;
    }

    /** Tells whether a token is this sign. */
    public boolean isSign(int token, char sign) {
        return token >= 0 && token < count && kinds[token] == SIGN && ids[token] == sign;
    }

    /** Gives the sign that a token is, 0 if it is none. */
    public char sign(int token) {
        return token >= 0 && token < count && kinds[token] == SIGN ? (char) ids[token] : 0;
    }

    /** Tells whether a token is a word that begins with a capital. */
    public boolean isCapital(int token) {
        return token >= 0 && token < count && (cases[token] & CAPITAL) != 0;
    }

    /** Tells whether a token is a word of two capitals or more and nothing else. */
    public boolean isAllCapitals(int token) {
        return token >= 0 && token < count && (cases[token] & ALL_CAPITALS) != 0;
    }

    /** Tells whether a token is a word with a second capital: FPT, HoREA. */
    public boolean isAcronym(int token) {
        return token >= 0 && token < count && (cases[token] & MORE_CAPITALS) != 0;
    }

    /** Gives how many characters a token has, none if it is outside the text. */
    public int length(int token) {
        return token >= 0 && token < count ? ends[token] - starts[token] : 0;
    }

    /** Gives how many letters a word has, whether composed or not. */
    public int letters(int token) {
        int letters = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            letters += Letters.kind(chars[i]) == Letters.LETTER ? 1 : 0;
        }
        return letters;
    }

    /** Tells whether nothing stands between a token and the one before it. */
    public boolean isGlued(int token) {
        return token > 0 && token < count && starts[token] == ends[token - 1];
    }

    /** Gives the value of a number of at most nine digits, -1 for anything else. */
    public int value(int token) {
        if (!isNumber(token) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    /** Gives the year that a token is, 1900 to 2099, else -1. */
    public int year(int token) {
        int value = token >= 0 && token < count && length(token) == 4 ? value(token) : -1;
        return value >= 1900 && value <= 2099 ? value : -1;
    }

    /** Gives the first token at or after one that starts at or after an offset; the count if there is none. */
    public int tokenAt(int offset, int from) {
        int token = from;
        while (token < count && starts[token] < offset) {
            token++;
        }
        return token;
    }

    /**
     * Gives a piece of the text.
     *
     * @param from its first token
     * @param to the token after its last
     * @return the text between, as written
     */
    public String slice(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }
}
