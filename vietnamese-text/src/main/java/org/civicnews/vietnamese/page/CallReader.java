package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.ClauseKind;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.SubmissionCallBuilder;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.value.LanguageTag;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/**
 * Reads a call for readers' stories (lời mời gửi bài) as it is printed beside an article: a title, the labels of a form,
 * an introduction, and its terms, one clause a line. A title is one by its words, or by the labels that follow it.
 */
final class CallReader {
    /** A title that says more than this is a sentence about sending, not the title of a form. */
    private static final int TITLE_WORDS = 10;

    private static final int LABEL_WORDS = 8;
    private static final int INTRODUCTION_WORDS = 45;
    /** A shorter line without a full stop is the label of a field that we do not know. */
    private static final int SENTENCE_WORDS = 6;
    /** How far a known label or a clause may stand behind a line that is neither. */
    private static final int AHEAD = 3;

    private final PageMarkers markers;
    private final WordLists words;
    private final List<PageLine> lines;
    private final int first;
    private final Set<AcceptedKind> accepts = new LinkedHashSet<>();
    private final List<TermsClause> clauses = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private final List<PageLine> skipped = new ArrayList<>();
    private boolean counter;
    private OptionalInt limit = OptionalInt.empty();
    private int labels;
    private int next;

    /**
     * Starts to read.
     *
     * @param lexicon the words of titles, clauses and labels
     * @param lines the lines of a page
     * @param first the index of the line that may be the title of a call
     */
    CallReader(PageLexicon lexicon, List<PageLine> lines, int first) {
        this.markers = lexicon.markers();
        this.words = lexicon.words();
        this.lines = lines;
        this.first = first;
    }

    /** {@return the call, empty if the line is no title or neither labels nor clauses follow it} */
    Optional<SubmissionCall> read() {
        String title = lines.get(first).text();
        boolean named = isTitle(title);
        if (!named && !isTitleByItsForm(title)) {
            return Optional.empty();
        }
        next = first + 1;
        while (next < lines.size() && takes(lines.get(next))) {
            next++;
        }
        boolean form = labels >= (named ? 1 : 2);
        return form || named && saysTerms() ? Optional.of(call()) : Optional.empty();
    }

    /** {@return the lines within the call that are no sentence, and neither a label nor a clause that is known} */
    List<PageLine> skipped() {
        return skipped;
    }

    /** {@return the index after the last line of the call} */
    int end() {
        return next;
    }

    private boolean isTitle(String line) {
        return line.length() < 200
                && markers.is(Role.CALL, line)
                && LineShape.hasAtMost(line, TITLE_WORDS)
                && LineShape.words(line) > 0
                && !LineShape.hasBullet(line)
                && !line.endsWith(".");
    }

    /** Whether the two lines after a short one are fields to send something with. */
    private boolean isTitleByItsForm(String line) {
        return first + 2 < lines.size()
                && isField(lines.get(first + 1).text())
                && isField(lines.get(first + 2).text())
                && LineShape.hasAtMost(line, TITLE_WORDS)
                && !LineShape.hasAtMost(line, 1)
                && !isField(line)
                && !isCounter(line)
                && !markers.isAny(line, Role.FORM_STORY, Role.FORM_OTHER)
                && !LineShape.endsSentence(line)
                && !LineShape.hasBullet(line);
    }

    private boolean takes(PageLine line) {
        String text = line.text();
        if (text.length() > 2_000) {
            return false;
        }
        if (isLabel(text)) {
            labels++;
            return true;
        }
        if (isClause(text)) {
            return true;
        }
        if (!isIntroduction(text)) {
            return false;
        }
        if (LineShape.endsSentence(text) || LineShape.words(text) >= SENTENCE_WORDS) {
            introduction.add(text);
        } else {
            skipped.add(line);
        }
        return true;
    }

    /** Two clauses that speak of rights, secrecy or payment make terms without a form. */
    private boolean saysTerms() {
        return clauses.size() >= 2
                && clauses.stream()
                        .anyMatch(clause -> clause.kind().equals(ClauseKind.ROYALTY)
                                || clause.kind().equals(ClauseKind.AUTHORSHIP)
                                || clause.kind().equals(ClauseKind.HANDLING));
    }

