package org.civicnews.formats.html;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a heading says: without the line above it (kicker) that some put into the same element, and marks for the blind, unless
 * the page joins the line to its headline by a colon when it tells others. Confined to one thread.
 */
final class HeadingText {
    /** What stands between a headline and the line above it on one line. */
    private static final String MARKS = ":-–|· ";

    private final PageTree tree;
    private final PageTitles titles;

    HeadingText(PageTree tree, PageTitles titles) {
        this.tree = tree;
        this.titles = titles;
    }

    /** {@return the headline in a heading, on one line} */
    String of(int heading) {
        String all = tree.textOf(heading);
        String key = PageStrings.key(all);
        Set<Integer> breaks = breaks(heading);
        if (titles.endsWithFirst(key, breaks)) {
            return titles.first(); // behind a label
        }
        Optional<String> told = titles.withKey(key);
        if (told.isEmpty()) {
            return titles.partOf(all, breaks).orElseGet(() -> withoutBeside(heading, all));
        }
        String bare = withoutBeside(heading, all);
        int above = key.length() - PageStrings.key(bare).length();
        if (above == 0) {
            return breaks.size() == 1 ? all : told.orElseThrow(); // which sets a mark between two lines
        }
        return PageTitles.isMarked(told.orElseThrow(), above, ":") ? told.orElseThrow() : bare;
    }

    /** After how many letters and digits the texts in a heading end. */
    private Set<Integer> breaks(int heading) {
        Set<Integer> breaks = new HashSet<>();
        int letters = 0;
        for (int i = heading + 1; i < tree.end(heading); i++) {
            if (tree.isText(i)) {
                letters += PageStrings.key(tree.text(i)).length();
                breaks.add(letters);
            }
        }
        return breaks;
    }

    private String withoutBeside(int heading, String all) {
        StringBuilder out = new StringBuilder();
        for (int i = heading; i < tree.end(heading); i++) {
            if (tree.isText(i)) {
                out.append(tree.text(i));
            } else if (i > heading && isBeside(heading, i) && PageStrings.isBlank(out.toString())) {
                out.append(' ');
                i = tree.end(i) - 1;
            } else if (tree.kind(i) != TagKind.INLINE) {
                out.append(' ');
            }
        }
        String text = PageStrings.collapse(out.toString());
        if (text.length() < all.length() / 3) {
            return all;
        }
        int start = 0;
        while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start == text.length() ? all : text.substring(start);
    }

    /** A part before the headline proper: named so, or small with a line break or a title of its own after it. */
    private boolean isBeside(int heading, int part) {
        String tag = tree.element(part).normalName();
        boolean small = tag.equals("small") && part <= heading + 4;
        boolean section = tree.kind(part) == TagKind.LINK
                && 2 * tree.textOf(part).length() < tree.textOf(heading).length();
        boolean named = tree.has(part, PageRole.KICKER)
                || tree.has(part, PageRole.SECTION)
                || tree.has(part, PageRole.DATE)
                || tree.has(part, PageRole.CONCEALED);
        return small || section || named || (tree.has(part, PageRole.FURNITURE) && !tree.has(part, PageRole.HEADLINE));
    }
}
