package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.page.RawPage;

/** Looks for pages that break the reader; without {@code -Pfuzz} only what was found before is replayed. */
class FuzzTest {
    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "5m")
    void anyBytesAreAPage(byte[] bytes) {
        RawPage page = PageHtml.standard().read(bytes, "https://bao.example.vn/tin/1.html");

        assertThat(page.toArticle().isPresent())
                .isEqualTo(page.title().isPresent() && !page.blocks().isEmpty());
    }
}
