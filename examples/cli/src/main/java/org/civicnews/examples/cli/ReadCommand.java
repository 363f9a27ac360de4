package org.civicnews.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.civicnews.formats.Export;
import org.civicnews.formats.html.PageHtml;
import org.civicnews.page.CivicPage;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PublicationDate;
import org.civicnews.vietnamese.page.PageContext;
import org.civicnews.vietnamese.page.PageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The main job: pages in, articles with their facts out. */
@Command(
        name = "read",
        description = "Reads pages of civic news: the text of a page as copied or scraped, or its HTML.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    /** What an input is taken for. */
    enum InputKind {
        AUTO,
        TEXT,
        HTML
    }

    @ParentCommand
    private CivicNews root;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files or folders; none or - for standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            defaultValue = "auto",
            description = "What a FILE is: auto, text or html.")
    private InputKind input = InputKind.AUTO;

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was fetched from.")
    private @Nullable String url;

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", description = "When the page was published.")
    private @Nullable String published;

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "${COMPLETION-CANDIDATES}; text is for people.")
    private PageOutput output = PageOutput.JSON;

    @Option(names = "--pretty", description = "JSON with a member a line.")
    private boolean pretty;

    @Option(names = "--to", paramLabel = "DIR", description = "Write one file per page here, named after its input.")
    private @Nullable Path folder;

    private final Set<Path> written = new HashSet<>();

    @Override
    public Integer call() throws IOException {
        PageContext context = context();
        boolean many = Inputs.areMany(paths);
        if (many && folder == null && output.several() == PageOutput.Several.A_FILE_EACH) {
            throw new ParameterException(
                    spec.commandLine(), "several pages as " + output + " need --to DIR, one file per page");
        }
        List<Path> files = Inputs.files(paths);
        Progress progress = new Progress(root.terminal(), files.size());
        int exit = CivicNews.OK;
        for (Path file : files) {
            try {
                write(file, read(file, context), many);
            } catch (InputText.Unreadable e) {
                root.terminal().error(e.message());
                exit = CivicNews.REFUSED;
            }
            progress.step();
        }
        progress.end();
        return exit;
    }

    private PageContext context() {
        PageContext context = PageContext.empty();
        if (url != null) {
            context = context.withUrl(url);
        }
        if (published != null) {
            try {
                context = context.withPublished(PublicationDate.parse(published));
            } catch (InvalidContentException e) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--published must be a day such as 2023-12-01, but was '" + published + "'",
                        e);
            }
        }
        return context;
    }

    private CivicPage read(Path file, PageContext context) throws InputText.Unreadable {
        InputText text =
                Inputs.isStandardInput(file) ? InputText.of(root.terminal().in()) : InputText.of(file);
        boolean html = input == InputKind.HTML || input == InputKind.AUTO && text.isHtml();
        return html
                ? PageReader.standard().read(PageHtml.standard().read(text.bytes(), url == null ? "" : url), context)
                : PageReader.standard().read(text.text(), context);
    }

    private void write(Path file, CivicPage page, boolean many) throws IOException {
        Path target = folder;
        boolean toFile = target != null;
        PageOutput.Look look = new PageOutput.Look(
                pretty && (toFile || !many), !toFile && root.terminal().colours());
        Export export = output.write(page, look);
        String text = export.document();
        if (target == null) {
            root.terminal().line(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        } else {
            Files.createDirectories(target);
            Files.writeString(
                    free(target, name(file)), text.endsWith("\n") ? text : text + "\n", StandardCharsets.UTF_8);
        }
        report(file, export, many);
    }

    /** What the format could not carry, in one line. */
    private void report(Path file, Export export, boolean many) {
        String losses = LossReport.of(export.losses());
        if (!losses.isEmpty()) {
            root.terminal().error(many ? file + ": " + losses : losses);
        }
    }

    /** The input's name without its extension. */
    private static String name(Path file) {
        if (Inputs.isStandardInput(file)) {
            return "page";
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A path that no other page of this run was written to: two inputs may have the same name. */
    private Path free(Path target, String name) {
        Path path = target.resolve(name + "." + output.extension());
        for (int i = 2; !written.add(path); i++) {
            path = target.resolve(name + "-" + i + "." + output.extension());
        }
        return path;
    }
}
