package org.civicnews.vietnamese.law;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.law.Pinpoint;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where a text names a legal document (chỗ viện dẫn). A {@link LegalReferenceRecognizer} finds it; a
 * {@link LegalReferenceResolver} tells which document it is.
 *
 * <p>All spans are UTF-16 offsets into the text that was read. Immutable and thread-safe.
 *
 * @param kind how the document is named
 * @param documentType the type, {@link DocumentType#UNKNOWN} where a bare number does not tell it
 * @param number the number, whole or in part; empty for names and back-references
 * @param title the title in NFC as written, without the word of the type; empty if there is none
 * @param year the year beside the title ({@code năm 2013}), else the year in the number; empty if neither
 * @param issuer who issued it, as written near the number, else the full name of the code in the number
 * @param issued the day of issue, as far as told
 * @param effective the first day in force, as far as told
 * @param subject what it is about, without {@code về việc} and quotation marks
 * @param pinpoints the articles, clauses and points cited, in the order of the text
 * @param draft whether a draft (dự thảo, dự án) is meant
 * @param core from the word of the type to the end of the number, or of the title and its year; never overlaps another
 * @param full the core and all that is attached to it without a gap
 * @param fields the spans of the parts that are told
 * @param confidence how sure the recogniser is, above 0 and at most 1
 * @param flags what was remarkable, in a fixed order
 */
public record LegalMention(
        MentionKind kind,
        DocumentType documentType,
        Optional<DocumentNumber> number,
        Optional<String> title,
        OptionalInt year,
        Optional<String> issuer,
        Optional<PartialDate> issued,
        Optional<PartialDate> effective,
        Optional<String> subject,
        List<Pinpoint> pinpoints,
        boolean draft,
        Span core,
        Span full,
        Map<MentionField, Span> fields,
        double confidence,
        Set<MentionFlag> flags) {
    /** Copies the collections. */
    public LegalMention {
        pinpoints = List.copyOf(pinpoints);
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    /** Gives the same mention with what is known of the issuer from elsewhere; one told beside the mention stays. */
    LegalMention knowingIssuer(@Nullable String told) {
        if (told == null
                || issuer.filter(told::equals).isPresent()
                || number.isEmpty()
                || fields.containsKey(MentionField.ISSUER)) {
            return this;
        }
        return new LegalMention(
                kind,
                documentType,
                number,
                title,
                year,
                Optional.of(told),
                issued,
                effective,
                subject,
                pinpoints,
                draft,
                core,
                full,
                fields,
                confidence,
                flags);
    }

    /**
     * Finds where a part stands.
     *
     * @param field the part
     * @return its span, empty if the part is not told
     */
    public Optional<Span> span(MentionField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
