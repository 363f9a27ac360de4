package org.civicnews.vietnamese.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateRecognizerTest {
    record Case(String text, String mentions) {}

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String table : List.of("dates.tsv", "dates-civic.tsv", "dates-edges.tsv")) {
            lines(table).skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                cases.add(new Case(line.substring(0, tab), line.substring(tab + 1)));
            });
        }
        return Stream.concat(cases.stream(), lines("not-dates.txt").map(line -> new Case(line, "")));
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = DateRecognizerTest.class.getResourceAsStream("/spec/" + name)) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(Case example) {
        assertThat(written(DateRecognizer.standard().find(example.text()))).isEqualTo(example.mentions());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSameInDecomposedText(Case example) {
        String apart = Normalizer.normalize(example.text(), Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(written(DateRecognizer.standard().find(apart)), Normalizer.Form.NFC))
                .isEqualTo(example.mentions());
    }

    @Test
    void theCallerMayReplaceTheWords() {
        TsvTable bundled = DateRecognizer.standard().words();
        List<List<String>> rows = new ArrayList<>(bundled.rows());
        rows.add(List.of("vòng xoay", "NAMED", ""));
        DateRecognizer own = DateRecognizer.of(new TsvTable(bundled.comments(), bundled.columns(), rows));
        assertThat(DateRecognizer.standard().find("Gần vòng xoay 23/9.")).hasSize(1);
        assertThat(own.find("Gần vòng xoay 23/9.")).isEmpty();
        assertThat(own.find("Ngày 23/9.")).hasSize(1);
        assertThatThrownBy(() -> DateRecognizer.of(TsvTable.parse("own", "word\troles\tvalue\nngày\tDAYS\t")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("DAYS");
    }

    static String written(List<DateMention> mentions) {
        return mentions.stream().map(DateRecognizerTest::written).collect(Collectors.joining(" | "));
    }

    private static String written(DateMention mention) {
        return mention.text() + " = " + mention.edtf().orElse("time")
                + mention.dayPart().map(part -> " " + part.name()).orElse("")
                + mention.date()
                        .flatMap(date -> date.part())
                        .map(part -> " " + part.name())
                        .orElse("")
                + (mention.date().isEmpty()
                        ? mention.time().map(time -> " " + time).orElse("")
                        : "");
    }
}
