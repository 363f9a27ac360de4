package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.civicnews.page.RawPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages built as Vietnamese newspapers and portals build theirs, and what is read of them. */
class PageHtmlTest {
    static Stream<Path> pages() throws IOException, URISyntaxException {
        URL folder = PageHtmlTest.class.getResource("/spec/pages");
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            return pages.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAPageAsItsSummarySays(Path page) throws IOException {
        String name = page.getFileName().toString();
        Path expected = page.resolveSibling(name.substring(0, name.length() - 5) + ".txt");
        RawPage read = PageHtml.standard().read(Files.readAllBytes(page), "https://bao.example.vn/tin/77.html");

        assertThat(PageSummary.of(read)).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
        assertThat(read.toArticle().isPresent())
                .isEqualTo(!read.blocks().isEmpty() && read.title().isPresent());
    }
}
