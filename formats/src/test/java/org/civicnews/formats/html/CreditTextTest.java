package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.body.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions and the credits at their ends, as outlets of many countries set them. */
class CreditTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quang cảnh buổi họp. Ảnh: Minh An | Quang cảnh buổi họp. | Ảnh: Minh An",
                "Quang cảnh buổi họp - Ảnh: LÊ NGÂN | Quang cảnh buổi họp | Ảnh: LÊ NGÂN",
                "Quang cảnh buổi họp (Ảnh: Minh An) | Quang cảnh buổi họp | Ảnh: Minh An",
                "Quang cảnh buổi họp (Ảnh: Minh An). | Quang cảnh buổi họp | Ảnh: Minh An",
                "Quang cảnh buổi họp (Ảnh Minh An) | Quang cảnh buổi họp | Ảnh Minh An",
                "Quang cảnh buổi họp. (Ảnh TTX). | Quang cảnh buổi họp. | Ảnh TTX",
                "Lúa đổ rạp ở thôn Hạ. © Lê Bình | Lúa đổ rạp ở thôn Hạ. | © Lê Bình",
                "Bộ đội giúp dân gặt lúa. TTXVN | Bộ đội giúp dân gặt lúa. | TTXVN",
                "The hall on Monday. AP Photo/Ann Lee | The hall on Monday. | AP Photo/Ann Lee",
                "The hall on Monday (Reuters) | The hall on Monday | Reuters",
                "The hall on Monday. (Ann Lee) | The hall on Monday. | Ann Lee",
                "The hall on Monday Photo by Ann Lee | The hall on Monday | Photo by Ann Lee",
                "La sala el lunes en Palma / Lorena Ruiz | La sala el lunes en Palma | Lorena Ruiz",
                "Migrants entering the country AP Photo/Ann Lee | Migrants entering the country | AP Photo/Ann Lee",
                "Die Bewerber im StudioQuelle: Anna Lenz/dpa | Die Bewerber im Studio | Quelle: Anna Lenz/dpa",
                "Đường ven hồ ngập sâu, Ảnh: Minh An | Đường ven hồ ngập sâu | Ảnh: Minh An",
                "Người dân xem bản đồ quy hoạch tại nhà văn hóa. Lê Minh An | Người dân xem bản đồ quy hoạch tại nhà văn hóa. | Lê Minh An",
                "Der Saal am Montag. Lichtbild: Anna Lenz | Der Saal am Montag. | Lichtbild: Anna Lenz",
                "Umati ukumbini. Picha: Asha Juma | Umati ukumbini. | Picha: Asha Juma",
                "회의장 모습 [사진 = 홍길동 기자] | 회의장 모습 | 사진 = 홍길동 기자",
                "会場の様子（Ｃ）通信社 | 会場の様子 | （Ｃ）通信社",
                "Der Saal am Montag. Foto: Anna Lenz/dpa | Der Saal am Montag. | Foto: Anna Lenz/dpa"
            })
    void partsTheCreditFromTheCaption(String line, String caption, String credit) {
        CaptionText read = CaptionText.of(RichText.of(line));

        assertThat(read.caption().map(RichText::text)).contains(caption);
        assertThat(read.credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Hà Văn Sáu (bên trái) tại buổi họp",
                "Đại biểu Lò Văn Pha (Sơn La)",
                "Máy bơm chạy suốt đêm. Dân phòng thay nhau canh cống.",
                "Đường rộng 3/4 m / hai làn xe chạy",
                "Xe chở nước tới thôn 5/6",
                "Hồ chứa cạn trơ đáy. (Ảnh minh họa)",
                "Bà Lò Thị Sáu (ảnh trái) tại buổi họp (ảnh dưới)",
                "Cổng làng trước khi sửa (Ảnh 1)",
                "Ảnh: Bà con góp ý tại buổi họp của xã.",
                "The hall is full after the talk of Mr. Ann Lee",
                "Chợ đông từ sáng sớm. Tổng số: Ba trăm lượt khách",
                "[Toàn cảnh: chợ huyện]",
                "Lễ trao quà. Ông Sáu"
            })
    void keepsWhatIsNoCredit(String line) {
        CaptionText read = CaptionText.of(RichText.of(line));

        assertThat(read.caption().map(RichText::text)).contains(line);
        assertThat(read.credit()).isEmpty();
    }

    @Test
    void aNameOnALineOfItsOwnBelowTheCaptionIsTheCredit() {
        CaptionText read = CaptionText.of(RichText.of("Bà con xem bản vẽ trước giờ họp\nMinh An"));

        assertThat(read.caption().map(RichText::text)).contains("Bà con xem bản vẽ trước giờ họp");
        assertThat(read.credit()).isEqualTo("Minh An");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Lê Thị Hoa\nPhó Chủ tịch",
                "Từ trái sang trong ảnh là các ông:\nMinh An",
                "Một hai ba bốn năm\nsáu bảy"
            })
    void otherLastLinesAreOfTheCaption(String text) {
        CaptionText read = CaptionText.of(RichText.of(text));

        assertThat(read.caption().map(RichText::text)).contains(text);
        assertThat(read.credit()).isEmpty();
    }

    @Test
    void leavesNoBracketBehind() {
        assertThat(CaptionText.of(RichText.of("Ivy is easy to grow ("))
                        .caption()
                        .map(RichText::text))
                .contains("Ivy is easy to grow");
    }
}
