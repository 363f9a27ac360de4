package org.civicnews.formats.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.parameter.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.article.Revision;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.Export;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.LossProof;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingFormat;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.MeetingTime;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.Venue;
import org.civicnews.meeting.VenueRole;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.PartialDate;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars as biweekly reads them. */
class ArticleIcsTest {
    private static final ArticleIcs ICS = ArticleIcs.standard().withStamp(Instant.parse("2023-12-02T01:02:03Z"));

    @Test
    void losesNothingThatItDoesNotName() {
        LossProof.of(ArticleIcs.standard()::write, ArticleIcsTest::texts).check(20, 0);
        LossProof.of(ArticleIcs.standard()::write, ArticleIcsTest::texts)
                .whereSomethingIsWritten()
                .withTraces(60)
                .withApproximations("ical.tsv")
                .check(60, 20);
    }

    @Test
    void aMeetingIsAnEventAndItsTasksAreTodos() {
        ICalendar calendar = Biweekly.parse(
                        ICS.write(article("Hội nghị trực tuyến", "2023-12-01")).document())
                .first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("e1@https://phuong.example/1");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2023-12-02T01:02:03Z");
        assertThat(event.getSummary().getValue()).isEqualTo("Hội nghị trực tuyến");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(1);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getLocation().getValue()).isEqualTo("Trụ sở Thành ủy; Hà Nội, Việt Nam");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Thành ủy \"Hà Nội\"");
        assertThat(event.getAttendees().get(0).getRole()).isEqualTo(Role.CHAIR);
        assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo("Nguyễn Văn Ánh");
        assertThat(event.getAttendees().get(1).getParameter("CUTYPE")).isEqualTo("GROUP");
        assertThat(event.getConferences().get(0).getUri()).isEqualTo("https://hop.example/1?a=1;b=2,3");
        VTodo todo = calendar.getTodos().get(0);
        assertThat(todo.getSummary().getValue()).isEqualTo("Báo cáo, kết quả; trước\n15/12");
        assertThat(todo.getDateDue().getValue().getRawComponents().getDate()).isEqualTo(15);
        assertThat(todo.getRelatedTo().get(0).getValue()).isEqualTo("e1@https://phuong.example/1");
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).doesNotContain("ERROR");
    }

    @Test
    void aTimeWithoutAZoneIsVietnamese() {
        assertThat(ICS.write(article("Họp", "2023-12-01T07:30")).document())
                .contains("\r\nDTSTART:20231201T003000Z\r\n");
        assertThat(ICS.write(article("Họp", "2023-12-01T07:30Z")).document())
                .contains("\r\nDTSTART:20231201T073000Z\r\n");
    }

    @Test
    void aMeetingPutOffIsTentativeAndReplacesTheOneBefore() {
        Article article = article("Họp", "2023-12-08");
        Meeting moved = article.meetings().get(0).toBuilder()
                .status(MeetingStatus.RESCHEDULED)
                .previousStart(PartialDate.parse("2023-12-01"))
                .build();
        String document =
                ICS.write(article.toBuilder().meetings(List.of(moved)).build()).document();
        VEvent event = Biweekly.parse(document).first().getEvents().get(0);
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getDateStart().getValue().getRawComponents().getDate()).isEqualTo(8);
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDescription().getValue()).contains("Trước đó định: 1/12/2023");
        Article third = article.toBuilder()
                .revision(Revision.builder().number(3).build())
                .build();
        assertThat(Biweekly.parse(ICS.write(third).document())
                        .first()
                        .getEvents()
                        .get(0)
                        .getSequence()
                        .getValue())
                .isEqualTo(3);
        assertThat(ICS.write(article).document()).doesNotContain("SEQUENCE");
    }

    @Test
    void aMeetingWithoutAYearIsRefusedAndNamed() {
        Export export = ICS.write(article("Họp", "XXXX-12-01"));
        assertThat(export.document()).isEmpty();
        assertThat(export.lost()).extracting("pointer").contains("/meetings", "/headline");
        Article both = article("Họp", "XXXX-12-01").toBuilder()
                .addMeetings(
                        meeting("Họp hai", "2023-12-01").toBuilder().id("e2").build())
                .build();
        assertThat(ICS.write(both).lost())
                .extracting("pointer")
                .contains("/meetings/0")
                .doesNotContain("/meetings/1");
        assertThat(Biweekly.parse(ICS.write(both).document()).first().getEvents())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\nEND:VEVENT\nBEGIN:VALARM\nACTION:AUDIO",
                "a;b,c\\d:e\\n",
                "\"^'^n^^",
                "a\u2028b\u2029c\u0085d",
                "Tôi <không> đồng ý",
                "  x  ",
                "]]>"
            })
    void anyTextReadsTheSame(String text) {
        String name = text.replace("\u0085", "");
        ICalendar calendar = Biweekly.parse(
                        ICS.write(article(name, "2023-12-01")).document())
                .first();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getSummary().getValue()).isEqualTo(name);
        assertThat(calendar.getEvents().get(0).getAlarms()).isEmpty();
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String name = "Đồng chí 😀 ủy viên thường vụ ".repeat(3000) + "x".repeat(100_000);
        String document = ICS.write(article(name, "2023-12-01")).document();
        for (String line : document.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        assertThat(document.replace("\r\n ", "")).contains("SUMMARY:" + name);
    }

    @Test
    void generatedCalendarsAreReadWithoutAWarningOfSyntax() {
        int events = 0;
        for (long seed = 0; seed < 200; seed++) {
            String document = ICS.write(new ArticleGenerator(seed).article()).document();
            if (document.isEmpty()) {
                continue;
            }
            List<List<biweekly.io.ParseWarning>> warnings = new ArrayList<>();
            ICalendar calendar = Biweekly.parse(document).warnings(warnings).first();
            assertThat(warnings.get(0)).as("seed %d", seed).isEmpty();
            events += calendar.getEvents().size();
        }
        assertThat(events).isGreaterThan(10);
    }

    private static List<String> texts(String document) {
        String unfolded = document.replace("\r\n ", "");
        String unescaped = unescaped(unfolded);
        return List.of(
                unfolded,
                unescaped,
                unescaped.replace("^'", "\"").replace("^n", "\n").replace("^^", "^"));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                out.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static Article article(String name, String start) {
        return Article.builder()
                .headline("Tít")
                .canonicalUrl(WebLink.of("https://phuong.example/1"))
                .addBlocks(Paragraph.builder().id("b1").text(RichText.of("Lời")).build())
                .addMeetings(meeting(name, start))
                .build();
    }

    private static Meeting meeting(String name, String start) {
        return Meeting.builder()
                .id("e1")
                .name(name)
                .kind(MeetingKind.CONFERENCE)
                .status(MeetingStatus.HELD)
                .format(MeetingFormat.HYBRID)
                .time(MeetingTime.builder().start(PartialDate.parse(start)).build())
                .addOrganizers(OrganizationRef.named("Thành ủy \"Hà Nội\""))
                .addVenues(Venue.builder()
                        .id("v1")
                        .role(VenueRole.MAIN)
                        .place(PlaceRef.named("Trụ sở Thành ủy; Hà Nội, Việt Nam"))
                        .build())
                .addVenues(Venue.builder()
                        .id("v2")
                        .role(VenueRole.VIRTUAL)
                        .access(WebLink.of("https://hop.example/1?a=1;b=2,3"))
                        .build())
                .addParticipants(Participant.builder()
                        .person(PersonRef.named("Nguyễn Văn Ánh"))
                        .addRoles(ParticipantRole.CHAIR)
                        .build())
                .addParticipants(Participant.builder()
                        .group("đại diện lãnh đạo các đơn vị")
                        .addRoles(ParticipantRole.ATTENDEE)
                        .build())
                .addTasks(TaskAssignment.builder()
                        .id("t1")
                        .text("Báo cáo, kết quả; trước\n15/12")
                        .addAssignees(Actor.group("các phường"))
                        .obligation(Obligation.REQUIRED)
                        .due(PartialDate.parse("2023-12-15"))
                        .build())
                .build();
    }
}
