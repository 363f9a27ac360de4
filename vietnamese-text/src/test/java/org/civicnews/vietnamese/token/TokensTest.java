package org.civicnews.vietnamese.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    private final Words words = new Words();
    private final Tokens tokens = new Tokens(words);

    @Test
    void aParagraphIsCutIntoWordsNumbersAndSigns() {
        int sach = words.take("sách");
        tokens.read("Mua 12 SÁCH, H’Ngăm.", 0);
        assertThat(tokens.count()).isEqualTo(6);
        assertThat(tokens.isWord(0)).isTrue();
        assertThat(tokens.isCapital(0)).isTrue();
        assertThat(tokens.value(1)).isEqualTo(12);
        assertThat(tokens.word(2)).isEqualTo(sach);
        assertThat(tokens.isAllCapitals(2)).isTrue();
        assertThat(tokens.isSign(3, ',')).isTrue();
        assertThat(tokens.isGlued(3)).isTrue();
        assertThat(tokens.slice(4, 5)).isEqualTo("H’Ngăm");
        assertThat(tokens.isAcronym(4)).isTrue();
        assertThat(tokens.sign(5)).isEqualTo('.');
    }

    @Test
    void aWordIsTheSameWithComposedLettersWithLooseMarksAndWithTheToneElsewhere() {
        int hoa = words.take("hòa");
        tokens.read("hòa HOÀ ho\u0300a hoa\u0300 hòa\u200B hóa hoà\u0301", 0);
        assertThat(tokens.count()).isEqualTo(7);
        for (int token = 0; token < 5; token++) {
            assertThat(tokens.word(token)).as("token %d", token).isEqualTo(hoa);
        }
        assertThat(tokens.word(5)).isEqualTo(Words.UNKNOWN);
        assertThat(tokens.word(6)).isEqualTo(Words.UNKNOWN);
        assertThat(tokens.end(4)).isEqualTo(tokens.start(5) - 1);
    }

    @Test
    void aWordOfAnyLengthIsOneTokenAndKeepsItsCapitals() {
        String capitals = "Đ".repeat(100_000);
        tokens.read(capitals + " abcdefghijk " + "ä".repeat(16) + "B", 0);
        assertThat(tokens.count()).isEqualTo(3);
        assertThat(tokens.length(0)).isEqualTo(100_000);
        assertThat(tokens.isAllCapitals(0)).isTrue();
        assertThat(tokens.isCapital(1)).isFalse();
        assertThat(tokens.isCapital(2)).isFalse();
        assertThat(tokens.isAcronym(2)).isFalse();
        assertThat(tokens.letters(2)).isEqualTo(17);
        assertThat(tokens.word(2)).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void paragraphsOfOneTextAreReadOneAfterTheOther() {
        String text = "một hai\nba";
        int end = tokens.read(text, 0);
        assertThat(end).isEqualTo(7);
        assertThat(tokens.count()).isEqualTo(2);
        assertThat(tokens.read(text, end + 1)).isEqualTo(text.length());
        assertThat(tokens.slice(0, 1)).isEqualTo("ba");
    }

    @Test
    void aShorterTextAfterALongerOneIsReadByItself() {
        tokens.read("một câu dài hơn hẳn câu sau", 0);
        tokens.read("ngắn 7", 0);
        assertThat(tokens.count()).isEqualTo(2);
        assertThat(tokens.text()).isEqualTo("ngắn 7");
        assertThat(tokens.value(1)).isEqualTo(7);
    }

    @Test
    void aLimitEndsTheReading() {
        assertThat(tokens.read("một hai ba", 4, 7)).isEqualTo(7);
        assertThat(tokens.count()).isEqualTo(1);
        assertThat(tokens.slice(0, 1)).isEqualTo("hai");
    }

    @Test
    void outsideTheTextThereIsNothing() {
        tokens.read("một, 2", 0);
        for (int token : new int[] {-1, tokens.count(), 1_000}) {
            assertThat(tokens.length(token)).isZero();
            assertThat((int) tokens.sign(token)).isZero();
            assertThat(tokens.word(token)).isEqualTo(Words.UNKNOWN);
            assertThat(tokens.value(token)).isEqualTo(-1);
            assertThat(tokens.isCapital(token)).isFalse();
        }
    }

    @Test
    void moreTokensThanExpectedFit() {
        String signs = ".,".repeat(5_000);
        tokens.read(signs, 0);
        assertThat(tokens.count()).isEqualTo(10_000);
        assertThat(tokens.sign(9_999)).isEqualTo(',');
    }
}
