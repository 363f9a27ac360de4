package org.civicnews.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2023, 2023, , , ",
        "0000, 0, , , ",
        "2023-05, 2023, , 5, ",
        "2023-35, 2023, 3, , ",
        "XXXX-33, , 1, , ",
        "2023-05-09, 2023, , 5, 9",
        "XXXX-12-01, , , 12, 1",
        "XXXX-02-29, , , 2, 29",
        "2024-02-29, 2024, , 2, 29",
        "XXXX-XX-02, , , , 2",
        "XXXX-10, , , 10, ",
        "2023-XX-31, 2023, , , 31"
    })
    void readsAndWritesEveryForm(String edtf, Integer year, Integer quarter, Integer month, Integer day) {
        for (DateQualifier qualifier : DateQualifier.values()) {
            PartialDate date = PartialDate.parse(edtf + qualifier.suffix());
            assertThat(date.year().isPresent() ? date.year().getAsInt() : null).isEqualTo(year);
            assertThat(date.quarter().isPresent() ? date.quarter().getAsInt() : null)
                    .isEqualTo(quarter);
            assertThat(date.month().isPresent() ? date.month().getAsInt() : null)
                    .isEqualTo(month);
            assertThat(date.day().isPresent() ? date.day().getAsInt() : null).isEqualTo(day);
            assertThat(date.qualifier()).isEqualTo(qualifier);
            assertThat(date.toEdtf()).isEqualTo(edtf + qualifier.suffix());
            assertThat(date.isPlain()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T08:30:00, 08:30:00, ",
        "2023-12-01T08:30:00+07:00, 08:30:00, +07:00",
        "2023-12-01T08:30:00Z, 08:30:00, Z",
        "2023-12-01T08:30:00.5-03:30, 08:30:00.500, -03:30",
        "XXXX-12-01T23:59:59, 23:59:59, ",
        "XXXX-XX-02T00:00:00+07:00?, 00:00:00, +07:00"
    })
    void readsAndWritesTimes(String edtf, String time, String offset) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(date.time()).contains(LocalTime.parse(time));
        assertThat(date.offset()).isEqualTo(Optional.ofNullable(offset).map(ZoneOffset::of));
        assertThat(date.toEdtf()).isEqualTo(edtf);
    }

    @Test
    void writesTimesInFull() {
        assertThat(PartialDate.parse("2023-12-01T08:30").toEdtf()).isEqualTo("2023-12-01T08:30:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "T",
                "2023-",
                "2023-5",
                "23",
                "20233",
                "2023/05",
                "2023-05-",
                "2023-05-9",
                "2023.05.09",
                "202X",
                "2023-0X",
                "XXX3-05",
                "2023-05-09T",
                "2023-05-09T25:00",
                "2023-05-09T10:00+99:00",
                "2023-05-09T10:00+",
                "12-01",
                "2023-05-09 10:00",
                "2023-05-09??",
                "-2023",
                "٢٠٢٣",
                "2023-05/2023-06",
                "[2023]",
                "hôm nay",
                "\uD800",
                "2023-xx"
            })
    void refusesWhatIsNotEdtf(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("date '" + text + "' is not EDTF such as 2023-05 or XXXX-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX, 'date has neither year, month nor day'",
        "2023-13, month: must be 1 to 12 but was 13",
        "2023-00, month: must be 1 to 12 but was 0",
        "2023-21, month: must be 1 to 12 but was 21",
        "2023-37, month: must be 1 to 12 but was 37",
        "2023-33-01, month: must be 1 to 12 but was 33",
        "2023-02-30, day: day 30 does not exist in month 2 of 2023",
        "XXXX-04-31, day: day 31 does not exist in month 4",
        "1900-02-29, day: day 29 does not exist in month 2 of 1900",
        "2023-05T10:00, time: needs a day"
    })
    void refusesDatesThatDoNotExist(String text, String message) {
        assertThatThrownBy(() -> PartialDate.parse(text)).hasMessage(message);
    }

    @Test
    void isNotPlainWithAnythingThatEdtfDoesNotSay() {
        PartialDateBuilder morning = PartialDate.builder().month(12).day(1);
        assertThat(morning.build().isPlain()).isTrue();
        assertThat(morning.dayPart(DayPart.MORNING).build().isPlain()).isFalse();
        assertThat(PartialDate.builder().year(2024).part(DatePart.EARLY).build().isPlain())
                .isFalse();
        assertThat(PartialDate.builder().day(2).sourceText("mùng 2").build().isPlain())
                .isFalse();
        assertThat(PartialDate.builder()
                        .day(2)
                        .putExtra("x", new RawJson("1"))
                        .build()
                        .isPlain())
                .isFalse();
        assertThat(PartialDate.builder()
                        .day(2)
                        .time(LocalTime.NOON)
                        .zone(ZoneId.of("UTC"))
                        .build()
                        .isPlain())
                .isFalse();
    }

    /** Dates of every form over two years, small enough to try every day. */
    private static List<PartialDate> everyForm() {
        List<PartialDate> dates = new ArrayList<>();
        for (int year = 2023; year <= 2024; year++) {
            dates.add(PartialDate.builder().year(year).build());
            for (int quarter = 1; quarter <= 4; quarter++) {
                dates.add(PartialDate.builder().year(year).quarter(quarter).build());
            }
            for (int month = 1; month <= 12; month++) {
                dates.add(PartialDate.builder().year(year).month(month).build());
                dates.add(PartialDate.builder().year(year).month(month).day(28).build());
            }
            for (int day = 1; day <= 31; day += 10) {
                dates.add(PartialDate.builder().year(year).day(day).build());
            }
        }
        dates.add(PartialDate.parse("2024-02-29"));
        dates.add(PartialDate.parse("XXXX-12-01"));
        dates.add(PartialDate.parse("XXXX-XX-02"));
        dates.add(PartialDate.parse("XXXX-33"));
        dates.add(PartialDate.parse("XXXX-06"));
        return dates;
    }

    private static List<LocalDate> daysOf(PartialDate date) {
        // Yearless dates may be of any year: a few around those of the test stand for all of them.
        return LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(date::mayBe)
                .toList();
    }

    @Test
    void isBeforeExactlyWhenEveryDayItCanMeanIsBeforeEveryDayOfTheOther() {
        List<PartialDate> dates = everyForm();
        List<List<LocalDate>> days = dates.stream().map(PartialDateTest::daysOf).toList();
        for (int i = 0; i < dates.size(); i++) {
            for (int k = 0; k < dates.size(); k++) {
                List<LocalDate> mine = days.get(i);
                List<LocalDate> others = days.get(k);
                boolean before = mine.get(mine.size() - 1).isBefore(others.get(0));
                assertThat(dates.get(i).isCertainlyBefore(dates.get(k)))
                        .as("%s before %s", dates.get(i).toEdtf(), dates.get(k).toEdtf())
                        .isEqualTo(before);
                assertThat(dates.get(k).isCertainlyAfter(dates.get(i))).isEqualTo(before);
            }
        }
    }

    @Test
    void knowsItsFirstAndLastDayExactly() {
        for (PartialDate date : everyForm()) {
            List<LocalDate> days = daysOf(date);
            boolean yearTold = date.year().isPresent();
            assertThat(date.earliest())
                    .as(date.toEdtf())
                    .isEqualTo(yearTold ? Optional.of(days.get(0)) : Optional.empty());
            assertThat(date.latest())
                    .as(date.toEdtf())
                    .isEqualTo(yearTold ? Optional.of(days.get(days.size() - 1)) : Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T08:00:00, 2023-12-01T09:00:00, true",
        "2023-12-01T09:00:00, 2023-12-01T08:00:00, false",
        "2023-12-01T08:00:00+07:00, 2023-12-01T05:00:00Z, true",
        "2023-12-01T13:00:00+07:00, 2023-12-01T05:00:00Z, false",
        "2023-12-01T23:00:00-05:00, 2023-12-02T01:00:00+07:00, false",
        "2023-12-02T01:00:00+07:00, 2023-12-01T23:00:00-05:00, true",
        "2023-12-01T08:00:00+07:00, 2023-12-01T09:00:00, false",
        "2023-12-01T08:00:00+07:00, 2023-12-02, true",
        "2023-12-01, 2023-12-01T09:00:00, false",
        "XXXX-12-01T08:00:00, XXXX-12-01T09:00:00, false",
        "2023-11-01?, 2023-12-01, false",
        "2023-11-01, 2023-12-01~, false",
        "2023-11-01%, 2023-12-01, false"
    })
    void comparesTimesAsMomentsOnlyWhenItKnowsTheClock(String first, String second, boolean before) {
        assertThat(PartialDate.parse(first).isCertainlyBefore(PartialDate.parse(second)))
                .isEqualTo(before);
    }

    @Test
    void comparesTimesInZones() {
        PartialDate hanoi = PartialDate.parse("2023-12-01T08:00:00").toBuilder()
                .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
                .build();
        assertThat(hanoi.isCertainlyBefore(PartialDate.parse("2023-12-01T01:00:01Z")))
                .isTrue();
        assertThat(hanoi.isCertainlyBefore(PartialDate.parse("2023-12-01T01:00:00Z")))
                .isFalse();
    }

    @Test
    void roundTripsAnyDateThroughEdtf() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            PartialDateBuilder builder = PartialDate.builder().day(1 + random.nextInt(28));
            if (random.nextBoolean()) {
                builder.year(random.nextInt(10_000));
            }
            if (random.nextBoolean()) {
                builder.month(1 + random.nextInt(12));
            }
            if (random.nextBoolean()) {
                builder.time(LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_399_999_999_999L)));
                builder.offset(ZoneOffset.ofTotalSeconds(random.nextInt(36 * 3600) - 18 * 3600));
            }
            PartialDate date = builder.qualifier(List.of(DateQualifier.values()).get(random.nextInt(4)))
                    .build();
            assertThat(PartialDate.parse(date.toEdtf())).isEqualTo(date);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-12-01, 2023-12-02, resolved 2023-12-02 contradicts stated day 1",
        "XXXX-12-01, 2023-11-01, resolved 2023-11-01 contradicts stated month 12",
        "2022-12-01, 2023-12-01, resolved 2023-12-01 contradicts stated year 2022",
        "2023-35, 2023-05-01, resolved 2023-05-01 contradicts stated quarter 3",
        "XXXX-02-29, 2023-02-28, resolved 2023-02-28 contradicts stated day 29"
    })
    void refusesAResolutionThatContradictsWhatIsStated(String edtf, LocalDate to, String message) {
        Problems problems = new Problems();
        Resolution.builder()
                .to(to)
                .rule(ResolutionRule.MANUAL)
                .build()
                .checkAgainst(PartialDate.parse(edtf), "resolution", problems);
        assertThat(problems.list()).containsExactly(new Problem("resolution", "RESOLUTION_CONTRADICTS", message));
    }

    @ParameterizedTest
    @CsvSource({
        "XXXX-12-01, 2023-12-01",
        "2023, 2023-07-09",
        "2023-35, 2023-09-30",
        "XXXX-02-29, 2024-02-29",
        "2023-12-01?, 2023-12-01"
    })
    void takesAResolutionThatFits(String edtf, LocalDate to) {
        Problems problems = new Problems();
        Resolution.builder()
                .to(to)
                .rule(ResolutionRule.NEAREST_PAST)
                .build()
                .checkAgainst(PartialDate.parse(edtf), "resolution", problems);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void makesWholeDays() {
        PartialDate day = PartialDate.of(LocalDate.of(2023, 12, 1));
        assertThat(day).isEqualTo(PartialDate.parse("2023-12-01")).hasSameHashCodeAs(PartialDate.parse("2023-12-01"));
        assertThat(day.isWholeDay()).isTrue();
        assertThat(PartialDate.parse("XXXX-12-01").isWholeDay()).isFalse();
        assertThat(DateRange.from(day).end()).isEmpty();
        assertThat(DateRange.from(day).toBuilder().end(day).build().end()).contains(day);
    }
}
