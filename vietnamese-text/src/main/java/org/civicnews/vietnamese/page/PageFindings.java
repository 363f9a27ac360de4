package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;

/** What was found on one page so far: strings that may be facts, and what was doubtful. */
final class PageFindings {
    /** Nobody reads more; a page made of nothing but tags does not fill the memory. */
    private static final int MOST = 1_000;

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<PageWarning> warnings;
    private int firstSource = Integer.MAX_VALUE;

    PageFindings(List<PageWarning> warnings) {
        this.warnings = warnings;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<PageWarning> warnings() {
        return warnings;
    }

    void add(CandidateKind kind, PageLine line, String foundAt) {
        boolean source = kind.equals(CandidateKind.SOURCE) || kind.equals(CandidateKind.ORIGINAL_LINK);
        if (source) {
            firstSource = Math.min(firstSource, line.raw().start());
        }
        if (candidates.size() < MOST) {
            candidates.add(Candidate.builder()
                    .kind(kind)
                    .text(line.text())
                    .foundAt(foundAt)
                    .span(line.raw())
                    .build());
        }
    }

    /** Adds the tags of a list that commas, semicolons, bars or hash signs part. */
    void addTags(PageLine line, String list, String foundAt) {
        for (String tag : LineShape.parts(list, ",;#|")) {
            add(CandidateKind.TAG, line.part(tag), foundAt);
        }
    }

    void warn(String code, PageLine line, String message) {
        if (warnings.size() < MOST) {
            warnings.add(PageWarning.at(code, line.raw(), message));
        }
    }

    boolean has(CandidateKind kind) {
        for (Candidate candidate : candidates) {
            if (candidate.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line stands after a source or a link to the original. */
    boolean isAfterSource(PageLine line) {
        return firstSource <= line.raw().start();
    }
}
