package org.civicnews.vietnamese.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    private int idIn(String text) {
        Tokens tokens = new Tokens(words);
        tokens.read(text, 0);
        assertThat(tokens.count()).isEqualTo(1);
        return tokens.word(0);
    }

    @Test
    void aWordIsFoundInEveryWayOfWritingIt() {
        int id = words.take("hòa");
        for (String written : List.of("hòa", "hoà", "Hòa", "HOÀ", Normalizer.normalize("Hoà", Normalizer.Form.NFD))) {
            assertThat(words.find(written)).as(written).isEqualTo(id);
            assertThat(idIn(written)).as(written).isEqualTo(id);
        }
    }

    @Test
    void toneAndShapeOfALetterTellWordsApart() {
        List<String> alike = List.of("dan", "dân", "dăn", "đan", "dán", "dàn", "dản", "dãn", "dạn", "đân");
        List<Integer> ids = alike.stream().map(words::take).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (int i = 0; i < alike.size(); i++) {
            assertThat(idIn(alike.get(i))).isEqualTo(ids.get(i));
            assertThat(idIn(Normalizer.normalize(alike.get(i), Normalizer.Form.NFD)))
                    .isEqualTo(ids.get(i));
        }
    }

    @Test
    void wordsOfManyOrOfForeignLettersAreFoundToo() {
        for (String word : List.of("abcdefghij", "abcdefghijk", "abcdefghijklmnop", "straße", "москва", "a")) {
            int id = words.take(word);
            assertThat(idIn(word)).as(word).isEqualTo(id);
            assertThat(words.find(word)).as(word).isEqualTo(id);
        }
        assertThat(words.take("abcdefghijklmnopq")).isEqualTo(Words.UNKNOWN);
        assertThat(idIn("abcdefghijklmnopq")).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void whatWasNotTakenInIsUnknown() {
        words.take("nghị");
        assertThat(idIn("nghi")).isEqualTo(Words.UNKNOWN);
        assertThat(idIn("ngh")).isEqualTo(Words.UNKNOWN);
        assertThat(idIn("ß")).isEqualTo(Words.UNKNOWN);
        assertThat(words.find("")).isEqualTo(Words.UNKNOWN);
        assertThatThrownBy(() -> words.get("định")).hasMessageContaining("định");
    }

    @Test
    void aKeptWordIsTheSameWord() {
        int id = words.keep("của");
        assertThat(words.get("của")).isEqualTo(id);
        assertThat(words.take("CỦA")).isEqualTo(id);
    }

    @Test
    void thousandsOfRandomWordsKeepTheirNumbers() {
        Random random = new Random(20_261_126);
        String letters = "abcdeghiklmnopqrstuvxyăâđêôơưfjwzß";
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder word = new StringBuilder();
            int length = 1 + random.nextInt(14);
            for (int k = 0; k < length; k++) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            taken.put(word.toString(), words.take(word.toString()));
        }
        assertThat(words.size()).isEqualTo(taken.size());
        assertThat(new ArrayList<>(taken.values())).doesNotHaveDuplicates();
        taken.forEach((word, id) -> assertThat(idIn(word)).as(word).isEqualTo(id));
    }
}
