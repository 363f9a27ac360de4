package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Spans say where the parts of a mention stand: cut out and read again, each gives the part. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LegalSpansTest {
    private static final LegalReferenceRecognizer RECOGNIZER = LegalReferenceRecognizer.standard();
    private static final Lexicon LEXICON = Lexicon.of(LawCatalogue.standard());

    static Stream<String> texts() throws IOException {
        return LegalSpec.allTexts().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everySpanHoldsItsPart(String text) {
        for (LegalMention mention : RECOGNIZER.findInPart(text)) {
            assertThat(mention.full().start())
                    .isLessThanOrEqualTo(mention.core().start());
            assertThat(mention.full().end())
                    .isGreaterThanOrEqualTo(mention.core().end());
            assertThat(part(text, mention, MentionField.ISSUER)).isIn(Optional.empty(), mention.issuer());
            assertThat(part(text, mention, MentionField.SUBJECT)).isEqualTo(mention.subject());
            boolean spelled = mention.span(MentionField.TYPE).isPresent()
                    && !mention.documentType().equals(DocumentType.HIEN_PHAP);
            if (spelled) {
                assertThat(part(text, mention, MentionField.TITLE)).isIn(Optional.empty(), mention.title());
            }
            part(text, mention, MentionField.YEAR)
                    .ifPresent(year -> assertThat(mention.year()).hasValue(Integer.parseInt(year)));
            part(text, mention, MentionField.NUMBER)
                    .ifPresent(number -> assertThat(
                                    DocumentNumber.builder().raw(number).build().canonical())
                            .isEqualTo(mention.number().orElseThrow().canonical()));
            assertThat(date(text, mention, MentionField.ISSUED)).isEqualTo(mention.issued());
            assertThat(date(text, mention, MentionField.EFFECTIVE)).isEqualTo(mention.effective());
            assertThat(mention.span(MentionField.PINPOINTS).isPresent())
                    .isEqualTo(!mention.pinpoints().isEmpty());
        }
    }

    private static Optional<String> part(String text, LegalMention mention, MentionField field) {
        return mention.span(field).map(span -> Quoting.clean(span.in(text)));
    }

    private static Optional<PartialDate> date(String text, LegalMention mention, MentionField field) {
        Optional<Span> span = mention.span(field);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = new Tokens(LEXICON.words);
        tokens.read("ngày " + span.get().in(text), 0);
        LegalDateReader reader = new LegalDateReader(LEXICON.words);
        boolean read = reader.read(tokens, 0) || reader.read(tokens, 1);
        if (!read) {
            tokens.read("(" + span.get().in(text) + ")", 0);
            assertThat(reader.readEnclosedMonth(tokens, 1))
                    .as(span.get().in(text))
                    .isTrue();
            return Optional.of(reader.date());
        }
        assertThat(reader.end()).as(span.get().in(text)).isEqualTo(tokens.count());
        return Optional.of(reader.date());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Theo Nghị định 15/2020/NĐ-CP, xã đã phạt. | Nghị định 15/2020/NĐ-CP
                    Theo Nghị định 15/2020/NĐ-CP ngày 3/2/2020, xã đã phạt. | Nghị định 15/2020/NĐ-CP ngày 3/2/2020
                    Theo Nghị định 15/2020/NĐ-CP của Chính phủ thì phạt. | Nghị định 15/2020/NĐ-CP của Chính phủ
                    Theo Nghị định 15/2020/NĐ-CP do Chính phủ ban hành thì phạt. | Nghị định 15/2020/NĐ-CP
                    Tại Điều 5 Luật Giá có nêu. | Điều 5 Luật Giá
                    Xem Luật Giá (Điều 5) cho rõ. | Luật Giá (Điều 5)
                    Xem Luật Giá tại Điều 5 cho rõ. | Luật Giá tại Điều 5
                    Luật Giá đã có. Riêng Điều 26 thì chưa. | Luật Giá
                    Đọc Chỉ thị 24-CT/TU “về việc giữ kỷ cương” sáng nay. | Chỉ thị 24-CT/TU “về việc giữ kỷ cương”
                    Đọc Chỉ thị 24-CT/TU «về việc giữ kỷ cương» sáng nay. | Chỉ thị 24-CT/TU «về việc giữ kỷ cương»
                    Đọc Chỉ thị 24-CT/TU về việc giữ kỷ cương. | Chỉ thị 24-CT/TU về việc giữ kỷ cương
                    Luật Đầu tư công (số 39/2019/QH14) mở đường. | Luật Đầu tư công (số 39/2019/QH14)
                    Luật Giá có hiệu lực từ ngày 1/7/2024. | Luật Giá
                    Nghị định 86 năm 2014 đã cũ. | Nghị định 86 năm 2014
                    Ngày 3/2/2020, Chính phủ ban hành Nghị định 15/2020/NĐ-CP. | Nghị định 15/2020/NĐ-CP
                    """)
    void theFullSpanHoldsWhatIsAttachedWithoutAGap(String text, String full) {
        assertThat(RECOGNIZER.find(text).get(0).full().in(text)).isEqualTo(full);
    }
}
