package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A tool that finds mentions in a text, and prints one JSON object for each. */
abstract class Recogniser extends LineTool {
    /** The mentions of a text, in its order. */
    abstract List<ObjectNode> find(String text, JsonRecord options) throws Refused;

    @Override
    final void plain(InputStream in) throws IOException {
        try {
            JsonRecord none = new JsonRecord(JsonRecord.MAPPER.nullNode(), JsonRecord.MAPPER.createObjectNode());
            for (ObjectNode mention : find(InputText.of(in).text(), none)) {
                terminal().line(JsonRecord.write(mention));
            }
        } catch (InputText.Unreadable e) {
            refuse(e.message());
        } catch (Refused e) {
            refuse(e.message());
        }
    }

    @Override
    final void answer(JsonRecord input, ObjectNode out) throws Refused {
        ArrayNode result = out.putArray("result");
        find(input.text(), input).forEach(result::add);
    }
}
