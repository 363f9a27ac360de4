package org.civicnews.vietnamese.text;

import org.jspecify.annotations.Nullable;

/**
 * The companion repairs, for spellings that are wrong in every style: {@code ngh} before a back vowel becomes {@code ng}
 * (nghành), {@code uơ} or {@code ưo} before more letters becomes {@code ươ} (thuờng, nguời), and {@code qui} becomes
 * {@code quy}. Only where a syllable results; the tones are placed afterwards.
 */
final class CompanionSpelling {
    private static final int UNCHANGED = -2;
    private static final int NONE = -1;

    private CompanionSpelling() {}

    /**
     * Repairs a text.
     *
     * @param text a text whose marks are composed
     * @param style where the tone of a respelled word goes; {@link ToneStyle#KEEP} places it as {@link ToneStyle#OLD}
     * @param log where to note the changes, null for nowhere
     * @return the text, the same instance if nothing changed
     */
    static String apply(String text, ToneStyle style, @Nullable EditLog log) {
        StringBuilder out = null;
        Shield shield = null;
        int copied = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = wordEnd(text, start);
            String better = end - start < 3 || end - start > Word.MAX_LETTERS ? null : respell(text, start, end, style);
            if (better == null || !TonePlacement.standsAlone(text, start, end)) {
                continue;
            }
            shield = shield == null ? Shield.of(text) : shield;
            if (!shield.covers(start)) {
                out = out == null ? new StringBuilder(text.length()) : out;
                out.append(text, copied, start).append(better);
                copied = end;
                if (log != null) {
                    log.add(start, end, out.length() - better.length(), out.length(), RepairReason.SPELLING);
                }
            }
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Letters.of(text.charAt(i)) != 0) {
            i++;
        }
        return i;
    }

    private static @Nullable String respell(String text, int start, int end, ToneStyle style) {
        int[] letters = new int[end - start];
        int tone = 0;
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.of(text.charAt(start + i));
            int own = Letters.tone(letters[i]);
            if (own != 0 && tone != 0) {
                return null;
            }
            tone |= own;
            letters[i] -= own << Letters.TONE_SHIFT;
        }
        int dropped = respell(letters);
        return dropped == UNCHANGED ? null : spell(letters, dropped, tone, style);
    }

    /** Changes the letters; answers the place of a letter to leave out, NONE if all stay, UNCHANGED if it is right. */
    private static int respell(int[] letters) {
        int changed = UNCHANGED;
        for (int i = 0; i + 2 < letters.length; i++) {
            int first = letters[i] & Letters.NUMBER;
            int second = letters[i + 1] & Letters.NUMBER;
            boolean horned = (first == Letters.U && second == Letters.O_HORN)
                    || (first == Letters.U_HORN && second == Letters.O);
            if (horned && (i == 0 || (letters[i - 1] & Letters.NUMBER) != Letters.Q)) {
                letters[i] = (letters[i] & Letters.UPPER) | Letters.U_HORN;
                letters[i + 1] = (letters[i + 1] & Letters.UPPER) | Letters.O_HORN;
                changed = NONE;
            }
        }
        boolean qui = letters.length == 3
                && is(letters, 0, Letters.Q)
                && is(letters, 1, Letters.U)
                && is(letters, 2, Letters.I);
        if (qui) {
            letters[2] = (letters[2] & Letters.UPPER) | Letters.Y;
            return NONE;
        }
        boolean ngh = letters.length > 3
                && is(letters, 0, Letters.N)
                && is(letters, 1, Letters.G)
                && is(letters, 2, Letters.H)
                && Letters.isVowel(letters[3] & Letters.NUMBER)
                && "eiy".indexOf(Letters.plain(letters[3] & Letters.NUMBER)) < 0;
        return ngh ? 2 : changed;
    }

    private static boolean is(int[] letters, int at, int number) {
        return (letters[at] & Letters.NUMBER) == number;
    }

    private static @Nullable String spell(int[] letters, int dropped, int tone, ToneStyle style) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            if (i != dropped) {
                word.append(Letters.compose(letters[i]));
            }
        }
        if (tone == 0) {
            return Grammar.analyse(Word.read(word, 0, word.length())) == 0 ? null : word.toString();
        }
        // Any vowel will do to carry the tone while the grammar is asked where it belongs.
        for (int i = 0; i < word.length(); i++) {
            int attributes = Letters.of(word.charAt(i));
            if (Letters.isVowel(attributes & Letters.NUMBER)) {
                word.setCharAt(i, Letters.compose(attributes | tone << Letters.TONE_SHIFT));
                int parts = Grammar.analyse(Word.read(word, 0, word.length()));
                word.setCharAt(i, Letters.compose(attributes));
                return parts == 0 ? null : withTone(word, Grammar.toneAt(parts, style), tone);
            }
        }
        return null;
    }

    private static String withTone(StringBuilder word, int at, int tone) {
        word.setCharAt(at, Letters.compose(Letters.of(word.charAt(at)) | tone << Letters.TONE_SHIFT));
        return word.toString();
    }
}
