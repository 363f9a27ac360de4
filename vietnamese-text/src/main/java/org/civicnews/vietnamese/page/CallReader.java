package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.SubmissionCallBuilder;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.value.LanguageTag;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/**
 * Reads a call for readers' stories (lời mời gửi bài) as it is printed beside an article: a title, the labels of a form,
 * and its terms, one clause a line.
 */
final class CallReader {
    /** A title that says more than this is a sentence about sending, not the title of a form. */
    private static final int TITLE_WORDS = 10;

    private static final PageMarkers MARKERS = PageMarkers.standard();

    private final List<PageLine> lines;
    private final int first;
    private final Set<AcceptedKind> accepts = new LinkedHashSet<>();
    private final List<TermsClause> clauses = new ArrayList<>();
    private boolean counter;
    private OptionalInt limit = OptionalInt.empty();
    private boolean form;
    private int next;

    /**
     * Starts to read.
     *
     * @param lines the lines of a page
     * @param first the index of the line that may be the title of a call
     */
    CallReader(List<PageLine> lines, int first) {
        this.lines = lines;
        this.first = first;
    }

    /** Tells whether a line may be the title of a call. */
    static boolean isTitle(String line) {
        return MARKERS.is(Role.CALL, line)
                && LineShape.words(line) <= TITLE_WORDS
                && !LineShape.hasBullet(line)
                && !(LineShape.endsSentence(line) && line.endsWith("."));
    }

    /** {@return the call, empty if neither the labels of a form nor two clauses follow the title} */
    Optional<SubmissionCall> read() {
        next = first + 1;
        while (next < lines.size() && (isLabel(lines.get(next).text()) || isClause(lines.get(next)))) {
            next++;
        }
        if (!form && clauses.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(call());
    }

    /** {@return the index after the last line of the call} */
    int end() {
        return next;
    }

    private boolean isLabel(String line) {
        boolean label = accept(line, Role.FORM_FILE, AcceptedKind.FILE)
                | accept(line, Role.FORM_IMAGE, AcceptedKind.IMAGE)
                | accept(line, Role.FORM_VIDEO, AcceptedKind.VIDEO)
                | accept(line, Role.FORM_AUDIO, AcceptedKind.AUDIO)
                | accept(line, Role.FORM_STORY, AcceptedKind.STORY);
        if (isCounter(line)) {
            counter = true;
            label = true;
        }
        label |= MARKERS.is(Role.FORM_OTHER, line);
        form |= label;
        return label;
    }

    private boolean accept(String line, Role role, AcceptedKind kind) {
        boolean named = MARKERS.is(role, line);
        if (named) {
            accepts.add(kind);
        }
        return named;
    }

    /** {@code Words}, {@code Số từ: 0}, {@code 0/1000 từ}. */
    private boolean isCounter(String line) {
        if (LineShape.words(line) > 4) {
            return false;
        }
        if (MARKERS.is(Role.FORM_COUNTER, line)) {
            int slash = line.indexOf('/');
            limit = slash > 0 ? StoryTerms.number(line, slash + 1) : limit;
            return true;
        }
        int slash = line.indexOf('/');
        boolean counts = slash > 0
                && Character.isDigit(line.charAt(slash - 1))
                && (line.endsWith("từ") || line.endsWith("chữ") || line.endsWith("words"));
        if (counts) {
            limit = StoryTerms.number(line, slash + 1);
        }
        return counts;
    }

    private boolean isClause(PageLine line) {
        String text = line.text();
        int words = Math.max(LineShape.bulletEnd(text), LineShape.numberEnd(text));
        boolean clause = words > 0 || form && StoryTerms.speaksOfSending(text) && LineShape.words(text) >= 4;
        if (clause) {
            String clauseText = text.substring(words);
            clauses.add(TermsClause.builder()
                    .id("c" + (clauses.size() + 1))
                    .text(clauseText)
                    .kind(StoryTerms.kind(clauseText))
                    .build());
        }
        return clause;
    }

    private SubmissionCall call() {
        SubmissionCallBuilder call = SubmissionCall.builder()
                .id("s1")
                .title(title())
                .addAllAccepts(accepts)
                .wordCounter(counter);
        if (!clauses.isEmpty()) {
            call.terms(TermsSnapshot.of(LanguageTag.VIETNAMESE, clauses));
        }
        StoryTerms terms = new StoryTerms(clauses);
        OptionalInt most = limit.isPresent() ? limit : terms.wordLimit();
        most.ifPresent(call::wordLimit);
        return call.topics(terms.topics())
                .controller(terms.controller())
                .handling(terms.handling())
                .answers(terms.answers())
                .royalty(terms.royalty())
                .build();
    }

    private String title() {
        String title = lines.get(first).text();
        return title.endsWith(":") ? title.substring(0, title.length() - 1).stripTrailing() : title;
    }
}
