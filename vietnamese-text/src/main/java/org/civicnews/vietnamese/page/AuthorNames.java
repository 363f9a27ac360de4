package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.people.NameTables;

/** Tells lines that name the authors of an article, and parts them into names. */
final class AuthorNames {
    private static final int MOST_NAMES = 5;

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
        Role label = isLabelled(line) ? Role.BYLINE : Role.PHOTO;
        int end = isLabelled(line) || line.indexOf(':') > 0 ? Math.max(0, markers.end(label, line)) : 0;
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
        for (String name : parts(names)) {
            int slash = name.indexOf('/');
            if (slash >= 0) {
                String behind = LineShape.strip(name.substring(slash + 1));
                authors.add(
                        slash == 0
                                ? new Author(role, "", behind) // "PV/VOV" names nobody but the reporter of the agency
                                : new Author(LineShape.strip(name.substring(0, slash)), role, behind));
            } else if (!name.isEmpty()) {
                authors.add(new Author(name, role, agency));
            }
        }
        if (authors.isEmpty() && end > 0) {
            authors.add(new Author(line.strip(), "", agency));
        }
        return authors;
    }

    private static List<String> parts(String names) {
        String list = names.replace(" và ", ",")
                .replace(" - ", ",")
                .replace(" – ", ",")
                .replace(';', ',')
                .replace(" & ", ",");
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                parts.add(LineShape.strip(list.substring(start, i)));
                start = i + 1;
            }
        }
        return parts;
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
            at = end;
            while (at < text.length() && LineShape.isSpace(text.charAt(at))) {
                at++;
            }
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

    /** Capitals with stops between them; the last may be the first letter of a whole syllable. */
    private static boolean isInitials(String text) {
        int last = text.lastIndexOf('.') + 1;
        if (last < 2 || last == text.length()) {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            boolean fits = i % 2 == 0 ? Character.isUpperCase(text.charAt(i)) : text.charAt(i) == '.';
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
