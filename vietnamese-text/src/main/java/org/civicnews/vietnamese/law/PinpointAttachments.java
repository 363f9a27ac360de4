package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.PinpointUnit;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives the pinpoints of a paragraph to its citations: to the one that follows at once, else to the one just before,
 * else to the nearest before in the paragraph, else to none. Used again; not thread-safe.
 */
final class PinpointAttachments {
    private final Lexicon lexicon;
    private final PinpointReader reader;
    private Tokens tokens;

    PinpointAttachments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reader = new PinpointReader(lexicon);
        this.tokens = new Tokens(lexicon.words);
    }

    void attach(Tokens paragraph, List<Citation> citations) {
        tokens = paragraph;
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
            take(after, start, end, true);
            return;
        }
        @Nullable Citation before = next > 0 ? citations.get(next - 1) : null;
        if (before == null) {
            return;
        }
        boolean adjacent = isJustAfter(before, start);
        boolean changed = lexicon.markers.before(Marker.OBJECT, tokens, start);
        if (adjacent || (isCertain() && !changed && !isHeading(start, end))) {
            take(before, start, end, adjacent);
        }
    }

    /** Tells whether only {@code của} or the like stands between a run and the citation that follows. */
    private boolean isJust(int end, Citation citation) {
        int at = end;
        boolean sign =
                tokens.isSign(at, ',') || tokens.isSign(at, '(') || tokens.isSign(at, '-') || tokens.isSign(at, '–');
        if (sign) {
            at++;
        }
        at = lexicon.markers.end(Marker.PINPOINT_LINK, tokens, at);
        at = lexicon.markers.end(Marker.DRAFT, tokens, at);
        return at == citation.first || lexicon.markers.end(Marker.NUMBER_SIGN, tokens, at) == citation.first;
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
    private boolean isCertain() {
        List<PinpointReader.Group> groups = reader.groups();
        return groups.stream()
                .anyMatch(group ->
                        group.unit().unit().equals(PinpointUnit.ARTICLE) && (group.capital() || groups.size() > 1));
    }

    private void take(Citation citation, int start, int end, boolean adjacent) {
        PinpointPaths.of(List.copyOf(reader.groups())).forEach(citation.pinpoints::putIfAbsent);
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
