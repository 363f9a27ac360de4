package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.QuantityQualifier;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityRecognizerTest {
    private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.standard();

    record Case(String text, String quantities) {}

    static Stream<Case> cases() {
        return Stream.of("quantities.tsv", "quantities-civic.tsv")
                .flatMap(name -> Spec.rows(name).stream().skip(1))
                .map(row -> new Case(row[0], row[1]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(Case example) {
        assertThat(written(RECOGNIZER.find(example.text()))).isEqualTo(example.quantities());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheSameInDecomposedText(Case example) {
        String apart = Normalizer.normalize(example.text(), Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(written(RECOGNIZER.find(apart)), Normalizer.Form.NFC))
                .isEqualTo(example.quantities());
    }

    private static String written(List<QuantityMention> mentions) {
        return mentions.stream().map(QuantityRecognizerTest::written).collect(Collectors.joining(" | "));
    }

    private static String written(QuantityMention mention) {
        QuantityQualifier qualifier = mention.quantity().qualifier();
        return mention.text() + " = " + mention.quantity().value().toPlainString()
                + mention.to().map(to -> ".." + to.value().toPlainString()).orElse("")
                + mention.quantity().unit().map(unit -> " " + unit).orElse("")
                + (qualifier.equals(QuantityQualifier.EXACT) ? "" : " " + qualifier.name());
    }

    @Test
    void theCallerMayReplaceTheWords() {
        TsvTable bundled = RECOGNIZER.words();
        List<List<String>> rows = new ArrayList<>(bundled.rows());
        rows.add(List.of("công đất", "NOUN", ""));
        QuantityRecognizer own = QuantityRecognizer.of(new TsvTable(bundled.comments(), bundled.columns(), rows));
        assertThat(written(own.find("Bán 3 công đất."))).isEqualTo("3 công đất = 3 công đất");
        assertThatThrownBy(() -> QuantityRecognizer.of(TsvTable.parse("own", "word\troles\tvalue\ntỷ\tTIMES\tnhiều")))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("whole number but was 'nhiều'");
    }

    @Test
    void aMentionHoldsItsWordsAndTheirPlace() {
        QuantityMention mention = RECOGNIZER.find("Có gần 300 hộ.").get(0);
        assertThat(mention.span()).isEqualTo(new Span(3, 13));
        assertThat(mention.text()).isEqualTo("gần 300 hộ");
        assertThat(mention.quantity().sourceText()).contains("gần 300 hộ");
        assertThat(mention.to()).isEmpty();
    }

    @Test
    void bothEndsOfARangeHaveTheUnitAndTheQualifier() {
        QuantityMention mention = RECOGNIZER.find("khoảng 5 - 7 triệu đồng").get(0);
        assertThat(mention.quantity().qualifier()).isEqualTo(QuantityQualifier.ABOUT);
        assertThat(mention.to().orElseThrow().qualifier()).isEqualTo(QuantityQualifier.ABOUT);
        assertThat(mention.to().orElseThrow().unit()).contains("đồng");
    }

    @ParameterizedTest
    @CsvSource({
        "hơn, MORE_THAN",
        "trên, MORE_THAN",
        "gần, LESS_THAN",
        "dưới, LESS_THAN",
        "chưa đầy, LESS_THAN",
        "khoảng, ABOUT",
        "chừng, ABOUT",
        "xấp xỉ, ABOUT",
        "không dưới, AT_LEAST",
        "ít nhất, AT_LEAST",
        "tối thiểu, AT_LEAST",
        "không quá, AT_MOST",
        "tối đa, AT_MOST",
        "nhiều nhất, AT_MOST",
    })
    void everyQualifierIsRead(String words, String qualifier) {
        QuantityMention mention = RECOGNIZER.find("có " + words + " 300 người").get(0);
        assertThat(mention.quantity().qualifier().name()).isEqualTo(qualifier);
        assertThat(mention.text()).isEqualTo(words + " 300 người");
    }

    @Test
    void numbersInWordsAreReadWhateverTheirSize() {
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            long number = 2 + (long) Math.pow(10, random.nextDouble() * 12);
            String text = "có " + NumberWords.standard().format(number) + " hộ dân";
            List<QuantityMention> mentions = RECOGNIZER.find(text);
            assertThat(mentions).as(text).hasSize(1);
            assertThat(mentions.get(0).quantity().value().longValueExact()).isEqualTo(number);
            assertThat(mentions.get(0).quantity().unit()).contains("hộ dân");
        }
    }

    @Test
    void mentionsAreInOrderAndHoldTheirText() {
        String alphabet = "0123456789.,-/% ";
        String[] words = {
            "hơn ",
            "triệu ",
            "tỷ ",
            "người ",
            "đồng",
            "năm ",
            "hai ",
            "mươi ",
            "km",
            "trở lên ",
            "đến ",
            "rưỡi ",
            "\u0301",
            "\uD800"
        };
        Random random = new Random(11);
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(
                        random.nextBoolean()
                                ? words[random.nextInt(words.length)]
                                : String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int end = 0;
        for (QuantityMention mention : RECOGNIZER.find(text)) {
            assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().in(text)).as(text).isEqualTo(mention.text());
            end = mention.span().end();
        }
    }
}
