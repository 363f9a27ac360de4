package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/**
 * Finds the cores of all citations of a paragraph in one pass from left to right. A digit or the word of a type starts a
 * reading; everything else is passed over. Used again; not thread-safe.
 */
final class CitationScan {
    /** How many words may stand between the word of a type and {@code số}. */
    private static final int LONGEST_GAP = 12;

    /** How many words may stand between the word of a type and a number without {@code số}. */
    private static final int SHORT_GAP = 3;

    private static final int MOST_TYPE_WORDS = 6;
    private static final int MOST_BEFORE = 8;

    /** From so many digits on, the number of a resolution may be one of the United Nations. */
    private static final int LONG_SERIAL = 3;

    private final Lexicon lexicon;
    private final SymbolReader symbols = new SymbolReader();
    private final ShortRules shortRules;
    private final NumberRules rules;
    private final NameReader names;
    private final PartyNames partyNames;
    private final DecisionKinds decisions;
    private final int of;
    private final List<Citation> found = new ArrayList<>();
    private Tokens tokens;

    CitationScan(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tokens = new Tokens(lexicon.words);
        this.shortRules = new ShortRules(lexicon);
        this.rules = new NumberRules(lexicon);
        this.names = new NameReader(lexicon, symbols);
        this.partyNames = new PartyNames(lexicon);
        this.decisions = new DecisionKinds(lexicon);
        this.of = lexicon.words.get("của");
    }

    /** Gives the citations of a paragraph, sorted, not overlapping; the list is used again by the next call. */
    List<Citation> read(Tokens paragraph) {
        tokens = paragraph;
        found.clear();
        names.begin();
        int at = 0;
        while (at < tokens.count()) {
            at = step(at);
        }
        return found;
    }

    private int step(int at) {
        if (tokens.isNumber(at)) {
            return bare(at);
        }
        int word = tokens.word(at);
        if (word == Words.UNKNOWN) {
            return at + 1;
        }
        if (lexicon.types.isOpener(word) && !isStammer(at, word)) {
            int next = typed(at);
            if (next > at) {
                return next;
            }
        }
        if (lexicon.names.isOpener(word)) {
            Optional<Citation> name = names.abbreviated(tokens, at);
            if (name.isPresent()) {
                return add(name.get());
            }
        }
        return at + 1;
    }

    /** Tells whether a word stands three times in a row, which no citation does. */
    private boolean isStammer(int at, int word) {
        return tokens.word(at + 1) == word && tokens.word(at + 2) == word;
    }

    private int add(Citation citation) {
        int draft = lexicon.markers.startBefore(Marker.DRAFT, tokens, citation.first);
        if (draft < citation.first) {
            citation.draft = true;
            citation.flags.add(MentionFlag.DRAFT);
        }
        found.add(citation);
        return citation.last;
    }

    /** Reads what the word of a type at a token begins; answers the token to go on at, the same one if it is nothing. */
    private int typed(int at) {
        long match = lexicon.types.longest(tokens, at);
        if (match == Phrases.NONE) {
            return at;
        }
        TypeWord type = lexicon.typeWord(Phrases.value(match));
        int after = Phrases.end(match);
        Optional<Citation> citation = switch (type.use()) {
            case STANDARD -> lexicon.standards.read(tokens, at, after, type.type());
            case NAMED -> named(at, after, type);
            default -> numbered(at, after, type);
        };
        if (citation.isEmpty()) {
            return type.use() == TypeWord.Use.ABBREVIATED ? at : after;
        }
        Citation first = citation.get();
        int next = add(first);
        return lists(first, next);
    }

    private Optional<Citation> named(int at, int after, TypeWord type) {
        if (names.isKilledFromLeft(tokens, at)) {
            return Optional.empty();
        }
        Optional<Citation> numbered = numbered(at, after, type);
        return numbered.isPresent() ? numbered : names.read(tokens, at, after, type.type(), isListed(at));
    }

    /** Tells whether a word stands in a list right after the name of a law: {@code Luật Nhà ở; luật …}. */
    private boolean isListed(int at) {
        if (found.isEmpty()) {
            return false;
        }
        Citation before = found.get(found.size() - 1);
        return before.kind.equals(MentionKind.NAME) && afterJoint(before.last) == at;
    }

