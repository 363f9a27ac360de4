package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.text.TsvTable;
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
    private static final PageText STANDARD = new PageText(WordLists.standard());

    private final VietnameseText repair =
            VietnameseText.builder().tones(ToneStyle.KEEP).build();

    private final WordLists words;

    private PageText(WordLists words) {
        this.words = words;
    }

    /** {@return the reader of page texts} */
    public static PageText standard() {
        return STANDARD;
    }

    /**
     * Exchanges the words by which a call for stories, its clauses and what announces speech are told from other text.
     *
     * @param words a table with the columns of the bundled {@code words.tsv}: list, phrase
     * @return a reader that knows these words and no others
     * @throws IllegalArgumentException if a row names a list that is none
     */
    public PageText withWords(TsvTable words) {
        return new PageText(new WordLists(words));
    }

    /** {@return the bundled words, to be changed and given back} */
    public static TsvTable words() {
        return WordLists.table();
    }

    /** Reads the call in a form that another reader found beside the article. */
    Optional<SubmissionCall> call(RawPage page) {
        return FormText.call(words, page);
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
        return new PageParts(words, lines, warnings).read();
    }
}
