package org.civicnews.formats.html;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionKind;
import org.civicnews.article.CreditRelation;
import org.civicnews.article.Dateline;
import org.civicnews.article.Disclosure;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.LinkDisplay;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Provenance;
import org.civicnews.article.Revision;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Box;
import org.civicnews.body.CellScope;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteStyle;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.body.TextStyle;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.law.Pinpoint;
import org.civicnews.law.PinpointStep;
import org.civicnews.law.PinpointUnit;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.DocumentRelation;
import org.civicnews.meeting.DocumentUse;
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
import org.civicnews.meeting.VenueGroup;
import org.civicnews.meeting.VenueRole;
import org.civicnews.meeting.Vote;
import org.civicnews.page.CivicPage;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceKind;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.Handling;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.url.Removal;
import org.civicnews.url.RemovalKind;
import org.civicnews.value.ContentId;
import org.civicnews.value.DateRange;
import org.civicnews.value.DayPart;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.QuantityQualifier;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.WebLink;

/** An invented page with every feature of the models. The people, bodies and documents of the town do not exist. */
final class Samples {
    static final WebLink CANONICAL = WebLink.of("https://bao.example.vn/dan-chu-co-so/lang-ven-song-gop-y-ban-do");

    private Samples() {}

    static CivicPage page() {
        return CivicPage.builder().article(article()).submissionCall(call()).build();
    }

    static Article article() {
        return Article.builder()
                .id(ContentId.of("tag:bao.example.vn,2024:lang-ven-song"))
                .headline("Làng ven sông cùng vẽ lại bản đồ: phường Bến Thượng lấy ý kiến dân trước khi mở đường")
                .canonicalUrl(CANONICAL)
                .kicker("Dân biết, dân bàn")
                .section("Dân chủ cơ sở")
                .addBylines(
                        Byline.builder()
                                .name(PersonName.of("Hoàng Thị Mai Khuê"))
                                .build(),
                        Byline.builder()
                                .name(PersonName.of("Tạ Quang Lộc"))
                                .role("ảnh")
                                .build())
                .addTags("Bến Thượng", "Quy hoạch", "Lấy ý kiến nhân dân")
                .addBlocks(blocks().toArray(new Block[0]))
                .addMedia(hall(), map(), boat())
                .leadMedia("m1")
                .sourceCredit(SourceCredit.builder()
                        .text("Theo benthuong.example.vn")
                        .site("benthuong.example.vn")
                        .relation(CreditRelation.ADAPTED)
                        .build())
                .originalLink(original())
                .dateline(Dateline.builder()
                        .place(PlaceRef.toRecord("pl1"))
                        .date(PartialDate.parse("2024-03-16"))
                        .build())
                .published(PublicationDate.parse("2024-03-16T17:45:00+07:00"))
                .modified(PublicationDate.parse("2024-03-17T08:10:00+07:00"))
                .status(ArticleStatus.UPDATED)
                .revision(Revision.builder().number(2).note("Sửa số hộ").build())
                .addCorrections(Correction.builder()
                        .id("c1")
                        .at(Instant.parse("2024-03-17T01:10:00Z"))
                        .kind(CorrectionKind.FACT)
                        .text("Bản tin đầu tiên ghi nhầm số hộ nằm trong chỉ giới mở đường.")
                        .addBlockIds("b5")
                        .before("214 hộ")
                        .after("241 hộ")
                        .build())
                .addPeople(people())
                .addOrganizations(
                        Organization.builder()
                                .id("o1")
                                .name("Ủy ban nhân dân phường Bến Thượng")
                                .addShortNames("UBND phường")
                                .kind(OrganizationKind.PEOPLES_COMMITTEE)
                                .build(),
                        Organization.builder()
                                .id("o2")
                                .name("Hội đồng nhân dân phường Bến Thượng")
                                .kind(OrganizationKind.PEOPLES_COUNCIL)
                                .build())
                .addPlaces(Place.builder()
                        .id("pl1")
                        .name("Bến Thượng")
                        .kind(PlaceKind.COMMUNE)
                        .build())
                .addLegalReferences(law(), plan())
                .addMeetings(meeting())
                .rights(Rights.builder()
                        .holder("Báo Bến Thượng")
                        .usageTerms("Ghi rõ nguồn khi đăng lại")
                        .build())
                .provenance(Provenance.builder()
                        .retrievedAt(Instant.parse("2024-03-18T02:00:00Z"))
                        .reader("civicnews")
                        .digest(Digest.ofText("trang"))
                        .build())
                .addDisclosures(Disclosure.builder()
                        .kind(DisclosureKind.AI)
                        .text("Bảng số liệu được máy gom từ biên bản, phóng viên đã đối chiếu.")
                        .build())
                .build();
    }

