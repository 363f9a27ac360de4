package org.civicnews.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.civicnews.formats.json.SubmissionCallJson;
import org.civicnews.formats.json.SubmissionJson;
import org.civicnews.submission.Submission;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.SubmissionPolicy;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what is wrong with a submission. */
@Command(
        name = "check",
        description = "Prints every problem of a submission as 'pointer: message'; prints nothing if there is none.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SubmissionCheckCommand implements Callable<Integer> {
    @ParentCommand
    private SubmissionCommand parent;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A submission as JSON; none or - for standard input.")
    private Path file = Path.of("-");

    @Option(
            names = "--call",
            paramLabel = "CALL",
            description = "Check it against the terms of this call, as JSON, too.")
    private @Nullable Path call;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "vi",
            description = "Of messages on terms: vi or en.")
    private String language = "vi";

    @Option(names = "--lint", description = "Print what is allowed but bad practice too.")
    private boolean lint;

    @Override
    public Integer call() throws InputText.Unreadable {
        String json = parent.read(file);
        Submission submission;
        try {
            submission = SubmissionJson.standard().read(json);
        } catch (InvalidContentException e) {
            e.problems().forEach(problem -> parent.terminal().line(line(problem.path(), problem.message())));
            return refused(e.problems().size());
        }
        List<Finding> findings = new ArrayList<>();
        if (call != null) {
            findings.addAll(policy(call).check(submission, LanguageTag.of(language)));
        }
        int problems = findings.size();
        if (lint) {
            findings.addAll(submission.lint());
        }
        findings.forEach(finding -> parent.terminal().line(line("/" + finding.path(), finding.message())));
        return problems == 0 ? CivicNews.OK : refused(problems);
    }

    private SubmissionPolicy policy(Path path) throws InputText.Unreadable {
        SubmissionCall read = SubmissionCallJson.standard().read(parent.read(path));
        return SubmissionPolicy.of(read);
    }

    private int refused(int problems) {
        parent.terminal().error(file + ": " + (problems == 1 ? "1 problem" : problems + " problems"));
        return CivicNews.REFUSED;
    }

    static String line(String pointer, String message) {
        return pointer + ": " + message;
    }

    static String line(Problem problem) {
        String path = problem.path();
        return line(path.isEmpty() || path.startsWith("/") ? path : "/" + path, problem.message());
    }
}
