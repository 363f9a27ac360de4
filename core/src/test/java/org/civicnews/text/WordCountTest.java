package org.civicnews.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    /** What a word is, as an expression says it: slow, and written apart from the code it checks. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}'\u2019]|(?<=\\p{Nd})[.,](?=\\p{Nd}))*");

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
                "họp xong.Bà con về,ông ở lại | 8",
                "mục 3.a và a,3 | 6",
                ".5, hết 7. | 3",
                "chữ 𡨸喃 | 2",
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
    void countAndLimitsAgreeWithTheExpression() {
        Random random = new Random(20_261_126);
        String[] signs = {
            "a", "ă", "đ", "1", "2", "٣", " ", ".", ",", "'", "’", "-", "\u0301", "\n", "𡨸", "😀", "\uD83D", "\u2020"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder written = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                written.append(signs[random.nextInt(signs.length)]);
            }
            String text = written.toString();
            int words = (int) WORD.matcher(text).results().count();
            assertThat(WordCount.count(text)).as(text).isEqualTo(words);
            for (int limit = 1; limit <= words + 2; limit++) {
                assertThat(WordCount.upTo(text, limit)).isEqualTo(Math.min(words, limit));
                assertThat(WordCount.exceeds(text, limit)).isEqualTo(words > limit);
            }
            assertThat(WordCount.exceeds(text, Integer.MAX_VALUE)).isFalse();
        }
    }
}
