package org.civicnews.page;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** What a string found on a page may be. Immutable and thread-safe. */
public final class CandidateKind extends OpenKind {
    /** Who wrote the article. */
    public static final CandidateKind BYLINE = new CandidateKind("BYLINE");

    /** Which organisation wrote the article where no person is named: an agency, a desk, the outlet itself. */
    public static final CandidateKind BYLINE_ORGANIZATION = new CandidateKind("BYLINE_ORGANIZATION");

    /** When it was published. */
    public static final CandidateKind PUBLISHED = new CandidateKind("PUBLISHED");

    /** When it was changed. */
    public static final CandidateKind MODIFIED = new CandidateKind("MODIFIED");

    /** Where it comes from (nguồn). */
    public static final CandidateKind SOURCE = new CandidateKind("SOURCE");

    /** The link to the original (link gốc). */
    public static final CandidateKind ORIGINAL_LINK = new CandidateKind("ORIGINAL_LINK");

    /** The page's own address. */
    public static final CandidateKind CANONICAL_LINK = new CandidateKind("CANONICAL_LINK");

    /** The section. */
    public static final CandidateKind SECTION = new CandidateKind("SECTION");

    /** A tag. */
    public static final CandidateKind TAG = new CandidateKind("TAG");

    /** A form for readers' stories (lời mời gửi bài) printed beside the article, a line for each of its texts. */
    public static final CandidateKind CALL = new CandidateKind("CALL");

    private static final Map<String, CandidateKind> KNOWN = index(
            BYLINE,
            BYLINE_ORGANIZATION,
            PUBLISHED,
            MODIFIED,
            SOURCE,
            ORIGINAL_LINK,
            CANONICAL_LINK,
            SECTION,
            TAG,
            CALL);

    private CandidateKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static CandidateKind of(String name) {
        CandidateKind known = KNOWN.get(name);
        return known != null ? known : new CandidateKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<CandidateKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
