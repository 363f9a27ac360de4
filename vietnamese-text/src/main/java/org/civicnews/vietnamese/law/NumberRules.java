package org.civicnews.vietnamese.law;

import java.util.Optional;
import java.util.Set;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;

/** Tells which numbers go with which types, and which stand for a document by themselves. Immutable and thread-safe. */
final class NumberRules {
    /** Types that count when only they and a symbol tell of a document by an issuer that nobody knows. */
    private static final Set<String> PLAIN_TYPES = Set.of(
            "NĐ", "NQ", "QĐ", "TT", "TTLT", "CT", "KH", "TB", "KL", "VBHN", "HD", "QyĐ", "CĐ", "TTr", "BC", "PL",
            "NQLT", "CTr", "QC", "ĐA");

    private static final Set<DocumentType> LEGISLATIVE = Set.of(
            DocumentType.LUAT,
            DocumentType.BO_LUAT,
            DocumentType.PHAP_LENH,
            DocumentType.NGHI_QUYET,
            DocumentType.UNKNOWN);

    private final Lexicon lexicon;

    NumberRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells whether a number is that of a joint document, which prose may call by the plain word of its type. */
    static boolean isJoint(DocumentNumber number) {
        return number.typeCode()
                .filter(code -> code.equals("TTLT") || code.equals("NQLT"))
                .isPresent();
    }

    static boolean isOfAnotherType(DocumentType type, DocumentNumber number) {
        boolean legislature = number.typeCode().isEmpty()
                && number.issuerCodes().size() == 1
                && Lexicon.isTerm(number.issuerCodes().get(0));
        if (legislature) {
            return !LEGISLATIVE.contains(type);
        }
        return number.typeCode().isPresent()
                && type.isKnown()
                && !type.equals(DocumentType.CONG_VAN)
                && !type.symbols().contains(number.typeCode().get());
    }

    /**
     * Tells whether a number may be that of a document of a type.
     *
     * @param type the type
     * @param read the number
     * @param signed whether {@code số} stands before the number
     * @return whether they fit
     */
    boolean isOf(DocumentType type, DocumentNumber read, boolean signed) {
        if (read.typeCode().isEmpty()) {
            return signed && isLetterOrAct(type, read);
        }
        return type.equals(DocumentType.CONG_VAN)
                || type.symbols().contains(read.typeCode().get());
    }

    /** Tells whether a number without the code of a type may be that of a letter or of an act of the legislature. */
    private boolean isLetterOrAct(DocumentType type, DocumentNumber read) {
        if (read.issuerCodes().isEmpty()) {
            return false;
        }
        String issuer = read.issuerCodes().get(0);
        return type.equals(DocumentType.CONG_VAN)
                ? lexicon.isIssuer(issuer)
                : LEGISLATIVE.contains(type) && Lexicon.isTerm(issuer);
    }

    /** Tells whether a number that no word of a type introduces is that of a document. */
    boolean isDocument(DocumentNumber number) {
        Optional<String> type = number.typeCode();
        if (number.issuerCodes().isEmpty()) {
            return type.filter(code -> code.equals("SL")).isPresent();
        }
        String issuer = number.issuerCodes().get(0);
        boolean known = lexicon.isIssuer(issuer);
        if (type.isEmpty()) {
            return known
                    && (Lexicon.isTerm(issuer)
                            || number.issuerCodes().size() > 1
                            || issuer.equals("CP")
                            || issuer.equals("TTg")
                            || issuer.startsWith("HĐ"));
        }
        boolean dashed = number.canonical().indexOf('-') < number.canonical().indexOf('/');
        return known
                || (PLAIN_TYPES.contains(type.get())
                        && !dashed
                        && number.issuerCodes().get(0).length() > 1);
    }
}
