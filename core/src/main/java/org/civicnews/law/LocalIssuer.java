package org.civicnews.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationRef;

/**
 * Tells whose document it is where a number alone does not: every province has a {@code 173-KH/TU}, and only the place
 * of its issuer tells them apart. All methods are pure and thread-safe.
 */
final class LocalIssuer {
    private static final List<String> CODES = List.of(
            "UBND", "UB", "HĐND", "TU", "HU", "QU", "ThU", "TXU", "ĐU", "ĐUK", "VPUBND", "ĐĐBQH", "TAND", "VKSND",
            "CB");

    private static final List<String> PARTY_LEVELS = List.of("TU", "HU", "QU", "ThU", "TXU", "ĐU");

    /** How the name of a local body begins, as a slug, and the slug of its code. */
    private static final List<Map.Entry<String, String>> BODIES = List.of(
            Map.entry("uy-ban-nhan-dan", "ubnd"),
            Map.entry("ubnd", "ubnd"),
            Map.entry("hoi-dong-nhan-dan", "hdnd"),
            Map.entry("hdnd", "hdnd"),
            Map.entry("thanh-uy", "tu"),
            Map.entry("tinh-uy", "tu"),
            Map.entry("huyen-uy", "hu"),
            Map.entry("quan-uy", "qu"),
            Map.entry("thi-uy", "txu"),
            Map.entry("dang-uy", "du"));

    private static final List<String> PROVINCE_WORDS = List.of("tinh-", "thanh-pho-", "tp.-", "tp-", "tp.");

    private LocalIssuer() {}

    /** Gives the actor of an identifier, such as {@code tu-ha-noi}; empty if the document is known nation-wide. */
    static Optional<String> slug(LegalReference reference) {
        Optional<String> code = reference.number().flatMap(LocalIssuer::localCode);
        Optional<String> name =
                reference.issuer().flatMap(OrganizationRef::name).map(LegalIdentifiers::slug);
        if (code.isEmpty()) {
            boolean numbered =
                    reference.number().isPresent() && !reference.number().get().isPartial();
            return numbered ? Optional.empty() : name.flatMap(issuer -> named(issuer, Optional.empty()));
        }
        String codeSlug = LegalIdentifiers.slug(code.get());
        if (name.isEmpty()) {
            return Optional.of(codeSlug);
        }
        if (isOffice(code.get())) {
            return name;
        }
        return named(name.get(), Optional.of(codeSlug)).or(() -> Optional.of(codeSlug + "-" + name.get()));
    }

    private static Optional<String> named(String name, Optional<String> code) {
        for (Map.Entry<String, String> body : BODIES) {
            int start = ("-" + name + "-").indexOf("-" + body.getKey() + "-");
            if (start >= 0) {
                String actor = code.orElse(body.getValue());
                int end = start + body.getKey().length() + 1;
                return Optional.of(end >= name.length() ? actor : actor + "-" + place(name.substring(end)));
            }
        }
        return Optional.empty();
    }

    private static String place(String place) {
        for (String word : PROVINCE_WORDS) {
            if (place.startsWith(word) && place.length() > word.length()) {
                return place.substring(word.length());
            }
        }
        return place;
    }

    private static Optional<String> localCode(DocumentNumber number) {
        return number.issuerCodes().stream().filter(LocalIssuer::isLocal).findFirst();
    }

    private static boolean isLocal(String code) {
        if (CODES.contains(code) || isOffice(code)) {
            return true;
        }
        if (!NumberCodes.STANDARD.isParty(code)) {
            return false;
        }
        return PARTY_LEVELS.stream().anyMatch(code::endsWith);
    }

    /** Tells whether a code is that of an office of a province (sở): {@code SXD}, {@code SGDĐT}. */
    private static boolean isOffice(String code) {
        return code.length() > 2
                && code.charAt(0) == 'S'
                && NumberCodes.upper(code).equals(code);
    }
}
