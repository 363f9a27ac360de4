package org.civicnews.formats.lines;

import java.util.Map;
import org.civicnews.formats.words.SharedWords;
import org.civicnews.text.TsvTable;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.OpenKind;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;

/**
 * The words that a document adds to an article: Vietnamese for a Vietnamese article, English for any other. They are data, in
 * {@code words.tsv} beside this class and beside {@link SharedWords}. Immutable and thread-safe.
 */
public final class LineWords {
    private static final TsvTable TABLE = TsvTable.read("words.tsv", LineWords.class.getResourceAsStream("words.tsv"));
    private static final LineWords VIETNAMESE = new LineWords(true);
    private static final LineWords ENGLISH = new LineWords(false);

    private final Map<String, String> words;

    private LineWords(boolean vietnamese) {
        this.words = SharedWords.with(TABLE, vietnamese);
    }

    /**
     * Finds the words for an article.
     *
     * @param language its language
     * @return the words
     */
    public static LineWords in(LanguageTag language) {
        return SharedWords.isVietnamese(language) ? VIETNAMESE : ENGLISH;
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

    /**
     * Finds the word for a kind.
     *
     * @param type what its words are keyed by
     * @param kind the kind
     * @return the word; the name of a kind that has none, such as one of a later version
     */
    String kind(String type, OpenKind kind) {
        return words.getOrDefault(type + '.' + kind.name(), kind.name());
    }

    /**
     * Puts a date in words.
     *
     * @param date the date
     * @return {@code sáng 1/12}, {@code quý 3/2023}; in English as ISO 8601 writes it
     */
    public String date(PartialDate date) {
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
        return qualified(out.toString(), date.qualifier());
    }

    private String qualified(String date, DateQualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> date;
            case UNCERTAIN -> date + " (" + get("date.uncertain") + ")";
            case APPROXIMATE -> get("date.approximate") + " " + date;
            case UNCERTAIN_AND_APPROXIMATE -> get("date.approximate") + " " + date + " (" + get("date.uncertain") + ")";
        };
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
