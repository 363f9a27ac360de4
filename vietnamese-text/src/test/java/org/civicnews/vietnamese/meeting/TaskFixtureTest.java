package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who was told to do what, sentence by sentence: {@code spec/tasks.tsv}. */
class TaskFixtureTest {
    private static final String HELD = "Sáng 6/3, UBND tỉnh họp về thủy lợi. Chủ tịch UBND tỉnh Lê Văn Ba chủ trì.";

    static Stream<List<String>> rows() {
        return TsvTable.read("tasks.tsv", TaskFixtureTest.class.getResourceAsStream("/spec/tasks.tsv")).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhoWasToldToDoWhat(List<String> row) {
        assertThat(String.join(" | ", MeetingSpec.read(HELD, row.get(0)).tasks()))
                .isEqualTo(row.get(1));
    }
}
