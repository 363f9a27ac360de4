package org.civicnews.people;

import java.util.List;
import java.util.Locale;

/** Checks the parts of a name against the whole. */
final class NameParts {
    /** Words that stand before a name and are never the first word of one. */
    private static final List<String> HONORIFICS = List.of(
            "đồng chí", "đ/c", "ông", "bà", "gs.", "pgs.", "ts.", "ths.", "gs.ts.", "pgs.ts.", "gs.ts", "pgs.ts");

    private NameParts() {}

    /** The parts in the order of the name, empty if none is told. */
    static String spell(PersonName name) {
        if (name.family().isEmpty() && name.middle().isEmpty() && name.given().isEmpty()) {
            return "";
        }
        boolean givenFirst = name.order().equals(NameOrder.GIVEN_FIRST);
        StringBuilder out = new StringBuilder();
        append(out, (givenFirst ? name.given() : name.family()).orElse(""));
        append(out, name.middle().orElse(""));
        append(out, (givenFirst ? name.family() : name.given()).orElse(""));
        return out.toString();
    }

    private static void append(StringBuilder out, String part) {
        if (!part.isEmpty()) {
            out.append(out.isEmpty() ? "" : " ").append(part);
        }
    }

    /** The honorific that a name begins with, empty if it begins with none. */
    static String leadingHonorific(String full) {
        String lower = full.toLowerCase(Locale.ROOT);
        for (String honorific : HONORIFICS) {
            if (lower.startsWith(honorific + " ")) {
                // "Bà Huyện Thanh Quan" is a name; an honorific is written small, a degree ends with a stop.
                boolean small = Character.isLowerCase(full.charAt(0));
                if (small || honorific.endsWith(".") || honorific.startsWith("đ")) {
                    return full.substring(0, honorific.length());
                }
            }
        }
        return "";
    }
}
