package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.civicnews.people.Post;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.PostClaim;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence of a block with the names, dates and cues in it. Cues within names and posts are left out. */
final class Sentence {
    /**
     * A name in the sentence.
     *
     * @param mention the mention
     * @param id the id of its record, empty if it has none
     * @param posts the posts told with it
     * @param from the first character of it or of the posts and forms of address before it
     * @param to after its last character or after the posts that follow it
     * @param inPost whether it is an organisation within a post of somebody
     */
    record Name(NameMention mention, String id, List<Post> posts, int from, int to, boolean inPost) {
        boolean isPerson() {
            return mention.kind() == NameKind.PERSON;
        }

        boolean isOrganization() {
            return mention.kind() == NameKind.ORGANIZATION;
        }

        boolean isPlace() {
            return mention.kind() == NameKind.PLACE;
        }

        /** The character behind the name and the posts that go with it. */
        int end() {
            return Math.max(to, mention.span().end());
        }

        Name withinPost() {
            return new Name(mention, id, posts, from, to, true);
        }
    }

    private static final int LONGEST_BRACKET = 15;

    /** The name of who took a picture, before the agency. */
    /** Thổ Nhĩ Kỳ, Saudi Arabia. */
    private static final int MOST_OF_COUNTRY = 3;

    private static final int LONGEST_CREDIT = 4;
    /** Sau khi Quốc hội kết thúc phiên thảo luận. */
    private static final int LONGEST_WHEN = 8;
    /** Phiên thảo luận ở hội trường về ngân sách, … */
    private static final int REST_OF_WHEN = 8;

    final MeetingText source;
    final int start;
    final int end;
    final Tokens tokens;
    final CueLexicon lexicon;
    final List<Name> names = new ArrayList<>();
    final List<CueHit> hits = new ArrayList<>();
    /** Whether it is the first of its block. */
    final boolean first;

    private final List<DateMention> dates;
    /** Set phrases that are no cue. */
    private final List<CueHit> fixed = new ArrayList<>();
    /** What its phrases tell. */
    private final EnumSet<Cue> told = EnumSet.noneOf(Cue.class);

    Sentence(MeetingText source, Span span, boolean first, CueLexicon lexicon, Tokens tokens) {
        this.source = source;
        this.start = span.start();
        this.end = span.end();
        this.first = first;
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.dates = within(source.dates(), DateMention::span);
        tokens.read(source.text(), start, end);
        readNames();
        for (CueHit hit : lexicon.find(tokens, this::isCovered)) {
            if (hit.is(Cue.OTHER)) {
                fixed.add(hit);
            } else {
                hits.add(hit);
                hit.cues().addTo(told);
            }
        }
        if (has(Cue.CREDIT)) {
            names.removeIf(this::isCredited);
        }
    }

    /** Ảnh: Nguyễn Văn A/TTXVN: who took the picture took no part. */
    private boolean isCredited(Name name) {
        for (CueHit hit : hits) {
            int from = name.mention().span().start();
            boolean credit = hit.is(Cue.CREDIT)
                    && hit.end() <= from
                    && (tokens.isSign(hit.to(), ':') || (tokens.isCapital(hit.from()) && hit.to() == firstToken(from)));
            if (credit && wordsBetween(hit.end(), from) <= LONGEST_CREDIT && !hasSign(".)", hit.end(), from)) {
                return true;
            }
        }
        return false;
    }

    private void readNames() {
        List<Span> posts = new ArrayList<>();
        int before = start; // the end of the person before, so that a post that several share begins the first alone
        int i = first(source.names(), NameMention::span);
        for (; i < source.names().size(); i++) {
            NameMention mention = source.names().get(i);
            if (mention.span().start() >= end) {
                break;
            }
            int from = mention.span().start();
            int to = mention.span().end();
            for (PostClaim claim : mention.posts()) {
                if (claim.span().start() >= start && claim.span().end() <= end) {
                    posts.add(claim.span());
                    from = claim.span().start() < before
                            ? from
                            : Math.min(from, claim.span().start());
                    to = Math.max(to, claim.span().end());
                }
            }
            if (mention.kind() == NameKind.PERSON) {
                from = from == mention.span().start() ? counterpart(from) : from;
                before = mention.span().end();
            }
            names.add(new Name(mention, source.nameIds().get(i), source.posts().get(i), from, to, false));
        }
        if (!posts.isEmpty()) {
            names.replaceAll(name -> name.isOrganization() && overlapsAny(posts, name) ? name.withinPost() : name);
        }
    }

    /** Người đồng cấp Nga Sergei Lavrov: the character with which the words for the counterpart begin; that of the name if there are none. */
    private int counterpart(int name) {
        int last = firstToken(name) - 1;
        for (int i = 0; i < MOST_OF_COUNTRY && last >= 0 && tokens.isCapital(last); i++) {
            last--;
        }
        boolean told =
                (isWord(last, "cấp") || isWord(last, "nhiệm")) && isWord(last - 1, "đồng") && isWord(last - 2, "người");
        return told ? tokens.start(last - 2) : name;
    }

