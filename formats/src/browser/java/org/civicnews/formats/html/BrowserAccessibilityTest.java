package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.page.CivicPage;
import org.civicnews.value.LanguageTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing serious on our pages, on a phone and on a desk, by day and by night, and none is too wide. */
@Tag("browser")
class BrowserAccessibilityTest {
    private static String axe;
    private static Tab tab;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream in = BrowserAccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        tab = new Tab();
    }

    @AfterAll
    static void close() {
        tab.close();
    }

    static Stream<Arguments> pages() {
        List<String> pages = new ArrayList<>(List.of("sample"));
        for (int seed = 0; seed < 12; seed++) {
            pages.add(Integer.toString(seed));
        }
        return pages.stream()
                .flatMap(page -> Stream.of("light", "dark")
                        .flatMap(colours -> Stream.of(
                                Arguments.of(page, colours, 1280, 900), Arguments.of(page, colours, 360, 740))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isForEverybody(String page, String colours, int width, int height) {
        tab.dress(width, height, width < 600, colours);
        tab.show(ArticleHtml.page()
                .write(page.equals("sample") ? Samples.page() : generated(Long.parseLong(page))));
        tab.evaluate(axe);

        assertThat(tab.evaluate(Tab.script("axe.js"))).isEmpty();
    }

    /** A generated page in a language that axe-core knows: private ones, which HTML allows, it takes for a mistake. */
    private static CivicPage generated(long seed) {
        CivicPage page = new ArticleGenerator(seed).page();
        return page.toBuilder()
                .article(page.article().map(article -> article.language().tag().startsWith("x-")
                        ? article.toBuilder().language(LanguageTag.VIETNAMESE).build()
                        : article))
                .build();
    }
}
