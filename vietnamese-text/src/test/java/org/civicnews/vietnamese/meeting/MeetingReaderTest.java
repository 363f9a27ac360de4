package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.people.Post;
import org.civicnews.text.TsvTable;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.people.NameContext;
import org.civicnews.vietnamese.people.NamedText;
import org.civicnews.vietnamese.people.PeopleResolver;
import org.civicnews.vietnamese.time.DateRecognizer;
import org.civicnews.vietnamese.time.DateResolver;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {
    @Test
    void readsWhoMetWhenAndWhere() {
        MeetingSpec spec = MeetingSpec.read(
                "Chiều 5/3, UBND thành phố tổ chức Hội nghị tổng kết phong trào trồng cây tại hội trường Sông Hàn. Phó"
                        + " Chủ tịch UBND thành phố Lê Quang Minh chủ trì hội nghị.",
                "Tham dự hội nghị có các đồng chí: Giám đốc Sở Xây dựng Trần Thị Mỹ; Chủ tịch Hội Nông dân thành phố"
                        + " Vũ Đình Sơn cùng hơn 200 đại biểu các quận, huyện.");
        Meeting meeting = spec.only();
        assertThat(meeting.id()).isEqualTo("e1");
        assertThat(meeting.name()).isEqualTo("Hội nghị tổng kết phong trào trồng cây");
        assertThat(meeting.kind()).isEqualTo(MeetingKind.CONFERENCE);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(MeetingSpec.written(meeting.time().orElseThrow())).isEqualTo("XXXX-03-05 AFTERNOON = 2024-03-05");
        assertThat(meeting.organizers()).extracting(spec::written).containsExactly("UBND thành phố");
        assertThat(meeting.venues().get(0).place().orElseThrow().name()).contains("hội trường Sông Hàn");
        assertThat(spec.participants())
                .containsExactly(
                        "Lê Quang Minh CHAIR",
                        "Trần Thị Mỹ ATTENDEE",
                        "Vũ Đình Sơn ATTENDEE",
                        "hơn 200 đại biểu các quận, huyện ATTENDEE");
        assertThat(meeting.participants().get(1).posts())
                .extracting(Post::title)
                .containsExactly("Giám đốc");
        assertThat(meeting.participants().get(2).position()).hasValue(3);
        assertThat(meeting.headcount().orElseThrow().value()).isEqualByComparingTo("200");
    }

    @Test
    void readsHallsJoinedByVideo() {
        Meeting meeting = MeetingSpec.read(
                        "Sáng 7/3, Sở Y tế tổ chức hội nghị trực tuyến từ điểm cầu trụ sở UBND thành phố đến các"
                                + " quận/huyện và xã/phường của thành phố.")
                .only();
        assertThat(meeting.format()).isEqualTo(MeetingFormat.CONNECTED_VENUES);
        assertThat(meeting.venues()).extracting(venue -> venue.role()).containsExactly(VenueRole.MAIN);
        assertThat(meeting.venues().get(0).place().orElseThrow().name()).contains("trụ sở UBND thành phố");
        assertThat(meeting.venueGroups())
                .extracting(group -> group.description())
                .containsExactly("các quận/huyện", "xã/phường của thành phố");
        assertThat(meeting.venueGroups())
                .extracting(group -> group.level().orElseThrow())
                .containsExactly(AdministrativeLevel.DISTRICT, AdministrativeLevel.COMMUNE);
    }

    @Test
    void takesTheYearOfADueDayFromTheDayOfTheMeeting() {
        Meeting meeting = MeetingSpec.read(
                        "Sáng 5/12/2022, UBND quận 8 họp về rác thải. Nhà thầu được yêu cầu phủ bạt trước ngày 20/12;"
                                + " Phòng Y tế được yêu cầu báo cáo trước ngày 15/1.")
                .only();
        assertThat(meeting.tasks())
                .extracting(task -> task.due().orElseThrow().toEdtf())
                .containsExactly("2022-12-20", "2023-01-15");
        assertThat(meeting.tasks())
                .allSatisfy(task -> assertThat(task.assignedBy()).isEmpty());
    }

    @Test
    void readsTasksWithTheirStrength() {
        MeetingSpec spec = MeetingSpec.read(
                "Ngày 4/3, Thành ủy tổ chức hội nghị giao ban.",
                "Kết luận hội nghị, Bí thư Thành ủy Phạm Thu Hằng yêu cầu Sở Tài chính và các đơn vị liên quan rà soát"
                        + " dự toán, hoàn thành trước ngày 15/3. Đồng chí đề nghị UBND các quận quan tâm bố trí đất. Các"
                        + " địa phương cần đẩy mạnh tuyên truyền. Việc làm đường cần nhiều vốn.");
        assertThat(spec.tasks())
                .containsExactly(
                        "REQUIRED Sở Tài chính & các đơn vị liên quan: rà soát dự toán, hoàn thành trước ngày 15/3"
                                + " (2024-03-15)",
                        "REQUESTED UBND các quận: quan tâm bố trí đất",
                        "ENCOURAGED Các địa phương: đẩy mạnh tuyên truyền");
        assertThat(spec.only().tasks())
                .allSatisfy(task -> assertThat(spec.written(task.assignedBy().orElseThrow()))
                        .isEqualTo("Phạm Thu Hằng"));
    }

    @Test
    void readsTasksBehindAColonWithoutAVerbOfAsking() {
        MeetingSpec spec = MeetingSpec.read(
                "Ngày 4/3, Bí thư Thành ủy Phạm Thu Hằng chủ trì cuộc họp về nước sạch. Đồng chí yêu cầu các đơn vị:",
                "Sở Tài chính chủ động bố trí vốn trước ngày 15/3.",
                "Các phường phải rà soát từng hộ. Nước về muộn nhất là các xóm cuối.",
                "UBND các xã tập trung lắp đồng hồ; Sở Xây dựng kiểm tra đường ống.",
                "Mưa còn kéo dài. Sở Y tế tăng cường xét nghiệm.");
        assertThat(spec.tasks())
                .containsExactly(
                        "REQUIRED Sở Tài chính: chủ động bố trí vốn trước ngày 15/3 (2024-03-15)",
                        "REQUIRED Các phường: rà soát từng hộ",
                        "REQUIRED UBND các xã: tập trung lắp đồng hồ",
                        "REQUIRED Sở Xây dựng: kiểm tra đường ống");
    }

    @Test
    void tellsWhatIsHeldByVideo() {
        assertThat(format("hội nghị trực tuyến về giá thuốc")).isEqualTo(MeetingFormat.ONLINE);
        assertThat(format("hội nghị về giá thuốc theo hình thức trực tuyến")).isEqualTo(MeetingFormat.ONLINE);
        assertThat(format("hội nghị trực tuyến tại Trung tâm Hội nghị thành phố"))
                .isEqualTo(MeetingFormat.HYBRID);
        assertThat(format("hội nghị bằng hình thức trực tiếp kết hợp trực tuyến"))
                .isEqualTo(MeetingFormat.HYBRID);
        assertThat(format("hội nghị về dịch vụ công trực tuyến")).isEqualTo(MeetingFormat.UNSPECIFIED);
    }

    private static MeetingFormat format(String held) {
        return MeetingSpec.read("Sáng 7/3, Sở Y tế tổ chức " + held + ".")
                .only()
                .format();
    }

    @Test
    void readsSpeechesAndHowTheyAreGiven() {
        MeetingSpec spec = MeetingSpec.read(
                "Sáng 6/3, Liên đoàn Lao động thành phố tổ chức hội thảo về nhà ở.",
                "Phát biểu khai mạc, Chủ tịch Liên đoàn Lao động thành phố Ngô Bá Khải nói: “Nhà ở là mong ước của rất"
                        + " nhiều người thợ xa quê, và chúng ta phải lo cho họ.”",
                "Tại hội thảo, ông Đinh Văn Toàn, Phó Giám đốc Sở Xây dựng báo cáo về quỹ đất.",
                "Đại diện lãnh đạo các khu công nghiệp phát biểu về khó khăn của mình.");
        assertThat(spec.speeches())
                .containsExactly(
                        "Ngô Bá Khải OPENING VERBATIM",
                        "Đinh Văn Toàn REPORT PARAPHRASE",
                        "Đại diện lãnh đạo các khu công nghiệp DISCUSSION PARAPHRASE");
    }

    @Test
    void ordersGivenBeforeAreFacts() {
        Meeting meeting = MeetingSpec.read(
                        "Sáng 6/3, Quận ủy Hải Châu tổ chức hội nghị sơ kết.",
                        "Trước đây Thành ủy đã yêu cầu HĐND thành phố giám sát. Trong tháng 1/2024, quận đã mở 4 lớp"
                                + " tập huấn.")
                .only();
        assertThat(meeting.tasks()).isEmpty();
        assertThat(meeting.facts()).hasSize(2);
        assertThat(meeting.facts().get(1).quantity().orElseThrow().value()).isEqualByComparingTo("4");
        assertThat(meeting.facts().get(1).period().orElseThrow().start())
                .map(PartialDate::toEdtf)
                .contains("2024-01");
    }

    @Test
    void everyFactPointsAtItsWords() {
        Meeting meeting = MeetingSpec.read(
                        "Sáng 6/3, Thành đoàn tổ chức hội nghị. Bí thư Thành đoàn Võ Thị Na chủ trì.",
                        "Bí thư Võ Thị Na yêu cầu các cơ sở đoàn chủ động.")
                .only();
        assertThat(meeting.participants().get(0).evidence().orElseThrow().blockId())
                .isEqualTo("b1");
        assertThat(meeting.speeches().get(0).evidence().get(0).blockId()).isEqualTo("b2");
        assertThat(meeting.speeches().get(0).evidence().get(0).start()).isZero();
    }

    @Test
    void findsTwoMeetingsWhereTwoAreReported() {
        MeetingReading reading = MeetingSpec.read(
                        "Sáng 5/3, HĐND thành phố tổ chức phiên họp thường kỳ. Chủ tịch HĐND thành phố Lê Thu chủ trì"
                                + " phiên họp.",
                        "Cùng ngày, UBND quận Sơn Trà tổ chức hội nghị đối thoại với người dân. Ông Trần Bá chủ trì"
                                + " hội nghị.")
                .reading;
        assertThat(reading.meetings()).extracting(Meeting::id).containsExactly("e1", "e2");
        assertThat(reading.meetings())
                .extracting(Meeting::kind)
                .containsExactly(MeetingKind.SESSION, MeetingKind.CONFERENCE);
    }

    @Test
    void findsNoneWhereNoneIsReported() {
        assertThat(MeetingSpec.read(
                                "Giá rau ở chợ Cồn tăng mạnh từ ngày 2/3. Bà Tư bán rau nói mưa nhiều.",
                                "Hội nghị quốc tế về khí hậu lâu nay bàn nhiều mà làm ít.")
                        .reading
                        .meetings())
                .isEmpty();
        assertThat(MeetingSpec.read("Nghị quyết của Đại hội lần trước đã đi vào cuộc sống.")
                        .reading
                        .meetings())
                .isEmpty();
        assertThat(MeetingSpec.read().reading.meetings()).isEmpty();
    }

    @Test
    void aMeetingToComeIsScheduled() {
        Meeting meeting = MeetingSpec.read("Ngày 20/3, Sở Du lịch sẽ tổ chức hội thảo về biển.")
                .only();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.SCHEDULED);
    }

    @Test
    void aNameGoesOnAfterVoi() {
        Meeting meeting = MeetingSpec.read(
                        "Sáng 6/3, UBND thành phố tổ chức hội nghị đối thoại với công nhân về nhà ở, trường"
                                + " học và tiền điện.")
                .only();
        assertThat(meeting.name()).isEqualTo("Hội nghị đối thoại với công nhân về nhà ở, trường học và tiền điện");
    }

    @Test
    void saysWhatIsDoubtful() {
        assertThat(MeetingSpec.read("Sáng 6/3, Thành đoàn tổ chức hội nghị.")
                        .reading
                        .warnings())
                .extracting(warning -> warning.code())
                .containsExactly("MEETING_NAME_GUESSED");
    }

    @Test
    void thePhrasesCanBeExchanged() {
        TsvTable phrases = TsvTable.parse(
                "cues.tsv",
                "# own\nphrase\trole\tvalue\nbuổi nhóm\tEVENT\tMEETING\ntổ chức\tHOLD\t\ntổ chức\tORGANIZE\t\n");
        String text = "Sáng 6/3, UBND xã tổ chức buổi nhóm bàn việc làm đường.";
        MeetingText block = MeetingText.of(
                        "b1",
                        text,
                        List.of(),
                        PeopleResolver.standard()
                                .resolve(List.of(new NamedText(Optional.of("b1"), List.of())), NameContext.empty()),
                        0)
                .withDates(DateRecognizer.standard().find(text));
        DateResolver resolver = DateResolver.against(MeetingSpec.PUBLISHED);
        assertThat(MeetingReader.standard()
                        .withPhrases(phrases)
                        .read(List.of(block), resolver)
                        .meetings())
                .extracting(Meeting::name)
                .containsExactly("Buổi nhóm bàn việc làm đường");
        assertThat(MeetingReader.standard().read(List.of(block), resolver).meetings())
                .isEmpty();
        assertThat(MeetingReader.phrases().columns()).containsExactly("phrase", "role", "value");
    }

    @Test
    void theWordsCanBeExchanged() {
        String text = "Sáng 6/3, UBND xã họp về thủy lợi. Chủ tịch UBND xã Lê Văn Ba chủ trì.";
        String order = "Chủ tịch UBND xã yêu cầu các thôn nạo vét mương.";
        TsvTable none = TsvTable.parse("none", "phrase\trole\tvalue\ncác\tNOUN_MARK\t\n");
        assertThat(tasks(MeetingReader.standard(), text, order)).isEqualTo(1);
        assertThat(tasks(MeetingReader.standard().withWords(none), text, order)).isZero();
        assertThat(tasks(MeetingReader.standard().withWords(none).withPhrases(MeetingReader.phrases()), text, order))
                .isZero();
    }

    private static long tasks(MeetingReader reader, String... texts) {
        return reader.read(MeetingSpec.texts(texts), DateResolver.against(MeetingSpec.PUBLISHED)).meetings().stream()
                .mapToLong(meeting -> meeting.tasks().size())
                .sum();
    }

    @Test
    void aDeadlineIsTheFirstSuchDayThatIsNotBeforeTheMeeting() {
        String held = "Sáng 6/3, UBND xã họp về thủy lợi. Chủ tịch UBND xã Lê Văn Ba chủ trì. Ông Ba ";
        assertThat(MeetingSpec.read(held + "yêu cầu các thôn nạo vét mương trước ngày 30/4.")
                        .tasks())
                .containsExactly("REQUIRED các thôn: nạo vét mương trước ngày 30/4 (2024-04-30)");
        assertThat(MeetingSpec.read(held + "yêu cầu các thôn nạo vét mương trước ngày 15/1.")
                        .tasks())
                .containsExactly("REQUIRED các thôn: nạo vét mương trước ngày 15/1 (2025-01-15)");
        assertThat(MeetingSpec.read(held + "yêu cầu các thôn nạo vét mương trước ngày 29/2.")
                        .tasks())
                .containsExactly("REQUIRED các thôn: nạo vét mương trước ngày 29/2 (XXXX-02-29)");
    }
}
