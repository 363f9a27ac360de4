package org.civicnews.vietnamese.text;

/**
 * The spelling of Vietnamese syllables: which onsets (âm đầu) and rimes (vần) exist, which go together, and which letter
 * bears the tone. Answers are packed into an {@code int} so that nothing is allocated. Immutable and thread-safe.
 *
 * <p>Rules: the school grammar of spelling (chính tả); data: {@code onsets.tsv}, {@code rimes.tsv}.
 */
final class Grammar {
    /** Set in every answer for a syllable, native or loaned. */
    static final int VALID = 1;

    /** Set if every rule of the native spelling is kept. */
    static final int STRICT = 2;

    private static final int ONSET = 2;
    private static final int GLIDE = 4;
    private static final int NUCLEUS = 6;
    private static final int CODA = 8;
    private static final int OLD = 12;
    private static final int NEW = 16;

    private static final int STOP = 1 << 20;
    private static final int AFTER_QU = 1 << 30;

    private static final int K = Letters.of('k');
    private static final int C = Letters.of('c');

    private static final IntTable RIMES = new IntTable(10);
    private static final IntTable ONSETS = new IntTable(7);

    private static final int FRONT_ONLY = 4;
    private static final int BACK_ONLY = 8;
    private static final int NO_GLIDE = 16;
    private static final int LONE_Y = 32;

    static {
        for (String[] row : TextTable.rows("onsets.tsv")) {
            int flags = VALID
                    | ("front".equals(row[1]) ? FRONT_ONLY : 0)
                    | ("back".equals(row[1]) ? BACK_ONLY : 0)
                    | ("no".equals(row[2]) ? NO_GLIDE : 0)
                    | ("yes".equals(row[3]) ? LONE_Y : 0);
            long word = "-".equals(row[0]) ? 0 : Word.read(row[0], 0, row[0].length());
            ONSETS.put(Word.key(word, 0, Word.count(word)), flags);
        }
        for (String[] row : TextTable.rows("rimes.tsv")) {
            long word = Word.read(row[0], 0, row[0].length());
            int key = Word.key(word, 0, Word.count(word)) | ("qu".equals(row[1]) ? AFTER_QU : 0);
            RIMES.put(key, describe(word, "loan".equals(row[1])));
        }
    }

    private Grammar() {}

    /**
     * Judges a word.
     *
     * @param word a word of {@link Word}, or {@link Word#NONE}
     * @return 0 if it is no syllable, else the parts, to be asked with the methods below
     */
    static int analyse(long word) {
        if (word == Word.NONE) {
            return 0;
        }
        int count = Word.count(word);
        int onset = 0;
        while (onset < count && !Letters.isVowel(Word.letter(word, onset))) {
            onset++;
        }
        if (onset == count || onset > 3) {
            return 0;
        }
        int parts;
        if (onset == 1 && Word.letter(word, 0) == Letters.Q) {
            parts = afterQu(word, count);
        } else if (onset == 1 && Word.letter(word, 0) == Letters.G && Word.letter(word, 1) == Letters.I) {
            parts = afterGi(word, count);
        } else {
            parts = plain(word, onset, count);
        }
        return toneFits(word, parts) ? parts : 0;
    }

    private static int afterQu(long word, int count) {
        boolean quVowel = count > 2 && Word.letter(word, 1) == Letters.U && Letters.isVowel(Word.letter(word, 2));
        if (!quVowel || count > 7) {
            return 0;
        }
        int key = Word.key(word, 2, count);
        int rime = RIMES.get(key | AFTER_QU);
        return rime != 0 ? join(rime, 2) : loan(join(rimeOrLoan(word, 2, count), 2));
    }

    /** {@code gi} drops one i before a rime that starts with i: gì, gìn, giếng; {@code gịa} alone keeps gi + ia. */
    private static int afterGi(long word, int count) {
        if (count == 2 || !Letters.isVowel(Word.letter(word, 2))) {
            return count > 6 ? 0 : join(RIMES.get(Word.key(word, 1, count)), 1);
        }
        if (count > 7) {
            return 0;
        }
        int whole = count < 7 && Word.letter(word, 2) == Letters.E_CIRCUMFLEX ? RIMES.get(Word.key(word, 1, count)) : 0;
        if (whole != 0) {
            return join(whole, 1);
        }
        int rime = RIMES.get(Word.key(word, 2, count));
        boolean gia = count == 3 && Word.letter(word, 2) == Letters.A;
        if (gia && Word.tone(word) == Tone.NANG.number() && Word.toneAt(word) == 1) {
            return toneOn(join(rime, 2), 1);
        }
        return join(rime, 2);
    }

    private static int plain(long word, int onset, int count) {
        int flags = ONSETS.get(Word.key(word, 0, onset));
        if (flags == 0 || count - onset > 5) {
            return 0;
        }
        int vowel = Word.letter(word, onset);
        boolean yForI = onset == 0 && vowel == Letters.Y && count > 1;
        long spelled = yForI ? Word.with(word, 0, Letters.I) : word;
        int rime = rimeOrLoan(spelled, onset, count);
        boolean startsIe = count - onset > 1
                && Word.letter(spelled, onset) == Letters.I
                && Word.letter(spelled, onset + 1) == Letters.E_CIRCUMFLEX;
        if (rime == 0 || (onset == 0 && startsIe != yForI)) {
            return 0;
        }
        return restrict(join(rime, onset), flags, onset, vowel, count);
    }

