package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of one text. Most paragraphs of news cite nothing, so each step is set up when the first paragraph
 * asks for it. Not thread-safe.
 */
final class ParagraphReader {
    private final Lexicon lexicon;
    private @Nullable CitationScan scan;
    private @Nullable PinpointAttachments pinpoints;
    private @Nullable Attachments attachments;

    ParagraphReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads a paragraph.
     *
     * @param paragraph the paragraph
     * @param mentions takes what it cites
     */
    void read(Tokens paragraph, List<LegalMention> mentions) {
        if (!mayCite(paragraph)) {
            return;
        }
        if (scan == null) {
            scan = new CitationScan(lexicon);
        }
        List<Citation> citations = scan.read(paragraph);
        if (citations.isEmpty()) {
            return;
        }
        complete(paragraph, citations);
        for (Citation citation : citations) {
            mentions.add(citation.mention());
        }
    }

    /** A citation begins with a number, the word of a type or an abbreviated name. */
    private boolean mayCite(Tokens paragraph) {
        for (int i = 0; i < paragraph.count(); i++) {
            int word = paragraph.word(i);
            if (lexicon.types.isOpener(word) || lexicon.names.isOpener(word) || paragraph.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private void complete(Tokens paragraph, List<Citation> citations) {
        if (pinpoints == null) {
            pinpoints = new PinpointAttachments(lexicon);
        }
        if (attachments == null) {
            attachments = new Attachments(lexicon);
        }
        pinpoints.attach(paragraph, citations);
        attachments.attach(paragraph, citations);
    }
}
