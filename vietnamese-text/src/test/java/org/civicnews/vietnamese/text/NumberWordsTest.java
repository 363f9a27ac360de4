package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    private static final NumberWords WORDS = NumberWords.standard();

    static List<String[]> spoken() {
        return Spec.rows("number-words.tsv").stream()
                .map(row -> new String[] {row[0], row[1], row.length < 3 ? row[1] : row[2]})
                .toList();
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void numbersAreSaidAsInTheNorthAndUnderstoodHoweverTheyAreSaid(String number, String words, String others) {
        assertThat(NumberWords.northern().format(Long.parseLong(number))).isEqualTo(words);
        assertThat(WORDS.parse(words)).contains(new BigDecimal(number));
        for (String other : others.split("\\|", -1)) {
            assertThat(WORDS.parse(other)).as(other).contains(new BigDecimal(number));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "không, 0",
        "mười, 10",
        "mười một, 11",
        "mười lăm, 15",
        "hai mươi mốt, 21",
        "Hai Mươi  Tư, 24",
        "hai mươi bốn, 24",
        "hai mươi lăm, 25",
        "hai mươi nhăm, 25",
        "hai lăm, 25",
        "ba mốt, 31",
        "hăm ba, 23",
        "ba chục, 30",
        "bẩy mươi, 70",
        "một trăm, 100",
        "một trăm lẻ năm, 105",
        "một trăm linh tư, 104",
        "một trăm mười, 110",
        "một trăm hai, 120",
        "một trăm rưỡi, 150",
        "hai trăm hai mươi hai, 222",
        "một nghìn không trăm lẻ năm, 1005",
        "hai ngàn, 2000",
        "hai nghìn ba, 2300",
        "hai nghìn ba trăm, 2300",
        "hai nghìn rưởi, 2500",
        "sáu vạn, 60000",
        "năm mươi tư nghìn, 54000",
        "một triệu không trăm lẻ năm, 1000005",
        "một triệu rưỡi, 1500000",
        "mười lăm triệu tám, 15800000",
        "ba tỉ rưỡi, 3500000000",
        "hai tỷ ba, 2300000000",
        "hai phẩy năm tỷ, 2500000000",
        "hai nghìn tỷ, 2000000000000",
        "một triệu tỷ, 1000000000000000",
        "năm trăm nghìn tỷ một trăm triệu, 500000100000000",
        "ba phẩy năm, 3.5",
        "hai phẩy không năm, 2.05",
        "một phẩy hai lăm, 1.25",
        "âm năm, -5",
        "trừ hai mươi, -20",
    })
    void readsEverySpelling(String words, BigDecimal number) {
        assertThat(WORDS.parse(words)).contains(number);
        assertThat(WORDS.parse(Normalizer.normalize(words, Normalizer.Form.NFD)))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "trăm",
                "mươi hai",
                "hai trăm trăm",
                "một chín",
                "hai mươi trăm",
                "lẻ năm",
                "rưỡi",
                "nghìn",
                "âm",
                "hai phẩy",
                "hai nghìn ba triệu",
                "một tỷ một tỷ",
                "năm người",
                "2",
                "hai mươi mốt.",
                "haimươi",
                "một trăm lẻ"
            })
    void refusesWhatIsNoNumber(String words) {
        assertThat(WORDS.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "4, bốn",
        "11, mười một",
        "14, mười bốn",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi tư",
        "55, năm mươi lăm",
        "105, một trăm lẻ năm",
        "110, một trăm mười",
        "1000, một nghìn",
        "1005, một nghìn không trăm lẻ năm",
        "1050, một nghìn không trăm năm mươi",
        "2024, hai nghìn không trăm hai mươi tư",
        "1000005, một triệu không trăm lẻ năm",
        "3020669, ba triệu không trăm hai mươi nghìn sáu trăm sáu mươi chín",
        "1000000000, một tỷ",
        "1000000001, một tỷ không trăm lẻ một",
        "2000000000000, hai nghìn tỷ",
        "1000000000000000, một triệu tỷ",
        "-7, âm bảy",
    })
    void writesTheWords(long number, String words) {
        assertThat(WORDS.format(number)).isEqualTo(words);
    }

    @Test
    void northAndSouthHaveWordsOfTheirOwn() {
        assertThat(NumberWords.northern().format(2_105)).isEqualTo("hai nghìn một trăm linh năm");
        assertThat(NumberWords.southern().format(2_105)).isEqualTo("hai ngàn một trăm lẻ năm");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(20_231_201L);
        List<NumberWords> all = List.of(WORDS, NumberWords.northern(), NumberWords.southern());
        for (int i = 0; i < 10_000; i++) {
            long size = (long) Math.pow(10, random.nextDouble() * 15);
            long number = random.nextInt(8) == 0 ? -size : size;
            String words = all.get(i % all.size()).format(number);
            assertThat(WORDS.parse(words)).as(words).contains(BigDecimal.valueOf(number));
        }
        for (long number = 0; number < 12_000; number++) {
            assertThat(WORDS.parse(WORDS.format(number))).contains(BigDecimal.valueOf(number));
        }
    }

    @Test
    void agreesWithIcuBelowAMillion() {
        RuleBasedNumberFormat icu =
                new RuleBasedNumberFormat(Locale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT);
        for (long number = 0; number < 1_000_000; number += number < 10_000 ? 1 : 97) {
            assertThat(WORDS.format(number)).isEqualTo(icu.format(number));
        }
    }

    @Test
    void readsWhatIcuWritesAboveAMillion() {
        RuleBasedNumberFormat icu =
                new RuleBasedNumberFormat(Locale.forLanguageTag("vi"), RuleBasedNumberFormat.SPELLOUT);
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            long number = 1_000_000L + random.nextInt(999_000_000);
            boolean icuIsAmbiguous = number % 1_000_000 < 10 || number % 1000 != 0 && number % 1000 < 100;
            if (!icuIsAmbiguous) {
                assertThat(WORDS.parse(icu.format(number)))
                        .as(icu.format(number))
                        .contains(BigDecimal.valueOf(number));
            }
        }
    }

    @Test
    void everyLongCanBeWritten() {
        assertThat(WORDS.format(Long.MIN_VALUE)).startsWith("âm chín tỷ hai trăm hai mươi ba triệu");
        assertThat(WORDS.format(Long.MAX_VALUE)).endsWith("tám trăm lẻ bảy");
    }
}
