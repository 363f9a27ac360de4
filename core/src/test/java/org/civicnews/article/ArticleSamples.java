package org.civicnews.article;

import java.time.Instant;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.body.UnknownBlock;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.value.Evidence;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;

/** Parts of articles that break no rule, to be changed until they do. */
final class ArticleSamples {
    static final WebLink LINK = WebLink.of("https://example.org/tin");

    private ArticleSamples() {}

    static CorrectionBuilder correction(String id, String at) {
        return Correction.builder()
                .id(id)
                .at(Instant.parse(at))
                .kind(CorrectionKind.FACT)
                .text("Sửa số liệu");
    }

    static OriginalLinkBuilder original() {
        return OriginalLink.builder().asGiven("https://example.org/tin#a").canonical(LINK);
    }

    static ArticleBuilder article() {
        return Article.builder().headline("Phường họp dân").addBlocks(paragraph("b1"));
    }

    static Paragraph paragraph(String id, Annotation... annotations) {
        return Paragraph.builder()
                .id(id)
                .text(RichText.builder()
                        .text("Chiều 3/4 😀.")
                        .addAnnotations(annotations)
                        .build())
                .build();
    }

    static LegalAnnotation legal(String ref) {
        return LegalAnnotation.builder()
                .start(0)
                .end(5)
                .ref(ref)
                .kind(MentionKind.FULL)
                .build();
    }

    static MediaItem media(String id) {
        return MediaItem.builder().id(id).kind(MediaKind.IMAGE).alt("Lớp học").build();
    }

    static Person person(String id) {
        return Person.builder().id(id).name(PersonName.of("Lê An")).build();
    }

    static LegalReference law(String id) {
        return LegalReference.builder()
                .id(id)
                .documentType(DocumentType.KE_HOACH)
                .number(DocumentNumber.parse("15/KH-UBND"))
                .build();
    }

    static Evidence evidence(String block, int start, int end) {
        return Evidence.builder().blockId(block).start(start).end(end).build();
    }

    static Block unknown() {
        return UnknownBlock.builder()
                .type("x")
                .raw(new RawJson("{\"type\":\"x\"}"))
                .build();
    }
}
