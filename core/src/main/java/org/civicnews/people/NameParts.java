package org.civicnews.people;

import java.util.List;

/** Checks the parts of a name against the whole. */
final class NameParts {
    /**
     * Words and degrees that stand before a name and are no part of one: small (ông, bà, đồng chí), or with a stop, or in
     * the one way that a degree without a stop is written.
     */
    private static final List<String> HONORIFICS = List.of(
            "đồng chí",
            "Đồng chí",
            "đ/c",
            "Đ/c",
            "ông",
            "bà",
            "anh",
            "chị",
            "cô",
            "chú",
            "bác",
            "cụ",
            "thầy",
            "GS",
            "PGS",
            "TS",
            "ThS",
            "Th.S",
            "BS",
            "GS.TS",
            "PGS.TS",
            "GS,TS",
            "PGS,TS",
            "TSKH",
            "Gs",
            "Pgs",
            "Ts",
            "Ths",
            "Bs",
            "GS.TSKH",
            "NSND",
            "NSƯT",
            "NGND",
            "NGƯT");

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

    /** The honorific that a name begins with, one of its own or a usual one; empty if it begins with none. */
    static String leadingHonorific(String full, List<String> own) {
        for (String honorific : own) {
            if (startsWithWord(full, honorific)) {
                return honorific;
            }
        }
        for (String honorific : HONORIFICS) {
            if (startsWithWord(full, honorific)) {
                return honorific;
            }
            if (full.startsWith(".", honorific.length()) && startsWithWord(full, honorific + ".")) {
                return honorific + ".";
            }
        }
        return "";
    }

    private static boolean startsWithWord(String full, String word) {
        return full.length() > word.length()
                && full.startsWith(word)
                && Character.isWhitespace(full.charAt(word.length()));
    }
}
