package org.civicnews.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.junit.jupiter.api.Test;

class RawPageTest {
    @Test
    void becomesAnArticleWithThePlainFacts() {
        Article article = page().addCandidates(candidate(CandidateKind.PUBLISHED, "hôm nay"))
                .addCandidates(candidate(CandidateKind.PUBLISHED, "2026-03-07T00:05:11.000 +07:00"))
                .addCandidates(candidate(CandidateKind.MODIFIED, "2026-03-07T09:00:00+07:00"))
                .addCandidates(candidate(CandidateKind.BYLINE, "Minh An"))
                .addCandidates(candidate(CandidateKind.SECTION, "Thời sự"))
                .addCandidates(candidate(CandidateKind.TAG, "họp dân"))
                .addCandidates(candidate(CandidateKind.TAG, "họp dân"))
                .addCandidates(candidate(CandidateKind.SOURCE, "Theo hanoi.gov.vn"))
                .addCandidates(candidate(CandidateKind.ORIGINAL_LINK, "https://hanoi.gov.vn/tin?fbclid=1"))
                .build()
                .toArticle()
                .orElseThrow();

        assertThat(article.headline()).isEqualTo("Phường họp dân");
        assertThat(article.language()).isEqualTo(LanguageTag.VIETNAMESE);
        assertThat(article.published()).hasToString("Optional[2026-03-07T00:05:11+07:00]");
        assertThat(article.modified()).hasToString("Optional[2026-03-07T09:00:00+07:00]");
        assertThat(article.bylines())
                .singleElement()
                .satisfies(
                        byline -> assertThat(byline.name().orElseThrow().full()).isEqualTo("Minh An"));
        assertThat(article.section()).contains("Thời sự");
        assertThat(article.tags()).containsExactly("họp dân");
        assertThat(article.sourceCredit().orElseThrow().text()).isEqualTo("Theo hanoi.gov.vn");
        assertThat(article.originalLink().orElseThrow().canonical()).hasToString("https://hanoi.gov.vn/tin");
        assertThat(article.canonicalUrl()).hasToString("Optional[https://phuong.example.vn/1]");
    }

    @Test
    void isNoArticleWithoutHeadlineOrBody() {
        assertThat(RawPage.builder().title("Phường họp dân").build().toArticle())
                .isEmpty();
        assertThat(RawPage.builder().addBlocks(paragraph("b1")).build().toArticle())
                .isEmpty();
    }

    @Test
    void leavesOutAChangeBeforeThePublication() {
        Article article = page().addCandidates(candidate(CandidateKind.PUBLISHED, "7/3/2026"))
                .addCandidates(candidate(CandidateKind.MODIFIED, "6/3/2026"))
                .build()
                .toArticle()
                .orElseThrow();

        assertThat(article.published()).hasToString("Optional[2026-03-07]");
        assertThat(article.modified()).isEmpty();
    }

    @Test
    void takesWhatNoPersonIsCalledForAnOrganisation() {
        Article article = page().addCandidates(candidate(CandidateKind.BYLINE, "ông Nguyễn Văn An"))
                .build()
                .toArticle()
                .orElseThrow();

        assertThat(article.bylines()).hasSize(1);
        assertThat(article.bylines().get(0).organization()).isPresent();
    }

    @Test
    void anOrganisationMayBeTheAuthor() {
        Article article = page().addCandidates(candidate(CandidateKind.BYLINE_ORGANIZATION, "Báo Bến Sông"))
                .build()
                .toArticle()
                .orElseThrow();

        assertThat(article.bylines()).singleElement().satisfies(byline -> {
            assertThat(byline.name()).isEmpty();
            assertThat(byline.organization().orElseThrow().name()).contains("Báo Bến Sông");
        });
    }

    @Test
    void cutsAHeadlineThatIsTooLong() {
        Article article = page().title("á\n".repeat(400)).build().toArticle().orElseThrow();

        assertThat(article.headline()).hasSize(500).endsWith("…").doesNotContain("\n");
    }

    @Test
    void leavesOutALinkToItself() {
        Article article = page().addCandidates(candidate(CandidateKind.ORIGINAL_LINK, "https://phuong.example.vn/1"))
                .build()
                .toArticle()
                .orElseThrow();

        assertThat(article.originalLink()).isEmpty();
    }

    @Test
    void refusesBlocksThatDoNotFitTogether() {
        RawPage page = page().addBlocks(paragraph("b1")).build();

        assertThatThrownBy(page::toArticle).isInstanceOf(InvalidContentException.class);
    }

    private static RawPageBuilder page() {
        return RawPage.builder()
                .url("https://phuong.example.vn/1?utm_source=a")
                .language(LanguageTag.VIETNAMESE)
                .title("Phường họp dân")
                .addBlocks(paragraph("b1"));
    }

    private static Paragraph paragraph(String id) {
        return Paragraph.builder().id(id).text(RichText.of("Sáng 1/12, …")).build();
    }

    private static Candidate candidate(CandidateKind kind, String text) {
        return Candidate.builder().kind(kind).text(text).foundAt("test").build();
    }
}
