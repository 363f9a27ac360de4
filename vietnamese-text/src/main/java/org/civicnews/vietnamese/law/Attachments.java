package org.civicnews.vietnamese.law;

import java.util.List;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the words around a citation tell of it: day of issue, issuer, subject, day of effect. Nothing is carried
 * over the end of a sentence or past another citation. Used again; not thread-safe.
 */
final class Attachments {
    private static final int MOST_PARTS = 8;
    private static final int NEAR = 24;
    private static final int LONGEST_BODY = 12;
    private static final int LONGEST_PARENTHESIS = 40;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final EffectReader effects;
    private final SubjectReader subjects;
    private final Issuers issuers;
    private final ActiveVoice active;
    private final SharedIssuers shared;
    private final PassiveVoice passive;
    private final Speakers speakers;
    private final LeadToDate lead;
    private final int of;
    private final int by;
    private final int together;
    private final int day;
    private final int into;
    private final int since;
    private final int today;
    private final int year;
    private final int send;
    private final int answer;
    private final int word;
    private final int to;
    private final int toToo;
    private final int has;
    private Tokens tokens;
    private List<Citation> citations = List.of();
    private int following;

    Attachments(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.dates = new LegalDateReader(lexicon.words);
        this.effects = new EffectReader(lexicon, dates);
        this.subjects = new SubjectReader(lexicon);
        this.issuers = new Issuers(lexicon);
        this.active = new ActiveVoice(lexicon, dates, issuers);
        this.shared = new SharedIssuers(lexicon, dates, effects);
        this.passive = new PassiveVoice(lexicon, dates, issuers);
        this.speakers = new Speakers(lexicon, issuers);
        this.lead = new LeadToDate(lexicon);
        this.tokens = new Tokens(lexicon.words);
        this.of = lexicon.words.get("của");
        this.by = lexicon.words.get("do");
        this.together = lexicon.words.get("liên");
        this.day = lexicon.words.get("ngày");
        this.year = lexicon.words.get("năm");
        this.into = lexicon.words.get("vào");
        this.since = lexicon.words.get("từ");
        this.today = lexicon.words.get("hôm");
        this.send = lexicon.words.get("gửi");
        this.answer = lexicon.words.get("trả");
        this.word = lexicon.words.get("lời");
        this.to = lexicon.words.get("đến");
        this.toToo = lexicon.words.get("tới");
        this.has = lexicon.words.get("có");
    }