    private static List<Block> blocks() {
        return List.of(
                Paragraph.builder()
                        .id("b1")
                        .role(BlockRole.LEAD)
                        .text(text("Sáng 16/3, hơn 300 người dân phường Bến Thượng ngồi chật nhà văn hóa để nói về con"
                                        + " đường sẽ đi qua vườn nhà mình. Lần đầu tiên, bản vẽ được trải xuống chiếu và"
                                        + " ai cũng có bút chì.")
                                .mark("Sáng 16/3", Samples::morning)
                                .mark("hơn 300 người dân", Samples::crowd)
                                .mark("phường Bến Thượng", (s, e) -> record(RecordKind.PLACE, "pl1", s, e))
                                .build())
                        .build(),
                figure("b2", "m1"),
                Paragraph.builder()
                        .id("b3")
                        .text(text("Cuộc họp diễn ra theo Luật Thực hiện dân chủ ở cơ sở và khoản 2 Điều 15 của luật"
                                        + " này, vốn buộc chính quyền phải bàn với dân trước khi quyết. Chủ tịch UBND"
                                        + " phường Đặng Hữu Thời mở đầu bằng một lời xin lỗi.")
                                .mark(
                                        "Luật Thực hiện dân chủ ở cơ sở",
                                        (s, e) -> legal("l1", MentionKind.NAME, s, e)
                                                .build())
                                .mark("khoản 2 Điều 15 của luật này", Samples::pinpointed)
                                .mark("Chủ tịch UBND phường Đặng Hữu Thời", (s, e) -> style(TextStyle.STRONG, s, e))
                                .mark("Đặng Hữu Thời mở đầu", (s, e) -> record(RecordKind.PERSON, "p1", s, e))
                                .build())
                        .build(),
                Quote.builder()
                        .id("b4")
                        .addBlocks(
                                paragraph(
                                        "b4a",
                                        "Năm ngoái chúng tôi dán thông báo rồi coi như đã hỏi dân. Hôm nay xin bà con cầm bút."))
                        .speaker(PersonRef.toRecord("p1"))
                        .verbatim(true)
                        .build(),
                heading("b5h", 3, "Bốn mét hay sáu mét"),
                Paragraph.builder()
                        .id("b5")
                        .text(text("Theo Kế hoạch số 38-KH/BT ngày 05/02/2024, tuyến đường dài 1.240 m, rộng 6 m, chạm"
                                        + " vào đất của 241 hộ. Nhiều người đề nghị bốn mét là đủ cho xe cứu thương,"
                                        + " như phương án gửi kèm.")
                                .mark(
                                        "Kế hoạch số 38-KH/BT",
                                        (s, e) -> legal("l2", MentionKind.FULL, s, e)
                                                .build())
                                .mark(
                                        "05/02/2024",
                                        (s, e) -> DateAnnotation.builder()
                                                .start(s)
                                                .end(e)
                                                .date(PartialDate.parse("2024-02-05"))
                                                .build())
                                .mark(
                                        "phương án gửi kèm",
                                        (s, e) -> LinkAnnotation.builder()
                                                .start(s)
                                                .end(e)
                                                .link(WebLink.of("https://benthuong.example.vn/phuong-an.pdf?a=1&b=2"))
                                                .addRel("nofollow", "ugc")
                                                .build())
                                .build())
                        .build(),
                table(),
                heading("b7h", 4, "Ý kiến ghi tại chỗ"),
                ListBlock.builder()
                        .id("b7")
                        .ordered(true)
                        .addItems(
                                ListItem.of(paragraph("b7a", "Giữ hàng xà cừ trước đình, đường tránh về phía ruộng.")),
                                ListItem.of(
                                        paragraph("b7b", "Công khai bảng giá đền bù ở cả ba nhà văn hóa:"),
                                        ListBlock.builder()
                                                .id("b7c")
                                                .addItems(
                                                        ListItem.of(paragraph("b7d", "bản giấy có chữ ký,")),
                                                        ListItem.of(
                                                                paragraph("b7e", "bản điện tử tra được theo thửa.")))
                                                .build()),
                                ListItem.of(paragraph("b7f", "Họp lại trước khi cắm mốc.")))
                        .build(),
                Figure.builder()
                        .id("b8")
                        .addMedia("m2", "m3")
                        .caption(RichText.of("Bản vẽ trước và sau buổi góp ý"))
                        .build(),
                Quote.builder()
                        .id("b9")
                        .addBlocks(paragraph("b9a", "Đường rộng mà lòng hẹp thì đi cũng chẳng tới đâu."))
                        .citation("Sổ góp ý, trang 12")
                        .style(QuoteStyle.PULL)
                        .build(),
                Box.builder()
                        .id("b10")
                        .title(RichText.of("Góp ý tiếp ở đâu?"))
                        .addBlocks(
                                paragraph("b10a", "Bộ phận một cửa nhận ý kiến đến hết ngày 30/4, cả bằng lời nói."),
                                paragraph("b10b", "Ai không đọc được bản vẽ có thể hẹn cán bộ đến tận nhà."))
                        .build(),
                Embed.builder()
                        .id("b11")
                        .url(WebLink.of("https://video.example.vn/xem?v=benthuong"))
                        .provider("Truyền hình Bến Thượng")
                        .fallback(RichText.of("Phóng sự: một buổi chiều đi dọc tuyến đường tương lai"))
                        .build(),
                Divider.builder().id("b12").build(),
                Paragraph.builder()
                        .id("b13")
                        .text(text("Ở cuối buổi, bà Lò Thị Inh viết vào sổ: “Tôi <không> đồng ý & xin họp lại”."
                                        + "\nTờ giấy ấy nay được dán ngay cửa ra vào. Diện tích thu hồi dự kiến 7.400 m2.")
                                .mark(
                                        "“Tôi <không> đồng ý & xin họp lại”",
                                        (s, e) -> SpeechAnnotation.builder()
                                                .start(s)
                                                .end(e)
                                                .speaker(PersonRef.named("Lò Thị Inh"))
                                                .build())
                                .mark("7.400 m2", (s, e) -> style(TextStyle.EM, s, e))
                                .mark("2.", (s, e) -> style(TextStyle.SUP, s, e - 1))
                                .build())
                        .build());
    }

