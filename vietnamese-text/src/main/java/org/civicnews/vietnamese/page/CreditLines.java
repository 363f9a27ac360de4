package org.civicnews.vietnamese.page;

import org.civicnews.vietnamese.page.PageMarkers.Role;

/** Tells the lines that say where a text comes from: {@code Theo hanoi.gov.vn}, {@code Nguồn: TTXVN}. */
final class CreditLines {
    /** A credit is a name, not a sentence. */
    private static final int WORDS = 9;

    private final PageMarkers markers;

    CreditLines(PageMarkers markers) {
        this.markers = markers;
    }

    /** Whether a line is a credit if nothing of the body follows it: a name after the word, and no sentence. */
    boolean is(String line) {
        if (line.length() > 400) {
            return false;
        }
        String bare = bare(line);
        if (!markers.is(Role.CREDIT, bare)) {
            return false;
        }
        String name = markers.after(Role.CREDIT, bare);
        boolean stop = LineShape.endsSentence(name) && !name.endsWith(")");
        int most = stop ? WORDS / 2 : WORDS;
        return !name.isEmpty()
                && (LineShape.holdsLink(name)
                        || LineShape.hasAtMost(name, most)
                                && !name.endsWith(":")
                                && !name.contains(", ")
                                && beginsLikeName(name));
    }

    /** Whether a line is a credit wherever it stands: one that names a site. */
    boolean namesSite(String line) {
        if (!is(line)) {
            return false;
        }
        String name = name(line);
        return LineShape.holdsLink(name) || LineShape.isHost(name);
    }

    /**
     * Whether a line below the body names nothing but who published it first: {@code (Báo Hưng Yên)}, {@code TTXVN}. The
     * words of a name follow {@code Báo}, not those of {@code Báo cáo}.
     */
    boolean isOutlet(String line) {
        String bare = bare(line);
        int end = bare.isEmpty() ? -1 : outletEnd(bare);
        return end > 0
                && LineShape.hasAtMost(bare, WORDS)
                && !LineShape.endsSentence(bare)
                && bare.indexOf(':') < 0
                && bare.indexOf(',') < 0
                && (end == bare.length() || beginsLikeOutlet(LineShape.strip(bare.substring(end))));
    }

    /** Where the outlet ends that a line begins with; of two outlets with a stroke between them ({@code TTXVN/Tin Tức}) the first. */
    private int outletEnd(String bare) {
        int slash = bare.indexOf('/');
        int end = markers.end(Role.OUTLET, bare);
        return slash > 0 && end < 0 && markers.end(Role.OUTLET, bare.substring(0, slash)) == slash ? slash + 1 : end;
    }

    private static boolean beginsLikeOutlet(String rest) {
        return !rest.isEmpty() && (Character.isUpperCase(rest.codePointAt(0)) || rest.startsWith("điện tử "));
    }

    /** What stands after the word, without brackets around the whole and without a stop. */
    String name(String line) {
        String name = markers.after(Role.CREDIT, bare(line));
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private static String bare(String line) {
        return line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
    }

    private static boolean beginsLikeName(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || LineShape.isHost(name.substring(0, LineShape.runEnd(name, 0)))
                || name.startsWith("báo ")
                || name.startsWith("tạp chí ");
    }
}
