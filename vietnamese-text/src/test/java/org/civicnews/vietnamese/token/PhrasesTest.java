package org.civicnews.vietnamese.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String[] SYLLABLES = {"ba", "bá", "bà", "đa", "đà", "hoa", "hòa", "xã", "12", "/", "dân"};

    private final Words words = new Words();

    @Test
    void theLongestPhraseIsFoundAndTheFirstValueStays() {
        Phrases phrases = phrases(false, "hội đồng", "hội đồng nhân dân", "Hội Đồng");

        assertThat(found(phrases, "Hội đồng nhân tài")).isEqualTo("0 Hội đồng");
        assertThat(found(phrases, "hội đồng nhân dân xã")).isEqualTo("1 hội đồng nhân dân");
        assertThat(found(phrases, "hội nghị")).isEqualTo("none");
        assertThat(found(phrases, "")).isEqualTo("none");
    }

    @Test
    void aLenientTableTakesSignsAndAndForNothing() {
        Phrases lenient = phrases(true, "nông nghiệp và môi trường");
        Phrases strict = phrases(false, "nông nghiệp và môi trường");

        assertThat(found(lenient, "nông nghiệp, môi trường")).isEqualTo("0 nông nghiệp, môi trường");
        assertThat(found(strict, "nông nghiệp, môi trường")).isEqualTo("none");
    }

    @Test
    void whatNobodyCanFindIsNotTakenIn() {
        Phrases phrases = new Phrases(words, true);

        assertThat(phrases.add("và, -", 1)).isFalse();
        assertThat(phrases.add("a".repeat(200), 2)).isFalse();
        assertThat(phrases.add("xã", 3)).isTrue();
    }

    @Test
    void aBeginningIsTold() {
        Phrases phrases = phrases(false, "ban chỉ đạo");
        Tokens tokens = new Tokens(words);
        tokens.read("Ban Chỉ đạo 35", 0);

        assertThat(phrases.isPrefix(tokens, 0, 2)).isTrue();
        assertThat(phrases.isPrefix(tokens, 0, 3)).isTrue();
        assertThat(phrases.isPrefix(tokens, 0, 4)).isFalse();
        assertThat(phrases.isOpener(tokens.word(0))).isTrue();
        assertThat(phrases.isOpener(tokens.word(1))).isFalse();
        assertThat(phrases.isOpener(Words.UNKNOWN)).isFalse();
    }

    @Test
    void hundredsOfWordsBehindOneWordAreToldApart() {
        List<String> wide = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            wide.add("số " + (1000 + i * 7) + " mới");
        }
        Phrases phrases = phrases(false, wide.toArray(String[]::new));
        for (int i = 0; i < 700; i++) {
            assertThat(found(phrases, "số " + (1000 + i * 7) + " mới")).startsWith(i + " ");
            assertThat(found(phrases, "số " + (1001 + i * 7) + " mới")).isEqualTo("none");
        }
    }

    @Test
    void randomTablesFindWhatASlowSearchFinds() {
        Random random = new Random(20261127);
        for (int round = 0; round < 300; round++) {
            Map<String, Integer> known = new HashMap<>();
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                String row = phrase(random, 1 + random.nextInt(4));
                known.putIfAbsent(row, i);
                rows.add(row);
            }
            Phrases phrases = phrases(false, rows.toArray(String[]::new));
            String text = phrase(random, 8);
            assertThat(found(phrases, text)).as(rows + " in " + text).isEqualTo(slowly(known, text));
        }
    }

    @Test
    void eachOfManyTablesTellsWhichWordsOpenItsOwnPhrases() {
        List<String> openers = List.of("ba", "bá", "đa", "đà", "hoa", "xã", "dân");
        List<Phrases> tables = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            tables.add(phrases(false, openers.get(i % openers.size()) + " một"));
        }
        int late = words.take("muộn"); // a word that came when all tables were ready
        for (int i = 0; i < tables.size(); i++) {
            for (int j = 0; j < openers.size(); j++) {
                assertThat(tables.get(i).isOpener(words.get(openers.get(j))))
                        .as(i + " " + openers.get(j))
                        .isEqualTo(j == i % openers.size());
            }
            assertThat(tables.get(i).isOpener(late)).isFalse();
            assertThat(tables.get(i).isOpener(Words.UNKNOWN)).isFalse();
        }
    }

    @Test
    void aTableWithoutNumbersPassesThemOverAndOneWithThemFindsThem() {
        assertThat(found(phrases(false, "ngày hội"), "7 ngày hội")).isEqualTo("none");
        assertThat(found(phrases(false, "7 ngày", "ngày hội"), "7 ngày hội")).isEqualTo("0 7 ngày");
        assertThat(found(phrases(false, "( kín )", "ngày hội"), "( kín ) cửa")).isEqualTo("0 ( kín )");
    }

    private static String slowly(Map<String, Integer> known, String text) {
        for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String start = text.substring(0, end);
            if (known.containsKey(start)) {
                return known.get(start) + " " + start;
            }
        }
        return "none";
    }

    private static String phrase(Random random, int length) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            parts.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return String.join(" ", parts);
    }

    private Phrases phrases(boolean lenient, String... rows) {
        Phrases phrases = new Phrases(words, lenient);
        for (int i = 0; i < rows.length; i++) {
            phrases.add(rows[i], i);
        }
        return phrases.freeze();
    }

    private String found(Phrases phrases, String text) {
        Tokens tokens = new Tokens(words);
        tokens.read(text, 0);
        long found = phrases.longest(tokens, 0);
        return found == Phrases.NONE ? "none" : Phrases.value(found) + " " + tokens.slice(0, Phrases.end(found));
    }
}
