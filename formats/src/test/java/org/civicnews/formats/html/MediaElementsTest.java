package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.civicnews.body.MediaItem;
import org.civicnews.page.RawPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaElementsTest {
    private static final String TEXT =
            "<h1>Ảnh</h1><p>Sáng 12/3, phường tổ chức hội nghị lấy ý kiến nhân dân về phương án cải tạo khu chợ cũ.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "<img src=a.jpg> ! https://bao.example.vn/tin/a.jpg",
                "<img src='  /a b.jpg '> ! https://bao.example.vn/a%20b.jpg",
                "<img src=//cdn.example.vn/a.jpg> ! https://cdn.example.vn/a.jpg",
                "<img src=data:image/gif;base64,AA data-src=/b.jpg> ! https://bao.example.vn/b.jpg",
                "<img src=/loading.gif data-original=/c.jpg> ! https://bao.example.vn/c.jpg",
                "<img src=/placeholder.png srcset='/s.jpg 300w, /l.jpg 900w, /m.jpg 600w'> ! https://bao.example.vn/l.jpg",
                "<img srcset='/1.jpg, /2.jpg 2x'> ! https://bao.example.vn/2.jpg",
                "<img srcset='/w_1,h_2/a.jpg 1x,/w_3,h_4/a.jpg 2x'> ! https://bao.example.vn/w_3,h_4/a.jpg",
                "<picture><source srcset=/p.webp><img></picture> ! https://bao.example.vn/p.webp",
                "<video><source src=/v.mp4></video> ! https://bao.example.vn/v.mp4",
                "<figure><noscript><img src=/n.jpg></noscript><figcaption>Chợ</figcaption></figure> ! https://bao.example.vn/n.jpg",
                "<figure><div></div><figcaption>Chợ</figcaption></figure> ! -",
                "<img src=javascript:alert(1)> ! -",
                "<img src=data:image/png;base64,AAAA> ! -",
                "<img src=/a.jpg width=1 height=1> ! -",
                "<img src=/a.jpg width=16> ! -",
                "<img src=https://user:pass@host/a.jpg> ! -",
                "<img class='emoji wp-smiley' src=/a.png> ! -",
                "<img> ! -"
            })
    void findsWhereAPictureIs(String element, String source) {
        RawPage page = PageHtml.standard().read("<body>" + TEXT + element, "https://bao.example.vn/tin/1.html");

        Optional<String> found =
                page.media().stream().findFirst().flatMap(MediaItem::source).map(Object::toString);
        assertThat(found.orElse("-")).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"600, 600", "600px, 600", "600.5, 600", "100%, 0", "auto, 0", "'', 0", "-5, 0", "9999999, 0"})
    void readsSizesInPixels(String size, int pixels) {
        assertThat(MediaElements.pixels(size)).isEqualTo(pixels);
    }
}
