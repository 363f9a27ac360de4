package org.civicnews.vietnamese.privacy;

import java.util.List;
import org.civicnews.text.TsvTable;

/**
 * Suggests what may tell who somebody is in a reader's story (thông tin riêng tư): names, telephone numbers, e-mail addresses,
 * numbers of papers, accounts and plates, addresses, schools, places of work, ages and days. Start with {@link #standard()}.
 *
 * <pre>{@code
 * List<PrivacyMention> found = PrivacyRecognizer.standard().find("Chồng tôi là Minh, số 0912.345.678.");
 * found.get(0).replacement();  // [tên]
 * found.get(1).category();     // PHONE
 * }</pre>
 *
 * <p>It suggests and changes nothing: what is removed is for a person to decide, who has read the story. It misses what only a
 * reader of the whole story can know, such as a village told by its only church. Any text may be given, composed or
 * decomposed; spans index the text as given and never overlap. The time taken grows with the length of the text and with
 * nothing else. Immutable and thread-safe.
 */
public final class PrivacyRecognizer {
    private final PrivacyLexicon lexicon;

    private PrivacyRecognizer(PrivacyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the recogniser with the bundled tables, built when first asked for} */
    public static PrivacyRecognizer standard() {
        return Standard.RECOGNIZER;
    }

    /**
     * Makes a recogniser of a caller's own tables.
     *
     * @param words columns phrase and role, as the bundled words.tsv
     * @param labels columns label, category and replacement, as the bundled labels.tsv
     * @param socialHosts one column, host
     * @return the recogniser
     * @throws IllegalArgumentException if a role or a label is not known
     */
    public static PrivacyRecognizer of(TsvTable words, TsvTable labels, TsvTable socialHosts) {
        return new PrivacyRecognizer(new PrivacyLexicon(words, labels, socialHosts));
    }

    /** {@return the bundled words.tsv, to be changed and given to {@link #of}} */
    public static TsvTable words() {
        return PrivacyLexicon.table("words.tsv");
    }

    /** {@return the bundled labels.tsv} */
    public static TsvTable labels() {
        return PrivacyLexicon.table("labels.tsv");
    }

    /** {@return the bundled social_hosts.tsv} */
    public static TsvTable socialHosts() {
        return PrivacyLexicon.table("social_hosts.tsv");
    }

    /**
     * Finds what may be private.
     *
     * @param text any text
     * @return the suggestions by their start, none overlapping another; empty if there is none
     */
    public List<PrivacyMention> find(String text) {
        return new PrivacyScan(lexicon, text).read();
    }

    /** Holds the recogniser of the library. */
    private static final class Standard {
        static final PrivacyRecognizer RECOGNIZER = of(words(), labels(), socialHosts());

        private Standard() {}
    }
}
