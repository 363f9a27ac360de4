package org.civicnews.formats.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.formats.lines.Markup;

/**
 * CommonMark 0.31 and the tables of GFM. Every character that could mean something where it stands is escaped; white space that
 * a reader would drop stands as a reference. Immutable and thread-safe.
 */
final class MarkdownMarkup implements Markup {
    private static final int MAX_NUMBER = 999_999_999;

    @Override
    public String text(String text) {
        return escape(text, 0, text.length(), false);
    }

    @Override
    public String line(String text) {
        return escape(text, 0, text.length(), true);
    }

    @Override
    public String rich(RichText text, boolean oneLine) {
        String plain = text.text();
        StringBuilder out = new StringBuilder(plain.length() + 16);
        int at = 0;
        for (LinkAnnotation link : links(text)) {
            out.append(escape(plain, at, link.start(), oneLine));
            out.append('[')
                    .append(escape(plain, link.start(), link.end(), true))
                    .append("](<");
            out.append(address(link.link().url())).append(">)");
            at = link.end();
        }
        return out.append(escape(plain, at, plain.length(), oneLine)).toString();
    }

    /** The links that stand: CommonMark has no links in links; of two that cross the first stands. */
    private static List<LinkAnnotation> links(RichText text) {
        List<LinkAnnotation> links = new ArrayList<>();
        int at = 0;
        List<LinkAnnotation> all = text.annotations().stream()
                .filter(LinkAnnotation.class::isInstance)
                .map(LinkAnnotation.class::cast)
                .sorted(Comparator.comparingInt(LinkAnnotation::start))
                .toList();
        for (LinkAnnotation link : all) {
            if (link.start() >= at && link.end() > link.start()) {
                links.add(link);
                at = link.end();
            }
        }
        return links;
    }

    @Override
    public List<Annotation> shown(RichText text) {
        return List.copyOf(links(text));
    }

    @Override
    public String heading(int level, String text) {
        return "#".repeat(level) + " " + text;
    }

    @Override
    public String label(String label) {
        return "**" + label + ":**";
    }

    @Override
    public String link(String text, String address) {
        return "[" + line(text) + "](<" + address(address) + ">)";
    }

    @Override
    public String image(String alt, String address) {
        return "![" + line(alt) + "](<" + address(address) + ">)";
    }

    @Override
    public String divider() {
        return "___";
    }

    @Override
    public String table(List<List<RichText>> rows, boolean hasHeader) {
        StringBuilder out = new StringBuilder();
        int width = rows.get(0).size();
        if (!hasHeader) {
            out.append("| ".repeat(width))
                    .append("|\n")
                    .append("| --- ".repeat(width))
                    .append("|");
        }
        for (int i = 0; i < rows.size(); i++) {
            out.append(out.isEmpty() ? "" : "\n");
            rows.get(i)
                    .forEach(cell -> out.append("| ").append(rich(cell, true)).append(' '));
            out.append('|');
            if (i == 0 && hasHeader) {
                out.append('\n').append("| --- ".repeat(width)).append('|');
            }
        }
        return out.toString();
    }

    @Override
    public String marker(boolean ordered, long number, boolean other) {
        if (ordered) {
            return Math.max(0, Math.min(number, MAX_NUMBER)) + (other ? ") " : ". ");
        }
        return other ? "* " : "- ";
    }

    @Override
    public boolean canNumber(int start, int count) {
        return start >= 0 && (long) start + count <= MAX_NUMBER;
    }

    /** In angle brackets: only those, backslashes and references mean something, and bars in a table. */
    private static String address(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == '<' || c == '>' || c == '\\' || c == '|') {
                out.append('\\');
            }
            out.append(c == '&' ? "&amp;" : Character.toString(c));
        }
        return out.toString();
    }

    /** Escapes a piece as if it began a line, for it may. */
    static String escape(String text, int start, int end, boolean oneLine) {
        StringBuilder out = new StringBuilder(end - start + 16);
        boolean lineStart = true;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean last = i + 1 == end || text.charAt(i + 1) == '\n';
            if (c == '\n') {
                boolean hard = !oneLine && !lineStart && i + 1 < end && text.charAt(i + 1) != '\n';
                out.append(hard ? "\\\n" : "&#10;");
                lineStart = hard;
                digits = 0;
                continue;
            }
            if (isSpace(c) && (lineStart || last || isSpace(text.charAt(i - 1)))) {
                out.append("&#").append((int) c).append(';');
            } else if (needsBackslash(text, i, start, end, lineStart, oneLine)
                    || digits == i - lineBegin(text, i, start) && digits > 0 && (c == '.' || c == ')')) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
            digits = c >= '0' && c <= '9' && (lineStart || digits > 0) ? digits + 1 : 0;
            lineStart = false;
        }
        return out.toString();
    }

    private static int lineBegin(String text, int at, int start) {
        int digit = at;
        while (digit > start && Character.isDigit(text.charAt(digit - 1))) {
            digit--;
        }
        return digit;
    }

    /** Space, tab, and what some readers take for one at the ends of a line. */
    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || c != '\n' && Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private static boolean needsBackslash(String text, int at, int start, int end, boolean lineStart, boolean oneLine) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\', '`', '*', '[', ']', '<', '|', '~' -> true;
            case '_' -> !(at > start && isWord(text.charAt(at - 1)) && at + 1 < end && isWord(text.charAt(at + 1)));
            case '&' -> at + 1 < end && (text.charAt(at + 1) == '#' || isWord(text.charAt(at + 1)));
            case '#' -> lineStart || oneLine;
            case '>', '-', '+', '=', ':' -> lineStart;
            case '!' -> at + 1 == end;
            default -> false;
        };
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
