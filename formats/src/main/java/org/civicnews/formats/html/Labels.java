package org.civicnews.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.civicnews.formats.words.SharedWords;
import org.civicnews.text.TsvTable;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.OpenKind;

/**
 * The words that a page adds to an article: Vietnamese for a Vietnamese article, English for any other. They are data,
 * in {@code labels.tsv} beside this class and beside {@link SharedWords}. Immutable and thread-safe.
 */
final class Labels {
    private static final TsvTable TABLE = TsvTable.read("labels.tsv", Labels.class.getResourceAsStream("labels.tsv"));
    private static final Labels VIETNAMESE = new Labels(SharedWords.with(TABLE, true), LanguageTag.VIETNAMESE);
    private static final Labels ENGLISH = new Labels(SharedWords.with(TABLE, false), LanguageTag.ENGLISH);

    /** Not changed once read. */
    private final Map<String, String> words;

    private final LanguageTag language;

    private Labels(Map<String, String> words, LanguageTag language) {
        this.words = words;
        this.language = language;
    }

    /** {@return the words for an article in a language} */
    static Labels in(LanguageTag language) {
        return SharedWords.isVietnamese(language) ? VIETNAMESE : ENGLISH;
    }

    private static boolean speaks(LanguageTag language, String primary) {
        return language.tag().equals(primary) || language.tag().startsWith(primary + "-");
    }

    LanguageTag language() {
        return language;
    }

    boolean isVietnamese() {
        return this == VIETNAMESE;
    }

    /** {@return whether these words stand out in a text of that language and must be marked as another} */
    boolean isForeignTo(LanguageTag other) {
        return !speaks(other, language.tag());
    }

    String get(String key) {
        String label = words.get(key);
        if (label == null) {
            throw new IllegalArgumentException("there is no label '" + key + "'");
        }
        return label;
    }

    /** {@return the label with what it names put in its place} */
    String get(String key, String named) {
        return fill(get(key), named);
    }

    /** {@return the word for a kind, empty if it has none: a kind of a later version, or one that goes without saying} */
    Optional<String> of(String type, OpenKind kind) {
        return Optional.ofNullable(words.get(type + '.' + kind.name()));
    }

    /** {@return the word for a kind around what it qualifies; what it qualifies alone if the kind has no word} */
    String of(String type, OpenKind kind, String named) {
        return of(type, kind).map(label -> fill(label, named)).orElse(named);
    }

    private static String fill(String label, String named) {
        int at = label.indexOf("{}");
        return at < 0 ? label : label.substring(0, at) + named + label.substring(at + 2);
    }

    /** Reads a text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " cannot be read", e);
        }
    }
}
