package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every syllable that the grammar admits, in every form that news was seen to hold. */
class SyllableFormsTest {
    private static final String TONES = "\u0000\u0300\u0309\u0303\u0301\u0323";

    private final List<String> failures = new ArrayList<>();

    /** Each syllable spelled in both styles by the rule of the specification, apart from the code under test. */
    private record Form(String old, String fresh) {}

    @Test
    void everyFormOfEverySyllableComesOutInTheChosenStyle() {
        List<Form> forms = forms();
        assertThat(forms).hasSizeBetween(14_000, 20_000);
        VietnameseText old = VietnameseText.standard();
        VietnameseText fresh = VietnameseText.builder().tones(ToneStyle.NEW).build();
        VietnameseText keep = VietnameseText.builder().tones(ToneStyle.KEEP).build();
        for (Form form : forms) {
            for (String spelled : List.of(form.old, form.fresh)) {
                for (String variant : variants(spelled)) {
                    check(old, variant, form.old);
                    check(fresh, variant, form.fresh);
                    check(keep, variant, spelled);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void aToneOnAnyOtherVowelOfTheSyllableMovesToItsPlace() {
        VietnameseText old = VietnameseText.standard();
        VietnameseText fresh = VietnameseText.builder().tones(ToneStyle.NEW).build();
        for (Form form : forms()) {
            for (String wrong : misplaced(form.old)) {
                check(old, wrong, form.old);
                check(fresh, wrong, form.fresh);
            }
        }
        assertThat(failures).isEmpty();
    }

    private void check(VietnameseText repair, String input, String expected) {
        for (String cased : List.of(input, input.toUpperCase(Locale.ROOT), title(input))) {
            String wanted = cased.equals(input)
                    ? expected
                    : cased.equals(title(input)) ? title(expected) : expected.toUpperCase(Locale.ROOT);
            String got = repair.repair(cased);
            if (!got.equals(wanted) && failures.size() < 50) {
                failures.add(cased + " gave " + got + ", not " + wanted);
            }
        }
    }

    private static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** NFC, NFD, letter with modifier and loose tone (the order of Windows-1258), loose tone before loose modifier. */
    private static List<String> variants(String word) {
        StringBuilder mixed = new StringBuilder();
        StringBuilder toneFirst = new StringBuilder();
        StringBuilder composedToneFirst = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String parts = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
            StringBuilder modifiers = new StringBuilder();
            String tone = "";
            for (int j = 1; j < parts.length(); j++) {
                if (TONES.indexOf(parts.charAt(j)) >= 0) {
                    tone = parts.substring(j, j + 1);
                } else {
                    modifiers.append(parts.charAt(j));
                }
            }
            String base = parts.substring(0, 1);
            mixed.append(Normalizer.normalize(base + modifiers, Normalizer.Form.NFC))
                    .append(tone);
            toneFirst.append(base).append(tone).append(modifiers);
            composedToneFirst
                    .append(Normalizer.normalize(base + tone, Normalizer.Form.NFC))
                    .append(modifiers);
        }
        return List.of(
                word,
                Normalizer.normalize(word, Normalizer.Form.NFD),
                mixed.toString(),
                toneFirst.toString(),
                composedToneFirst.toString());
    }

    /** The tone of a syllable on each of its other vowels, but for gịa, which is a word of its own. */
    private static List<String> misplaced(String word) {
        List<String> wrong = new ArrayList<>();
        int at = -1;
        char tone = 0;
        String[] letters = new String[word.length()];
        for (int i = 0; i < word.length(); i++) {
            String parts = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
            for (int t = 1; t < TONES.length(); t++) {
                if (parts.indexOf(TONES.charAt(t)) > 0) {
                    at = i;
                    tone = TONES.charAt(t);
                }
            }
            letters[i] = at == i
                    ? Normalizer.normalize(parts.replace("" + tone, ""), Normalizer.Form.NFC)
                    : word.substring(i, i + 1);
        }
        for (int i = 0; at >= 0 && i < letters.length; i++) {
            boolean vowel = "aăâeêioôơuưy".contains(letters[i]);
            if (vowel && i != at && !word.equals("giạ")) {
                StringBuilder moved = new StringBuilder();
                for (int j = 0; j < letters.length; j++) {
                    moved.append(letters[j]).append(i == j ? "" + tone : "");
                }
                wrong.add(Normalizer.normalize(moved, Normalizer.Form.NFC));
            }
        }
        return wrong;
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        List<String[]> rimes = TextTable.rows("rimes.tsv");
        for (String[] onset : TextTable.rows("onsets.tsv")) {
            for (String[] rime : rimes) {
                boolean qu = "qu".equals(rime[1]);
                if (qu == "qu".equals(onset[0]) && !"loan".equals(rime[1])) {
                    add(forms, "-".equals(onset[0]) ? "" : onset[0], rime[0]);
                }
            }
        }
        return forms;
    }

    private static void add(List<Form> forms, String onset, String rime) {
        String spelledRime = onset.isEmpty() && rime.startsWith("iê") ? "y" + rime.substring(1) : rime;
        boolean dropsI = onset.equals("gi") && rime.startsWith("i") && !rime.equals("ia");
        String plain = dropsI ? "g" + rime : onset + spelledRime;
        Syllable parsed = Syllable.parse(plainWithFittingTone(plain)).orElse(null);
        if (parsed == null || !parsed.isStrict() || (onset.equals("gi") && rime.equals("ia"))) {
            return;
        }
        boolean stop = "ptc".indexOf(plain.charAt(plain.length() - 1)) >= 0 || plain.endsWith("ch");
        for (int tone = stop ? 4 : 0; tone < TONES.length(); tone++) {
            forms.add(new Form(spell(plain, tone, false), spell(plain, tone, true)));
        }
    }

    private static String plainWithFittingTone(String plain) {
        return spell(plain, 4, false);
    }

    /** The rule of tone placement, written down a second time as simply as it can be said. */
    private static String spell(String plain, int tone, boolean newStyle) {
        if (tone == 0) {
            return plain;
        }
        int at = place(plain, newStyle);
        return plain.substring(0, at)
                + Normalizer.normalize(plain.substring(at, at + 1) + TONES.charAt(tone), Normalizer.Form.NFC)
                + plain.substring(at + 1);
    }

    private static int place(String plain, boolean newStyle) {
        String vowels = "aăâeêioôơuưy";
        int start = 0;
        while (vowels.indexOf(plain.charAt(start)) < 0) {
            start++;
        }
        boolean more = start + 1 < plain.length() && vowels.indexOf(plain.charAt(start + 1)) >= 0;
        if (more && (plain.startsWith("qu") || plain.startsWith("gi"))) {
            start++;
        }
        int end = start;
        while (end < plain.length() && vowels.indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        for (int i = end - 1; i >= start; i--) {
            if ("ăâêôơư".indexOf(plain.charAt(i)) >= 0) {
                return i;
            }
        }
        if (end - start == 1) {
            return start;
        }
        if (end < plain.length()) {
            return end - 1;
        }
        if (end - start == 3) {
            return start + 1;
        }
        boolean movable = List.of("oa", "oe", "uy").contains(plain.substring(start, end));
        return movable && newStyle ? start + 1 : start;
    }
}
