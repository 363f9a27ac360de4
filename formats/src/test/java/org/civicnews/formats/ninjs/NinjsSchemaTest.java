package org.civicnews.formats.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.civicnews.article.Article;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.meeting.Meeting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the output to the schema that the IPTC publishes, which allows no member of ours. */
@Tag("conformance")
class NinjsSchemaTest {
    private static Path folder() {
        String conformance = System.getProperty("conformance");
        assumeTrue(conformance != null, "the system property conformance is not set");
        return Path.of(conformance, "schemas", "ninjs");
    }

    private static Schema schema() throws IOException {
        String geo = Files.readString(folder().resolve("GeoJSON-schema.json"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(
                                "https://geojson.org/schema/GeoJSON.json", geo,
                                "https://geojson.org/schema/GeoJSON.json#", geo)))
                .getSchema(Files.readString(folder().resolve("ninjs-schema_3.1.json")), InputFormat.JSON);
    }

    @Test
    void theSchemaTakesTheExamplesOfTheIptcAndNothingForeign() throws IOException {
        String example = Files.readString(folder().resolve("examples-3.0").resolve("simpleEvent.json"));
        assertThat(schema().validate(example, InputFormat.JSON)).isEmpty();
        String foreign = example.replaceFirst("\\{", "{\"civic\":1,");
        assertThat(schema().validate(foreign, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyArticleIsValid() throws IOException {
        Schema schema = schema();
        for (long seed = 0; seed < 150; seed++) {
            Article article = new ArticleGenerator(seed).article();
            String json = ArticleNinjs.standard().write(article).document();
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void everyMeetingIsAValidEvent() throws IOException {
        Schema schema = schema();
        for (long seed = 0; seed < 150; seed++) {
            Meeting meeting = new ArticleGenerator(seed).meeting();
            String json = MeetingNinjs.standard().write(meeting).document();
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
