package org.civicnews.formats.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Loss;
import org.civicnews.formats.json.ArticleJson;

/** One article as every format writes it, in {@code spec/exports}. */
public final class Sample {
    private static final Path FOLDER = Path.of("src", "test", "resources", "spec", "exports");

    private Sample() {}

    /** {@return the article} */
    public static Article article() {
        try {
            return ArticleJson.standard().read(Files.readString(FOLDER.resolve("article.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks an export against the committed file and, beside it, the committed list of losses. Run the tests with
     * -Dspec.write=true to write both anew.
     *
     * @param file the name of the file, such as {@code article.jsonld}
     * @param export what was written now
     */
    public static void check(String file, Export export) {
        String losses = lines("lost", export.lost()) + lines("approximated", export.approximated());
        try {
            if (Boolean.getBoolean("spec.write")) {
                Files.writeString(FOLDER.resolve(file), export.document() + "\n");
                Files.writeString(FOLDER.resolve(file + ".losses"), losses);
            }
            assertThat(export.document() + "\n").isEqualTo(Files.readString(FOLDER.resolve(file)));
            assertThat(losses).isEqualTo(Files.readString(FOLDER.resolve(file + ".losses")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(String fate, java.util.List<Loss> losses) {
        return losses.stream().map(loss -> fate + "\t" + loss + "\n").collect(Collectors.joining());
    }
}
