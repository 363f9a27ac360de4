package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "(12/3/2025) Khu phố 4 họp. ! 12/3/2025",
                "Bến Sông (12/3/2025). Khu phố 4 họp. ! 12/3/2025",
                "Bến Sông (12/3/2025): Khu phố 4 họp. ! 12/3/2025",
                "Bến Sông, (12/3/2025) – Khu phố 4 họp. ! 12/3/2025",
                "12.3.2025 - Khu phố 4 họp. ! 12.3.2025",
                "12/3/2025 – Khu phố 4 họp. ! 12/3/2025",
                "12/3/2025 | Khu phố 4 họp. ! 12/3/2025",
                "12/3/2025: Khu phố 4 họp. ! 12/3/2025",
                "Bến Sông, 12/3/2025 - Khu phố 4 họp. ! Bến Sông, 12/3/2025",
                "Bến Sông, 12/3/2025: Khu phố 4 họp. ! Bến Sông, 12/3/2025",
                "Ngày 12/3/2025 - Khu phố 4 họp. ! Ngày 12/3/2025",
                "Bến Sông, ngày 12 tháng 3 năm 2025 ! ngày 12 tháng 3 năm 2025",
                "12.03.2025 Khu phố 4 họp. ! 12.03.2025"
            })
    void findsTheDayThatIsSetApart(String line, String day) {
        assertThat(OpeningDate.of(line)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "''",
                "12/3/2025",
                ")12/3/2025( Khu phố 4 họp.",
                "Ông Lê An (1/7/1915 – 27/4/1998) là người Bến Sông.",
                "Bến Sông (12/3/2025) có hội làng.",
                "Luật Đất đai (18/1/2024). Khu phố 4 họp.",
                "Khu phố 4 họp ngày 12/3/2025 - và bàn việc chợ.",
                "Khu phố họp, 12/3/2025 - và bàn việc chợ.",
                "Chuyện xưa (kể lại, 12/3/2025 - Bến Sông",
                "12/3/2025- Khu phố 4 họp.",
                "12/3/2025 -Khu phố 4 họp.",
                "30/4/1975 Bến Sông giải phóng.",
                "30/4/1975 Bến Sông giải phóng",
                "12.3.2025 khai mạc hội làng.",
                "Khu phố 4 họp. Bến Sông, 12/3/2025",
                "12.03.2025"
            })
    void findsNoneWithinASentence(String line) {
        assertThat(OpeningDate.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"38, 12/3/2025", "39, ''"})
    void looksAtTheFirstFortyLetters(int letters, String day) {
        String line = "12/3/2025" + " ".repeat(letters - "12/3/2025".length()) + " - Khu phố 4 họp.";

        assertThat(OpeningDate.of(line).strip()).isEqualTo(day);
    }
}
