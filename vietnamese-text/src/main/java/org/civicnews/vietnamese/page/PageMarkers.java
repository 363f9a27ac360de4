package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civicnews.text.TsvTable;

/** The words by which the parts of a page are told apart, from {@code markers.tsv}. Immutable and thread-safe. */
final class PageMarkers {
    /** What a marker says of the line that it stands in. */
    enum Role {
        LINK_SHOW,
        LINK_HIDE,
        CREDIT,
        TAGS,
        SECTION,
        BYLINE,
        PHOTO,
        CAPTION,
        CALL,
        FORM_FILE,
        FORM_IMAGE,
        FORM_VIDEO,
        FORM_AUDIO,
        FORM_STORY,
        FORM_COUNTER,
        FORM_OTHER,
        RELATED,
        COMMENTS,
        COUNTER,
        SITE,
        HOME,
        FURNITURE
    }

    private static final String RESOURCE = "markers.tsv";
    private static final PageMarkers STANDARD =
            new PageMarkers(TsvTable.read(RESOURCE, PageMarkers.class.getResourceAsStream(RESOURCE)));

    /** No marker is searched for beyond this many code units of a line: labels stand at its start. */
    private static final int LABEL_LENGTH = 160;

    private final Map<Role, Phrases> phrases = new EnumMap<>(Role.class);

    private PageMarkers(TsvTable table) {
        for (Role role : Role.values()) {
            phrases.put(role, new Phrases());
        }
        for (List<String> row : table.rows()) {
            Phrases ofRole = of(Role.valueOf(row.get(0)));
            switch (row.get(1)) {
                case "LINE" -> ofRole.lines.add(row.get(2));
                case "START" -> ofRole.starts.add(row.get(2));
                case "ANYWHERE" -> ofRole.anywhere.add(row.get(2));
                default -> throw new IllegalStateException(RESOURCE + ": unknown place " + row.get(1));
            }
        }
    }

    private Phrases of(Role role) {
        return Objects.requireNonNull(phrases.get(role), "every role has its phrases");
    }

    static PageMarkers standard() {
        return STANDARD;
    }

    /** Tells whether a line plays a role. */
    boolean is(Role role, String line) {
        return end(role, line) >= 0;
    }

    /** Tells whether a line plays any of the roles. */
    boolean isAny(String line, Role... roles) {
        for (Role role : roles) {
            if (is(role, line)) {
                return true;
            }
        }
        return false;
    }

    /** Where the longest marker of a role ends in a line, -1 if the line holds none. */
    int end(Role role, String line) {
        Phrases candidates = of(role);
        int end = -1;
        if (line.length() <= LABEL_LENGTH && !candidates.lines.isEmpty()) {
            String lower = lower(line);
            end = candidates.lines.contains(label(lower)) ? lower.length() : -1;
        }
        for (String start : candidates.starts) {
            if (startsWith(line, start) && isBoundary(line, start.length())) {
                end = Math.max(end, start.length());
            }
        }
        return candidates.anywhere.isEmpty() ? end : Math.max(end, endAnywhere(candidates, lower(line)));
    }

    private static int endAnywhere(Phrases candidates, String lower) {
        int end = -1;
        for (String piece : candidates.anywhere) {
            int at = lower.indexOf(piece);
            if (at >= 0 && isBoundary(lower, at + piece.length())) {
                end = Math.max(end, at + piece.length());
            }
        }
        return end;
    }

    /** Whether a line begins with a phrase in small letters, whatever its case; a hard space is a space. */
    private static boolean startsWith(String line, String phrase) {
        if (line.length() < phrase.length()) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char c = line.charAt(i);
            char wanted = phrase.charAt(i);
            if (c != wanted && Character.toLowerCase(c) != wanted && !(c == '\u00A0' && wanted == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Where the first marker of a role begins in a line, -1 if the line holds none. */
    int start(Role role, String line) {
        Phrases candidates = of(role);
        String lower = lower(line);
        int first = -1;
        for (String piece : candidates.anywhere) {
            int at = lower.indexOf(piece);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first >= 0 ? first : end(role, line) >= 0 ? 0 : -1;
    }

    /**
     * Where the longest phrase of a role that may fill a line ends, if it begins at an offset of this line and ends at a
     * word; -1 if none does.
     */
    int wholePhraseEnd(Role role, String line, int start) {
        String lower = lower(line);
        int end = -1;
        for (String phrase : of(role).lines) {
            int after = start + phrase.length();
            boolean whole = lower.startsWith(phrase, start)
                    && (after >= lower.length() || Character.isWhitespace(lower.charAt(after)));
            end = whole ? Math.max(end, after) : end;
        }
        return end;
    }

    /** What follows a marker at the start of a line, without the colon between them; the whole line if there is none. */
    String after(Role role, String line) {
        int at = Math.max(0, end(role, line));
        while (at < line.length() && (" \t\u00A0:：-–|".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return line.substring(at).strip();
    }

    private static boolean isBoundary(String lower, int at) {
        return at >= lower.length()
                || !Character.isLetterOrDigit(lower.charAt(at))
                || !Character.isLetterOrDigit(lower.charAt(at - 1));
    }

    /** Lower case that keeps every offset: a letter whose lower case is longer stays as it is. */
    private static String lower(String line) {
        String part = line.length() <= LABEL_LENGTH ? line : line.substring(0, LABEL_LENGTH);
        String lower = part.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        return lower.length() == part.length() ? lower : part;
    }

    /** The words of a label: without its count {@code (3)}, and without signs around it. */
    private static String label(String lower) {
        int end = lower.length();
        if (end > 0 && lower.charAt(end - 1) == ')') {
            int open = lower.lastIndexOf('(');
            end = open > 0 && isCount(lower, open + 1, end - 1) ? open : end;
        }
        int start = 0;
        while (start < end && isSign(lower.charAt(start))) {
            start++;
        }
        while (end > start && isSign(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    private static boolean isCount(String lower, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(lower.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && c != '+';
    }

    private static final class Phrases {
        final Set<String> lines = new HashSet<>();
        final List<String> starts = new ArrayList<>();
        final List<String> anywhere = new ArrayList<>();
    }
}