    private static boolean overlapsAny(List<Span> posts, Name name) {
        for (Span post : posts) {
            if (post.overlaps(name.mention().span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character lies within a name or a post. */
    private boolean isCovered(int at) {
        for (int i = 0; i < names.size(); i++) {
            NameMention mention = names.get(i).mention();
            if (mention.span().start() > at && mention.posts().isEmpty()) {
                continue;
            }
            if (holds(mention.span(), at)) {
                return true;
            }
            for (int p = 0; p < mention.posts().size(); p++) {
                if (holds(mention.posts().get(p).span(), at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Span span, int at) {
        return span.start() <= at && at < span.end();
    }

    /** Whether a token stands within a set phrase: kiến thức, kỹ năng. */
    boolean isFixed(int token) {
        return isWithin(fixed, token) || isWithin(hits, token);
    }

    private static boolean isWithin(List<CueHit> phrases, int token) {
        for (CueHit hit : phrases) {
            if (hit.from() < token && token < hit.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character lies within the name of a body: Mặt trận Tổ quốc (MTTQ) Việt Nam. */
    boolean isWithinBody(int at) {
        for (Name name : names) {
            if (name.isOrganization() && holds(name.mention().span(), at)) {
                return true;
            }
        }
        return false;
    }

    /** The character after a bracket that follows a character at once; the character itself if none does. */
    int afterBracket(int at) {
        int open = firstToken(at);
        if (!tokens.isSign(open, '(')) {
            return at;
        }
        for (int i = open + 1; i < tokens.count() && i <= open + LONGEST_BRACKET; i++) {
            if (tokens.isSign(i, ')')) {
                return tokens.end(i);
            }
        }
        return at;
    }

    /** 80 hộ dân thôn A (xã B, huyện C) họp bàn: where the bracket straight before a token opens; the token itself if none is there. */
    int beforeBracket(int token) {
        int open = token - 1;
        if (!tokens.isSign(open, ')')) {
            return tokens.start(token);
        }
        while (open > 0 && open > token - LONGEST_BRACKET && !tokens.isSign(open, '(')) {
            open--;
        }
        return tokens.start(open);
    }

    String words() {
        return source.text().substring(start, end);
    }

    String words(int from, int to) {
        return source.text().substring(from, to);
    }

    /** The first hit that tells something, between two characters. */
    @Nullable
    CueHit hit(Cue cue, int from, int to) {
        if (!has(cue)) {
            return null;
        }
        for (CueHit hit : hits) {
            if (hit.start() >= from && hit.end() <= to && hit.is(cue)) {
                return hit;
            }
        }
        return null;
    }

    @Nullable
    CueHit hit(Cue cue) {
        return hit(cue, start, end);
    }

    boolean has(Cue cue) {
        return told.contains(cue);
    }

    /** Whether a token is this word, written small. */
    boolean isWord(int token, String word) {
        return tokens.isWord(token)
                && tokens.length(token) == word.length()
                && source.text().startsWith(word, tokens.start(token));
    }

    /** Whether a token is one of some words, written just so. */
    boolean isAnyOf(int token, Collection<String> words) {
        for (String word : words) {
            if (isWord(token, word)) {
                return true;
            }
        }
        return false;
    }

    /** Sau khi Quốc hội kết thúc phiên thảo luận, Ủy ban A đã họp: whether words stand in a clause of time before what is told. */
    boolean isWithinWhen(int from, int to) {
        int word = firstToken(from) - 1;
        int farthest = Math.max(0, word - LONGEST_WHEN);
        while (word > farthest && !tokens.isSign(word, ',') && !isWord(word, "khi")) {
            word--;
        }
        boolean when = word > 0 && isWord(word, "khi") && (isWord(word - 1, "sau") || isWord(word - 1, "Sau"));
        int last = Math.min(tokens.count() - 1, firstToken(to) + REST_OF_WHEN);
        return when && hasSign(",", to, tokens.end(last));
    }

    /**
     * Ông A tại cuộc họp báo ở Athens ngày 6/4. Ảnh: AFP: whether the credit of a picture stands behind the sentence, which may be
     * of another day; one that opens with its day tells the news.
     */
    boolean isCaption() {
        String text = source.text();
        int at = end;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '(')) {
            at++;
        }
        boolean credited = Captions.ends(text, start, end)
                || text.startsWith("Ảnh:", at)
                || text.startsWith("Nguồn:", at)
                || text.startsWith("Ảnh tư liệu", at);
        return credited && MeetingDays.opening(this).isEmpty();
    }

    /** Whether a token is a word for a rank of areas: xã, phường. */
    boolean isRank(int token) {
        return token >= 0
                && token < tokens.count()
                && lexicon.level(tokens, token, token + 1).isPresent();
    }

    /** The token behind the word for a rank: xã, thành phố, thị trấn; the token itself if none stands there. */
    int rankEnd(int token) {
        boolean town = isWord(token, "thị") && (isWord(token + 1, "trấn") || isWord(token + 1, "xã"));
        boolean city = isWord(token, "thành") && isWord(token + 1, "phố");
        return town || city ? token + 2 : isRank(token) ? token + 1 : token;
    }

    /** The names of a kind between two characters. */
    List<Name> names(NameKind kind, int from, int to) {
        List<Name> found = new ArrayList<>();
        for (Name name : names) {
            if (name.mention().kind() == kind
                    && name.mention().span().start() >= from
                    && name.mention().span().end() <= to) {
                found.add(name);
            }
        }
        return found;
    }

    List<Name> people() {
        return names(NameKind.PERSON, start, end);
    }

    /** The dates of the sentence. */
    List<DateMention> dates() {
        return dates;
    }

    /** Cán bộ hội các huyện Minh Hóa, Tuyên Hóa và thị xã Ba Đồn: whether a token is a comma or và between two places. */
    boolean isAmongPlaces(int token) {
        if (token < 1 || token + 1 >= tokens.count() || !(tokens.isSign(token, ',') || isWord(token, "và"))) {
            return false;
        }
        int before = tokens.end(token - 1);
        int after = tokens.start(token + 1);
        return names.stream()
                        .anyMatch(
                                name -> name.isPlace() && name.mention().span().end() == before)
                && names.stream()
                        .anyMatch(
                                name -> name.isPlace() && name.mention().span().start() == after);
    }

    /** The quantities of the sentence. */
    List<QuantityMention> quantities() {
        return within(source.quantities(), QuantityMention::span);
    }

    /** What lies in the sentence of things that are in the order of the text. */
    private <T> List<T> within(List<T> things, Function<T, Span> span) {
        int from = first(things, span);
        int to = from;
        while (to < things.size() && span.apply(things.get(to)).end() <= end) {
            to++;
        }
        return things.subList(from, to);
    }

    /** The index of the first thing that starts in the sentence or after it. */
    private <T> int first(List<T> things, Function<T, Span> span) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(things.get(middle)).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A legal document of the sentence. */
    record Law(LegalMention mention, String id) {}

    /** The legal documents of the sentence that have a record. */
    List<Law> laws() {
        List<Law> laws = new ArrayList<>();
        for (int i = first(source.laws(), LegalMention::core); i < source.laws().size(); i++) {
            LegalMention law = source.laws().get(i);
            if (law.core().end() > end) {
                break;
            }
            source.lawIds().get(i).ifPresent(id -> laws.add(new Law(law, id)));
        }
        return laws;
    }

    /** Whether a character stands within quotation marks that open in the sentence. */
    boolean isQuoted(int at) {
        boolean quoted = false;
        for (int i = 0; i < tokens.count() && tokens.start(i) < at; i++) {
            char sign = tokens.sign(i);
            quoted = sign == '“' || (sign == '"' && !quoted) || (quoted && sign != '”' && sign != '"');
        }
        return quoted;
    }

    /** Whether only spaces and signs stand between two characters. */
    boolean isGap(int from, int to) {
        int next = firstToken(from);
        while (next < tokens.count() && tokens.start(next) < to && !tokens.isWord(next) && !tokens.isNumber(next)) {
            next++;
        }
        return next == tokens.count() || tokens.start(next) >= to;
    }

    /** How many words and numbers stand between two characters. */
    int wordsBetween(int from, int to) {
        int words = 0;
        for (int i = firstToken(from); i < tokens.count() && tokens.start(i) < to; i++) {
            words += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
        }
        return words;
    }

    /** Whether a sign stands between two characters. */
    boolean hasSign(String signs, int from, int to) {
        for (int i = firstToken(from); i < tokens.count() && tokens.start(i) < to; i++) {
            if (tokens.sign(i) != 0 && signs.indexOf(tokens.sign(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first token that starts at or after a character. */
    int firstToken(int from) {
        int low = 0;
        int high = tokens.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.start(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A piece without spaces, separators and a full stop at its ends. */
    Span trimmed(int from, int to) {
        String text = source.text();
        int low = from;
        int high = to;
        while (low < high && (isSpace(text.charAt(low)) || ",;:-–".indexOf(text.charAt(low)) >= 0)) {
            low++;
        }
        while (high > low && (isSpace(text.charAt(high - 1)) || ".,;:-–".indexOf(text.charAt(high - 1)) >= 0)) {
            high--;
        }
        return new Span(low, high);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
