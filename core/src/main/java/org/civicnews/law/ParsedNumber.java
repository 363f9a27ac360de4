package org.civicnews.law;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a number says. The canonical spelling is {@code before + serial + after}. Immutable and thread-safe. */
record ParsedNumber(
        Optional<String> serial,
        OptionalInt year,
        Optional<String> typeCode,
        List<String> issuerCodes,
        String before,
        String after) {
    static final ParsedNumber NONE =
            new ParsedNumber(Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of(), "", "");

    boolean isNone() {
        return equals(NONE);
    }

    String canonical() {
        return before + serial.orElse("") + after;
    }

    /**
     * Gives the canonical spelling without zeros before the serial; the hyphen of {@code 64-CP} counts as the slash of
     * {@code 64/CP}.
     */
    String key() {
        String digits = serial.orElse("");
        int start = 0;
        while (start + 1 < digits.length() && digits.charAt(start) == '0' && isDigit(digits.charAt(start + 1))) {
            start++;
        }
        boolean dashed = after.startsWith("-") && after.indexOf('/') < 0;
        return before + digits.substring(start) + (dashed ? "/" + after.substring(1) : after);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
