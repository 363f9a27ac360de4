package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.civicnews.meeting.Meeting;
import org.civicnews.page.PageWarning;
import org.junit.jupiter.api.Test;

/** Which sentence begins a meeting, which adds to it, and which begins the next. */
class MeetingScanTest {
    private static final String FILLER = "Mưa lớn kéo dài nhiều ngày. ";
    private static final String HELD = "Ngày 5/3, UBND xã Tân Lập tổ chức hội nghị về nước sạch.";
    private static final String DEED = "Ngày 5/3, UBND xã Tân Lập làm việc với Công ty Cấp nước Phú Thọ.";

    private static String after(int sentences, String sentence) {
        return String.join("", Collections.nCopies(sentences, FILLER)) + sentence;
    }

    private static int count(String... paragraphs) {
        return MeetingSpec.read(paragraphs).reading.meetings().size();
    }

    private static String when(String... paragraphs) {
        return MeetingSpec.written(MeetingSpec.read(paragraphs).only().time().orElseThrow());
    }

    @Test
    void aMeetingIsToldAmongTheFirstSixSentences() {
        assertThat(count(after(5, HELD))).isEqualTo(1);
        assertThat(count(after(6, HELD))).isZero();
    }

    @Test
    void aMeetingToldByItsVerbStandsAmongTheFirstThree() {
        assertThat(count(after(2, DEED))).isEqualTo(1);
        assertThat(count(after(3, DEED))).isZero();
    }

    @Test
    void aSentenceThatSpeaksOfAKnownMeetingTakesTheDayOfTheLead() {
        String lead = "Sáng 6/3, hơn trăm người đến nhà văn hóa thôn Hạ. ";
        String reference = "Tại hội nghị, ông Lê Văn Sáu, Chủ tịch UBND xã Tân Lập, phát biểu về đất công.";

        assertThat(when(lead + reference)).isEqualTo("XXXX-03-06 MORNING = 2024-03-06");
        assertThat(when(lead + after(10, reference))).isEqualTo("XXXX-03-06 MORNING = 2024-03-06");
        assertThat(count(lead + after(11, reference))).as("too far").isZero();
    }

    @Test
    void aDayOfThePastIsNoDayOfTheLead() {
        assertThat(MeetingSpec.read(
                                "Trước đó, ngày 1/3, mưa đá làm hỏng 40 mái nhà. Tại hội nghị, ông Lê Văn Sáu, Chủ tịch"
                                        + " UBND xã Tân Lập, phát biểu về việc lợp lại nhà.")
                        .only()
                        .time())
                .isEmpty();
    }

    @Test
    void aMeetingOfTodayTakesTheDayOfTheLead() {
        assertThat(when("Ngày 6/3, thị trường yên ắng. Sáng nay, UBND xã Tân Lập tổ chức hội nghị về giá lúa."))
                .isEqualTo("XXXX-03-06 = 2024-03-06");
    }

    @Test
    void whatIsToComeIsAMeetingOnlyWithItsDay() {
        assertThat(MeetingSpec.read("Ngày 20/3, UBND xã Tân Lập sẽ tổ chức hội nghị về nước sạch.")
                        .only()
                        .status()
                        .name())
                .isEqualTo("SCHEDULED");
        assertThat(count("UBND xã Tân Lập sẽ tổ chức hội nghị về nước sạch.")).isZero();
        assertThat(count(after(6, "Ngày 20/3, UBND xã Tân Lập sẽ tổ chức hội nghị về nước sạch.")))
                .isZero();
    }

    @Test
    void whatIsPutOffIsAMeetingWithoutItsDay() {
        assertThat(MeetingSpec.read("UBND xã Tân Lập hoãn hội nghị về nước sạch do bão.")
                        .only()
                        .status()
                        .name())
                .isEqualTo("POSTPONED");
    }

    @Test
    void nothingElseIsReadOfAMeetingToCome() {
        Meeting meeting = MeetingSpec.read(
                        "Ngày 20/3, UBND xã Tân Lập sẽ tổ chức hội nghị về nước sạch.",
                        "Ông Lê Văn Sáu, Chủ tịch UBND xã, phát biểu: đề nghị các thôn chuẩn bị ý kiến.")
                .only();
        assertThat(meeting.participants()).isEmpty();
        assertThat(meeting.tasks()).isEmpty();
    }

    @Test
    void theFirstSentenceTellsAMeetingAsDone() {
        assertThat(count("Cuộc họp của UBND xã Tân Lập đã diễn ra tại nhà văn hóa thôn Hạ."))
                .isEqualTo(1);
        assertThat(count(after(2, "Cuộc họp của UBND xã Tân Lập đã diễn ra tại nhà văn hóa thôn Hạ.")))
                .isZero();
        assertThat(count("Chủ tịch UBND tỉnh Lê Thị Sáu đã có buổi làm việc với xã Tân Lập về nước sạch."))
                .isEqualTo(1);
        assertThat(count(after(1, "Chủ tịch UBND tỉnh Lê Thị Sáu đã có buổi làm việc với xã Tân Lập về nước sạch.")))
                .isZero();
    }

