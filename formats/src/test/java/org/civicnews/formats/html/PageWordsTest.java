package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a body speak of other articles or of the outlet, and which of the news although they sound alike. */
class PageWordsTest {
    private static final PageWords WORDS = PageWords.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lea también: La sesión se aplaza",
                "Xem thêm: Cầu bộ hành đã thông",
                "Siehe auch: Neue Brücke",
                "À lire aussi : Le pont rouvre"
            })
    void leadsOnByAWordAndAColon(String line) {
        assertThat(WORDS.leadsOnTo(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lea Nguyễn đọc tham luận thay mặt tổ dân phố",
                "Related parties must say so before the vote",
                "Xem thêm một lần nữa, cử tri vẫn chưa hài lòng"
            })
    void doesNotLeadOnWithoutAColon(String line) {
        assertThat(WORDS.leadsOnTo(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please SUBSCRIBE to our paper.",
                "Vui lòng ghi rõ nguồn khi đăng lại.",
                "© 2024 Báo Mẫu. All rights reserved."
            })
    void knowsNotices(String line) {
        assertThat(WORDS.isNotice(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mọi ý kiến đóng góp xin gửi về Sở Tư pháp trước ngày 15/7.",
                "Người dân tải ứng dụng VNeID để nộp hồ sơ.",
                "Quốc hội bàn luật về quyền tác giả.",
                "Họ theo dõi báo cáo của xã hằng tháng.",
                ""
            })
    void takesNoNewsForANotice(String line) {
        assertThat(WORDS.isNotice(line)).isFalse();
    }
}
