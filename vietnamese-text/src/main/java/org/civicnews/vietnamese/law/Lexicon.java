package org.civicnews.vietnamese.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.law.RelationKind;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** All that a recogniser knows before it reads: words, phrases, titles, issuers. Immutable and thread-safe. */
final class Lexicon {
    /**
     * A title that a name stands for.
     *
     * @param type the type of the document meant
     * @param title the title without the word of the type
     * @param syllables how many words the name has beside the word of the type
     */
    record Name(DocumentType type, String title, int syllables) {
        /** Gives the title after the word of the type. */
        String fullTitle() {
            return type.equals(DocumentType.HIEN_PHAP) ? type.vietnameseLabel() : type.vietnameseLabel() + " " + title;
        }
    }

    /**
     * A document that everybody knows by a short name.
     *
     * @param type its type
     * @param number its number
     * @param issued when it was issued
     * @param title its title
     */
    record Known(DocumentType type, DocumentNumber number, PartialDate issued, String title) {}

    /**
     * A resolution of the Party that is known by a plenum.
     *
     * @param term the number of the Central Committee
     * @param plenum the number of the meeting
     * @param number its number
     * @param issued when it was issued
     * @param title its title
     */
    record PartyResolution(int term, int plenum, DocumentNumber number, PartialDate issued, String title) {}

    /**
     * Who stands behind a code for a time.
     *
     * @param name the full name, empty if the code names nobody
     * @param level CENTRAL, MINISTRY, LOCAL or PARTY
     * @param from the first year, 0 if open
     * @param to the last year, 9999 if open
     */
    record Issuer(String name, String level, int from, int to) {}

    private static final int OPEN = 9999;

    /** How many digits the number of a legislature has at most. */
    private static final int LONGEST_TERM = 2;

    /** The words that the readers ask for by themselves. */
    private static final List<String> KEYWORDS = List.of(
            "và", "của", "ngày", "tháng", "năm", "mồng", "mùng", "ISO", "IEC", "EN", "sửa", "bổ", "nước", "về", "luật",
            "khóa", "khoá", "do", "được", "việc", "bởi", "hết", "từ", "đến", "tại", "trong", "theo", "số", "ký", "có",
            "tới", "thứ", "đạo", "việt", "nam", "đổi", "v", "vào", "sáng", "trưa", "chiều", "tối", "hôm", "kỳ", "các",
            "liên", "thuộc", "cục", "tổng", "vụ", "thanh", "đêm", "muộn", "sớm", "nay", "qua", "gửi", "thay", "mặt",
            "trả", "lời", "cũ", "sau", "trước", "kể", "nhiệm", "họp", "phiên", "lần", "lúc", "hồi", "h", "giờ",
            "thường", "phủ", "chính");

    /** What the session of an assembly is told with, beside numbers: {@code khóa X, kỳ họp thứ tư}. */
    private static final List<String> SESSION = List.of("khóa", "kỳ", "họp", "thứ", "nhiệm", "lần", "tại", "phiên");

    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    final Words words = new Words();

    /** Single words that the readers of every article ask for. */
    final int day = words.take("ngày");

    final int year = words.take("năm");
    final int of = words.take("của");
    final int from = words.take("từ");
    final int to = words.take("đến");
    final int upTo = words.take("tới");
    /** Thứ, before the number of a place in an order. */
    final int ordinalMark = words.take("thứ");

    final Phrases types = new Phrases(words, false);
    final Phrases names = new Phrases(words, true);
    final PhraseRoles<Marker> markers = new PhraseRoles<>(Marker.class, "markers.tsv", words);
    final PhraseRoles<Guard> guards = new PhraseRoles<>(Guard.class, "guards.tsv", words);
    final Phrases shortNames = new Phrases(words, false);
    final Phrases relations = new Phrases(words, false);
    final PinpointUnits units = new PinpointUnits(words);
    final IssuerReader issuerReader;
    final OrganisationReader organisations;
    final StandardReader standards;
    final Set<Integer> sessionWords = new HashSet<>();
    final LawCatalogue catalogue;
    private final List<TypeWord> typeWords = new ArrayList<>();
    private final List<RelationKind> relationKinds = new ArrayList<>();
    private final List<Known> shortNamed = new ArrayList<>();
    private final List<PartyResolution> partyResolutions = new ArrayList<>();
    private final List<Name> named = new ArrayList<>();
    private final Map<String, List<Issuer>> issuers = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> bySerial = new HashMap<>();
    private final Map<Integer, Integer> ordinals = new HashMap<>();
    private final Map<String, DocumentType> typeOfSymbol = new HashMap<>();

