package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.civicnews.text.TsvTable;
import org.civicnews.value.InvalidContentException;

/** The words by which the parts of a page are told apart, from {@code markers.tsv}. Immutable and thread-safe. */
final class PageMarkers {
    /** What a marker says of the line that it stands in. */
    enum Role {
        /** Shows the link to the original. */
        LINK_SHOW,
        /** Hides it again. */
        LINK_HIDE,
        /** Stands before the name of the source. */
        CREDIT,
        /** Names who published the text first, alone on a line below it. */
        OUTLET,
        /** Stands before the tags. */
        TAGS,
        /** Stands before the name of the section. */
        SECTION,
        /** Stands before the author, or for one. */
        BYLINE,
        /** Stands before the photographer. */
        PHOTO,
        /** Is what captions speak of. */
        CAPTION,
        /** Is the title of a call for readers' stories. */
        CALL,
        /** Labels the field for a file. */
        FORM_FILE,
        /** Labels the field for a picture. */
        FORM_IMAGE,
        /** Labels the field for a video. */
        FORM_VIDEO,
        /** Labels the field for a recording. */
        FORM_AUDIO,
        /** Labels the field for the story itself. */
        FORM_STORY,
        /** Counts the words of the story. */
        FORM_COUNTER,
        /** Is another label or button of a form. */
        FORM_OTHER,
        /** Stands above the titles of other articles. */
        RELATED,
        /** Stands above readers' comments. */
        COMMENTS,
        /** Tells how often the page was read. */
        COUNTER,
        /** Names the site. */
        SITE,
        /** Is the first step of the path to a page. */
        HOME,
        /** Is a button, or another line that serves the page. */
        FURNITURE,
        /** Tells who makes the site. */
        IMPRINT
    }

    /** Where in a line a marker stands. */
    private enum Place {
        /** The line says nothing else. */
        LINE,
        /** The line begins with it. */
        START,
        /** The line holds it. */
        ANYWHERE
    }

    private static final String RESOURCE = "markers.tsv";
    private static final PageMarkers STANDARD = new PageMarkers(table());

    /** No marker is searched for beyond this many code units of a line: labels stand at its start. */
    private static final int LABEL_LENGTH = 160;

    private final Map<Role, Phrases> phrases = new EnumMap<>(Role.class);

    /**
     * Reads a table; a role of which it has no row is played by no line.
     *
     * @throws InvalidContentException if it has other columns than the bundled one, a row names a role or a place that is
     *     none, or a phrase is blank
     */
    PageMarkers(TsvTable table) {
        for (Role role : Role.values()) {
            phrases.put(role, new Phrases());
        }
        List<List<String>> rows = new PhraseRows(table, "role", "where", "phrase")
                .oneOf(0, Role.class)
                .oneOf(1, Place.class)
                .read();
        for (List<String> row : rows) {
            of(Role.valueOf(row.get(0))).add(Place.valueOf(row.get(1)), row.get(2));
        }
    }

    private Phrases of(Role role) {
        return Objects.requireNonNull(phrases.get(role), "every role has its phrases");
    }

    static PageMarkers standard() {
        return STANDARD;
    }

    /** The bundled table. */
    static TsvTable table() {
        return TsvTable.read(RESOURCE, PageMarkers.class.getResourceAsStream(RESOURCE));
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
        int end = candidates.fill(line) ? line.length() : -1;
        for (String start : candidates.startsWithFirst(line)) {
            if (startsWith(line, 0, start) && isBoundary(line, start.length())) {
                end = Math.max(end, start.length());
            }
        }
        for (Inner piece : candidates.anywhere) {
            int at = piece.in(line);
            int after = at + piece.phrase.length();
            end = at >= 0 && isBoundary(line, after) ? Math.max(end, after) : end;
        }
        return end;
    }

