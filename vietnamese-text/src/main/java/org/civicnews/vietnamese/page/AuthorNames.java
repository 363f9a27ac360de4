package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.people.NameTables;

/** Tells lines that name the authors of an article, and parts them into names. */
final class AuthorNames {
    private static final int MOST_NAMES = 5;
    /** First sounds of a syllable that take more than a letter to write. */
    private static final Set<String> ONSETS = Set.of("ch", "gh", "gi", "kh", "ng", "ngh", "nh", "ph", "qu", "th", "tr");

    private final PageMarkers markers;

    AuthorNames(PageMarkers markers) {
        this.markers = markers;
    }

    /**
     * One author of a line.
     *
     * @param name the name as printed
     * @param role what they did, empty if not told
     * @param agency the agency or outlet behind the name, empty if none
     */
    record Author(String name, String role, String agency) {}

    /** {@code Tác giả: …}, {@code Bài, ảnh: …}, or {@code PV} alone. */
    boolean isLabelled(String line) {
        int end = markers.end(Role.BYLINE, line);
        if (end < 0 || line.length() > 120 || !LineShape.hasAtMost(line, 14) || LineShape.endsSentence(line)) {
            return false;
        }
        String rest = LineShape.strip(line.substring(end));
        return rest.isEmpty() || rest.startsWith(":") || isReporter(line);
    }

    private static boolean isReporter(String line) {
        return line.regionMatches(true, 0, "PV", 0, 2) && (line.length() == 2 || !Character.isLetter(line.charAt(2)));
    }

    /** Whether a line holds nothing but one to five names, with an agency or a role in brackets perhaps. */
    boolean areNames(String line) {
        if (line.length() > 120 || NameTables.isProvince(line)) {
            return false;
        }
        List<Author> authors = split(line);
        if (authors.isEmpty() || authors.size() > MOST_NAMES) {
            return false;
        }
        for (Author author : authors) {
            if (!isName(author.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first author of a line has a name that begins with a family name. */
    boolean beginsWithFamilyName(String line) {
        return split(line).stream()
                .limit(1)
                .anyMatch(author ->
                        NameTables.isFamilyName(author.name().substring(0, LineShape.runEnd(author.name(), 0))));
    }

    /** The authors of a line, labels and brackets parted from the names. */
    List<Author> split(String line) {
        boolean labelled = isLabelled(line);
        Role label = labelled ? Role.BYLINE : Role.PHOTO;
        int end = labelled || line.indexOf(':') > 0 ? Math.max(0, markers.end(label, line)) : 0;
        String role = line.substring(0, end).strip();
        String names = end > 0 ? markers.after(label, line) : line;
        String agency = "";
        int open = names.lastIndexOf('(');
        if (open > 0 && names.endsWith(")")) {
            String inside = LineShape.strip(names.substring(open + 1, names.length() - 1));
            names = LineShape.strip(names.substring(0, open));
            boolean does = markers.is(Role.BYLINE, inside)
                    || inside.toLowerCase(Locale.ROOT).startsWith("biên dịch");
            role = does ? inside : role;
            agency = does ? agency : inside;
        }
        List<Author> authors = new ArrayList<>();
        for (String part : parts(names)) {
            int colon = labelEnd(part);
            role = colon > 0 ? part.substring(0, colon).strip() : role;
            String name = colon > 0 ? LineShape.strip(part.substring(colon + 1)) : part;
            if (!name.isEmpty()) {
                authors.add(author(name, role, agency));
            }
        }
        if (authors.isEmpty() && end > 0) {
            authors.add(new Author(line.strip(), "", agency));
        }
        return authors;
    }

    /** Where the colon stands behind a label of its own in a list of authors ({@code Bài: …; Ảnh: …}), -1 if there is none. */
    private int labelEnd(String part) {
        int colon = part.indexOf(':');
        String label = colon > 0 ? part.substring(0, colon).strip() : "";
        boolean known =
                markers.end(Role.BYLINE, label) == label.length() || markers.end(Role.PHOTO, label) == label.length();
        return known ? colon : -1;
    }

    /** {@code PV/VOV} names nobody but the reporter of an agency: there the label stands for the name. */
    private static Author author(String name, String role, String agency) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return new Author(name, role, agency);
        }
        String behind = LineShape.strip(name.substring(slash + 1));
        return slash == 0
                ? new Author(role, "", behind)
                : new Author(LineShape.strip(name.substring(0, slash)), role, behind);
    }

    private static List<String> parts(String names) {
        String list = names.replace(" và ", ",")
                .replace(" - ", ",")
                .replace(" – ", ",")
                .replace(" & ", ",");
        return LineShape.parts(list, ",;");
    }

    /** Two to four syllables that begin with a capital, or one shortened to initials ({@code T.S.P}, {@code H.Vân}). */
    static boolean isName(String text) {
        int syllables = 0;
        int at = 0;
        while (at < text.length()) {
            int end = LineShape.runEnd(text, at);
            if (!isNameSyllable(text, at, end)) {
                return false;
            }
            syllables++;
            at = LineShape.spaceEnd(text, end);
        }
        return syllables >= 2 && syllables <= 4 || syllables == 1 && isInitials(text);
    }

    private static boolean isNameSyllable(String text, int start, int end) {
        if (!Character.isUpperCase(text.codePointAt(start)) || end - start > 8) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))
                    && text.charAt(i) != '.'
                    && Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    /** Initials with stops behind them, and what the last stop stands before: another one or a whole syllable. */
    private static boolean isInitials(String text) {
        int start = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', start)) {
            if (!isInitial(text, start, stop)) {
                return false;
            }
            start = stop + 1;
        }
        return start > 0 && start < text.length() && Character.isUpperCase(text.charAt(start));
    }

    /** A capital, or the letters that write one first sound ({@code Ng.}, {@code Th.}). */
    private static boolean isInitial(String text, int start, int end) {
        return end > start
                && Character.isUpperCase(text.charAt(start))
                && (end == start + 1
                        || ONSETS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)));
    }
}