    private Lexicon(LawCatalogue catalogue) {
        this.catalogue = catalogue;
        KEYWORDS.forEach(words::keep);
        ORDINALS.forEach(word -> ordinals.put(words.take(word), ordinals.size() + 1));
        readTypes();
        readRelations();
        readShortNames();
        readPartyResolutions();
        List<String> ministries = readIssuers();
        readNames(catalogue);
        issuerReader = new IssuerReader(words, ministries);
        SESSION.forEach(word -> sessionWords.add(words.get(word)));
        standards = new StandardReader(words);
        organisations = new OrganisationReader(words, issuerReader, markers, guards);
        types.freeze();
        relations.freeze();
        shortNames.freeze();
        names.freeze();
        markers.freeze();
        guards.freeze();
        units.freeze();
        issuerReader.freeze();
    }

    /** Gives the lexicon with the titles of a catalogue; the one of the standard catalogue is built once. */
    static Lexicon of(LawCatalogue catalogue) {
        return catalogue == LawCatalogue.standard() ? Standard.LEXICON : new Lexicon(catalogue);
    }

    private void readRelations() {
        for (List<String> row : Tables.resource("relations.tsv").rows()) {
            relations.add(row.get(1), relationKinds.size());
            relationKinds.add(RelationKind.of(row.get(0)));
        }
    }

    private void readShortNames() {
        for (List<String> row : Tables.resource("short-names.tsv").rows()) {
            shortNames.add(row.get(0), shortNamed.size());
            shortNamed.add(new Known(
                    DocumentType.of(row.get(1)),
                    DocumentNumber.parse(row.get(2)),
                    PartialDate.parse(row.get(3)),
                    row.get(4)));
        }
    }

    private void readPartyResolutions() {
        for (List<String> row : Tables.resource("party-resolutions.tsv").rows()) {
            partyResolutions.add(new PartyResolution(
                    Integer.parseInt(row.get(0)),
                    Integer.parseInt(row.get(1)),
                    DocumentNumber.parse(row.get(2)),
                    PartialDate.parse(row.get(3)),
                    row.get(4)));
        }
    }

    private void readTypes() {
        for (List<String> row : Tables.resource("type-words.tsv").rows()) {
            types.add(row.get(0), typeWords.size());
            typeWords.add(new TypeWord(DocumentType.of(row.get(1)), TypeWord.Use.valueOf(row.get(2))));
        }
        for (DocumentType type : DocumentType.known()) {
            type.symbols().forEach(symbol -> typeOfSymbol.putIfAbsent(symbol, type));
        }
        typeOfSymbol.remove("LCT");
        typeOfSymbol.put("L", DocumentType.UNKNOWN);
        typeOfSymbol.put("CV", DocumentType.CONG_VAN);
    }

    private List<String> readIssuers() {
        List<String> ministries = new ArrayList<>();
        for (List<String> row : Tables.resource("issuers.tsv").rows()) {
            Issuer issuer = new Issuer(row.get(1), row.get(2), year(row.get(3), 0), year(row.get(4), OPEN));
            issuers.computeIfAbsent(row.get(0), code -> new ArrayList<>()).add(issuer);
            if (issuer.level().equals("MINISTRY")) {
                ministries.add(issuer.name());
            }
        }
        return ministries;
    }

    private static int year(String cell, int open) {
        return cell.isEmpty() ? open : Integer.parseInt(cell);
    }

    private void readNames(LawCatalogue laws) {
        for (CatalogueEntry entry : laws.entries()) {
            entry.number()
                    .flatMap(DocumentNumber::serial)
                    .ifPresent(serial -> bySerial.computeIfAbsent(
                                    entry.documentType().name() + " " + withoutZeros(serial), key -> new ArrayList<>())
                            .add(entry));
            String title = entry.title();
            if (names.add(entry.fullTitle(), named.size())) {
                named.add(new Name(entry.documentType(), title, syllables(title)));
            }
        }
        for (List<String> row : Tables.resource("aliases.tsv").rows()) {
            if (names.add(row.get(0), named.size())) {
                named.add(new Name(DocumentType.of(row.get(1)), row.get(2), syllables(row.get(0)) - 1));
            }
        }
        readVariants(laws);
    }

