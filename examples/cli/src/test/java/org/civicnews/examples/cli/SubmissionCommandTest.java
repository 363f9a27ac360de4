package org.civicnews.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionCommandTest {
    private static final Path SAMPLES = Path.of("samples/submissions");

    /** What one run of the command left behind. */
    private record Run(int exit, String out, String err) {
        static Run of(String... args) {
            return withInput("", args);
        }

        static Run withInput(String in, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal =
                    new Terminal(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, false);
            int exit = CivicNews.run(terminal, args);
            terminal.flush();
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name + ".json").toString();
    }

    /** Run with -Dsamples.write=true to write the files again. */
    @Test
    void theSamplesAreWhatTheLibraryWrites() throws IOException {
        for (Map.Entry<String, String> file : SampleStories.files().entrySet()) {
            Path path = SAMPLES.resolve(file.getKey());
            if (Boolean.getBoolean("samples.write")) {
                Files.createDirectories(SAMPLES);
                Files.writeString(path, file.getValue() + "\n", StandardCharsets.UTF_8);
            }
            assertThat(Files.readString(path, StandardCharsets.UTF_8))
                    .as(file.getKey())
                    .isEqualTo(file.getValue() + "\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "ready", "published", "withdrawn", "rejected"})
    void checksGoodSubmissionsInSilence(String name) {
        assertThat(Run.of("submission", "check", sample(name))).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("submission", "check", sample(name), "--call", sample("call")))
                .isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad-preticked|/consents/0|was pre-ticked; silence or default is not consent",
                "bad-minor|/submitter|needs a guardian before any consent counts",
                "bad-pseudonym|/submitter/pseudonym|pseudonym reveals the real name",
                "bad-name|/attachments/0/originalName|has an executable extension",
                "bad-name|/attachments/0/originalName|holds a path separator",
                "bad-attachment|/attachments/0/detectedType|says image/jpeg but its bytes are text/html",
                "bad-terms|/terms|terms text does not match its digest",
                "bad-log|/moderation/2|moderation entry 3 does not follow entry 2: digest mismatch",
                "bad-consent-order|/consents/1|",
                "bad-royalty|/royalty|"
            })
    void printsEveryProblemWithItsPointer(String name, String pointer, String message) {
        Run run = Run.of("submission", "check", sample(name));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith(pointer) && line.contains(message == null ? "" : message));
        assertThat(run.err()).contains("problem").doesNotContain("\tat ");
        assertThat(run.out() + run.err()).doesNotContain("Thảo", "thao.bui", "0987", "Khánh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ready", "published"})
    void publishesWhatNothingForbids(String name) {
        Run run = Run.of("submission", "publish", sample(name), "--at", "2026-03-03T09:00:00+07:00");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"type\":\"publicStory\",\"formatVersion\":\"1.0\"")
                .contains("Cỏ May", "[tên]", "[số điện thoại]", "[địa chỉ]", "f0041-1.jpg")
                .doesNotContain(
                        "Thảo", "Khánh", "0987", "Bến Lở", "thao.bui", "mâm cơm.jpg", "editor-7", "chưa được duyệt");
    }

    @Test
    void writesTheStoryAsAPage() {
        Run run = Run.of(
                "submission", "publish", sample("published"), "--at", "2026-03-03T02:00:00Z", "--output", "html");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("Cỏ May", "Nhà tâm lý Mộc Lan", "data-clause=\"k4\"")
                .doesNotContain("Thảo", "Khánh", "0987");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received|2026-03-03T02:00:00Z|cannot publish: the submission is RECEIVED",
                "received|2026-03-03T02:00:00Z|cannot publish: no redaction was decided by a person",
                "received|2026-03-03T02:00:00Z|third party t1 (SPOUSE) is identifiable",
                "rejected|2026-03-03T02:00:00Z|cannot publish: the submission is REJECTED",
                "withdrawn|2026-03-05T02:00:00Z|cannot publish: no PUBLISH consent in force at 2026-03-05T02:00:00Z",
                "published|2026-03-01T02:30:00Z|cannot publish: the submission is RECEIVED",
                "erased|2026-03-06T02:00:00Z|must be 'submission' but was 'tombstone'"
            })
    void saysWhatForbidsPublication(String name, String at, String message) {
        Run run = Run.of("submission", "publish", sample(name), "--at", at);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(message).doesNotContain("Thảo", "Khánh", "0987");
        assertThat(run.err()).contains("is not published");
    }

    @ParameterizedTest
    @CsvSource({"received,1", "published,7", "withdrawn,8", "erased,9", "rejected,3"})
    void verifiesTheLog(String name, int entries) {
        Run run = Run.of("submission", "log", sample(name));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(entries + 1);
        assertThat(run.out()).contains("chain of " + entries + " verified");
    }

    @Test
    void showsWhereALogIsBroken() {
        Run run = Run.of("submission", "log", sample("bad-log"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("/moderation/2: moderation entry 3 does not follow entry 2: digest mismatch");
        assertThat(run.err()).contains("the log is not whole");
    }

    @Test
    void readsStandardInputAndRefusesWhatIsNoSubmission() {
        assertThat(Run.withInput("{", "submission", "check").exit()).isEqualTo(1);
        assertThat(Run.withInput("{}", "submission", "log", "-").out()).contains("there is no moderation log");
        assertThat(Run.withInput("[1", "submission", "log").exit()).isEqualTo(1);
        assertThat(Run.withInput("{\"moderation\":[{\"seq\":1},2]}", "submission", "log")
                        .out())
                .contains("/moderation/0/at: is required", "/moderation/1");
        assertThat(Run.of("submission", "check", "no-such.json").exit()).isEqualTo(1);
    }

    @Test
    void tellsWrongUsage() {
        assertThat(Run.of("submission").exit()).isEqualTo(2);
        assertThat(Run.of("submission", "publish", sample("ready")).exit()).isEqualTo(2);
        assertThat(Run.of("submission", "publish", sample("ready"), "--at", "hôm qua")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("submission", "tell").exit()).isEqualTo(2);
    }
}
