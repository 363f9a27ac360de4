package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the names out of a box that says who wrote. Each text in it is a name, a label ({@code By}), a joint between names
 * ({@code and}), a date or something else about the author. What is marked up as the first name is, or joined to it, names
 * another author: the post beside a name has a mark-up of its own. Confined to one thread.
 */
final class PrintedByline {
    private static final Set<String> AND = Set.of("and", "und", "và", "et", "y", "e", "og", "och", "i", "en", "&", "+");
    /** A name of fewer letters and digits may be a part of any address. */
    private static final int SHORTEST = 3;

    private static final PageWords WORDS = PageWords.standard();

    private final PageTree tree;
    /** A long box tells of the author, or of other things. */
    private boolean isLong;

    private final Set<String> names = new LinkedHashSet<>();
    /** How the first name is marked up; empty until one is found. */
    private String markup = "";

    private boolean labelled;
    /** Whether the text before was a joint, or a comma. */
    private boolean joined;

    private boolean listed;
    /** What stands between commas may be a post or one of several names: the joint before the last tells. */
    private final List<String> pending = new ArrayList<>();

    private PrintedByline(PageTree tree) {
        this.tree = tree;
    }

    /** {@return the names in a box, empty if no text in it is a name of two or more words} */
    static List<String> names(PageTree tree, int box) {
        PrintedByline byline = new PrintedByline(tree);
        byline.read(box);
        return List.copyOf(byline.names);
    }

    /** {@return the text in a box that is a name, or the only one there is; -1 if the name stands within one of several} */
    static int textWith(PageTree tree, int box, String name) {
        int texts = 0;
        int last = -1;
        for (int i = box; i < tree.end(box); i++) {
            String text = tree.isText(i) ? PageStrings.collapse(tree.text(i)) : "";
            if (text.equals(name)) {
                return i;
            }
            texts += text.isEmpty() ? 0 : 1;
            last = text.isEmpty() ? last : i;
        }
        return texts == 1 ? last : -1;
    }

    private void read(int box) {
        isLong = tree.textOf(box).length() > BylineText.LONGEST;
        boolean linked = holdsAuthorLink(box);
        for (int i = box; i < tree.end(box); i++) {
            boolean other = tree.kind(i) == TagKind.LINK && linked && !isAuthorLink(tree, i);
            boolean date = i > box && tree.has(i, PageRole.DATE) && !tree.has(i, PageRole.BYLINE);
            if (tree.isText(i)) {
                read(PageStrings.collapse(tree.text(i)), markup(tree, tree.parent(i)));
            } else if (isNamedByAddress(i)) {
                take(List.of(tree.textOf(i)), markup(tree, i));
                i = tree.end(i) - 1;
            } else if (other || date) {
                i = tree.end(i) - 1;
            }
        }
    }

    private boolean holdsAuthorLink(int box) {
        for (int i = box; i < tree.end(box); i++) {
            if (isAuthorLink(tree, i) && isName(BylineText.cleaned(tree.textOf(i)))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a link leads to the page of somebody who writes ({@code rel=author}, {@code /author/ann-carter})} */
    static boolean isAuthorLink(PageTree tree, int node) {
        if (tree.kind(node) != TagKind.LINK) {
            return false;
        }
        String address = tree.attr(node, "href");
        return tree.attr(node, "rel").contains("author") || (address.length() < 500 && WORDS.isAuthorPage(address));
    }

    /** Whether a link to the page of somebody shows the one word that its address ends in: {@code <a href=/tac-gia/binhyen>BinhYen</a>}. */
    private boolean isNamedByAddress(int node) {
        if (!isAuthorLink(tree, node) || names.stream().anyMatch(BylineText::looksLikeName)) {
            return false;
        }
        String name = tree.textOf(node);
        String key = PageStrings.key(name);
        return key.length() >= SHORTEST
                && name.indexOf(' ') < 0
                && key.equals(PageStrings.key(lastPart(tree.attr(node, "href"))));
    }

    /** What an address ends in, without its type and what is asked of it: {@code an} of {@code /tac-gia/an.html?p=2}. */
    private static String lastPart(String address) {
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        String part = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
        return part.endsWith(".html") ? part.substring(0, part.length() - ".html".length()) : part;
    }

    /** {@return the name and the classes of an element, by which those of one kind are told} */
    static String markup(PageTree tree, int element) {
        return tree.element(element).normalName() + ' ' + tree.attr(element, "class");
    }

    private void read(String text, String of) {
        if (text.length() > BylineText.LONGEST) {
            joined = false;
            return;
        }
        boolean comma = text.startsWith(",");
        listed |= comma;
        boolean mark = comma || text.startsWith(":"); // of a label before
        String rest = withoutJoint(mark ? PageStrings.strip(text.substring(1)) : text);
        int label = WORDS.afterAuthor(rest);
        if (label > 0 && !labelled) {
            labelled = true; // what stood before was no name
            names.clear();
            markup = "";
        }
        if (rest.isEmpty() || label == rest.length()) {
            return;
        }
        boolean goesOn = endsInJoint(rest);
        String line = goesOn ? rest.substring(0, rest.lastIndexOf(' ')) : rest;
        line = PageStrings.strip(line.endsWith(":") ? line.substring(0, line.length() - 1) : line);
        List<String> here = BylineText.split(BylineText.withoutDate(BylineText.cleaned(line)));
        if (here.stream().allMatch(this::isName)) {
            take(here, of);
        } else {
            pending.clear();
        }
        joined = goesOn;
        listed = rest.endsWith(",");
    }

    private void take(List<String> here, String of) {
        if (markup.isEmpty() || markup.equals(of) || joined) {
            names.addAll(joined ? pending : List.of());
            here.forEach(name -> names.add(BylineText.withoutPost(name)));
            pending.clear();
            markup = markup.isEmpty() ? of : markup;
        } else if (listed) {
            pending.addAll(here);
        }
    }

    private String withoutJoint(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        if (AND.contains(first.toLowerCase(Locale.ROOT))) {
            joined = true;
            return PageStrings.strip(text.substring(first.length()));
        }
        return text.length() == 1 ? "" : text; // a mark between names
    }

    private static boolean endsInJoint(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && AND.contains(text.substring(space + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean endsLikeName(String name) {
        char last = name.charAt(name.length() - 1);
        return Character.isLetter(last) || last == '.' || Character.getType(last) == Character.NON_SPACING_MARK;
    }

    private boolean isName(String text) {
        String name = BylineText.withoutPost(text);
        return BylineText.looksLikeName(name)
                && EndLines.areNames(name)
                && !BylineText.isHost(name)
                && !WORDS.leadsOn(name)
                && !WORDS.isOrganization(name)
                && !(WORDS.isPost(name) && !names.isEmpty())
                && endsLikeName(name)
                && (!isLong || BylineText.isWithoutSmallWords(name));
    }
}
