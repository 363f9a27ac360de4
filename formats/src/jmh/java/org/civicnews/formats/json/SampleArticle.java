package org.civicnews.formats.json;

import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.ArticleStatus;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.Post;
import org.civicnews.value.ContentId;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/** A report of ordinary length, with the marks that a reader leaves: about 8 kB of JSON. */
final class SampleArticle {
    private static final List<String> SENTENCES = List.of(
            "Chiều 3/4, Ủy ban nhân dân phường tổ chức hội nghị lấy ý kiến người dân về phương án cải tạo vỉa hè, cây xanh và"
                    + " hệ thống thoát nước trên bốn tuyến phố của địa bàn.",
            "Mở đầu hội nghị, bà Lê Thị Hòa cho biết phường đã niêm yết dự toán tại nhà văn hóa từ ngày 15/3 và nhận được 42"
                    + " phiếu góp ý, trong đó phần lớn đề nghị làm vào mùa khô.",
            "Theo Kế hoạch số 15/KH-UBND, việc lấy ý kiến kéo dài ba mươi ngày; sau đó tổ giám sát cộng đồng gồm bảy thành viên"
                    + " sẽ theo dõi thi công và công khai kết quả hằng tuần.",
            "Đại diện tổ dân phố số 6 đề nghị nói rõ nguồn kinh phí, thời gian cấm đường và chỗ để xe tạm cho các hộ kinh doanh"
                    + " trong những ngày đơn vị thi công đào rãnh.",
            "Trả lời các ý kiến, ông Trần Quang Minh khẳng định phần vỉa hè do ngân sách phường chi trả, còn việc thay đường ống"
                    + " thuộc dự án của công ty thoát nước, người dân không phải đóng góp.",
            "Căn cứ Nghị định 59/2023/NĐ-CP, biên bản hội nghị được đọc lại trước khi bế mạc, có chữ ký của đại diện các tổ dân"
                    + " phố và được gửi đến từng hộ qua nhóm thông tin của khu dân cư.");

    private SampleArticle() {}

    static Article make() {
        ArticleBuilder article = Article.builder()
                .id(ContentId.nameBased(ContentId.URL_NAMESPACE, "https://phuong.example.vn/tin/via-he"))
                .headline("Phường lấy ý kiến người dân về cải tạo vỉa hè và thoát nước")
                .canonicalUrl(WebLink.of("https://phuong.example.vn/tin/via-he"))
                .section("Dân chủ ở cơ sở")
                .addTags("vỉa hè", "lấy ý kiến", "giám sát cộng đồng")
                .published(PublicationDate.parse("2024-04-03T18:30:00+07:00"))
                .status(ArticleStatus.PUBLISHED)
                .addMedia(image("m1", "Toàn cảnh hội nghị"), image("m2", "Người dân xem bản vẽ vỉa hè"))
                .addPeople(person("p1", "Lê Thị Hòa", "Chủ tịch"), person("p2", "Trần Quang Minh", "Phó Chủ tịch"))
                .addLegalReferences(
                        law("l1", DocumentType.KE_HOACH, "15/KH-UBND"), law("l2", DocumentType.NGHI_DINH, "59/2023/NĐ-CP"));
        for (int i = 0; i < 18; i++) {
            if (i % 6 == 3) {
                article.addBlocks(Heading.builder().id("h" + i).level(2).text(RichText.of("Ý kiến của các tổ dân phố")).build());
            }
            if (i % 9 == 4) {
                article.addBlocks(Figure.builder().id("f" + i).addMedia("m" + (1 + i / 9)).build());
            }
            Paragraph paragraph = Paragraph.builder().id("b" + i).text(marked(SENTENCES.get(i % SENTENCES.size()))).build();
            article.addBlocks(i == 0 ? paragraph.toBuilder().role(BlockRole.LEAD).build() : paragraph);
        }
        return article.build();
    }

    private static RichText marked(String sentence) {
        RichTextBuilder text = RichText.builder().text(sentence);
        person(text, sentence, "Lê Thị Hòa", "p1");
        person(text, sentence, "Trần Quang Minh", "p2");
        law(text, sentence, "Kế hoạch số 15/KH-UBND", "l1");
        law(text, sentence, "Nghị định 59/2023/NĐ-CP", "l2");
        return text.addAnnotations(StyleAnnotation.builder().style(TextStyle.EM).start(0).end(6).build()).build();
    }

    private static void person(RichTextBuilder text, String sentence, String name, String ref) {
        int start = sentence.indexOf(name);
        if (start >= 0) {
            text.addAnnotations(RecordAnnotation.builder()
                    .record(RecordKind.PERSON)
                    .start(start)
                    .end(start + name.length())
                    .ref(ref)
                    .build());
        }
    }

    private static void law(RichTextBuilder text, String sentence, String name, String ref) {
        int start = sentence.indexOf(name);
        if (start >= 0) {
            text.addAnnotations(LegalAnnotation.builder()
                    .start(start)
                    .end(start + name.length())
                    .ref(ref)
                    .kind(MentionKind.FULL)
                    .build());
        }
    }

    private static MediaItem image(String id, String caption) {
        return MediaItem.builder()
                .id(id)
                .kind(MediaKind.IMAGE)
                .source(WebLink.of("https://phuong.example.vn/anh/" + id + ".jpg"))
                .alt(caption + " tại nhà văn hóa")
                .caption(RichText.of(caption))
                .build();
    }

    private static Person person(String id, String name, String title) {
        return Person.builder()
                .id(id)
                .name(PersonName.of(name))
                .addPosts(Post.builder()
                        .title(title)
                        .organization(OrganizationRef.named("Ủy ban nhân dân phường"))
                        .build())
                .build();
    }

    private static LegalReference law(String id, DocumentType type, String number) {
        return LegalReference.builder().id(id).documentType(type).number(DocumentNumber.parse(number)).build();
    }
}
