package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.PinpointUnit;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives the pinpoints of a paragraph to its citations: to the one that follows at once, else to the one just before,
 * else to the nearest before in the paragraph, else to none. Used again; not thread-safe.
 */
final class PinpointAttachments {
    /** How many words may stand between a run and the article that it belongs to. */
    private static final int NEAR = 8;

    private static final int LONGEST_NAME = 16;

    /** How far the sentence around a run is looked at. */
    private static final int WIDEST = 80;

    /**
     * A run that waits for the citation at the end of its sentence.
     *
     * @param groups what was read
     * @param start its first token
     * @param end the token after its last
     */
    private record Run(List<PinpointReader.Group> groups, int start, int end) {}

    private final Lexicon lexicon;
    private final PinpointReader reader;
    private final List<Run> waiting = new ArrayList<>();
    private final int several;
    private Tokens tokens;

    PinpointAttachments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PinpointReader(lexicon);
        this.tokens = new Tokens(lexicon.words);
        this.several = lexicon.words.get("các");
    }

    void attach(Tokens paragraph, List<Citation> citations) {
        tokens = paragraph;
        waiting.clear();
        int next = 0;
        int at = 0;
        while (at < tokens.count()) {
            while (next < citations.size() && citations.get(next).last <= at) {
                next++;
            }
            boolean inside = next < citations.size() && citations.get(next).first <= at;
            int limit = next < citations.size() && !inside ? citations.get(next).first : tokens.count();
            if (inside) {
                at = citations.get(next).last;
            } else if (lexicon.units.isOpener(tokens.word(at)) && reader.read(tokens, at, limit)) {
                give(citations, next, at, reader.end());
                at = reader.end();
            } else {
                at++;
            }
        }
    }

    private void give(List<Citation> citations, int next, int start, int end) {
        @Nullable Citation after = next < citations.size() ? citations.get(next) : null;
        if (after != null && isJust(end, after)) {
            takeWaiting(after, start);
            take(after, reader.groups(), start, end, true);
            return;
        }
        @Nullable Citation before = before(citations, next, start);
        boolean enclosed = tokens.isSign(start - 1, '(') && tokens.isSign(end, ')');
        if (after != null && opens(before, start) && isAhead(end, after)) {
            if (!enclosed) {
                waiting.add(new Run(List.copyOf(reader.groups()), start, end));
            }
            return;
        }
        if (before == null || isOfAnother(end)) {
            return;
        }
        boolean adjacent = isJustAfter(before, start);
        boolean changed = lexicon.markers.before(Marker.OBJECT, tokens, start);
        boolean certain = isCertain(start) || isChapterOf(before, start);
        if (adjacent || (certain && !changed && !isHeading(start, end))) {
            take(before, reader.groups(), start, end, adjacent);
        }
    }

    /** Gives the citation before a run; one in parentheses that are closed gives way to the one that it explains. */
    private @Nullable Citation before(List<Citation> citations, int next, int start) {
        if (next == 0) {
            return null;
        }
        Citation last = citations.get(next - 1);
        boolean apart = next > 1 && isClosed(last, citations.get(next - 2), start);
        return apart ? citations.get(next - 2) : last;
    }

    /** Tells whether a citation stands in parentheses right after another one and before a token: {@code A (thay thế B) … Điều 5}. */
    private boolean isClosed(Citation inner, Citation outer, int start) {
        int close = inner.last;
        while (close < Math.min(start, inner.last + NEAR) && !tokens.isSign(close, ')')) {
            close++;
        }
        int open = inner.first - 1;
        while (open > Math.max(outer.last - 1, inner.first - NEAR) && !tokens.isSign(open, '(')) {
            open--;
        }
        boolean sentence = Sentences.start(tokens, inner.first, outer.last) == outer.last
                && Sentences.end(tokens, inner.last, start) == start;
        return tokens.isSign(close, ')') && close < start && tokens.isSign(open, '(') && open >= outer.last && sentence;
    }

    /** Tells whether a run belongs to a law that is none of ours: {@code Điều 239 Bộ luật Hình sự Nhật Bản}. */
    private boolean isOfAnother(int end) {
        int at = lexicon.markers.end(Marker.PINPOINT_LINK, tokens, end);
        return tokens.isCapital(at)
                && !lexicon.markers.at(Marker.DEMONSTRATIVE, tokens, at + 1)
                && lexicon.types.longest(tokens, at) != Phrases.NONE
                && tokens.isWord(at + 1);
    }

    /** Tells whether no citation stands before a run in its sentence. */
    private boolean opens(@Nullable Citation before, int start) {
        int from = Math.max(before == null ? 0 : before.last, start - WIDEST);
        return before == null || Sentences.start(tokens, start, from) > from;
    }

    /** Tells whether a citation follows in the sentence of a run. */
    private boolean isAhead(int end, Citation after) {
        return after.first - end <= WIDEST && Sentences.end(tokens, end, after.first) == after.first;
    }

    /**
     * Gives a citation the runs that stand before its own in the sentence: {@code theo khoản 2 Điều 123 và tội … theo khoản 1
     * Điều 134 Bộ luật Hình sự}. One without an article belongs to the article that comes next.
     */
    private void takeWaiting(Citation citation, int own) {
        for (int i = 0; i < waiting.size(); i++) {
            Run run = waiting.get(i);
            boolean whole = run.groups().stream().anyMatch(PinpointAttachments::isArticle);
            boolean sentence = Sentences.end(tokens, run.end(), own) == own;
            List<PinpointReader.Group> article = reader.groups().stream()
                    .filter(PinpointAttachments::isArticle)
                    .toList();
            if (sentence && whole) {
                take(citation, run.groups(), run.start(), run.end(), false);
            } else if (sentence && !article.isEmpty() && own - run.end() <= NEAR) {
                List<PinpointReader.Group> bound = new ArrayList<>(run.groups());
                bound.add(article.get(0));
                take(citation, bound, run.start(), run.end(), false);
            }
        }
        waiting.clear();
    }

    private static boolean isArticle(PinpointReader.Group group) {
        return group.unit().unit().equals(PinpointUnit.ARTICLE);
    }

    /** Tells whether only {@code của} or the like stands between a run and the citation that follows. */
    private boolean isJust(int end, Citation citation) {
        int at = PinpointReader.afterGloss(tokens, end);
        boolean sign =
                tokens.isSign(at, ',') || tokens.isSign(at, '(') || tokens.isSign(at, '-') || tokens.isSign(at, '–');
        if (sign) {
            at++;
        }
        at = lexicon.markers.end(Marker.PINPOINT_LINK, tokens, at);
        at = lexicon.markers.end(Marker.DRAFT, tokens, at);
        return at == citation.first
                || lexicon.markers.end(Marker.NUMBER_SIGN, tokens, at) == citation.first
                || isAttached(at, citation.first);
    }

    /** Tells whether what a run is part of was issued with a citation: {@code Điều 5 Quy chế … ban hành kèm theo Quyết định}. */
    private boolean isAttached(int from, int first) {
        if (first - from > LONGEST_NAME || !tokens.isCapital(from)) {
            return false;
        }
        int with = lexicon.markers.startBefore(Marker.ATTACHED, tokens, first);
        for (int i = from; i < with; i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        return with > from && with < first;
    }

    private boolean isJustAfter(Citation citation, int start) {
        int at = citation.last;
        if (tokens.isSign(at, ',') || tokens.isSign(at, '(')) {
            at++;
        }
        return lexicon.markers.end(Marker.PINPOINT_LINK, tokens, at) == start;
    }

    /** Tells whether a run heads an article of the text itself: {@code Điều 1. Phạm vi điều chỉnh}. */
    private boolean isHeading(int start, int end) {
        boolean begins = start == 0 || Sentences.endsAt(tokens, start - 1) || tokens.sign(start - 1) != 0;
        return begins && (tokens.isSign(end, '.') || tokens.isSign(end, ':'));
    }

    /** Tells whether a run that stands alone is surely one: it names an article, with a capital or with a clause. */
    private boolean isCertain(int start) {
        List<PinpointReader.Group> groups = reader.groups();
        boolean listed = groups.size() > 1 || tokens.word(start - 1) == several;
        return groups.stream().anyMatch(group -> isArticle(group) && (group.capital() || listed));
    }

    /** Tells whether a run names a chapter with a capital in the sentence of a citation: {@code Luật … dành Chương IX cho …}. */
    private boolean isChapterOf(Citation before, int start) {
        int from = Math.max(before.last, start - WIDEST);
        boolean sentence = from == before.last && Sentences.start(tokens, start, from) == from;
        return sentence
                && reader.groups().stream()
                        .anyMatch(
                                group -> group.capital() && group.unit().unit().equals(PinpointUnit.CHAPTER));
    }

    private void take(Citation citation, List<PinpointReader.Group> groups, int start, int end, boolean adjacent) {
        PinpointPaths.of(groups).forEach(citation::point);
        int from = tokens.start(start);
        int to = tokens.end(end - 1);
        Span known = citation.fields.get(MentionField.PINPOINTS);
        citation.fields.put(
                MentionField.PINPOINTS,
                known == null
                        ? new Span(from, to)
                        : new Span(Math.min(known.start(), from), Math.max(known.end(), to)));
        if (adjacent) {
            boolean closes = tokens.isSign(end, ')') && start > 0 && tokens.isSign(start - 1, '(');
            citation.extend(from, closes ? tokens.end(end) : to);
        }
    }
}