    private Optional<Citation> numbered(int at, int after, TypeWord type) {
        if (type.use() == TypeWord.Use.ABBREVIATED && !isAbbreviation(at)) {
            return Optional.empty();
        }
        int next = afterAbbreviation(after, type.type());
        boolean enclosed = tokens.isSign(next, '(');
        if (enclosed) {
            next++;
        }
        next = decisions.afterKind(tokens, at, next, type.type());
        boolean opens = tokens.isSign(next, ':') && lexicon.markers.at(Marker.NUMBER_SIGN, tokens, next + 1);
        next = opens ? next + 1 : next;
        int number = lexicon.markers.end(Marker.NUMBER_SIGN, tokens, next);
        boolean signed = number > next;
        if (signed && (tokens.isSign(number, ':') || tokens.isSign(number, '.'))) {
            number++;
        }
        if (number == after && type.type().equals(DocumentType.NGHI_QUYET)) {
            Optional<Citation> party = partyNames.read(tokens, at, after);
            if (party.isPresent()) {
                return party;
            }
        }
        boolean glued = type.use() == TypeWord.Use.ABBREVIATED && tokens.isGlued(number) && number == after;
        if (tokens.isNumber(number) && !glued && (!enclosed || signed)) {
            Optional<Citation> citation = atNumber(at, after, number, type, signed);
            if (citation.isPresent()) {
                return citation;
            }
        }
        return anaphor(at, after, type);
    }

    /** Steps over the abbreviation of a type in parentheses: {@code Nghị định (NĐ) 59/2015/NĐ-CP}. */
    private int afterAbbreviation(int after, DocumentType type) {
        boolean enclosed =
                tokens.isSign(after, '(') && tokens.isSign(after + 2, ')') && tokens.isAllCapitals(after + 1);
        return enclosed && type.symbols().contains(tokens.slice(after + 1, after + 2)) ? after + 3 : after;
    }

    private boolean isAbbreviation(int at) {
        if (!tokens.isAllCapitals(at)) {
            return false;
        }
        char before = tokens.isGlued(at) ? tokens.sign(at - 1) : 0;
        return before != '-' && before != '/' && before != '.' && before != '&' && !(tokens.isGlued(at) && before == 0);
    }

    private Optional<Citation> atNumber(int at, int after, int number, TypeWord type, boolean signed) {
        SymbolReader.Found reading = symbols.read(tokens.text(), tokens.start(number), true);
        if (reading == SymbolReader.Found.NOTHING) {
            return Optional.empty();
        }
        DocumentNumber read = symbols.number();
        int last = tokens.tokenAt(symbols.end(), number);
        if (reading == SymbolReader.Found.PARTIAL) {
            boolean stands = isShortName(at, last)
                    || shortRules.accepts(tokens, at, number, last, type, signed, read)
                    || ((isNamedBefore(at, type.type(), read) || isAnother(at, type))
                            && !shortRules.isCounted(tokens, last));
            boolean abroad = type.type().equals(DocumentType.NGHI_QUYET)
                    && tokens.length(number) >= LONG_SERIAL
                    && names.isOfTheWorld(tokens, at)
                    && !isOurs(last);
            return stands && !abroad
                    ? Optional.of(citation(MentionKind.SHORT, type, at, after, number, last, read))
                    : Optional.empty();
        }
        boolean odd = reading == SymbolReader.Found.ODD;
        if (odd && !signed && (type.use() != TypeWord.Use.SHORT || !tokens.isCapital(at))) {
            return Optional.empty();
        }
        Citation full = citation(MentionKind.FULL, type, at, after, number, last, read);
        if (odd) {
            full.flags.add(MentionFlag.PLAUSIBILITY_LOW);
            full.sure(0.7);
        }
        return Optional.of(full);
    }

    /** Tells whether a body of this country is said to have issued what ends at a token: {@code … của Chính phủ}. */
    private boolean isOurs(int last) {
        int to = Math.min(tokens.count(), last + LONGEST_GAP);
        for (int i = last; i < to && !Sentences.endsAt(tokens, i); i++) {
            if (tokens.word(i) == of) {
                return lexicon.issuerReader.read(tokens, i + 1, tokens.count()) != IssuerReader.NONE;
            }
        }
        return false;
    }

