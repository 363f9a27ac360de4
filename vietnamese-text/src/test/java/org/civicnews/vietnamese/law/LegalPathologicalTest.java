package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to cost much: each is read in time that grows with its length and with nothing else. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LegalPathologicalTest {
    private static final int MILLION = 1_000_000;

    static Stream<String> pieces() {
        return Stream.of(
                "1/",
                "1/1/1/1 ",
                "Luật ",
                "Luật, ",
                "Luật và ",
                "1/QH 1",
                "12/N Đ ",
                "15/2020/NĐ-CP | 1/1/2020 | Chính phủ | ",
                "Điều 1 abc ",
                "Điều 5 Quy chế ban hành kèm theo ",
                "Cục Thuế, Bộ Tài chính (BTC), ",
                "Nghị định 15/2020/NĐ-CP về của của của ",
                "Nghị định 15/2020/NĐ-CP do a b ban hành ",
                "có hiệu lực từ ngày 1/1/2020, ",
                "luật sửa đổi, bổ sung một số điều của ",
                "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và ",
                "Luật Đất đai, ",
                "Luật “",
                "điểm a khoản 1 ",
                "Điều 1, ",
                "Luật Giá Điều 1, khoản 2 điểm a, ",
                "Nghị định số ",
                "Nghị định 15/2020/NĐ-CP, ",
                "15/2020/NĐ-CP về việc ",
                "Quyết định xử phạt rất nặng và rất nhanh ",
                "Nghị quyết Trung ương 4 khóa XII ",
                "Hiến pháp ",
                "ngày 1/1/2020 ",
                "của Chính phủ ",
                "UBND tỉnh Bắc Ninh ban hành ",
                "Bộ Bộ Bộ Sở ",
                "Luật này. ",
                "(Luật này) ",
                "Công ước về Luật ",
                "TCVN 1-1-1-",
                "có hiệu lực từ ngày ",
                "12345",
                "Đ",
                "\u0323\u0302",
                "a\u0323\u0302",
                ", và ",
                "“",
                "(",
                ".",
                "\n",
                "\u200B",
                "\uD83D");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void readsAMillionCharactersOfAnything(String piece) {
        String text = piece.repeat(MILLION / piece.length());
        List<LegalMention> mentions = LegalReferenceRecognizer.standard().find(text);
        assertThat(mentions.size()).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void resolvesAllThatIsFound(String piece) {
        String text = "Luật Trẻ em. " + piece.repeat(MILLION / 4 / piece.length());
        CitedText cited = CitedText.of(text);
        ResolvedReferences resolved = LegalReferenceResolver.standard().resolve(List.of(cited), Optional.empty());
        assertThat(resolved.all(0)).hasSameSizeAs(cited.mentions());
        assertThat(resolved.id(0, 0)).contains("l1");
    }

    @Test
    void resolvesTenThousandDocumentsOfOneSerial() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("Quyết định số 1/QĐ-A")
                    .append((char) ('A' + i % 26))
                    .append((char) ('A' + i / 26 % 26))
                    .append((char) ('A' + i / 676))
                    .append(" và Quyết định 1. ");
        }
        CitedText cited = CitedText.of(text.toString());
        ResolvedReferences resolved = LegalReferenceResolver.standard().resolve(List.of(cited), Optional.empty());
        assertThat(resolved.references()).hasSize(10_000);
    }
}