    private static int restrict(int parts, int flags, int onset, int vowel, int count) {
        boolean front = vowel == Letters.E || vowel == Letters.E_CIRCUMFLEX || vowel == Letters.I || vowel == Letters.Y;
        if (front && (flags & BACK_ONLY) != 0) {
            return 0;
        }
        if (!front && (flags & FRONT_ONLY) != 0) {
            return onset == 1 ? loan(parts) : 0;
        }
        boolean loneY = vowel == Letters.Y && count == onset + 1;
        boolean strict = (!loneY || (flags & LONE_Y) != 0) && (glide(parts) == 0 || (flags & NO_GLIDE) == 0);
        return strict ? parts : loan(parts);
    }

    /** Loanwords and names from other languages of Vietnam close a syllable with k: Đắk Lắk. */
    private static int rimeOrLoan(long word, int from, int to) {
        int rime = to - from > 5 ? 0 : RIMES.get(Word.key(word, from, to));
        if (rime == 0 && Word.letter(word, to - 1) == K) {
            return loan(RIMES.get(Word.key(Word.with(word, to - 1, C), from, to)));
        }
        return rime;
    }

    private static boolean toneFits(long word, int parts) {
        int tone = Word.tone(word);
        return (parts & STOP) == 0 || tone == Tone.SAC.number() || tone == Tone.NANG.number();
    }

    private static int loan(int parts) {
        return parts & ~STRICT;
    }

    private static int join(int rime, int onset) {
        return rime == 0 ? 0 : rime + (onset << ONSET) + (onset << OLD) + (onset << NEW);
    }

    private static int toneOn(int parts, int at) {
        return (parts & ~(7 << OLD | 7 << NEW)) | at << OLD | at << NEW;
    }

    /** {@return the number of letters of the onset, qu and gi being two} */
    static int onset(int parts) {
        return parts >> ONSET & 3;
    }

    /** {@return the number of letters of the glide (âm đệm), 0 or 1; qu has swallowed it} */
    static int glide(int parts) {
        return parts >> GLIDE & 3;
    }

    /** {@return the number of letters of the nucleus (âm chính), 1 or 2} */
    static int nucleus(int parts) {
        return parts >> NUCLEUS & 3;
    }

    /** {@return the number of letters of the coda (âm cuối), the semivowels i y o u included} */
    static int coda(int parts) {
        return parts >> CODA & 3;
    }

    /** {@return the place in the word of the letter that bears the tone} */
    static int toneAt(int parts, ToneStyle style) {
        return parts >> (style == ToneStyle.NEW ? NEW : OLD) & 7;
    }

    private static int describe(long rime, boolean loan) {
        int count = Word.count(rime);
        int vowels = 0;
        while (vowels < count && Letters.isVowel(Word.letter(rime, vowels))) {
            vowels++;
        }
        int glide = startsWithGlide(rime, vowels) ? 1 : 0;
        int nucleus = isDiphthong(rime, glide, vowels) ? 2 : 1;
        int parts =
                VALID | (loan ? 0 : STRICT) | glide << GLIDE | nucleus << NUCLEUS | (count - glide - nucleus) << CODA;
        return parts
                | (isStop(rime, vowels, count) ? STOP : 0)
                | tonePlace(rime, vowels, count, false) << OLD
                | tonePlace(rime, vowels, count, true) << NEW;
    }

    private static boolean startsWithGlide(long rime, int vowels) {
        if (vowels < 2) {
            return false;
        }
        int first = Letters.compose(Word.letter(rime, 0));
        int second = Letters.compose(Word.letter(rime, 1));
        return (first == 'o' && "aăe".indexOf(second) >= 0) || (first == 'u' && "âêơy".indexOf(second) >= 0);
    }

    private static boolean isDiphthong(long rime, int from, int vowels) {
        if (vowels - from < 2) {
            return false;
        }
        int first = Letters.compose(Word.letter(rime, from));
        int second = Letters.compose(Word.letter(rime, from + 1));
        boolean open = second == 'a' && vowels == from + 2 && "iuưy".indexOf(first) >= 0;
        boolean closed = switch (second) {
            case 'ê' -> first == 'i' || first == 'y';
            case 'ô' -> first == 'u';
            case 'ơ' -> first == 'ư';
            case 'o' -> first == 'o';
            default -> false;
        };
        return open || closed;
    }

    private static boolean isStop(long rime, int vowels, int count) {
        if (vowels == count) {
            return false;
        }
        int last = Letters.compose(Word.letter(rime, count - 1));
        int first = Letters.compose(Word.letter(rime, vowels));
        return last == 'p' || last == 't' || last == 'c' || first == 'c';
    }

    private static int tonePlace(long rime, int vowels, int count, boolean newStyle) {
        for (int i = vowels - 1; i >= 0; i--) {
            if (Letters.isModified(Word.letter(rime, i))) {
                return i;
            }
        }
        if (vowels == 1) {
            return 0;
        }
        if (count > vowels) {
            return vowels - 1;
        }
        boolean second = vowels == 3 || (newStyle && startsWithGlide(rime, vowels));
        return second ? 1 : 0;
    }
}
