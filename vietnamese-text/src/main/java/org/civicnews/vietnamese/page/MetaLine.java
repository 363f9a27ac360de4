package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.CandidateKind;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/**
 * The line that tells when an article was published, by whom, and how often it was read: {@code Minh An • 05/11/2024 -
 * 06:45}, {@code Ngày đăng: 22/08/2023 - Lượt xem: 1.254}.
 */
final class MetaLine {
    private static final int LONGEST = 200;
    private static final PageMarkers MARKERS = PageMarkers.standard();

    private MetaLine() {}

    /**
     * Takes such a line.
     *
     * @param line any line
     * @param findings takes the date and the names; nothing if the line says anything else
     * @return whether the line was one
     */
    static boolean take(PageLine line, PageFindings findings) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return false;
        }
        if (PublicationLine.is(text)) {
            findings.add(CandidateKind.PUBLISHED, line, "line");
            return true;
        }
        List<String> authors = new ArrayList<>();
        boolean dated = false;
        boolean counted = false;
        for (String piece : LineShape.pieces(text)) {
            if (MARKERS.is(Role.COUNTER, piece)) {
                counted = true;
            } else if (isDate(piece)) {
                dated = true;
            } else if (AuthorNames.isLabelled(piece) || AuthorNames.areNames(piece)) {
                authors.add(piece);
            } else if (!isTime(piece) && !Furniture.is(piece)) {
                return false;
            }
        }
        if (!dated && !counted) {
            return false;
        }
        if (dated) {
            findings.add(CandidateKind.PUBLISHED, line, "line");
        }
        authors.forEach(author -> findings.add(CandidateKind.BYLINE, line.part(author), "line"));
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
