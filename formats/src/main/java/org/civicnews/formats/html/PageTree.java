package org.civicnews.formats.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The nodes of a page in document order, in arrays: every later step is a loop over numbers, so no depth of nesting can
 * exhaust the stack and skipping a whole subtree is one jump. A node's subtree is {@code [i, end(i))}. Text of elements
 * that show none (scripts, styles, form fields) is left out. Confined to one thread.
 */
final class PageTree {
    private static final int BUTTON_NODES = 60;
    /** What stands above a word or in parentheses behind it ({@code <ruby>漢<rt>かん</rt></ruby>} reads 漢). */
    private static final Set<String> READINGS = Set.of("rt", "rtc", "rp");

    private final PageRules rules;
    private final Map<String, Integer> rolesOfNames = new HashMap<>();
    private Node[] nodes = new Node[1024];
    private int[] parents = new int[1024];
    private int[] ends = new int[1024];
    private int[] roles = new int[1024];
    private TagKind[] kinds = new TagKind[1024];
    private int size;

    private PageTree(PageRules rules) {
        this.rules = rules;
    }

    /**
     * Lays out the nodes below and including a root.
     *
     * @param root the root, number 0
     * @param rules what classes and attributes mean
     * @return the tree
     */
    static PageTree of(Element root, PageRules rules) {
        PageTree tree = new PageTree(rules);
        tree.fill(root);
        return tree;
    }

    private void fill(Element root) {
        Node node = root;
        int parent = -1;
        int depth = 0; // below the root
        while (true) {
            int here = add(node, parent);
            Node next = here >= 0 && kinds[here].shows() ? node.firstChild() : null;
            if (next != null) {
                parent = here;
                depth++;
            } else {
                if (here >= 0) {
                    ends[here] = size;
                }
                next = depth == 0 ? null : node.nextSibling();
            }
            while (next == null && depth > 0) {
                ends[parent] = size;
                node = nodes[parent];
                parent = parents[parent];
                depth--;
                next = depth == 0 ? null : node.nextSibling();
            }
            if (next == null) {
                return;
            }
            node = next;
        }
    }

    /** Adds an element or a text; -1 for anything else, such as a comment or how to read the word below it. */
    private int add(Node node, int parent) {
        boolean text = node instanceof TextNode;
        if (!text && (!(node instanceof Element element) || READINGS.contains(element.normalName()))) {
            return -1;
        }
        if (size == nodes.length) {
            grow();
        }
        nodes[size] = node;
        parents[size] = parent;
        kinds[size] = text ? TagKind.TEXT : kind((Element) node);
        roles[size] = text ? 0 : roles((Element) node);
        return size++;
    }

    /** A button around a picture with its caption opens it in large; other buttons show nothing of the text. */
    private static TagKind kind(Element element) {
        String name = element.normalName();
        boolean opens = name.equals("button")
                && element.stream()
                        .limit(BUTTON_NODES)
                        .anyMatch(below -> below.normalName().equals("figcaption"));
        return opens ? TagKind.BLOCK : isPicture(element, name) ? TagKind.IMAGE : TagKind.of(name);
    }

    /** Elements of a site's own that show a picture once scripts run, {@code <lazy-image data-src=…>}. */
    private static boolean isPicture(Element element, String name) {
        return name.indexOf('-') > 0
                && (name.contains("image") || name.contains("img"))
                && (element.hasAttr("data-src") || element.hasAttr("src"))
                && element.childrenSize() == 0;
    }

    private void grow() {
        int length = 2 * size;
        nodes = Arrays.copyOf(nodes, length);
        parents = Arrays.copyOf(parents, length);
        ends = Arrays.copyOf(ends, length);
        roles = Arrays.copyOf(roles, length);
        kinds = Arrays.copyOf(kinds, length);
    }

    /** A page repeats its class names, so their meaning is looked up once. */
    private int roles(Element element) {
        if (element.attributesSize() == 0) {
            return rules.ofTag(element.normalName());
        }
        String names = element.attr("class") + '\n' + element.id();
        int of = names.length() == 1 ? 0 : rolesOfNames.computeIfAbsent(names, rules::ofNames);
        return of | rules.ofTag(element.normalName()) | rules.ofAttributes(element);
    }

    /** {@return the number of nodes} */
    int size() {
        return size;
    }

    int parent(int node) {
        return parents[node];
    }

    /** {@return the number after the last node of its subtree} */
    int end(int node) {
        return ends[node];
    }

    boolean contains(int ancestor, int node) {
        return node >= ancestor && node < ends[ancestor];
    }

    TagKind kind(int node) {
        return kinds[node];
    }

    boolean isText(int node) {
        return kinds[node] == TagKind.TEXT;
    }

    String text(int node) {
        return ((TextNode) nodes[node]).getWholeText();
    }

    Element element(int node) {
        return (Element) nodes[node];
    }

    /** {@return the attribute of an element, empty if it has none or is a text} */
    String attr(int node, String name) {
        return nodes[node] instanceof Element element ? element.attr(name) : "";
    }

    boolean has(int node, PageRole role) {
        return (roles[node] & role.bit()) != 0;
    }

    /** {@return the texts of a subtree with white space collapsed, blocks and line breaks parted by a space} */
    String textOf(int node) {
        StringBuilder out = new StringBuilder();
        for (int i = node; i < ends[node]; i++) {
            if (isText(i)) {
                out.append(text(i));
            } else if (kinds[i] != TagKind.INLINE) {
                out.append(' ');
            }
        }
        return PageStrings.collapse(out.toString());
    }

    /** {@return the next node that is not below this one and has the same parent, -1 if there is none} */
    int nextSibling(int node) {
        int next = ends[node];
        return next < size && parents[next] == parents[node] ? next : -1;
    }

    /** {@return the first element of a kind in a subtree, -1 if there is none} */
    int first(int node, TagKind kind) {
        for (int i = node; i < ends[node]; i++) {
            if (kinds[i] == kind) {
                return i;
            }
        }
        return -1;
    }
}
