package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.body.Block;
import org.civicnews.body.Paragraph;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a page was published; a time element inside a sentence is a word of it, not the date of the page. */
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<h1>Phường họp dân</h1><div class=share><p class=time><time datetime=2025-03-12>12/3</time></p></div>TEXT ! 2025-03-12",
                "<div><p>12/03/2025 09:15</p></div><main>TEXT</main> ! 12/03/2025 09:15",
                "<h1>Phường họp dân</h1><main>TEXT</main><div>Ngày đăng: 12/03/2025</div> ! Ngày đăng: 12/03/2025",
                "<h1>Phường họp dân</h1><main>TEXT</main><div><time datetime=2025-03-12T08:00:00Z>12/3</time></div> ! 2025-03-12T08:00:00Z",
                "<h1>Phường họp dân</h1><main>TEXT</main><aside><a href=/2>Tin khác 12/03/2025</a></aside> ! -",
                "<h1>Phường họp dân</h1><main>TEXT<p>02/02/2025: khai mạc</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main>TEXT<p>Ngày đăng: 12/03/2025</p>TEXT</main> ! Ngày đăng: 12/03/2025",
                "<h1>Phường họp dân</h1><main>TEXT<p>Cập nhật: 12/03/2025</p></main> ! Cập nhật: 12/03/2025",
                "<h1>Phường họp dân</h1><i class=updated title=2025-03-12T08:00:00Z></i><main>TEXT</main> ! 2025-03-12T08:00:00Z",
                "<h1>Phường họp dân</h1><i property=dc:date content=2025-03-12>12.03.25</i><main>TEXT</main> ! 2025-03-12",
                "<h1>Phường họp dân</h1><main>TEXT</main><p>Ngày đăng</p><p>12/03/2025</p> ! 12/03/2025",
                "<h1>Phường họp dân</h1><main>TEXT<b>Khai mạc</b><p>12/03/2025</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main><p>12.3.2025 - Khu phố 4 họp.</p>TEXT</main> ! 12.3.2025",
                "<h1>Phường họp dân</h1><main><p>Bến Sông (12/3/2025). Khu phố 4 họp.</p>TEXT</main> ! 12/3/2025",
                "<h1>Phường họp dân</h1><main><p>12.3.2025 Khu phố 4 họp.</p>TEXT</main> ! 12.3.2025",
                "<h1>Phường họp dân</h1><main><p>30/4/1975 Bến Sông giải phóng.</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main><p>Ông Lê An (1/7/1915 - 27/4/1998) là người Bến Sông.</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main><p>Luật Đất đai (18/1/2024) có nhiều điểm mới.</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main><p>Kính mời bà con đến dự buổi họp tại hội trường ủy ban, 15/12/2030</p>TEXT</main> ! -",
                "<h1>12.03.2025 - Phường họp dân</h1><main>TEXT</main> ! 12.03.2025",
                "<h1><span>30/4/1975 - Ngày toàn thắng</span></h1><main>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main>TEXT</main><aside><ul><li>Tin cũ <span>Đăng ngày 5/3/2019</span></ul></aside> ! -",
                "<h1>Phường họp dân</h1><main>TEXT</main><footer>Xuất bản số đầu tiên ngày 5/3/1999</footer> ! -",
                "<h1>Phường họp dân</h1><main><p>12/3/2025 khai mạc lễ hội bến sông.</p>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main><p>Khu phố 4 (lập năm 2025) họp ngày 12/3/2025.</p>TEXT</main> ! -",
                "<h1>Lịch tiếp công dân ngày 12/3/2025</h1><main>TEXT</main> ! -",
                "<h1>Phường họp dân <small>12.03.2025 |</small></h1><main>TEXT</main> ! 12.03.2025 |",
                "<h1>Phường họp dân</h1><main><p>Phường Bến Sông, Bến Sông Hậu Giang, ngày 12 tháng 3 năm 2025</p>TEXT</main> ! ngày 12 tháng 3 năm 2025",
                "<time datetime=2025-03-12>Đăng ngày 12/3</time>FAR<h1>Phường họp dân</h1><main>TEXT</main> ! 2025-03-12",
                "<time datetime=2025-03-12>Hôm nay 12/3</time>FAR<h1>Phường họp dân</h1><main>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main>TEXT</main><footer>Đăng ngày 12/3/2025</footer> ! Đăng ngày 12/3/2025",
                "<h1>Phường họp dân</h1><main>TEXT</main><footer>Đăng ngày 12/3/2025<br>Đăng ngày 13/3/2025</footer> ! -",
                "<title>Phường họp dân về bến</title><h4>Phường họp dân về bến</h4><b>12/3/2025</b><main>TEXT</main> ! 12/3/2025",
                "<h1>Phường họp dân</h1><main><p>Thông cáo ngày 12/3/2025 | Khu phố họp dân về chợ.</p>TEXT</main> ! Thông cáo ngày 12/3/2025",
                "<h1>Phường họp dân</h1><main>Quay lại<p>(12/3/2025) Khu phố họp dân về chợ.</p>TEXT</main> ! 12/3/2025",
                "<h1>Phường họp dân</h1><div>Mã số: <span>1000017279</span></div><main>TEXT</main> ! -",
                "<h1>Phường họp dân</h1><main>TEXT</main><aside><ul><li><p>Ngày đăng</p><p>12/3/2025</p></ul></aside> ! 12/3/2025",
                "<link rel=canonical href=https://bao.example.vn/2025/03/12/bai.html><main>TEXT</main> ! 2025-03-12",
                "<link rel=canonical href=https://bao.example.vn/tin/12-03-2025><main>TEXT</main> ! 12-03-2025"
            })
    void isTheDateBesideTheTextIfThePageTellsNoOther(String body, String date) {
        String text =
                "<p>Phường họp dân bàn việc giữ sạch bờ kè và trồng thêm cây xanh dọc bờ sông, khu phố nào cũng có.</p>";
        RawPage page = PageHtml.standard()
                .read("<body>" + body.replace("TEXT", text.repeat(3)).replace("FAR", "<i>.</i>".repeat(40)), "");
        assertThat(page.candidates(CandidateKind.PUBLISHED).stream()
                        .findFirst()
                        .map(Candidate::text)
                        .orElse("-"))
                .isEqualTo(date);
    }

    @Test
    void isTheDateShownRatherThanOneThatIsCalledNoMoreThanDate() {
        String meta = "<meta name=date content=2025-03-14T10:00:00Z>";
        String shown = "<h1>Phường họp dân</h1><time datetime=2025-03-12>12/3/2025</time>";

        assertThat(PageHtml.standard().read(meta + shown, "").candidates(CandidateKind.PUBLISHED))
                .extracting(Candidate::text)
                .startsWith("2025-03-12")
                .contains("2025-03-14T10:00:00Z");
        assertThat(PageHtml.standard()
                        .read(meta + "<h1>Phường họp dân</h1>", "")
                        .candidates(CandidateKind.PUBLISHED))
                .extracting(Candidate::text)
                .containsExactly("2025-03-14T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "2025-03-11T17:30:00Z ! 12/3/2025 00:30 ! 2025-03-12T00:30+07:00",
                "2025-03-12T02:30:00Z ! 12/3/2025 09:30 ! 2025-03-12T02:30:00Z",
                "2025-03-11T17:30:00Z ! 12/3/2025 00:31 ! 2025-03-11T17:30:00Z",
                "2025-03-10T17:30:00Z ! 12/3/2025 00:30 ! 2025-03-10T17:30:00Z",
                "2025-03-11T17:00:00Z ! 12/3/2025 ! 2025-03-12T00:00+07:00",
                "2025-03-11T17:20:00Z ! 12/3/2025 ! 2025-03-11T17:20:00Z",
                "2025-03-11T18:30:00Z ! 12/3/2025 ! 2025-03-11T18:30:00Z",
                "2025-03-11T11:00:00Z ! 12/3/2025 ! 2025-03-11T11:00:00Z",
                "2025-03-11T09:00:00Z ! 12/3/2025 ! 2025-03-11T09:00:00Z",
                "2025-03-11T17:00:00+07:00 ! 12/3/2025 ! 2025-03-11T17:00:00+07:00"
            })
    void ofOneMomentComesTheDayOnTheClockOfThePageFirst(String told, String shown, String first) {
        String meta = "<meta property=article:published_time content=" + told + ">";
        RawPage page =
                PageHtml.standard().read(meta + "<h1>Phường họp dân</h1><div class=date>" + shown + "</div>", "");

        assertThat(page.candidates(CandidateKind.PUBLISHED))
                .extracting(Candidate::text)
                .startsWith(first)
                .contains(told, shown);
    }

    private static String text(Block block) {
        return ((Paragraph) block).text().text();
    }
}
