package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicnews.page.CandidateKind;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.jspecify.annotations.Nullable;

/** Takes the link to the original out of a page ({@code Xem link gốc Ẩn link gốc https://…}), on one line or several. */
final class LinkLines {
    private static final int LABEL_WORDS = 8;

    private final PageMarkers markers;
    private final PageFindings findings;
    private final List<PageLine> left = new ArrayList<>();
    /** Whether the page has a word that hides the link, so that it is shown on demand. */
    private boolean toggled;

    LinkLines(PageMarkers markers, PageFindings findings) {
        this.markers = markers;
        this.findings = findings;
    }

    /**
     * Takes the links out.
     *
     * @param all the lines
     * @return the lines without them; what else a line says stays, as a line of its own
     */
    List<PageLine> read(List<PageLine> all) {
        BitSet toggles = new BitSet();
        for (int i = 0; i < all.size(); i++) {
            toggles.set(i, markers.is(Role.LINK_HIDE, all.get(i).text()));
        }
        toggled = !toggles.isEmpty();
        for (int i = 0; i < all.size(); i++) {
            PageLine line = all.get(i);
            String text = line.text();
            if (toggles.get(i) || markers.is(Role.LINK_SHOW, text) && isLabel(text)) {
                i += take(line, i + 1 < all.size() ? all.get(i + 1) : null);
            } else if (isWhollyLink(text)) {
                findings.add(CandidateKind.ORIGINAL_LINK, line, toggled ? PageFacts.TOGGLE : "line");
            } else {
                left.add(line);
            }
        }
        return left;
    }

    /** A sentence may speak of a link; a label that stands before an address or alone is one. */
    private static boolean isLabel(String text) {
        return LineShape.holdsLink(text) || LineShape.hasAtMost(text, LABEL_WORDS);
    }

    private static boolean isWhollyLink(String text) {
        return LineShape.linkStart(text) == 0 && LineShape.runEnd(text, 0) == text.length();
    }

    /** Takes a link out of its line, or out of the next one. Returns how many further lines were taken. */
    private int take(PageLine line, @Nullable PageLine next) {
        String text = line.text();
        int shown = markers.start(Role.LINK_SHOW, text);
        int hidden = markers.start(Role.LINK_HIDE, text);
        int start = shown < 0 ? hidden : hidden < 0 ? shown : Math.min(shown, hidden);
        int end = Math.max(markers.end(Role.LINK_SHOW, text), markers.end(Role.LINK_HIDE, text));
        addRest(line, text.substring(0, start));
        String after = LineShape.strip(withoutColon(text.substring(end)));
        if (!after.isEmpty()) {
            int link = Math.max(0, LineShape.linkStart(after));
            int linkEnd = LineShape.runEnd(after, link);
            add(line.part(after.substring(link, linkEnd)));
            addRest(line, after.substring(linkEnd));
            return 0;
        }
        if (next != null && isWhollyLink(next.text())) {
            add(next);
            return 1;
        }
        boolean otherHalf = shown < 0 || next != null && markers.is(Role.LINK_HIDE, next.text());
        if (!otherHalf) {
            findings.warn(
                    "LINK_MISSING", line, "the page offers a link to the original, but the address is not in the text");
        }
        return 0;
    }

    private void add(PageLine link) {
        findings.add(CandidateKind.ORIGINAL_LINK, link, toggled ? PageFacts.TOGGLE : "label");
    }

    private static String withoutColon(String text) {
        int at = 0;
        while (at < text.length() && (":：-–|".indexOf(text.charAt(at)) >= 0 || LineShape.isSpace(text.charAt(at)))) {
            at++;
        }
        return text.substring(at);
    }

    private void addRest(PageLine line, String words) {
        String stripped = LineShape.strip(words);
        if (!stripped.isEmpty()) {
            left.add(line.part(stripped));
        }
    }
}
