package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.civicnews.meeting.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The passages of {@code spec/meetings.tsv}. */
class MeetingFixtureTest {
    record Case(String text, String expected) {}

    static Stream<Case> cases() {
        try (InputStream in = MeetingFixtureTest.class.getResourceAsStream("/spec/meetings.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> {
                int tab = line.indexOf('\t');
                return new Case(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatIsReportedAndNothingElse(Case passage) {
        MeetingSpec spec = MeetingSpec.read(passage.text().split(" ¶ "));
        List<Meeting> meetings = spec.reading.meetings();
        if (passage.expected().equals("none")) {
            assertThat(meetings).extracting(Meeting::name).isEmpty();
            return;
        }
        assertThat(meetings).isNotEmpty();
        assertThat(told(spec, passage.expected())).isEqualTo(passage.expected());
    }

    /** The same facts as those expected, as they were read. */
    static String told(MeetingSpec spec, String expected) {
        return String.join(
                " | ",
                Arrays.stream(expected.split(" \\| "))
                        .map(fact -> fact.substring(0, fact.indexOf('=')))
                        .map(key -> key + "=" + spec.told(key))
                        .toList());
    }
}
