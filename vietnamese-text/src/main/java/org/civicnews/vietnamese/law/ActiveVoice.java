package org.civicnews.vietnamese.law;

import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.text.Syllable;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads who issued a document and when from the words before it: {@code Ngày 3/2, Chính phủ ban hành Nghị định …}. Used
 * again; not thread-safe.
 */
final class ActiveVoice {
    private static final int FARTHEST = 48;
    private static final int LONGEST_RECIPIENT = 14;
    private static final int LONGEST_COMPANY = 3;
    private static final int LONGEST_SUBJECT = 4;
    private static final int LONGEST_DAY = 8;
    private static final int NONE = -1;

    private final Lexicon lexicon;
    private final PhraseRoles<Marker> markers;
    private final LegalDateReader dates;
    private final Issuers issuers;
    private final int[] offices;
    private final int under;
    private final int of;
    private final int from;
    private final int by;
    private final int send;
    private final int inPlace;
    private final int face;
    private final int after;
    private final int before;
    private final int day;
    private final int when;
    private final int with;
    private final int combine;
    private final int fit;
    private Tokens tokens;

    /** The last issuer before the verb: its first token, the token after it, and the one after what explains it. */
    private int issuerStart;

    private int issuerEnd;
    private int issuerAfter;

    /** Whom a deputy signs for. */
    private int behalfStart;

    private int behalfEnd;

    private int dateStart;
    private int dateEnd;
    private @Nullable PartialDate date;
    private Span dateSpan = new Span(0, 0);

    ActiveVoice(Lexicon lexicon, LegalDateReader dates, Issuers issuers) {
        this.lexicon = lexicon;
        this.markers = lexicon.markers;
        this.dates = dates;
        this.issuers = issuers;
        this.tokens = new Tokens(lexicon.words);
        this.offices = new int[] {
            lexicon.words.get("cục"), lexicon.words.get("tổng"), lexicon.words.get("vụ"), lexicon.words.get("thanh")
        };
        this.under = lexicon.words.get("thuộc");
        this.of = lexicon.words.get("của");
        this.from = lexicon.words.get("từ");
        this.by = lexicon.words.get("do");
        this.send = lexicon.words.get("gửi");
        this.inPlace = lexicon.words.get("thay");
        this.face = lexicon.words.get("mặt");
        this.after = lexicon.words.get("sau");
        this.before = lexicon.words.get("trước");
        this.day = lexicon.words.get("ngày");
        this.when = lexicon.words.get("khi");
        this.with = lexicon.words.get("với");
        this.combine = lexicon.words.get("phối");
        this.fit = lexicon.words.get("hợp");
    }

    /** Reads {@code DATE, ISSUER ban hành} before the core, not before a limit. */
    void read(Tokens paragraph, Citation citation, int limit) {
        tokens = paragraph;
        int object = beforeDay(citation, beforeCount(citation.first));
        int verb = verbBefore(object);
        if (verb == object) {
            opening(citation, limit);
        } else if (verb >= limit) {
            int subject = markers.startBefore(Marker.AUXILIARY, tokens, verb);
            look(citation, Math.max(limit, citation.first - FARTHEST), subject);
            take(citation, subject, limit);
        }
    }

    /** Steps back over the day between the verb and its object: {@code thông qua ngày 27/11/2023 Luật …}, and takes it. */
    private int beforeDay(Citation citation, int object) {
        for (int i = object - 1; i >= 1 && i >= object - LONGEST_DAY; i--) {
            boolean told = tokens.word(i) == day && markers.before(Marker.ISSUE_VERB, tokens, i);
            if (told && dates.read(tokens, i) && dates.end() == object) {
                if (citation.issued == null) {
                    citation.issued = dates.date();
                    citation.field(MentionField.ISSUED, tokens.start(dates.start()), tokens.end(object - 1));
                }
                return i;
            }
        }
        return object;
    }

    /** Steps back over how many documents there are: {@code có liên tiếp 5 quyết định số …}. */
    private int beforeCount(int first) {
        return tokens.isNumber(first - 1) && tokens.length(first - 1) <= 2
                ? markers.startBefore(Marker.AUXILIARY, tokens, first - 1)
                : first;
    }

    /** Gives the verb whose object begins at a token, perhaps after who receives it; the token itself if none is. */
    private int verbBefore(int object) {
        int verb = markers.startBefore(Marker.ISSUE_VERB, tokens, object);
        if (verb == object) {
            verb = markers.startBefore(Marker.SEND_VERB, tokens, object);
        }
        for (int i = object - 1; verb == object && i >= object - LONGEST_RECIPIENT && tokens.isWord(i); i--) {
            if (tokens.word(i) == send && isRecipient(i + 1, object)) {
                return i;
            }
        }
        return verb;
    }

