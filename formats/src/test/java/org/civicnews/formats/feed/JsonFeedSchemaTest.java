package org.civicnews.formats.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicnews.formats.generated.ArticleGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the output to the schema of JSON Feed 1.1. */
@Tag("conformance")
class JsonFeedSchemaTest {
    @Test
    void everyFeedIsValid() throws IOException {
        String conformance = System.getProperty("conformance");
        assumeTrue(conformance != null, "the system property conformance is not set");
        Path file = Path.of(conformance, "schemas", "jsonfeed", "schema-v1.1.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(file), InputFormat.JSON);
        assertThat(schema.validate("{\"version\":\"https://jsonfeed.org/version/1.1\"}", InputFormat.JSON))
                .isNotEmpty();
        for (long seed = 0; seed < 150; seed++) {
            String feed = JsonFeed.standard()
                    .write(new ArticleGenerator(seed).article())
                    .document();
            assertThat(schema.validate(feed, InputFormat.JSON))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
