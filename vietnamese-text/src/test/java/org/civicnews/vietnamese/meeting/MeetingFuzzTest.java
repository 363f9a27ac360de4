package org.civicnews.vietnamese.meeting;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.Speech;
import org.civicnews.value.Evidence;

/** Feeds arbitrary text to the reader of meetings; run for real with {@code -Pfuzz}, with the seeds in every build. */
class MeetingFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void everyTextIsAnswered(byte[] bytes) {
        String[] paragraphs = new String(bytes, StandardCharsets.UTF_8).split("\n");
        if (paragraphs.length == 0) {
            return;
        }
        MeetingReading reading = MeetingSpec.read(paragraphs).reading;
        for (Meeting meeting : reading.meetings()) {
            if (meeting.name().isBlank()) {
                throw new AssertionError("a meeting without a name");
            }
            for (Speech speech : meeting.speeches()) {
                speech.evidence()
                        .forEach(evidence -> check(evidence, speech.text().text(), paragraphs));
            }
        }
    }

    private static void check(Evidence evidence, String words, String[] paragraphs) {
        String block = paragraphs[Integer.parseInt(evidence.blockId().substring(1)) - 1];
        if (!block.substring(evidence.start(), evidence.end()).equals(words)) {
            throw new AssertionError("the evidence of a speech is not its words");
        }
    }
}
