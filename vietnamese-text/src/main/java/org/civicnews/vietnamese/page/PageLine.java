package org.civicnews.vietnamese.page;

import org.civicnews.value.Span;

/**
 * One line of a page.
 *
 * @param text the words, repaired and trimmed, never empty
 * @param raw where they stand in the page as given, without the space around them
 * @param afterGap whether an empty line stands before it
 */
record PageLine(String text, Span raw, boolean afterGap) {
    /** A part of the line that is a line of its own in meaning. Its span is that of the whole line. */
    PageLine part(String words) {
        return new PageLine(words, raw, false);
    }
}
