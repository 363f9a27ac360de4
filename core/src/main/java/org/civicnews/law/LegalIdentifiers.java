package org.civicnews.law;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.DateRange;
import org.civicnews.value.PartialDate;

/**
 * Names legal documents in systems of identifiers: Akoma Ntoso (Naming Convention 1.0) and an alias in the style of
 * the European Legislation Identifier. Start with {@link #akn}.
 *
 * <pre>{@code
 * LegalIdentifiers.akn(law);                        // /akn/vn/act/luat/2022-11-10/10-2022-qh15
 * LegalIdentifiers.eli(law);                        // eli/vn/luat/2022/11/10/10-2022-qh15/vi
 * LegalIdentifiers.aknExpression(law);              // …/vie@2023-07-01
 * LegalIdentifiers.aknPortion(Pinpoint.of(article)); // ~dieu_5
 * }</pre>
 *
 * <p>Every identifier follows from the reference alone: the same reference has the same identifier, and a date that is
 * not known is never made up. All methods are pure and thread-safe.
 */
public final class LegalIdentifiers {
    private static final String UNDATED = "nd";

    private static final Map<PinpointUnit, String> UNITS = Map.ofEntries(
            Map.entry(PinpointUnit.PART, "phan"),
            Map.entry(PinpointUnit.CHAPTER, "chuong"),
            Map.entry(PinpointUnit.SECTION, "muc"),
            Map.entry(PinpointUnit.SUBSECTION, "tieumuc"),
            Map.entry(PinpointUnit.ARTICLE, "dieu"),
            Map.entry(PinpointUnit.CLAUSE, "khoan"),
            Map.entry(PinpointUnit.POINT, "diem"),
            Map.entry(PinpointUnit.SUBPOINT, "tiet"),
            Map.entry(PinpointUnit.APPENDIX, "phuluc"),
            Map.entry(PinpointUnit.FORM, "mau"),
            Map.entry(PinpointUnit.PARAGRAPH, "doan"),
            Map.entry(PinpointUnit.SENTENCE, "cau"));

    private LegalIdentifiers() {}

    /**
     * Names the document as a work.
     *
     * @param reference the document
     * @return the Akoma Ntoso IRI {@code /akn/vn/act/type[/actor]/date/slug}; the actor stands where the number is one
     *     of many of its kind in the country, and the date is {@code nd} if not even the year is known
     */
    public static String akn(LegalReference reference) {
        String actor = LocalIssuer.slug(reference).map(slug -> slug + "/").orElse("");
        return "/akn/" + country(reference) + "/act/" + type(reference) + "/" + actor + date(reference, '-') + "/"
                + slug(reference);
    }

    /**
     * Names the Vietnamese text that took effect with the document.
     *
     * @param reference the document
     * @return the IRI of the work followed by {@code /vie@yyyy-mm-dd}, empty unless the day of effect is known
     */
    public static Optional<String> aknExpression(LegalReference reference) {
        return reference
                .effective()
                .flatMap(DateRange::start)
                .flatMap(LegalIdentifiers::day)
                .map(day -> akn(reference) + "/vie@" + day);
    }

    /**
     * Names a place inside a document, to stand after the IRI of an expression and a slash.
     *
     * @param pinpoint the place
     * @return the portion, such as {@code ~dieu_5__khoan_2__diem_a}; {@code đ} is written {@code dd}, and of a run of
     *     units the first is named
     */
    public static String aknPortion(Pinpoint pinpoint) {
        StringBuilder portion = new StringBuilder("~");
        for (PinpointStep step : pinpoint.steps()) {
            if (portion.length() > 1) {
                portion.append("__");
            }
            String unit = UNITS.get(step.unit());
            portion.append(unit != null ? unit : slug(step.unit().name())).append('_');
            portion.append(step.label().replace("đ", "dd").replace("Đ", "DD"));
        }
        return portion.toString();
    }

    /**
     * Names the document in the style of the European Legislation Identifier.
     *
     * @param reference the document
     * @return the alias {@code eli/vn/type/yyyy/mm/dd/slug/vi}, with as much of the date as is known
     */
    public static String eli(LegalReference reference) {
        return "eli/" + country(reference) + "/" + type(reference) + "/" + date(reference, '/') + "/" + slug(reference)
                + "/vi";
    }

    /**
     * Gives both identifiers as a reference stores them.
     *
     * @param reference the document
     * @return the Akoma Ntoso IRI, scheme {@code akn}, and the alias, scheme {@code eli}
     */
    public static List<LegalIdentifier> all(LegalReference reference) {
        return List.of(LegalIdentifier.of("akn", akn(reference)), LegalIdentifier.of("eli", eli(reference)));
    }

    private static String country(LegalReference reference) {
        return slug(reference.jurisdiction());
    }

    private static String type(LegalReference reference) {
        return reference.documentType().equals(DocumentType.THONG_TU_LIEN_TICH)
                ? "ttlt"
                : slug(reference.documentType().name());
    }

    private static String date(LegalReference reference, char separator) {
        Optional<LocalDate> day = reference.issued().flatMap(LegalIdentifiers::day);
        if (day.isPresent()) {
            return day.get().toString().replace('-', separator);
        }
        OptionalInt told = reference.issued().map(PartialDate::year).orElse(OptionalInt.empty());
        OptionalInt year = told.isPresent()
                ? told
                : reference.number().map(DocumentNumber::year).orElse(OptionalInt.empty());
        return year.isPresent() ? fourDigits(year.getAsInt()) : UNDATED;
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static Optional<LocalDate> day(PartialDate date) {
        boolean whole = date.year().isPresent()
                && date.month().isPresent()
                && date.day().isPresent()
                && date.qualifier().equals(DateQualifier.EXACT);
        return whole
                ? Optional.of(LocalDate.of(
                        date.year().getAsInt(),
                        date.month().getAsInt(),
                        date.day().getAsInt()))
                : Optional.empty();
    }

    private static String slug(LegalReference reference) {
        if (reference.documentType().equals(DocumentType.HIEN_PHAP)) {
            return "hien-phap";
        }
        if (reference.number().isPresent()) {
            return slug(reference.number().get().canonical().replace(" ", ""));
        }
        String title = reference.title().orElseThrow();
        String word = reference.documentType().vietnameseLabel() + " ";
        return slug(title.regionMatches(true, 0, word, 0, word.length()) ? title.substring(word.length()) : title);
    }

    /** Gives a text the form it has in an address: small letters without marks, digits, dots, single hyphens. */
    static String slug(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(apart.length());
        boolean parted = false;
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == '.') {
                if (parted && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.appendCodePoint(c == 'đ' ? 'd' : c);
                parted = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                parted = true;
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