    /** Whether a phrase in small letters stands at an offset of a line, whatever its case; a hard space is a space. */
    private static boolean startsWith(String line, int start, String phrase) {
        if (line.length() - start < phrase.length()) {
            return false;
        }
        for (int i = 0; i < phrase.length(); i++) {
            char c = line.charAt(start + i);
            char wanted = phrase.charAt(i);
            if (c != wanted && Character.toLowerCase(c) != wanted && !(c == '\u00A0' && wanted == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** Where the first marker of a role begins in a line, -1 if the line holds none. */
    int start(Role role, String line) {
        int first = -1;
        for (Inner piece : of(role).anywhere) {
            int at = piece.in(line);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first >= 0 ? first : end(role, line) >= 0 ? 0 : -1;
    }

    /**
     * Where the longest phrase of a role that may fill a line ends, if it begins at an offset of this line and ends at a
     * word; -1 if none does.
     */
    int wholePhraseEnd(Role role, String line, int start) {
        int end = -1;
        for (String phrase : of(role).linesWithFirst(line.charAt(start))) {
            int after = start + phrase.length();
            boolean whole = startsWith(line, start, phrase)
                    && (after >= line.length() || LineShape.isSpace(line.charAt(after)));
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

    private static boolean isBoundary(String line, int at) {
        return at >= line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1));
    }

    private static boolean isCount(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(line.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    private static boolean isSign(char c) {
        return !Character.isLetterOrDigit(c) && c != '+';
    }

    /** A phrase that may stand anywhere near the start of a line, looked for by the rarest of its letters. */
    private static final class Inner {
        final String phrase;
        private final int anchor;
        private final char small;
        private final char capital;

        Inner(String phrase) {
            this.phrase = phrase;
            int rarest = 0;
            for (int i = 1; i < phrase.length(); i++) {
                rarest = phrase.charAt(i) > phrase.charAt(rarest) ? i : rarest;
            }
            this.anchor = rarest;
            this.small = phrase.charAt(rarest);
            this.capital = Character.toUpperCase(small);
        }

        /** Where the phrase first begins in a line, -1 if it does not. */
        int in(String line) {
            int first = in(line, small);
            int other = in(line, capital);
            return first < 0 || other >= 0 && other < first ? other : first;
        }

        private int in(String line, char letter) {
            int last = Math.min(line.length(), LABEL_LENGTH) - phrase.length();
            for (int at = line.indexOf(letter, anchor);
                    at >= 0 && at - anchor <= last;
                    at = line.indexOf(letter, at + 1)) {
                if (startsWith(line, at - anchor, phrase)) {
                    return at - anchor;
                }
            }
            return -1;
        }
    }

    /** The phrases of one role, by their first letter: hardly any line begins as one of them does. */
    private static final class Phrases {
        final Set<String> lines = new HashSet<>();
        final List<Inner> anywhere = new ArrayList<>();
        private final ByFirst linesByFirst = new ByFirst();
        private final ByFirst startsByFirst = new ByFirst();
        private int longestLine;

        void add(Place place, String phrase) {
            switch (place) {
                case LINE -> {
                    lines.add(phrase);
                    linesByFirst.add(phrase);
                    longestLine = Math.max(longestLine, phrase.length());
                }
                case START -> startsByFirst.add(phrase);
                case ANYWHERE -> anywhere.add(new Inner(phrase));
            }
        }

        List<String> linesWithFirst(char letter) {
            return linesByFirst.of(letter);
        }

        List<String> startsWithFirst(String line) {
            return line.isEmpty() ? List.of() : startsByFirst.of(line.charAt(0));
        }

        /** Whether a line says nothing but a phrase: without its count {@code (3)}, and without signs around it. */
        boolean fill(String line) {
            if (lines.isEmpty() || line.isEmpty() || line.length() > LABEL_LENGTH) {
                return false;
            }
            int end = line.length();
            if (line.charAt(end - 1) == ')') {
                int open = line.lastIndexOf('(');
                end = open > 0 && isCount(line, open + 1, end - 1) ? open : end;
            }
            int start = 0;
            while (start < end && isSign(line.charAt(start))) {
                start++;
            }
            while (end > start && isSign(line.charAt(end - 1))) {
                end--;
            }
            return end > start
                    && end - start <= longestLine
                    && !linesWithFirst(line.charAt(start)).isEmpty()
                    && lines.contains(
                            line.substring(start, end).toLowerCase(Locale.ROOT).replace('\u00A0', ' '));
        }
    }

    /** Phrases by their first letter. */
    private static final class ByFirst {
        /** First letters up to the last of Latin are looked up by their number, as every line asks for its own. */
        private static final int TABLE = 0x1F00;

        private final short[] numbers = new short[TABLE];
        private final List<List<String>> lists = new ArrayList<>(List.of(List.of()));
        private final Map<Character, List<String>> others = new HashMap<>();

        void add(String phrase) {
            char first = phrase.charAt(0);
            List<String> phrases = others.get(first);
            if (phrases == null) {
                phrases = new ArrayList<>();
                others.put(first, phrases);
                number(first, phrases);
            }
            phrases.add(phrase);
        }

        private void number(char first, List<String> phrases) {
            char large = Character.toUpperCase(first);
            if (first < TABLE && large < TABLE) {
                numbers[first] = (short) lists.size();
                numbers[large] = (short) lists.size();
                lists.add(phrases);
            }
        }

        List<String> of(char letter) {
            return letter < TABLE
                    ? lists.get(numbers[letter])
                    : others.getOrDefault(Character.toLowerCase(letter), List.of());
        }
    }
}
