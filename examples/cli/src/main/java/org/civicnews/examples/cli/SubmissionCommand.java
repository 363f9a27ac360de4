package org.civicnews.examples.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Readers' stories. */
@Command(
        name = "submission",
        description = "Checks readers' stories, publishes them if nothing forbids it, and verifies what a desk did.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {SubmissionCheckCommand.class, SubmissionPublishCommand.class, SubmissionLogCommand.class})
final class SubmissionCommand implements Runnable {
    @ParentCommand
    private CivicNews root;

    @Spec
    private CommandSpec spec;

    Terminal terminal() {
        return root.terminal();
    }

    /** The text of a file, or of standard input where none or - is named. */
    String read(Path file) throws InputText.Unreadable {
        InputText text = Inputs.isStandardInput(file) ? InputText.of(terminal().in()) : InputText.of(file);
        return text.text();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, publish or log");
    }
}