    /** Tells whether nothing but who receives a letter stands between two tokens: no verb, and no end of a clause. */
    private boolean isRecipient(int from, int to) {
        boolean recipient = from < to;
        for (int i = from; recipient && i < to; i++) {
            recipient = !markers.at(Marker.ISSUE_VERB, tokens, i) && !lexicon.guards.at(Guard.STOP, tokens, i);
        }
        return recipient;
    }

    /** Finds the last day and the last issuer between two tokens. */
    private void look(Citation citation, int start, int subject) {
        issuerStart = NONE;
        issuerEnd = NONE;
        issuerAfter = NONE - 1;
        behalfStart = NONE;
        behalfEnd = NONE;
        dateStart = NONE;
        dateEnd = NONE;
        date = null;
        for (int i = start; i < subject; i++) {
            int day = dayEnd(i, subject);
            int end = day > i ? day : issuers.read(tokens, citation, i, subject);
            if (day == i && end != IssuerReader.NONE) {
                end = keep(i, end, subject);
            }
            i = Math.max(i, end - 1);
        }
    }

    private int dayEnd(int at, int limit) {
        if (!dates.read(tokens, at) || dates.end() > limit || !EffectReader.isDay(dates.date())) {
            return at;
        }
        date = dates.date();
        dateStart = at;
        dateEnd = dates.end();
        dateSpan = new Span(tokens.start(dates.start()), tokens.end(dateEnd - 1));
        return dateEnd;
    }

    /** Keeps an issuer, unless it is the body over the one before; answers the token after it and what explains it. */
    private int keep(int start, int end, int subject) {
        if (tokens.word(start - 1) == face && tokens.word(start - 2) == inPlace) {
            behalfStart = start;
            behalfEnd = end;
        }
        boolean partner =
                issuerStart >= 0 && (isPartner(start - 1) || (tokens.word(start - 1) == with && isPartner(start - 2)));
        boolean over = partner || (start == issuerAfter + 1 && isOffice(issuerStart) && isOver(issuerAfter));
        issuerStart = over ? issuerStart : start;
        issuerEnd = over ? issuerEnd : end;
        issuerAfter = Math.max(end, Math.min(issuers.afterAside(tokens, end), subject));
        return issuerAfter;
    }

    /** Tells whether {@code phối hợp} ends at a token: the body after it only helps the one before. */
    private boolean isPartner(int token) {
        return tokens.word(token) == fit && tokens.word(token - 1) == combine;
    }

    private void take(Citation citation, int subject, int limit) {
        boolean apposed =
                tokens.isSign(subject - 1, ',') && issuerAfter == subject - 1 && tokens.isSign(issuerStart - 1, ',');
        int end = apposed ? subject - 1 : markers.startBefore(Marker.SPEECH, tokens, subject);
        boolean dated = date != null && dateEnd == end;
        int before = dated && dateStart >= issuerEnd ? dateStart : end;
        boolean acts = issuerStart >= 0
                && (issuers.isPerson(tokens, issuerAfter, before)
                        || issuers.isAtSession(tokens, issuerAfter, before)
                        || isLonger(before));
        if (!acts && issuerStart < 0) {
            company(citation, before, limit);
        }
        if (acts && citation.issuer == null) {
            boolean deputy = behalfStart >= 0 && tokens.isSign(behalfEnd, ',') && issuerStart == behalfEnd + 1;
            issuers.take(tokens, citation, deputy ? behalfStart : issuerStart, deputy ? behalfEnd : issuerEnd);
        }
        boolean told = acts
                || dated
                || (date != null && (opensSentence(dateStart, dateEnd, limit) || hasPlainSubject(before, limit)));
        boolean earlier = tokens.word(subject - 1) == when; // "Tháng 10-2018, sau khi có Kết luận …"
        if (date != null
                && told
                && !earlier
                && citation.issued == null
                && !isOfEffect(dateStart)
                && !isBeforeOrAfter(limit)) {
            citation.issued = date;
            citation.fields.put(MentionField.ISSUED, dateSpan);
        }
    }

    /**
     * Takes the bare name of a company before the verb: {@code Chiều 2/6, Viettel gửi Công văn …}. Such a name is no
     * syllable of Vietnamese, opens its clause, and the code of the number is not that of another body.
     */
    private void company(Citation citation, int end, int limit) {
        int from = end;
        while (from > limit && end - from < LONGEST_COMPANY && isForeignName(from - 1)) {
            from--;
        }
        boolean opens =
                from == limit || from == 0 || tokens.isSign(from - 1, ',') || Sentences.endsAt(tokens, from - 1);
        boolean silent = citation.number != null
                && !citation.number.issuerCodes().isEmpty()
                && !lexicon.isIssuer(citation.number.issuerCodes().get(0));
        if (from < end && opens && silent && citation.issuer == null) {
            issuers.take(tokens, citation, from, end);
        }
    }

