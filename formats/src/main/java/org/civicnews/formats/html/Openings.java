package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that lines begin with, whatever their case; found by their first character. Not changed once filled; then thread-safe. */
final class Openings {
    private final List<String> phrases = new ArrayList<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    void add(String phrase) {
        phrases.add(phrase);
        byFirst.computeIfAbsent(folded(phrase.charAt(0)), first -> new ArrayList<>())
                .add(phrase);
    }

    /** {@return the phrases in the order of their table} */
    List<String> phrases() {
        return phrases;
    }

    /** {@return where what follows one of the phrases begins, blanks and a colon passed over; -1 if the line begins with none} */
    int after(String line) {
        return after(line, 0);
    }

    /** {@return the same for what begins at a place in a line} */
    int after(String line, int start) {
        if (start >= line.length()) {
            return -1;
        }
        for (String phrase : byFirst.getOrDefault(folded(line.charAt(start)), List.of())) {
            int end = start + phrase.length();
            boolean begins = line.regionMatches(true, start, phrase, 0, phrase.length())
                    && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
            if (begins) {
                while (end < line.length() && (PageStrings.isBlank(line.charAt(end)) || line.charAt(end) == ':')) {
                    end++;
                }
                return end;
            }
        }
        return -1;
    }

    /** As {@link String#regionMatches(boolean, int, String, int, int)} compares. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
