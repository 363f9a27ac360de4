package org.civicnews.value;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;

/**
 * A language by its BCP 47 tag, in canonical case.
 *
 * @param tag the tag, such as {@code vi} or {@code vi-VN}
 */
public record LanguageTag(String tag) {
    /** Country codes that are taken for languages, and what was meant. */
    private static final Map<String, String> MEANT = Map.of(
            "vn",
            "vi",
            "jp",
            "ja",
            "cn",
            "zh",
            "kr",
            "ko",
            "us",
            "en",
            "gb",
            "en",
            "uk-en",
            "en",
            "dk",
            "da",
            "cz",
            "cs",
            "vietnamese",
            "vi");

    /** Vietnamese (tiếng Việt). */
    public static final LanguageTag VIETNAMESE = new LanguageTag("vi");

    /** English. */
    public static final LanguageTag ENGLISH = new LanguageTag("en");

    /**
     * Checks and canonicalises the tag.
     *
     * @param tag the tag, such as {@code vi} or {@code vi-VN}
     */
    public LanguageTag {
        String given = tag;
        String meant = MEANT.get(given.toLowerCase(Locale.ROOT));
        String canonical = canonical(given);
        new Problems()
                .require(
                        meant == null && !canonical.isEmpty(),
                        "",
                        "LANGUAGE_UNKNOWN",
                        () -> "language '" + given + "' is not a BCP 47 tag"
                                + (meant == null ? "" : " (did you mean '" + meant + "'?)"))
                .throwIfAny();
        tag = canonical;
    }

    /**
     * Reads a tag.
     *
     * @param tag a BCP 47 tag in any case
     * @return the language
     * @throws InvalidContentException if it is no such tag
     */
    public static LanguageTag of(String tag) {
        return new LanguageTag(tag);
    }

    private static String canonical(String given) {
        try {
            String canonical =
                    new Locale.Builder().setLanguageTag(given).build().toLanguageTag();
            return canonical.equals("und") && !given.equalsIgnoreCase("und") ? "" : canonical;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