    /** A line before the first clause that says nothing we know, if a label or a clause follows soon. */
    private boolean isIntroduction(String text) {
        if (!clauses.isEmpty() || !LineShape.hasAtMost(text, INTRODUCTION_WORDS)) {
            return false;
        }
        for (int i = next + 1; i < lines.size() && i <= next + AHEAD; i++) {
            String ahead = lines.get(i).text();
            if (isField(ahead)
                    || isCounter(ahead)
                    || markers.isAny(ahead, Role.FORM_STORY, Role.FORM_OTHER)
                    || clauseStart(ahead) > 0 && !StoryTerms.kind(words, ahead).equals(ClauseKind.OTHER)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(String line) {
        boolean label = false;
        if (isField(line)) {
            label = true;
            acceptNamed(line);
        }
        if (markers.is(Role.FORM_STORY, line)) {
            label = true;
            accepts.add(AcceptedKind.STORY);
        }
        if (isCounter(line)) {
            counter = true;
            label = true;
            int slash = line.indexOf('/');
            limit = slash > 0 ? StoryTerms.number(line, slash + 1) : limit;
        }
        return label || markers.is(Role.FORM_OTHER, line);
    }

    /** A field for a file, picture, video or recording. */
    private boolean isField(String line) {
        if (line.length() > 100 || !LineShape.hasAtMost(line, LABEL_WORDS)) {
            return false;
        }
        if (markers.isAny(line, Role.FORM_FILE, Role.FORM_IMAGE, Role.FORM_VIDEO, Role.FORM_AUDIO)) {
            return true;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean thing = holdsFile(lower) || holdsImage(lower) || holdsVideo(lower) || holdsAudio(lower);
        return thing && isMadeOfLabelWords(lower);
    }

    private boolean isMadeOfLabelWords(String lower) {
        int at = 0;
        while (at < lower.length()) {
            int end = at;
            while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
                end++;
            }
            boolean number = end > at && Character.isDigit(lower.charAt(at));
            if (end > at && !number && !words.list(WordList.LABEL_VOCABULARY).contains(lower.substring(at, end))) {
                return false;
            }
            at = Math.max(end, at + 1);
        }
        return !lower.endsWith(".");
    }

    private void acceptNamed(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (holdsFile(lower)) {
            accepts.add(AcceptedKind.FILE);
        }
        if (holdsImage(lower)) {
            accepts.add(AcceptedKind.IMAGE);
        }
        if (holdsVideo(lower)) {
            accepts.add(AcceptedKind.VIDEO);
        }
        if (holdsAudio(lower)) {
            accepts.add(AcceptedKind.AUDIO);
        }
    }

    /** {@code File ghi âm} names a recording, and no file besides. */
    private boolean holdsFile(String lower) {
        return words.holds(lower, WordList.FIELD_FILE) && !holdsAudio(lower);
    }

    private boolean holdsImage(String lower) {
        return words.holds(lower, WordList.FIELD_IMAGE);
    }

    private boolean holdsVideo(String lower) {
        return words.holds(lower, WordList.FIELD_VIDEO);
    }

    private boolean holdsAudio(String lower) {
        return words.holds(lower, WordList.FIELD_AUDIO);
    }

    /** {@code Words}, {@code Số từ: 0}, {@code 0/1000 từ}. */
    private boolean isCounter(String line) {
        if (line.length() > 60 || !LineShape.hasAtMost(line, 5)) {
            return false;
        }
        int slash = line.indexOf('/');
        boolean counts = slash > 0
                && Character.isDigit(line.charAt(slash - 1))
                && words.list(WordList.COUNTED).stream().anyMatch(line::endsWith);
        return counts || markers.is(Role.FORM_COUNTER, line);
    }

    private static int clauseStart(String text) {
        return Math.max(LineShape.bulletEnd(text), LineShape.numberEnd(text));
    }

    private boolean isClause(String text) {
        int start = clauseStart(text);
        boolean said = (labels > 0
                        || !clauses.isEmpty()
                        || markers.is(Role.CALL, lines.get(first).text()))
                && StoryTerms.speaksOfSending(words, text)
                && LineShape.words(text) >= 4;
        if (start == 0 && !said) {
            return false;
        }
        String clause = text.substring(start);
        clauses.add(clause(clauses.size(), clause, StoryTerms.kind(words, clause)));
        return true;
    }

    private static TermsClause clause(int before, String text, ClauseKind kind) {
        return TermsClause.builder()
                .id("c" + (before + 1))
                .text(text)
                .kind(kind)
                .build();
    }

    /** The introduction as printed stands first, as what is said besides: the sender read it with the terms. */
    private List<TermsClause> allClauses() {
        List<TermsClause> all = new ArrayList<>();
        introduction.forEach(line -> all.add(clause(all.size(), line, ClauseKind.OTHER)));
        clauses.forEach(read -> all.add(clause(all.size(), read.text(), read.kind())));
        return all;
    }

    private SubmissionCall call() {
        SubmissionCallBuilder call = SubmissionCall.builder()
                .id("s1")
                .title(title())
                .addAllAccepts(accepts)
                .wordCounter(counter);
        List<TermsClause> all = allClauses();
        if (!all.isEmpty()) {
            call.terms(TermsSnapshot.of(LanguageTag.VIETNAMESE, all));
        }
        StoryTerms terms = new StoryTerms(words, all);
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
