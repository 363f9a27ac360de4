package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
    /** Run the tests with -Dschema.write=true to publish a changed schema. */
    @Test
    void isTheSchemaOfTheTablesOfMembers() throws IOException {
        String made = SchemaWriter.write();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(Path.of("src/main/resources/org/civicnews/formats/json/civicnews-1.0.schema.json"), made);
        }
        assertThat(JsonSchema.text()).isEqualTo(made);
    }
}
