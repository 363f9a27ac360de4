package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicnews.page.WrittenDate;

/** Reads the names out of a line that says who wrote: without words before them, dates after them. Pure and thread-safe. */
final class BylineText {
    /** What remains of a line when its date is cut off. */
    private static final String[] LEFT_OVER = {" am", " on", " vom", " le", " el", " -", " –", " |", ",", ";", " /"};

    private static final String[] AND = {
        " and ",
        " và ",
        " & ",
        " im Gespräch mit ",
        " und ",
        " et ",
        " y ",
        " og ",
        " och ",
        ";",
        " | ",
        " - ",
        " – ",
        " / ",
        " • ",
        "\n"
    };
    /** Joins names only behind one ({@code Ann Carter with Ben Lee}). */
    private static final String WITH = " with ";

    private static final int PHRASE = 5;
    /** What has more words beside a name tells what its bearer is. */
    private static final int MOST_WORDS = 6;
    /** A longer line says more than who. */
    static final int LONGEST = 120;

    private static final PageWords WORDS = PageWords.standard();

    private BylineText() {}

    /** {@return a line without the words before its names and what a date leaves behind} */
    static String cleaned(String given) {
        String name = withoutMarkup(given);
        for (int i = 0; i < 2; i++) {
            int after = WORDS.afterAuthor(name);
            name = PageStrings.strip(after > 0 ? name.substring(after) : name);
        }
        return withoutLeftOver(withoutCredit(name));
    }

