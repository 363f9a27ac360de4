package org.civicnews.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.text.VietnameseCollator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Sorts lines. */
@Command(name = "sort", description = "Sorts all lines.", mixinStandardHelpOptions = true)
final class SortCommand extends LineTool {
    /** The orders to choose from. */
    enum Order {
        DICTIONARY,
        ICU,
        PEOPLE;

        VietnameseCollator collator() {
            return switch (this) {
                case DICTIONARY -> VietnameseCollator.dictionary();
                case ICU -> VietnameseCollator.icu();
                case PEOPLE -> VietnameseCollator.people();
            };
        }
    }

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "dictionary",
            description = "dictionary, icu, or people (given name first).")
    private Order order = Order.DICTIONARY;

    @Override
    void plain(InputStream in) throws IOException {
        Lines lines = new Lines(in, false);
        List<String> all = new ArrayList<>();
        while (true) {
            try {
                String line = lines.next();
                if (line == null) {
                    break;
                }
                all.add(line);
            } catch (Refused e) {
                refuse(e.message());
            }
        }
        all.sort(order.collator());
        all.forEach(terminal()::line);
    }

    /** A record holds a list of its own: its text, a line an entry. */
    @Override
    void answer(JsonRecord input, ObjectNode out) throws Refused {
        List<String> all = new ArrayList<>(input.text().lines().toList());
        all.sort(input.choice("order", Order.class, order).collator());
        out.put("result", String.join("\n", all));
    }
}