    private void readVariants(LawCatalogue laws) {
        TitleVariants variants = new TitleVariants();
        for (CatalogueEntry entry : laws.entries()) {
            for (String variant : variants.of(entry.fullTitle())) {
                if (names.add(variant, named.size())) {
                    String type = entry.documentType().vietnameseLabel();
                    named.add(new Name(entry.documentType(), entry.title(), syllables(variant) - syllables(type)));
                }
            }
        }
    }

    /** Gives how many words a title has. */
    static int syllables(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces + 1;
    }

    TypeWord typeWord(int value) {
        return typeWords.get(value);
    }

    /** Gives the value of an ordinal ({@code nhất}, {@code hai}), 0 if a token is none. */
    int ordinal(Tokens tokens, int at) {
        return ordinals.getOrDefault(tokens.word(at), 0);
    }

    Name name(int value) {
        return named.get(value);
    }

    /** Tells whether a code of an issuer is in the table; a legislature may have its term behind it. */
    boolean isIssuer(String code) {
        return issuers.containsKey(withoutTerm(code));
    }

    boolean isParty(String code) {
        List<Issuer> rows = issuers.get(code);
        return rows != null && rows.get(0).level().equals("PARTY");
    }

    static boolean isTerm(String code) {
        return !withoutTerm(code).equals(code);
    }

    private static String withoutTerm(String code) {
        int end = code.length();
        while (end > 0 && code.length() - end < LONGEST_TERM && Letters.kind(code.charAt(end - 1)) == Letters.DIGIT) {
            end--;
        }
        String body = code.substring(0, end);
        return body.equals("QH") || body.equals("UBTVQH") || body.equals("HĐNN") ? body : code;
    }

    /** Gives the full name of who issued a document of a number; empty if the number does not tell. */
    Optional<String> issuer(DocumentNumber number, int issued) {
        if (number.issuerCodes().isEmpty()) {
            return Optional.empty();
        }
        boolean joint = number.typeCode()
                .filter(code -> code.equals("TTLT") || code.equals("NQLT"))
                .isPresent();
        if (!joint) {
            return name(number.issuerCodes().get(0), number.year().orElse(issued));
        }
        List<String> full = new ArrayList<>();
        for (String code : number.issuerCodes()) {
            Optional<String> name = name(code, number.year().orElse(issued));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            full.add(name.get());
        }
        return Optional.of(String.join(", ", full));
    }

    /** Tells whether a body may have issued a document of a number, by the code in it. */
    boolean isIssuedBy(DocumentNumber number, String name) {
        if (number.issuerCodes().isEmpty()) {
            return false;
        }
        return switch (number.issuerCodes().get(0)) {
            case "CP" -> name.equals("Chính phủ");
            case "TTg" -> name.startsWith("Thủ tướng");
            case "UBND", "UB" -> name.contains("UBND") || name.contains("Ủy ban nhân dân");
            case "HĐND" -> name.contains("HĐND") || name.contains("Hội đồng nhân dân");
            case "TU" -> name.contains("Tỉnh ủy") || name.contains("Thành ủy");
            case "TW" -> name.contains("Bộ Chính trị") || name.contains("Ban Bí thư") || name.contains("Trung ương");
            default -> issuer(number, 0).filter(name::contains).isPresent();
        };
    }

    private Optional<String> name(String code, int year) {
        String body = withoutTerm(code);
        List<Issuer> rows = issuers.getOrDefault(body, List.of());
        for (Issuer row : rows) {
            if (year != 0 && (year < row.from() || year > row.to())) {
                continue;
            }
            if (row.name().isEmpty()) {
                return Optional.empty();
            } else {
                String term = code.substring(body.length());
                return Optional.of(term.isEmpty() ? row.name() : row.name() + " khóa " + Romans.of(term));
            }
        }
        return Optional.empty();
    }

    /** Gives the type that a number by itself tells, {@link DocumentType#UNKNOWN} if it fits several. */
    DocumentType type(DocumentNumber number) {
        Optional<CatalogueEntry> known = catalogue.byNumber(number);
        if (known.isPresent()) {
            return known.get().documentType();
        }
        if (number.typeCode().isEmpty()) {
            boolean letter = number.issuerCodes().size() > 1;
            return letter ? DocumentType.CONG_VAN : DocumentType.UNKNOWN;
        }
        String code = number.typeCode().get();
        boolean party = number.issuerCodes().stream().anyMatch(this::isParty);
        if (party && code.equals("TT")) {
            return DocumentType.THONG_TRI;
        }
        return typeOfSymbol.getOrDefault(code, DocumentType.UNKNOWN);
    }

