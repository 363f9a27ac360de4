package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/**
 * Cleans one path: dot segments are resolved, session parameters and session segments go, backslashes turn into
 * slashes. It notes the segments as offsets, decides which stay, and writes those. Not thread-safe.
 */
final class PathCleaning {
    private static final int ENCODED_DOT = 3;

    private final Page page;
    private final Rules rules;
    private final Removals removals;
    private final String text;
    /** Where each segment begins, at its slash, and where the last one ends. */
    private final Ints begins = new Ints();

    /** The segments that stay. */
    private Ints kept = new Ints();
    /** The session parameters to cut out: begin and end, in the order of the text. */
    private final Ints cuts = new Ints();

    /** The last segment if only its slash stays, -1 otherwise. */
    private int emptied = -1;

    private PathCleaning(Page page, Rules rules, Removals removals) {
        this.page = page;
        this.rules = rules;
        this.removals = removals;
        this.text = page.text;
    }

    /**
     * Cleans the path of an address.
     *
     * @param page the address; its path as shown is changed
     * @param rules what goes, null if nothing but the edits is wanted
     * @param removals takes what went
     * @return whether the path changed
     */
    static boolean clean(Page page, @Nullable Rules rules, Removals removals) {
        if (page.authorityEnd == page.writtenPathEnd) {
            return false;
        }
        PathCleaning cleaning = new PathCleaning(page, rules == null ? Rules.NONE : rules, removals);
        cleaning.split();
        cleaning.resolveDots();
        if (cleaning.cutParameters()) {
            cleaning.resolveDots();
        }
        cleaning.dropSegments();
        return cleaning.write();
    }

    private void split() {
        for (int i = page.authorityEnd; i < page.writtenPathEnd; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '\\') {
                kept.add(begins.size());
                begins.add(i);
            }
        }
        begins.add(page.writtenPathEnd);
    }

    private int last() {
        return begins.size() - 2;
    }

    private int textStart(int segment) {
        return begins.get(segment) + 1;
    }

    /** {@return where the text of a segment ends when the parameters cut from its end are gone} */
    private int textEnd(int segment) {
        int end = segment == emptied ? textStart(segment) : begins.get(segment + 1);
        for (int i = firstCutFrom(begins.get(segment + 1)) - 2; i >= 0 && cuts.get(i) > begins.get(segment); i -= 2) {
            if (cuts.get(i + 1) != end) {
                break;
            }
            end = cuts.get(i);
        }
        return end;
    }

    /** {@return the index of the first cut that begins at an offset or later} */
    private int firstCutFrom(int offset) {
        int low = 0;
        int high = cuts.size() / 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(2 * middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }

    private void resolveDots() {
        Ints left = new Ints();
        for (int i = 0; i < kept.size(); i++) {
            int segment = kept.get(i);
            int dots = dots(text, textStart(segment), textEnd(segment));
            if (dots == 2 && left.size() > 0) {
                left.removeLast();
            }
            if (dots > 0 && segment == last()) {
                emptied = segment;
            }
            if (dots == 0 || segment == emptied) {
                left.add(segment);
            }
        }
        kept = left;
    }

    /** {@return 1 or 2 if the text is that many dots, plain or as {@code %2e}; 0 otherwise} */
    static int dots(String text, int start, int end) {
        int dots = 0;
        int i = start;
        while (i < end && dots < 3) {
            if (text.charAt(i) == '.') {
                i++;
            } else if (Percent.byteAt(text, i, end) == '.') {
                i += ENCODED_DOT;
            } else {
                return 0;
            }
            dots++;
        }
        return dots < 3 ? dots : 0;
    }

    private boolean cutParameters() {
        for (int i = 0; i < kept.size(); i++) {
            int end = begins.get(kept.get(i) + 1);
            int semicolon = indexOf(';', textStart(kept.get(i)), end);
            while (semicolon < end) {
                int next = indexOf(';', semicolon + 1, end);
                cutParameter(semicolon, next);
                semicolon = next;
            }
        }
        return cuts.size() > 0;
    }

    private void cutParameter(int semicolon, int end) {
        int equals = indexOf('=', semicolon, end);
        if (equals == end || indexOf('&', equals, end) < end) {
            return;
        }
        CompiledRule rule = rules.pathParameter(page, text, semicolon + 1, equals, end);
        if (rule != null) {
            cuts.add(semicolon);
            cuts.add(end);
            Source source = page.source;
            removals.add(
                    rule,
                    source.origin(semicolon),
                    source.origin(end),
                    source.origin(semicolon + 1),
                    source.origin(equals));
        }
    }

    private int indexOf(char wanted, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != wanted) {
            i++;
        }
        return i;
    }

    /** Drops the segments that a rule names; the first slash of the path stays if nothing else would. */
    private void dropSegments() {
        Ints left = new Ints();
        int dropped = -1;
        for (int i = 0; i < kept.size(); i++) {
            int segment = kept.get(i);
            CompiledRule rule = rules.pathSegment(page, text, textStart(segment), textEnd(segment));
            if (rule == null) {
                left.add(segment);
                continue;
            }
            dropped = segment;
            boolean onlyOne = i == kept.size() - 1 && left.size() == 0;
            int start = onlyOne ? textStart(segment) : begins.get(segment);
            removals.add(
                    rule,
                    page.source.origin(start),
                    page.source.origin(begins.get(segment + 1)),
                    page.source.origin(textStart(segment)),
                    page.source.origin(Math.min(textStart(segment) + rule.name.length(), textEnd(segment))));
        }
        if (left.size() == 0 && dropped >= 0) {
            emptied = dropped;
            left.add(dropped);
        }
        kept = left;
    }

    private boolean write() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            int segment = kept.get(i);
            path.append('/');
            if (segment != emptied) {
                append(textStart(segment), begins.get(segment + 1), path);
            }
        }
        String shown = path.toString();
        int length = page.writtenPathEnd - page.authorityEnd;
        if (shown.length() == length && text.startsWith(shown, page.authorityEnd)) {
            return false;
        }
        page.showPath(shown);
        return true;
    }

    private void append(int start, int end, StringBuilder path) {
        int from = start;
        for (int i = firstCutFrom(start); i < cuts.size() && cuts.get(i) < end; i += 2) {
            path.append(text, from, cuts.get(i));
            from = cuts.get(i + 1);
        }
        path.append(text, from, end);
    }
}
