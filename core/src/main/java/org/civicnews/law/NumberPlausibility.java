package org.civicnews.law;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Holds a number against what is known of terms and issuers. All methods are pure and thread-safe. */
final class NumberPlausibility {
    /** First and last year of each National Assembly (Quốc hội khóa VII to XVI), by its number. */
    private static final Map<Integer, int[]> TERMS = Map.of(
            7, new int[] {1981, 1987},
            8, new int[] {1987, 1992},
            9, new int[] {1992, 1997},
            10, new int[] {1997, 2002},
            11, new int[] {2002, 2007},
            12, new int[] {2007, 2011},
            13, new int[] {2011, 2016},
            14, new int[] {2016, 2021},
            15, new int[] {2021, 2026},
            16, new int[] {2026, 2031});

    private static final List<String> CIRCULAR_ISSUERS =
            List.of("NHNN", "TTCP", "VPCP", "KTNN", "TANDTC", "TA", "VKSNDTC", "VKSTC", "VKS", "UBDT", "TNMT");

    private NumberPlausibility() {}

    static Set<NumberDoubt> doubts(DocumentNumber number) {
        Set<NumberDoubt> doubts = EnumSet.noneOf(NumberDoubt.class);
        OptionalInt year = number.year();
        for (String code : number.issuerCodes()) {
            if (year.isPresent() && isOutside(code, year.getAsInt())) {
                doubts.add(NumberDoubt.YEAR_OUTSIDE_TERM);
            }
        }
        if (isOfAnother(number)) {
            doubts.add(NumberDoubt.TYPE_NOT_OF_ISSUER);
        }
        return doubts;
    }

    private static boolean isOutside(String code, int year) {
        if (!NumberCodes.STANDARD.isTerm(code)) {
            return false;
        }
        int digits = code.length();
        while (NumberCodes.isDigit(code.charAt(digits - 1))) {
            digits--;
        }
        int[] term = TERMS.get(Integer.parseInt(code.substring(digits)));
        return term == null || year < term[0] || year > term[1];
    }

    private static boolean isOfAnother(DocumentNumber number) {
        Optional<String> type = number.typeCode();
        if (type.isEmpty() || number.issuerCodes().isEmpty()) {
            return false;
        }
        String issuer = number.issuerCodes().get(0);
        return switch (type.get()) {
            case "NĐ" -> !issuer.equals("CP");
            case "TT" -> !isCircularIssuer(issuer);
            case "PL" -> !issuer.startsWith("UBTVQH") && !issuer.startsWith("HĐNN") && !issuer.equals("CTN");
            case "LCT" -> !issuer.startsWith("HĐNN");
            default -> false;
        };
    }

    private static boolean isCircularIssuer(String issuer) {
        return CIRCULAR_ISSUERS.contains(issuer) || issuer.startsWith("B") || NumberCodes.STANDARD.isParty(issuer);
    }
}
