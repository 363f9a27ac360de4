package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.value.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thứ bảy, 7/3/2026, 00:05 (GMT+7) | 2026-03-07T00:05:00+07:00",
                "Thứ Sáu, ngày 01 tháng 12 năm 2023 | 2023-12-01",
                "01/12/2023 15:04 | 2023-12-01",
                "01/12/2023 15:04 GMT+7 | 2023-12-01T15:04:00+07:00",
                "07-03-2026 - 00:01 AM | 2026-03-07",
                "07-03-2026 - 12:01 AM (GMT+7) | 2026-03-07T00:01:00+07:00",
                "07-03-2026 - 01:30 PM GMT+07:00 | 2026-03-07T13:30:00+07:00",
                "2026-03-07T00:05:11.000 +07:00 | 2026-03-07T00:05:11+07:00",
                "2026-03-07T00:05:11+0700 | 2026-03-07T00:05:11+07:00",
                "2026-03-06T17:05:11Z | 2026-03-06T17:05:11Z",
                "2026-03-06T12:05:11-05:00 | 2026-03-06T12:05:11-05:00",
                "Cập nhật lúc 8h30 ngày 2.9.2025 | 2025-09-02",
                "2026-03-07 | 2026-03-07",
                "29/2/2024 | 2024-02-29",
            })
    void readsWhenAPageWasPublished(String line, String expected) {
        assertThat(PublicationLine.read(line).map(PublicationDate::toString)).contains(expected);
        assertThat(PublicationLine.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sáng 1/12",
                "12/2023",
                "45/13/2023",
                "31/2/2023",
                "29/2/2023",
                "1/1/1066",
                "Số 12/2023/QĐ-UBND",
                "0912/345/678",
                "2023"
            })
    void findsNoDateWhereNoneIs(String line) {
        assertThat(PublicationLine.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 1/12/2023, phường họp dân.",
                "Phường họp dân ngày 1/12/2023",
                "Hà Nội, 1/12/2023: mưa lớn",
                "Từ 1/12/2023 đến 2/12/2023, đường Láng cấm xe"
            })
    void doesNotTakeASentenceForADateLine(String line) {
        assertThat(PublicationLine.is(line)).isFalse();
    }
}
