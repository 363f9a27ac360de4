package org.civicnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenDateTest {
    static Stream<Arguments> dates() {
        TsvTable table = TsvTable.read(
                "written-dates.tsv", WrittenDateTest.class.getResourceAsStream("/spec/written-dates.tsv"));
        return table.rows().stream().map((List<String> row) -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void readsWhatPagesWrite(String text, String read) {
        String found = WrittenDate.find(text)
                .map(WrittenDate::toPublicationDate)
                .map(Object::toString)
                .orElse("-");

        assertThat(found).isEqualTo(read);
    }

    @Test
    void keepsTheTimeOfAClockThatIsNotKnown() {
        assertThat(WrittenDate.find("07-03-2026 - 08:01 PM")).hasValueSatisfying(date -> {
            assertThat(date.time()).hasToString("Optional[20:01]");
            assertThat(date.offset()).isEmpty();
        });
    }

    @Test
    void answersAnyText() {
        Random random = new Random(7);
        String letters = "0123456789//--::..  tTzZ+hGMUTCapm,()tháng năm march年月日";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            WrittenDate.find(text.toString())
                    .ifPresent(date -> assertThat(date.day().getYear()).isBetween(1900, 2199));
        }
    }
}