    /** Gives the document that a mention calls by its short name, empty if there is none of the name. */
    Optional<Known> shortName(LegalMention mention, String text) {
        Tokens tokens = new Tokens(words);
        tokens.read(mention.core().in(text), 0);
        long found = shortNames.longest(tokens, 0);
        return found == Phrases.NONE ? Optional.empty() : Optional.of(shortNamed.get(Phrases.value(found)));
    }

    /** Gives what a verb says, by its value in {@link #relations}. */
    RelationKind relation(int value) {
        return relationKinds.get(value);
    }

    /** Gives the name that the tables have for a mention's title as written; the title itself if they have none. */
    Name canonical(LegalMention mention, String text) {
        Tokens tokens = new Tokens(words);
        tokens.read(mention.core().in(text), 0);
        long found = names.longest(tokens, 0);
        boolean known = found != Phrases.NONE && mention.flags().contains(MentionFlag.FROM_GAZETTEER);
        Optional<Name> name = known ? Optional.of(name(Phrases.value(found))) : Optional.empty();
        return name.filter(one -> mention.title().isEmpty() || !isAmending(tokens, found))
                .orElseGet(
                        () -> new Name(mention.documentType(), mention.title().orElse(""), 0));
    }

    /** Tells whether a name that was found is only the beginning of the title of a law that amends others. */
    private boolean isAmending(Tokens tokens, long found) {
        return markers.at(Marker.AMENDMENT, tokens, 1) && Phrases.end(found) < 4;
    }

    /** Finds the document of a type by serial and year, if the catalogue has exactly one such. */
    Optional<CatalogueEntry> shortForm(DocumentType type, DocumentNumber number, Optional<LocalDate> date) {
        List<CatalogueEntry> found = new ArrayList<>();
        String serial = number.serial().map(Lexicon::withoutZeros).orElse("");
        for (CatalogueEntry entry : bySerial.getOrDefault(type.name() + " " + serial, List.of())) {
            boolean same = entry.number().isPresent()
                    && isShortOf(number, entry.number().get())
                    && (date.isEmpty()
                            || entry.adopted().isEmpty()
                            || !entry.adopted().get().isAfter(date.get()));
            if (same) {
                found.add(entry);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isShortOf(DocumentNumber number, DocumentNumber whole) {
        return (number.year().isEmpty() || number.year().equals(whole.year()));
    }

    private static String withoutZeros(String serial) {
        int start = 0;
        while (start + 1 < serial.length() && serial.charAt(start) == '0') {
            start++;
        }
        return serial.substring(start);
    }

    /** Finds the resolution that a plenum and a term name, if that plenum passed but one. */
    Optional<PartyResolution> partyResolution(LegalMention mention, Optional<LocalDate> date) {
        if (!mention.documentType().equals(DocumentType.NGHI_QUYET)
                || mention.title().isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = new Tokens(words);
        tokens.read(mention.title().get(), 0);
        int plenum = 0;
        int term = 0;
        for (int i = 0; i < tokens.count(); i++) {
            int value = numeral(tokens, i);
            if (value > 0 && plenum == 0) {
                plenum = value;
            } else if (value > 0) {
                term = value;
            }
        }
        List<PartyResolution> found = new ArrayList<>();
        for (PartyResolution one : partyResolutions) {
            boolean then = term > 0 ? one.term() == term : date.isPresent() && isOfTime(one, date.get());
            if (one.plenum() == plenum && then) {
                found.add(one);
            }
        }
        boolean plain = markers.at(Marker.PLENUM, tokens, 0);
        return plain && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private int numeral(Tokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return tokens.value(at);
        }
        if (Romans.isRoman(tokens, at)) {
            return Romans.value(tokens.slice(at, at + 1));
        }
        return markers.before(Marker.ORDINAL_PREFIX, tokens, at) ? ordinal(tokens, at) : 0;
    }

    /** Tells whether a resolution was out and its committee still sat on a day; each committee sits for five years. */
    private static boolean isOfTime(PartyResolution one, LocalDate date) {
        int first = 1986 + (one.term() - 6) * 5;
        return one.issued().earliest().filter(day -> !day.isAfter(date)).isPresent()
                && date.isBefore(LocalDate.of(first + 5, 2, 1));
    }

    /** Holds the lexicon of the standard catalogue. */
    private static final class Standard {
        static final Lexicon LEXICON = new Lexicon(LawCatalogue.standard());

        private Standard() {}
    }
}
