package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;
import org.civicnews.vietnamese.text.ToneStyle;
import org.civicnews.vietnamese.text.VietnameseText;

/**
 * Finds the parts of a page of which only the text is left, copied by hand or scraped: headline, body, pictures with their
 * captions, source, link to the original, tags, and the call for readers' stories. Start with {@link #standard()}.
 *
 * <pre>{@code
 * RawPage page = PageText.standard().read(Files.readString(path));
 * page.title();        // the headline, if the text has one
 * page.warnings();     // what was doubtful, with its place in the text
 * }</pre>
 *
 * <p>The parts may stand in any order and any may be missing. Encoding and marks of each line are repaired; tone style,
 * spacing and wording stay. Takes any text, in linear time. Immutable and thread-safe.
 */
public final class PageText {
    private static final PageText STANDARD = new PageText(PageLexicon.standard());

    private final VietnameseText repair =
            VietnameseText.builder().tones(ToneStyle.KEEP).build();
    private final PageLexicon lexicon;

    private PageText(PageLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the reader of page texts} */
    public static PageText standard() {
        return STANDARD;
    }

    /**
     * Exchanges the words by which a call for stories, its clauses, the credits of pictures and what announces speech are
     * told from other text.
     *
     * @param words a table with the columns of the bundled {@code words.tsv}: list, phrase; case does not matter, and a list
     *     without a row is empty
     * @return a reader that knows these words and no others
     * @throws InvalidContentException if the columns are others, a row names a list that is none, or a phrase is blank;
     *     tells every such row by its number, the first below the column names being 1
     */
    public PageText withWords(TsvTable words) {
        return new PageText(lexicon.with(new WordLists(words)));
    }

    /** {@return the bundled words, to be changed and given back} */
    public static TsvTable words() {
        return WordLists.table();
    }

    /**
     * Exchanges the markers: the words by which the lines of a page are told apart, such as {@code Nguồn} before a source,
     * {@code Xem link gốc} before the link to the original, {@code Tin liên quan} above the titles of other articles.
     *
     * <pre>{@code
     * TsvTable own = TsvTable.parse("own markers", "role\twhere\tphrase\nLINK_SHOW\tSTART\toriginal link");
     * List<List<String>> rows = new ArrayList<>(PageText.markers().rows());
     * rows.addAll(own.rows());
     * PageText reader = PageText.standard().withMarkers(new TsvTable(List.of(), own.columns(), rows));
     * }</pre>
     *
     * @param markers a table with the columns of the bundled {@code markers.tsv}. {@code role}: what the line is, one of the
     *     roles that the comments of the bundled table explain. {@code where}: {@code LINE} if it says nothing but the phrase
     *     (signs around it and a count in brackets behind it aside), {@code START} if it begins with it, {@code ANYWHERE} if
     *     it holds it; the phrase ends where a word does. {@code phrase}: in any case, space around it aside. A phrase may
     *     play several roles. A role without a row is played by no line, so that with an empty table every line is told by
     *     its shape and its place
     * @return a reader that knows these markers and no others
     * @throws InvalidContentException if the columns are others, a row names a role or a place that is none, or a phrase is
     *     blank; tells every such row by its number, the first below the column names being 1
     */
    public PageText withMarkers(TsvTable markers) {
        return new PageText(lexicon.with(new PageMarkers(markers)));
    }

    /** {@return the bundled markers, to be changed and given back} */
    public static TsvTable markers() {
        return PageMarkers.table();
    }

    /** The words that also tell what the candidates of a page are. */
    PageLexicon lexicon() {
        return lexicon;
    }

    /** Reads the call in a form that another reader found beside the article. */
    Optional<SubmissionCall> call(RawPage page) {
        return FormText.call(lexicon, page);
    }

    /**
     * Finds the parts of a page.
     *
     * @param page any text, with line breaks of any platform
     * @return its parts; no title and no blocks if it holds no article
     */
    public RawPage read(String page) {
        List<PageWarning> warnings = new ArrayList<>();
        List<PageLine> lines = PageLines.of(page, repair, warnings);
        return new PageParts(lexicon, lines, warnings).read();
    }
}
