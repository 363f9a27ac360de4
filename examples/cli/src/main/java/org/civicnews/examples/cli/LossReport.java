package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;

/** Puts what a format could not carry into one short line: the members of the page, with how often something of each was concerned. */
final class LossReport {
    private static final String ARTICLE = "/article/";

    private LossReport() {}

    /** {@return such as {@code not carried: people (3); in another form: kicker}; empty if all was carried} */
    static String of(Losses losses) {
        List<String> parts = new ArrayList<>();
        if (!losses.lost().isEmpty()) {
            parts.add("not carried: " + members(losses.lost()));
        }
        if (!losses.approximated().isEmpty()) {
            parts.add("in another form: " + members(losses.approximated()));
        }
        return String.join("; ", parts);
    }

    private static String members(List<Loss> losses) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        losses.forEach(loss -> counts.merge(member(loss.pointer()), 1, Integer::sum));
        List<String> members = new ArrayList<>();
        counts.forEach((member, count) -> members.add(count == 1 ? member : member + " (" + count + ")"));
        return String.join(", ", members);
    }

    /** The member of the article, or of the page, that a pointer leads into. */
    private static String member(String pointer) {
        String inPage = pointer.startsWith(ARTICLE) ? pointer.substring(ARTICLE.length()) : pointer.substring(1);
        int slash = inPage.indexOf('/');
        return slash < 0 ? inPage : inPage.substring(0, slash);
    }
}
