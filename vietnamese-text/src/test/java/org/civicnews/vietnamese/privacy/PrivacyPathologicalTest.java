package org.civicnews.vietnamese.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PrivacyPathologicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0912",
                "0912 ",
                "0912.",
                "1-",
                "(",
                "+84 ",
                "a@",
                "@",
                "a.",
                "a@b.",
                "không ",
                "Minh ",
                "tên ",
                "tôi là ",
                "chồng tôi ",
                "số ",
                "số 1 ngõ 2 ",
                "ngõ 1/",
                "phường A, ",
                "29B-",
                "10.",
                "1.2.3.4 ",
                "trường ",
                "THPT A ",
                "công ty A ",
                "lớp 1A",
                "sinh ",
                "12/",
                "5 tuổi ",
                "facebook là ",
                "a còng gmail ",
                "http://fb.com/a ",
                "em ",
                "công ty ",
                "\u0301",
                "\uD800",
                "\u0000",
                "\n",
                "anh Minh ",
                "STK "
            })
    void aHundredThousandOfAnythingIsAnswered(String piece) {
        String text = piece.repeat(100_000);
        assertThat(PrivacyRecognizer.standard().find(text))
                .allSatisfy(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
