package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds for any text, tried on seeded random ones. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LegalPropertiesTest {
    private static final LegalReferenceRecognizer RECOGNIZER = LegalReferenceRecognizer.standard();

    private static final List<String> PIECES = List.of(
            "Nghị định",
            "nghị định",
            "Thông tư liên tịch",
            "Quyết định",
            "Luật",
            "luật",
            "Bộ luật",
            "Hiến pháp",
            "Pháp lệnh",
            "Kế hoạch",
            "BLHS",
            "TCVN",
            "NĐ",
            "số",
            "số:",
            "Đất đai",
            "Hình sự",
            "sửa đổi",
            ", bổ sung",
            "một số điều của",
            "15",
            "2020",
            "15/2020/NĐ-CP",
            "173-KH/TU",
            "10/2022/QH15",
            "/",
            "-",
            "–",
            ",",
            ".",
            ";",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "ngày",
            "03/02/2020",
            "3 tháng 2 năm 2020",
            "của Chính phủ",
            "UBND tỉnh Bắc Ninh",
            "ban hành",
            "được",
            "có hiệu lực từ",
            "về việc",
            "Điều 5",
            "khoản 1, 2",
            "điểm a",
            "đến",
            "từ",
            "và",
            "này",
            "trên",
            "Trung ương 4 khóa XII",
            "Đại hội XIII",
            "dự thảo",
            "Công ước",
            "về",
            "Mỹ",
            "\n",
            " ",
            "\u00A0",
            "\u0301",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "ﬁ",
            "Đề án 06",
            "T.Ư",
            "QCVN 06:2022/BXD",
            "1/1/1/1",
            "năm 2013");

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @Test
    void spansAreInOrderInsideTheTextAndDoNotOverlap() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            int last = 0;
            for (LegalMention mention : RECOGNIZER.find(text)) {
                assertThat(mention.core().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(mention.core().length()).as(text).isPositive();
                assertThat(mention.full().start())
                        .as(text)
                        .isLessThanOrEqualTo(mention.core().start());
                assertThat(mention.full().end())
                        .as(text)
                        .isBetween(mention.core().end(), text.length());
                for (Span span : mention.fields().values()) {
                    assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
                }
                last = mention.core().end();
            }
        }
    }

    @Test
    void aNumberCutOutOfTheTextIsTheNumberThatWasFound() throws IOException {
        for (String text : LegalSpec.allTexts()) {
            for (LegalMention mention : RECOGNIZER.find(text)) {
                mention.span(MentionField.NUMBER)
                        .ifPresent(span -> assertThat(DocumentNumber.builder()
                                        .raw(span.in(text))
                                        .build()
                                        .canonical())
                                .isEqualTo(mention.number().orElseThrow().canonical()));
                assertThat(mention.core().in(text))
                        .as(text)
                        .isEqualTo(mention.core().in(text).strip());
            }
        }
    }

    @Test
    void compositionDoesNotMatter() throws IOException {
        for (String text : LegalSpec.allTexts()) {
            assertSameWhenDecomposed(text, Normalizer.normalize(text, Normalizer.Form.NFD));
        }
    }

    @Test
    void halfDecomposedTextIsReadToo() throws IOException {
        Random random = new Random(3);
        for (String text : LegalSpec.allTexts()) {
            StringBuilder mixed = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                String letter = text.substring(i, i + 1);
                mixed.append(random.nextBoolean() ? letter : Normalizer.normalize(letter, Normalizer.Form.NFD));
            }
            assertSameWhenDecomposed(text, mixed.toString());
        }
    }

    private static void assertSameWhenDecomposed(String composed, String apart) {
        List<LegalMention> expected = RECOGNIZER.find(composed);
        List<LegalMention> found = RECOGNIZER.find(apart);
        assertThat(found).as(composed).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(nfc(found.get(i).core().in(apart)))
                    .isEqualTo(expected.get(i).core().in(composed));
            assertThat(nfc(found.get(i).full().in(apart)))
                    .isEqualTo(expected.get(i).full().in(composed));
            assertThat(facts(apart, found.get(i))).isEqualTo(facts(composed, expected.get(i)));
        }
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String facts(String text, LegalMention mention) {
        return nfc(LegalSpec.line(text, mention));
    }

    @Test
    void theOrderOfMarksDoesNotMatter() {
        String toneFirst = "Luâ\u0323t Đâ\u0301t đai năm 2024"
                .replace("â\u0323", "a\u0323\u0302")
                .replace("â\u0301", "a\u0301\u0302");
        assertThat(RECOGNIZER.find(toneFirst)).hasSize(1);
        assertThat(RECOGNIZER.find(toneFirst).get(0).core()).isEqualTo(new Span(0, toneFirst.length()));
    }

    @Test
    void aSentenceThatFollowsChangesNothingBefore() throws IOException {
        List<String> texts = new ArrayList<>(LegalSpec.allTexts());
        texts.removeIf(text -> !text.endsWith("."));
        List<String> followers = new ArrayList<>(texts);
        followers.removeIf(LegalPropertiesTest::goesOn);
        Random random = new Random(4);
        for (String text : texts) {
            List<LegalMention> alone = RECOGNIZER.find(text);
            for (int i = 0; i < 30; i++) {
                String longer = text + " " + followers.get(random.nextInt(followers.size()));
                List<LegalMention> together = RECOGNIZER.find(longer);
                assertThat(together.subList(0, alone.size())).as(longer).isEqualTo(alone);
            }
        }
    }

    /** A small letter begins no sentence; a pinpoint without a document belongs to the citation before. */
    private static boolean goesOn(String text) {
        return !Character.isUpperCase(text.charAt(0))
                || text.startsWith("Điều")
                || text.startsWith("Riêng Điều")
                || text.startsWith("Điểm")
                || text.startsWith("Khoản");
    }

    @Test
    void aSymbolWithoutItsMarksHasTheSameNumber() {
        String[] symbols = {
            "15/2020/NĐ-CP",
            "2140/QĐ-TTg",
            "12/2024/NQ-HĐND",
            "29/2024/TT-BGDĐT",
            "732/CĐ-TTg",
            "37-QĐ/TW",
            "12/2014/TT-BLĐTBXH"
        };
        for (String symbol : symbols) {
            LegalMention mention =
                    RECOGNIZER.find("văn bản số " + symbol + " nói").get(0);
            LegalMention folded = RECOGNIZER
                    .find("văn bản số " + symbol.replace('Đ', 'D') + " nói")
                    .get(0);
            assertThat(folded.number().orElseThrow().canonical())
                    .isEqualTo(mention.number().orElseThrow().canonical())
                    .isEqualTo(symbol);
            assertThat(mention.flags()).doesNotContain(MentionFlag.ASCII_SYMBOL);
            assertThat(folded.flags()).contains(MentionFlag.ASCII_SYMBOL);
        }
    }

    @Test
    void everyTypeIsFoundByItsNameAndAnyNumber() {
        Random random = new Random(5);
        DocumentType[] types = {
            DocumentType.NGHI_DINH,
            DocumentType.QUYET_DINH,
            DocumentType.THONG_TU,
            DocumentType.CHI_THI,
            DocumentType.KE_HOACH
        };
        String[] symbols = {"NĐ-CP", "QĐ-TTg", "TT-BTC", "CT-TTg", "KH-UBND"};
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(types.length);
            String number = (1 + random.nextInt(9999)) + "/" + (1997 + random.nextInt(30)) + "/" + symbols[at];
            String core = types[at].vietnameseLabel() + (random.nextBoolean() ? " số " : " ") + number;
            String text = "Theo " + core + ", việc này đã rõ.";
            List<LegalMention> found = RECOGNIZER.find(text);
            assertThat(found).as(text).hasSize(1);
            assertThat(found.get(0).kind()).isEqualTo(MentionKind.FULL);
            assertThat(found.get(0).core().in(text)).isEqualTo(core);
            assertThat(found.get(0).number().orElseThrow().canonical()).isEqualTo(number);
        }
    }

    @Test
    void whatIsSpoiltIsStillReadAndResolved() throws IOException {
        List<String> texts = LegalSpec.allTexts();
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String text = spoilt(texts.get(random.nextInt(texts.size())), random);
            CitedText cited = CitedText.of(text);
            CitedText other = CitedText.of(texts.get(random.nextInt(texts.size())));
            ResolvedReferences resolved =
                    LegalReferenceResolver.standard().resolve(List.of(cited, other), Optional.empty());
            assertThat(resolved.all(0)).as(text).hasSameSizeAs(cited.mentions());
        }
    }

    /** Deletes, inserts and doubles a few pieces of a text. */
    private static String spoilt(String text, Random random) {
        String signs = "()“”\"',.;:/-–0123456789 aađXVI%\u0301\u0001\uD83D";
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(8); i > 0 && spoilt.length() > 2; i--) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(4)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, signs.charAt(random.nextInt(signs.length())));
                case 2 -> spoilt.setLength(at + 1);
                default -> spoilt.insert(at, text.substring(0, Math.min(text.length(), 20)));
            }
        }
        return spoilt.toString();
    }

    /** Nothing of one text is left for the next, in whatever order they come. */
    @Test
    void theTextsOfADocumentAreReadAsEachByItself() throws IOException {
        List<String> texts = new ArrayList<>(LegalSpec.allTexts());
        Collections.shuffle(texts, new Random(7));
        List<List<LegalMention>> together = RECOGNIZER.findInParts(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).as(texts.get(i)).isEqualTo(RECOGNIZER.findInPart(texts.get(i)));
        }
        assertThat(RECOGNIZER.findInParts(List.of())).isEmpty();
    }
}
