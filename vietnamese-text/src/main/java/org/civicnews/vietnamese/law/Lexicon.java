package org.civicnews.vietnamese.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;

/** All that a recogniser knows before it reads: words, phrases, titles, issuers. Immutable and thread-safe. */
final class Lexicon {
    /**
     * A title that a name stands for.
     *
     * @param type the type of the document meant
     * @param title the title without the word of the type
     * @param syllables how many words the name has beside the word of the type
     */
    record Name(DocumentType type, String title, int syllables) {}

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

    /** The words that the readers ask for by themselves. */
    private static final List<String> KEYWORDS = List.of(
            "và", "của", "ngày", "tháng", "năm", "mồng", "mùng", "ISO", "IEC", "EN", "sửa", "bổ", "nước", "về", "luật",
            "khóa", "khoá", "do", "được", "việc", "bởi", "hết", "từ", "đến", "tại", "trong", "theo", "số", "ký", "có");

    final Words words = new Words();
    final Phrases types = new Phrases(words, false);
    final Phrases names = new Phrases(words, true);
    final PhraseRoles<Marker> markers = new PhraseRoles<>(Marker.class, "markers.tsv", words);
    final PhraseRoles<Guard> guards = new PhraseRoles<>(Guard.class, "guards.tsv", words);
    final IssuerReader issuerReader;
    final LawCatalogue catalogue;
    private final List<TypeWord> typeWords = new ArrayList<>();
    private final List<Name> named = new ArrayList<>();
    private final Map<String, List<Issuer>> issuers = new HashMap<>();
    private final Map<String, DocumentType> typeOfSymbol = new HashMap<>();

    Lexicon(LawCatalogue catalogue) {
        this.catalogue = catalogue;
        KEYWORDS.forEach(words::take);
        readTypes();
        List<String> ministries = readIssuers();
        readNames(catalogue);
        issuerReader = new IssuerReader(words, ministries);
        types.freeze();
        names.freeze();
        markers.freeze();
        guards.freeze();
        issuerReader.freeze();
    }

    private void readTypes() {
        for (List<String> row : Table.resource("type-words.tsv").rows()) {
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
        for (List<String> row : Table.resource("issuers.tsv").rows()) {
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
            String title = entry.title();
            if (names.add(entry.fullTitle(), named.size())) {
                named.add(new Name(entry.documentType(), title, syllables(title)));
            }
        }
        for (List<String> row : Table.resource("aliases.tsv").rows()) {
            if (names.add(row.get(0), named.size())) {
                named.add(new Name(DocumentType.of(row.get(1)), row.get(2), syllables(row.get(0)) - 1));
            }
        }
    }

    private static int syllables(String text) {
        int spaces = 0;
        for (int i = 0; i < text.length(); i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces + 1;
    }

    TypeWord typeWord(int value) {
        return typeWords.get(value);
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
        while (end > 0 && Letters.kind(code.charAt(end - 1)) == Letters.DIGIT) {
            end--;
        }
        String body = code.substring(0, end);
        return body.equals("QH") || body.equals("UBTVQH") || body.equals("HĐNN") ? body : code;
    }

    /** Gives the full name of who issued a document of a number; empty if the number does not tell. */
    Optional<String> issuer(DocumentNumber number) {
        if (number.issuerCodes().isEmpty()) {
            return Optional.empty();
        }
        boolean joint = number.typeCode().filter(code -> code.equals("TTLT") || code.equals("NQLT")).isPresent();
        List<String> codes = joint ? number.issuerCodes() : number.issuerCodes().subList(0, 1);
        List<String> full = new ArrayList<>();
        for (String code : codes) {
            Optional<String> name = name(code, number.year().orElse(0));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            full.add(name.get());
        }
        return Optional.of(String.join(", ", full));
    }

    private Optional<String> name(String code, int year) {
        String body = withoutTerm(code);
        List<Issuer> rows = issuers.getOrDefault(body, List.of());
        for (Issuer row : rows) {
            boolean then = year == 0 || year >= row.from() && year <= row.to();
            if (then && !row.name().isEmpty()) {
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

    /** {@return the day up to which the catalogue knows of adoptions} */
    Optional<LocalDate> asOf() {
        return catalogue.asOf();
    }
}
