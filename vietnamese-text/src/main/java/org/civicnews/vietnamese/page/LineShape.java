package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.text.WordCount;
import org.civicnews.vietnamese.text.SentenceSplitter;

/** What the shape of a line tells of it. All methods are pure and take linear time. */
final class LineShape {
    private static final int LONGEST_TIMESTAMP = 30;

    /** From this many words (tiếng) on, a line is running text even without a full stop. */
    private static final int PROSE = 12;

    private static final String SENTENCE_END = ".!?…";
    private static final String CLOSING = "\"'”’»)]";
    private static final String BULLETS = "•●▪◦·∙■□➢➤✓★*+";

    private LineShape() {}

    /** White space, the no-break kinds and what has no width at all. */
    static boolean isSpace(char c) {
        if (c > ' ' && c < '\u0080') {
            return false;
        }
        return c <= ' '
                || c == '\u00A0'
                || c >= '\u2000' && c <= '\u200B'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF'
                || c == '\u0085'
                || c == '\u1680';
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static int words(String text) {
        return WordCount.count(text);
    }

    /** Whether a text has no more words than these; a long one is not counted to its end. */
    static boolean hasAtMost(String text, int most) {
        return !WordCount.exceeds(text, most);
    }

    /** {@code 2024-03-01 12:00:05 INFO …}, {@code [12:00:05] …}: a time to the second at the start of a line of a log. */
    static boolean isLogged(String text) {
        int colons = 0;
        for (int i = 0; i < Math.min(text.length(), LONGEST_TIMESTAMP); i++) {
            char c = text.charAt(i);
            boolean stamp = Character.isDigit(c) || "[-/.,:+TZ ".indexOf(c) >= 0;
            if (!stamp) {
                return false;
            }
            boolean between = c == ':'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            colons += between ? 1 : 0;
            if (colons == 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence ends at the end of the line, quotation marks and brackets after the stop allowed. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the line is running text rather than a label, a name or a title. */
    static boolean isProse(String text) {
        if (endsSentence(text) && WordCount.exceeds(text, 2)) {
            return true; // nearly all prose is told by this, without counting its words
        }
        int words = WordCount.upTo(text, 2 * PROSE);
        return words == 2 * PROSE || text.endsWith(":") && words >= 6 || words >= PROSE && holdsStop(text);
    }

    private static boolean holdsStop(String text) {
        return text.contains(". ") || text.contains("; ") || text.contains(", ");
    }

    /** Whether the line is written in some language rather than in signs: numbers and the signs between them do not count. */
    static boolean isLanguage(String text) {
        int letters = 0;
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || isSpace(c) || Character.isSurrogate(c)) {
                letters++;
            } else if (!Character.isDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !joinsNumbers(text, i)) {
                signs++;
            }
        }
        return letters >= 5 * signs && letters > 0;
    }

    private static boolean joinsNumbers(String text, int i) {
        return "./,%:-".indexOf(text.charAt(i)) >= 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    /** Whether the line is one question or exclamation, as headlines and sub-headings may be. */
    static boolean isQuestion(String text) {
        return (text.endsWith("?") || text.endsWith("!")) && !hasBullet(text) && isOneSentence(text);
    }

    /** Whether no sentence ends inside the line. */
    static boolean isOneSentence(String text) {
        return SentenceSplitter.standard().split(text).size() <= 1;
    }

    /** The pieces of a line between {@code | • ·}, a dash with spaces around it, a tab or several spaces; none of them empty. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int end = separatorEnd(text, i);
            if (end > i) {
                addPiece(pieces, text.substring(start, i));
                start = end;
                i = end;
            } else {
                i++;
            }
        }
        addPiece(pieces, text.substring(start));
        return pieces;
    }

    /** Whether {@link #pieces} can part a line at all: a look so cheap that every line may have it. */
    static boolean mayHavePieces(String text) {
        return text.indexOf('|') >= 0
                || text.indexOf('-') >= 0
                || text.indexOf('–') >= 0
                || text.indexOf('\t') >= 0
                || text.indexOf('•') >= 0
                || text.indexOf('·') >= 0
                || text.contains("  ");
    }

    private static void addPiece(List<String> pieces, String piece) {
        String stripped = strip(piece);
        if (!stripped.isEmpty()) {
            pieces.add(stripped);
        }
    }

    private static int separatorEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '|', '•', '·', '\t' -> at + 1;
            case '-', '–' -> isSpaceAt(text, at - 1) && isSpaceAt(text, at + 1) ? at + 1 : at;
            case ' ' -> at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at;
            default -> at;
        };
    }

    private static boolean isSpaceAt(String text, int at) {
        return at >= 0 && at < text.length() && isSpace(text.charAt(at));
    }

    /** Whether the line begins with a sign that lists begin their items with. */
    static boolean hasBullet(String text) {
        return bulletEnd(text) > 0;
    }

    /** Where the words after a bullet begin, 0 if there is no bullet. */
    static int bulletEnd(String text) {
        char first = text.charAt(0);
        if (BULLETS.indexOf(first) < 0 && first != '-' && first != '–') {
            return 0;
        }
        int at = spaceEnd(text, 1);
        boolean parted = at > 1 || BULLETS.indexOf(first) >= 0 && first != '*' && first != '+';
        return parted && at < text.length() ? at : 0;
    }

    /** Whether the line begins with {@code a)} or {@code b.}, as points of a list do. */
    static boolean isLettered(String text) {
        return text.length() > 2
                && Character.isLetter(text.charAt(0))
                && (text.charAt(1) == ')' || text.charAt(1) == '.' && isSpace(text.charAt(2)));
    }

    /** Where the words after {@code 1.} or {@code 1)} begin, 0 if the line is not numbered so. */
    static int numberEnd(String text) {
        int at = 0;
        while (at < 3 && isDigit(text, at)) {
            at++;
        }
        if (at == 0 || at + 1 >= text.length() || text.charAt(at) != '.' && text.charAt(at) != ')') {
            return 0;
        }
        int words = spaceEnd(text, at + 1);
        return words > at + 1 && words < text.length() ? words : 0;
    }

    static boolean holdsLink(String text) {
        return linkStart(text) >= 0;
    }

    /** Where an address begins in a line, -1 if there is none. */
    static int linkStart(String text) {
        for (int i = text.indexOf("://"); i >= 0; i = text.indexOf("://", i + 3)) {
            int start = i;
            while (start > 0 && isSchemeLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start < i) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isSchemeLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Where the white space that begins at {@code start} ends, {@code start} if there is none. */
    static int spaceEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the white space that ends at {@code end} begins, {@code end} if there is none. */
    static int spaceStart(String text, int end) {
        int start = end;
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a digit of ASCII stands at a place, which may lie behind the end. */
    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** What stands between signs of a text, stripped; none of it empty. */
    static List<String> parts(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                addPiece(parts, text.substring(start, i));
                start = i + 1;
            }
        }
        addPiece(parts, text.substring(start));
        return parts;
    }

    /** Where the run without white space that begins at {@code start} ends. */
    static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word looks like a host: letters, digits and hyphens in two or more parts, the last of letters only. */
    static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 1 || word.length() - dot < 3) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean allowed = i > dot
                    ? isSchemeLetter(c)
                    : isSchemeLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '.' && word.charAt(i + 1) != '.';
            if (!allowed) {
                return false;
            }
        }
        return word.charAt(0) != '.';
    }
}