    /** {@code Ann Carter Photos by Ben Lee}: who made the pictures did not write. */
    private static String withoutCredit(String name) {
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (WORDS.creditsBy(name, space + 1) > 0) {
                return PageStrings.strip(name.substring(0, space));
            }
        }
        return name;
    }

    /** Some put a whole link into their metadata: {@code <a href="/an">Minh An</a>}. */
    private static String withoutMarkup(String given) {
        int end = given.startsWith("<") && given.endsWith(">") ? given.indexOf('>') + 1 : 0;
        int next = given.indexOf('<', end);
        return end > 0 && next > end ? PageStrings.strip(given.substring(end, next)) : given;
    }

    private static String withoutLeftOver(String given) {
        String name = given;
        for (String end : LEFT_OVER) {
            if (name.endsWith(end)) {
                name = PageStrings.strip(name.substring(0, name.length() - end.length()));
            }
        }
        return name;
    }

    /** {@return whether a text may name an author: letters above all, no address, no desk} */
    static boolean isAuthor(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int letters = 0;
        int stops = 0;
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
            stops += name.charAt(i) == '.' ? 1 : 0;
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return letters > 1
                && letters * 2 > name.length() - stops
                && name.charAt(0) != '('
                && name.indexOf(':') < 0
                && name.indexOf('[') < 0
                && name.indexOf('#') < 0
                && name.length() <= LONGEST
                && words <= 12
                && name.indexOf('@') < 0
                && !lower.contains("://")
                && !lower.contains("www.")
                && !lower.contains(".com/")
                && !lower.startsWith("copyright")
                && !lower.equals("null")
                && !lower.equals("undefined")
                && !WORDS.isNobody(name);
    }

    /** {@code baoviet.example.vn} is a site, and a name of one word with a dot in it is hardly a person. */
    static boolean isHost(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 2
                && dot < name.length() - 2
                && dot > name.length() - 6
                && name.indexOf(' ') < 0
                && Character.isLetter(name.charAt(dot + 1));
    }

    /** {@return whether a text is five words or more, some small, behind no word for an author, as buttons say ({@code Xem trang của minhan})} */
    static boolean isPhrase(String text) {
        String bare = withoutDate(text);
        return EndLines.words(bare) >= PHRASE
                && WORDS.afterAuthor(text) < 0
                && !EndLines.areNames(bare)
                && !WORDS.isOrganization(bare)
                && !WORDS.isDesk(bare);
    }

    /** The names of a line, if its parts look like names; what stands beside them in one word is none. */
    static List<String> split(String line) {
        String list = line;
        for (String and : AND) {
            list = list.replace(and, ",");
        }
        list = list.replace(" And ", ",");
        int with = list.indexOf(WITH);
        if (with > 0 && looksLikeName(list.substring(0, with))) {
            list = list.replace(WITH, ",");
        }
        List<String> names = new ArrayList<>();
        boolean others = false;
        for (String part : parts(list, ",")) {
            String name = withoutOutlet(part);
            if (!names.isEmpty() && WORDS.isPost(name)) {
                continue; // of the one before
            }
            if (looksLikeName(name)) {
                names.add(name);
            } else if (EndLines.words(name) > 1 && (names.isEmpty() || EndLines.words(name) <= MOST_WORDS)) {
                others = true; // a single word beside names is a place or a degree
            }
        }
        if (names.isEmpty() && line.indexOf(';') > 0) {
            return parts(line, ";"); // which parts any authors, by their initials too
        }
        return names.isEmpty() || others ? List.of(line) : names;
    }

    /** The parts of a line between marks that are not blank. */
    private static List<String> parts(String line, String marks) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || marks.indexOf(line.charAt(i)) >= 0) {
                String part = PageStrings.strip(line.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@return the part of a line that a word for authors begins and that goes on with names; empty if there is none} */
    static String labelled(String line) {
        if (line.length() > LONGEST) {
            return "";
        }
        for (String part : parts(line.replace(" - ", " | "), "|•·—–")) {
            String names = withoutLeftOver(withoutDate(withoutPost(withoutDashes(part))));
            if (WORDS.afterAuthor(names) > 0 && EndLines.areNames(names) && EndLines.words(names) > 2) {
                return names;
            }
        }
        return "";
    }

    /** {@code --- by Ann Carter}. */
    private static String withoutDashes(String part) {
        int start = 0;
        while (start < part.length() && part.charAt(start) == '-') {
            start++;
        }
        return PageStrings.strip(part.substring(start));
    }

    /** {@return the name that follows a date and a mark at the end of a line: {@code 12.3.2025 | Minh An}; empty if none does} */
    static String behindDate(String line) {
        int mark = Math.max(Math.max(line.lastIndexOf(" - "), line.lastIndexOf(" | ")), line.lastIndexOf(" – "));
        if (mark < 0 || line.length() > LONGEST || !StartLines.isDate(line.substring(0, mark))) {
            return "";
        }
        String name = PageStrings.strip(line.substring(mark + 3));
        boolean isName =
                looksLikeName(name) && name.indexOf(',') < 0 && isWithoutSmallWords(name) && EndLines.areNames(name);
        return isName && !WORDS.isOrganization(name) && !WORDS.isPost(name) ? name : "";
    }

    /**
     * {@return the name that a line with a date gives behind a word for an author, be it a login name: {@code Posted on May 3,
     * 2024 by Ann Carter}, {@code by ann1984 on May 3, 2024}; empty if it gives none}
     */
    static String dated(String line) {
        if (line.length() > LONGEST || WrittenDate.find(line).isEmpty()) {
            return "";
        }
        for (int at = 0; at >= 0; at = line.indexOf(' ', at + 1)) {
            int word = at == 0 ? 0 : at + 1;
            int start = WORDS.afterAuthor(line, word);
            if (start > word && start < line.length()) {
                String name = withoutLeftOver(withoutDate(line.substring(start)));
                String before = line.substring(0, word);
                boolean besideDate = StartLines.isDate(before)
                        ? start + name.length() == line.length() && saysWhen(before)
                        : word == 0 && StartLines.isDate(line.substring(start + name.length()));
                boolean isName = (looksLikeName(name) && EndLines.areNames(name)) || isLogin(name);
                return besideDate && isName ? name : "";
            }
        }
        return "";
    }

    /** Whether a line begins with a day, or with words for when something was published. */
    private static boolean saysWhen(String line) {
        return Character.isDigit(line.charAt(0)) || WORDS.isPublished(line);
    }

    /** Whether a name is one word that begins with a letter, and not short for a body. */
    private static boolean isLogin(String name) {
        return name.length() >= 3
                && !isAcronym(name)
                && name.indexOf(' ') < 0
                && Character.isLetter(name.codePointAt(0))
                && Character.isLetterOrDigit(name.charAt(name.length() - 1));
    }

    /** {@return the name that a line gives behind a label with a colon, before what it says of its bearer; empty if none} */
    static String named(String line) {
        int start = WORDS.afterAuthor(line);
        int colon = line.indexOf(':');
        if (colon < 0 || colon >= start || start >= line.length()) {
            return "";
        }
        int end = start;
        while (end < line.length() && ",(|".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String name = PageStrings.strip(line.substring(start, end));
        return looksLikeName(name) && EndLines.areNames(name) ? name : "";
    }

    /** {@return a name without a post in parentheses, an agency ({@code Minh An/TTXVN}) or whom it was for behind it} */
    static String withoutPost(String given) {
        int open = given.indexOf(" (");
        if (open > 2 && given.endsWith(")")) {
            return given.substring(0, open);
        }
        String name = withoutOutlet(given);
        int slash = name.lastIndexOf('/');
        String behind = PageStrings.strip(name.substring(slash + 1));
        boolean agency = WORDS.namesAgency(behind) || isHost(behind) || isAcronym(behind);
        return slash > 2 && agency && EndLines.words(behind) == 1 ? PageStrings.strip(name.substring(0, slash)) : name;
    }

    /** {@code Ann Carter for the Daily Mirror}. */
    private static String withoutOutlet(String given) {
        int outlet = given.toLowerCase(Locale.ROOT).indexOf(" for ");
        return outlet > 2 && looksLikeName(given.substring(0, outlet)) ? given.substring(0, outlet) : given;
    }

    /** What stands behind a slash in capitals is an agency or an outlet ({@code Minh An/BSX}). */
    private static boolean isAcronym(String text) {
        boolean capitals = text.length() >= 2 && text.length() <= 6;
        for (int i = 0; i < text.length(); i++) {
            capitals &= Character.isUpperCase(text.charAt(i)) || text.charAt(i) == '-';
        }
        return capitals;
    }

    /** {@return whether a text is two to five words, the first with a capital} */
    static boolean looksLikeName(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            words += name.charAt(i) == ' ' ? 1 : 0;
        }
        return words >= 2 && words <= 5 && Character.isUpperCase(name.codePointAt(0));
    }

    /** {@return whether every word begins with a capital} */
    static boolean isWithoutSmallWords(String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || name.charAt(i - 1) == ' ';
            if (begins && !Character.isUpperCase(name.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a line says a name that it begins with once more} */
    static boolean repeats(String line, String name) {
        return line.indexOf(name, name.length()) > 0;
    }

    /** A byline may go on with the date; a name holds no digits, but a login name may ({@code an1984}). */
    static String withoutDate(String text) {
        int end = 0;
        boolean login = true;
        while (end < text.length() && "|•·—–".indexOf(text.charAt(end)) < 0) {
            login &= text.charAt(end) != ' ';
            boolean inWord = end > 0 && Character.isLetterOrDigit(text.charAt(end - 1));
            if (Character.isDigit(text.charAt(end)) && !(login && inWord)) {
                break;
            }
            end++;
        }
        int published = text.length() <= 2 * LONGEST ? WORDS.publishedAt(text) : -1;
        if (published > 2 && published < end) {
            return PageStrings.strip(text.substring(0, published));
        }
        String rest = PageStrings.strip(text.substring(0, end));
        if (isDayAndYear(text, end)) {
            return PageStrings.strip(rest.substring(0, rest.lastIndexOf(' ') + 1));
        }
        return end < 3 ? text : rest;
    }

    /** {@code 5, 2024}: the month stands before it ({@code Ann Carter February 5, 2024}). */
    private static boolean isDayAndYear(String text, int from) {
        int day = digits(text, from);
        int year = from + day;
        while (year < text.length() && ", .".indexOf(text.charAt(year)) >= 0) {
            year++;
        }
        return (day == 1 || day == 2) && year > from + day && text.charAt(year - 1) != '.' && digits(text, year) == 4;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