    private static Heading heading(String id, int level, String text) {
        return Heading.builder().id(id).level(level).text(RichText.of(text)).build();
    }

    private static Paragraph paragraph(String id, String text) {
        return Paragraph.builder().id(id).text(RichText.of(text)).build();
    }

    private static Figure figure(String id, String media) {
        return Figure.builder().id(id).addMedia(media).build();
    }

    private static Table table() {
        return Table.builder()
                .id("b6")
                .caption(RichText.of("Ba phương án đưa ra bàn"))
                .headerRows(2)
                .addRows(
                        TableRow.of(
                                TableCell.builder()
                                        .text(RichText.of("Phương án"))
                                        .rowspan(2)
                                        .build(),
                                TableCell.builder()
                                        .text(RichText.of("Mặt đường"))
                                        .colspan(2)
                                        .build(),
                                TableCell.builder()
                                        .text(RichText.of("Ý kiến tán thành"))
                                        .rowspan(2)
                                        .build()),
                        TableRow.of(TableCell.of("Rộng (m)"), TableCell.of("Số hộ ảnh hưởng")),
                        row("Một: theo kế hoạch", "6", "241", "58"),
                        row("Hai: thu hẹp", "4", "97", "203"),
                        row("Ba: tránh đình làng", "5", "131", "44"))
                .build();
    }

