package org.civicnews.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * The number of a document (số, ký hiệu văn bản) as written, and what it says. Start with {@link #parse}.
 *
 * <pre>{@code
 * DocumentNumber number = DocumentNumber.parse("173 – KH/TU");
 * number.canonical();   // 173-KH/TU
 * number.serial();      // 173
 * number.issuerCodes(); // [TU]
 * }</pre>
 *
 * <p>The parts follow from the text alone: the builder fills them in, and refuses parts that say something else. A text
 * outside the Vietnamese grammar, such as the number of a foreign law, can be built and then has no parts. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class DocumentNumber permits DocumentNumberBuilder.ImmutableDocumentNumber {
    /** The longest text that is taken for a number, in UTF-16 code units. */
    public static final int MAX_LENGTH = 200;

    DocumentNumber() {}

    /** {@return the number as written, in NFC, never blank} */
    public abstract String raw();

    /** {@return the serial (số thứ tự) as written: {@code 173}, {@code 30a}, {@code 66.1}; empty if not recognised} */
    public abstract Optional<String> serial();

    /** {@return the year (năm), 1900 to 2099, empty if the number holds none} */
    public abstract OptionalInt year();

    /** {@return the abbreviation of the type: {@code KH}, {@code NĐ}; empty if the number holds none} */
    public abstract Optional<String> typeCode();

    /** {@return the abbreviations of the issuers and their units: {@code TU}, {@code QH15}; empty if there are none} */
    public abstract List<String> issuerCodes();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /** What the number says, read once when it is made. */
    @Value.Derived
    @Value.Auxiliary
    ParsedNumber parsed() {
        return NumberGrammar.read(raw()).orElse(ParsedNumber.NONE);
    }

    @Value.Check
    DocumentNumber check() {
        Problems problems = new Problems()
                .notBlank("raw", raw())
                .require(
                        raw().length() <= MAX_LENGTH,
                        "raw",
                        "TOO_LONG",
                        () -> "must have at most " + MAX_LENGTH + " characters but had " + raw().length())
                .require(raw().indexOf('\n') < 0, "raw", "LINE_BREAK", () -> "must not hold a line break");
        problems.throwIfAny();
        ParsedNumber parsed = parsed();
        problems.require(
                        serial().isEmpty() || serial().equals(parsed.serial()),
                        "serial",
                        "PART_CONTRADICTS_NUMBER",
                        () -> contradiction("serial", serial().orElseThrow()))
                .require(
                        year().isEmpty() || year().equals(parsed.year()),
                        "year",
                        "PART_CONTRADICTS_NUMBER",
                        () -> contradiction("year", year().getAsInt()))
                .require(
                        typeCode().isEmpty() || typeCode().equals(parsed.typeCode()),
                        "typeCode",
                        "PART_CONTRADICTS_NUMBER",
                        () -> contradiction("type code", typeCode().orElseThrow()))
                .require(
                        issuerCodes().isEmpty() || issuerCodes().equals(parsed.issuerCodes()),
                        "issuerCodes",
                        "PART_CONTRADICTS_NUMBER",
                        () -> contradiction("issuer codes", issuerCodes()))
                .throwIfAny();
        boolean complete = WellFormed.isNfc(raw())
                && serial().equals(parsed.serial())
                && year().equals(parsed.year())
                && typeCode().equals(parsed.typeCode())
                && issuerCodes().equals(parsed.issuerCodes());
        return complete
                ? this
                : toBuilder()
                        .raw(WellFormed.nfc(raw()))
                        .serial(parsed.serial())
                        .year(parsed.year())
                        .typeCode(parsed.typeCode())
                        .issuerCodes(parsed.issuerCodes())
                        .build();
    }

    private String contradiction(String part, Object value) {
        return part + " '" + value + "' is not what number '" + raw() + "' says";
    }

    /**
     * Reads a number. The whole text must be one: nothing is searched for.
     *
     * @param text a number such as {@code 173-KH/TU}, {@code 13/2023/NĐ-CP}, {@code 10/2022/QH15},
     *     {@code 1155/UBND-NC}, {@code TCVN 3890:2023}, or the start of one as prose has it: {@code 78/2015}, {@code 67}
     * @return the number
     * @throws InvalidContentException if the text is no document number
     */
    public static DocumentNumber parse(String text) {
        if (NumberGrammar.read(text).isEmpty()) {
            String shown = text.length() <= 80 ? text : text.substring(0, 79) + "…";
            throw new InvalidContentException(
                    List.of(new Problem("", "NOT_A_DOCUMENT_NUMBER", "'" + shown + "' is not a document number")));
        }
        return builder().raw(text).build();
    }

    /**
     * Reads a number where a text may be none, as {@link #parse} does but without an exception.
     *
     * @param text any text
     * @return the number, empty if the text is no document number
     */
    public static Optional<DocumentNumber> read(String text) {
        if (text.indexOf('\n') >= 0 || WellFormed.fault(text).isPresent()) {
            return Optional.empty();
        }
        return NumberGrammar.read(text)
                .map(parsed -> builder()
                        .raw(WellFormed.nfc(text))
                        .serial(parsed.serial())
                        .year(parsed.year())
                        .typeCode(parsed.typeCode())
                        .issuerCodes(parsed.issuerCodes())
                        .build());
    }

    /**
     * Tells what is odd about the number: real texts hold {@code 100/2015/QH14}, a law of 2015 by the legislature of
     * 2016. An odd number is still a number; a reader may want to look it up.
     *
     * @return the doubts, in a fixed order; empty if nothing is odd
     */
    public Set<NumberDoubt> doubts() {
        return NumberPlausibility.doubts(this);
    }

    /**
     * Gives the one spelling that all ways to write the number share: composed, without spaces around separators, plain
     * hyphens, {@code Đ} mended, {@code TƯ} as {@code TW}, separators as the State ({@code 13/2023/NĐ-CP}) or the Party
     * ({@code 173-KH/TU}) sets them. Leading zeros stay as written, and so does the hyphen or slash of the numbers before
     * 1997 that have one code only ({@code 64-CP}, {@code 64/CP}): no rule set it. {@link #key} takes both for the same.
     *
     * @return the canonical number, never blank; parsing it gives it again
     */
    public String canonical() {
        return parsed().isNone() ? NumberGrammar.tidy(raw()) : parsed().canonical();
    }

    /** {@return whether only the start of a number is given ({@code 78/2015}, {@code 67}), which no symbol follows} */
    public boolean isPartial() {
        return serial().isPresent() && typeCode().isEmpty() && issuerCodes().isEmpty();
    }

    /**
     * Tells whether two numbers name the same document, however they are written.
     *
     * @param other the other number
     * @return true if their keys are the same
     */
    public boolean sameDocument(DocumentNumber other) {
        return key().equals(other.key());
    }

    /** {@return the canonical number without zeros before the serial, {@code 64/CP} for {@code 64-CP}: to find the document by} */
    public String key() {
        return parsed().isNone() ? NumberGrammar.tidy(raw()) : parsed().key();
    }

    /** {@return a builder holding this number's parts} */
    public abstract DocumentNumberBuilder toBuilder();

    /** {@return an empty builder} */
    public static DocumentNumberBuilder builder() {
        return new DocumentNumberBuilder();
    }
}
