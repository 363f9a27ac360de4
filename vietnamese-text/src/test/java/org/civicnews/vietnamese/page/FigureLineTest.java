package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLineTest {
    private static final String HEADLINE = "Phường họp dân năm 2024";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường họp dân năm 2024-1Quang cảnh | 1 | Phường họp dân năm 2024-1 | Quang cảnh",
                "Phường họp dân năm 2024 - Ảnh 1.Quang cảnh | 1 | Phường họp dân năm 2024 - Ảnh 1 | Quang cảnh",
                "PHƯỜNG họp  dân năm 2024-2 Bà con góp ý | 2 | PHƯỜNG họp  dân năm 2024-2 | Bà con góp ý",
                "Phường họp dân năm 2024-12 cán bộ dự họp | 1 | Phường họp dân năm 2024-1 | 2 cán bộ dự họp",
                "Phường họp dân năm 2024-12Quang cảnh | 12 | Phường họp dân năm 2024-12 | Quang cảnh",
                "Phường họp dân năm 2024Quang cảnh | 1 | Phường họp dân năm 2024 | Quang cảnh",
                "Phường họp dân năm 2024-3 | 3 | Phường họp dân năm 2024-3 | ''",
            })
    void partsTheAlternativeTextFromTheCaption(String line, int expected, String alt, String caption) {
        assertThat(FigureLine.of(line, HEADLINE, expected)).contains(new FigureLine(alt, caption));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phường họp dân năm 2024",
                "Phường họp dân năm 2024 và những việc còn lại",
                "Phường họp dân năm 2024, bàn việc bờ kè",
                "Phường họp dân năm 20245",
                "Quang cảnh buổi họp",
                "Phường họp"
            })
    void leavesOtherLinesAlone(String line) {
        assertThat(FigureLine.of(line, HEADLINE, 1)).isEmpty();
    }

    @Test
    void findsTheHeadlineInALineWhenNoneIsKnown() {
        assertThat(FigureLine.headlineIn("Phường họp dân-1Quang cảnh")).isEqualTo("Phường họp dân");
        assertThat(FigureLine.headlineIn("Tỷ số 2-1 nghiêng về đội khách")).isNull();
        assertThat(FigureLine.headlineIn("Giai đoạn 2021-2025")).isNull();
    }
}
