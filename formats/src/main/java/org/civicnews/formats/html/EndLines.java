package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the lines that end a body without being part of it: the author set to the right or in bold (VnExpress and many
 * portals print it so), the source ({@code Theo hanoi.gov.vn}), a lead to other articles. Confined to one thread.
 */
final class EndLines {
    private static final int MOST_LINES = 5;
    private static final int LONGEST = 110;
    private static final int NAME = 50;
    private static final int SOURCE_WORDS = 9;
    /** A longer word for an author tells one without a colon, too; {@code von} begins other lines. */
    private static final int LONGEST_PREPOSITION = 5;

    private static final String[] PARTICLES = {
        "và ", "and ", "und ", "et ", "og ", "och ", "y ", "e ", "de ", "van ", "von ", "der ", "den ", "la ", "del ",
        "di ", "da ", "dos ", "bin "
    };
    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    private final TextMass mass;
    private final boolean[] left;
    private final List<String> authors = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();

    private EndLines(PageTree tree, TextMass mass, boolean[] left) {
        this.tree = tree;
        this.mass = mass;
        this.left = left;
    }

    /** Takes the lines out of the body below a root: marks them as left. */
    static EndLines take(PageTree tree, MainContent main, boolean[] left) {
        EndLines lines = new EndLines(tree, main.mass(), left);
        lines.take(main.root());
        return lines;
    }

    /** {@return the authors named at the end} */
    List<String> authors() {
        return authors;
    }

    /** {@return the sources named at the end} */
    List<String> sources() {
        return sources;
    }

    private void take(int root) {
        int lines = 0;
        for (int i = tree.end(root) - 1; i > root && lines < MOST_LINES; i--) {
            if (!tree.isText(i) || left[i] || PageStrings.isBlank(tree.text(i))) {
                continue;
            }
            int unit = mass.owner(i);
            if (unit <= root || tree.end(unit) - unit > 60 || !take(unit, tree.textOf(unit))) {
                return;
            }
            for (int below = unit; below < tree.end(unit); below++) {
                left[below] = true;
            }
            i = unit;
            lines++;
        }
    }

    private boolean take(int unit, String line) {
        if (line.isEmpty()
                || line.length() > LONGEST
                || tree.kind(unit) == TagKind.FIGURE_CAPTION
                || tree.has(unit, PageRole.CAPTION)) {
            return false;
        }
        if (isSource(line)) {
            sources.add(line);
            return true;
        }
        if (WORDS.leadsOn(line) && mass.linkDensity(unit) > 0.3) {
            return true;
        }
        if (WORDS.isTags(line) && holdsLink(unit)) {
            return true;
        }
        boolean apart = isSetApart(unit, line);
        boolean named = apart ? areNames(line) || isLabelled(line) : isLabelled(line) && areNames(line);
        if (line.length() <= NAME && (named || (isRight(unit) && isSignature(line)))) {
            authors.add(line);
            return true;
        }
        return false;
    }

    /** {@code Bài, ảnh: Tổ dân phố số 7}, {@code Tác giả Minh An}. */
    private static boolean isLabelled(String line) {
        int name = WORDS.afterAuthor(line);
        int colon = line.indexOf(':');
        boolean label = (colon > 0 && colon < name) || (name > LONGEST_PREPOSITION && areNames(line));
        return label && name < line.length() && !line.endsWith(".");
    }

    static boolean isSource(String line) {
        String bare = line.startsWith("(") && line.endsWith(")") ? line.substring(1, line.length() - 1) : line;
        int name = WORDS.afterSource(bare);
        if (name <= 0 || name >= bare.length() || bare.endsWith(":")) {
            return false;
        }
        char first = bare.charAt(name);
        boolean capital = Character.isUpperCase(first)
                || (bare.indexOf('.', name) > 0 && bare.indexOf('.', name) < bare.length() - 1);
        return capital && words(bare.substring(name)) <= SOURCE_WORDS && !(bare.endsWith(".") && words(bare) > 5);
    }

    static int words(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private boolean holdsLink(int unit) {
        return tree.first(unit, TagKind.LINK) >= 0;
    }

    /** What stands to the right below a text signs it, even if it is no person ({@code Văn phòng Đảng ủy}). */
    private static boolean isSignature(String line) {
        return words(line) <= 8
                && Character.isUpperCase(line.codePointAt(0))
                && ".?!:…".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private boolean isRight(int node) {
        return tree.attr(node, "align").equals("right")
                || PageRules.declares(tree.attr(node, "style"), "text-align", "right");
    }

    /** To the right, or in bold or italics throughout, or by its class. */
    private boolean isSetApart(int unit, String line) {
        int shown = line.length();
        for (int i = unit; i < tree.end(unit); i++) {
            if (tree.isText(i)) {
                continue;
            }
            String name = tree.element(i).normalName();
            boolean bold = name.equals("strong") || name.equals("b") || name.equals("em") || name.equals("i");
            if (isRight(i)
                    || tree.has(i, PageRole.BYLINE)
                    || (bold && tree.textOf(i).length() == shown)) {
                return true;
            }
        }
        return false;
    }

    /** Small words within and between names. */
    private static boolean isParticle(String names, int at) {
        for (String particle : PARTICLES) {
            if (names.startsWith(particle, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String names) {
        return ".?!:…".indexOf(names.charAt(names.length() - 1)) >= 0;
    }

    /** {@code Ann C.}, {@code Ben Lee Jr.} */
    private static boolean endsInInitial(String names) {
        int last = names.length() - names.lastIndexOf(' ') - 1;
        return names.endsWith(".") && last > 1 && last <= 3 && last < names.length();
    }

    /** Names only: every word begins with a capital, no more than a few of them. */
    static boolean areNames(String line) {
        int after = Math.max(0, WORDS.afterAuthor(line));
        String names = line.substring(after);
        if (names.isEmpty() || words(names) > 9 || (isEnd(names) && !endsInInitial(names))) {
            return false;
        }
        boolean begins = true;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (Character.isDigit(c)
                    || (begins && Character.isLetter(c) && !Character.isUpperCase(c) && !isParticle(names, i))) {
                return false;
            }
            begins = !Character.isLetter(c) && c != '\'' && Character.getType(c) != Character.NON_SPACING_MARK;
        }
        return Character.isLetter(names.charAt(0));
    }
}
