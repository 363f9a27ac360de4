package org.civicnews.vietnamese.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.QuantityAnnotation;
import org.civicnews.body.Quote;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.value.PublicationDate;
import org.junit.jupiter.api.Test;

class EnricherTest {
    private static final String TEXT =
            "Sáng 5/3, Chủ tịch UBND phường Trần Văn Hòa chủ trì hội nghị bàn Nghị định số 13/2023/NĐ-CP với hơn 60 hộ dân.";

    private static Paragraph paragraph(String id, String text) {
        return Paragraph.builder().id(id).text(RichText.of(text)).build();
    }

    private static Article article(String... texts) {
        var article =
                Article.builder().headline("Phường họp dân").published(PublicationDate.of(LocalDate.of(2025, 3, 6)));
        for (int i = 0; i < texts.length; i++) {
            article.addBlocks(paragraph("b" + (i + 1), texts[i]));
        }
        return article.build();
    }

    private static List<Annotation> annotations(Article article, int block) {
        return ((Paragraph) article.blocks().get(block)).text().annotations();
    }

    @Test
    void annotatesEveryKindOfFact() {
        Article enriched = Enricher.standard().enrich(article(TEXT));
        assertThat(annotations(enriched, 0))
                .hasAtLeastOneElementOfType(LegalAnnotation.class)
                .hasAtLeastOneElementOfType(DateAnnotation.class)
                .hasAtLeastOneElementOfType(RecordAnnotation.class)
                .hasAtLeastOneElementOfType(QuantityAnnotation.class);
        assertThat(enriched.legalReferences()).singleElement().satisfies(law -> {
            assertThat(law.id()).isEqualTo("l1");
            assertThat(law.number().orElseThrow().canonical()).isEqualTo("13/2023/NĐ-CP");
        });
        assertThat(enriched.people())
                .singleElement()
                .satisfies(person -> assertThat(person.name().full()).isEqualTo("Trần Văn Hòa"));
    }

    @Test
    void changesNothingTheSecondTime() {
        Article once =
                Enricher.standard().enrich(article(TEXT, "Luật Đất đai và Nghị định này được phổ biến tại buổi họp."));
        assertThat(Enricher.standard().enrich(once)).isEqualTo(once);
    }

    @Test
    void changesNothingWhereThereIsNothing() {
        Article plain = article("Bà con ngồi chật hội trường.");
        assertThat(Enricher.standard().enrich(plain)).isEqualTo(plain);
    }

    @Test
    void keepsTheRecordsOfTheArticle() {
        Article own = article(TEXT).toBuilder()
                .addPeople(Person.builder()
                        .id("chair")
                        .name(PersonName.of("Trần Văn Hòa"))
                        .build())
                .addLegalReferences(LegalReference.builder()
                        .id("l1")
                        .documentType(DocumentType.LUAT)
                        .title("Đất đai")
                        .build())
                .addLegalReferences(LegalReference.builder()
                        .id("nd13")
                        .documentType(DocumentType.NGHI_DINH)
                        .number(DocumentNumber.parse("13/2023/NĐ-CP"))
                        .build())
                .build();
        Article enriched = Enricher.standard().enrich(own);
        assertThat(enriched.people()).isEqualTo(own.people());
        assertThat(enriched.legalReferences()).isEqualTo(own.legalReferences());
        assertThat(annotations(enriched, 0))
                .filteredOn(annotation -> annotation instanceof LegalAnnotation)
                .extracting(annotation -> ((LegalAnnotation) annotation).ref())
                .containsExactly("nd13");
    }

    @Test
    void numbersNewRecordsOnWhereTheOwnOnesEnd() {
        Article own = article(TEXT).toBuilder()
                .addLegalReferences(LegalReference.builder()
                        .id("l1")
                        .documentType(DocumentType.LUAT)
                        .title("Đất đai")
                        .build())
                .build();
        assertThat(Enricher.standard().enrich(own).legalReferences())
                .extracting(LegalReference::id)
                .containsExactly("l1", "l2");
    }

    @Test
    void leavesAPieceAloneThatIsAnnotatedAlready() {
        int start = TEXT.indexOf("Nghị định");
        LegalAnnotation own = LegalAnnotation.builder()
                .start(start)
                .end(start + 10)
                .ref("nd13")
                .kind(MentionKind.NAME)
                .build();
        Article article = article(TEXT).toBuilder()
                .blocks(List.of(Paragraph.builder()
                        .id("b1")
                        .text(RichText.builder().text(TEXT).addAnnotations(own).build())
                        .build()))
                .addLegalReferences(LegalReference.builder()
                        .id("nd13")
                        .documentType(DocumentType.NGHI_DINH)
                        .title("dữ liệu")
                        .build())
                .build();
        assertThat(annotations(Enricher.standard().enrich(article), 0))
                .filteredOn(annotation -> annotation instanceof LegalAnnotation)
                .containsExactly(own);
    }

    @Test
    void readsTextsInsideOtherBlocks() {
        Article article = Article.builder()
                .headline("Phường họp dân")
                .addBlocks(Quote.builder()
                        .id("b1")
                        .addBlocks(paragraph("b2", "Căn cứ Luật số 45/2019/QH14."))
                        .build())
                .addBlocks(ListBlock.builder()
                        .id("b3")
                        .addItems(ListItem.of(paragraph("b4", "Thông tư số 15/2014/TT-BCA;")))
                        .build())
                .build();
        assertThat(Enricher.standard().enrich(article).legalReferences())
                .extracting(law -> law.number().orElseThrow().canonical())
                .containsExactly("45/2019/QH14", "15/2014/TT-BCA");
    }

    @Test
    void resolvesAYearlessDateBesideItself() {
        DateAnnotation date = annotations(Enricher.standard().enrich(article(TEXT)), 0).stream()
                .filter(annotation -> annotation instanceof DateAnnotation)
                .map(annotation -> (DateAnnotation) annotation)
                .findFirst()
                .orElseThrow();
        assertThat(date.date().toEdtf()).isEqualTo("XXXX-03-05");
        assertThat(date.resolution().orElseThrow().to()).isEqualTo("2025-03-05");
    }
}
