package org.civicnews.vietnamese.page;

/**
 * The words of one reader of pages, and the kinds of lines that are told by them; made once for a reader and handed to
 * whatever reads a page. Immutable and thread-safe.
 *
 * @param markers the words by which the parts of a page are told apart
 * @param words the words of calls for stories and of the credits of pictures, and those that announce speech
 * @param authors tells the lines that name authors
 * @param credits tells the lines that name a source
 * @param furniture tells the lines that serve the page
 * @param metaLines tells the lines of date, author and readers
 */
record PageLexicon(
        PageMarkers markers,
        WordLists words,
        AuthorNames authors,
        CreditLines credits,
        Furniture furniture,
        MetaLines metaLines) {

    static PageLexicon of(PageMarkers markers, WordLists words) {
        AuthorNames authors = new AuthorNames(markers);
        Furniture furniture = new Furniture(markers);
        return new PageLexicon(
                markers,
                words,
                authors,
                new CreditLines(markers),
                furniture,
                new MetaLines(markers, authors, furniture));
    }

    /** The lexicon of the bundled tables. */
    static PageLexicon standard() {
        return of(PageMarkers.standard(), WordLists.standard());
    }

    PageLexicon with(PageMarkers markers) {
        return of(markers, words);
    }

    PageLexicon with(WordLists words) {
        return of(markers, words);
    }
}
