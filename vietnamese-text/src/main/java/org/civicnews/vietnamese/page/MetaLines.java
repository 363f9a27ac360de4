package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.CandidateKind;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/**
 * Tells the lines that say when an article was published, by whom, and how often it was read: {@code Minh An • 05/11/2024 -
 * 06:45}, {@code Ngày đăng: 22/08/2023 - Lượt xem: 1.254}.
 */
final class MetaLines {
    private static final int LONGEST = 200;

    private final PageMarkers markers;
    private final AuthorNames authors;
    private final Furniture furniture;

    MetaLines(PageMarkers markers, AuthorNames authors, Furniture furniture) {
        this.markers = markers;
        this.authors = authors;
        this.furniture = furniture;
    }

    /**
     * Takes such a line.
     *
     * @param line any line
     * @param findings takes the date and the names; nothing if the line says anything else
     * @return whether the line was one
     */
    boolean take(PageLine line, PageFindings findings) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        if (PublicationLine.is(text)) {
            findings.add(CandidateKind.PUBLISHED, line, "line");
            return true;
        }
        List<String> names = new ArrayList<>();
        boolean dated = false;
        boolean counted = false;
        for (String piece : LineShape.pieces(text)) {
            if (markers.is(Role.COUNTER, piece)) {
                counted = true;
            } else if (isDate(piece)) {
                dated = true;
            } else if (authors.isLabelled(piece) || authors.areNames(piece)) {
                names.add(piece);
            } else if (!isTime(piece) && !furniture.is(piece)) {
                return false;
            }
        }
        if (!dated && !counted) {
            return false;
        }
        if (dated) {
            findings.add(CandidateKind.PUBLISHED, line, "line");
        }
        names.forEach(author -> findings.add(CandidateKind.BYLINE, line.part(author), "line"));
        return true;
    }

    /** A date alone, or behind a label such as {@code Ngày đăng:}. */
    private static boolean isDate(String piece) {
        int colon = piece.indexOf(": ");
        String rest = colon > 0 && LineShape.words(piece.substring(0, colon)) <= 4 ? piece.substring(colon + 2) : piece;
        return PublicationLine.is(LineShape.strip(rest));
    }

    /** {@code 06:45}, {@code 9h30}, {@code 10:30 AM (GMT+7)}. */
    private static boolean isTime(String piece) {
        boolean digits = Character.isDigit(piece.charAt(0)) && LineShape.hasAtMost(piece, 5) && piece.length() <= 24;
        int letters = 0;
        for (int i = 0; i < piece.length(); i++) {
            letters += Character.isLetter(piece.charAt(i)) ? 1 : 0;
        }
        return digits && letters <= 6;
    }
}
