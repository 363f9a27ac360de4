package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.WrittenDate;

/** Takes the lines that begin a body without being part of it: the headline once more, the author, the date. Confined to one
 * thread. */
final class StartLines {
    private static final int MOST_LINES = 8;
    private static final int LONGEST = 120;
    /** Of {@code 20250312}. */
    private static final int DIGITS_OF_DAY = 8;

    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    private final TextMass mass;
    private final boolean[] left;
    private final String headline;
    private final List<String> authors = new ArrayList<>();

    private StartLines(PageTree tree, TextMass mass, boolean[] left, String headline) {
        this.tree = tree;
        this.mass = mass;
        this.left = left;
        this.headline = PageStrings.key(headline);
    }

    /** Takes the lines out of the body below a root: marks them as left. */
    static StartLines take(PageTree tree, MainContent main, boolean[] left, PageHeadline headline) {
        StartLines lines = new StartLines(tree, main.mass(), left, headline.text());
        lines.take(main.root());
        return lines;
    }

    /** {@return the authors named at the start} */
    List<String> authors() {
        return authors;
    }

    private void take(int root) {
        int lines = 0;
        for (int i = root + 1; i < tree.end(root) && lines < MOST_LINES; i++) {
            if (!tree.isText(i) || left[i] || PageStrings.isBlank(tree.text(i))) {
                continue;
            }
            int unit = mass.owner(i);
            if (unit <= root || tree.end(unit) - unit > 40) {
                return;
            }
            String line = tree.textOf(unit);
            if (line.length() > LONGEST && !PageStrings.key(line).equals(headline)) {
                return;
            }
            if (isLine(unit, line)) {
                for (int below = unit; below < tree.end(unit); below++) {
                    left[below] = true;
                }
            }
            i = tree.end(unit) - 1;
            lines++;
        }
    }

    private boolean isLine(int unit, String line) {
        if (!headline.isEmpty() && PageStrings.key(line).equals(headline)) {
            return true;
        }
        if (tree.kind(unit) == TagKind.ITEM) {
            return false;
        }
        int author = WORDS.afterAuthor(line);
        boolean heading = tree.kind(unit) == TagKind.HEADING;
        boolean named = !heading || BylineText.looksLikeName(line.substring(Math.max(0, author)));
        if (author > 0 && line.length() <= 80 && EndLines.areNames(line) && named) {
            authors.add(line);
            return true;
        }
        return !heading && isDate(line);
    }

    /** {@return whether a line says little but when} */
    static boolean isDate(String line) {
        if (line.length() > 80 || isNumber(line) || WrittenDate.find(line).isEmpty()) {
            return false;
        }
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return letters <= 5 * digits && letters <= 36 && (letters == 0 || !line.endsWith("."));
    }

    /** {@return whether a line is the number of a thing ({@code 1000017279}), which is no count of seconds where readers see it} */
    static boolean isNumber(String line) {
        String number = PageStrings.strip(line);
        return number.length() > DIGITS_OF_DAY && number.chars().allMatch(Character::isDigit);
    }
}
