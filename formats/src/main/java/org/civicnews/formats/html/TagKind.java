package org.civicnews.formats.html;

import java.util.HashMap;
import java.util.Map;

/** What an HTML element is to a reader of news. What is not listed here flows with the text, as browsers have it. */
enum TagKind {
    TEXT(""),
    INLINE(""),
    /** A box around blocks. */
    BLOCK("address article aside body center details dialog dd dir div dl dt fieldset footer form header hgroup html"
            + " legend main nav search section summary tbody tfoot thead optgroup"),
    PARAGRAPH("p"),
    PREFORMATTED("pre listing plaintext xmp"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    QUOTE("blockquote"),
    LIST("ul ol menu"),
    ITEM("li"),
    TABLE("table"),
    ROW("tr"),
    CELL("td th"),
    TABLE_CAPTION("caption"),
    FIGURE("figure"),
    FIGURE_CAPTION("figcaption"),
    IMAGE("img amp-img"),
    VIDEO("video amp-video"),
    AUDIO("audio amp-audio"),
    EMBED("iframe amp-iframe amp-youtube"),
    BREAK("br"),
    RULE("hr"),
    LINK("a"),
    /** Nothing in it is shown as text. */
    HIDDEN("script style noscript template svg math select option textarea input button canvas object embed applet map"
            + " area head link meta title base frame frameset datalist progress meter param source track col"
            + " colgroup rp noembed noframes");

    private static final Map<String, TagKind> BY_NAME = new HashMap<>();

    static {
        for (TagKind kind : values()) {
            int start = 0;
            String names = kind.names;
            for (int i = 0; i <= names.length(); i++) {
                if (i == names.length() || names.charAt(i) == ' ') {
                    BY_NAME.put(names.substring(start, i), kind);
                    start = i + 1;
                }
            }
        }
        BY_NAME.remove("");
    }

    private final String names;

    TagKind(String names) {
        this.names = names;
    }

    /** {@return the kind of an element by its name in lower case} */
    static TagKind of(String name) {
        return BY_NAME.getOrDefault(name, INLINE);
    }

    /** {@return whether what is in it is shown} */
    boolean shows() {
        return this != HIDDEN && this != TEXT && this != EMBED && this != VIDEO && this != AUDIO;
    }

    /** {@return whether it ends a line of text} */
    boolean breaksLine() {
        return this != TEXT && this != INLINE && this != LINK && this != HIDDEN && this != IMAGE;
    }

    /** {@return whether text directly in it is a unit of reading} */
    boolean holdsText() {
        return breaksLine() && this != BREAK && this != RULE;
    }
}
