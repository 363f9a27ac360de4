package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Finds the legal documents that a Vietnamese text cites (viện dẫn văn bản). Start with {@link #standard()}.
 *
 * <pre>{@code
 * List<LegalMention> mentions = LegalReferenceRecognizer.standard()
 *         .find("Căn cứ Nghị định số 15/2020/NĐ-CP ngày 03/02/2020 của Chính phủ");
 * mentions.get(0).number();  // 15/2020/NĐ-CP
 * mentions.get(0).issued();  // 2020-02-03
 * mentions.get(0).issuer();  // Chính phủ
 * }</pre>
 *
 * <p>Any text may be given, composed or decomposed; spans index the text as given. A line break ends whatever stands
 * before it. The time taken grows with the length of the text and with nothing else.
 *
 * <p>Nothing is carried over the end of a sentence but one thing: an article cited alone ({@code Riêng Điều 26 …}) counts
 * among the pinpoints of the nearest citation before it in the paragraph.
 *
 * <p>A bare {@code Luật} or {@code Nghị định này} is reported as an ANAPHOR where it may stand for a document named
 * before; only a {@link LegalReferenceResolver}, which sees the whole document, can tell whether it does. A document of
 * several texts is read by {@link #findInPart}.
 *
 * <p>Immutable and thread-safe: one recogniser serves all threads.
 */
public final class LegalReferenceRecognizer {
    private final Lexicon lexicon;

    private LegalReferenceRecognizer(LawCatalogue catalogue) {
        this.lexicon = Lexicon.of(catalogue);
    }

    /** {@return the recogniser that knows the titles of {@link LawCatalogue#standard()}, built when first asked for} */
    public static LegalReferenceRecognizer standard() {
        return Standard.RECOGNIZER;
    }

    /** {@return a builder that starts from the standard catalogue} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the catalogue whose titles are known} */
    public LawCatalogue catalogue() {
        return lexicon.catalogue;
    }

    /**
     * Finds all mentions of legal documents in a text that stands by itself. A back-reference counts where a document of
     * its type is named before it.
     *
     * @param text any text
     * @return the mentions by their start; their cores do not overlap; empty if there is none
     */
    public List<LegalMention> find(String text) {
        List<LegalMention> mentions = new ArrayList<>();
        Set<DocumentType> named = new HashSet<>();
        for (LegalMention mention : findInPart(text)) {
            boolean back = mention.kind().equals(MentionKind.ANAPHOR);
            if (!back) {
                named.add(mention.documentType());
            }
            if (!back || named.contains(mention.documentType())) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    /**
     * Finds the mentions in one text of several, such as a paragraph of an article. The document of a back-reference may
     * have been named in a text before, so all of them are given; a {@link LegalReferenceResolver} tells which are any.
     *
     * @param text any text
     * @return the mentions by their start; their cores do not overlap; empty if there is none
     */
    public List<LegalMention> findInPart(String text) {
        return find(text, new Tokens(lexicon.words), new ParagraphReader(lexicon));
    }

    /**
     * Finds the mentions in the texts of one document.
     *
     * @param texts any texts, in their order
     * @return for each text what {@link #findInPart} answers
     */
    public List<List<LegalMention>> findInParts(List<String> texts) {
        Tokens tokens = new Tokens(lexicon.words);
        ParagraphReader reader = new ParagraphReader(lexicon);
        List<List<LegalMention>> found = new ArrayList<>(texts.size());
        for (String text : texts) {
            found.add(find(text, tokens, reader));
        }
        return List.copyOf(found);
    }

    private static List<LegalMention> find(String text, Tokens tokens, ParagraphReader reader) {
        List<LegalMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = tokens.read(text, at) + 1;
            reader.read(tokens, mentions);
        }
        return List.copyOf(mentions);
    }

    /** Sets a recogniser up. Not thread-safe. */
    public static final class Builder {
        private LawCatalogue catalogue = LawCatalogue.standard();

        private Builder() {}

        /**
         * Takes other titles than those of the standard catalogue.
         *
         * @param laws the catalogue; add to {@code LawCatalogue.standard().toBuilder()} to keep the standard titles
         * @return this
         */
        public Builder catalogue(LawCatalogue laws) {
            this.catalogue = laws;
            return this;
        }

        /** {@return the recogniser} */
        public LegalReferenceRecognizer build() {
            return new LegalReferenceRecognizer(catalogue);
        }
    }

    /** Holds the recogniser of the library. */
    private static final class Standard {
        static final LegalReferenceRecognizer RECOGNIZER = new LegalReferenceRecognizer(LawCatalogue.standard());

        private Standard() {}
    }
}
