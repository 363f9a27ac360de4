package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Participant;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who was there and as what, sentence by sentence: {@code spec/attendance.tsv}. */
class AttendanceFixtureTest {
    private static final String HELD = "Sáng 6/3, UBND tỉnh họp về thủy lợi.";

    static Stream<List<String>> rows() {
        return TsvTable.read("attendance.tsv", AttendanceFixtureTest.class.getResourceAsStream("/spec/attendance.tsv"))
                .rows()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsWhoWasThere(List<String> row) {
        MeetingSpec spec = MeetingSpec.read(HELD, row.get(0));
        assertThat(spec.only().participants().stream()
                        .map(participant -> written(spec, participant))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(row.get(1));
    }

    private static String written(MeetingSpec spec, Participant participant) {
        String roles = participant.roles().stream().map(role -> role.name()).collect(Collectors.joining("+"));
        Attendance attendance = participant.attendance();
        return spec.written(participant.actor()) + " " + roles
                + (attendance.equals(Attendance.UNSTATED) ? "" : " " + attendance.name());
    }
}
