package org.civicnews.submission;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.RedactionAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.RichTextBuilder;
import org.civicnews.body.StyleAnnotation;

/** Puts replacements into one text and moves its styles along. */
final class RedactedText {
    private final String text;
    private final List<RedactionSpan> spans;

    /** @param spans in order, apart, within the text */
    RedactedText(String text, List<RedactionSpan> spans) {
        this.text = text;
        this.spans = spans;
    }

    String text() {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (RedactionSpan span : spans) {
            out.append(text, from, span.start()).append(span.replacement());
            from = span.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The text with the styles of {@code original}, cut where they lay over removed words, and the placeholders marked. */
    RichText rich(RichText original) {
        RichTextBuilder rich = RichText.builder().text(text());
        for (Annotation annotation : original.annotations()) {
            if (annotation instanceof StyleAnnotation style) {
                int start = moved(style.start(), true);
                int end = moved(style.end(), false);
                if (start < end) {
                    rich.addAnnotations(StyleAnnotation.builder()
                            .style(style.style())
                            .start(start)
                            .end(end)
                            .build());
                }
            }
        }
        return rich.addAllAnnotations(placeholders()).build();
    }

    private List<Annotation> placeholders() {
        List<Annotation> placeholders = new ArrayList<>();
        int shift = 0;
        for (RedactionSpan span : spans) {
            String replacement = span.replacement();
            if (isPlaceholder(replacement)) {
                placeholders.add(RedactionAnnotation.builder()
                        .start(span.start() + shift)
                        .end(span.start() + shift + replacement.length())
                        .category(span.category().name())
                        .build());
            }
            shift += replacement.length() - (span.end() - span.start());
        }
        return placeholders;
    }

    /** Such as [tên]: what an annotation may stand over. */
    private static boolean isPlaceholder(String replacement) {
        return replacement.length() > 2
                && replacement.charAt(0) == '['
                && replacement.indexOf(']') == replacement.length() - 1;
    }

    /** Where an offset is in the new text; within removed words, after the replacement for a start, before it for an end. */
    private int moved(int offset, boolean start) {
        int shift = 0;
        for (RedactionSpan span : spans) {
            if (span.end() <= offset) {
                shift += span.replacement().length() - (span.end() - span.start());
            } else if (span.start() < offset) {
                return span.start() + shift + (start ? span.replacement().length() : 0);
            } else {
                break;
            }
        }
        return offset + shift;
    }
}
