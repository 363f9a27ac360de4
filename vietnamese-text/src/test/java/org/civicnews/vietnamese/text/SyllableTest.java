package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.MethodSource;

class SyllableTest {
    static List<String[]> syllables() {
        return Spec.rows("syllables.tsv");
    }

    @ParameterizedTest
    @MethodSource("syllables")
    void takesSyllablesApart(ArgumentsAccessor row) {
        String[] cells = Stream.of(row.toArray()).map(String::valueOf).toArray(String[]::new);
        if (cells.length == 1) {
            assertThat(Syllable.parse(cells[0])).isEmpty();
            return;
        }
        Syllable syllable = Syllable.parse(cells[0]).orElseThrow();
        assertThat(syllable.onset()).isEqualTo(cells[1].strip());
        assertThat(syllable.glide()).isEqualTo(cells[2]);
        assertThat(syllable.nucleus()).isEqualTo(cells[3]);
        assertThat(syllable.coda()).isEqualTo(cells[4]);
        assertThat(syllable.tone()).isEqualTo(Tone.valueOf(cells[5]));
        assertThat(syllable.isStrict()).isEqualTo(Boolean.parseBoolean(cells[6]));
        assertThat(syllable.compose(ToneStyle.OLD)).isEqualTo(cells[7]);
        assertThat(syllable.compose(ToneStyle.NEW)).isEqualTo(cells[8]);
        assertThat(syllable).hasToString(cells[7]);
    }

    @Test
    void keepsTheToneWhereItStood() {
        assertThat(Syllable.parse("hòan").orElseThrow().compose(ToneStyle.KEEP)).isEqualTo("hòan");
        assertThat(Syllable.parse("hoa").orElseThrow().compose(ToneStyle.KEEP)).isEqualTo("hoa");
    }

    @Test
    void equalsWhatIsSpelledAlike() {
        Syllable old = Syllable.parse("hòa").orElseThrow();
        assertThat(old)
                .isEqualTo(Syllable.parse("hoà").orElseThrow())
                .hasSameHashCodeAs(Syllable.parse("hoà").orElseThrow());
        assertThat(old).isNotEqualTo(Syllable.parse("Hòa").orElseThrow()).isNotEqualTo("hòa");
    }

    @Test
    void tonesKnowTheirMarks() {
        assertThat(Tone.SAC.mark()).isEqualTo('\u0301');
        assertThat(Tone.NGANG.mark()).isEqualTo('\0');
    }

    @Test
    void emptyTextIsNoSyllable() {
        assertThat(Syllable.parse("")).isEmpty();
        assertThat(Syllable.parse("\u0301a")).isEmpty();
    }
}
