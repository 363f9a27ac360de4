package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MeetingPathologicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Nguyễn Văn An yêu cầu Sở Y tế làm. ",
                "các đơn vị phải làm, ",
                "Ông An nói: “",
                "Tham dự có đại diện các sở; ",
                "điểm cầu các xã và các huyện ",
                "Cùng ngày, UBND tỉnh tổ chức hội nghị. ",
                "yêu cầu ",
                "yêu cầu Sở Y tế làm; Công an làm; ",
                "Chủ tịch UBND xã yêu cầu ",
                "với lãnh đạo các sở, ",
                "Hơn 200 doanh nghiệp tham dự; ",
                ", giao Phòng Y tế kiểm tra",
                "tổ chức hội nghị ngày 5/3 tới, ",
                " và đề nghị Sở Y tế rà soát",
                "các hộ được yêu cầu di dời, ",
                "80 hộ dân họp bàn ",
                "giao tổ cấp nước lập ",
                "lưu ý học viên cần ",
                "lưu ý học viên ",
                "lưu ý cần ",
                ", khi kiểm tra tiến độ dự án ",
                "Chiều 5-3, ông tiếp đoàn ",
                "Đối với các huyện, thị xã, ",
                "Cùng đi với ông A có ",
                "dẫn đầu đoàn kiểm tra ",
                "thông qua nghị quyết và tiến hành bầu ",
                "với sự tham dự của đại diện A; ",
                "thông báo kết luận của A tại cuộc họp ",
                "nhắc lại: các hộ phải ",
                "hôm thứ hai ",
                "trong tọa đàm “A” do Viện B tổ chức ",
                "ông chủ trì ",
                "91 trong 94 hộ đồng ý ",
                "Khép lại hội nghị, ",
                "Ông nói ",
                "tiếp Đại sứ ",
                "(Ảnh: A) Hội đồng ",
                "(Ảnh ",
                ", nhưng sáng 6/3, Hội A ",
                "(",
                ", ",
                "\uD800"
            })
    void tenThousandOfAnythingAfterAMeetingAreAnswered(String piece) {
        MeetingSpec spec =
                MeetingSpec.read("Sáng 6/3, UBND thành phố tổ chức hội nghị trực tuyến.", piece.repeat(10_000));
        assertThat(spec.reading.meetings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ông Lê Tám nói ", "có ông Lê Tám, ", "ngồi kín hội trường xã A ", "lưu ý cần ", "yêu cầu "})
    void longSentencesBeforeAMeetingAreAnswered(String piece) {
        String sentence = "Mở đầu " + piece.repeat(3_900 / piece.length()) + ". ";
        MeetingSpec spec = MeetingSpec.read(
                sentence.repeat(5), "Sáng 6/3, UBND thành phố tổ chức hội nghị trực tuyến về nước sạch.");
        assertThat(spec.reading.meetings()).isNotEmpty();
    }
}