    /** Completes the citations of a paragraph. */
    void attach(Tokens paragraph, List<Citation> all) {
        tokens = paragraph;
        citations = all;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            following = i + 1;
            int other = following < citations.size() ? citations.get(following).first : tokens.count();
            int limit = withinParenthesis(i, Sentences.end(tokens, citation.last, other));
            right(citation, limit);
            afterParenthesis(citation);
            passive.late(tokens, citation, limit);
            speakers.read(tokens, citation, limit);
            effects.read(tokens, citation, i > 0 ? sameSentence(citations.get(i - 1), citation) : null, limit);
        }
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            int previous = i == 0 ? 0 : citations.get(i - 1).attachedTo;
            int start = Sentences.start(tokens, citation.first, previous);
            active.read(tokens, citation, start);
            speakers.readBefore(tokens, citation, start);
        }
        effects.share(tokens, citations);
        shared.share(tokens, citations);
        for (Citation citation : citations) {
            if (citation.issuer == null && citation.number != null) {
                int then = citation.issued == null ? 0 : citation.issued.year().orElse(0);
                citation.issuer = lexicon.issuer(citation.number, then).orElse(null);
            }
        }
    }

    /** Reads on behind a parenthesis that holds other citations: {@code A (sửa đổi bởi B) của Chính phủ}. */
    private void afterParenthesis(Citation citation) {
        int open = citation.attachedTo;
        if (following == citations.size() || !tokens.isSign(open, '(')) {
            return;
        }
        int most = Math.min(tokens.count(), open + LONGEST_PARENTHESIS);
        int close = closing(open, most);
        if (close == most || citations.get(following).first > close) {
            return;
        }
        int behind = following;
        while (behind < citations.size() && citations.get(behind).first < close) {
            behind++;
        }
        int other = behind < citations.size() ? citations.get(behind).first : tokens.count();
        int limit = Sentences.end(tokens, close + 1, other);
        int date = date(citation, close + 1, limit, false);
        int issuer = issuer(citation, date, limit, false);
        date(citation, issuer, limit, false);
    }

    /** Ends what belongs to a citation in parentheses with them, if they explain one before: {@code A (sửa đổi B) …}. */
    private int withinParenthesis(int index, int limit) {
        Citation citation = citations.get(index);
        int before = index == 0 ? citation.first : citations.get(index - 1).last;
        int from = Math.max(before, citation.first - NEAR);
        for (int i = citation.first - 1; i >= from && !tokens.isSign(i, ')'); i--) {
            if (tokens.isSign(i, '(')) {
                return closing(citation.last, limit);
            }
        }
        return limit;
    }

    private int closing(int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.isSign(i, ')')) {
                return i;
            }
        }
        return limit;
    }

    private @Nullable Citation sameSentence(Citation before, Citation citation) {
        return Sentences.start(tokens, citation.first, before.last) == before.last ? before : null;
    }

    /** Reads date, issuer and subject after the core, in any order, each at most once. */
    private void right(Citation citation, int limit) {
        int at = yearOf(citation);
        boolean near = true;
        for (int i = 0; i < MOST_PARTS && at < limit; i++) {
            int light = skipLight(at, limit);
            int from = lead.end(tokens, light, limit);
            near &= from == light;
            int next = date(citation, from, limit, near);
            if (next == from) {
                next = issuer(citation, from, limit, near);
            }
            if (next == from) {
                next = passive.read(tokens, citation, from, limit);
                near &= next == from;
            }
            if (next == from) {
                next = effect(from, limit);
                near &= next == from;
            }
            if (next == from) {
                next = sent(citation, from, limit);
                near &= next == from;
            }
            if (next == from) {
                next = subjects.read(tokens, citations, following, from, limit, near);
                near &= next == from;
            }
            if (next == from) {
                return;
            }
            at = issuers.afterPerson(tokens, issuers.afterAside(tokens, next));
            citation.attachedTo = Math.max(citation.attachedTo, next);
        }
    }

    /** Takes the day from {@code gửi RECIPIENT ngày DATE} where a clause ends with it. */
    private int sent(Citation citation, int from, int limit) {
        boolean answered = tokens.word(from) == answer && tokens.word(from + 1) == word;
        boolean reaches = tokens.word(from) == to || tokens.word(from) == toToo;
        boolean sent =
                tokens.word(from) == send || (reaches && markers.before(Marker.ISSUE_VERB, tokens, citation.first));
        if (citation.issued != null || (!sent && !answered)) {
            return from;
        }
        int recipient = answered ? from + 2 : from + 1;
        for (int i = recipient + 1; i < Math.min(limit, from + LONGEST_BODY) && isRecipient(i); i++) {
            boolean told = tokens.word(i) == day || tokens.word(i) == today;
            boolean ended = told && dates.read(tokens, i) && dates.end() <= limit;
            if (ended && (endsRecipient(dates.end()) || issuers.read(tokens, citation, recipient, i) == i)) {
                take(citation, dates.date(), dates.start(), dates.end(), false);
                return dates.end();
            }
        }
        return from;
    }

    private boolean endsRecipient(int token) {
        return !tokens.isWord(token) || markers.at(Marker.SUBJECT, tokens, token);
    }

    private boolean isRecipient(int token) {
        boolean day = tokens.word(token) == this.day || tokens.word(token) == today;
        return day
                || tokens.isCapital(token)
                || tokens.isNumber(token)
                || tokens.isSign(token, ',')
                || (tokens.isWord(token)
                        && !markers.at(Marker.DATE_FROM, tokens, token)
                        && !markers.at(Marker.SUBJECT, tokens, token)
                        && !lexicon.guards.at(Guard.STOP, tokens, token));
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
        boolean enclosed = tokens.isSign(citation.last, '(') && tokens.isSign(citation.last + 3, ')');
        int word = enclosed ? citation.last + 1 : citation.last;
        if (!open || tokens.word(word) != year || tokens.year(word + 1) < 0) {
            return citation.last;
        }
        citation.year = tokens.year(word + 1);
        citation.field(MentionField.YEAR, tokens.start(word + 1), tokens.end(word + 1));
        int end = enclosed ? word + 3 : word + 2;
        citation.extend(citation.start, tokens.end(end - 1));
        return end;
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
        int verb = markers.end(Marker.ISSUE_VERB, tokens, markers.end(Marker.AUXILIARY, tokens, from));
        boolean object = markers.before(Marker.ISSUE_VERB, tokens, citation.first);
        int at = dateAt(from, verb, object);
        if (citation.issued != null || at >= limit) {
            return from;
        }
        boolean month = at == from && dates.readEnclosedMonth(tokens, at);
        boolean read = month || (dates.read(tokens, at) && dates.end() <= limit);
        if (!read || (!month && !isOfIssue(citation, verb > from ? verb : at, at, limit, object))) {
            return from;
        }
        take(citation, dates.date(), dates.start(), dates.end(), near);
        return dates.end();
    }

    /** Steps over what leads to a date: the verb of issuing, {@code vào}, and after such a verb the hour. */
    private int dateAt(int from, int verb, boolean object) {
        int at = verb;
        if (at > from) {
            at = markers.end(Marker.DATE_FROM, tokens, at);
        } else if ((tokens.word(at) == into || (object && tokens.word(at) == since)) && dates.isTold(tokens, at + 1)) {
            at++;
        }
        return object ? dates.afterHour(tokens, at) : at;
    }

    /**
     * Tells whether the date just read is that of the issue.
     *
     * @param verb the token after the verb that leads to it; where it begins, if none does
     * @param at where it begins
     * @param object whether the citation is what a verb of issuing tells of: only then a part of the day is enough
     */
    private boolean isOfIssue(Citation citation, int verb, int at, int limit, boolean object) {
        boolean led = markers.before(Marker.ISSUE_VERB, tokens, verb);
        boolean draft = citation.draft && citation.number == null;
        if (!led && (draft || isOfAnotherDay(citation, dates.date()))) {
            return false; // a draft has no day of issue yet
        }
        if (led && tokens.word(verb - 1) == has && dates.date().day().isEmpty()) {
            return false; // "có từ năm 2012" tells since when there is one
        }
        boolean apart = tokens.isSign(at - 1, ',');
        boolean told = led
                || tokens.word(at) == day
                || tokens.word(at) == today
                || dates.date().isWholeDay()
                || (object && !apart && dates.isTold(tokens, at));
        return told && !(apart && (!dates.date().isWholeDay() || isOfAnother(dates.end(), limit)));
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
        if (citation.issuer != null) {
            return from;
        }
        if (!introduced) {
            return apposed(citation, from, limit);
        }
        boolean joint = tokens.word(from + 1) == together && !tokens.isCapital(from + 1);
        int start = joint ? from + 2 : from + 1;
        int end = issuers.readAfter(tokens, citation, start, limit, tokens.word(from) == of);
        boolean acts = end != IssuerReader.NONE
                && (tokens.word(from) == of
                        || issuers.isActing(tokens, end)
                        || issuers.isGiving(tokens, citation, end));
        if (!acts) {
            return tokens.word(from) == by ? unknown(citation, from, limit) : from;
        }
        issuers.take(tokens, citation, start, end);
        if (near && tokens.word(from) == of) {
            citation.extend(citation.start, tokens.end(end - 1));
        }
        return end;
    }

    /** Takes {@code (ISSUER)} and {@code , ISSUER ký} with nothing behind the verb but a date. */
    private int apposed(Citation citation, int from, int limit) {
        boolean enclosed = tokens.isSign(from - 1, '(');
        if ((!enclosed && !tokens.isSign(from - 1, ',')) || !tokens.isCapital(from)) {
            return from;
        }
        int end = issuers.read(tokens, citation, from, limit);
        if (end == IssuerReader.NONE) {
            return from;
        }
        int person = issuers.afterPerson(tokens, end);
        int verb = markers.end(Marker.AUXILIARY, tokens, person);
        int after = markers.end(Marker.ISSUE_VERB, tokens, verb);
        boolean signs = after > verb && (tokens.sign(after) != 0 || dates.isTold(tokens, after));
        if (!signs && !(enclosed && tokens.isSign(end, ')'))) {
            return from;
        }
        issuers.take(tokens, citation, from, end);
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
        issuers.take(tokens, citation, from, end);
        return end;
    }
}
