package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentType;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the words around a citation tell of it: day of issue, issuer, subject, day of effect. Nothing is carried
 * over the end of a sentence or past another citation. Used again; not thread-safe.
 */
final class Attachments {
    private static final int MOST_PARTS = 8;
    private static final int NEAR = 24;
    private static final int LONGEST_PERSON = 5;
    private static final int LONGEST_MEETING = 12;
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_BODY = 12;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final EffectReader effects;
    private final SubjectReader subjects;
    private final int of;
    private final int by;
    private final int through;
    private final int together;
    private final int from;
    private final int passive;
    private final int day;
    private final int into;
    private final int today;
    private final int term;
    private final int session;
    private final int at;
    private final int year;
    private Tokens tokens;
    private List<Citation> citations = List.of();
    private int following;

    Attachments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.dates = new LegalDateReader(lexicon.words);
        this.effects = new EffectReader(lexicon, dates);
        this.subjects = new SubjectReader(lexicon);
        this.tokens = new Tokens(lexicon.words);
        this.of = lexicon.words.get("của");
        this.by = lexicon.words.get("do");
        this.through = lexicon.words.get("bởi");
        this.together = lexicon.words.get("liên");
        this.from = lexicon.words.get("từ");
        this.passive = lexicon.words.get("được");
        this.day = lexicon.words.get("ngày");
        this.year = lexicon.words.get("năm");
        this.into = lexicon.words.get("vào");
        this.today = lexicon.words.get("hôm");
        this.term = lexicon.words.get("khóa");
        this.session = lexicon.words.get("kỳ");
        this.at = lexicon.words.get("tại");
    }

    /** Completes the citations of a paragraph. */
    void attach(Tokens paragraph, List<Citation> all) {
        tokens = paragraph;
        citations = all;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            following = i + 1;
            int other = following < citations.size() ? citations.get(following).first : tokens.count();
            int limit = Sentences.end(tokens, citation.last, other);
            right(citation, limit);
            effects.read(tokens, citation, i > 0 ? sameSentence(citations.get(i - 1), citation) : null, limit);
        }
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            int previous = i == 0 ? 0 : citations.get(i - 1).attachedTo;
            left(citation, Sentences.start(tokens, citation.first, previous));
        }
        effects.share(tokens, citations);
        shareIssuer();
        for (Citation citation : citations) {
            if (citation.issuer == null && citation.number != null) {
                int then = citation.issued == null ? 0 : citation.issued.year().orElse(0);
                citation.issuer = lexicon.issuer(citation.number, then).orElse(null);
            }
        }
    }

    private @Nullable Citation sameSentence(Citation before, Citation citation) {
        return Sentences.start(tokens, citation.first, before.last) == before.last ? before : null;
    }

    /** Reads date, issuer and subject after the core, in any order, each at most once. */
    private void right(Citation citation, int limit) {
        int at = yearOf(citation);
        boolean near = true;
        for (int i = 0; i < MOST_PARTS && at < limit; i++) {
            int from = skipLight(at, limit);
            int next = date(citation, from, limit, near);
            if (next == from) {
                next = issuer(citation, from, limit, near);
            }
            if (next == from) {
                next = passive(citation, from, limit);
                near &= next == from;
            }
            if (next == from) {
                next = effect(from, limit);
                near &= next == from;
            }
            if (next == from) {
                next = subjects.read(tokens, citations, following, from, limit, near);
                near &= next == from;
            }
            if (next == from) {
                return;
            }
            at = afterPerson(afterAside(next));
            citation.attachedTo = Math.max(citation.attachedTo, next);
        }
    }

    /** Steps over {@code có hiệu lực từ DATE}, which the reader of effects takes. */
    private int effect(int from, int limit) {
        int at = markers.end(Marker.EFFECT, tokens, markers.end(Marker.AUXILIARY, tokens, from));
        if (!markers.before(Marker.EFFECT, tokens, at)) {
            return from;
        }
        int date = markers.end(Marker.DATE_FROM, tokens, at);
        return at > from && dates.read(tokens, date) && dates.end() <= limit ? dates.end() : from;
    }

    /** Takes {@code năm 2013} after a short number, or {@code (DNNVV)}; answers the token to go on at. */
    private int yearOf(Citation citation) {
        boolean abbreviated = tokens.isSign(citation.last, '(')
                && tokens.isAllCapitals(citation.last + 1)
                && tokens.isSign(citation.last + 2, ')');
        if (abbreviated) {
            return citation.last + 3;
        }
        boolean open = citation.number != null && citation.number.year().isEmpty();
        if (!open || tokens.word(citation.last) != year || tokens.year(citation.last + 1) < 0) {
            return citation.last;
        }
        citation.year = tokens.year(citation.last + 1);
        citation.field(MentionField.YEAR, tokens.start(citation.last + 1), tokens.end(citation.last + 1));
        citation.extend(citation.start, tokens.end(citation.last + 1));
        return citation.last + 2;
    }

    private int skipLight(int from, int limit) {
        int at = from;
        while (at < limit && isLight(tokens.sign(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLight(char sign) {
        return sign == ',' || sign == '(' || sign == ')' || sign == '|';
    }

    /** Takes {@code (ban hành|ký|…) ngày DATE}. */
    private int date(Citation citation, int from, int limit, boolean near) {
        int verb = markers.end(Marker.AUXILIARY, tokens, from);
        verb = markers.end(Marker.ISSUE_VERB, tokens, verb);
        int at = verb;
        if (at > from) {
            at = markers.end(Marker.DATE_FROM, tokens, at);
        } else if (tokens.word(at) == into && tokens.word(at + 1) == day) {
            at++;
        }
        if (at >= limit || citation.issued != null || !dates.read(tokens, at) || dates.end() > limit) {
            return from;
        }
        boolean told = tokens.word(at) == day
                || tokens.word(at) == today
                || dates.date().isWholeDay()
                || verb > from;
        if (verb == from && isOfAnotherDay(citation, dates.date())) {
            return from;
        }
        boolean apart = tokens.isSign(at - 1, ',');
        if (!told || (apart && (!dates.date().isWholeDay() || isOfAnother(dates.end(), limit)))) {
            return from;
        }
        take(citation, dates.date(), dates.start(), dates.end(), near);
        return dates.end();
    }

    /** Tells whether no law of a title that the catalogue has was adopted on a day: something else happened then. */
    private boolean isOfAnotherDay(Citation citation, PartialDate date) {
        if (citation.title == null || citation.number != null || !date.isWholeDay()) {
            return false;
        }
        List<CatalogueEntry> laws = lexicon.catalogue.withTitle(citation.type.vietnameseLabel() + " " + citation.title);
        boolean any = false;
        for (CatalogueEntry law : laws) {
            any |= law.adopted().isPresent()
                    ? law.adopted().equals(date.earliest())
                    : law.number()
                            .filter(number -> !number.year().equals(date.year()))
                            .isEmpty();
        }
        return !laws.isEmpty() && !any;
    }

    /** Tells whether a date begins what is said next: {@code …, ngày 24/8/2023, Thành ủy ban hành …}. */
    private boolean isOfAnother(int end, int limit) {
        if (!tokens.isSign(end, ',')) {
            return false;
        }
        int issuer = lexicon.issuerReader.read(tokens, end + 1, tokens.count());
        if (issuer == IssuerReader.NONE) {
            return false;
        }
        int verb = markers.end(Marker.AUXILIARY, tokens, issuer);
        return end < limit && markers.at(Marker.ISSUE_VERB, tokens, verb);
    }

    private void take(Citation citation, PartialDate date, int from, int to, boolean near) {
        citation.issued = date;
        citation.field(MentionField.ISSUED, tokens.start(from), tokens.end(to - 1));
        if (near) {
            citation.extend(citation.start, tokens.end(to - 1));
        }
    }

    /** Takes {@code của ISSUER} and {@code do ISSUER (ban hành|ký)}. */
    private int issuer(Citation citation, int from, int limit, boolean near) {
        if (tokens.isSign(from - 1, '|')) {
            return cell(citation, from, limit);
        }
        boolean introduced = tokens.word(from) == of || tokens.word(from) == by;
        if (!introduced || citation.issuer != null) {
            return from;
        }
        int start = tokens.word(from + 1) == together ? from + 2 : from + 1;
        int end = issuers(citation, start, limit);
        boolean acts = end != IssuerReader.NONE && (tokens.word(from) == of || isActing(end));
        if (!acts) {
            return tokens.word(from) == by ? unknown(citation, from, limit) : from;
        }
        takeIssuer(citation, start, end);
        if (near && tokens.word(from) == of) {
            citation.extend(citation.start, tokens.end(end - 1));
        }
        return end;
    }

    /** Takes the day from {@code do BODY ban hành ngày DATE} where the body is not known. */
    private int unknown(Citation citation, int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + LONGEST_BODY) && tokens.isWord(i); i++) {
            int verb = markers.end(Marker.ISSUE_VERB, tokens, i);
            if (verb > i && tokens.word(verb) == day && date(citation, i, limit, false) > i) {
                return dates.end();
            }
        }
        return from;
    }

    /** Takes the issuer that fills a cell of a table written with bars. */
    private int cell(Citation citation, int from, int limit) {
        int end = lexicon.issuerReader.read(tokens, from, limit);
        if (citation.issuer != null || end == IssuerReader.NONE || (end < limit && !tokens.isSign(end, '|'))) {
            return from;
        }
        takeIssuer(citation, from, end);
        return end;
    }

    /** Tells whether a verb of issuing follows an issuer, perhaps after the name of a person. */
    private boolean isActing(int end) {
        int at = afterPerson(afterAside(end));
        return markers.at(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, at));
    }

    /** Reads one issuer, or all of a joint document. */
    private int issuers(Citation citation, int from, int limit) {
        boolean joint = citation.type.equals(DocumentType.THONG_TU_LIEN_TICH)
                || citation.type.equals(DocumentType.NGHI_QUYET_LIEN_TICH);
        int end = lexicon.issuerReader.read(tokens, from, limit);
        while (joint && end != IssuerReader.NONE) {
            int stop = tokens.isSign(end, ',') || tokens.isSign(end, '-') ? end + 1 : end;
            int another = lexicon.issuerReader.read(tokens, markers.end(Marker.LIST, tokens, stop), limit);
            if (another == IssuerReader.NONE) {
                break;
            }
            end = another;
        }
        return end;
    }

    private void takeIssuer(Citation citation, int from, int to) {
        citation.issuer = Quoting.clean(tokens.slice(from, to));
        citation.field(MentionField.ISSUER, tokens.start(from), tokens.end(to - 1));
    }

    /** Takes {@code được ISSUER (thông qua|ban hành) … ngày DATE}. */
    private int passive(Citation citation, int from, int limit) {
        int at = markers.end(Marker.AUXILIARY, tokens, from);
        if (at == from || tokens.word(at - 1) != passive) {
            return from;
        }
        int issuer = issuers(citation, at, limit);
        int verb = issuer == IssuerReader.NONE ? at : atMeeting(afterPerson(issuer), limit);
        int after = markers.end(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, verb));
        if (after == verb) {
            return from;
        }
        if (issuer != IssuerReader.NONE && citation.issuer == null) {
            takeIssuer(citation, at, issuer);
        }
        if (issuer == IssuerReader.NONE && (tokens.word(after) == by || tokens.word(after) == through)) {
            int agent = issuers(citation, after + 1, limit);
            if (agent != IssuerReader.NONE && citation.issuer == null) {
                takeIssuer(citation, after + 1, agent);
                return agent;
            }
        }
        int then = tokens.word(after) == into ? after + 1 : after;
        boolean told = dates.read(tokens, then) && dates.end() <= limit;
        int found = told ? then : dateWithin(after, Math.min(limit, after + NEAR));
        if (found >= 0 && citation.issued == null) {
            take(citation, dates.date(), dates.start(), dates.end(), false);
            return dates.end();
        }
        return after;
    }

    /** Steps over {@code khóa XVI, kỳ họp thứ 20} between an issuer and its verb. */
    private int atMeeting(int from, int limit) {
        boolean opens = tokens.isSign(from, ',')
                || tokens.isSign(from, '(')
                || tokens.word(from) == term
                || tokens.word(from) == session
                || tokens.word(from) == at;
        for (int i = from; opens && i < Math.min(limit, from + LONGEST_MEETING); i++) {
            if (markers.at(Marker.ISSUE_VERB, tokens, i)) {
                return i;
            }
        }
        return from;
    }

    /** Finds a whole date or one after {@code ngày} within a clause. */
    private int dateWithin(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if ((tokens.isSign(i, ',') && i > from + 1) || markers.at(Marker.EFFECT, tokens, i)) {
                return -1;
            }
            boolean opens = tokens.word(i) == day || tokens.isNumber(i);
            if (opens
                    && (dates.readEnclosed(tokens, i) || dates.read(tokens, i))
                    && dates.end() <= limit
                    && dates.date().day().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the issuer named after a list to all of it: {@code Nghị định 79 và Nghị định 15 của Chính phủ}. */
    private void shareIssuer() {
        for (int i = citations.size() - 2; i >= 0; i--) {
            Citation one = citations.get(i);
            Citation next = citations.get(i + 1);
            Span span = next.fields.get(MentionField.ISSUER);
            boolean after = span != null && span.start() > next.end;
            if (one.issuer == null && after && one.type.equals(next.type) && effects.isList(tokens, one, next)) {
                one.issuer = next.issuer;
                one.fields.put(MentionField.ISSUER, span);
            }
        }
    }

    /** Tells whether nothing but the name of who holds the post stands between two tokens. */
    private boolean isPerson(int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST_PERSON && tokens.isCapital(at)) {
            at++;
        }
        return at == to;
    }

    /** Steps over the name of who holds the post, if a verb of issuing follows it. */
    private int afterPerson(int from) {
        int at = from;
        while (at - from < LONGEST_PERSON && tokens.isCapital(at)) {
            at++;
        }
        return markers.at(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, at)) ? at : from;
    }

    /** Steps over {@code khóa XIII}, {@code (khóa XIII)} or {@code (Bộ Y tế)} after an issuer. */
    private int afterAside(int from) {
        if (tokens.word(from) == term && (tokens.isNumber(from + 1) || Romans.isRoman(tokens, from + 1))) {
            return from + 2;
        }
        if (!tokens.isSign(from, '(')) {
            return from;
        }
        int close = from + 1;
        while (close - from < LONGEST_ASIDE && (tokens.isWord(close) || tokens.isNumber(close))) {
            close++;
        }
        boolean told = tokens.word(from + 1) == term || lexicon.issuerReader.read(tokens, from + 1, close) == close;
        return told && tokens.isSign(close, ')') ? close + 1 : from;
    }

    /** Reads {@code DATE, ISSUER ban hành} before the core. */
    private void left(Citation citation, int limit) {
        int verb = markers.startBefore(Marker.ISSUE_VERB, tokens, citation.first);
        if (verb == citation.first || verb < limit) {
            return;
        }
        int subject = markers.startBefore(Marker.AUXILIARY, tokens, verb);
        int issuerStart = -1;
        int issuerEnd = -1;
        int dateStart = -1;
        int dateEnd = -1;
        PartialDate date = null;
        Span dateSpan = new Span(0, 0);
        for (int i = Math.max(limit, citation.first - 2 * NEAR); i < subject; i++) {
            if (dates.read(tokens, i) && dates.end() <= subject && EffectReader.isDay(dates.date())) {
                date = dates.date();
                dateStart = i;
                dateEnd = dates.end();
                dateSpan = new Span(tokens.start(dates.start()), tokens.end(dateEnd - 1));
                i = dateEnd - 1;
                continue;
            }
            int end = lexicon.issuerReader.read(tokens, i, subject);
            if (end != IssuerReader.NONE) {
                issuerStart = i;
                issuerEnd = end;
                i = Math.max(end, Math.min(afterAside(end), subject)) - 1;
            }
        }
        boolean dated = date != null && dateEnd == subject;
        boolean acts = issuerStart >= 0
                && isPerson(afterAside(issuerEnd), dated && dateStart >= issuerEnd ? dateStart : subject);
        if (acts && citation.issuer == null) {
            takeIssuer(citation, issuerStart, issuerEnd);
        }
        boolean told = date != null && (acts || dated || opensSentence(dateStart, dateEnd, limit));
        if (date != null && told && citation.issued == null && !isOfEffect(dateStart)) {
            citation.issued = date;
            citation.fields.put(MentionField.ISSUED, dateSpan);
        }
    }

    /** Tells whether a sentence begins with a day, so that what it tells happened then: {@code Ngày 6/11/2015, …}. */
    private boolean opensSentence(int date, int end, int limit) {
        int start = Sentences.start(tokens, date, Math.max(limit, date - 2));
        boolean begins = start == 0 || start == limit || Sentences.endsAt(tokens, start - 1);
        return begins && tokens.isSign(end, ',') && date - start <= 1 && tokens.word(date) != from;
    }

    /** Tells whether a date says since when something is in force: {@code hiệu lực từ ngày …}. */
    private boolean isOfEffect(int date) {
        int from = markers.startBefore(Marker.DATE_FROM, tokens, date);
        return markers.before(Marker.EFFECT, tokens, from);
    }
}
