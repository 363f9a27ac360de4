package org.civicnews.formats.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.civicnews.body.Annotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.UnknownAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text with its annotations as nested elements. Annotations stand beside their text and may cross; elements
 * may not, so an annotation that another one cuts is written in pieces that share its number, {@code data-annotation}.
 *
 * <p>A sweep over the starts and ends: the elements open at a point lie on a stack; what ends below the top is closed
 * together with all above it, and those are opened again. At most {@link #DEEPEST} elements are open at a time, so each
 * end costs a bounded amount and the output stays linear in text and annotations even if all of them cross. A range
 * that finds the stack full is written as two empty elements at its ends. A link is always an element: it may be
 * clicked.
 */
final class RichTextHtml {
    static final int DEEPEST = 8;

    private static final int[] NONE = {};

    private final HtmlOut out;
    private final AnnotationTags tags;
    private final String text;
    private final Annotation[] annotations;

    /** Numbers of the annotations whose elements are open, outermost first, and the tag each has now. */
    private final int[] open = new int[DEEPEST + 1];

    private final String[] openTags = new String[DEEPEST + 1];
    private int depth;

    /** The number that the elements of each annotation carry: its place among those that have elements. */
    private final int[] numbers;

    /** Annotations that found the stack full, by their end; made when the first one does. */
    private @Nullable PriorityQueue<Integer> outside;

    private RichTextHtml(HtmlWriting writing, RichText text) {
        this.out = writing.out;
        this.tags = writing.annotationTags;
        this.text = text.text();
        this.annotations = text.annotations().toArray(Annotation[]::new);
        this.numbers = new int[annotations.length];
    }

    static void write(HtmlWriting writing, RichText text) {
        if (text.annotations().isEmpty()) {
            writing.out.text(text.text());
        } else {
            new RichTextHtml(writing, text).write();
        }
    }

    private void write() {
        int[] order = order();
        int next = 0;
        int position = 0;
        while (next < order.length || depth > 0 || isAnyOutside()) {
            int at = nearestEnd();
            if (next < order.length) {
                at = Math.min(at, annotations[order[next]].start());
            }
            out.text(text, position, at);
            position = at;
            closeAt(at);
            while (next < order.length && annotations[order[next]].start() == at) {
                start(order[next++]);
            }
        }
        out.text(text, position, text.length());
    }

    /** The annotations by their start, the longer first so that the shorter fits into it; ties in their own order. */
    private int[] order() {
        int[] order = new int[annotations.length];
        int count = 0;
        int links = 0;
        boolean sorted = true;
        for (int i = 0; i < annotations.length; i++) {
            Annotation annotation = annotations[i];
            if (annotation instanceof UnknownAnnotation) {
                continue;
            }
            links += annotation instanceof LinkAnnotation ? 1 : 0;
            sorted &= count == 0 || compare(order[count - 1], i) <= 0;
            numbers[i] = count;
            order[count++] = i;
        }
        tellLinks(links);
        if (sorted) {
            return count == order.length ? order : Arrays.copyOf(order, count);
        }
        return Arrays.stream(order, 0, count)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int a, int b) {
        int byStart = Integer.compare(annotations[a].start(), annotations[b].start());
        return byStart != 0 ? byStart : Integer.compare(annotations[b].end(), annotations[a].end());
    }

    /** Tells the tags where the links are. Links never overlap, so starts and ends sort alike. */
    private void tellLinks(int count) {
        if (count == 0) {
            tags.links(NONE, NONE);
            return;
        }
        int[] starts = new int[count];
        int[] ends = new int[count];
        int links = 0;
        for (int i = 0; links < count; i++) {
            if (annotations[i] instanceof LinkAnnotation link) {
                starts[links] = link.start();
                ends[links++] = link.end();
            }
        }
        Arrays.sort(starts);
        Arrays.sort(ends);
        tags.links(starts, ends);
    }

    private boolean isAnyOutside() {
        return outside != null && !outside.isEmpty();
    }

    private int nearestEnd() {
        int nearest = outside == null || outside.isEmpty() ? Integer.MAX_VALUE : annotations[outside.element()].end();
        for (int i = 0; i < depth; i++) {
            nearest = Math.min(nearest, annotations[open[i]].end());
        }
        return nearest;
    }

    private void start(int number) {
        Annotation annotation = annotations[number];
        boolean link = annotation instanceof LinkAnnotation;
        if (depth < DEEPEST || (link && depth == DEEPEST)) {
            push(number, true);
            return;
        }
        tags.open(annotation, numbers[number], AnnotationTags.Piece.START, true);
        out.raw("</span>");
        if (outside == null) {
            outside = new PriorityQueue<>(
                    Comparator.<Integer>comparingInt(i -> annotations[i].end()).thenComparing(i -> i));
        }
        outside.add(number);
    }

    private void push(int number, boolean first) {
        AnnotationTags.Piece piece = first ? AnnotationTags.Piece.FIRST : AnnotationTags.Piece.LATER;
        openTags[depth] = tags.open(annotations[number], numbers[number], piece, insideAnchor());
        open[depth++] = number;
    }

    private boolean insideAnchor() {
        for (int i = 0; i < depth; i++) {
            if (openTags[i].equals("a")) {
                return true;
            }
        }
        return false;
    }

    private void closeAt(int at) {
        while (outside != null && !outside.isEmpty() && annotations[outside.element()].end() == at) {
            int number = outside.remove();
            tags.open(annotations[number], numbers[number], AnnotationTags.Piece.END, true);
            out.raw("</span>");
        }
        int lowest = 0;
        while (lowest < depth && annotations[open[lowest]].end() != at) {
            lowest++;
        }
        if (lowest == depth) {
            return;
        }
        int above = depth;
        while (depth > lowest) {
            out.raw("</").raw(openTags[--depth]).raw(">");
        }
        for (int i = lowest; i < above; i++) {
            if (annotations[open[i]].end() != at) {
                push(open[i], false);
            }
        }
    }
}
