package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civicnews.article.Article;
import org.civicnews.article.LinkDisplay;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.url.Removal;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.ResolutionRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
    private static final String PAGE = """
            Phường họp dân về bờ kè

            Sáng 5/3, UBND phường họp dân bàn việc giữ sạch bờ kè và trồng thêm cây xanh.

            Bà con đề nghị đặt thêm thùng rác ở đầu các hẻm, phường hứa làm ngay trong tháng.

            Theo baophuong.example.vn

            Xem link gốc Ẩn link gốc https://baophuong.example.vn/tin/7.html?utm_source=zalo
            """;

    private static CivicPage read(String page) {
        return PageReader.standard().read(page);
    }

    private static RawPage raw(Candidate... candidates) {
        return RawPage.builder()
                .title("Phường họp dân về bờ kè")
                .addBlocks(Paragraph.builder()
                        .id("b1")
                        .text(RichText.of("Sáng 5/3, phường họp dân bàn việc giữ sạch bờ kè."))
                        .build())
                .addCandidates(candidates)
                .build();
    }

    private static Candidate candidate(CandidateKind kind, String text) {
        return Candidate.builder().kind(kind).text(text).foundAt("test").build();
    }

    private static DateAnnotation firstDate(Article article) {
        return article.lead().orElseThrow().text().annotations().stream()
                .filter(annotation -> annotation instanceof DateAnnotation)
                .map(annotation -> (DateAnnotation) annotation)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(CivicPage page) {
        return page.warnings().stream().map(PageWarning::code).toList();
    }

    @Test
    void resolvesAYearlessDateAgainstTheDayThatTheCallerTells() {
        CivicPage page = PageReader.standard()
                .read(PAGE, PageContext.empty().withPublished(PublicationDate.of(LocalDate.of(2025, 3, 6))));
        Article article = page.article().orElseThrow();
        DateAnnotation date = firstDate(article);
        assertThat(date.date().toEdtf()).isEqualTo("XXXX-03-05");
        assertThat(date.resolution().orElseThrow().to()).isEqualTo("2025-03-05");
        assertThat(date.resolution().orElseThrow().rule()).isEqualTo(ResolutionRule.PUBLICATION_YEAR);
        assertThat(article.published()).contains(PublicationDate.of(LocalDate.of(2025, 3, 6)));
    }

    @Test
    void leavesAYearlessDateOpenWhereNothingTellsTheYear() {
        DateAnnotation date = firstDate(read(PAGE).article().orElseThrow());
        assertThat(date.resolution()).isEmpty();
    }

    @Test
    void cleansTheLinkToTheOriginalAndKeepsItAsGiven() {
        var link = read(PAGE).article().orElseThrow().originalLink().orElseThrow();
        assertThat(link.asGiven()).isEqualTo("https://baophuong.example.vn/tin/7.html?utm_source=zalo");
        assertThat(link.canonical().url()).isEqualTo("https://baophuong.example.vn/tin/7.html");
        assertThat(link.removed()).extracting(Removal::name).containsExactly("utm_source");
        assertThat(link.display()).isEqualTo(LinkDisplay.HIDDEN);
    }

    @Test
    void leavesOutALinkToThePageItself() {
        CivicPage page = PageReader.standard()
                .read(PAGE, PageContext.empty().withUrl("https://baophuong.example.vn/tin/7.html?fbclid=abc"));
        assertThat(page.article().orElseThrow().originalLink()).isEmpty();
        assertThat(codes(page)).containsExactly("LINK_TO_ITSELF");
    }

    @Test
    void leavesOutALinkThatIsNotSafe() {
        CivicPage page =
                read(PAGE.replace("https://baophuong.example.vn/tin/7.html?utm_source=zalo", "javascript:alert(1)"));
        assertThat(page.article().orElseThrow().originalLink()).isEmpty();
        assertThat(page.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("LINK_REFUSED");
            assertThat(warning.span()).isPresent();
        });
    }

    @Test
    void pointsItsWarningsAtThePageAsGiven() {
        String page = "\n\n" + PAGE.replace("Theo baophuong.example.vn", "Thu Sương");
        CivicPage read = read(page);
        PageWarning warning = read.warnings().get(0);
        assertThat(warning.code()).isEqualTo("BYLINE_GUESSED");
        assertThat(warning.span().orElseThrow().in(page)).isEqualTo("Thu Sương");
    }

    @Test
    void finishesAPageThatWasReadElsewhere() {
        CivicPage page = PageReader.standard()
                .read(raw(
                        candidate(CandidateKind.PUBLISHED, "Thứ bảy, 7/3/2026, 00:05 (GMT+7)"),
                        candidate(CandidateKind.MODIFIED, "2026-03-07T09:00:00+07:00"),
                        candidate(CandidateKind.BYLINE, "Bài, ảnh: Trần Thu Sương"),
                        candidate(CandidateKind.SOURCE, "Theo Lê Minh Châu"),
                        candidate(CandidateKind.SECTION, "Xã hội"),
                        candidate(CandidateKind.TAG, "bờ kè"),
                        candidate(CandidateKind.TAG, "bờ kè"),
                        candidate(CandidateKind.CANONICAL_LINK, "https://a.example.vn/7?fbclid=1")));
        Article article = page.article().orElseThrow();
        assertThat(page.warnings()).isEmpty();
        assertThat(article.published().orElseThrow()).hasToString("2026-03-07T00:05:00+07:00");
        assertThat(article.modified().orElseThrow()).hasToString("2026-03-07T09:00:00+07:00");
        assertThat(article.bylines()).singleElement().satisfies(byline -> {
            assertThat(byline.name().orElseThrow().full()).isEqualTo("Trần Thu Sương");
            assertThat(byline.role()).contains("Bài, ảnh");
        });
        assertThat(article.sourceCredit().orElseThrow().author().orElseThrow().full())
                .isEqualTo("Lê Minh Châu");
        assertThat(article.section()).contains("Xã hội");
        assertThat(article.tags()).containsExactly("bờ kè");
        assertThat(article.canonicalUrl().orElseThrow().url()).isEqualTo("https://a.example.vn/7");
    }

    @Test
    void anOrganisationMayBeTheAuthorOfAPageReadElsewhere() {
        CivicPage page = PageReader.standard().read(raw(candidate(CandidateKind.BYLINE_ORGANIZATION, "Minh An Media")));
        assertThat(page.article().orElseThrow().bylines())
                .singleElement()
                .satisfies(byline ->
                        assertThat(byline.organization().orElseThrow().name()).contains("Minh An Media"));
    }

    @Test
    void aPlaceIsNoAuthor() {
        CivicPage page = PageReader.standard()
                .read(raw(candidate(CandidateKind.BYLINE, "Hà Nội"), candidate(CandidateKind.BYLINE, "Lê Hà")));
        assertThat(page.article().orElseThrow().bylines())
                .singleElement()
                .satisfies(
                        byline -> assertThat(byline.name().orElseThrow().full()).isEqualTo("Lê Hà"));
        assertThat(codes(page)).containsExactly("BYLINE_UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 7, 2026 | 2026-03-07",
                "7. März 2026, 08:30 Uhr | 2026-03-07",
                "Fri, 06 Mar 2026 23:30:00 +0700 | 2026-03-06T23:30:00+07:00",
                "7 tháng 3, 2026 | 2026-03-07",
                "1772841600 | 2026-03-07T00:00:00Z"
            })
    void readsDatesAsPagesOfAnyLanguageWriteThem(String written, String expected) {
        CivicPage page = PageReader.standard().read(raw(candidate(CandidateKind.PUBLISHED, written)));
        assertThat(page.article().orElseThrow().published().map(PublicationDate::toString))
                .contains(expected);
    }

    @Test
    void doesNotBelieveAChangeBeforeThePublication() {
        CivicPage page = PageReader.standard()
                .read(raw(
                        candidate(CandidateKind.PUBLISHED, "2026-03-07"),
                        candidate(CandidateKind.MODIFIED, "2025-01-01")));
        assertThat(page.article().orElseThrow().modified()).isEmpty();
        assertThat(codes(page)).containsExactly("MODIFIED_BEFORE_PUBLISHED");
    }

    @Test
    void saysWhenADateCannotBeRead() {
        CivicPage page = PageReader.standard().read(raw(candidate(CandidateKind.PUBLISHED, "hôm qua")));
        assertThat(page.article().orElseThrow().published()).isEmpty();
        assertThat(codes(page)).containsExactly("DATE_UNREADABLE");
    }

    @Test
    void cutsAHeadlineThatIsTooLong() {
        RawPage page = raw().toBuilder().title("bờ kè ".repeat(100).strip()).build();
        CivicPage read = PageReader.standard().read(page);
        assertThat(read.article().orElseThrow().headline())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("…");
        assertThat(codes(read)).containsExactly("HEADLINE_CUT");
    }

    @Test
    void answersARawPageWithoutABody() {
        CivicPage page =
                PageReader.standard().read(RawPage.builder().title("Chỉ có tít").build());
        assertThat(page.article()).isEmpty();
        assertThat(codes(page)).containsExactly("NO_ARTICLE");
    }

    @Test
    void knowsATextThatIsNotVietnamese() {
        CivicPage page = read("""
                Ward meets residents about the embankment

                On Wednesday morning the ward council met residents to talk about keeping the embankment clean and planting trees.
                """);
        assertThat(page.article().orElseThrow().language().tag()).isEqualTo("und");
        assertThat(codes(page)).containsExactly("LANGUAGE_UNKNOWN");
    }

    @Test
    void repairsMarksButKeepsTheStyleOfTheTones() {
        String loose = java.text.Normalizer.normalize(PAGE, java.text.Normalizer.Form.NFD)
                .replace("họp dân bàn", "hoà giải, họp dân bàn");
        Article article = read(loose).article().orElseThrow();
        assertThat(article.headline()).isEqualTo("Phường họp dân về bờ kè");
        assertThat(article.plainText())
                .isEqualTo(java.text.Normalizer.normalize(article.plainText(), java.text.Normalizer.Form.NFC));
        assertThat(read(PAGE.replace("giữ sạch", "hoà giải, thủy lợi, giữ sạch"))
                        .article()
                        .orElseThrow()
                        .plainText())
                .contains("hoà giải, thủy lợi");
    }

    @Test
    void readsTheSamePageOnEveryThread() {
        CivicPage expected = read(PAGE);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> read(PAGE)).collect(Collectors.toSet()))
                .containsExactly(expected);
    }

    @Test
    void saysWhatWasReadAndWithWhat() {
        var provenance = read(PAGE).article().orElseThrow().provenance().orElseThrow();
        assertThat(provenance.reader()).isEqualTo("civicnews");
        assertThat(provenance.digest()).isEqualTo(Optional.of(org.civicnews.value.Digest.ofText(PAGE)));
    }

    @Test
    void tellsWhatIsDoubtfulOfAMeeting() {
        CivicPage page = PageReader.standard()
                .read(
                        "Xã họp bàn chuyện đường\n\nChiều 8/3, Chủ tịch UBND xã Lê Văn Ba chủ trì cuộc họp. Ông Ba nói đường sẽ xong.\n");
        assertThat(page.warnings()).extracting(warning -> warning.code()).contains("MEETING_NAME_GUESSED");
    }

    @Test
    void namesAndInitialsBelowTheBodyAreAuthorsAndAReporterOfAnAgencyIsOne() {
        String body = PAGE.substring(0, PAGE.indexOf("Theo ")).stripTrailing();
        assertThat(authors(body + "\n\nT.Phượng")).containsExactly("T.Phượng");
        assertThat(authors(body + " N.V.Sang - Kim Thoa")).containsExactly("N.V.Sang", "Kim Thoa");
        assertThat(authors(body + " Kim Thoa -")).containsExactly("Kim Thoa");
        assertThat(authors(body + " PV/VOV.VN")).containsExactly("PV");
        assertThat(authors(body + " Ng.Thạch")).containsExactly("Ng.Thạch");
        assertThat(authors(body + " Tin-ảnh: Th.Bình")).containsExactly("Th.Bình");
        assertThat(authors(body + " Bài: Kim Thoa; Ảnh: Đức Phú")).containsExactly("Kim Thoa", "Đức Phú");
        assertThat(authors(body + " Tel.Aviv")).isEmpty();
        assertThat(authors(body + " Cần Thơ")).isEmpty();
    }

    @Test
    void aSourceBehindTheLastSentenceIsOneHoweverItIsWritten() {
        String body = PAGE.substring(0, PAGE.indexOf("Theo ")).stripTrailing();
        for (String source : List.of("Theo Báo Ấp Bắc", "theo Báo Ấp Bắc", "(Báo Ấp Bắc)", "TTXVN/Tin Tức", "TTXVN")) {
            Article article = read(body + " " + source).article().orElseThrow();
            assertThat(article.sourceCredit().map(credit -> credit.text())).contains(source);
            assertThat(article.plainText()).doesNotContain(source);
        }
        for (String words : List.of("theo dõi", "TP. Bến Tre", "Ảnh: Đức Phú", "Xem thêm:")) {
            Article article = read(body + " " + words).article().orElseThrow();
            assertThat(article.sourceCredit()).as(words).isEmpty();
            assertThat(article.bylines()).as(words).isEmpty();
            assertThat(article.toString()).contains(words);
        }
    }

    private static List<String> authors(String page) {
        return read(page).article().orElseThrow().bylines().stream()
                .map(byline -> byline.name()
                        .map(name -> name.full())
                        .or(() -> byline.organization().flatMap(agency -> agency.name()))
                        .orElseThrow())
                .toList();
    }
}
