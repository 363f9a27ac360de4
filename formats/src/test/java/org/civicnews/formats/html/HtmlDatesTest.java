package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.civicnews.value.DatePart;
import org.civicnews.value.DayPart;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlDatesTest {
    private static final Labels VIETNAMESE = Labels.in(LanguageTag.VIETNAMESE);
    private static final Labels ENGLISH = Labels.in(LanguageTag.ENGLISH);

    static Stream<Arguments> dates() throws IOException {
        try (InputStream in = HtmlDatesTest.class.getResourceAsStream("/spec/html-dates.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void saysADateForMachinesAndForReaders(String edtf, String datetime, String vietnamese, String english) {
        PartialDate date = PartialDate.parse(edtf);

        assertThat(HtmlDates.datetime(date).orElse("-")).isEqualTo(datetime);
        assertThat(HtmlDates.words(date, VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(HtmlDates.words(date, ENGLISH)).isEqualTo(english);
    }

    @Test
    void saysThePartOfTheDayAndOfTheYear() {
        PartialDate morning =
                PartialDate.builder().month(12).day(1).dayPart(DayPart.MORNING).build();
        PartialDate early =
                PartialDate.builder().year(2024).part(DatePart.EARLY).build();

        assertThat(HtmlDates.words(morning, VIETNAMESE)).isEqualTo("sáng 1/12");
        assertThat(HtmlDates.words(early, VIETNAMESE)).isEqualTo("đầu năm 2024");
        assertThat(HtmlDates.words(early, ENGLISH)).isEqualTo("early 2024");
    }

    @Test
    void saysAPartThatNobodyKnowsByLeavingItOut() {
        PartialDate date = PartialDate.builder()
                .month(12)
                .day(1)
                .dayPart(DayPart.of("DAWN"))
                .build();

        assertThat(HtmlDates.words(date, VIETNAMESE)).isEqualTo("1/12");
    }

    @Test
    void saysAPublicationDateOnlyIfHtmlCan() {
        assertThat(HtmlDates.datetime(PublicationDate.of(LocalDate.of(2024, 2, 5))))
                .contains("2024-02-05");
        assertThat(HtmlDates.datetime(PublicationDate.of(LocalDate.of(0, 2, 5))))
                .isEmpty();
        assertThat(HtmlDates.datetime(PublicationDate.of(OffsetDateTime.parse("2024-02-05T10:00:00.0000001+07:00"))))
                .contains("2024-02-05T10:00+07:00");
    }
}
