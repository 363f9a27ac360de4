package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateRecognizer;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** Finds dates and times. */
@Command(name = "dates", description = "Finds dates and times in a text.", mixinStandardHelpOptions = true)
final class DatesCommand extends Recogniser {
    @Override
    List<ObjectNode> find(String text, JsonRecord options) {
        List<ObjectNode> mentions = new ArrayList<>();
        for (DateMention mention : DateRecognizer.standard().find(text)) {
            ObjectNode out = JsonRecord.MAPPER.createObjectNode();
            out.put("start", mention.span().start());
            out.put("end", mention.span().end());
            out.put("text", mention.text());
            mention.edtf().ifPresent(edtf -> out.put("edtf", edtf));
            mention.dayPart().ifPresent(part -> out.put("dayPart", part.name()));
            mention.time().ifPresent(time -> out.put("time", time.toString()));
            mentions.add(out);
        }
        return mentions;
    }
}