    private boolean isForeignName(int token) {
        return tokens.isCapital(token)
                && tokens.length(token) > 2
                && !Romans.isRoman(tokens, token)
                && Syllable.parse(tokens.slice(token, token + 1)).isEmpty();
    }

    /** Tells whether the name of the issuer goes on to a token: only its beginning is in the tables. */
    private boolean isLonger(int to) {
        if (!lexicon.organisations.fills(tokens, issuerStart, to)) {
            return false;
        }
        issuerEnd = to;
        return true;
    }

    /**
     * Takes {@code Được ISSUER ban hành ngày DATE, CITATION}: what a sentence begins with is said of its first citation.
     */
    private void opening(Citation citation, int limit) {
        int comma = citation.first - 1;
        if (!tokens.isSign(comma, ',') || citation.issued != null || citation.issuer != null) {
            return;
        }
        int start = Sentences.start(tokens, comma, Math.max(limit, comma - FARTHEST));
        int lead = tokens.word(start) == by ? start + 1 : markers.end(Marker.AUXILIARY, tokens, start);
        int issuer = lead == start ? IssuerReader.NONE : issuers.read(tokens, citation, lead, comma);
        int subject = issuer == IssuerReader.NONE ? lead : issuers.afterPerson(tokens, issuer);
        int verb = markers.end(Marker.AUXILIARY, tokens, subject);
        int after = markers.end(Marker.ISSUE_VERB, tokens, verb);
        if (after == verb || !tokens.isCapital(start)) {
            return;
        }
        boolean dated = after < comma && dayEnd(after, comma) == comma;
        if (dated && date != null) {
            citation.issued = date;
            citation.fields.put(MentionField.ISSUED, dateSpan);
        }
        if (issuer != IssuerReader.NONE && (dated || after == comma)) {
            issuers.take(tokens, citation, lead, issuer);
        }
    }

    /** Tells whether the body that begins at a token is an office under another: {@code Cục}, {@code Tổng cục}, {@code Vụ}. */
    private boolean isOffice(int token) {
        int word = tokens.word(token);
        for (int office : offices) {
            if (word == office) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether what follows a token names the body over the one before: {@code Cục Chăn nuôi, Bộ Nông nghiệp}. */
    private boolean isOver(int token) {
        return tokens.isSign(token, ',')
                || tokens.isSign(token, '-')
                || tokens.word(token) == under
                || tokens.word(token) == of;
    }

    /** Tells whether a sentence begins with a day, so that what it tells happened then: {@code Ngày 6/11/2015, …}. */
    private boolean opensSentence(int date, int end, int limit) {
        int start = Sentences.start(tokens, date, Math.max(limit, date - 2));
        boolean begins = start == 0 || start == limit || Sentences.endsAt(tokens, start - 1);
        return begins && tokens.isSign(end, ',') && date - start <= 1 && tokens.word(date) != from;
    }

    /** Tells whether a clause has nothing but a day and a few small words before the verb: {@code …; ngày 3/8 cơ quan này có}. */
    private boolean hasPlainSubject(int verb, int limit) {
        int clause = tokens.word(dateStart - 1) == from ? dateStart - 1 : dateStart;
        boolean opens =
                clause == limit || clause == 0 || tokens.sign(clause - 1) == ';' || tokens.isSign(clause - 1, ',');
        int at = tokens.isSign(dateEnd, ',') ? dateEnd + 1 : dateEnd;
        boolean plain = opens && clause == dateStart && at < verb && verb - at <= LONGEST_SUBJECT;
        for (int i = at; plain && i < verb; i++) {
            plain = tokens.isWord(i) && !tokens.isCapital(i) && !lexicon.guards.at(Guard.STOP, tokens, i)
                    || lexicon.markers.at(Marker.DEMONSTRATIVE, tokens, i);
        }
        return plain;
    }

    /** Tells whether the day is one of something else, before or after which it happened: {@code Sau hội nghị ngày 1/8, …}. */
    private boolean isBeforeOrAfter(int limit) {
        int clause = dateStart;
        while (clause > limit && !tokens.isSign(clause - 1, ',') && !Sentences.endsAt(tokens, clause - 1)) {
            clause--;
        }
        int word = tokens.word(clause);
        return clause < dateStart && (word == after || word == before);
    }

    /** Tells whether a date says since when something is in force: {@code hiệu lực từ ngày …}. */
    private boolean isOfEffect(int date) {
        int from = markers.startBefore(Marker.DATE_FROM, tokens, date);
        return markers.before(Marker.EFFECT, tokens, from);
    }
}
