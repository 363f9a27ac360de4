package org.civicnews.formats.lines;

import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;

/** How one line-based format writes the pieces of an article. All methods are pure. */
public interface Markup {
    /**
     * Writes a text as a block of its own.
     *
     * @param text any text
     * @return the text, to be read as the same text wherever a line may begin
     */
    String text(String text);

    /**
     * Writes a text that must stay on one line if the format has constructs of one line.
     *
     * @param text any text
     * @return the text
     */
    String line(String text);

    /**
     * Writes a text with its links.
     *
     * @param text any text
     * @param oneLine whether it must stay on one line
     * @return the text
     */
    String rich(RichText text, boolean oneLine);

    /**
     * Tells what {@link #rich} shows of what is known about a text.
     *
     * @param text any text
     * @return those of its annotations that show
     */
    List<Annotation> shown(RichText text);

    /**
     * Writes a heading.
     *
     * @param level 1 to 6
     * @param text what {@link #line} or {@link #rich} gave
     * @return the block
     */
    String heading(int level, String text);

    /**
     * Writes a label with a colon.
     *
     * @param label words of ours
     * @return the label
     */
    String label(String label);

    /**
     * Writes a link.
     *
     * @param text what it says, not yet escaped
     * @param address where it leads
     * @return the link
     */
    String link(String text, String address);

    /**
     * Writes a picture.
     *
     * @param alt what it shows, not yet escaped
     * @param address where it is
     * @return the picture
     */
    String image(String alt, String address);

    /** {@return a line across} */
    String divider();

    /**
     * Writes a table.
     *
     * @param rows its cells, each row as long as the first, not yet escaped
     * @param hasHeader whether the first row is one
     * @return the block
     */
    String table(List<List<RichText>> rows, boolean hasHeader);

    /**
     * Writes what an item of a list begins with.
     *
     * @param ordered whether items are numbered
     * @param number the number
     * @param other whether the list just before was one of the same kind
     * @return the marker with a space
     */
    String marker(boolean ordered, long number, boolean other);

    /**
     * Tells whether the items of a list can have their numbers.
     *
     * @param start the first number
     * @param count how many items there are
     * @return whether they can
     */
    boolean canNumber(int start, int count);
}
