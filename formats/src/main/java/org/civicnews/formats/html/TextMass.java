package org.civicnews.formats.html;

/**
 * How much running text every part of a page holds. The text directly in an element (and in what flows within it) is a
 * unit of reading; a unit counts if it is long enough for a sentence or ends as one, and the less the more of it is
 * linked. Confined to one thread.
 */
final class TextMass {
    /** A unit shorter than this says something only if it ends as a sentence. */
    private static final int SENTENCE = 60;

    private static final int SHORTEST = 20;
    private static final double MOST_LINKED = 0.5;

    private final PageTree tree;
    private final boolean[] excluded;
    private final int[] owners;
    private final int[] letters;
    private final int[] linked;
    private final int[] mass;
    private final boolean[] inLink;
    /** Whether an element is a unit that counts, whatever the units in it. */
    private final boolean[] counts;
    /** The last text of each unit that is not blank, 0 if there is none. */
    private final int[] last;

    private TextMass(PageTree tree, boolean[] excluded) {
        this.tree = tree;
        this.excluded = excluded;
        this.owners = new int[tree.size()];
        this.letters = new int[tree.size()];
        this.linked = new int[tree.size()];
        this.mass = new int[tree.size()];
        this.inLink = new boolean[tree.size()];
        this.counts = new boolean[tree.size()];
        this.last = new int[tree.size()];
    }

    /**
     * Weighs a page.
     *
     * @param tree the page
     * @param excluded what does not count, with all below it
     * @return the weights
     */
    static TextMass of(PageTree tree, boolean[] excluded) {
        TextMass mass = new TextMass(tree, excluded);
        mass.readUnits();
        mass.weighUnits();
        mass.sum();
        return mass;
    }

    private void readUnits() {
        for (int i = 1; i < tree.size(); i++) {
            int parent = tree.parent(i);
            TagKind kind = tree.kind(i);
            owners[i] = kind.holdsText() ? i : owners[parent];
            inLink[i] = kind == TagKind.LINK || inLink[parent];
            if (kind == TagKind.TEXT && !excluded[i]) {
                int length = inked(tree.text(i));
                letters[owners[i]] += length;
                linked[owners[i]] += inLink[i] ? length : 0;
                last[owners[i]] = length > 0 ? i : last[owners[i]];
            }
        }
    }

    /** The number of characters, a run of blanks counting one. */
    private static int inked(String text) {
        int count = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = PageStrings.isBlank(text.charAt(i));
            count += now && blank ? 0 : 1;
            blank = now;
        }
        return count;
    }

    private void weighUnits() {
        for (int i = 0; i < tree.size(); i++) {
            mass[i] = weight(i);
            counts[i] = mass[i] > 0;
        }
    }

    private int weight(int unit) {
        int length = letters[unit];
        TagKind kind = tree.kind(unit);
        if (length < SHORTEST || kind == TagKind.HEADING || linked[unit] > MOST_LINKED * length) {
            return 0;
        }
        if (length < SENTENCE && !endsSentence(unit)) {
            return 0;
        }
        return length - linked[unit];
    }

    private boolean endsSentence(int unit) {
        if (last[unit] == 0) {
            return false;
        }
        String text = PageStrings.strip(tree.text(last[unit]));
        return !text.isEmpty() && ".!?…。\"”»)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void sum() {
        for (int i = tree.size() - 1; i > 0; i--) {
            int parent = tree.parent(i);
            letters[parent] += letters[i];
            linked[parent] += linked[i];
            mass[parent] += mass[i];
        }
    }

    /** {@return the weight of the running text in a subtree} */
    int mass(int node) {
        return mass[node];
    }

    /** {@return whether a text is part of a unit that counts: the loose words of a box around paragraphs need not} */
    boolean isRunning(int text) {
        return counts[owners[text]] && !PageStrings.isBlank(tree.text(text));
    }

    /** {@return the number of characters in a subtree} */
    int letters(int node) {
        return letters[node];
    }

    /** {@return the part of its characters that is linked, 0 to 1} */
    double linkDensity(int node) {
        return letters[node] == 0 ? 0 : (double) linked[node] / letters[node];
    }

    boolean isExcluded(int node) {
        return excluded[node];
    }

    /** {@return the element whose text a node is part of} */
    int owner(int node) {
        return owners[node];
    }
}
