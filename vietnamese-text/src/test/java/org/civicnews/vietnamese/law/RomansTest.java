package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.law.LawCatalogue;
import org.civicnews.vietnamese.token.Tokens;
import org.junit.jupiter.api.Test;

class RomansTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        for (int i = 1; i < 90; i++) {
            assertThat(Romans.value(Romans.of(String.valueOf(i)))).isEqualTo(i);
        }
        assertThat(Romans.of("14")).isEqualTo("XIV");
        assertThat(Romans.value("XLIX")).isEqualTo(49);
        assertThat(Romans.value("CX")).isEqualTo(110);
        assertThat(Romans.value("")).isZero();
        assertThat(Romans.value("XA")).isZero();
    }

    @Test
    void wordsAreToldFromNumerals() {
        Tokens tokens = new Tokens(Lexicon.of(LawCatalogue.standard()).words);
        tokens.read("XIV CIVIL xiv 14 XIVA XXXIIIII IIIIIIII", 0);
        boolean[] expected = {true, true, false, false, false, false, false};
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(Romans.isRoman(tokens, i)).as(tokens.slice(i, i + 1)).isEqualTo(expected[i]);
        }
    }
}
