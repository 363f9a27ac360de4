package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.civicnews.formats.Export;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts others in the place of a leaf until the document is another one. Serves one leaf. */
final class Trial<T> {
    private final T value;
    private final JsonNode tree;
    private final String document;
    private final Function<JsonNode, @Nullable T> reader;
    private final Function<T, Export> exporter;
    private int tried;

    Trial(
            T value,
            JsonNode tree,
            String document,
            Function<JsonNode, @Nullable T> reader,
            Function<T, Export> exporter) {
        this.reader = reader;
        this.exporter = exporter;
        this.value = value;
        this.tree = tree;
        this.document = document;
    }

    /** {@return how many others the model took} */
    int tried() {
        return tried;
    }

    /** Changes a leaf a little, tells it as elsewhere, or leaves it out, as far as the model takes it. */
    boolean finds(JsonLeaf leaf, Set<JsonNode> elsewhere) {
        List<JsonNode> changes = new ArrayList<>(leaf.others());
        changes.addAll(elsewhere);
        changes.addAll(leaf.otherDigits());
        try {
            for (JsonNode change : changes) {
                leaf.put(change);
                if (differs()) {
                    return true;
                }
            }
        } finally {
            leaf.put(leaf.value());
        }
        return leaf.holder() instanceof ArrayNode list
                ? alone(list, elsewhere)
                : leftOut((ObjectNode) leaf.holder(), leaf.name());
    }

    /** The whole list that the leaf stands in is one value told elsewhere. */
    private boolean alone(ArrayNode list, Set<JsonNode> elsewhere) {
        List<JsonNode> members = new ArrayList<>();
        list.forEach(members::add);
        try {
            for (JsonNode only : elsewhere) {
                list.removeAll();
                list.add(only);
                if (differs()) {
                    return true;
                }
            }
            return false;
        } finally {
            list.removeAll();
            list.addAll(members);
        }
    }

    private boolean leftOut(ObjectNode holder, String name) {
        List<Map.Entry<String, JsonNode>> members = holder.properties().stream()
                .map(member -> Map.entry(member.getKey(), member.getValue()))
                .toList();
        try {
            holder.remove(name);
            return differs();
        } finally {
            holder.removeAll(); // so that the members stand in their order again
            members.forEach(member -> holder.set(member.getKey(), member.getValue()));
        }
    }

    private boolean differs() {
        T other = reader.apply(tree);
        if (other == null || other.equals(value)) {
            return false;
        }
        tried++;
        return !exporter.apply(other).document().equals(document);
    }
}
