package org.civicnews.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường họp dân | 3",
                "1.250 hộ, 2,5 tỷ đồng | 5",
                "O'Brien và K’Brêu | 3",
                "16h30 – 17/8 | 3",
                "… ! – ( ) | 0",
                "москва 漢字 | 2",
            })
    void countsRunsOfLettersAndDigits(String text, int words) {
        assertThat(WordCount.count(text)).isEqualTo(words);
        assertThat(WordCount.count(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(words);
    }

    @Test
    void emptyTextAndLoneSurrogatesHaveNoWords() {
        assertThat(WordCount.count("")).isZero();
        assertThat(WordCount.count("\uD83D \uDE00")).isZero();
        assertThat(WordCount.exceeds("", 0)).isFalse();
    }

    @Test
    void theLimitsAgreeWithTheWholeCount() {
        Random random = new Random(20_261_126);
        String signs = "aăêđ1 .,'-\u0301\n";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            int words = WordCount.count(text.toString());
            for (int limit = 1; limit <= words + 2; limit++) {
                assertThat(WordCount.upTo(text.toString(), limit)).isEqualTo(Math.min(words, limit));
                assertThat(WordCount.exceeds(text.toString(), limit)).isEqualTo(words > limit);
            }
        }
    }
}
