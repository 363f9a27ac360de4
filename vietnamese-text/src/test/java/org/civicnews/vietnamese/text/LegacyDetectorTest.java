package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the detector weighs: syllables, odd signs, how far it looks, and how much is enough. */
class LegacyDetectorTest {
    private static final String GARBLED = "ViÖt Nam ®Êt n\u00ADíc t«i vµ b¹n cïng ®i häc";

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'1, 2!', 0",
        "Việt Nam, 1",
        "xyz, 0",
        "'Nam xyz', 0.5",
        "'Nam ¡', 0.25",
        "'¡', -2",
        "'Nam ¡¡', -0.2",
        "'Nam m²', 0.2"
    })
    void scoresTheShareOfLettersInSyllablesLessTwiceTheOddSigns(String text, double score) {
        assertThat(LegacyDetector.score(text)).isCloseTo(score, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0001', '\u001F', '\u007F', '\u0080', '\u009F', '\uFFFD', '¡', 'ƒ'})
    void controlsAndSymbolsOfWrongDecodingsAreOdd(char odd) {
        // Ÿ, Š and the like are letters and count as such; what is no letter counts against the text.
        assertThat(LegacyDetector.score("Nam " + odd)).isCloseTo(0.25, within(0.51));
        assertThat(LegacyDetector.score("Nam " + odd)).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\n', '\r', '\t', '\u00A0', '~', '«', '–'})
    void blanksAndOrdinarySignsAreNot(char usual) {
        assertThat(LegacyDetector.score("Nam " + usual)).isEqualTo(1);
    }

    @Test
    void oneWordIsEnoughInTheShortestTextOnly() {
        assertThat(encoding("ViÖt")).contains(LegacyEncoding.TCVN3);
        assertThat(encoding("ViÖt nam qua cho hai ba.")).hasValue(LegacyEncoding.TCVN3);
        assertThat(encoding("ViÖt nam qua cho hai ba ai")).isEmpty();
        assertThat(encoding("ViÖt nam qua cho hai ba vµo")).hasValue(LegacyEncoding.TCVN3);
    }

    @Test
    void looksWhereTheFirstSignIs() {
        String english = "The council met again and agreed on the new plan for the year. ".repeat(200);
        assertThat(encoding(english + "\n" + GARBLED.repeat(20))).hasValue(LegacyEncoding.TCVN3);
        assertThat(encoding((GARBLED + ". ").repeat(100) + english)).hasValue(LegacyEncoding.TCVN3);
        assertThat(encoding(GARBLED + ". " + english)).isEmpty();
        assertThat(encoding("go be am ".repeat(22) + GARBLED)).hasValue(LegacyEncoding.TCVN3);
    }

    @Test
    void aQuarterOfLettersThatNoByteReadsAsMakesATextUnicode() {
        assertThat(encoding("ViÖt vµo b¹n tõ ấn")).isEmpty();
        assertThat(encoding("ViÖt vµo b¹n tõ häc vÒ vµ ấn")).hasValue(LegacyEncoding.TCVN3);
    }

    @Test
    void capitalsWhereAsciiHasControlsAreASign() {
        String upper = LegacyEncoding.VISCII.encode("HẲN VẪN").garbled();
        assertThat(upper).contains("\u0002");
        assertThat(encoding(upper)).isPresent();
        assertThat(encoding("\u0002")).isEmpty();
    }

    @Test
    void squareMetresAreNoSign() {
        assertThat(encoding("Khu 3.500 m² va 20 m³ o day")).isEmpty();
    }

    @Test
    void theMarginIsWhatTheDecodingGains() {
        LegacyDetection found = LegacyEncoding.detect(GARBLED).orElseThrow();
        assertThat(found.score()).isEqualTo(1);
        assertThat(found.margin()).isCloseTo(1 - LegacyDetector.score(GARBLED), within(0.0001));
        assertThat(found.margin()).isGreaterThan(0.3);
    }

    @Test
    void aWordIsJudgedByTheLineAroundIt() {
        String plain = "Lan va Mai ".repeat(30);
        String line = GARBLED + " ";
        int at = line.indexOf("n\u00ADíc");
        assertThat(LegacyDetector.looksLikeTcvn3(line, at, at + 4)).isTrue();
        assertThat(LegacyDetector.looksLikeTcvn3(plain + "abc", plain.length(), plain.length() + 3))
                .isFalse();
        assertThat(LegacyDetector.looksLikeTcvn3(GARBLED + " " + plain, 360, 363))
                .isFalse();
        assertThat(LegacyDetector.looksLikeTcvn3(GARBLED + " " + plain, 60, 63)).isTrue();
    }

    @Test
    void commonLettersDecideBetweenEqualScores() {
        // As VPS these are syllables too, but of letters that are rarer in prose.
        String garbled = LegacyEncoding.TCVN3.encode("và là có đã").garbled();
        assertThat(encoding(garbled)).hasValue(LegacyEncoding.TCVN3);
        String other = LegacyEncoding.VISCII.encode("được của những").garbled();
        assertThat(encoding(other)).hasValue(LegacyEncoding.VISCII);
        assertThat(encoding(LegacyEncoding.VPS.encode("được của những").garbled()))
                .hasValue(LegacyEncoding.VPS);
    }

    private static Optional<LegacyEncoding> encoding(String text) {
        return LegacyEncoding.detect(text).map(LegacyDetection::encoding);
    }
}
