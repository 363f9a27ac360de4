package org.civicnews.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The abbreviations that stand in document numbers, found however they are written. Immutable and thread-safe. */
final class NumberCodes {
    private static final List<String> STANDARD_TYPES =
            List.of("TCVN", "QCVN", "TCXDVN", "TCXD", "TCN", "QCĐP", "TCCS", "HĐ");

    private static final List<String> STATE = List.of(
            "QH",
            "UBTVQH",
            "HĐNN",
            "CTN",
            "CP",
            "TTg",
            "HĐBT",
            "HĐCP",
            "CT",
            "VPQH",
            "VPCP",
            "VPCTN",
            "TANDTC",
            "TANDTC",
            "TA",
            "HĐTP",
            "VKSNDTC",
            "VKSTC",
            "VKS",
            "KTNN",
            "UBTWMTTQVN",
            "MTTW",
            "MTTQ",
            "BTT",
            "BQP",
            "BCA",
            "BNG",
            "BNV",
            "BTP",
            "BTC",
            "BCT",
            "BNNMT",
            "BXD",
            "BVHTTDL",
            "BKHCN",
            "BGDĐT",
            "BYT",
            "BDTTG",
            "TTCP",
            "NHNN",
            "BKHĐT",
            "BKH",
            "BTNMT",
            "TNMT",
            "BNNPTNT",
            "BNN",
            "BNN&PTNT",
            "BGTVT",
            "BTTTT",
            "BBCVT",
            "BLĐTBXH",
            "LĐTBXH",
            "UBDT",
            "BTM",
            "BCN",
            "BTS",
            "BVHTT",
            "UBTDTT",
            "UBDSGĐTE",
            "BKHCNMT",
            "BGD",
            "BNgT",
            "BTCCBCP",
            "TCCP",
            "TCDL",
            "TCTK",
            "TCHQ",
            "TCT",
            "KBNN",
            "BHXH",
            "BHXHVN",
            "UBCK",
            "UBCKNN",
            "TCMT",
            "BTL",
            "HĐND",
            "UBND",
            "UB",
            "SNV",
            "SYT",
            "SXD",
            "STC",
            "SGDĐT",
            "SNNMT",
            "STNMT",
            "SLĐTBXH",
            "SVHTT",
            "TTr",
            "CAHN",
            "TAND",
            "VKSND",
            "VPUBND",
            "ĐĐBQH",
            "BCĐ",
            "BQL",
            "XPVPHC",
            "XPHC",
            "TLĐ",
            "ĐCT",
            "HLHPN",
            "HNDTW",
            "CCB");

    private static final List<String> PARTY_BODIES = List.of("VP", "BTC", "BTG", "BTGDV", "BDV", "BNC", "BKT", "UBKT");

    private static final List<String> PARTY_LEVELS = List.of("TW", "TU", "HU", "QU", "ThU", "TXU", "ĐU");

    private static final List<String> PARTY =
            List.of("BĐNTW", "HĐLLTW", "HVCTQG", "ĐUK", "QUTW", "ĐUCA", "ĐUQSTW", "BCSĐ", "ĐĐ", "CB", "TWĐTN");

    private static final Set<String> PARTY_TYPES = Set.of(
            "NQ", "CT", "KL", "QyĐ", "QĐ", "QĐi", "QĐNS", "QC", "HD", "TB", "TC", "CTr", "KH", "PA", "ĐA", "DA", "BC",
            "BB", "TTr", "CV", "TT", "TBo", "LKG", "QH", "KLTT", "GM", "GGT");

    private static final List<String> LEGISLATURES = List.of("QH", "UBTVQH", "HĐNN");

    /** No legislature of so many terms is to be expected soon; later ones are told by their letters. */
    private static final int MOST_TERMS = 20;

    static final NumberCodes STANDARD = new NumberCodes();

    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> issuers = new HashMap<>();
    private final Set<String> state = new HashSet<>(STATE);
    private final Set<String> party = new HashSet<>(PARTY);
    private final Set<String> terms = new HashSet<>();

    private NumberCodes() {
        for (DocumentType type : DocumentType.known()) {
            for (String symbol : type.symbols()) {
                if (!STANDARD_TYPES.contains(symbol)) {
                    register(types, symbol);
                }
            }
        }
        for (String body : PARTY_BODIES) {
            for (String level : PARTY_LEVELS) {
                party.add(body + level);
            }
        }
        party.addAll(PARTY_LEVELS);
        for (String legislature : LEGISLATURES) {
            for (int term = 1; term <= MOST_TERMS; term++) {
                register(issuers, legislature + term);
                terms.add(legislature + term);
            }
        }
        state.forEach(code -> register(issuers, code));
        party.forEach(code -> register(issuers, code));
        foldAll(types);
        foldAll(issuers);
        issuers.put("ƯBND", "UBND");
    }

    private static void register(Map<String, String> table, String code) {
        table.put(upper(code), code);
        table.put(code, code);
    }

    private static void foldAll(Map<String, String> table) {
        for (Map.Entry<String, String> entry : Map.copyOf(table).entrySet()) {
            table.putIfAbsent(entry.getKey().replace('Đ', 'D'), entry.getValue());
        }
    }

    Optional<String> type(String written) {
        String same = types.get(written);
        return Optional.ofNullable(same != null || isUpper(written) ? same : types.get(upper(written)));
    }

    /** Finds a known issuer; the term of a legislature ({@code QH15}) counts as known. */
    Optional<String> issuer(String written) {
        String same = issuers.get(written);
        if (same != null) {
            return Optional.of(same);
        }
        String upper = upper(written);
        if (upper.endsWith("T.Ư") || upper.endsWith("TƯ")) {
            upper = upper.substring(0, upper.length() - (upper.endsWith("T.Ư") ? 3 : 2)) + "TW";
        }
        String known = issuers.get(upper);
        if (known != null) {
            return Optional.of(known);
        }
        int digits = upper.length();
        while (digits > 0 && isDigit(upper.charAt(digits - 1))) {
            digits--;
        }
        int count = upper.length() - digits;
        String body = count == 0 ? null : issuers.get(upper.substring(0, digits));
        return body != null && isLegislature(body) && count <= 2
                ? Optional.of(body + upper.substring(digits))
                : Optional.empty();
    }

    /** Tells whether a text is exactly a code, as it is usually written. */
    boolean isWritten(String text) {
        return types.containsKey(text) || issuers.containsKey(text);
    }

    /** Tells whether a text is exactly the code of a type. */
    boolean isWrittenType(String text) {
        return types.containsKey(text);
    }

    /** Tells whether a canonical code is a legislature with its term, such as {@code QH15}. */
    boolean isTerm(String code) {
        if (terms.contains(code)) {
            return true;
        }
        int digits = code.length();
        while (digits > 0 && isDigit(code.charAt(digits - 1))) {
            digits--;
        }
        int count = code.length() - digits;
        return count >= 1 && count <= 2 && isLegislature(code.substring(0, digits));
    }

    private static boolean isLegislature(String body) {
        return LEGISLATURES.contains(body);
    }

    boolean isState(String code) {
        return state.contains(code) || isTerm(code);
    }

    boolean isParty(String code) {
        return party.contains(code);
    }

    boolean isPartyType(String code) {
        return PARTY_TYPES.contains(code);
    }

    private static boolean isUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && c != 'Đ' && c != 'Ư') {
                return false;
            }
        }
        return true;
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
