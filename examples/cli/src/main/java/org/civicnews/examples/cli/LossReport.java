package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;

/** Puts what a format could not carry into one line: each member once, with how often it was there. */
final class LossReport {
    private LossReport() {}

    /** {@return such as {@code not carried: article/people/* (3); in another form: article/kicker}; empty if all was carried} */
    static String of(Losses losses) {
        List<String> parts = new ArrayList<>();
        if (!losses.lost().isEmpty()) {
            parts.add("not carried: " + members(losses.lost()));
        }
        if (!losses.approximated().isEmpty()) {
            parts.add("in another form: " + members(losses.approximated()));
        }
        return String.join("; ", parts);
    }

    private static String members(List<Loss> losses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        losses.forEach(loss -> counts.merge(member(loss.pointer()), 1, Integer::sum));
        List<String> members = new ArrayList<>();
        counts.forEach((member, count) -> members.add(count == 1 ? member : member + " (" + count + ")"));
        return String.join(", ", members);
    }

    /** A pointer without its first slash, indexes as a star. */
    private static String member(String pointer) {
        StringBuilder member = new StringBuilder();
        for (int start = 1; start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            member.append(member.isEmpty() ? "" : "/")
                    .append(isIndex(pointer, start, end) ? "*" : pointer.substring(start, end));
            start = end + 1;
        }
        return member.toString();
    }

    private static boolean isIndex(String pointer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return end > start;
    }
}
