package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.people.PersonRef;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    @Test
    void writesAPartAsItStandsInTheArticle() {
        for (long seed = 0; seed < 60; seed++) {
            var article = new ArticleGenerator(seed).article();
            String json = ArticleJson.standard().write(article);
            article.bylines()
                    .forEach(byline ->
                            assertThat(json).contains(RecordJson.of(byline).text()));
            article.media()
                    .forEach(item ->
                            assertThat(json).contains(RecordJson.of(item).text()));
            article.legalReferences()
                    .forEach(law -> assertThat(json).contains(RecordJson.of(law).text()));
            article.meetings()
                    .forEach(meeting ->
                            assertThat(json).contains(RecordJson.of(meeting).text()));
        }
    }

    @Test
    void leavesOutTheRangeOfAnAnnotation() {
        RecordAnnotation person = RecordAnnotation.builder()
                .record(RecordKind.PERSON)
                .start(3)
                .end(9)
                .ref("p1")
                .build();

        assertThat(RecordJson.withoutRange(person).text()).isEqualTo("{\"ref\":\"p1\"}");
    }

    @Test
    void leavesTheWriterOpen() {
        StringWriter out = new StringWriter();
        RecordJson person = RecordJson.of(PersonRef.named("Lê \"An\""));

        person.writeTo(out);
        person.writeTo(out);

        assertThat(out).hasToString("{\"name\":\"Lê \\\"An\\\"\"}{\"name\":\"Lê \\\"An\\\"\"}");
    }
}
