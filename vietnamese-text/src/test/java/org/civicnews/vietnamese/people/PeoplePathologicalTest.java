package org.civicnews.vietnamese.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PeoplePathologicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn ",
                "Chủ tịch ",
                "Phó ",
                "các đồng chí ",
                "Ủy viên Ban Thường vụ Thành ủy Hà Nội: ",
                "Nguyễn Văn An, Chủ tịch UBND xã Bình An; ",
                "ông A, ",
                "tiếp ông A ",
                "Tiếp Đại sứ A tại ",
                "Nguyễn Văn An Bình. Nguyễn Văn An. ",
                "sinh năm 1990, ",
                "Erling Haaland ",
                "Bộ trưởng Thương mại quốc tế ",
                "- Chi nhánh ",
                "(Đoàn Hà Nội) ",
                "đồng chí ",
                "HOÀNG ",
                ", ",
                "đường Lê Lợi, ",
                "Trợ lý ",
                "Thư ký Chủ tịch ",
                "Ban Chỉ đạo ",
                "Ban Chỉ đạo phòng và ",
                "Trung tâm Kiểm soát bệnh ",
                "Công ty ",
                "UBND tỉnh ",
                "xã ",
                "A.",
                "K'",
                "(",
                "và ",
                "\u0301",
                "\uD800",
                "\u0000",
                "a"
            })
    void aHundredThousandOfAnythingIsAnswered(String piece) {
        String text = piece.repeat(100_000);
        List<NameMention> mentions = PeopleRecognizer.standard().find(text);
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length()));
        List<NamedText> texts = List.of(new NamedText(Optional.of("b1"), mentions));
        assertThat(PeopleResolver.standard()
                        .resolve(texts, NameContext.empty())
                        .ids()
                        .get(0))
                .hasSameSizeAs(mentions);
    }
}
