package org.civicnews.vietnamese.text;

/**
 * The letters of Vietnamese as small numbers: each letter with its modifier has a number in dictionary order, each tone
 * another, so that taking a mark off or putting one on is a table look-up. Immutable and thread-safe.
 *
 * <p>A character's <em>attributes</em> are {@code letter | tone << 6 | upper << 9}, 0 for what is no letter of Vietnamese
 * (f, j, w and z count as letters: they occur in names and loanwords).
 */
final class Letters {
    static final int NUMBER = 0x3F;
    static final int TONE_SHIFT = 6;
    static final int TONE = 7;
    static final int UPPER = 1 << 9;

    /** All letters, the place of each being its number less one. */
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** The vowels, each row in the order of {@link Tone}. */
    private static final String VOWELS = "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị" + "oòỏõóọ"
            + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ";

    private static final String MODIFIED = "aâăeêoôơuư";

    static final int A = number('a');
    static final int A_CIRCUMFLEX = number('â');
    static final int D = number('d');
    static final int D_STROKE = number('đ');
    static final int E = number('e');
    static final int E_CIRCUMFLEX = number('ê');
    static final int G = number('g');
    static final int H = number('h');
    static final int I = number('i');
    static final int N = number('n');
    static final int O = number('o');
    static final int O_HORN = number('ơ');
    static final int Q = number('q');
    static final int U = number('u');
    static final int U_HORN = number('ư');
    static final int Y = number('y');

    static final int CIRCUMFLEX = 6;
    static final int BREVE = 7;
    static final int HORN = 8;
    private static final int MARKS = 16;

    /** One place for every character: 128 kB save a comparison on the hottest paths. */
    private static final char[] ATTRIBUTES = new char[1 << 16];

    private static final char[] COMPOSED = new char[1 << 10];
    /** Set in what {@link #join} answers if the letter had the mark already. */
    static final int REPEATED = 1 << 10;

    private static final int FIRST_MARK = 0x0300;
    private static final byte[] MARK_OF = new byte[0x70];
    private static final char[] MERGED = new char[2 * REPEATED * MARKS];
    private static final boolean[] VOWEL = new boolean[64];
    private static final boolean[] MODIFIED_VOWEL = new boolean[64];
    private static final char[] PLAIN = new char[64];

    static {
        for (int i = 0; i < ALPHABET.length(); i++) {
            enter(ALPHABET.charAt(i), i + 1);
            PLAIN[i + 1] = ALPHABET.charAt(i);
        }
        for (int i = 0; i < VOWELS.length(); i++) {
            int number = number(VOWELS.charAt(i - i % 6));
            enter(VOWELS.charAt(i), number | i % 6 << TONE_SHIFT);
            VOWEL[number] = true;
            MODIFIED_VOWEL[number] = "ăâêôơư".indexOf(VOWELS.charAt(i - i % 6)) >= 0;
        }
        plain("ăâ", 'a');
        plain("ê", 'e');
        plain("ôơ", 'o');
        plain("ư", 'u');
        plain("đ", 'd');
        for (int number = 1; number < 6; number++) {
            MARK_OF[Tone.at(number).mark() - FIRST_MARK] = (byte) number;
        }
        MARK_OF[0x40] = MARK_OF[0];
        MARK_OF[0x41] = MARK_OF[1];
        MARK_OF[0x02] = CIRCUMFLEX;
        MARK_OF[0x06] = BREVE;
        MARK_OF[0x1B] = HORN;
        for (int attributes = 1; attributes < REPEATED; attributes++) {
            MERGED[attributes * MARKS] = (char) attributes;
            MERGED[(attributes | REPEATED) * MARKS] = (char) (attributes | REPEATED);
            for (int mark = 1; mark <= HORN && COMPOSED[attributes] != 0; mark++) {
                int merged = merge(attributes, mark);
                int repeated = merged == attributes ? merged | REPEATED : merged;
                MERGED[attributes * MARKS + mark] = (char) repeated;
                MERGED[(attributes | REPEATED) * MARKS + mark] = (char) (merged == 0 ? 0 : merged | REPEATED);
            }
        }
    }

    private Letters() {}

    private static int number(char lower) {
        return ALPHABET.indexOf(lower) + 1;
    }

    private static void enter(char lower, int attributes) {
        char upper = Character.toUpperCase(lower);
        ATTRIBUTES[lower] = (char) attributes;
        ATTRIBUTES[upper] = (char) (attributes | UPPER);
        COMPOSED[attributes] = lower;
        COMPOSED[attributes | UPPER] = upper;
    }

    private static void plain(String letters, char base) {
        for (int i = 0; i < letters.length(); i++) {
            PLAIN[number(letters.charAt(i))] = base;
        }
    }

    private static int merge(int attributes, int mark) {
        return mark < CIRCUMFLEX ? mergeTone(attributes, mark) : mergeModifier(attributes, mark);
    }

    private static int mergeTone(int attributes, int mark) {
        int tone = tone(attributes);
        return isVowel(attributes & NUMBER) && (tone == 0 || tone == mark)
                ? (attributes & ~(TONE << TONE_SHIFT)) | mark << TONE_SHIFT
                : 0;
    }

    private static int mergeModifier(int attributes, int mark) {
        char base = PLAIN[attributes & NUMBER];
        int to = 0;
        if (mark == CIRCUMFLEX && (base == 'a' || base == 'e' || base == 'o')) {
            to = number(MODIFIED.charAt(MODIFIED.indexOf(base) + 1));
        } else if (mark == BREVE && base == 'a') {
            to = number('ă');
        } else if (mark == HORN && (base == 'o' || base == 'u')) {
            to = number(base == 'o' ? 'ơ' : 'ư');
        }
        int number = attributes & NUMBER;
        boolean fits = to != 0 && (number == number(base) || number == to);
        return fits ? (attributes & ~NUMBER) | to : 0;
    }

    /** {@return the attributes of a character, 0 if it is no letter of Vietnamese} */
    static int of(char c) {
        return ATTRIBUTES[c];
    }

    static int tone(int attributes) {
        return attributes >> TONE_SHIFT & TONE;
    }

    static boolean isVowel(int number) {
        return VOWEL[number];
    }

    /** {@return whether the vowel is one of ă â ê ô ơ ư} */
    static boolean isModified(int number) {
        return MODIFIED_VOWEL[number];
    }

    /** {@return the ASCII letter under the letter with that number} */
    static char plain(int number) {
        return PLAIN[number];
    }

    /** {@return the precomposed character, U+0000 if there is none} */
    static char compose(int attributes) {
        return COMPOSED[attributes];
    }

    /** {@return the attributes of what a letter and a mark make in whatever order its marks came, 0 if nothing; mark 0 changes nothing} */
    static int join(int attributes, int mark) {
        return MERGED[attributes * MARKS + mark];
    }

    /** {@return the character that a letter and a mark make, U+0000 if none} */
    static char merge(char letter, int mark) {
        return COMPOSED[join(of(letter), mark) & ~REPEATED];
    }

    /** {@return the number of a combining mark of Vietnamese: 1 to 5 a tone, 6 to 8 a modifier; 0 for any other character} */
    static int mark(char c) {
        int at = c - FIRST_MARK;
        return at >= 0 && at < MARK_OF.length ? MARK_OF[at] : 0;
    }
}
