package org.civicnews.vietnamese.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Maps text to its search forms and to slugs by table, without regard to locale. Immutable and thread-safe. */
final class Folding {
    /** Where the tables end; what lies above has no mark to lose. */
    private static final int END = 0x2000;

    /** Between the end of the tables and this there is only punctuation. */
    private static final int LETTERS_AGAIN = 0x2100;

    private static final char LATIN = 0x00C0;
    private static final char LATIN_END = 0x0250;
    private static final char LATIN_AGAIN = 0x1E00;
    private static final char LATIN_AGAIN_END = 0x1F00;

    private static final char[] EXACT = new char[END];
    private static final char[] TONELESS = new char[END];

    /** U+0000 for marks, which vanish, for letters that become two, and for Latin letters that {@link Accented} knows. */
    private static final char[] PLAIN = new char[END];

    private static final String[] PAIRS = {"ßss", "ẞss", "æae", "Æae", "œoe", "Œoe", "þth", "Þth", "ĳij", "Ĳij"};
    private static final String SINGLES = "đdĐdðdÐdøoØołlŁlħhĦhıiŧtŦt";

    static {
        for (char c = 0; c < END; c++) {
            EXACT[c] = Character.toLowerCase(c);
            TONELESS[c] = withoutTone(EXACT[c]);
            PLAIN[c] = withoutMarks(EXACT[c]);
        }
        PLAIN[0] = 0;
        for (int i = 0; i < SINGLES.length(); i += 2) {
            PLAIN[SINGLES.charAt(i)] = SINGLES.charAt(i + 1);
        }
        PLAIN[0x0256] = 'd';
        PLAIN[0x0189] = 'd';
        for (String pair : PAIRS) {
            PLAIN[pair.charAt(0)] = 0;
        }
    }

    private Folding() {}

    private static char withoutTone(char lower) {
        int attributes = Letters.of(lower);
        return Letters.tone(attributes) == 0
                ? lower
                : Letters.compose(attributes & ~(Letters.TONE << Letters.TONE_SHIFT));
    }

    private static char withoutMarks(char lower) {
        if (CharKinds.kind(lower) == CharKinds.MARK) {
            return 0;
        }
        if (Letters.of(lower) != 0) {
            return Letters.plain(Letters.of(lower) & Letters.NUMBER);
        }
        return isOtherLatin(lower) ? 0 : lower;
    }

    private static boolean isOtherLatin(char c) {
        boolean latin = (c >= LATIN && c < LATIN_END) || (c >= LATIN_AGAIN && c < LATIN_AGAIN_END);
        return latin && Character.isLetter(c);
    }

    private static String pair(char c) {
        for (String pair : PAIRS) {
            if (pair.charAt(0) == c) {
                return pair.substring(1);
            }
        }
        return "";
    }

    /** {@return the plain character, U+0000 if it vanishes or becomes two} */
    static char plain(char c) {
        if (c >= END) {
            return Character.toLowerCase(c);
        }
        return PLAIN[c] == 0 && isOtherLatin(c) ? Accented.PLAIN[c] : PLAIN[c];
    }

    static String fold(String repaired, FoldLevel level) {
        char[] table = switch (level) {
            case EXACT -> EXACT;
            case TONELESS -> TONELESS;
            case PLAIN -> PLAIN;
        };
        int length = repaired.length();
        char[] out = new char[length];
        int changed = 0;
        for (int i = 0; i < length; i++) {
            char c = repaired.charAt(i);
            char to = c < END ? table[c] : c;
            if ((to == 0 && c != 0) || c >= LETTERS_AGAIN) {
                return foldRest(repaired, table, out, i);
            }
            out[i] = to;
            changed |= to ^ c;
        }
        return changed == 0 ? repaired : new String(out);
    }

    /** Goes on where letters vanish, become two, or lie in the upper scripts. */
    private static String foldRest(String text, char[] table, char[] start, int from) {
        StringBuilder out = new StringBuilder(text.length() + 8).append(start, 0, from);
        boolean latin = from > 0 && text.charAt(from - 1) < END && Letters.of(text.charAt(from - 1)) != 0;
        int step;
        for (int i = from; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            if (c >= END) {
                out.appendCodePoint(Character.toLowerCase(c));
            } else if (table[c] != 0 || c == 0) {
                out.append(table[c]);
            } else if (CharKinds.kind((char) c) != CharKinds.MARK) {
                char plain = plain((char) c);
                out.append(plain == 0 ? pair((char) c) : String.valueOf(plain));
            } else if (!latin) {
                out.append((char) c);
            }
            latin = isLatinOrMark(c, latin);
        }
        String folded = out.toString();
        return folded.equals(text) ? text : folded;
    }

    private static boolean isLatinOrMark(int c, boolean latin) {
        boolean mark = c < END && CharKinds.kind((char) c) == CharKinds.MARK;
        return mark ? latin : (c < LATIN_END || (c >= LATIN_AGAIN && c < LATIN_AGAIN_END)) && Character.isLetter(c);
    }

    /**
     * Makes a slug.
     *
     * @param repaired a text without look-alike letters
     * @param max the most characters, cut where a syllable ends if that leaves anything
     * @return letters a to z, digits and single hyphens between them
     */
    static String slug(String repaired, int max) {
        byte[] out = new byte[repaired.length() + 1];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < repaired.length() && length <= max; i++) {
            char c = repaired.charAt(i);
            char to = plain(c);
            if ((to >= 'a' && to <= 'z') || (to >= '0' && to <= '9')) {
                if (gap && length > 0) {
                    out[length++] = '-';
                }
                gap = false;
                out[length++] = (byte) to;
            } else if (to == 0 && c != 0 && CharKinds.kind(c) != CharKinds.MARK) {
                return slug(expand(repaired), max);
            } else {
                gap |= CharKinds.kind(c) == 0 || CharKinds.kind(c) == CharKinds.LOOK_ALIKE;
            }
        }
        return cut(out, length, max);
    }

    private static String expand(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String pair = pair(c);
            out.append(pair.isEmpty() ? String.valueOf(c) : pair);
        }
        return out.toString();
    }

    private static String cut(byte[] slug, int length, int max) {
        if (length <= max) {
            return ascii(slug, length);
        }
        int end = max;
        while (end > 0 && slug[end] != '-') {
            end--;
        }
        return ascii(slug, end == 0 ? max : end);
    }

    private static String ascii(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Letters of Latin script that other languages write. Made when the first is met: it wakes the JDK's normaliser. */
    private static final class Accented {
        /** U+0000 for letters that become two. */
        static final char[] PLAIN = new char[LATIN_AGAIN_END];

        static {
            for (char c = LATIN; c < LATIN_AGAIN_END; c++) {
                PLAIN[c] = isOtherLatin(c) ? decomposed(Character.toLowerCase(c)) : 0;
            }
            for (String pair : PAIRS) {
                PLAIN[pair.charAt(0)] = 0;
            }
        }

        private static char decomposed(char lower) {
            return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
        }
    }
}
