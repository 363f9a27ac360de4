package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.MentionKind;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LegalReferenceRecognizerTest {
    private static final LegalReferenceRecognizer RECOGNIZER = LegalReferenceRecognizer.standard();

    static Stream<LegalSpec.Case> sections() throws IOException {
        List<LegalSpec.Case> cases = new ArrayList<>();
        for (String section : LegalSpec.SECTIONS) {
            cases.addAll(LegalSpec.cases(section));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void findsWhatTheSpecificationSays(LegalSpec.Case one) {
        String text = one.texts().get(0);
        List<String> found = RECOGNIZER.find(text).stream()
                .map(mention -> LegalSpec.line(text, mention))
                .toList();
        assertThat(found)
                .containsExactlyElementsOf(
                        one.expected().stream().map(String::stripTrailing).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Văn phòng mở cửa 24/7.",
                "Từ ngày 01/7/2023 phường đổi giờ làm.",
                "Xe biển số 29B-123.45 đỗ sai chỗ.",
                "Các luật sư bàn về luật chơi mới của Đại học Luật.",
                "Kế hoạch 5 năm của xã đã xong.",
                "Gói thầu số 12/2023 và hợp đồng 15/2022/HĐKT đã ký.",
                "Đội ra sân theo sơ đồ 4-3-3."
            })
    void findsNothingWhereNothingIsCited(String text) {
        assertThat(RECOGNIZER.find(text)).isEmpty();
    }

    @Test
    void tellsWhereEachPartStands() {
        String text =
                "Theo khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ về viễn thông, xã đã phạt.";
        LegalMention mention = RECOGNIZER.find(text).get(0);
        assertThat(mention.core().in(text)).isEqualTo("Nghị định số 15/2020/NĐ-CP");
        assertThat(mention.full().in(text))
                .isEqualTo("khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ về viễn thông");
        assertThat(part(text, mention, MentionField.TYPE)).isEqualTo("Nghị định");
        assertThat(part(text, mention, MentionField.NUMBER)).isEqualTo("15/2020/NĐ-CP");
        assertThat(part(text, mention, MentionField.ISSUED)).isEqualTo("03/02/2020");
        assertThat(part(text, mention, MentionField.ISSUER)).isEqualTo("Chính phủ");
        assertThat(part(text, mention, MentionField.SUBJECT)).isEqualTo("viễn thông");
        assertThat(part(text, mention, MentionField.PINPOINTS)).isEqualTo("khoản 2 Điều 5");
        assertThat(mention.span(MentionField.TITLE)).isEmpty();
        assertThat(mention.confidence()).isGreaterThan(0.9).isLessThanOrEqualTo(1);
    }

    private static String part(String text, LegalMention mention, MentionField field) {
        return mention.span(field).orElseThrow().in(text);
    }

    @Test
    void tellsWhereATitleAndItsYearStand() {
        String text = "Sửa Luật Đất đai năm 2024.";
        LegalMention mention = RECOGNIZER.find(text).get(0);
        assertThat(part(text, mention, MentionField.TITLE)).isEqualTo("Đất đai");
        assertThat(part(text, mention, MentionField.YEAR)).isEqualTo("2024");
        assertThat(mention.core()).isEqualTo(new Span(4, 25));
        assertThat(mention.full()).isEqualTo(mention.core());
    }

    @Test
    void aGuessIsLessSureThanATitleOfTheCatalogue() {
        LegalMention known = RECOGNIZER.find("Quốc hội sửa Luật Đất đai.").get(0);
        LegalMention guessed =
                RECOGNIZER.find("Quốc hội bàn Luật Biểu tình ôn hòa.").get(0);
        assertThat(known.flags()).containsExactly(MentionFlag.FROM_GAZETTEER);
        assertThat(guessed.flags()).containsExactly(MentionFlag.TITLE_GUESSED);
        assertThat(guessed.confidence()).isLessThanOrEqualTo(0.6).isLessThan(known.confidence());
    }

    @Test
    void aCallersCatalogueBringsItsTitles() {
        CatalogueEntry entry = CatalogueEntry.builder()
                .documentType(DocumentType.LUAT)
                .title("Bảo vệ Cây xanh Đường phố")
                .number(DocumentNumber.parse("99/2030/QH16"))
                .adopted(LocalDate.of(2030, 6, 1))
                .build();
        LawCatalogue own = LawCatalogue.builder().add(entry).build();
        LegalReferenceRecognizer recognizer =
                LegalReferenceRecognizer.builder().catalogue(own).build();
        String text = "Theo Luật bảo vệ cây xanh đường phố, chặt cây bị phạt.";
        LegalMention mention = recognizer.find(text).get(0);
        assertThat(mention.core().in(text)).isEqualTo("Luật bảo vệ cây xanh đường phố");
        assertThat(mention.flags()).contains(MentionFlag.FROM_GAZETTEER);
        assertThat(recognizer.catalogue()).isSameAs(own);
        assertThat(RECOGNIZER.find(text)).isEmpty();
    }

    @Test
    void theListAndItsMentionsCannotBeChanged() {
        List<LegalMention> mentions = RECOGNIZER.find("Nghị định 15/2020/nđ-cp");
        assertThat(mentions).isUnmodifiable();
        assertThat(mentions.get(0).flags()).isUnmodifiable();
        assertThat(mentions.get(0).pinpoints()).isUnmodifiable();
        assertThat(mentions.get(0).kind()).isEqualTo(MentionKind.FULL);
    }

    @Test
    void aLineBreakEndsWhateverStandsBefore() {
        String text = "Theo Nghị định số 15/2020/NĐ-CP\nngày 03/02/2020 của Chính phủ";
        LegalMention mention = RECOGNIZER.find(text).get(0);
        assertThat(mention.issued()).isEmpty();
        assertThat(RECOGNIZER.find("Luật Đất\nđai"))
                .noneMatch(one -> one.title().isPresent());
    }
}
