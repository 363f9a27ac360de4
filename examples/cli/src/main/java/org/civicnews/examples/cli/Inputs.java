package org.civicnews.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command was given: folders are gone through in the order of their names, hidden files left out. */
final class Inputs {
    private Inputs() {}

    /**
     * Lists the files.
     *
     * @param paths files and folders; none, or {@code -}, stands for standard input
     * @return the files in order; {@code -} for standard input
     * @throws IOException if a folder cannot be listed
     */
    static List<Path> files(List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            return List.of(Path.of("-"));
        }
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(file -> Files.isRegularFile(file) && !isHidden(path, file))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** Whether there may be more than one page: several paths, or a folder however few files it holds. */
    static boolean areMany(List<Path> paths) {
        return paths.size() > 1 || paths.stream().anyMatch(Files::isDirectory);
    }

    static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
