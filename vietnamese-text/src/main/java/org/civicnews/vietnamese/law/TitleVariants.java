package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the titles of laws as the press shortens them: {@code Luật Giáo dục ĐH}, {@code Luật Thuế XK, thuế NK}. Immutable and
 * thread-safe.
 */
final class TitleVariants {
    /** Longer titles are those of amending laws, which are read by their parts. */
    private static final int LONGEST = 80;

    private record Abbreviation(String words, String shorter) {}

    private final List<Abbreviation> abbreviations = new ArrayList<>();

    TitleVariants() {
        for (List<String> row : Tables.resource("title-abbreviations.tsv").rows()) {
            abbreviations.add(new Abbreviation(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
        }
    }

    /** Gives the shorter ways to write a name: with one abbreviation, and with each that still finds its words. */
    Set<String> of(String name) {
        Set<String> variants = new LinkedHashSet<>();
        if (name.length() > LONGEST) {
            return variants;
        }
        String plain = name.toLowerCase(Locale.ROOT);
        for (Abbreviation one : abbreviations) {
            String once = shortened(plain, one);
            String all = once;
            for (Abbreviation other : abbreviations) {
                all = shortened(all, other);
            }
            if (!once.equals(plain)) {
                variants.add(once);
                variants.add(all);
            }
        }
        return variants;
    }

    private static String shortened(String name, Abbreviation one) {
        int at = name.indexOf(' ' + one.words());
        int end = at + 1 + one.words().length();
        boolean whole = at > 0 && (end == name.length() || name.charAt(end) == ' ' || name.charAt(end) == ',');
        return whole ? name.substring(0, at + 1) + one.shorter() + name.substring(end) : name;
    }
}
