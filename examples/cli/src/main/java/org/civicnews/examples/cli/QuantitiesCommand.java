package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** Finds quantities. */
@Command(name = "quantities", description = "Finds quantities in a text.", mixinStandardHelpOptions = true)
final class QuantitiesCommand extends Recogniser {
    @Override
    List<ObjectNode> find(String text, JsonRecord options) {
        List<ObjectNode> mentions = new ArrayList<>();
        for (QuantityMention mention : QuantityRecognizer.standard().find(text)) {
            ObjectNode out = JsonRecord.MAPPER.createObjectNode();
            out.put("start", mention.span().start());
            out.put("end", mention.span().end());
            out.put("text", mention.text());
            out.put("value", mention.quantity().value());
            mention.to().ifPresent(to -> out.put("to", to.value()));
            mention.quantity().unit().ifPresent(unit -> out.put("unit", unit));
            out.put("qualifier", mention.quantity().qualifier().name());
            mentions.add(out);
        }
        return mentions;
    }
}
