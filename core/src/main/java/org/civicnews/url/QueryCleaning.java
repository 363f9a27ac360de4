package org.civicnews.url;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cleans one query or fragment: finds the pairs that rules name and deletes them from the draft. If it names none, the
 * text is read once and nothing is allocated. Not thread-safe.
 */
final class QueryCleaning {
    private final Page page;
    private final String text;
    /** The {@code ?} or {@code #}. */
    private final int mark;

    private final int end;
    /** The pairs that go: where each begins, where its name ends, where it ends. */
    private final Ints pairs = new Ints();

    /** For each of these the rule, null for what the viewer of the page added. */
    private final List<@Nullable CompiledRule> reasons = new ArrayList<>();

    private QueryCleaning(Page page, int mark, int end) {
        this.page = page;
        this.text = page.text;
        this.mark = mark;
        this.end = end;
    }

    /**
     * Cleans the query.
     *
     * @param page the address, its host and path known as they will be shown
     * @param rules what goes
     * @param viewer the viewer that the page was wrapped in, null if there was none
     * @param draft loses the pairs
     * @param removals takes what went
     */
    static void cleanQuery(Page page, Rules rules, @Nullable Wrapper viewer, Draft draft, Removals removals) {
        int mark = page.writtenPathEnd;
        if (mark < page.queryEnd) {
            QueryCleaning cleaning = find(page, rules.query(), mark, page.queryEnd, viewer, false);
            if (cleaning != null) {
                cleaning.withoutLoneHalves().delete(draft, viewer, removals);
            }
        }
    }

    /** Cleans the fragment in the same way; it goes only if all its parts are pairs that rules name. */
    static void cleanFragment(Page page, Rules rules, @Nullable Wrapper viewer, Draft draft, Removals removals) {
        int mark = page.queryEnd;
        if (mark < page.to) {
            QueryCleaning cleaning = find(page, rules.fragment(), mark, page.to, viewer, true);
            if (cleaning != null) {
                cleaning.delete(draft, viewer, removals);
            }
        }
    }

    private static @Nullable QueryCleaning find(
            Page page, NameTable rules, int mark, int end, @Nullable Wrapper viewer, boolean allOrNone) {
        String text = page.text;
        QueryCleaning found = null;
        int i = mark;
        while (i < end) {
            int start = ++i;
            int hash = 0;
            boolean plain = true;
            for (; i < end; i++) {
                char c = text.charAt(i);
                if (c == '=' || c == '&') {
                    break;
                }
                plain &= c != '%' && c != ';' && c < 0x80;
                hash = hash * 31 + Ascii.lower(c);
            }
            int nameEnd = i;
            while (i < end && text.charAt(i) != '&') {
                i++;
            }
            CompiledRule rule = rules.find(page, text, start, nameEnd, i, hash, plain);
            boolean goes = rule != null || (viewer != null && viewer.adds(text, start, nameEnd, allOrNone));
            if (goes && !(allOrNone && nameEnd == i)) {
                found = found == null ? new QueryCleaning(page, mark, end) : found;
                found.note(rule, start, nameEnd, i);
            } else if (allOrNone) {
                return null;
            }
        }
        return found;
    }

    private void note(@Nullable CompiledRule rule, int start, int nameEnd, int pairEnd) {
        pairs.add(start);
        pairs.add(nameEnd);
        pairs.add(pairEnd);
        reasons.add(rule);
    }

    private int start(int pair) {
        return pairs.get(3 * pair);
    }

    private int nameEnd(int pair) {
        return pairs.get(3 * pair + 1);
    }

    private int end(int pair) {
        return pairs.get(3 * pair + 2);
    }

    /** Lets parameters stay that may go only together with another that is not there. */
    private QueryCleaning withoutLoneHalves() {
        Set<String> names = new HashSet<>();
        boolean halves = false;
        for (CompiledRule reason : reasons) {
            if (reason != null) {
                names.add(reason.name);
                halves |= reason.together != null;
            }
        }
        if (!halves) {
            return this;
        }
        QueryCleaning whole = new QueryCleaning(page, mark, end);
        for (int i = 0; i < reasons.size(); i++) {
            CompiledRule reason = reasons.get(i);
            if (reason == null || reason.together == null || names.contains(reason.together)) {
                whole.note(reason, start(i), nameEnd(i), end(i));
            }
        }
        return whole;
    }

    private void delete(Draft draft, @Nullable Wrapper viewer, Removals removals) {
        int left = end - mark - 1;
        int lastKept = lastKept();
        for (int i = 0; i < reasons.size(); i++) {
            left -= end(i) - start(i) + 1;
        }
        boolean nothingLeft = left <= 0;
        for (int i = 0; i < reasons.size(); i++) {
            if (nothingLeft) {
                boolean last = i + 1 == reasons.size();
                delete(i, i == 0 ? mark : start(i) - 1, last ? end : start(i + 1) - 1, draft, viewer, removals);
            } else if (start(i) < lastKept) {
                delete(i, start(i), end(i) + 1, draft, viewer, removals);
            } else {
                delete(i, start(i) - 1, end(i), draft, viewer, removals);
            }
        }
    }

    private void delete(int pair, int from, int upTo, Draft draft, @Nullable Wrapper viewer, Removals removals) {
        draft.delete(from, upTo);
        Source source = page.source;
        CompiledRule reason = reasons.get(pair);
        if (reason != null) {
            int name = source.origin(start(pair));
            removals.add(reason, source.origin(from), source.origin(upTo), name, source.origin(nameEnd(pair)));
        } else if (viewer != null) {
            removals.add(viewer, source.origin(from), source.origin(upTo));
        }
    }

    /** {@return where the last pair that stays begins, -1 if none stays} */
    private int lastKept() {
        int keptEnd = end;
        for (int i = reasons.size() - 1; i >= 0 && end(i) == keptEnd; i--) {
            keptEnd = start(i) - 1;
        }
        return keptEnd == mark ? -1 : Math.max(mark, text.lastIndexOf('&', keptEnd - 1)) + 1;
    }
}
