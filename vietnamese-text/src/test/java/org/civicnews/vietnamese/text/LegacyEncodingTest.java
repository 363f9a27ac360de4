package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {
    private static final String SENTENCE =
            "Ủy ban nhân dân thành phố vừa công bố quyết định về việc nâng cấp đường giao thông nông thôn.";

    @ParameterizedTest
    @CsvSource({
        "TCVN3, 'ViÖt Nam ®Êt n\u00ADíc', Việt Nam đất nước",
        "TCVN3, 'Hµ Néi, §µ N½ng', 'Hà Nội, Đà Nẵng'",
        "TCVN3_UPPER, 'viÖt nam ®Êt n\u00ADíc', VIỆT NAM ĐẤT NƯỚC",
        "VNI, 'Vieät Nam ñaát nöôùc', Việt Nam đất nước",
        "VNI, 'VIEÄT NAM ÑAÁT NÖÔÙC', VIỆT NAM ĐẤT NƯỚC",
        "VNI, 'VIEäT', VIỆT",
        "VISCII, 'Vi®t Nam ð¤t nß¾c', Việt Nam đất nước",
        "VPS, 'ViŒt Nam Ç\u00C3t nÜ§c', Việt Nam đất nước",
        "WINDOWS_1258, 'Viêòt Nam ðâìt nýõìc', Việt Nam đất nước",
        "MOJIBAKE, 'Viá»‡t Nam Ä‘áº¥t nÆ°á»›c', Việt Nam đất nước",
        "MOJIBAKE, 'lÃ  xÃ£', là xã"
    })
    void decodesWhatWasReadAsWindows1252(LegacyEncoding encoding, String garbled, String text) {
        assertThat(encoding.decode(garbled)).isEqualTo(text);
    }

    static List<String[]> viqr() {
        return Spec.rows("viqr.tsv");
    }

    @ParameterizedTest
    @MethodSource("viqr")
    void decodesViqr(String written, String text) {
        assertThat(LegacyEncoding.VIQR.decode(written)).isEqualTo(text);
    }

    @Test
    void readsC1ControlsAsWellAsWindows1252() {
        assertThat(LegacyEncoding.VISCII.decode("th\u00FC\u00A8")).isEqualTo("thủẽ");
        assertThat(LegacyEncoding.VPS.decode("\u0080 €")).isEqualTo("À À");
        assertThat(LegacyEncoding.VISCII.decode("\u0081 \u008F")).isEqualTo("Ắ Ố");
    }

    @ParameterizedTest
    @EnumSource(value = LegacyEncoding.class, mode = EnumSource.Mode.EXCLUDE, names = "VIQR")
    void carriesEveryLetterThereAndBack(LegacyEncoding encoding) {
        StringBuilder letters = new StringBuilder();
        for (String[] row : TextTable.rows("legacy_encodings.tsv")) {
            char letter = row[0].charAt(0);
            boolean upperOnly = encoding == LegacyEncoding.TCVN3_UPPER && !Character.isUpperCase(letter);
            boolean noCapital = encoding == LegacyEncoding.TCVN3
                    && Character.isUpperCase(letter)
                    && Letters.tone(Letters.of(letter)) != 0;
            if (!upperOnly && !noCapital) {
                letters.append(letter).append(' ');
            }
        }
        EncodedText encoded = encoding.encode(letters.toString());
        assertThat(encoded.losses()).isEmpty();
        assertThat(encoding.decode(encoded.bytes())).isEqualTo(letters.toString());
        assertThat(encoding.decode(encoded.garbled())).isEqualTo(letters.toString());
    }

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void carriesSentencesAndIsFoundOut(LegacyEncoding encoding) {
        String text = switch (encoding) {
            case TCVN3 -> SENTENCE.replace('Ủ', 'ủ');
            case TCVN3_UPPER -> SENTENCE.toUpperCase(Locale.ROOT);
            default -> SENTENCE;
        };
        EncodedText encoded = encoding.encode(text);
        assertThat(encoded.losses()).isEmpty();
        assertThat(encoding.decode(encoded.bytes())).isEqualTo(text);
        Optional<LegacyDetection> found = LegacyEncoding.detect(encoded.garbled());
        assertThat(found.map(f -> f.encoding().upperFont())).contains(encoding.upperFont());
        assertThat(found.orElseThrow().score()).isBetween(0.9, 1.0);
        assertThat(found.orElseThrow().margin()).isGreaterThanOrEqualTo(0.1);
    }

    @Test
    void composesBeforeItEncodes() {
        EncodedText encoded = LegacyEncoding.VNI.encode("Vie\u0302\u0323t");
        assertThat(encoded.bytes()).isEqualTo(LegacyEncoding.VNI.encode("Việt").bytes());
    }

    @Test
    void namesWhatItCannotCarry() {
        assertThat(LegacyEncoding.TCVN3.encode("ĐÁ ñ 😀 “ok”").losses())
                .containsExactly(
                        new EncodingLoss(1, "Á", "á"), new EncodingLoss(3, "ñ", "?"), new EncodingLoss(5, "😀", "?"));
        assertThat(LegacyEncoding.TCVN3_UPPER.encode("Đá").losses()).containsExactly(new EncodingLoss(1, "á", "Á"));
        assertThat(LegacyEncoding.VISCII.encode("a–b").losses()).containsExactly(new EncodingLoss(1, "–", "?"));
        assertThat(LegacyEncoding.VIQR.encode("a–b").losses()).containsExactly(new EncodingLoss(1, "–", "?"));
        assertThat(LegacyEncoding.WINDOWS_1258.encode("100 ₫").losses()).isEmpty();
        assertThat(LegacyEncoding.VISCII.encode("\0a").losses()).isEmpty();
    }

    @Test
    void escapesPunctuationAfterVowelsInViqr() {
        String written =
                new String(LegacyEncoding.VIQR.encode("Đi đâu? Ở quê. \\ (a+)").bytes(), StandardCharsets.US_ASCII);
        assertThat(written).isEqualTo("DDi dda^u\\? O+? que^\\. \\\\ (a\\+)");
        assertThat(LegacyEncoding.VIQR.decode(written)).isEqualTo("Đi đâu? Ở quê. \\ (a+)");
    }

    @Test
    void twoLettersDAreKeptApartFromTheLetterWithAStroke() {
        String names = "Buddy của GDDT, đường Đ. REDDIT";
        String written = new String(LegacyEncoding.VIQR.encode(names).bytes(), StandardCharsets.US_ASCII);

        assertThat(written).isEqualTo("Bud\\dy cu?a GD\\DT, ddu+o+`ng DD. RED\\DIT");
        assertThat(LegacyEncoding.VIQR.decode(written)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Plain English text. Is it so? Yes, it is a test of do and go.",
                "Việt Nam đất nước ta ơi",
                "Đại hội Đảng bộ tỉnh Thanh Hóa lần thứ XIX",
                "Elle a été très étonnée de voir où l'élève était resté.",
                "Die Straße führt über die Brücke nach Köln.",
                "El niño comió en la mañana con su mamá y su papá.",
                "A criança não está na praça; é avó e avô.",
                "Það er gott að vera á Íslandi í júní.",
                "Příliš žluťoučký kůň úpěl ďábelské ódy.",
                "Zażółć gęślą jaźń.",
                "Árvíztűrő tükörfúrógép",
                "Москва — столица России",
                "Η Αθήνα είναι πρωτεύουσα",
                "日本語のテキスト",
                "ça va? oui. où?",
                "Größe: 5 m² ± 0,5 °C – 20 €",
                "Vì sao T.O.P phải đi",
                "int a = b? c: d; e.f(); g^h; i+j;",
                "https://example.com/a?b=c.d"
            })
    void leavesCleanAndForeignTextAlone(String text) {
        assertThat(LegacyEncoding.detect(text)).isEmpty();
    }

    @Test
    void onlyTcvn3HasAFontOfCapitals() {
        assertThat(LegacyEncoding.TCVN3.upperFont()).isEqualTo(LegacyEncoding.TCVN3_UPPER);
        assertThat(LegacyEncoding.VNI.upperFont()).isEqualTo(LegacyEncoding.VNI);
    }

    @Test
    void brokenMojibakeStays() {
        assertThat(LegacyEncoding.MOJIBAKE.decode("Ã")).isEqualTo("Ã");
        assertThat(LegacyEncoding.MOJIBAKE.decode("Ãx áº")).isEqualTo("Ãx áº");
        assertThat(LegacyEncoding.MOJIBAKE.decode("ð\u009F\u0098\u0080")).isEqualTo("😀");
        assertThat(LegacyEncoding.MOJIBAKE.decode("à\u0080\u0080")).isEqualTo("à\u0080\u0080");
        assertThat(LegacyEncoding.MOJIBAKE.decode("í\u00A0\u0080")).isEqualTo("í\u00A0\u0080");
        assertThat(LegacyEncoding.MOJIBAKE.decode("ô\u0090\u0080\u0080")).isEqualTo("ô\u0090\u0080\u0080");
        assertThat(LegacyEncoding.MOJIBAKE.decode("Việt")).isEqualTo("Việt");
    }

    @Test
    void undoesARoundOfMojibakeExactly() {
        String text = "Chủ tịch nước — “Độc lập”";
        String garbled = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(LegacyEncoding.MOJIBAKE.decode(garbled)).isEqualTo(text);
        assertThat(LegacyEncoding.MOJIBAKE.encode(text).garbled()).isEqualTo(garbled);
    }
}
