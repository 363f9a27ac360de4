package org.civicnews.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civicnews.formats.json.CivicNewsModule;
import org.civicnews.submission.ModerationActor;
import org.civicnews.submission.ModerationEntry;
import org.civicnews.submission.ModerationLog;
import org.civicnews.submission.ModerationReason;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows what a desk did with a submission, and whether the record of it is whole. */
@Command(
        name = "log",
        description = "Prints the moderation log of a submission, or of what is left of it, and verifies the chain.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SubmissionLogCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CivicNewsModule()).build();

    @ParentCommand
    private SubmissionCommand parent;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A submission as JSON; none or - for standard input.")
    private Path file = Path.of("-");

    @Override
    public Integer call() throws InputText.Unreadable {
        List<Problem> problems = new ArrayList<>();
        List<ModerationEntry> entries = entries(parent.read(file), problems);
        entries.forEach(entry -> parent.terminal().line(line(entry)));
        if (problems.isEmpty()) {
            ModerationLog.verify(entries).forEach(problem -> problems.add(under(problem)));
        }
        if (problems.isEmpty()) {
            ModerationEntry last = entries.get(entries.size() - 1);
            parent.terminal().line("chain of " + entries.size() + " verified, head " + last.digest());
            return CivicNews.OK;
        }
        problems.forEach(problem -> parent.terminal().line(SubmissionCheckCommand.line(problem)));
        parent.terminal().error(file + ": the log is not whole");
        return CivicNews.REFUSED;
    }

    private static Problem under(Problem problem) {
        String path = problem.path().isEmpty() ? "/moderation" : "/moderation/" + problem.path();
        return new Problem(path, problem.code(), problem.message());
    }

    /** Reads the entries as they stand: a broken log is shown too. */
    private static List<ModerationEntry> entries(String json, List<Problem> problems) {
        List<ModerationEntry> entries = new ArrayList<>();
        try {
            JsonNode log = MAPPER.readTree(json).path("moderation");
            if (!log.isArray()) {
                problems.add(new Problem("/moderation", "REQUIRED", "there is no moderation log"));
            }
            for (int i = 0; i < log.size(); i++) {
                readEntry(log.get(i), i, entries, problems);
            }
        } catch (JacksonException e) {
            problems.add(new Problem("", "JSON_MALFORMED", "this is not JSON"));
        }
        return entries;
    }

    private static void readEntry(JsonNode node, int at, List<ModerationEntry> entries, List<Problem> problems) {
        try {
            entries.add(MAPPER.treeToValue(node, ModerationEntry.class));
        } catch (JacksonException e) {
            if (e.getCause() instanceof InvalidContentException refused) {
                refused.problems()
                        .forEach(problem -> problems.add(
                                new Problem("/moderation/" + at + problem.path(), problem.code(), problem.message())));
            } else {
                problems.add(new Problem("/moderation/" + at, "WRONG_TYPE", "is no entry of a moderation log"));
            }
        }
    }

    private static String line(ModerationEntry entry) {
        ModerationActor actor = entry.actor();
        String who = actor.kind() + " " + actor.key()
                + actor.version().map(version -> " " + version).orElse("");
        String from = entry.fromState().map(Enum::name).orElse("(new)");
        String why = entry.reason().map(SubmissionLogCommand::words).orElse("");
        return entry.seq() + "  " + entry.at() + "  " + from + " -> " + entry.to() + "  " + who + "  "
                + entry.digest().hex().substring(0, 12) + why;
    }

    private static String words(ModerationReason reason) {
        String clause = reason.clauseId().map(id -> " " + id).orElse("");
        return "  " + reason.ground() + clause + " " + reason.code()
                + reason.explanation().map(text -> ": " + text).orElse("");
    }
}
