package org.civicnews.formats.html;

/**
 * Finds the day of its writing with which a line of running text opens, set apart from what it tells: {@code 12.3.2025 - Khu
 * phố …}, {@code Bến Sông (12/3/2025). Khu phố …}, {@code Bến Sông, ngày 12 tháng 3 năm 2025}. Pure and thread-safe.
 */
final class OpeningDate {
    /** Within so many letters the day ends. */
    private static final int LONGEST = 40;

    private static final int LONGEST_DATELINE = 80;

    private OpeningDate() {}

    /** {@return the day as the line says it, empty if it opens with none} */
    static String of(String line) {
        String day = inParentheses(line);
        day = day.isEmpty() ? beforeMark(line) : day;
        day = day.isEmpty() ? behindPlace(line) : day;
        day = day.isEmpty() ? beforeSentence(line) : day;
        return StartLines.isDate(day) ? day : "";
    }

    /** {@code (12/3/2025) Khu phố …}, {@code Bến Sông, (12/3/2025). Khu phố …}; not the life of somebody. */
    private static String inParentheses(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')');
        if (open < 0 || open > LONGEST || close < open || !isPlace(line.substring(0, open))) {
            return "";
        }
        String rest = PageStrings.strip(line.substring(close + 1));
        boolean apart = open == 0 || (!rest.isEmpty() && ".:-–—".indexOf(rest.charAt(0)) >= 0);
        String day = line.substring(open + 1, close);
        return apart && day.indexOf(" - ") < 0 && day.indexOf('–') < 0 ? day : "";
    }

    /** {@code 12.3.2025 - Khu phố …}, {@code Bến Sông, 12/3/2025: Khu phố …}, {@code Đăng ngày 12/3/2025 | …}; with the place, if one stands before. */
    private static String beforeMark(String line) {
        for (int i = 0; i + 1 < Math.min(line.length(), LONGEST); i++) {
            boolean dash =
                    "-–—|".indexOf(line.charAt(i + 1)) >= 0 && line.startsWith(" ", i) && line.startsWith(" ", i + 2);
            if (dash || (line.charAt(i) == ':' && line.charAt(i + 1) == ' ')) {
                String before = line.substring(0, i);
                int comma = before.lastIndexOf(", ");
                boolean placed = comma > 0 && isPlace(before.substring(0, comma));
                boolean said = PageWords.standard().isPublished(before);
                return placed || said || (comma < 0 && before.indexOf('(') < 0 && isPlace(beforeDigit(before)))
                        ? before
                        : "";
            }
        }
        return "";
    }

    /** {@code Ngày 12/3/2025}, {@code Bến Sông 12/3/2025}: what stands before the first number. */
    private static String beforeDigit(String text) {
        int end = 0;
        while (end < text.length() && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String behindPlace(String line) {
        int comma = line.length() <= LONGEST_DATELINE ? line.lastIndexOf(", ") : -1;
        return comma > 0 && isPlace(line.substring(0, comma)) ? line.substring(comma + 2) : "";
    }

    /** {@code 12.03.2025 Khu phố …}, with the stops that nobody writes within a sentence. */
    private static String beforeSentence(String line) {
        int space = line.indexOf(' ');
        boolean begins = space > 0 && space + 1 < line.length() && Character.isDigit(line.charAt(0));
        boolean stops = line.indexOf('.') > 0 && line.indexOf('.') < space;
        return begins && stops && !Character.isLowerCase(line.charAt(space + 1)) ? line.substring(0, space) : "";
    }

    /** Whether all words begin with a capital; nothing at all is a place too. */
    private static boolean isPlace(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            char c = text.charAt(i);
            if (Character.isDigit(c) || (begins && Character.isLetter(c) && !Character.isUpperCase(c))) {
                return false;
            }
        }
        return true;
    }
}
