package org.civicnews.formats.html;

/** What an element is by its class, id or attributes; the words are data, in {@code page-rules.tsv} beside this class. */
enum PageRole {
    /** Holds the body of an article and little else. */
    BODY,
    /** Often holds the body. */
    CONTENT,
    /** Never part of the body (quảng cáo, tin liên quan, bình luận). */
    FURNITURE,
    /** Not shown. */
    CONCEALED,
    HEADLINE,
    /** The line above the headline. */
    KICKER,
    /** The lead (sapô). */
    LEAD,
    BYLINE,
    DATE,
    CAPTION,
    /** Who made a picture. */
    CREDIT,
    TAGS,
    SECTION,
    /** Where the text comes from (nguồn). */
    SOURCE,
    /** The link to the original (link gốc). */
    ORIGINAL,
    /** A picture and its caption. */
    FIGURE,
    /** The words in the place of a picture whose address is not known. */
    STAND_IN,
    /** A box beside the story that is part of it (hộp tin). */
    ASIDE,
    /** Where a report comes from, before its first sentence; styles set a dash after it. */
    PLACE,
    /** A sentence lifted out of the text. */
    PULL,
    /** Shows pictures one after the other (chùm ảnh). */
    GALLERY;

    /** {@return this role in a set of roles; never stored} */
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