    private static TableRow row(String name, String width, String households, String votes) {
        return TableRow.of(
                TableCell.builder().text(RichText.of(name)).scope(CellScope.ROW).build(),
                TableCell.of(width),
                TableCell.of(households),
                TableCell.of(votes));
    }

    private static MediaItem hall() {
        return MediaItem.builder()
                .id("m1")
                .kind(MediaKind.IMAGE)
                .source(WebLink.of("https://anh.example.vn/nha-van-hoa.jpg"))
                .width(1280)
                .height(720)
                .alt("Người dân ngồi quanh tấm bản đồ lớn trải trên chiếu trong nhà văn hóa")
                .caption(RichText.of("Bản vẽ tỉ lệ 1/500 được trải giữa nhà văn hóa"))
                .credit(MediaCredit.builder().line("Ảnh: Tạ Quang Lộc").build())
                .build();
    }

    private static MediaItem map() {
        return MediaItem.builder()
                .id("m2")
                .kind(MediaKind.IMAGE)
                .source(WebLink.of("https://anh.example.vn/ban-do-truoc.png"))
                .width(800)
                .height(600)
                .alt("Bản đồ tuyến đường thẳng cắt qua đình làng")
                .caption(RichText.of("Trước: đường thẳng qua đình"))
                .build();
    }

    private static MediaItem boat() {
        return MediaItem.builder()
                .id("m3")
                .kind(MediaKind.IMAGE)
                .alt("Bản đồ với nét bút chì vòng tránh đình làng")
                .caption(RichText.of("Sau: nét chì vòng về phía ruộng"))
                .build();
    }

    private static OriginalLink original() {
        String given = "https://benthuong.example.vn/tin/gop-y;jsessionid=A1B2.c3?id=77&fbclid=IwAR0x";
        return OriginalLink.builder()
                .asGiven(given)
                .canonical(WebLink.of("https://benthuong.example.vn/tin/gop-y?id=77"))
                .addRemoved(removal(given, RemovalKind.SESSION, "jsessionid", ";jsessionid=A1B2.c3"))
                .addRemoved(removal(given, RemovalKind.TRACKER, "fbclid", "&fbclid=IwAR0x"))
                .display(LinkDisplay.SHOWN)
                .build();
    }

    private static Removal removal(String given, RemovalKind kind, String name, String piece) {
        int start = given.indexOf(piece);
        return Removal.builder()
                .kind(kind)
                .name(name)
                .start(start)
                .end(start + piece.length())
                .build();
    }

    private static Person[] people() {
        return new Person[] {
            Person.builder()
                    .id("p1")
                    .name(PersonName.builder()
                            .full("Đặng Hữu Thời")
                            .addHonorifics("ông")
                            .build())
                    .addPosts(Post.builder()
                            .title("Chủ tịch")
                            .organization(OrganizationRef.toRecord("o1"))
                            .build())
                    .build(),
            Person.builder()
                    .id("p2")
                    .name(PersonName.of("Vi Thị Nhạn"))
                    .addPosts(
                            Post.builder()
                                    .title("Phó Chủ tịch Thường trực")
                                    .organization(OrganizationRef.toRecord("o2"))
                                    .build(),
                            Post.builder()
                                    .title("Trưởng ban giám sát đầu tư của cộng đồng")
                                    .build())
                    .build()
        };
    }

    private static LegalReference law() {
        return LegalReference.builder()
                .id("l1")
                .documentType(DocumentType.LUAT)
                .number(DocumentNumber.parse("10/2022/QH15"))
                .title("Thực hiện dân chủ ở cơ sở")
                .issuer(OrganizationRef.named("Quốc hội"))
                .legislature("khóa XV")
                .issued(PartialDate.parse("2022-11-10"))
                .effective(DateRange.from(PartialDate.parse("2023-07-01")))
                .addIdentifiers(LegalIdentifier.of("url", "https://vanban.example.vn/10-2022-QH15"))
                .build();
    }

