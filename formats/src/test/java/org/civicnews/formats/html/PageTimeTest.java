package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.body.Block;
import org.civicnews.body.Paragraph;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;

/** A time element inside a sentence is a word of it, not the date of the page. */
class PageTimeTest {
    private static final String PAGE = """
            <html><body><article><h1>Phường họp dân về bờ kè sông</h1>
            <p>Sáng <time datetime="2025-03-05">5/3</time>, phường họp dân bàn việc giữ sạch bờ kè và trồng thêm cây xanh ven sông.</p>
            <p>Theo luật có hiệu lực từ <time datetime="2014-07-01">ngày 01/7/2014</time>, mỗi tháng phường tiếp dân một buổi ở khu phố.</p>
            </article></body></html>
            """;

    @Test
    void staysInItsSentence() {
        RawPage page = PageHtml.standard().read(PAGE, "");
        assertThat(page.blocks())
                .extracting(PageTimeTest::text)
                .containsExactly(
                        "Sáng 5/3, phường họp dân bàn việc giữ sạch bờ kè và trồng thêm cây xanh ven sông.",
                        "Theo luật có hiệu lực từ ngày 01/7/2014, mỗi tháng phường tiếp dân một buổi ở khu phố.");
    }

    @Test
    void isNotTakenForTheDateOfThePage() {
        assertThat(PageHtml.standard().read(PAGE, "").candidates(CandidateKind.PUBLISHED))
                .isEmpty();
    }

    private static String text(Block block) {
        return ((Paragraph) block).text().text();
    }
}
