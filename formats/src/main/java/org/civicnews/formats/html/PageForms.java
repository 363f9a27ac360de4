package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the form for readers' stories (lời mời gửi bài) beside an article: one that takes files, with its title, the labels
 * of its fields and its terms, as lines. Whether it is such a call is told by whoever reads its words. Confined to one thread.
 */
final class PageForms {
    /** A form is small beside a page. */
    private static final int MOST_NODES = 900;

    private static final int MOST_LINES = 120;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_TITLE = 120;
    /** Elements around a form that may hold its title and its terms. */
    private static final int MOST_SIBLINGS = 6;

    private final PageTree tree;
    private final MainContent main;
    private final int headline;
    private final StringBuilder line = new StringBuilder();
    private final List<String> lines = new ArrayList<>();

    private PageForms(PageTree tree, MainContent main, int headline) {
        this.tree = tree;
        this.main = main;
        this.headline = headline;
    }

    /**
     * Takes the form out of a page: marks it as left.
     *
     * @return its lines, terms with a dash before them; empty if the page has no such form
     */
    static Optional<String> take(PageTree tree, MainContent main, PageHeadline headline, boolean[] left) {
        return new PageForms(tree, main, headline.node()).take(left);
    }

    private Optional<String> take(boolean[] left) {
        int field = fileField();
        int form = field < 0 ? -1 : form(field);
        if (form < 0) {
            return Optional.empty();
        }
        int first = first(form);
        int end = end(form);
        for (int i = first; i < end; i++) {
            left[i] = true;
        }
        read(first, end);
        return lines.size() < 2 ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private int fileField() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.kind(i) == TagKind.HIDDEN
                    && tree.element(i).normalName().equals("input")
                    && tree.attr(i, "type").equalsIgnoreCase("file")) {
                return i;
            }
        }
        return -1;
    }

    /** The form around a field; where the whole page is one form, the largest box around the field that holds little else. */
    private int form(int field) {
        int best = -1;
        for (int around = tree.parent(field); around > 0 && isApart(around); around = tree.parent(around)) {
            best = around;
            if (tree.element(around).normalName().equals("form")) {
                return around;
            }
        }
        return best;
    }

    private boolean isApart(int node) {
        return tree.end(node) - node <= MOST_NODES
                && !tree.contains(node, main.root())
                && !tree.contains(node, headline)
                && main.mass().mass(node) < main.mass().mass(main.root());
    }

    /** The title stands before the form or in it. */
    private int first(int form) {
        if (tree.first(form, TagKind.HEADING) >= 0) {
            return form;
        }
        int parent = tree.parent(form);
        int before = -1;
        int steps = 0;
        for (int i = parent + 1; i < form; i = tree.end(i)) {
            boolean heading = tree.first(i, TagKind.HEADING) >= 0;
            boolean line = heading || tree.first(i, TagKind.PARAGRAPH) >= 0;
            String text = tree.isText(i) || !line || tree.contains(i, headline) ? "" : tree.textOf(i);
            boolean title = !text.isEmpty() && text.length() <= LONGEST_TITLE && !tree.contains(i, main.root());
            steps = title ? 0 : steps + 1;
            before = title && (heading || before < 0) ? i : steps > MOST_SIBLINGS ? -1 : before;
        }
        return before < 0 ? form : before;
    }

    /** Terms may follow the form, in a list. */
    private int end(int form) {
        int end = tree.end(form);
        int parent = tree.parent(form);
        int steps = 0;
        for (int i = end; i < tree.end(parent) && steps < MOST_SIBLINGS; i = tree.end(i)) {
            steps += tree.isText(i) ? 0 : 1;
            if (tree.kind(i) == TagKind.HEADING || !isApart(i)) {
                return end;
            }
            if (tree.first(i, TagKind.LIST) >= 0 && main.mass().linkDensity(i) < 0.2) {
                end = tree.end(i);
            }
        }
        return end;
    }

    private void read(int first, int last) {
        int label = -1;
        for (int i = first; i < last && lines.size() < MOST_LINES; i++) {
            if (label >= 0 && i >= tree.end(label)) {
                flush();
                label = -1;
            }
            if (tree.isText(i)) {
                line.append(tree.text(i));
            } else if (tree.has(i, PageRole.CONCEALED)) {
                i = tree.end(i) - 1;
            } else if (tree.kind(i).breaksLine()) {
                flush();
                line.append(tree.kind(i) == TagKind.ITEM ? "- " : "");
            } else if (tree.kind(i) == TagKind.HIDDEN) {
                field(tree.element(i));
            } else if (tree.element(i).normalName().equals("label")) {
                flush();
                label = i;
            }
        }
        flush();
    }

    /** Words that a field shows itself; buttons send, they ask nothing. */
    private void field(Element field) {
        String name = field.normalName();
        if (!name.equals("input") && !name.equals("textarea") && !name.equals("select")) {
            return;
        }
        String type = field.attr("type").toLowerCase(Locale.ROOT);
        if (type.equals("hidden") || type.equals("checkbox") || type.equals("radio")) {
            return;
        }
        flush();
        for (String shown : new String[] {"aria-label", "placeholder"}) {
            line.append(field.attr(shown));
            flush();
        }
    }

    private void flush() {
        String text = PageStrings.collapse(line.toString());
        line.setLength(0);
        while (text.endsWith("*")) {
            text = PageStrings.strip(text.substring(0, text.length() - 1));
        }
        boolean said = !text.isEmpty() && !text.equals("-") && text.length() <= LONGEST_LINE;
        if (said && (lines.isEmpty() || !lines.get(lines.size() - 1).equals(text))) {
            lines.add(text);
        }
    }
}
