package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page keeps the caption of a picture, and what is none. */
class PageCaptionsTest {
    private static final String TEXT =
            "<p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ bên sông.</p>";

    private static RawPage read(String opening, String inside) {
        return PageHtml.standard()
                .read(
                        "<body><h1>Chợ cũ bên sông</h1>" + opening + "<div class=article-body>" + TEXT + inside
                                + TEXT.repeat(2) + "</div>",
                        "https://bao.example.vn/tin/1.html");
    }

    private static String caption(RawPage page) {
        return page.media().stream()
                .findFirst()
                .map(item -> item.caption().map(text -> text.text()).orElse("-") + " | " + credit(item))
                .orElse("no picture");
    }

    private static String credit(MediaItem item) {
        return item.credit().flatMap(credit -> credit.line()).orElse("-");
    }

    private static long paragraphs(RawPage page) {
        return page.blocks().stream().filter(Paragraph.class::isInstance).count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<figure><img src=/a.jpg><figcaption>Chợ sáng nay</figcaption></figure> ! Chợ sáng nay | -",
                "<figure><img src=/a.jpg><figcaption>Chợ sáng nay<span class=author>Minh An</span></figcaption></figure> ! Chợ sáng nay | Minh An",
                "<div class=box><figure><img src=/a.jpg></figure><figcaption>Chợ sáng nay</figcaption></div> ! Chợ sáng nay | -",
                "<div class=box><figure><img src=/a.jpg></figure><div class=caption><p itemprop=caption>Chợ sáng nay</p></div></div> ! Chợ sáng nay | -",
                "<button><figure><img src=/a.jpg></figure><figcaption>Chợ sáng nay</figcaption></button> ! Chợ sáng nay | -",
                "<div><img src=/a.jpg alt='Chợ sáng nay'><p>Chợ sáng nay</p></div> ! Chợ sáng nay | -",
                "<div><img src=/a.jpg alt='Tiểu thương dọn hàng'><p>Tiểu thương dọn hàng <span>IMAGO/An Lê</span></p></div> ! Tiểu thương dọn hàng | IMAGO/An Lê",
                "<p><img src=/a.jpg alt='Bến đò'></p><div><span>Bến đò</span></div> ! Bến đò | -",
                "<img src=/a.jpg data-caption='Chợ &lt;b&gt;sáng&lt;/b&gt; nay. Ảnh: Minh An'> ! Chợ sáng nay. | Ảnh: Minh An",
                "<figure><img src=/a.jpg data-caption='Khác'><figcaption>Chợ sáng nay</figcaption></figure> ! Chợ sáng nay | -",
                "<figure><img src=/a.jpg alt='Chợ sáng nay'></figure> ! - | -",
                "<img src=/a.jpg data-caption='Chợ sáng nay' data-credit='Minh An'> ! Chợ sáng nay | Minh An",
                "<figure><img src=/a.jpg data-source='TTXVN'><figcaption>Chợ sáng nay</figcaption></figure> ! Chợ sáng nay | TTXVN",
                "<figure><img src=/a.jpg data-source='/cdn/1'><figcaption>Chợ sáng nay</figcaption></figure> ! Chợ sáng nay | -",
                "<a href=/a.jpg data-caption='Chợ sáng nay'><img src=/a.jpg></a> ! Chợ sáng nay | -",
                "<figure><a href=/a.jpg data-caption='Bà con dọn hàng từ sáng sớm'><img src=/a.jpg></a><figcaption>Bà con dọn hàng…</figcaption></figure> ! Bà con dọn hàng từ sáng sớm | -",
                "<figure><img src=/a.jpg><figcaption><span aria-hidden=true>Chợ sáng nay</span><span itemprop=copyrightHolder>Minh An</span></figcaption></figure> ! Chợ sáng nay | Minh An",
                "<div class=image-embed><div class=empty></div><div class=caption>Chợ sáng nay</div></div> ! Chợ sáng nay | -",
                "<figure><img src=/a.jpg><figcaption><span class=x1><p>Bà con dọn hàng ở chợ từ sáng sớm.</p></span><span class=x2>Lê Minh An</span></figcaption></figure> ! Bà con dọn hàng ở chợ từ sáng sớm. | Lê Minh An",
                "<figure><img src=/a.jpg><figcaption>Chủ tịch xã trao quà cho <span>Lê Minh An</span></figcaption></figure> ! Chủ tịch xã trao quà cho Lê Minh An | -",
                "<figure><img src=/a.jpg><figcaption>Chợ sáng nay.<div class=x1>© Ảnh: Minh An</div></figcaption></figure> ! Chợ sáng nay. | Ảnh: Minh An",
                "<figure><img src=/a.jpg><figcaption><p>© Minh An / Báo Chợ</p><p>Bà con dọn hàng từ sáng sớm.</p></figcaption></figure> ! Bà con dọn hàng từ sáng sớm. | © Minh An / Báo Chợ",
                "<figure><img src=/a.jpg><figcaption>Copyright: Minh An</figcaption></figure> ! - | Copyright: Minh An",
                "<div class=content><div class=image><img src=/a.jpg></div><div class=metadata><div class=caption><p>Chợ sáng nay</p></div><div class=credits><p>Minh An</p></div></div></div> ! Chợ sáng nay | Minh An",
                "<div itemscope itemtype=https://schema.org/ImageObject><x-image></x-image><div class=caption>Chợ sáng nay</div></div> ! Chợ sáng nay | -"
            })
    void aCaptionIsAFieldOfItsPictureAndNoParagraph(String picture, String caption) {
        RawPage page = read("", picture);

        assertThat(caption(page)).isEqualTo(caption);
        assertThat(paragraphs(page)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<picture><img src=/a.jpg></picture><figcaption>Chợ sáng nay</figcaption> ! Chợ sáng nay | -",
                "<img src=/a.jpg><div class=row><div class=image-caption>Chợ sáng nay. Ảnh: Minh An</div></div> ! Chợ sáng nay. | Ảnh: Minh An",
                "<div class=top><img src=/a.jpg alt='Chợ sáng nay'><p>Chợ sáng nay</p></div> ! Chợ sáng nay | -"
            })
    void aPictureAboveTheBodyBringsItsCaption(String picture, String caption) {
        RawPage page = read(picture, "");

        assertThat(caption(page)).isEqualTo(caption);
        assertThat(paragraphs(page)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<img src=/logo.jpg><p>Chữ</p><div class=caption>Chợ sáng nay</div>",
                "<img src=/a.jpg><img src=/b.jpg><div class=other>Chợ sáng nay</div>"
            })
    void aPictureAboveTheBodyThatHasNoneIsLeft(String picture) {
        assertThat(read(picture, "").media()).isEmpty();
    }

    @Test
    void aParagraphBelowAPictureThatSaysMoreThanItsAltStays() {
        RawPage page = read("", "<div><img src=/a.jpg alt=Chợ><p>Chợ cũ xây từ năm 1988 và đã xuống cấp.</p></div>");

        assertThat(paragraphs(page)).isEqualTo(4);
    }

    @Test
    void everyPictureOfAGalleryHasItsOwnCaption() {
        RawPage page = read(
                "",
                "<div class=gallery><figure><img src=/1.jpg><figcaption>Một</figcaption></figure>"
                        + "<figure><img src=/2.jpg><figcaption>Hai</figcaption></figure></div>");

        assertThat(page.media().stream()
                        .map(item -> item.caption().orElseThrow().text()))
                .containsExactly("Một", "Hai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<figure><img src=/a.jpg></figure><div class=caption>Chợ sáng nay</div> ! Chợ sáng nay | -",
                "<div><img src=/a.jpg alt='Bà con dọn hàng từ sáng'></div><div><span>Bà con dọn hàng từ sáng</span></div> ! Bà con dọn hàng từ sáng | -",
                "<div><img src=/a.jpg data-caption='Chợ sáng nay'></div> ! Chợ sáng nay | -",
                "<div><img src=/a.jpg alt='Lê Minh An'></div><div class=author>Lê Minh An</div> ! no picture",
                "<div><img src=/a.jpg alt='Lê Minh An'></div><a href=/an>Lê Minh An</a> ! no picture"
            })
    void aPictureAboveTheBodyHasTheLineBelowItThatSaysTheSame(String opening, String caption) {
        RawPage page = read(opening, "");

        assertThat(caption(page)).isEqualTo(caption);
        assertThat(paragraphs(page)).isEqualTo(3);
    }

    private static String panel(String picture, String text) {
        return "<div class=slide><div class=media><img src=/" + picture + ".jpg></div><div class=info><span>" + picture
                + " of 3</span> <p>" + text + "</p><button>Xem thêm</button></div></div>";
    }

    private static final String PANELS = panel("1", "Bà con dọn hàng từ sáng sớm. Ảnh: Minh An")
            + panel("2", "2/3 Phường dựng rạp ở bến đò cũ.")
            + panel("3", "Chợ mới sau một năm xây dựng lại.");

    @ParameterizedTest
    @CsvSource({"<div class=carousel>,</div>", "<div class=share><div class=photo-gallery>,</div></div>"})
    void everyPanelOfAGalleryBringsItsCaption(String start, String end) {
        for (RawPage page : new RawPage[] {read(start + PANELS + end, ""), read("", start + PANELS + end)}) {
            if (!start.contains("share")) {
                assertThat(page.media().stream()
                                .map(item -> item.caption().orElseThrow().text()))
                        .containsExactly(
                                "Bà con dọn hàng từ sáng sớm.",
                                "Phường dựng rạp ở bến đò cũ.",
                                "Chợ mới sau một năm xây dựng lại.");
                assertThat(credit(page.media().get(0))).isEqualTo("Ảnh: Minh An");
            }
            assertThat(paragraphs(page)).isEqualTo(3);
        }
    }
}
