package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civicnews.body.Annotation;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.text.WellFormed;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * Collects the text of one block as a browser would show it: white space collapsed, none at the ends, what may not be
 * stored left out, and the styles and links of its pieces beside it. What is open when a block ends goes on in the next.
 * Confined to one thread.
 */
final class InlineText {
    /** The longest piece of a block; a little less than allowed, so that a character is never cut. */
    private static final int LONGEST = ContentLimits.MAX_TEXT - 16;

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> open = new ArrayList<>();
    private final List<Piece> closed = new ArrayList<>();
    private boolean space;
    private int breaks;
    private int preformatted;

    /** A styled or linked piece; both null for an element that means neither. */
    private static final class Piece {
        final @Nullable TextStyle style;
        final @Nullable WebLink link;
        int start;
        int end;

        Piece(@Nullable TextStyle style, @Nullable WebLink link, int start) {
            this.style = style;
            this.link = link;
            this.start = start;
        }
    }

    void open(@Nullable TextStyle style, @Nullable WebLink link) {
        open.add(new Piece(style, link, -1));
    }

    /** Closes the piece opened last. */
    void close() {
        Piece piece = open.remove(open.size() - 1);
        if (piece.start >= 0) {
            finish(piece);
        }
    }

    private void finish(Piece piece) {
        piece.end = text.length();
        if (piece.end > piece.start && (piece.style != null || piece.link != null)) {
            closed.add(piece);
        }
    }

    void openPreformatted() {
        preformatted++;
    }

    void closePreformatted() {
        preformatted--;
    }

    /** A line break; the second in a row ends the paragraph, which {@link #endsParagraph()} tells. */
    void lineBreak() {
        breaks++;
        space = false;
    }

    /** {@return whether line breaks since the last text end the paragraph} */
    boolean endsParagraph() {
        return breaks > 1 && !text.isEmpty();
    }

    /** {@return whether nothing was shown yet} */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** {@return whether another text would make the block longer than a block may be} */
    boolean isFull(String more) {
        return text.length() + more.length() > LONGEST;
    }

    void append(String more) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            if (preformatted > 0 && c == '\n') {
                breaks++;
            } else if (PageStrings.isSpace(c)) {
                space = true;
            } else if (!PageStrings.isControl(c)) {
                put(PageStrings.isLone(more, i) ? '\uFFFD' : c);
            }
        }
    }

    private void put(char c) {
        if (text.isEmpty()) {
            if (PageStrings.isBlank(c)) {
                return;
            }
        } else if (breaks > 0) {
            text.append(preformatted > 0 ? "\n".repeat(Math.min(breaks, 2)) : "\n");
        } else if (space) {
            text.append(' ');
        }
        space = false;
        breaks = 0;
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.get(i).start = text.length();
        }
        text.append(c);
    }

    /**
     * Ends the block.
     *
     * @return its text, empty if it shows nothing
     */
    RichText take() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).start >= 0) {
                finish(open.get(i));
                Piece again = new Piece(open.get(i).style, open.get(i).link, -1);
                open.set(i, again);
            }
        }
        int length = text.length();
        while (length > 0 && PageStrings.isBlank(text.charAt(length - 1))) {
            length--;
        }
        String shown = text.substring(0, length);
        RichText taken =
                RichText.builder().text(shown).annotations(annotations(shown)).build();
        text.setLength(0);
        closed.clear();
        space = false;
        breaks = 0;
        return taken;
    }

    private List<Annotation> annotations(String shown) {
        if (closed.isEmpty()) {
            return List.of();
        }
        int[] boundaries = boundaries(shown);
        closed.sort(Comparator.comparingInt((Piece piece) -> piece.start).thenComparingInt(piece -> -piece.end));
        List<Annotation> annotations = new ArrayList<>();
        Map<TextStyle, Integer> reached = new EnumMap<>(TextStyle.class);
        int linked = 0;
        for (Piece piece : closed) {
            int last = piece.style == null ? linked : reached.getOrDefault(piece.style, 0);
            int start = boundaries[Math.max(last, Math.min(piece.start, shown.length()))];
            int end = boundaries[Math.min(piece.end, shown.length())];
            if (end > start) {
                annotations.add(annotation(piece, start, end));
                if (piece.style == null) {
                    linked = end;
                } else {
                    reached.put(piece.style, end);
                }
            }
        }
        return annotations;
    }

    private static Annotation annotation(Piece piece, int start, int end) {
        if (piece.link != null) {
            return LinkAnnotation.builder()
                    .start(start)
                    .end(end)
                    .link(piece.link)
                    .build();
        }
        TextStyle style = piece.style == null ? TextStyle.STRONG : piece.style;
        return StyleAnnotation.builder().style(style).start(start).end(end).build();
    }

    /** For each offset the next that does not fall inside a character. */
    private static int[] boundaries(String shown) {
        int[] boundaries = new int[shown.length() + 1];
        int next = shown.length();
        for (int i = shown.length(); i >= 0; i--) {
            next = WellFormed.splitsCharacter(shown, i) ? next : i;
            boundaries[i] = next;
        }
        return boundaries;
    }
}
