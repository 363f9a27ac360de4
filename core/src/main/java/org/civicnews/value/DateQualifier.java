package org.civicnews.value;

/** How sure a date is, by the suffix that EDTF (ISO 8601-2) writes for it. */
public enum DateQualifier {
    /** As stated. */
    EXACT(""),
    /** Uncertain, written {@code ?}. */
    UNCERTAIN("?"),
    /** Approximate (khoảng), written {@code ~}. */
    APPROXIMATE("~"),
    /** Both, written {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String suffix;

    DateQualifier(String suffix) {
        this.suffix = suffix;
    }

    /** {@return the EDTF suffix, empty for an exact date} */
    public String suffix() {
        return suffix;
    }
}
