package org.civicnews.submission;

import java.util.Optional;

/**
 * How old a sender is, no finer than the law asks (Luật Trẻ em: a child is under 16; Bộ luật Dân sự: adult from 18).
 * Closed, as consents depend on it; whose consent counts is in the {@link PersonalDataRegime}.
 */
public enum AgeBand {
    /** 18 and older. */
    ADULT("ADULT"),

    /** 16 and 17. */
    AGE_16_17("16_17"),

    /** 7 to 15. */
    AGE_7_15("7_15"),

    /** Under 7. */
    UNDER_7("UNDER_7"),

    /** Not told. */
    UNSTATED("UNSTATED");

    private final String code;

    AgeBand(String code) {
        this.code = code;
    }

    /** {@return the name as written in JSON and tables, such as {@code 16_17}} */
    public String code() {
        return code;
    }

    /** {@return whether the sender is under 18} */
    public boolean isMinor() {
        return this == AGE_16_17 || this == AGE_7_15 || this == UNDER_7;
    }

    /**
     * Finds the band of a code.
     *
     * @param code such as {@code 16_17}
     * @return the band, empty if there is none of that code
     */
    public static Optional<AgeBand> of(String code) {
        for (AgeBand band : values()) {
            if (band.code.equals(code)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }
}
