package org.civicnews.formats.lines;

import java.util.List;
import java.util.stream.Collectors;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;

/** Plain text: every text as it is, and no line wrapped. Immutable and thread-safe. */
public final class PlainMarkup implements Markup {
    /** The only one. */
    public static final PlainMarkup INSTANCE = new PlainMarkup();

    private static final int LONGEST_RULE = 72;

    private PlainMarkup() {}

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public String line(String text) {
        return text;
    }

    @Override
    public String rich(RichText text, boolean oneLine) {
        return text.text();
    }

    @Override
    public List<Annotation> shown(RichText text) {
        return List.of();
    }

    @Override
    public String heading(int level, String text) {
        if (level > 2) {
            return text;
        }
        return text + "\n" + (level == 1 ? "=" : "-").repeat(Math.min(text.length(), LONGEST_RULE));
    }

    @Override
    public String label(String label) {
        return label + ":";
    }

    @Override
    public String link(String text, String address) {
        return text.equals(address) || text.isEmpty() ? address : text + "\n" + address;
    }

    @Override
    public String image(String alt, String address) {
        return alt.isEmpty() ? address : alt + "\n" + address;
    }

    @Override
    public String divider() {
        return "* * *";
    }

    @Override
    public String table(List<List<RichText>> rows, boolean hasHeader) {
        return rows.stream()
                .map(row -> row.stream().map(RichText::text).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String marker(boolean ordered, long number, boolean other) {
        return ordered ? number + ". " : "- ";
    }

    @Override
    public boolean canNumber(int start, int count) {
        return true;
    }
}
