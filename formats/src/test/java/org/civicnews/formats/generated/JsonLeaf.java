package org.civicnews.formats.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value without members in a JSON tree, and how to put others in its place.
 *
 * @param holder the object or array that holds it
 * @param name its name in an object, empty in an array
 * @param index its index in an array
 * @param value the value itself
 * @param pointer where it stands
 */
record JsonLeaf(JsonNode holder, String name, int index, JsonNode value, String pointer) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every leaf of a tree in order; {@code pointers} takes every pointer, those of objects and arrays too. */
    static List<JsonLeaf> of(JsonNode root, List<String> pointers) {
        List<JsonLeaf> leaves = new ArrayList<>();
        collect(root, "", leaves, pointers);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, List<JsonLeaf> leaves, List<String> pointers) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String at = pointer + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
                collect(new JsonLeaf(node, member.getKey(), -1, member.getValue(), at), leaves, pointers);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(new JsonLeaf(node, "", i, node.get(i), pointer + "/" + i), leaves, pointers);
            }
        }
    }

    private static void collect(JsonLeaf child, List<JsonLeaf> leaves, List<String> pointers) {
        pointers.add(child.pointer);
        if (child.value.isContainer()) {
            collect(child.value, child.pointer, leaves, pointers);
        } else {
            leaves.add(child);
        }
    }

    void put(JsonNode other) {
        if (holder instanceof ObjectNode object) {
            object.set(name, other);
        } else {
            ((ArrayNode) holder).set(index, other);
        }
    }

    /** {@return whether the value is a constant of the project, such as IN_FORCE, or a type, such as paragraph} */
    boolean isConstant() {
        return name.equals("type")
                || value.isString()
                        && !value.asString().isEmpty()
                        && value.asString().chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z');
    }

    /** {@return values that differ a little; the model takes at least one of them for most members} */
    List<JsonNode> others() {
        if (value.isBoolean()) {
            return List.of(NODES.booleanNode(!value.asBoolean()));
        }
        if (value.isIntegralNumber()) {
            java.math.BigInteger number = value.bigIntegerValue();
            return List.of(
                    NODES.numberNode(number.add(java.math.BigInteger.ONE)),
                    NODES.numberNode(number.subtract(java.math.BigInteger.ONE)));
        }
        if (value.isNumber()) {
            return List.of(NODES.numberNode(value.decimalValue().add(java.math.BigDecimal.ONE)));
        }
        if (!value.isString()) {
            return List.of();
        }
        String text = value.asString();
        List<JsonNode> others = new ArrayList<>();
        others.add(NODES.stringNode(text + (isConstant() && !name.equals("type") ? "X" : "x")));
        List<JsonNode> digits = otherDigits();
        others.addAll(digits.subList(0, Math.min(3, digits.size())));
        return others;
    }

    /** {@return the text with each of its digits changed, the last one first; none if it is no text} */
    List<JsonNode> otherDigits() {
        List<JsonNode> others = new ArrayList<>();
        String text = value.isString() ? value.asString() : "";
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                String changed = text.substring(0, i) + (c == '1' ? '2' : '1') + text.substring(i + 1);
                others.add(NODES.stringNode(changed));
            }
        }
        return others;
    }
}
