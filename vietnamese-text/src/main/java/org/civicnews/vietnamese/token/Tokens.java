package org.civicnews.vietnamese.token;

import java.util.Arrays;

/**
 * One paragraph cut into words, numbers and single signs. Spaces are no tokens. Used again for the next paragraph; not
 * thread-safe.
 */
public final class Tokens {
    private static final byte SIGN = 0;
    private static final byte NUMBER = 1;
    private static final byte WORD = 2;
    private static final byte CAPITAL = 4;
    private static final byte ALL_CAPITALS = 8;
    private static final byte MORE_CAPITALS = 16;

    /** The highest number of a tone: no word has more than one. */
    private static final int MOST_TONE = 5;

    /** How many characters a token has with the space behind it. */
    private static final int USUAL_LENGTH = 4;

    private static final int FEWEST = 8;
    private static final int MOST_AT_FIRST = 256;

    /** Ends every text, so that a run of letters or digits ends without counting: it is neither. */
    private static final char STOP = 0;

    private final Words words;
    private String text = "";
    /**
     * The characters of the text and {@link #STOP}, copied once so that its paragraphs and sentences are read without asking
     * a string.
     */
    private char[] chars = {STOP};

    private int count;
    private int[] starts = {};
    private int[] ends = {};
    private int[] ids = {};
    /** What each token is: a sign, a number or a word, and which capitals it has. */
    private byte[] forms = {};

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
        int at = from;
        while (at < limit) {
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
                add(at, at + 1, c, SIGN);
                at++;
            }
        }
        return at;
    }

    @SuppressWarnings("ReferenceEquality") // only an equal text that is not the same is copied again
    private void take(String whole) {
        if (whole != text) {
            text = whole;
            if (chars.length <= whole.length()) {
                chars = new char[whole.length() + 1];
            }
            whole.getChars(0, whole.length(), chars, 0);
            chars[whole.length()] = STOP;
        }
    }

    /** Nearly every word is a run of composed letters; the others, and long ones, are read by {@link #readMarkedWord}. */
    private int readWord(int from) {
        char[] chars = this.chars;
        int at = from;
        int sum = 0;
        long packed = 0;
        int facts = Letters.facts(chars[at]);
        do {
            packed = Words.pack(packed, Letters.numberOf(facts));
            sum += facts;
            facts = Letters.facts(chars[++at]);
        } while ((facts & Letters.KIND) == Letters.LETTER);
        int letters = at - from;
        if (letters > Letters.MOST_SUMMED || goesOn(at, facts & Letters.KIND)) {
            return readMarkedWord(from);
        }
        int id = Words.UNKNOWN;
        int tone = Letters.toneOf(sum);
        if (tone <= MOST_TONE) {
            boolean packs = letters <= Words.PACKED_LETTERS && Letters.areNumbered(sum);
            id = packs ? words.find(packed, tone) : words.findOther(text, from, at);
        }
        add(from, at, id, form(from, Letters.capitalsOf(sum), letters));
        return at;
    }

    /** Tells whether a word goes on behind a run of its letters, by what stands there. */
    private boolean goesOn(int at, int kind) {
        return kind == Letters.TONE
                || kind == Letters.SHAPE
                || (kind == Letters.INVISIBLE && at < text.length())
                || isInnerApostrophe(at, chars[at]);
    }

    private int readMarkedWord(int from) {
        int at = from;
        int tone = 0;
        int capitals = 0;
        int letters = 0;
        long packed = 0;
        boolean packs = true;
        for (int kind = Letters.LETTER; kind == Letters.LETTER || goesOn(at, kind); kind = Letters.kind(chars[at])) {
            char c = chars[at++];
            int facts = Letters.facts(c);
            if (kind == Letters.LETTER) {
                int number = Letters.numberOf(facts);
                packed = Words.pack(packed, number);
                packs &= number > 0;
                letters++;
                capitals += Letters.capitalsOf(facts);
            } else if (kind == Letters.SHAPE) {
                packed = Words.repack(packed, c);
            }
            tone += Letters.toneOf(facts);
        }
        int id = Words.UNKNOWN;
        if (tone <= MOST_TONE && letters <= Words.LONGEST) {
            id = packs && letters <= Words.PACKED_LETTERS ? words.find(packed, tone) : words.findOther(text, from, at);
        }
        add(from, at, id, form(from, capitals, letters));
        return at;
    }

    private byte form(int from, int capitals, int letters) {
        return capitals == 0
                ? WORD
                : (byte) (WORD
                        | (Letters.isUpper(chars[from]) ? CAPITAL : 0)
                        | (capitals == letters && letters > 1 ? ALL_CAPITALS : 0)
                        | (capitals > 1 ? MORE_CAPITALS : 0));
    }

    /** The mark within names of the highlands: K'sor, H’Ngăm. */
    private boolean isInnerApostrophe(int at, char c) {
        return (c == '\'' || c == '’')
                && Letters.kind(chars[at + 1]) == Letters.LETTER
                && Letters.kind(chars[at - 1]) == Letters.LETTER;
    }

    private int readNumber(int from) {
        int at = from + 1;
        while (Letters.kind(chars[at]) == Letters.DIGIT) {
            at++;
        }
        add(from, at, Words.UNKNOWN, NUMBER);
        return at;
    }

    private void add(int start, int end, int id, byte form) {
        if (count == starts.length) {
            makeRoom(count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        ids[count] = id;
        forms[count] = form;
        count++;
    }

    private void makeRoom(int room) {
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        ids = Arrays.copyOf(ids, room);
        forms = Arrays.copyOf(forms, room);
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
        return token >= 0 && token < count && (forms[token] & WORD) != 0 ? ids[token] : Words.UNKNOWN;
    }

    /** Tells whether a token is a word. */
    public boolean isWord(int token) {
        return token >= 0 && token < count && (forms[token] & WORD) != 0;
    }

    /** Tells whether a token is a run of digits. */
    public boolean isNumber(int token) {
        return token >= 0 && token < count && forms[token] == NUMBER;
    }

    /** Tells whether a token is this sign. */
    public boolean isSign(int token, char sign) {
        return token >= 0 && token < count && forms[token] == SIGN && ids[token] == sign;
    }

    /** Gives the sign that a token is, 0 if it is none. */
    public char sign(int token) {
        return token >= 0 && token < count && forms[token] == SIGN ? (char) ids[token] : 0;
    }

    /** Tells whether a token is a word that begins with a capital. */
    public boolean isCapital(int token) {
        return token >= 0 && token < count && (forms[token] & CAPITAL) != 0;
    }

    /** Tells whether a token is a word of two capitals or more and nothing else. */
    public boolean isAllCapitals(int token) {
        return token >= 0 && token < count && (forms[token] & ALL_CAPITALS) != 0;
    }

    /** Tells whether a token is a word with a second capital: FPT, HoREA. */
    public boolean isAcronym(int token) {
        return token >= 0 && token < count && (forms[token] & MORE_CAPITALS) != 0;
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

    /** Tells whether digits stand straight before a token, with nothing between: the letter of 12A3. */
    public boolean isBehindDigits(int token) {
        return isGlued(token) && isNumber(token - 1);
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