    @Test
    void aDayOfAnotherYearIsOfFormerTimes() {
        assertThat(count("Sáng 6/3, nước lũ rút chậm. Ngày 12/10/2019, UBND xã Tân Lập tổ chức hội nghị về đê."))
                .isZero();
        assertThat(count("Sáng 6/3, nước lũ rút chậm. Ngày 6/3/2024, UBND xã Tân Lập tổ chức hội nghị về đê."))
                .isEqualTo(1);
    }

    @Test
    void aNewDayCloseByBeginsAnotherMeeting() {
        String next = "/3, UBND xã Tân Lập tổ chức lễ phát động trồng cây.";

        assertThat(count(HELD, "Ngày 7" + next)).isEqualTo(2);
        assertThat(count(HELD, "Ngày 8" + next)).isEqualTo(2);
        assertThat(count(HELD, "Ngày 9" + next)).as("four days off").isEqualTo(1);
        assertThat(count(HELD, "Ngày 5" + next)).as("the same day").isEqualTo(1);
        assertThat(count(HELD, "Bà con mong ngày 7" + next))
                .as("within the sentence")
                .isEqualTo(1);
    }

    @Test
    void anotherPartOfTheDayIsAnotherMeeting() {
        String morning = "Sáng 5/3, UBND xã Tân Lập tổ chức hội nghị về nước sạch.";

        assertThat(count(morning, "Chiều 5/3, UBND xã Tân Lập tổ chức lễ phát động trồng cây."))
                .isEqualTo(2);
        assertThat(count(morning, "Sáng 5/3, UBND xã Tân Lập tổ chức lễ phát động trồng cây."))
                .isEqualTo(1);
    }

    @Test
    void theSameDayTellsTheDayOfTheNextMeeting() {
        MeetingSpec spec = MeetingSpec.read(
                "Sáng 5/3, UBND xã Tân Lập tổ chức hội nghị về nước sạch.",
                "Chiều cùng ngày, Đảng ủy xã Tân Lập tổ chức lễ phát động trồng cây.");

        assertThat(spec.told("2.when")).isEqualTo("XXXX-03-05 AFTERNOON = 2024-03-05");
        assertThat(spec.told("2.kind")).isEqualTo("CEREMONY");
    }

    @Test
    void theSameMeetingOfTheSameBodyIsNotAnother() {
        assertThat(count(
                        "Sáng 5/3, UBND xã Tân Lập tổ chức hội nghị về nước sạch.",
                        "Chiều cùng ngày, UBND xã Tân Lập tổ chức hội nghị ở thôn Hạ."))
                .isEqualTo(1);
        assertThat(count(
                        "Sáng 5/3, UBND xã Tân Lập tổ chức hội nghị về nước sạch.",
                        "Chiều cùng ngày, Hội Nông dân tỉnh tổ chức hội nghị ở thôn Hạ."))
                .isEqualTo(2);
    }

    @Test
    void aLaterSentenceTellsTheDayAndTheName() {
        Meeting meeting = MeetingSpec.read("Tại hội nghị, ông Lê Văn Sáu, Chủ tịch UBND xã Tân Lập, phát biểu về đê."
                        + " Hội nghị sơ kết công tác thủy lợi diễn ra ngày 4/3.")
                .only();

        assertThat(MeetingSpec.written(meeting.time().orElseThrow())).isEqualTo("XXXX-03-04 = 2024-03-04");
        assertThat(meeting.name()).isEqualTo("Hội nghị sơ kết công tác thủy lợi");
    }

    @Test
    void aMeetingWithoutNameOrDayIsWarnedOf() {
        assertThat(MeetingSpec.read("Tại cuộc họp, ông Lê Văn Sáu, Chủ tịch UBND xã Tân Lập, phát biểu về đê.")
                        .reading
                        .warnings())
                .extracting(PageWarning::code)
                .containsExactly("MEETING_NAME_GUESSED", "MEETING_UNDATED");
        assertThat(MeetingSpec.read(HELD).reading.warnings()).isEmpty();
    }

    @Test
    void aMeetingWithinALargerOneBelongsToIt() {
        MeetingSpec spec = MeetingSpec.read(
                HELD, "Ngày 6/3, trong khuôn khổ hội nghị, UBND xã Tân Lập tổ chức lễ khởi công trạm bơm.");

        assertThat(spec.told("2.part")).isEqualTo("e1");
        assertThat(spec.told("part")).isEmpty();
    }
}
