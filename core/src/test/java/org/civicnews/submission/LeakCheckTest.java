package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.civicnews.submission.LeakCheck.Secret;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LeakCheckTest {
    private static Optional<String> leak(String text, String... words) {
        List<Secret> secrets = new ArrayList<>();
        for (String word : words) {
            secrets.add(new Secret(word, word));
        }
        return LeakCheck.of(secrets).leak(text, new LeakFold());
    }

    @TestFactory
    List<DynamicTest> findsAndForbidsAsSpecified() {
        return TsvTable.read("leaks.tsv", LeakCheckTest.class.getResourceAsStream("/spec/leaks.tsv")).rows().stream()
                .map(row -> dynamicTest(
                        row.get(3),
                        () -> assertThat(leak(unescaped(row.get(1)), unescaped(row.get(0))))
                                .isEqualTo(
                                        row.get(2).equals("yes")
                                                ? Optional.of(unescaped(row.get(0)))
                                                : Optional.empty())))
                .toList();
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(cell.charAt(i));
            }
        }
        return out.toString();
    }

    @Test
    void agreesWithASlowSearchForEachPhrase() {
        Random random = new Random(7);
        String[] syllables = {"an", "án", "lan", "Lan", "hòa", "hoà", "hoa", "vũ", "đỗ", "do", "12", "345"};
        for (int round = 0; round < 20_000; round++) {
            String text = words(random, syllables, 12);
            String[] phrases = {words(random, syllables, 3), words(random, syllables, 2), words(random, syllables, 1)};
            boolean expected = false;
            for (String phrase : phrases) {
                expected |= slow(text, phrase);
            }
            assertThat(leak(text, phrases).isPresent())
                    .as("%s in %s", List.of(phrases), text)
                    .isEqualTo(expected);
        }
    }

    private static String words(Random random, String[] syllables, int most) {
        StringBuilder out = new StringBuilder(syllables[random.nextInt(syllables.length)]);
        for (int i = random.nextInt(most); i > 0; i--) {
            out.append(random.nextInt(3) == 0 ? " - " : " ").append(syllables[random.nextInt(syllables.length)]);
        }
        return out.toString();
    }

    /** The rule in other words, on whole lists of syllables. */
    private static boolean slow(String text, String phrase) {
        List<String> exact = LeakFold.exactSyllables(phrase);
        List<String> plain = LeakFold.plainSyllables(phrase);
        List<String> plainText = LeakFold.plainSyllables(text);
        String joined = String.join("", plain);
        long digits = joined.chars().filter(Character::isDigit).count();
        return holds(LeakFold.exactSyllables(text), exact)
                || (exact.size() > 1 && holds(plainText, plain))
                || (exact.size() > 1 && joined.length() >= 6 && plainText.contains(joined))
                || (digits >= 6 && String.join("", plainText).contains(joined));
    }

    private static boolean holds(List<String> text, List<String> phrase) {
        return java.util.Collections.indexOfSubList(text, phrase) >= 0;
    }

    @Test
    void namesTheSecretAndNotItsWords() {
        LeakCheck check = LeakCheck.of(List.of(
                new Secret("nothing", " … "), new Secret("a name", "Lê Lụa"), new Secret("another", "Lê Lụa Là")));
        assertThat(check.leak("chị LÊ  LỤA", new LeakFold())).contains("a name");
        assertThat(check.leak("lụa", new LeakFold())).isEmpty();
        assertThat(LeakCheck.of(List.of()).leak("lụa", new LeakFold())).isEmpty();
        assertThat(new Secret("a name", "Lụa")).hasToString("a name");
    }

    @Test
    void answersForAnyTextAtAll() {
        for (String text : List.of("", "\u0000", "\uD83D", "\uDE00\uD83D", "\u0301\u0302", "ﷺ", "\uFDFA\uFDFA", "㍿")) {
            assertThat(leak(text, "Lê Lụa")).isEmpty();
            assertThat(leak("Lê Lụa" + text, text)).isNotNull();
        }
    }

    @Test
    void takesTimeInProportionToTheTextHoweverManyPhrasesAndHoweverTheyRepeat() {
        String syllables = "a ".repeat(2_000);
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            phrases.add("a ".repeat(i + 1) + "b" + i);
        }
        String[] words = phrases.toArray(String[]::new);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(leak(syllables.repeat(250), words)).isEmpty();
            assertThat(leak("\uFDFA".repeat(100_000), words)).isEmpty();
            assertThat(leak("e\u0301\u0302".repeat(1_000_000), words)).isEmpty();
        });
    }
}
