package org.civicnews.examples.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.civicnews.formats.html.StoryHtml;
import org.civicnews.formats.json.PublicStoryJson;
import org.civicnews.formats.json.SubmissionJson;
import org.civicnews.submission.ModerationActor;
import org.civicnews.submission.ModerationState;
import org.civicnews.submission.PublicStory;
import org.civicnews.submission.Submission;
import org.civicnews.value.InvalidContentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what readers may see of a submission. */
@Command(
        name = "publish",
        description =
                "Prints the public story of a submission, or what forbids it. One that is ready is published first.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SubmissionPublishCommand implements Callable<Integer> {
    /** How the story is written. */
    enum StoryOutput {
        JSON,
        HTML
    }

    private static final ModerationActor COMMAND = ModerationActor.system("civicnews-cli", "0.1.0");

    @ParentCommand
    private SubmissionCommand parent;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A submission as JSON; none or - for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            required = true,
            description = "The moment, such as 2026-03-02T08:00:00Z.")
    private String at = "";

    @Option(names = "--output", paramLabel = "FORMAT", defaultValue = "json", description = "json or html.")
    private StoryOutput output = StoryOutput.JSON;

    @Option(names = "--pretty", description = "JSON with a member a line.")
    private boolean pretty;

    @Override
    public Integer call() throws InputText.Unreadable {
        Instant instant = instant();
        String json = parent.read(file);
        try {
            Submission submission = published(SubmissionJson.standard().read(json), instant);
            parent.terminal().line(written(PublicStory.of(submission, instant)));
            return CivicNews.OK;
        } catch (InvalidContentException e) {
            e.problems().forEach(problem -> parent.terminal().line(SubmissionCheckCommand.line(problem)));
            parent.terminal().error(file + ": is not published");
            return CivicNews.REFUSED;
        }
    }

    private Instant instant() {
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--at must be a moment such as 2026-03-02T08:00:00Z, but was '" + at + "'", e);
        }
    }

    private static Submission published(Submission submission, Instant instant) {
        ModerationState state = submission.state();
        boolean ready = state == ModerationState.READY || state == ModerationState.UNPUBLISHED;
        return ready ? submission.moderate(instant, COMMAND, ModerationState.PUBLISHED) : submission;
    }

    private String written(PublicStory story) {
        if (output == StoryOutput.HTML) {
            return StoryHtml.page().write(story).stripTrailing();
        }
        return (pretty ? PublicStoryJson.pretty() : PublicStoryJson.standard()).write(story);
    }
}
