package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** A tool that takes lines, or records of JSON Lines, and answers each. */
abstract class LineTool implements Callable<Integer> {
    @ParentCommand
    private CivicNews root;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file; none or - for standard input.")
    private @Nullable Path file;

    @Option(names = "--jsonl", description = "Each line is {\"id\":…,\"text\":…}, each answer {\"id\":…,\"result\":…}.")
    private boolean jsonl;

    private int exit = CivicNews.OK;

    @Override
    public final Integer call() throws IOException {
        try (InputStream in = open()) {
            if (jsonl) {
                records(new Lines(in, false));
            } else {
                plain(in);
            }
        } catch (NoSuchFileException e) {
            refuse(e.getFile() + ": there is no such file");
        }
        return exit;
    }

    private InputStream open() throws IOException {
        return file == null || Inputs.isStandardInput(file) ? terminal().in() : Files.newInputStream(file);
    }

    final Terminal terminal() {
        return root.terminal();
    }

    /** Says why something was refused; the command then ends with exit code 1. */
    final void refuse(String message) {
        terminal().error(message);
        exit = CivicNews.REFUSED;
    }

    final void refuseQuietly() {
        exit = CivicNews.REFUSED;
    }

    /** Answers the input as plain text. */
    abstract void plain(InputStream in) throws IOException;

    /** Answers one record: puts {@code result}, and what else the tool tells, into the object. */
    abstract void answer(JsonRecord input, ObjectNode out) throws Refused;

    private void records(Lines lines) throws IOException {
        while (true) {
            JsonNode id = NullNode.getInstance();
            ObjectNode out = JsonRecord.MAPPER.createObjectNode();
            try {
                String line = lines.next();
                if (line == null) {
                    return;
                }
                if (line.isBlank()) {
                    continue;
                }
                JsonRecord input = JsonRecord.parse(line);
                id = input.id();
                out.set("id", id);
                answer(input, out);
            } catch (Refused e) {
                out = JsonRecord.MAPPER.createObjectNode();
                out.set("id", id);
                out.putObject("error").put("code", e.code()).put("message", e.message());
                refuseQuietly();
            }
            terminal().line(JsonRecord.write(out));
        }
    }
}
