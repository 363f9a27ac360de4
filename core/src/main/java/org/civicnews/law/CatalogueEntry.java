package org.civicnews.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.immutables.value.Value;

/** A document that a {@link LawCatalogue} knows. Start with {@link #builder()}. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class CatalogueEntry permits CatalogueEntryBuilder.ImmutableCatalogueEntry {
    CatalogueEntry() {}

    /** {@return the title without the word of the type (tên), in NFC, never blank} */
    public abstract String title();

    /** {@return the type of the document} */
    public abstract DocumentType documentType();

    /** {@return the number, empty if the document has none, as a constitution} */
    public abstract Optional<DocumentNumber> number();

    /** {@return the day it was adopted (ngày thông qua), empty if not known} */
    public abstract Optional<LocalDate> adopted();

    /** {@return the first day it is in force (ngày có hiệu lực), empty if not known} */
    public abstract Optional<LocalDate> effective();

    /** {@return the numbers of the documents that it replaces (thay thế)} */
    public abstract List<DocumentNumber> replaces();

    /** {@return how sure the compiler was of the row, {@code A} most to {@code C} least; A unless set} */
    @Value.Default
    public String grade() {
        return "A";
    }

    @Value.Check
    CatalogueEntry check() {
        new Problems()
                .notBlank("title", title())
                .require(
                        grade().length() == 1 && grade().charAt(0) >= 'A' && grade().charAt(0) <= 'C',
                        "grade",
                        "GRADE_UNKNOWN",
                        () -> "must be A, B or C but was '" + grade() + "'")
                .throwIfAny();
        return WellFormed.isNfc(title())
                ? this
                : toBuilder().title(WellFormed.nfc(title())).build();
    }

    /** {@return the title after the word of the type: {@code Luật Đất đai}} */
    public String fullTitle() {
        return documentType().vietnameseLabel() + " " + title();
    }

    /** {@return the year it was adopted, else the year in its number, empty if neither is known} */
    OptionalInt year() {
        return adopted().isPresent()
                ? OptionalInt.of(adopted().get().getYear())
                : number().map(DocumentNumber::year).orElse(OptionalInt.empty());
    }

    /** {@return whether it only changes other laws, so that a later one of the same title does not replace it} */
    boolean isAmending() {
        return TitleKey.of(title()).startsWith(TitleKey.AMENDING);
    }

    /** {@return a builder holding this entry's parts} */
    public abstract CatalogueEntryBuilder toBuilder();

    /** {@return an empty builder} */
    public static CatalogueEntryBuilder builder() {
        return new CatalogueEntryBuilder();
    }
}
