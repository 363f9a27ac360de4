package org.civicnews.formats.html;

/** Reads the whole numbers that attributes of ours hold. Pure and thread-safe. */
final class HtmlNumbers {
    private HtmlNumbers() {}

    /** {@return the number, or {@code otherwise} if the text is none} */
    static int parse(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
