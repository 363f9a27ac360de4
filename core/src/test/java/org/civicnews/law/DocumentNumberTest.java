package org.civicnews.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.RawJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class DocumentNumberTest {
    static Stream<List<String>> numbers() throws IOException {
        try (InputStream in = DocumentNumberTest.class.getResourceAsStream("/spec/document-numbers.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return TsvTable.parse("document-numbers.tsv", text).rows().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsWhatTheTableSays(List<String> row) {
        DocumentNumber number = DocumentNumber.parse(row.get(0));
        assertThat(number.raw()).isEqualTo(row.get(0));
        assertThat(number.canonical()).isEqualTo(row.get(1));
        assertThat(number.serial()).contains(row.get(2));
        assertThat(number.year())
                .isEqualTo(row.get(3).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(row.get(3))));
        assertThat(number.typeCode().orElse("")).isEqualTo(row.get(4));
        assertThat(String.join(" ", number.issuerCodes())).isEqualTo(row.get(5));
        assertThat(number.isPartial())
                .isEqualTo(row.get(4).isEmpty() && row.get(5).isEmpty());
    }

    @Test
    void theTableIsLongEnoughToCoverTheGrammar() throws IOException {
        assertThat(numbers().count()).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void canonicalIsAFixedPoint(List<String> row) {
        DocumentNumber canonical = DocumentNumber.parse(row.get(1));
        assertThat(canonical.canonical()).isEqualTo(row.get(1));
        DocumentNumber written = DocumentNumber.parse(row.get(0));
        assertThat(canonical.serial()).isEqualTo(written.serial());
        assertThat(canonical.year()).isEqualTo(written.year());
        assertThat(canonical.typeCode()).isEqualTo(written.typeCode());
        assertThat(canonical.issuerCodes()).isEqualTo(written.issuerCodes());
        assertThat(canonical.sameDocument(written)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void spacesAndDashesDoNotMatter(List<String> row) {
        Random random = new Random(20_231_201L + row.get(0).hashCode());
        for (int i = 0; i < 200; i++) {
            String variant = respaced(row.get(1), random);
            assertThat(DocumentNumber.parse(variant).canonical()).as(variant).isEqualTo(row.get(1));
        }
    }

    private static String respaced(String number, Random random) {
        String[] spaces = {"", "", " ", "  ", "\u00A0", " \u00A0"};
        String[] dashes = {"-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"};
        boolean standard = number.indexOf(':') >= 0;
        StringBuilder variant = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean separator = standard ? c == ':' : c == '/' || c == '-';
            String dash = c == '-' ? dashes[random.nextInt(dashes.length)] : String.valueOf(c);
            variant.append(separator ? spaces[random.nextInt(spaces.length)] : "")
                    .append(dash)
                    .append(separator ? spaces[random.nextInt(spaces.length)] : "");
        }
        return variant.toString();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void compositionDoesNotMatter(List<String> row) {
        String apart = Normalizer.normalize(row.get(0), Normalizer.Form.NFD);
        assertThat(DocumentNumber.parse(apart)).isEqualTo(DocumentNumber.parse(row.get(0)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void lowerCaseIsMended(List<String> row) {
        boolean unknown = row.get(5).equals("XYZ")
                || row.get(4).equals("HDLN")
                || row.get(5).startsWith("TCĐ")
                || row.get(5).equals("HN");
        if (!unknown) {
            assertThat(DocumentNumber.parse(row.get(1).toLowerCase(Locale.ROOT)).canonical())
                    .isEqualTo(row.get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "787-9",
                "29B-123.45",
                "24/7",
                "A320-200",
                "15/2022/HĐKT",
                "15/HĐMB-ABC",
                "Km15-TL419",
                "4-3-3/TU",
                "24/7/2023",
                "12.345.678",
                "123456/QĐ-TTg",
                "67 2014 NĐ-CP",
                "67/2014   NĐ-CP",
                "66.123/2025/NQ-CP",
                "/QĐ-TTg",
                "100/2015/QH2013",
                "10/QH15",
                "10/2022/CP",
                "10/2022/UBND-NC",
                "10/3022/QH15",
                "10/22/QH15",
                "số 10/2022/QH15",
                "Nghị định 13/2023/NĐ-CP",
                "13/2023/NĐ-CP.",
                "13/2023/NĐ-CP ngày",
                "13/2023/NĐ-",
                "/2023/NĐ-CP",
                "13//NĐ-CP",
                "13   /2023/NĐ-CP",
                "13/2023/NĐ   -CP",
                "13/2023/NĐ-của",
                "13 2023 NĐ CP",
                "10 người/ngày",
                "100 USD/TON",
                "1155 UBND",
                "1.2.3/QĐ-TTg",
                "66.123/2025/NQ-CP",
                "30ab/2008/NQ-CP",
                "TCVN",
                "TCVN 3890",
                "TCVN 3890:23",
                "TCVN 3890-1-2-2020",
                "TCVN 3890:2023/",
                "QCVN 06:2022/bộ xây dựng",
                "41:2019",
                "13/2023/NĐ-CP\n",
                "một/2023/NĐ-CP",
                "1/2023/NĐ-ABCDEFGHIJKLMNOP",
            })
    void refusesWhatIsNoDocumentNumber(String text) {
        if (text.endsWith("\n")) {
            assertThat(catchThrowableOfType(InvalidContentException.class, () -> DocumentNumber.parse(text))
                            .problems())
                    .containsExactly(new Problem("raw", "LINE_BREAK", "must not hold a line break"));
            return;
        }
        assertThat(catchThrowableOfType(InvalidContentException.class, () -> DocumentNumber.parse(text))
                        .problems())
                .containsExactly(new Problem("", "NOT_A_DOCUMENT_NUMBER", "'" + text + "' is not a document number"));
    }

    @Test
    void aLongTextIsCutInTheMessage() {
        String text = "x".repeat(1000);
        assertThat(catchThrowableOfType(InvalidContentException.class, () -> DocumentNumber.parse(text)))
                .hasMessage("'" + "x".repeat(79) + "…' is not a document number");
    }

    @Test
    void zerosBeforeTheSerialDoNotMakeAnotherDocument() {
        assertSame("05-NQ/TW", "5/NQ-TW", true);
        assertSame("005/2023/NĐ-CP", "5/2023/ND-CP", true);
        assertSame("QCVN 04:2009/BKHCN", "QCVN 4 : 2009/BKHCN", true);
        assertSame("64-CP", "64/CP", true);
        assertSame("17-SL", "17/SL", true);
        assertSame("0", "00", true);
        assertSame("50/2023/NĐ-CP", "5/2023/NĐ-CP", false);
        assertSame("5/2023/NĐ-CP", "5/2022/NĐ-CP", false);
        assertSame("5/NQ-CP", "5/2023/NQ-CP", false);
        assertSame("173-KH/TU", "173/KH-UBND", false);
    }

    private static void assertSame(String one, String other, boolean same) {
        assertThat(DocumentNumber.parse(one).sameDocument(DocumentNumber.parse(other)))
                .isEqualTo(same);
        assertThat(DocumentNumber.parse(other).sameDocument(DocumentNumber.parse(one)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readGivesWhatParseGives(List<String> row) {
        assertThat(DocumentNumber.read(row.get(0))).contains(DocumentNumber.parse(row.get(0)));
        String apart = Normalizer.normalize(row.get(0), Normalizer.Form.NFD);
        assertThat(DocumentNumber.read(apart)).contains(DocumentNumber.parse(row.get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24/7", "15/2022/HĐKT", "13/2023/NĐ-CP\n", "1\uD800", "13/2023/NĐ-của"})
    void readGivesNothingWhereParseRefuses(String text) {
        assertThat(DocumentNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100/2015/QH13", "67/2014/QH13", "12/2011/QH13", "10/2022/QH15", "03/2026/QH16", "13/2023/NĐ-CP",
                        "02/2017/TT-BYT",
                "39/2016/TT-NHNN", "34/2007/PL-UBTVQH11", "173-KH/TU", "05-TT/TU", "21-LCT/HĐNN8", "78/2015",
                        "1155/UBND-NC"
            })
    void aSoundNumberRaisesNoDoubt(String number) {
        assertThat(DocumentNumber.parse(number).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100/2015/QH14", "67/2014/QH14", "9/2022/UBTVQH14", "1/2010/QH15", "3/2020/QH99"})
    void aYearOutsideTheTermIsDoubtful(String number) {
        assertThat(DocumentNumber.parse(number).doubts()).containsExactly(NumberDoubt.YEAR_OUTSIDE_TERM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2023/NĐ-TTg", "13/2023/NĐ-UBND", "13/2023/TT-UBND", "13/2023/TT-CP", "13/2023/PL-CP"})
    void aTypeThatTheIssuerDoesNotIssueIsDoubtful(String number) {
        assertThat(DocumentNumber.parse(number).doubts()).containsExactly(NumberDoubt.TYPE_NOT_OF_ISSUER);
    }

    @Test
    void theKeyLeavesTheZerosOut() {
        assertThat(DocumentNumber.parse("05-NQ/TW").key()).isEqualTo("5-NQ/TW");
        assertThat(DocumentNumber.parse("0/2020/NQ-CP").key()).isEqualTo("0/2020/NQ-CP");
    }

    @Test
    void aForeignNumberIsKeptWithoutParts() {
        DocumentNumber foreign =
                DocumentNumber.builder().raw("Reg.  (EU) 2016 – 679").build();
        assertThat(foreign.serial()).isEmpty();
        assertThat(foreign.isPartial()).isFalse();
        assertThat(foreign.canonical()).isEqualTo("Reg. (EU) 2016 - 679");
        assertThat(foreign.sameDocument(
                        DocumentNumber.builder().raw("Reg. (EU) 2016 - 679").build()))
                .isTrue();
    }

    @Test
    void theBuilderFillsInTheParts() {
        assertThat(DocumentNumber.builder().raw("173-KH/TU").build()).isEqualTo(DocumentNumber.parse("173-KH/TU"));
        assertThat(DocumentNumber.builder()
                        .raw("173-KH/TU")
                        .typeCode("KH")
                        .build()
                        .serial())
                .contains("173");
        DocumentNumber number = DocumentNumber.builder()
                .raw("173-KH/TU")
                .putExtra("x", new RawJson("true"))
                .build();
        assertThat(number.extra()).containsKey("x");
        assertThat(number.toBuilder().build()).isEqualTo(number);
    }

    @Test
    void partsMustFollowFromTheNumber() {
        InvalidContentException refusal = catchThrowableOfType(
                InvalidContentException.class,
                () -> DocumentNumber.builder()
                        .raw("173-KH/TU")
                        .serial("174")
                        .year(2023)
                        .typeCode("CT")
                        .addIssuerCodes("TW")
                        .build());
        String code = "PART_CONTRADICTS_NUMBER";
        assertThat(refusal.problems())
                .containsExactly(
                        new Problem("serial", code, "serial '174' is not what number '173-KH/TU' says"),
                        new Problem("year", code, "year '2023' is not what number '173-KH/TU' says"),
                        new Problem("typeCode", code, "type code 'CT' is not what number '173-KH/TU' says"),
                        new Problem("issuerCodes", code, "issuer codes '[TW]' is not what number '173-KH/TU' says"));
    }

    @Test
    void theTextOfANumberIsOneShortLine() {
        assertThat(problems("")).containsExactly(new Problem("raw", "BLANK", "must not be blank"));
        assertThat(problems("a\nb")).containsExactly(new Problem("raw", "LINE_BREAK", "must not hold a line break"));
        assertThat(problems("1\uD800"))
                .containsExactly(new Problem("raw", "TEXT_MALFORMED", "text has an unpaired surrogate at 1"));
        assertThat(problems("1".repeat(201)))
                .containsExactly(new Problem("raw", "TOO_LONG", "must have at most 200 characters but had 201"));
    }

    private static List<Problem> problems(String raw) {
        return catchThrowableOfType(
                        InvalidContentException.class,
                        () -> DocumentNumber.builder().raw(raw).build())
                .problems();
    }

    @Test
    void anyTextIsReadOrRefused() {
        String alphabet = "0123456789/-–:. &QHĐNCPTUWđaư\u00A0\u0301ISO\uD83D\n";
        Random random = new Random(42);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(16);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                DocumentNumber number = DocumentNumber.parse(text.toString());
                assertThat(DocumentNumber.parse(number.canonical()).canonical())
                        .as(text.toString())
                        .isEqualTo(number.canonical());
            } catch (InvalidContentException refusal) {
                assertThat(refusal.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void hugeTextsAreRefusedAtOnce() {
        for (String piece : List.of("1/", "1", " ", "-", "Đ", "13/2023/NĐ-CP ", "\u0301", "TCVN ")) {
            String text = piece.repeat(1_000_000);
            assertThat(catchThrowableOfType(InvalidContentException.class, () -> DocumentNumber.parse(text)))
                    .isNotNull();
        }
    }
}
