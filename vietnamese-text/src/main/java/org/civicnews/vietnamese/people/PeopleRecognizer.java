package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Finds the people with their posts, the organisations and the places that a Vietnamese text names (nhân vật, cơ quan, địa
 * danh). Start with {@link #standard()}.
 *
 * <pre>{@code
 * List<NameMention> names = PeopleRecognizer.standard().find("Phó Bí thư Thành ủy Nguyễn Văn An chủ trì.");
 * names.get(0).posts().get(0).title();          // Phó Bí thư
 * names.get(0).posts().get(0).organization();   // Thành ủy
 * names.get(1).text();                          // Thành ủy, as an organisation
 * }</pre>
 *
 * <p>Streets, schools, prizes and campaigns named after people are not people. Any text may be given, composed or
 * decomposed; spans index the text as given. A line break ends whatever stands before it. Nothing that comes later changes
 * what was found in an earlier sentence. The time taken grows with the length of the text and with nothing else. Immutable
 * and thread-safe.
 */
public final class PeopleRecognizer {
    private final NameLexicon lexicon;

    private PeopleRecognizer(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the recogniser with the bundled tables, built when first asked for} */
    public static PeopleRecognizer standard() {
        return Standard.RECOGNIZER;
    }

    /**
     * Exchanges a table.
     *
     * @param table which one
     * @param rows what it holds from now on, with the columns of the bundled one
     * @return a recogniser that uses it; the resolver is to be given the same
     * @throws IllegalArgumentException if a cell holds a word that its column does not know
     */
    public PeopleRecognizer with(NameTable table, TsvTable rows) {
        return new PeopleRecognizer(lexicon.with(table, rows));
    }

    /**
     * Finds the names of a text.
     *
     * @param text any text
     * @return the mentions by their start, a person before an organisation before a place that start at the same character;
     *     those of one kind do not overlap; empty if there is none
     */
    public List<NameMention> find(String text) {
        return find(text, new Tokens(lexicon.words), new NamedBefore(), new BodiesBefore());
    }

    /**
     * Finds the names in the texts of one article: whoever was named in full in one of them is known by the given name in
     * those behind it, and a body by the short form that was told in brackets.
     *
     * @param texts any texts, in their order
     * @return for each text what {@link #find} answers
     */
    public List<List<NameMention>> findInParts(List<String> texts) {
        Tokens tokens = new Tokens(lexicon.words);
        NamedBefore before = new NamedBefore();
        BodiesBefore bodies = new BodiesBefore();
        List<List<NameMention>> found = new ArrayList<>(texts.size());
        for (String text : texts) {
            found.add(find(text, tokens, before, bodies));
        }
        return List.copyOf(found);
    }

    private List<NameMention> find(String text, Tokens tokens, NamedBefore before, BodiesBefore bodies) {
        List<NameMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = tokens.read(text, at) + 1;
            if (tokens.count() > 0) {
                mentions.addAll(new PeopleScan(lexicon, tokens, before, bodies).read());
            }
        }
        return List.copyOf(mentions);
    }

    /** Holds the recogniser of the library. */
    private static final class Standard {
        static final PeopleRecognizer RECOGNIZER = new PeopleRecognizer(NameLexicon.standard());

        private Standard() {}
    }
}
