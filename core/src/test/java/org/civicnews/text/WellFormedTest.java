package org.civicnews.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n\tb", "\u00A0", "Uỷ ban", "e\u0302\u0301", "😀", "\uFFFE", "\u200D", "\uE000", "\u2028"})
    void takesAnyWellFormedText(String text) {
        assertThat(WellFormed.fault(text)).isEmpty();
    }

    @Test
    void namesTheFirstFaultAndItsPlace() {
        assertThat(WellFormed.fault("a\uD800b\u0000")).contains("text has an unpaired surrogate at 1");
        assertThat(WellFormed.fault("ab\uDC00")).contains("text has an unpaired surrogate at 2");
        assertThat(WellFormed.fault("\uD83D\uDE00\uD83D")).contains("text has an unpaired surrogate at 2");
        assertThat(WellFormed.fault("a\u0000")).contains("text has the control character U+0000 at 1");
        assertThat(WellFormed.fault("a\r\n")).contains("text has the control character U+000D at 1");
        assertThat(WellFormed.fault("\u001F")).contains("text has the control character U+001F at 0");
        assertThat(WellFormed.fault("\u007F")).contains("text has the control character U+007F at 0");
        assertThat(WellFormed.fault("\u009F")).contains("text has the control character U+009F at 0");
    }

    @Test
    void knowsWhereACutSplitsACharacter() {
        assertThat(WellFormed.splitsCharacter("a😀b", 2)).isTrue();
        assertThat(WellFormed.splitsCharacter("a😀b", 1)).isFalse();
        assertThat(WellFormed.splitsCharacter("a😀b", 3)).isFalse();
        assertThat(WellFormed.splitsCharacter("e\u0302\u0301x", 1)).isTrue();
        assertThat(WellFormed.splitsCharacter("e\u0302\u0301x", 2)).isTrue();
        assertThat(WellFormed.splitsCharacter("e\u0302\u0301x", 3)).isFalse();
        assertThat(WellFormed.splitsCharacter("क\u093E", 1)).as("spacing mark").isTrue();
        assertThat(WellFormed.splitsCharacter("a\u20DD", 1))
                .as("enclosing mark")
                .isTrue();
        assertThat(WellFormed.splitsCharacter("\u0301a", 0)).isFalse();
        assertThat(WellFormed.splitsCharacter("a\u0301", 2)).isFalse();
        assertThat(WellFormed.splitsCharacter("ab", 1)).isFalse();
    }

    @Test
    void composesKeysAndLeavesComposedOnesAlone() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ướt", Normalizer.Form.NFD);
        assertThat(WellFormed.nfc(decomposed)).isEqualTo("Nguyễn Thị Ướt");
        String composed = "Nguyễn Thị Ướt";
        assertThat(WellFormed.nfc(composed)).isSameAs(composed);
        assertThat(WellFormed.isNfc(decomposed)).isFalse();
        assertThat(WellFormed.isNfc("abc é")).isTrue();
        assertThat(WellFormed.isNfc(Optional.of(decomposed))).isFalse();
        assertThat(WellFormed.isNfc(Optional.empty())).isTrue();
        assertThat(WellFormed.isNfc(List.of("a", decomposed))).isFalse();
        assertThat(WellFormed.isNfc(List.of("a", composed))).isTrue();
        assertThat(WellFormed.nfc(List.of(decomposed, "b"))).containsExactly(composed, "b");
        assertThat(WellFormed.nfc(Optional.of(decomposed))).contains(composed);
    }

    @Test
    void countsWordsBySyllable() {
        assertThat(WordCount.count("")).isZero();
        assertThat(WordCount.count(" \n—… ")).isZero();
        assertThat(WordCount.count("Uỷ ban nhân dân")).isEqualTo(4);
        assertThat(WordCount.count("Uỷ-ban (nhân dân)")).isEqualTo(4);
        assertThat(WordCount.count("15,5% và 1.200.000 đồng")).isEqualTo(4);
        assertThat(WordCount.count("5. Ba")).isEqualTo(2);
        assertThat(WordCount.count("a, b")).isEqualTo(2);
        assertThat(WordCount.count("K'Sor d’Arc")).isEqualTo(2);
        assertThat(WordCount.count(Normalizer.normalize("Uỷ ban nhân dân", Normalizer.Form.NFD)))
                .isEqualTo(4);
        assertThat(WordCount.count("𝒳y 😀")).isEqualTo(1);
        assertThat(WordCount.ALGORITHM).isEqualTo("uax29-vi-1");
    }
}