    private static LegalReference plan() {
        return LegalReference.builder()
                .id("l2")
                .documentType(DocumentType.KE_HOACH)
                .number(DocumentNumber.parse("38-KH/BT"))
                .issuer(OrganizationRef.named("Đảng ủy phường Bến Thượng"))
                .issued(PartialDate.parse("2024-02-05"))
                .party(true)
                .build();
    }

    private static Meeting meeting() {
        return Meeting.builder()
                .id("e1")
                .name("Hội nghị lấy ý kiến nhân dân về tuyến đường ven sông")
                .kind(MeetingKind.CONFERENCE)
                .addOrganizers(OrganizationRef.toRecord("o1"))
                .format(MeetingFormat.CONNECTED_VENUES)
                .time(MeetingTime.builder()
                        .start(PartialDate.builder()
                                .month(3)
                                .day(16)
                                .dayPart(DayPart.MORNING)
                                .build())
                        .resolution(Resolution.builder()
                                .to(LocalDate.of(2024, 3, 16))
                                .rule(ResolutionRule.PUBLICATION_YEAR)
                                .build())
                        .build())
                .addVenues(Venue.builder()
                        .id("v1")
                        .role(VenueRole.MAIN)
                        .place(PlaceRef.named("Nhà văn hóa phường Bến Thượng"))
                        .build())
                .addVenueGroups(VenueGroup.builder()
                        .description("Nhà văn hóa của 11 tổ dân phố")
                        .build())
                .addParticipants(
                        Participant.builder()
                                .person(PersonRef.toRecord("p2"))
                                .addRoles(ParticipantRole.CHAIR)
                                .addPosts(Post.builder()
                                        .title("Phó Chủ tịch Thường trực HĐND phường")
                                        .build())
                                .build(),
                        Participant.builder()
                                .person(PersonRef.toRecord("p1"))
                                .addRoles(ParticipantRole.SPEAKER)
                                .addPosts(Post.builder()
                                        .title("Chủ tịch UBND phường")
                                        .build())
                                .build(),
                        Participant.builder()
                                .group("Đại diện các tổ dân phố và hộ có đất trong chỉ giới")
                                .addRoles(ParticipantRole.ATTENDEE)
                                .build())
                .headcount(Quantity.builder()
                        .value(BigDecimal.valueOf(300))
                        .unit("người")
                        .qualifier(QuantityQualifier.MORE_THAN)
                        .build())
                .addAgenda(
                        AgendaItem.builder()
                                .id("a1")
                                .number("1")
                                .title("Trình bày ba phương án")
                                .build(),
                        AgendaItem.builder()
                                .id("a2")
                                .number("2")
                                .title("Góp ý tại bàn")
                                .addChildren(AgendaItem.builder()
                                        .id("a3")
                                        .number("2.1")
                                        .title("Mặt cắt đường")
                                        .build())
                                .build())
                .addDocuments(
                        DocumentUse.builder()
                                .ref("l1")
                                .relation(DocumentRelation.IMPLEMENTED)
                                .build(),
                        DocumentUse.builder()
                                .ref("l2")
                                .relation(DocumentRelation.TABLED)
                                .build())
                .addDecisions(Decision.builder()
                        .id("d1")
                        .kind(DecisionKind.CONCLUSION)
                        .text("Chọn phương án hai làm phương án gốc để lập lại dự toán.")
                        .vote(Vote.builder()
                                .inFavour(203)
                                .against(58)
                                .abstain(44)
                                .build())
                        .build())
                .addTasks(
                        TaskAssignment.builder()
                                .id("t1")
                                .text("Niêm yết bảng giá đền bù tại 11 nhà văn hóa và trên trang của phường.")
                                .addAssignees(Actor.of(OrganizationRef.toRecord("o1")))
                                .addCoordinators(Actor.group("các tổ dân phố"))
                                .obligation(Obligation.REQUIRED)
                                .due(PartialDate.parse("2024-04-05"))
                                .addLegalBasis("l1")
                                .build(),
                        TaskAssignment.builder()
                                .id("t2")
                                .text("Giám sát việc cắm mốc và báo cáo tại kỳ họp tới.")
                                .addAssignees(Actor.group("Ban giám sát đầu tư của cộng đồng"))
                                .obligation(Obligation.REQUESTED)
                                .due(PartialDate.parse("2024-34"))
                                .build())
                .status(MeetingStatus.HELD)
                .build();
    }

