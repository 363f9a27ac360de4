package org.civicnews.vietnamese.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.civicnews.value.DayPart;
import org.civicnews.vietnamese.text.NumberWords;
import org.junit.jupiter.api.Test;

/** Dates of every day in every form, and random text: what is written is read again, and nothing overlaps. */
class DateFormsTest {
    private static final DateRecognizer RECOGNIZER = DateRecognizer.standard();
    private static final List<String> FORMS = List.of(
            "Họp ngày %1$d/%2$d/%3$d.",
            "Họp ngày %1$02d-%2$02d-%3$d, rồi về.",
            "(%1$d.%2$d.%3$d)",
            "Ký ngày %1$d tháng %2$d năm %3$d",
            "ngày %1$d tháng %2$d/%3$d",
            "ngày %1$d tháng %2$d, năm %3$d",
            "%3$d-%2$02d-%1$02d",
            "thứ Hai, %1$d/%2$d/%3$d",
            "hôm %1$d-%2$d-%3$d");
    private static final List<String> YEARLESS = List.of(
            "ngày %1$d/%2$d",
            "ngày %1$02d-%2$02d có mưa",
            "hôm %1$d.%2$d",
            "ngày %1$d tháng %2$d",
            "từ %1$d/%2$d.",
            "chủ nhật, %1$d/%2$d");

    private static String edtf(String text) {
        List<DateMention> mentions = RECOGNIZER.find(text);
        assertThat(mentions).as(text).hasSize(1);
        return mentions.get(0).edtf().orElse("");
    }

    @Test
    void everyDayIsReadInEveryForm() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            for (String form : FORMS) {
                String text = String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                assertThat(edtf(text)).as(text).isEqualTo(day.toString());
            }
            for (String form : YEARLESS) {
                String text = String.format(Locale.ROOT, form, day.getDayOfMonth(), day.getMonthValue());
                assertThat(edtf(text))
                        .as(text)
                        .isEqualTo("XXXX" + day.toString().substring(4));
            }
        }
    }

    @Test
    void daysAndMonthsAreReadInWords() {
        NumberWords words = NumberWords.standard();
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                String text = "ngày " + words.format(day) + " tháng " + words.format(month) + " năm 2023";
                assertThat(edtf(text))
                        .as(text)
                        .isEqualTo(LocalDate.of(2023, month, day).toString());
            }
        }
    }

    @Test
    void daysThatTheCalendarLacksAreNoDates() {
        for (String text : List.of(
                "ngày 31/4",
                "ngày 30/2/2024",
                "ngày 29/2/2023",
                "ngày 0/5",
                "ngày 5/0",
                "ngày 32/1",
                "ngày 5/13",
                "tháng 13/2023",
                "tháng 0")) {
            assertThat(RECOGNIZER.find(text)).as(text).isEmpty();
        }
        assertThat(edtf("ngày 29/2/2024")).isEqualTo("2024-02-29");
        assertThat(edtf("ngày 29/2")).isEqualTo("XXXX-02-29");
    }

    @Test
    void everyPartOfTheDayIsRead() {
        assertThat(part("Sáng 5/6")).isEqualTo(DayPart.MORNING);
        assertThat(part("Trưa 5/6")).isEqualTo(DayPart.NOON);
        assertThat(part("Chiều 5/6")).isEqualTo(DayPart.AFTERNOON);
        assertThat(part("Tối 5/6")).isEqualTo(DayPart.EVENING);
        assertThat(part("Đêm 5/6")).isEqualTo(DayPart.NIGHT);
        assertThat(part("Khuya 5/6")).isEqualTo(DayPart.NIGHT);
        assertThat(part("RẠNG SÁNG 5/6")).isEqualTo(DayPart.MORNING);
    }

    private static DayPart part(String text) {
        return RECOGNIZER.find(text).get(0).dayPart().orElseThrow();
    }

    @Test
    void everyHourIsReadByItsPartOfTheDay() {
        assertThat(time("1 giờ sáng")).isEqualTo("01:00");
        assertThat(time("12 giờ sáng")).isEqualTo("00:00");
        assertThat(time("11 giờ trưa")).isEqualTo("11:00");
        assertThat(time("12 giờ trưa")).isEqualTo("12:00");
        assertThat(time("1 giờ trưa")).isEqualTo("13:00");
        assertThat(time("3 giờ chiều")).isEqualTo("15:00");
        assertThat(time("15 giờ chiều")).isEqualTo("15:00");
        assertThat(time("8 giờ tối")).isEqualTo("20:00");
        assertThat(time("11 giờ đêm")).isEqualTo("23:00");
        assertThat(time("12 giờ đêm")).isEqualTo("00:00");
        assertThat(time("2 giờ đêm")).isEqualTo("02:00");
        assertThat(time("7 giờ rưỡi sáng")).isEqualTo("07:30");
        assertThat(time("11 giờ kém 15")).isEqualTo("10:45");
        assertThat(time("7h05")).isEqualTo("07:05");
        assertThat(time("7g5 phút")).isEqualTo("07:05");
        assertThat(time("19:45:30")).isEqualTo("19:45");
        assertThat(time("23h59'")).isEqualTo("23:59");
    }

    private static String time(String words) {
        List<DateMention> mentions = RECOGNIZER.find("lúc " + words + ", cả nhà ngủ");
        assertThat(mentions).as(words).hasSize(1);
        assertThat(mentions.get(0).date()).isEmpty();
        assertThat(mentions.get(0).edtf()).isEmpty();
        assertThat(mentions.get(0).text()).isEqualTo(words);
        return mentions.get(0).time().orElseThrow().toString();
    }

    @Test
    void aTimeThatNoClockHasIsNone() {
        for (String text :
                List.of("lúc 25h10", "lúc 7h99", "trong 7h30", "lúc 24h30", "tốc độ 80 km/h", "xem 24h qua")) {
            assertThat(RECOGNIZER.find(text)).as(text).isEmpty();
        }
        assertThat(RECOGNIZER.find("lúc 24h ngày 31/12").get(0).edtf()).contains("XXXX-12-31");
    }

    @Test
    void rangesAreReadFromTheirEnds() {
        Random random = new Random(20_231_201L);
        for (int i = 0; i < 2_000; i++) {
            LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
            LocalDate last = first.plusDays(1 + random.nextInt(400));
            String text = String.format(
                    Locale.ROOT,
                    random.nextBoolean() ? "từ ngày %d/%d/%d đến ngày %d/%d/%d" : "%d/%d/%d - %d/%d/%d",
                    first.getDayOfMonth(),
                    first.getMonthValue(),
                    first.getYear(),
                    last.getDayOfMonth(),
                    last.getMonthValue(),
                    last.getYear());
            assertThat(edtf(text)).as(text).isEqualTo(first + "/" + last);
        }
        assertThat(RECOGNIZER.find("từ ngày 5/6/2023 đến ngày 4/6/2023"))
                .as("a range does not run backwards")
                .hasSize(2);
    }

    @Test
    void anyTextIsAnsweredInOrder() {
        String[] pieces = {
            "1", "12", "2017", "/", "-", " - ", ".", ", ", " ", "ngày ", "tháng ", "năm ", "quý ", "III", "sáng ",
            "từ ", "đến ", "nay", "mùng ", "h", " giờ ", "30", "(", ")", "và ", "Tết", "âm lịch", "thứ ", "hai ",
            "đầu ", "cuối ", "khoảng ", "lúc ", ":", "\u0301", "\uD800", "x"
        };
        Random random = new Random(17);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            ScannerFuzzTest.answer(text.toString());
        }
    }
}
