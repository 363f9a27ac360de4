package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specification of the page reader: every page of {@code spec/pages.tsv} is a text under {@code spec/pages} and what an
 * editor would take from it.
 */
class PageSpecTest {
    static Stream<Arguments> pages() {
        TsvTable pages = TsvTable.read("pages.tsv", PageSpecTest.class.getResourceAsStream("/spec/pages.tsv"));
        return pages.rows().stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("pages")
    void readsThePageAsAnEditorWould(String name, String why) throws IOException {
        String page = resource("/spec/pages/" + name + ".txt");
        assertThat(PageSummary.of(PageReader.standard().read(page)))
                .as(why)
                .isEqualTo(resource("/spec/pages/" + name + ".expected"));
    }

    @ParameterizedTest(name = "{0} with the line ends of Windows")
    @MethodSource("pages")
    void readsTheSameWithOtherLineEnds(String name, String why) throws IOException {
        String page = resource("/spec/pages/" + name + ".txt");
        String expected = PageSummary.of(PageReader.standard().read(page));
        assertThat(PageSummary.of(PageReader.standard().read(page.replace("\n", "\r\n"))))
                .isEqualTo(expected);
        assertThat(PageSummary.of(PageReader.standard().read(page.replace("\n\n", "\n\u00A0\n"))))
                .isEqualTo(expected);
    }

    private static String resource(String path) throws IOException {
        try (InputStream in = PageSpecTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
