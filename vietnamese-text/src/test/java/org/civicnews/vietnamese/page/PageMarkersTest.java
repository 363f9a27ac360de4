package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.civicnews.article.Article;
import org.civicnews.article.LinkDisplay;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageMarkersTest {
    private static final List<String> COLUMNS = List.of("role", "where", "phrase");
    private static final String BODY = """
            Village repairs its footbridge before the floods

            Volunteers laid new planks on the footbridge on Saturday, and the ward paid for the timber and the nails.

            """;

    private static TsvTable table(String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split("\\|", -1)));
        }
        return new TsvTable(List.of(), COLUMNS, cells);
    }

    private static TsvTable standardAnd(String... rows) {
        List<List<String>> cells = new ArrayList<>(PageText.markers().rows());
        cells.addAll(table(rows).rows());
        return new TsvTable(List.of(), COLUMNS, cells);
    }

    private static PageReader reader(TsvTable markers) {
        return PageReader.standard().withPageText(PageText.standard().withMarkers(markers));
    }

    private static Article read(PageReader reader, String page) {
        return reader.read(page).article().orElseThrow();
    }

    private static List<String> problems(Runnable use) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(use::run)
                .asInstanceOf(type(InvalidContentException.class))
                .satisfies(e -> e.problems().stream().map(Problem::toString).forEach(found::add));
        return found;
    }

    @Test
    void aCallersTogglesLeadToTheOriginal() {
        String page = BODY + "Original link Hide link https://ward.example.org/bridge.html\n";
        TsvTable own = standardAnd("LINK_SHOW|START|Original link", "LINK_HIDE|ANYWHERE|hide link");

        Article article = read(reader(own), page);
        assertThat(article.originalLink().orElseThrow().canonical().toString())
                .isEqualTo("https://ward.example.org/bridge.html");
        assertThat(article.originalLink().orElseThrow().display()).isEqualTo(LinkDisplay.HIDDEN);
        assertThat(article.plainText()).doesNotContain("link");

        assertThat(read(PageReader.standard(), page).originalLink()).isEmpty();
    }

    @Test
    void aCallersLabelsNameAuthorSourceAndTags() {
        String page =
                BODY + "Written by: Mary Tran\n\nFirst printed in: The Ward Gazette\n\nFiled under: bridges, floods\n";
        Article article = read(
                reader(table("BYLINE|START|written by", "CREDIT|START|first printed in", "TAGS|START|filed under")),
                page);
        assertThat(article.bylines())
                .singleElement()
                .satisfies(
                        byline -> assertThat(byline.name().orElseThrow().full()).isEqualTo("Mary Tran"));
        assertThat(article.sourceCredit()
                        .orElseThrow()
                        .publisher()
                        .orElseThrow()
                        .name())
                .contains("The Ward Gazette");
        assertThat(article.tags()).containsExactly("bridges", "floods");
    }

    @Test
    void aCallersLabelsAlsoReadWhatAnotherReaderFound() {
        RawPage page = RawPage.builder()
                .title("Village repairs its footbridge")
                .addBlocks(Paragraph.builder()
                        .id("b1")
                        .text(RichText.of("Volunteers laid new planks on Saturday."))
                        .build())
                .addCandidates(Candidate.builder()
                        .kind(CandidateKind.SOURCE)
                        .text("First printed in: The Ward Gazette")
                        .foundAt("test")
                        .build())
                .build();
        assertThat(reader(table("CREDIT|START|first printed in"))
                        .read(page)
                        .article()
                        .flatMap(Article::sourceCredit)
                        .flatMap(credit -> credit.publisher())
                        .flatMap(publisher -> publisher.name()))
                .contains("The Ward Gazette");
    }

    @Test
    void aPhraseIsFoundInWhateverFormTheTableWritesIt() {
        String page = BODY + "Đọc ở trang chính https://phuong.example.vn/cau.html\n";
        for (String phrase :
                List.of("đọc ở trang chính", " ĐỌC Ở TRANG CHÍNH\u00A0", "đo\u0323c ơ\u0309 trang chính")) {
            assertThat(read(reader(table("LINK_SHOW|START|" + phrase)), page).originalLink())
                    .as(phrase)
                    .isPresent();
        }
    }

    @Test
    void anEmptyTableLeavesEveryLineToItsShape() {
        String page = BODY + "Nguồn: TTXVN\n\nXem link gốc https://phuong.example.vn/cau.html\n";
        Article article = read(reader(table()), page);
        assertThat(article.sourceCredit()).isEmpty();
        assertThat(article.originalLink()).isEmpty();
        assertThat(article.headline()).isEqualTo("Village repairs its footbridge before the floods");
    }

    @Test
    void wordsAndMarkersAreExchangedInEitherOrder() {
        TsvTable markers = table("LINK_SHOW|START|original link");
        TsvTable words = new TsvTable(List.of(), List.of("list", "phrase"), List.of());
        String page = BODY + "Original link https://ward.example.org/bridge.html\n";
        for (PageText texts : List.of(
                PageText.standard().withMarkers(markers).withWords(words),
                PageText.standard().withWords(words).withMarkers(markers))) {
            assertThat(read(PageReader.standard().withPageText(texts), page).originalLink())
                    .isPresent();
        }
    }

    static Stream<String> pages() {
        return TsvTable.read("pages.tsv", PageMarkersTest.class.getResourceAsStream("/spec/pages.tsv")).rows().stream()
                .map(row -> row.get(0));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theBundledTablesGivenBackChangeNothing(String name) throws IOException {
        PageText given = PageText.standard().withMarkers(PageText.markers()).withWords(PageText.words());
        try (InputStream in = PageMarkersTest.class.getResourceAsStream("/spec/pages/" + name + ".txt")) {
            String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(PageReader.standard().withPageText(given).read(page))
                    .isEqualTo(PageReader.standard().read(page));
        }
    }

    @Test
    void tellsEveryBadRowByItsNumber() {
        assertThat(problems(() -> PageText.standard()
                        .withMarkers(table(
                                "LINK_SHOW|START|original link",
                                "LINKSHOW|START|original link",
                                "CREDIT|BEHIND|source",
                                "TAGS|START| \u00A0"))))
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("rows/1/role")
                        .contains("LINK_SHOW", "in row 2: LINKSHOW | START | original link"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("rows/2/where")
                        .contains("must be one of LINE, START, ANYWHERE in row 3: CREDIT | BEHIND | source"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("rows/3/phrase").contains("must not be blank in row 4"));
    }

    @Test
    void refusesATableOfOtherColumnsOrAnotherWidth() {
        TsvTable turned = new TsvTable(List.of(), List.of("where", "role", "phrase"), List.of());
        assertThat(problems(() -> PageText.standard().withMarkers(turned)))
                .singleElement()
                .asString()
                .contains("must be role, where, phrase but were where, role, phrase");
        assertThat(problems(() -> PageText.standard().withMarkers(table("TAGS|START|tags", "TAGS|START"))))
                .singleElement()
                .asString()
                .contains("row 2");
    }

    @Test
    void refusesBadRowsOfTheOtherWordsAlike() {
        TsvTable words = TsvTable.parse("words", "list\tphrase\nTOPIC\tabout\nTOPICS\tabout\nMONEY\t \n");
        assertThat(problems(() -> PageText.standard().withWords(words)))
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("row 2: TOPICS | about"))
                .anySatisfy(problem -> assertThat(problem).contains("must not be blank in row 3"));
    }

    @Test
    void theStandardReaderWarnsOfALinkThatOnlyItsOwnMarkersOffer() {
        assertThat(PageReader.standard().read(BODY + "Xem link gốc\n").warnings())
                .extracting(PageWarning::code)
                .contains("LINK_MISSING");
        assertThat(reader(table()).read(BODY + "Xem link gốc\n").warnings())
                .extracting(PageWarning::code)
                .doesNotContain("LINK_MISSING");
    }

    @Test
    void anyMarkersInAnyPlaceReadAnyPage() {
        String[] phrases = {"a", "-", "theo", "ảnh", "\uD83D\uDE00", "tin (3)", ":", "()"};
        List<String> rows = new ArrayList<>();
        for (PageMarkers.Role role : PageMarkers.Role.values()) {
            for (String where : List.of("LINE", "START", "ANYWHERE")) {
                for (String phrase : phrases) {
                    rows.add(role + "|" + where + "|" + phrase);
                }
            }
        }
        Random random = new Random(20_261_126);
        for (int i = 0; i < 400; i++) {
            List<String> some = new ArrayList<>(rows);
            Collections.shuffle(some, random);
            PageReader reader =
                    reader(table(some.subList(0, random.nextInt(rows.size())).toArray(String[]::new)));
            StringBuilder page = new StringBuilder(BODY);
            for (int n = random.nextInt(30); n > 0; n--) {
                page.append(phrases[random.nextInt(phrases.length)])
                        .append(" ,\n (http://a.vn)".charAt(random.nextInt(17)));
            }
            assertThat(reader.read(page.toString())).isNotNull();
            assertThat(reader.read(page.reverse().toString())).isNotNull();
        }
    }
}
