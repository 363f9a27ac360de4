package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/**
 * The cleaning of one address: layer by layer it takes the address out of the addresses around it, then cleans the
 * innermost. Each step shortens the address or leaves it; there is no recursion. Not thread-safe.
 */
final class CleaningRun {
    /** Decoding link after link that was encoded again and again takes time with the square of the length at worst. */
    private static final long MOST_WORK = 5_000_000;
    /** How much dearer a character is that is written and cleaned once more than one that is decoded. */
    private static final long AGAIN = 5;

    private final Rules rules;
    private final String input;
    private final Removals removals = new Removals();
    private Source source;
    /** Whether the source is known to hold no control characters. */
    private boolean printable;
    /** The viewer that the innermost page was shown in. */
    private @Nullable Wrapper viewer;

    private long work;

    private CleaningRun(Rules rules, String input) {
        this.rules = rules;
        this.input = input;
        this.source = Source.of(input);
    }

    static CleanedUrl clean(Rules rules, String input) {
        return new CleaningRun(rules, input).clean();
    }

    private CleanedUrl clean() {
        while (true) {
            Page page = new Page(source);
            Fault fault = page.readAuthority();
            Rules.Site site = fault == null ? rules.site(page) : null;
            boolean wrapping = site != null && !site.wrappers().isEmpty();
            if (fault != null || wrapping) {
                if (!printable && source.firstControl() >= 0) {
                    fault = squeeze();
                    if (fault == null) {
                        continue;
                    }
                }
                printable = true;
            }
            if (fault == null && work > MOST_WORK) {
                fault = Fault.NESTED_TOO_DEEPLY;
            }
            if (fault != null) {
                return CleanedUrl.refused(input, fault.refusal());
            }
            if (site != null && unwrap(page, site)) {
                continue;
            }
            if (!page.readRest()) {
                fault = squeeze();
                if (fault != null) {
                    return CleanedUrl.refused(input, fault.refusal());
                }
                continue;
            }
            Draft draft = edit(page, site);
            if (draft.isChanged() && (wrapping || draft.endsInSpace())) {
                source = draft.again();
                work += AGAIN * source.to;
                viewer = null;
                continue;
            }
            return CleanedUrl.accepted(input, draft.finish(), removals);
        }
    }

    private @Nullable Fault squeeze() {
        Source squeezed = source.squeezed();
        if (squeezed == null) {
            return Fault.CONTROL_CHARACTER;
        }
        source = squeezed;
        printable = true;
        return null;
    }

    /** Goes one layer in, if there is one. */
    private boolean unwrap(Page page, Rules.Site site) {
        for (int i = 0; i < site.wrappers().size() && !page.strangePort; i++) {
            Wrapper wrapper = site.wrappers().get(i);
            Source inner = Unwrapping.unwrap(page, wrapper, removals);
            if (inner != null) {
                work += inner.made ? inner.to : 0;
                printable &= !inner.made;
                boolean keepsTail = wrapper.way() == Wrapper.Way.WHOLE_QUERY;
                viewer = wrapper.viewerQuery().isEmpty() ? keepsTail ? viewer : null : wrapper;
                source = inner;
                return true;
            }
        }
        return false;
    }

    private Draft edit(Page page, Rules.@Nullable Site site) {
        Draft draft = new Draft(source);
        if (source.scheme.isEmpty() && hasUpperCaseScheme(page)) {
            draft.replace(source.from, page.schemeEnd, page.https ? "https://" : "http://");
        }
        if (page.hostMapped) {
            draft.replace(page.schemeEnd, page.writtenHostEnd, page.hostText);
        }
        if (page.needlessPort >= 0) {
            draft.delete(page.needlessPort, page.authorityEnd);
        }
        boolean kept = site != null && site.kept();
        boolean looked = page.oddPath || rules.looksAtSegments(site);
        if (looked && PathCleaning.clean(page, kept ? null : rules, removals)) {
            draft.replace(page.authorityEnd, page.writtenPathEnd, page.pathText);
        }
        Rules here = kept ? Rules.NONE : rules;
        QueryCleaning.cleanQuery(page, here, viewer, draft, removals);
        QueryCleaning.cleanFragment(page, here, viewer, draft, removals);
        return draft;
    }

    private boolean hasUpperCaseScheme(Page page) {
        for (int i = source.from; i < page.schemeEnd; i++) {
            if (Ascii.isUpper(source.text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
