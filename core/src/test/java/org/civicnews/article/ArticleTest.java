package org.civicnews.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.assertj.core.groups.Tuple;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Box;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonRef;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.Finding;
import org.civicnews.value.PartialDate;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final String NFD = Normalizer.normalize("Phường họp dân", Normalizer.Form.NFD);

    private static Paragraph paragraph(String id, String text) {
        return Paragraph.builder().id(id).text(RichText.of(text)).build();
    }

    private static Article article() {
        return Article.builder()
                .headline("Phường họp dân")
                .addBlocks(
                        paragraph("b1", "Một hai ba."),
                        Heading.builder()
                                .id("b2")
                                .level(2)
                                .text(RichText.of("Mục 1"))
                                .build(),
                        Box.builder()
                                .id("b3")
                                .title(RichText.of("Hộp"))
                                .addBlocks(
                                        Heading.builder()
                                                .id("b4")
                                                .level(3)
                                                .text(RichText.of("Trong hộp"))
                                                .build(),
                                        paragraph("b5", "Bốn 😀"))
                                .build())
                .build();
    }

    @Test
    void findsTheLeadAmongItsBlocks() {
        assertThat(article().lead()).isEmpty();
        Paragraph lead =
                paragraph("b0", "Sapô").toBuilder().role(BlockRole.LEAD).build();
        assertThat(article().toBuilder().addBlocks(lead).build().lead()).contains(lead);
        assertThat(lead.isLead()).isTrue();
        assertThat(paragraph("b0", "x").toBuilder()
                        .role(BlockRole.of("LATER"))
                        .build()
                        .isLead())
                .isFalse();
    }

    @Test
    void derivesTextCountsAndOutline() {
        Article article = article();
        assertThat(article.plainText()).isEqualTo("Một hai ba.\nMục 1\nHộp\nTrong hộp\nBốn 😀");
        assertThat(article.wordCount()).isEqualTo(9);
        assertThat(article.charCount()).isEqualTo(article.plainText().length() - 1);
        assertThat(article.outline()).extracting(Heading::id).containsExactly("b2", "b4");
    }

    @Test
    void estimatesReadingTimeInWholeMinutes() {
        assertThat(article().readingMinutes(200)).isEqualTo(1);
        assertThat(article().readingMinutes(9)).isEqualTo(1);
        assertThat(article().readingMinutes(8)).isEqualTo(2);
        assertThat(article().readingMinutes(4)).isEqualTo(3);
        assertThat(article().readingMinutes(0)).isEqualTo(9);
    }

    @Test
    void findsItsRecordsAndWhereTheyAreMentioned() {
        RichText text = RichText.builder()
                .text("Bà An nói theo Kế hoạch")
                .addAnnotations(
                        RecordAnnotation.builder()
                                .record(RecordKind.PERSON)
                                .start(3)
                                .end(5)
                                .ref("p1")
                                .build(),
                        SpeechAnnotation.builder()
                                .start(6)
                                .end(9)
                                .speaker(PersonRef.toRecord("p1"))
                                .build(),
                        LegalAnnotation.builder()
                                .start(15)
                                .end(23)
                                .ref("l1")
                                .kind(MentionKind.ANAPHOR)
                                .build())
                .build();
        Article article = Article.builder()
                .headline("Tin")
                .addBlocks(
                        Paragraph.builder().id("b1").text(text).build(),
                        Box.builder()
                                .id("b2")
                                .title(text)
                                .addBlocks(paragraph("b3", "x"))
                                .build())
                .addPeople(
                        Person.builder().id("p1").name(PersonName.of("Lê An")).build())
                .addLegalReferences(LegalReference.builder()
                        .id("l1")
                        .documentType(DocumentType.KE_HOACH)
                        .title("Kế hoạch")
                        .build())
                .addMedia(MediaItem.builder().id("m1").kind(MediaKind.AUDIO).build())
                .build();
        assertThat(article.mentions("p1"))
                .containsExactly(
                        Evidence.builder().blockId("b1").start(3).end(5).build(),
                        Evidence.builder().blockId("b1").start(6).end(9).build());
        assertThat(article.mentions("l1")).extracting(Evidence::start).containsExactly(15);
        assertThat(article.mentions("p2")).isEmpty();
        assertThat(article.legalReference("l1")).isPresent();
        assertThat(article.legalReference("l2")).isEmpty();
        assertThat(article.media("m1")).isPresent();
        assertThat(article.media("m2")).isEmpty();
    }

    @Test
    void findsNothingInACleanArticle() {
        assertThat(article().lint()).isEmpty();
    }

    @Test
    void findsTextThatIsNotComposed() {
        Article article = Article.builder()
                .headline(NFD)
                .kicker(NFD)
                .addBlocks(
                        paragraph("b1", NFD),
                        Box.builder()
                                .id("b2")
                                .title(RichText.of(NFD))
                                .addBlocks(paragraph("b3", "x"))
                                .build())
                .build();
        assertThat(article.lint())
                .containsExactly(
                        Finding.notComposed("headline"),
                        Finding.notComposed("kicker"),
                        Finding.notComposed("blocks/0/text"),
                        Finding.notComposed("blocks/1/title/text"));
    }

    @Test
    void findsARepublishedArticleWithoutALink() {
        SourceCredit credit = SourceCredit.builder()
                .text("Theo Báo A")
                .relation(CreditRelation.REPUBLISHED)
                .build();
        assertThat(article().toBuilder().sourceCredit(credit).build().lint())
                .containsExactly(Finding.warning(
                        "REPUBLISHED_WITHOUT_LINK",
                        "sourceCredit",
                        "a republished article should link to the original"));
        OriginalLink link = OriginalLink.builder()
                .asGiven("https://a.vn")
                .canonical(WebLink.of("https://a.vn"))
                .build();
        assertThat(article().toBuilder()
                        .sourceCredit(credit)
                        .originalLink(link)
                        .build()
                        .lint())
                .isEmpty();
        assertThat(article().toBuilder()
                        .sourceCredit(credit.toBuilder()
                                .relation(CreditRelation.QUOTED)
                                .build())
                        .build()
                        .lint())
                .isEmpty();
    }

    @Test
    void collectsWhatItsPartsFind() {
        Article article = article().toBuilder()
                .addMedia(MediaItem.builder().id("m1").kind(MediaKind.IMAGE).build())
                .addLegalReferences(LegalReference.builder()
                        .id("l1")
                        .documentType(DocumentType.LUAT)
                        .title("Đất đai")
                        .issued(PartialDate.parse("2024-01-18"))
                        .effective(DateRange.from(PartialDate.parse("2023-01-01")))
                        .build())
                .addMeetings(Meeting.builder()
                        .id("e1")
                        .name("Hội nghị")
                        .kind(MeetingKind.CONFERENCE)
                        .status(MeetingStatus.HELD)
                        .build())
                .build();
        assertThat(article.lint())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        Tuple.tuple("ALT_MISSING", "media/0/alt"),
                        Tuple.tuple("EFFECTIVE_BEFORE_ISSUED", "legalReferences/0/effective/start"),
                        Tuple.tuple("HELD_WITHOUT_CHAIR", "meetings/0/participants"));
    }
}
