package org.civicnews.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles and runs every Java example of the README, and compares what it prints with what the README says. */
class ReadmeExamplesTest {
    private static final Path README = Path.of("../../README.md");

    /** What an example that takes a file is given, as the README's own command does. */
    private static final String SUBMISSION = "samples/submissions/published.json";

    private record Example(String name, String source, String output) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> blocks = List.of(Files.readString(README).split("```", -1));
        for (int i = 1; i < blocks.size(); i += 2) {
            String block = blocks.get(i);
            if (block.startsWith("java\n")) {
                String source = block.substring(5);
                String name =
                        source.substring(source.indexOf("class ") + 6, source.indexOf(" {", source.indexOf("class ")));
                String output = blocks.get(i + 2);
                assertThat(output).as("the block after the example " + name).startsWith("text\n");
                examples.add(new Example(name, source, output.substring(5)));
            }
        }
        return examples.stream();
    }

    @Test
    void opensWithAnExample() throws IOException {
        assertThat(examples()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatTheReadmeSays(Example example, @TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve(example.name() + ".java"), example.source());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-encoding",
                                "UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString(),
                                "-proc:none"),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(new File(source.toString())))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();

        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var main = loader.loadClass(example.name()).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[] {SUBMISSION});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(example.output());
    }
}
