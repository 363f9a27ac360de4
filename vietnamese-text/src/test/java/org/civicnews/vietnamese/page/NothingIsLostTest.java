package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.page.CivicPage;
import org.civicnews.text.TsvTable;
import org.civicnews.text.WordCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of running text on the pages of the specification is somewhere in what was read, or a warning says it is not. */
class NothingIsLostTest {
    static Stream<String> pages() {
        return TsvTable.read("pages.tsv", NothingIsLostTest.class.getResourceAsStream("/spec/pages.tsv"))
                .rows()
                .stream()
                .map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsEveryLineOfRunningText(String name) throws IOException {
        String text;
        try (InputStream in = NothingIsLostTest.class.getResourceAsStream("/spec/pages/" + name + ".txt")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        CivicPage page = PageReader.standard().read(text);
        String kept = page.article().map(NothingIsLostTest::words).orElse("") + page.submissionCall();
        if (page.article().isEmpty()) {
            assertThat(page.warnings()).extracting(warning -> warning.code()).contains("NO_ARTICLE");
            return;
        }
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            String stripped = withoutHeadline(LineShape.strip(line), page);
            int start = offset;
            boolean warned = page.warnings().stream()
                    .anyMatch(warning -> warning.span()
                            .filter(span -> span.start() <= start + line.length() && start < span.end())
                            .isPresent());
            if (WordCount.count(stripped) >= 12 && stripped.endsWith(".") && !warned) {
                assertThat(letters(kept)).as(line).contains(letters(stripped));
            }
            offset += line.length() + 1;
        }
    }

    /** A caption without the alternative text that is glued to it. */
    private static String withoutHeadline(String line, CivicPage page) {
        String headline = page.article().map(Article::headline).orElse("");
        return FigureLine.of(line, headline, 1).map(FigureLine::caption).orElse(line);
    }

    private static String words(Article article) {
        StringBuilder words = new StringBuilder(article.headline()).append(article.plainText());
        article.media().forEach(item -> words.append(item.alt().orElse("")));
        article.media().forEach(item -> item.caption().ifPresent(caption -> words.append(caption.text())));
        return words.toString();
    }

    /** Letters only, in composed form: spaces, bullets and the numbers of items are not what a reader would miss. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
