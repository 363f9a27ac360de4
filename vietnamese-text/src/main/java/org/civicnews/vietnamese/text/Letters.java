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
    private static final int MARKS = 9;

    private static final int END = 0x1F00;
    private static final char[] ATTRIBUTES = new char[END];
    private static final char[] COMPOSED = new char[1 << 10];
    private static final char[] MERGED = new char[(1 << 10) * MARKS];
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
        for (int attributes = 1; attributes < 1 << 10; attributes++) {
            for (int mark = 1; mark < MARKS && COMPOSED[attributes] != 0; mark++) {
                MERGED[attributes * MARKS + mark] = COMPOSED[merge(attributes, mark)];
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
        return c < END ? ATTRIBUTES[c] : 0;
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

    /** {@return the character that a letter and a mark make in whatever order its marks came, U+0000 if none} */
    static char merge(char letter, int mark) {
        return MERGED[of(letter) * MARKS + mark];
    }

    /** {@return the number of a combining mark of Vietnamese: 1 to 5 a tone, 6 to 8 a modifier; 0 for any other character} */
    static int mark(char c) {
        return switch (c) {
            case 0x0300, 0x0340 -> Tone.HUYEN.number();
            case 0x0301, 0x0341 -> Tone.SAC.number();
            case 0x0302 -> CIRCUMFLEX;
            case 0x0303 -> Tone.NGA.number();
            case 0x0306 -> BREVE;
            case 0x0309 -> Tone.HOI.number();
            case 0x031B -> HORN;
            case 0x0323 -> Tone.NANG.number();
            default -> 0;
        };
    }
}
