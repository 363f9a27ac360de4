package org.civicnews.vietnamese.text;

import org.civicnews.value.Span;

/**
 * One change of a repair: {@code [start, end)} of the original text held {@code from} and became {@code to}.
 *
 * @param start the first UTF-16 unit in the original text
 * @param end after the last UTF-16 unit in the original text
 * @param from what stood there, maybe empty
 * @param to what stands there now, maybe empty
 * @param why the reason; the first one if there are several
 */
public record Edit(int start, int end, String from, String to, RepairReason why) {
    /** {@return the place in the original text} */
    public Span span() {
        return new Span(start, end);
    }
}