    static SubmissionCall call() {
        List<TermsClause> clauses = List.of(
                clause("k1", ClauseKind.AUTHORSHIP, "Chuyện kể là của chính bạn, hoặc của người đã đồng ý cho bạn kể."),
                clause("k2", ClauseKind.HANDLING, "Tòa soạn giữ kín tên người gửi và có thể biên tập câu chữ."),
                clause("k3", ClauseKind.ROYALTY, "Chuyên mục không trả nhuận bút."));
        return SubmissionCall.builder()
                .id("s1")
                .title("Kể chuyện làng bạn")
                .addTopics("chuyện nhà, chuyện xóm", "một lần đi họp dân")
                .controller(OrganizationRef.named("Báo Bến Thượng"))
                .addAccepts(AcceptedKind.STORY, AcceptedKind.FILE, AcceptedKind.IMAGE)
                .wordCounter(true)
                .wordLimit(900)
                .terms(TermsSnapshot.of(LanguageTag.VIETNAMESE, clauses))
                .royalty(RoyaltyPolicy.builder()
                        .kind(RoyaltyKind.NONE)
                        .clauseId("k3")
                        .build())
                .handling(
                        Handling.builder().confidential(true).mayBeEdited(true).build())
                .addAnswers(AnswerSource.READER, AnswerSource.EXPERT)
                .build();
    }

    private static TermsClause clause(String id, ClauseKind kind, String text) {
        return TermsClause.builder().id(id).kind(kind).text(text).build();
    }

    private static Annotation morning(int start, int end) {
        PartialDate date = PartialDate.builder()
                .month(3)
                .day(16)
                .dayPart(DayPart.MORNING)
                .sourceText("Sáng 16/3")
                .build();
        return DateAnnotation.builder().start(start).end(end).date(date).build();
    }

    private static Annotation crowd(int start, int end) {
        return QuantityAnnotation.builder()
                .start(start)
                .end(end)
                .quantity(Quantity.builder()
                        .value(BigDecimal.valueOf(300))
                        .unit("người dân")
                        .qualifier(QuantityQualifier.MORE_THAN)
                        .build())
                .build();
    }

    private static Annotation pinpointed(int start, int end) {
        return legal("l1", MentionKind.ANAPHOR, start, end)
                .addPinpoints(Pinpoint.of(
                        PinpointStep.of(PinpointUnit.ARTICLE, "15"), PinpointStep.of(PinpointUnit.CLAUSE, "2")))
                .confidence(0.9)
                .build();
    }

    private static org.civicnews.body.LegalAnnotationBuilder legal(String ref, MentionKind kind, int start, int end) {
        return LegalAnnotation.builder().start(start).end(end).ref(ref).kind(kind);
    }

    private static Annotation record(RecordKind kind, String ref, int start, int end) {
        return RecordAnnotation.builder()
                .record(kind)
                .ref(ref)
                .start(start)
                .end(end)
                .build();
    }

    private static Annotation style(TextStyle style, int start, int end) {
        return StyleAnnotation.builder().style(style).start(start).end(end).build();
    }

    static Marked text(String text) {
        return new Marked(text);
    }

    /** Marks pieces of a text by their words. */
    static final class Marked {
        private final String text;
        private final RichTextBuilder builder;

        private Marked(String text) {
            this.text = text;
            this.builder = RichText.builder().text(text);
        }

        Marked mark(String piece, BiFunction<Integer, Integer, Annotation> annotation) {
            int start = text.lastIndexOf(piece);
            builder.addAnnotations(annotation.apply(start, start + piece.length()));
            return this;
        }

        RichText build() {
            return builder.build();
        }
    }
}
