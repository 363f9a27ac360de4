package org.civicnews.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.article.Article;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.ical.ArticleIcs;
import org.civicnews.formats.jsonld.ArticleJsonLd;
import org.civicnews.formats.markdown.ArticleMarkdown;
import org.civicnews.formats.ninjs.MeetingNinjs;
import org.civicnews.formats.text.ArticleText;
import org.civicnews.meeting.Attendance;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.people.PersonRef;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;

/** Who was not at a meeting is nowhere told to have been there. */
class AbsenceTest {
    private static final Meeting MEETING = Meeting.builder()
            .id("e1")
            .name("Họp tổ dân phố 5")
            .kind(MeetingKind.MEETING)
            .status(MeetingStatus.HELD)
            .format(MeetingFormat.UNSPECIFIED)
            .time(MeetingTime.builder().start(PartialDate.parse("2024-03-07")).build())
            .addParticipants(
                    participant("Lê Văn Chủ", ParticipantRole.CHAIR, Attendance.PRESENT),
                    participant("Trần Thị Xa", ParticipantRole.ATTENDEE, Attendance.REMOTE),
                    participant("Phạm Văn Vắng", ParticipantRole.INVITED, Attendance.ABSENT),
                    participant("Đỗ Thị Phép", ParticipantRole.INVITED, Attendance.EXCUSED),
                    participant("Ngô Thị Dự", ParticipantRole.ATTENDEE, Attendance.UNSTATED))
            .build();

    private static final Article ARTICLE = Article.builder()
            .canonicalUrl(WebLink.of("https://phuong.example/1"))
            .language(LanguageTag.VIETNAMESE)
            .headline("Họp tổ dân phố")
            .addBlocks(Paragraph.builder().id("b1").text(RichText.of("Lời")).build())
            .addMeetings(MEETING)
            .build();

    private static Participant participant(String name, ParticipantRole role, Attendance attendance) {
        return Participant.builder()
                .person(PersonRef.named(name))
                .addRoles(role)
                .attendance(attendance)
                .build();
    }

    @Test
    void htmlTellsThemApart() {
        String html = ArticleHtml.fragment().write(ARTICLE);
        int absent = html.indexOf("<dt>Vắng mặt</dt>");
        assertThat(absent).isPositive();
        assertThat(html.substring(absent))
                .contains("<li>Phạm Văn Vắng</li>", "<li>Đỗ Thị Phép (có lý do)</li>")
                .doesNotContain("<li>Ngô Thị Dự");
        assertThat(html.substring(0, absent)).contains("<li>Trần Thị Xa (dự trực tuyến)</li>", "<li>Ngô Thị Dự</li>");
    }

    @Test
    void textTellsThemApart() {
        for (String text : new String[] {
            ArticleText.standard().write(ARTICLE).document(),
            ArticleMarkdown.standard().write(ARTICLE).document()
        }) {
            assertThat(text)
                    .containsPattern("Tham dự:\\S* Trần Thị Xa . dự trực tuyến")
                    .containsPattern("Tham dự:\\S* Ngô Thị Dự")
                    .containsPattern("Vắng mặt:\\S* Phạm Văn Vắng . khách mời\n")
                    .containsPattern("Vắng mặt:\\S* Đỗ Thị Phép . khách mời, có lý do\n");
        }
    }

    @Test
    void aCalendarTellsThatTheyDeclined() {
        String ics = ArticleIcs.standard().write(ARTICLE).document().replace("\r\n ", "");
        assertThat(ics)
                .contains("ROLE=CHAIR;PARTSTAT=ACCEPTED;CN=\"Lê Văn Chủ\"")
                .contains("PARTSTAT=ACCEPTED;CN=\"Trần Thị Xa\"")
                .contains("PARTSTAT=DECLINED;CN=\"Phạm Văn Vắng\"")
                .contains("PARTSTAT=DECLINED;CN=\"Đỗ Thị Phép\"")
                .contains("ROLE=REQ-PARTICIPANT;CN=\"Ngô Thị Dự\"");
    }

    @Test
    void linkedDataLeavesThemOutAndSaysSo() {
        Export export = ArticleJsonLd.standard().write(ARTICLE);
        assertThat(export.document())
                .contains("Lê Văn Chủ", "Trần Thị Xa", "Ngô Thị Dự")
                .doesNotContain("Phạm Văn Vắng", "Đỗ Thị Phép");
        assertThat(export.lost())
                .extracting(Loss::pointer)
                .contains("/meetings/0/participants/2/person", "/meetings/0/participants/3/person")
                .doesNotContain("/meetings/0/participants/4/person");
    }

    @Test
    void ninjsTellsThemAsARelation() {
        assertThat(MeetingNinjs.standard().write(MEETING).document())
                .contains(
                        "\"chair present\"",
                        "\"attendee remote\"",
                        "\"invited absent\"",
                        "\"invited excused\"",
                        "\"attendee\"");
    }
}
