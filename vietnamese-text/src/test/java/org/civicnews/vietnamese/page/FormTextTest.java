package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Test;

/** The texts of a form in a page make the same call as a page that was copied as text. */
class FormTextTest {
    private static final String FORM = """
            Gửi câu chuyện của bạn
            Bạn có kỷ niệm nào với phiên chợ quê? Hãy kể cho chúng tôi nghe.
            Họ và tên
            Email
            Nội dung bài viết
            0/1200 từ
            Tệp đính kèm
            Hình ảnh
            Video
            - Bài gửi về chủ đề: phiên chợ quê, tình làng nghĩa xóm.
            - Bài viết phải do chính bạn viết, chưa đăng ở nơi nào khác.
            - Bài được đăng sẽ được trả nhuận bút theo quy định.""";

    private static RawPage page(String form) {
        return RawPage.builder()
                .addCandidates(Candidate.builder()
                        .kind(CandidateKind.CALL)
                        .text(form)
                        .foundAt("form")
                        .build())
                .build();
    }

    @Test
    void readsTitleFieldsCounterAndTerms() {
        SubmissionCall call =
                PageReader.standard().read(page(FORM)).submissionCall().orElseThrow();

        assertThat(call.title()).isEqualTo("Gửi câu chuyện của bạn");
        assertThat(call.accepts())
                .containsExactly(AcceptedKind.STORY, AcceptedKind.FILE, AcceptedKind.IMAGE, AcceptedKind.VIDEO);
        assertThat(call.wordCounter()).isTrue();
        assertThat(call.wordLimit()).hasValue(1200);
        assertThat(call.topics()).containsExactly("phiên chợ quê", "tình làng nghĩa xóm");
        assertThat(call.terms().orElseThrow().clauses())
                .extracting(TermsClause::kind)
                .containsExactly(ClauseKind.OTHER, ClauseKind.TOPIC, ClauseKind.AUTHORSHIP, ClauseKind.ROYALTY);
        assertThat(call.terms().orElseThrow().clauses().get(0).text())
                .isEqualTo("Bạn có kỷ niệm nào với phiên chợ quê? Hãy kể cho chúng tôi nghe.");
        assertThat(call.royalty().orElseThrow().clauseId()).hasValue("c4");
    }

    @Test
    void readsTheSameCallAsFromText() {
        Optional<SubmissionCall> asText = PageReader.standard().read(FORM).submissionCall();

        assertThat(PageReader.standard().read(page(FORM)).submissionCall()).isEqualTo(asText);
    }

    @Test
    void takesNoContactFormForACall() {
        assertThat(PageReader.standard()
                        .read(page("Liên hệ\nHọ và tên\nEmail\nĐiện thoại"))
                        .submissionCall())
                .isEmpty();
    }

    @Test
    void keepsAShortLineThatIsNoFieldAsAWarning() {
        CivicPage page = PageReader.standard().read("Gửi bài\nMã vùng\nTệp đính kèm\nHình ảnh");

        assertThat(page.submissionCall().orElseThrow().terms()).isEmpty();
        assertThat(page.warnings()).extracting(PageWarning::code).contains("CALL_LINE_SKIPPED");
    }

    @Test
    void readsWithTheWordsOfTheCaller() {
        String form = FORM.replace("nhuận bút", "quà quê");
        TsvTable words = PageText.words();
        List<List<String>> more = new ArrayList<>(words.rows());
        more.add(List.of("ROYALTY", "quà quê"));
        TsvTable own = new TsvTable(words.comments(), words.columns(), more);
        PageReader reader =
                PageReader.standard().withPageText(PageText.standard().withWords(own));

        assertThat(PageReader.standard()
                        .read(form)
                        .submissionCall()
                        .orElseThrow()
                        .royalty())
                .isEmpty();
        assertThat(reader.read(form).submissionCall().orElseThrow().royalty()).isPresent();
        assertThat(reader.read(page(form)).submissionCall())
                .as("in a form, too")
                .isEqualTo(reader.read(form).submissionCall());
    }

    @Test
    void refusesWordsOfAListThatIsNone() {
        TsvTable words = new TsvTable(List.of(), List.of("list", "phrase"), List.of(List.of("NOTHING", "gì")));

        assertThatThrownBy(() -> PageText.standard().withWords(words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWordsOfTheCallerAlsoTellFieldsSumsAndCreditsOfPictures() {
        TsvTable words = PageText.words();
        List<List<String>> more = new ArrayList<>(words.rows());
        more.add(List.of("FIELD_FILE", "attachment"));
        more.add(List.of("LABEL_VOCABULARY", "attachment"));
        more.add(List.of("THOUSAND", "grand"));
        more.add(List.of("PHOTO_LABEL", "picture by"));
        PageReader reader = PageReader.standard()
                .withPageText(PageText.standard().withWords(new TsvTable(List.of(), words.columns(), more)));

        CivicPage call = reader.read("Gửi bài\nAttachment\n- Nhuận bút 200 grand đồng một bài.\n");
        assertThat(call.submissionCall().orElseThrow().accepts()).containsExactly(AcceptedKind.FILE);
        assertThat(call.submissionCall().orElseThrow().royalty().orElseThrow().amount())
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("200000"));

        Article article = reader.read("""
                        Xóm làm lại cầu ván trước mùa nước

                        Sáng 5/3, bà con trong xóm họp bàn việc làm lại cầu ván bắc qua rạch Bần.

                        Cầu ván bắc qua rạch. Picture by: Lam Trà

                        Mỗi nhà góp hai ngày công, phường cho mượn xe chở ván và trả tiền đinh.
                        """).article().orElseThrow();
        assertThat(article.media())
                .singleElement()
                .satisfies(
                        item -> assertThat(item.credit().orElseThrow().line()).contains("Picture by: Lam Trà"));
    }
}
