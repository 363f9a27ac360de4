package org.civicnews.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code civicnews}: reads civic news from the command line. */
@Command(
        name = "civicnews",
        description = "Reads Vietnamese civic news: pages into articles, text into facts.",
        mixinStandardHelpOptions = true,
        version = "civicnews 0.1.0",
        sortOptions = false,
        subcommands = {
            ReadCommand.class,
            NormalizeCommand.class,
            FoldCommand.class,
            SlugCommand.class,
            SortCommand.class,
            SentencesCommand.class,
            CleanUrlCommand.class,
            CiteCommand.class,
            DatesCommand.class,
            PeopleCommand.class,
            QuantitiesCommand.class,
            SubmissionCommand.class
        })
final class CivicNews implements Runnable {
    static final int OK = 0;
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error came from.")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;

    CivicNews(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.system();
        int exit = run(terminal, args);
        terminal.flush();
        System.exit(exit);
    }

    /** Runs one command; returns 0 on success, 1 if some input was refused, 2 on wrong usage. */
    static int run(Terminal terminal, String... args) {
        CivicNews root = new CivicNews(terminal);
        CommandLine command = new CommandLine(root);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setOut(terminal.writer());
        command.setErr(terminal.errorWriter());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        command.setParameterExceptionHandler((exception, arguments) -> root.wrongUsage(exception));
        command.setExecutionExceptionHandler((exception, line, result) -> root.failed(exception, result));
        return command.execute(args);
    }

    Terminal terminal() {
        return terminal;
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal.writer());
    }

    private int wrongUsage(ParameterException exception) {
        terminal.error(exception.getMessage() + " (see '"
                + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help')");
        return WRONG_USAGE;
    }

    private int failed(Exception exception, ParseResult ignored) {
        if (debug) {
            exception.printStackTrace(terminal.errorWriter());
        }
        terminal.error(exception.getMessage() == null ? exception.toString() : exception.getMessage());
        return REFUSED;
    }
}
