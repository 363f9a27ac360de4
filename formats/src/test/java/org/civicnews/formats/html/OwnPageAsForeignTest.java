package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.civicnews.body.Figure;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;

/** What is read of our own page by whoever takes it for any other. */
class OwnPageAsForeignTest {
    private static final String ALT = "Bà con ngồi quanh tấm bản đồ trải trên nền nhà văn hóa, nhiều người cầm bút chì";

    private static RawPage read(Optional<RichText> caption) {
        var article = Samples.article().toBuilder()
                .blocks(List.of(
                        Paragraph.builder()
                                .id("b1")
                                .text(
                                        RichText.of(
                                                "Sáng nay bà con thôn Đông họp ở nhà văn hóa, bàn chuyện mở đường và chuyện nước sạch cho cả xóm."))
                                .build(),
                        Figure.builder().id("b2").addMedia("m9").build(),
                        Paragraph.builder()
                                .id("b3")
                                .text(
                                        RichText.of(
                                                "Sau hai giờ góp ý, mọi người nhất trí vòng con đường qua phía ruộng để giữ lại ngôi đình cũ của làng."))
                                .build()))
                .meetings(List.of())
                .corrections(List.of())
                .leadMedia(Optional.empty())
                .media(List.of(MediaItem.builder()
                        .id("m9")
                        .kind(MediaKind.IMAGE)
                        .alt(ALT)
                        .caption(caption)
                        .build()))
                .build();
        return PageHtml.standard().read(ArticleHtml.page().write(article), "https://bao.example.vn/tin/77.html");
    }

    @Test
    void takesTheWordsForAMissingPictureForItsDescription() {
        RawPage page = read(Optional.of(RichText.of("Buổi góp ý bản đồ sáng thứ bảy.")));

        assertThat(page.blocks()).filteredOn(Paragraph.class::isInstance).hasSize(2);
        assertThat(page.media()).hasSize(1);
        assertThat(page.media().get(0).alt()).contains(ALT);
        assertThat(page.media().get(0).caption().map(RichText::text)).contains("Buổi góp ý bản đồ sáng thứ bảy.");
    }

    @Test
    void doesSoWithoutACaptionToo() {
        RawPage page = read(Optional.empty());

        assertThat(page.blocks()).filteredOn(Paragraph.class::isInstance).hasSize(2);
        assertThat(page.media()).hasSize(1);
        assertThat(page.media().get(0).caption()).isEmpty();
    }
}
