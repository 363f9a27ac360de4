package org.civicnews.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.json.PageJson;
import org.civicnews.page.CivicPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final Path SAMPLE = Path.of("samples/tiep-cong-dan.txt");

    @TempDir
    private Path folder;

    /** What one run of the command left behind. */
    private record Run(int exit, String out, String err) {
        static Run of(String in, String... args) {
            return of(in.getBytes(StandardCharsets.UTF_8), args);
        }

        static Run of(byte[] in, String... args) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(new ByteArrayInputStream(in), out, err, false);
            int exit = CivicNews.run(terminal, args);
            terminal.flush();
            return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private static Article article(String json) {
        return PageJson.standard().read(json).article().orElseThrow();
    }

    @Test
    void readsTheSampleWithEveryFeature() {
        Run run = Run.of("", "read", SAMPLE.toString(), "--pretty");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        CivicPage page = PageJson.standard().read(run.out());
        Article article = page.article().orElseThrow();
        assertThat(article.headline()).isEqualTo("Cần Thơ bàn cách tiếp công dân tận khu dân cư");
        assertThat(article.lead().orElseThrow().text().text()).startsWith("Chiều 12/3");
        assertThat(article.media())
                .extracting(item -> item.caption().orElseThrow().text())
                .containsExactly(
                        "Hội trường Thành ủy trước giờ khai mạc",
                        "Phó Bí thư Thường trực Thành ủy Trần Minh Khoa phát biểu kết luận.");
        assertThat(article.originalLink().orElseThrow().removed())
                .extracting(removal -> removal.name())
                .containsExactly("jsessionid", "fbclid");
        assertThat(article.legalReferences())
                .extracting(reference ->
                        reference.number().map(number -> number.canonical()).orElse(""))
                .contains("18-CT/TU", "96-KH/TU");
        assertThat(page.submissionCall().orElseThrow().terms().orElseThrow().clauses())
                .hasSize(4);
    }

    @Test
    void readsStandardInput() throws IOException {
        String page = Files.readString(SAMPLE);
        assertThat(Run.of(page, "read")).isEqualTo(Run.of(page, "read", "-"));
        assertThat(article(Run.of(page, "read").out()).blocks()).isNotEmpty();
    }

    @Test
    void printsALineForEachPageOfAFolder() throws IOException {
        Files.copy(SAMPLE, folder.resolve("b.txt"));
        Files.copy(SAMPLE, folder.resolve("a.txt"));
        Files.writeString(folder.resolve(".hidden"), "x");

        List<String> lines =
                Run.of("", "read", folder.toString(), "--pretty").out().lines().toList();

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(article(line).headline()).startsWith("Cần Thơ"));
    }

    @Test
    void writesAFileForEachPage() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/sub"));
        Files.copy(SAMPLE, in.resolve("page.txt"));
        Files.copy(SAMPLE, folder.resolve("in/page.txt"));
        Path out = folder.resolve("out");

        Run run = Run.of("", "read", folder.resolve("in").toString(), "--output", "html", "--to", out.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(out.resolve("page.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(out.resolve("page-2.html")).exists();
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() {
        Run run = Run.of("", "read", folder.resolve("no.txt").toString(), SAMPLE.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("civicnews: " + folder.resolve("no.txt") + ": there is no such file\n");
        assertThat(article(run.out()).headline()).startsWith("Cần Thơ");
    }

    @Test
    void refusesBytesThatAreNoText() {
        Run run = Run.of(new byte[] {'a', (byte) 0xC3, '('}, "read");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("civicnews: standard input: is not UTF-8 text: byte 2 is none that this encoding has\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void readsTextWithAByteOrderMark() throws IOException {
        String page = Files.readString(SAMPLE);
        byte[] utf16 = page.getBytes(StandardCharsets.UTF_16);
        assertThat(article(Run.of("\uFEFF" + page, "read").out()).headline()).startsWith("Cần Thơ");
        assertThat(article(Run.of(utf16, "read").out()).headline()).startsWith("Cần Thơ");
    }

    @Test
    void takesTheAddressAndTheDayFromTheCaller() throws IOException {
        Run run = Run.of(
                Files.readString(SAMPLE),
                "read",
                "--url",
                "https://bao.example.vn/tin?id=7&utm_source=zalo",
                "--published",
                "2025-03-13");
        Article article = article(run.out());
        assertThat(article.canonicalUrl().orElseThrow().url()).isEqualTo("https://bao.example.vn/tin?id=7");
        assertThat(article.published().orElseThrow()).hasToString("2025-03-13");
        assertThat(run.out()).contains("\"resolution\":{\"to\":\"2025-03-12\",\"rule\":\"PUBLICATION_YEAR\"}");
    }

    @Test
    void writesAPageForPeople() throws IOException {
        String text =
                Run.of(Files.readString(SAMPLE), "read", "--output", "text").out();
        assertThat(text)
                .startsWith("Cần Thơ bàn cách tiếp công dân tận khu dân cư\n")
                .contains(
                        "Văn bản được viện dẫn",
                        "18-CT/TU",
                        "jsessionid (mã phiên), fbclid (mã theo dõi)",
                        "Không có nhuận bút")
                .doesNotContain("\u001B");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.strip().contains("https://") ? 0 : TextLayout.width(line))
                        .isLessThanOrEqualTo(84));
    }

    @Test
    void tellsPeopleWhereAndWhenAMeetingWasInWords() {
        String text = Run.of("""
                        Hai cuộc họp của huyện

                        Sáng 4/5, tại xã Đại Hòa, UBND huyện tổ chức hội nghị về cấp nước. Ông Lê Văn Tám chủ trì \
                        hội nghị. Dự hội nghị có bà Mai Thị Sen. Bà Mai Thị Sen cho biết giếng đã cạn. Ông Lê Văn Tám \
                        đề nghị xã khoan thêm.

                        Chiều cùng ngày, UBND huyện họp trực tuyến từ điểm cầu huyện đến điểm cầu các xã.
                        """, "read", "--input", "text", "--output", "text", "--published", "2024-05-05")
                .out();
        assertThat(text)
                .contains("Địa điểm        xã Đại Hòa", "Điểm cầu        huyện", "chiều 4/5")
                .contains("Chủ trì         Lê Văn Tám (phát biểu)", "Phát biểu       Mai Thị Sen")
                .doesNotContain("XXXX");
    }

    @Test
    void tellsWhoStayedAway() {
        String text = Run.of("""
                        Họp tổ dân phố

                        Tối 4/5, Ban quản trị chung cư Hoa Mai tổ chức cuộc họp về thang máy do ông Lê Văn Tám chủ trì. \
                        Dự họp có bà Mai Thị Sen. Giám đốc Bế Văn Sửu được mời nhưng vắng mặt.
                        """, "read", "--input", "text", "--output", "text", "--published", "2024-05-05")
                .out();
        assertThat(text)
                .contains("Tham dự         Mai Thị Sen", "Vắng mặt        Bế Văn Sửu – Giám đốc")
                .doesNotContain("Tham dự         Bế Văn Sửu");
    }

    @Test
    void readsAnHtmlPage() throws IOException {
        String page =
                Run.of(Files.readString(SAMPLE), "read", "--output", "html").out();
        Article article = article(Run.of(page, "read").out());
        assertThat(article.headline()).isEqualTo("Cần Thơ bàn cách tiếp công dân tận khu dân cư");
        assertThat(article.lead().orElseThrow().text().text()).startsWith("Chiều 12/3");
        assertThat(article.legalReferences())
                .extracting(law -> law.number().orElseThrow().canonical())
                .contains("18-CT/TU");
        assertThat(Run.of("<p>Phường họp dân</p>", "read", "--input", "html").exit())
                .isZero();
    }

    @Test
    void writesOtherFormatsAndSaysWhatTheyDoNotCarry() throws IOException {
        Run run = Run.of(Files.readString(SAMPLE), "read", "--output", "jsonld", "--published", "2025-03-13");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"")
                .contains("\"startDate\":\"2025-03-12\"", "\"@type\":\"CreativeWork\",\"@id\":\"/akn/vn/act/");
        assertThat(run.err())
                .startsWith("civicnews: not carried: ")
                .contains("meetings (", "submissionCall", "; in another form: blocks")
                .hasLineCount(1);
    }

    @Test
    void writesAFileForEachPageInOtherFormats() {
        Path out = folder.resolve("out");
        Run run = Run.of("", "read", SAMPLE.toString(), "--output", "ninjs", "--to", out.toString());
        assertThat(run.exit()).isZero();
        assertThat(out.resolve("tiep-cong-dan.ninjs.json"))
                .content()
                .startsWith("{\"standard\":{\"name\":\"ninjs\",\"version\":\"3.1\"")
                .endsWith("}\n");
        assertThat(run.err()).isEqualTo("civicnews: not carried: submissionCall\n");
    }

    @Test
    void answersAnEmptyInput() {
        Run run = Run.of("", "read");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"type\":\"page\",\"formatVersion\":\"1.0\",\"warnings\":[{\"code\":\"NO_ARTICLE\",\"message\":\"the"
                                + " page is empty\"}]}\n");
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Run.of("", "read", "--output", "pdf").exit()).isEqualTo(2);
        assertThat(Run.of("", "read", "--output", "pdf").err().lines()).hasSize(1);
        assertThat(Run.of("", "read", "--published", "yesterday").err())
                .startsWith("civicnews: --published must be a day such as 2023-12-01, but was 'yesterday'");
        assertThat(Run.of("", "read", "--published", "yesterday").exit()).isEqualTo(2);
        assertThat(Run.of("", "read", SAMPLE.toString(), SAMPLE.toString(), "--output", "html")
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("", "fly").exit()).isEqualTo(2);
        assertThat(Run.of("", "read", "--help").out()).contains("--published", "--to");
        assertThat(Run.of("").out()).contains("read");
    }

    @Test
    void losesNoHalfOfASurrogatePair() {
        Run run = Run.of("{\"id\":1,\"text\":\"\\ud800 a \\ud83d\\ude00 \\udc00\"}\n", "normalize", "--jsonl");

        assertThat(run.out()).isEqualTo("{\"id\":1,\"result\":\"\\ud800 a \ud83d\ude00 \\udc00\",\"edits\":[]}\n");
        assertThat(run.exit()).isZero();
    }
}
