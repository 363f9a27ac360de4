package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseCollatorTest {
    private static final VietnameseCollator DICTIONARY = VietnameseCollator.dictionary();

    @ParameterizedTest
    @ValueSource(strings = {"order.txt", "order-civic.txt"})
    void sortsAsDictionariesDo(String name) {
        List<String> expected = Spec.lines(name);
        for (int seed = 0; seed < 20; seed++) {
            List<String> words = new ArrayList<>(expected);
            Collections.shuffle(words, new Random(seed));
            words.sort(DICTIONARY);
            assertThat(words).isEqualTo(expected);
        }
    }

    @Test
    void comparesAsItsKeysDo() {
        List<String> words = Spec.lines("order.txt");
        for (VietnameseCollator order : List.of(DICTIONARY, VietnameseCollator.icu(), VietnameseCollator.people())) {
            for (String left : words) {
                for (String right : words) {
                    int keys = Arrays.compareUnsigned(order.sortKey(left), order.sortKey(right));
                    assertThat(Integer.signum(order.compare(left, right))).isEqualTo(Integer.signum(keys));
                }
            }
        }
    }

    @Test
    void styleMarksAndPunctuationDoNotCount() {
        assertThat(DICTIONARY.compare("hoà", "hòa")).isZero();
        assertThat(DICTIONARY.compare("hoa\u0300", "hòa")).isZero();
        assertThat(DICTIONARY.compare("hòa-bình!", "hòa bình")).isZero();
        assertThat(VietnameseCollator.icu().compare("hoà", "hòa")).isZero();
        assertThat(DICTIONARY.compare("café", "cafe")).isPositive();
        assertThat(DICTIONARY.sortKey("")).isEmpty();
        assertThat(DICTIONARY.sortKey("...")).isEmpty();
    }

    @Test
    void goesSyllableBySyllableWhereIcuDoesNot() {
        assertThat(DICTIONARY.compare("bà ba", "bá")).isNegative();
        assertThat(DICTIONARY.compare("lan man", "làn")).isNegative();
        assertThat(DICTIONARY.compare("bảo vệ", "báo")).isNegative();
        assertThat(VietnameseCollator.icu().compare("bảo vệ", "báo")).isPositive();
    }

    @Test
    void foreignLettersHaveTheirPlace() {
        assertThat(DICTIONARY.compare("fa", "ga")).isNegative();
        assertThat(DICTIONARY.compare("ü", "u")).isZero();
        assertThat(DICTIONARY.compare("z", "я")).isNegative();
        assertThat(DICTIONARY.compare("я", "Я")).isNegative();
        assertThat(DICTIONARY.compare("日", "本")).isNotZero();
        assertThat(DICTIONARY.compare("\uD800", "a")).isPositive();
        assertThat(DICTIONARY.compare("日".repeat(50), "日".repeat(49))).isPositive();
    }

    @Test
    void wordsWithSeveralTonesAreOrderedByAllOfThem() {
        assertThat(DICTIONARY.compare("bàbà", "bàbá")).isNegative();
        assertThat(DICTIONARY.compare("baba", "bàba")).isNegative();
    }

    @Test
    void sortsPeopleByGivenNameThenFamilyThenMiddle() {
        List<String> people = new ArrayList<>(List.of(
                "Trần Văn An", "Nguyễn Văn An", "Lê Thị Ánh", "Nguyễn An", "An", "Nguyễn Thị An", "Phạm Minh Đức "));
        people.sort(VietnameseCollator.people());
        assertThat(people)
                .containsExactly(
                        "An",
                        "Nguyễn An",
                        "Nguyễn Thị An",
                        "Nguyễn Văn An",
                        "Trần Văn An",
                        "Lê Thị Ánh",
                        "Phạm Minh Đức ");
    }
}
