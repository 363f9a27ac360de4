package org.civicnews.vietnamese.text;

import java.util.Optional;

/**
 * Finds out which legacy encoding a garbled text was written in: every decoding is scored by how Vietnamese it is, and the
 * best wins if it is clearly better than the text as it stands.
 */
final class LegacyDetector {
    private static final LegacyEncoding[] CANDIDATES = {
        LegacyEncoding.TCVN3,
        LegacyEncoding.VNI,
        LegacyEncoding.MOJIBAKE,
        LegacyEncoding.WINDOWS_1258,
        LegacyEncoding.VISCII,
        LegacyEncoding.VPS,
        LegacyEncoding.VIQR
    };

    private static final int SAMPLE = 4_000;
    private static final int LINE = 200;
    private static final int SHORT = 24;
    private static final double LEAST_MARGIN = 0.1;
    private static final double LEAST_SCORE = 0.5;

    /** Symbols that Vietnamese text does not hold; more of them are a sign of a wrong decoding. */
    private static final String ODD = "¡¢£¤¥¦¨ª¬¯±²³´µ¶¸¹º¼½¾¿×÷ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ";

    private static final double WEIGHT_OF_FREQUENCY = 0.02;

    /** The common logarithm of how often a letter stands among 100,000 letters above ASCII. */
    private static final float[] FREQUENCY = new float[0x1F00];

    static {
        for (String[] row : TextTable.rows("legacy_encodings.tsv")) {
            FREQUENCY[row[0].charAt(0)] = (float) Math.log10(Integer.parseInt(row[7]));
        }
    }

    private LegacyDetector() {}

    static Optional<LegacyDetection> detect(String text) {
        int from = firstSign(text);
        if (from < 0) {
            return Optional.empty();
        }
        int start = Math.max(0, from - LINE);
        String sample = withoutPowers(text.substring(start, Math.min(text.length(), start + SAMPLE)));
        if (isUnicode(sample)) {
            return Optional.empty();
        }
        double alone = score(sample);
        LegacyDetection best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (LegacyEncoding candidate : CANDIDATES) {
            String decoded = candidate.decode(sample);
            double score = score(decoded);
            double rank = score + familiarity(decoded);
            if (score >= LEAST_SCORE && score >= alone + LEAST_MARGIN && rank > most && gainsWords(sample, decoded)) {
                best = new LegacyDetection(candidate, score, score - alone);
                most = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Square and cubic metres are no sign of anything: 3.500 m². */
    private static String withoutPowers(String text) {
        return text.replace("m\u00B2", "m2").replace("m\u00B3", "m3");
    }

    /** Tells whether words become syllables, two at least in all but the shortest text; signs and numbers alone tell nothing. */
    private static boolean gainsWords(String sample, String decoded) {
        int gain = markedWords(decoded) - markedWords(sample);
        return gain >= 2 || (gain == 1 && sample.length() <= SHORT);
    }

    /** {@return the number of syllables of two letters or more that hold a letter beyond ASCII} */
    private static int markedWords(String text) {
        int words = 0;
        int end;
        for (int i = 0; i < text.length(); i = end + 1) {
            end = wordEnd(text, i);
            boolean marked = false;
            for (int j = i; j < end; j++) {
                marked |= text.charAt(j) >= 0x80;
            }
            words += marked && end - i > 1 && Grammar.analyse(Word.read(text, i, end)) != 0 ? 1 : 0;
        }
        return words;
    }

    /** {@return a small number that is greater the commoner the letters are; it decides between equal scores} */
    private static double familiarity(String text) {
        double sum = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && Character.isLetter(c)) {
                sum += c < FREQUENCY.length ? FREQUENCY[c] : 0;
                letters++;
            }
        }
        return letters == 0 ? 0 : WEIGHT_OF_FREQUENCY * sum / letters;
    }

    /** Tells whether enough letters are such as no one-byte encoding can be misread as: ơ, ư, ạ and their kin. */
    private static boolean isUnicode(String sample) {
        int beyond = 0;
        int above = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            boolean letter = c >= 0x80 && Letters.of(c) != 0;
            above += letter || (c >= 0x80 && Character.isLetter(c)) ? 1 : 0;
            beyond += letter && c > 0xFF ? 1 : 0;
        }
        return beyond > 0 && beyond * 4 >= above;
    }

    /** {@return whether a line around a word reads as TCVN3} */
    static boolean looksLikeTcvn3(String text, int start, int end) {
        int from = Math.max(0, start - LINE);
        String line = text.substring(from, Math.min(text.length(), end + LINE));
        return score(LegacyEncoding.TCVN3.decode(line)) >= score(line) + LEAST_MARGIN;
    }

    /** {@return the first character above ASCII, or the first mark of VIQR after a vowel; -1 if there is none} */
    private static int firstSign(String text) {
        boolean vowel = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = vowel && "^(+~`'?.".indexOf(c) >= 0;
            if (c >= 0x80 || mark || isControlOfViscii(c)) {
                return i;
            }
            vowel = Letters.isVowel(Letters.of(c) & Letters.NUMBER);
        }
        return -1;
    }

    /** VISCII and VPS put capitals where ASCII has controls. */
    private static boolean isControlOfViscii(char c) {
        return c < 0x20 && c != '\n' && c != '\r' && c != '\t';
    }

    /** {@return the share of letters in syllables less twice the share of controls and odd symbols} */
    static double score(String text) {
        int letters = 0;
        int good = 0;
        int odd = 0;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end > i) {
                letters += end - i;
                good += Grammar.analyse(Word.read(text, i, end)) == 0 ? 0 : end - i;
                i = end;
            } else {
                char c = text.charAt(i++);
                odd += isOdd(c) ? 1 : 0;
            }
        }
        int total = letters + odd;
        return total == 0 ? 0 : (double) (good - 2 * odd) / total;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i)) || CharKinds.kind(text.charAt(i)) == CharKinds.MARK)) {
            i++;
        }
        return i;
    }

    private static boolean isOdd(char c) {
        boolean control = (c < 0x20 && isControlOfViscii(c)) || (c >= 0x7F && c < 0xA0);
        return control || c == 0xFFFD || ODD.indexOf(c) >= 0;
    }
}