    /** Tells whether a document of the type and the number was cited shortly before: {@code Kết luận 14}. */
    private boolean isNamedBefore(int at, DocumentType type, DocumentNumber read) {
        if (!tokens.isCapital(at) || read.serial().orElse("").length() < 2) {
            return false;
        }
        for (int i = found.size() - 1; i >= Math.max(0, found.size() - MOST_BEFORE); i--) {
            Citation before = found.get(i);
            if (before.type.equals(type)
                    && before.number != null
                    && before.number.serial().equals(read.serial())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a list of short citations goes on: {@code TT 200 và TT 133}. */
    private boolean isAnother(int at, TypeWord type) {
        Citation before = found.isEmpty() ? null : found.get(found.size() - 1);
        return before != null
                && type.use() == TypeWord.Use.ABBREVIATED
                && before.kind.equals(MentionKind.SHORT)
                && before.type.equals(type.type())
                && afterJoint(before.last) == at;
    }

    /** Tells whether everybody knows a document by these words: {@code Đề án 06}. */
    private boolean isShortName(int at, int last) {
        long known = lexicon.shortNames.longest(tokens, at);
        return known != Phrases.NONE && Phrases.end(known) == last && tokens.isCapital(at);
    }

    private Citation citation(
            MentionKind kind, TypeWord type, int at, int after, int number, int last, DocumentNumber read) {
        DocumentType documentType = type.type();
        boolean general = documentType.equals(DocumentType.CONG_VAN)
                && read.typeCode().isPresent()
                && (read.issuerCodes().isEmpty()
                        || lexicon.isIssuer(read.issuerCodes().get(0)));
        if (general || NumberRules.isJoint(read)) {
            documentType = lexicon.type(read);
        }
        Citation citation = new Citation(kind, documentType, tokens, at, last, symbols.end());
        citation.number = read;
        citation.field(MentionField.TYPE, tokens.start(at), tokens.end(after - 1));
        citation.field(MentionField.NUMBER, tokens.start(number), symbols.end());
        citation.flags.addAll(symbols.flags());
        if (!tokens.isCapital(at)) {
            citation.flags.add(MentionFlag.LOWERCASE);
        }
        if (NumberRules.isOfAnotherType(documentType, read)) {
            citation.flags.add(MentionFlag.PLAUSIBILITY_LOW);
        }
        double sure = kind.equals(MentionKind.SHORT) ? 0.8 : 0.98;
        return citation.sure(citation.flags.contains(MentionFlag.PLAUSIBILITY_LOW) ? sure - 0.15 : sure);
    }

    /**
     * Reads {@code Quyết định xử phạt vi phạm hành chính số 12/QĐ-XPHC} from its number backwards: words stand between the
     * type and {@code số}.
     */
    private Optional<Citation> acrossGap(int number, DocumentNumber read) {
        int sign = tokens.isSign(number - 1, ':') ? number - 1 : number;
        int before = lexicon.markers.startBefore(Marker.NUMBER_SIGN, tokens, sign);
        int widest = before < sign ? LONGEST_GAP : SHORT_GAP;
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).last;
        for (int i = before - 1; i >= from && before - i <= widest + MOST_TYPE_WORDS; i--) {
            long match = tokens.isWord(i) ? lexicon.types.longest(tokens, i, before) : Phrases.NONE;
            if (match != Phrases.NONE) {
                boolean near = before - Phrases.end(match) <= widest;
                return near ? acrossGap(i, match, number, read, before < sign) : Optional.empty();
            }
            boolean ordinary = tokens.isWord(i) || tokens.isSign(i, '-') || tokens.isSign(i, '&');
            if (!ordinary) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Citation> acrossGap(int at, long match, int number, DocumentNumber read, boolean signed) {
        TypeWord type = lexicon.typeWord(Phrases.value(match));
        if (type.use() == TypeWord.Use.ABBREVIATED || !rules.isOf(type.type(), read, signed)) {
            return Optional.empty();
        }
        int last = tokens.tokenAt(symbols.end(), number);
        int after = Phrases.end(match);
        Citation citation = citation(MentionKind.FULL, type, at, after, number, last, read);
        int issuer =
                tokens.word(after) == of ? lexicon.issuerReader.read(tokens, after + 1, number) : IssuerReader.NONE;
        if (issuer != IssuerReader.NONE) {
            citation.issuer = Quoting.clean(tokens.slice(after + 1, issuer));
            citation.field(MentionField.ISSUER, tokens.start(after + 1), tokens.end(issuer - 1));
        }
        return Optional.of(citation.sure(0.85));
    }

    private Optional<Citation> anaphor(int at, int after, TypeWord type) {
        boolean able =
                type.use() != TypeWord.Use.ABBREVIATED && type.use() != TypeWord.Use.SYMBOL && tokens.isCapital(at);
        int end = lexicon.markers.end(Marker.DEMONSTRATIVE, tokens, after);
        if (!able || end == after || lexicon.guards.before(Guard.LEFT_OF_BARE, tokens, at)) {
            return Optional.empty();
        }
        Citation citation = new Citation(MentionKind.ANAPHOR, type.type(), tokens, at, end, tokens.end(end - 1));
        citation.field(MentionField.TYPE, tokens.start(at), tokens.end(after - 1));
        return Optional.of(citation.sure(0.6));
    }

    /** Takes the numbers that follow a citation of their type: {@code Nghị định 71/2024/NĐ-CP, 88/2024/NĐ-CP}. */
    private int lists(Citation head, int from) {
        if (head.number == null || head.kind.equals(MentionKind.ANAPHOR)) {
            return from;
        }
        int next = from;
        while (true) {
            int number = afterJoint(next);
            if (number < 0) {
                return next;
            }
            int signed = lexicon.markers.end(Marker.NUMBER_SIGN, tokens, number);
            if (!tokens.isNumber(signed)) {
                return next;
            }
            Optional<Citation> item = item(head, number, signed);
            if (item.isEmpty()) {
                return next;
            }
            next = add(item.get());
        }
    }

    private int afterJoint(int at) {
        boolean stop = tokens.isSign(at, ',') || tokens.isSign(at, ';');
        int from = stop ? at + 1 : at;
        int joint = lexicon.markers.end(Marker.LIST, tokens, from);
        return stop || joint > from ? joint : -1;
    }

    private Optional<Citation> item(Citation head, int first, int number) {
        SymbolReader.Found reading = symbols.read(tokens.text(), tokens.start(number), true);
        if (reading == SymbolReader.Found.NOTHING || reading == SymbolReader.Found.ODD) {
            return Optional.empty();
        }
        DocumentNumber read = symbols.number();
        int last = tokens.tokenAt(symbols.end(), number);
        boolean partial = reading == SymbolReader.Found.PARTIAL;
        if (partial && !shortRules.continues(tokens, number, last, head, read, number > first)) {
            return Optional.empty();
        }
        DocumentType type = partial || !NumberRules.isOfAnotherType(head.type, read) ? head.type : lexicon.type(read);
        MentionKind kind = partial ? MentionKind.SHORT : MentionKind.BARE;
        Citation item = new Citation(kind, type, tokens, number, last, symbols.end());
        item.number = read;
        item.field(MentionField.NUMBER, item.start, item.end);
        item.flags.addAll(symbols.flags());
        return Optional.of(item.sure(partial ? 0.6 : 0.95));
    }

    /** Reads a number that no word of a type introduces. */
    private int bare(int at) {
        if (!isBareStart(at) || isOfAnother(at)) {
            return at + 1;
        }
        SymbolReader.Found reading = symbols.read(tokens.text(), tokens.start(at), false);
        if (reading != SymbolReader.Found.WHOLE) {
            return at + 1;
        }
        DocumentNumber read = symbols.number();
        Optional<Citation> distant = acrossGap(at, read);
        if (distant.isPresent()) {
            return lists(distant.get(), add(distant.get()));
        }
        if (!rules.isDocument(read)) {
            return at + 1;
        }
        int last = tokens.tokenAt(symbols.end(), at);
        Citation citation = new Citation(MentionKind.BARE, lexicon.type(read), tokens, at, last, symbols.end());
        citation.number = read;
        citation.field(MentionField.NUMBER, citation.start, citation.end);
        citation.flags.addAll(symbols.flags());
        citation.sure(citation.flags.contains(MentionFlag.PLAUSIBILITY_LOW) ? 0.75 : 0.9);
        return lists(citation, add(citation));
    }

    /** Tells whether a number is said to be that of something else: {@code Cáo trạng số 38/CT-VKS}. */
    private boolean isOfAnother(int at) {
        int sign = tokens.isSign(at - 1, ':') ? at - 1 : at;
        int before = lexicon.markers.startBefore(Marker.NUMBER_SIGN, tokens, sign);
        return lexicon.guards.before(Guard.LEFT_OF_NUMBER, tokens, before);
    }

    /** Tells whether a document number may begin at a number: no letter or separator before, a separator after. */
    private boolean isBareStart(int at) {
        String text = tokens.text();
        int start = tokens.start(at);
        if (start > 0) {
            char before = text.charAt(start - 1);
            byte kind = Letters.kind(before);
            boolean joined = kind == Letters.LETTER
                    || kind == Letters.DIGIT
                    || kind == Letters.TONE
                    || kind == Letters.SHAPE
                    || before == '.'
                    || before == '-'
                    || before == '/'
                    || before == '_'
                    || (before == ':'
                            && start > 1
                            && Letters.kind(text.charAt(start - 2)) != Letters.SPACE
                            && !isAfterSign(at));
            if (joined) {
                return false;
            }
        }
        int end = tokens.end(at);
        int until = Math.min(text.length(), end + 5);
        for (int i = end; i < until; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '-' || c == '–' || c == '—' || c == '−') {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the colon before a number belongs to {@code số:}. */
    private boolean isAfterSign(int at) {
        return lexicon.markers.before(Marker.NUMBER_SIGN, tokens, at - 1);
    }
}
