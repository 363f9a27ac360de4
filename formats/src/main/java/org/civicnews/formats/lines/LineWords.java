package org.civicnews.formats.lines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;

/**
 * The words that a document adds to an article: Vietnamese for a Vietnamese article, English for any other. They are data, in
 * {@code words.tsv} beside this class. Immutable and thread-safe.
 */
public final class LineWords {
    private static final TsvTable TABLE = TsvTable.read("words.tsv", LineWords.class.getResourceAsStream("words.tsv"));
    private static final LineWords VIETNAMESE = new LineWords(1);
    private static final LineWords ENGLISH = new LineWords(2);

    private final Map<String, String> words = new HashMap<>();

    private LineWords(int column) {
        for (List<String> row : TABLE.rows()) {
            words.put(row.get(0), row.get(column));
        }
    }

    /**
     * Finds the words for an article.
     *
     * @param language its language
     * @return the words
     */
    public static LineWords in(LanguageTag language) {
        return language.tag().equals("vi") || language.tag().startsWith("vi-") ? VIETNAMESE : ENGLISH;
    }

    /**
     * Finds a word.
     *
     * @param key what it is called in the table
     * @return the word
     */
    public String get(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new IllegalArgumentException("there is no word '" + key + "'");
        }
        return word;
    }

    /** {@return the date in words: {@code sáng 1/12}, {@code quý 3/2023}; in English as ISO 8601 writes it} */
    String date(PartialDate date) {
        StringBuilder out = new StringBuilder();
        date.dayPart()
                .ifPresent(part -> out.append(words.getOrDefault("dayPart." + part.name(), part.name()))
                        .append(' '));
        if (this == ENGLISH || date.quarter().isPresent()) {
            return out.append(date.toEdtf()).toString();
        }
        date.day().ifPresent(day -> out.append(day).append('/'));
        if (date.month().isPresent()) {
            out.append(date.day().isPresent() ? "" : get("month") + " ")
                    .append(date.month().getAsInt());
        } else if (date.day().isPresent()) {
            out.append('?');
        }
        if (date.year().isPresent()) {
            boolean alone = date.month().isEmpty() && date.day().isEmpty();
            out.append(alone ? get("year") + " " : "/").append(date.year().getAsInt());
        }
        date.time().ifPresent(time -> out.append(", ").append(time));
        return out.toString();
    }

    /** {@return the date in words: {@code 1/12/2023, 07:30 (+07:00)}; in English as ISO 8601 writes it} */
    String date(PublicationDate date) {
        if (this == ENGLISH) {
            return date.toString();
        }
        String day = date.day().getDayOfMonth() + "/" + date.day().getMonthValue() + "/"
                + date.day().getYear();
        return date.moment()
                .map(moment -> day + ", " + moment.toLocalTime() + " (" + moment.getOffset() + ")")
                .orElse(day);
    }
}
