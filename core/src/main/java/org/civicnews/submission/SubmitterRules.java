package org.civicnews.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Problems;

/** What must hold of a sender; above all that a pen name hides the name. No message holds a name. */
final class SubmitterRules {
    private static final Set<String> HONORIFICS = honorifics();
    private static final String BETWEEN = ",;:/()[]|&+";

    private SubmitterRules() {}

    private static Set<String> honorifics() {
        TsvTable table = TsvTable.read("honorifics.tsv", SubmitterRules.class.getResourceAsStream("honorifics.tsv"));
        Set<String> words = new TreeSet<>();
        table.rows().forEach(row -> words.addAll(LeakFold.exactSyllables(row.get(0))));
        return words;
    }

    static void check(Submitter submitter) {
        Problems problems = new Problems()
                .notBlank("key", submitter.key())
                .notBlank("realName", submitter.realName())
                .notBlank("pseudonym", submitter.pseudonym())
                .require(
                        submitter.displayAs() != DisplayAs.PSEUDONYM
                                || submitter.pseudonym().isPresent(),
                        "pseudonym",
                        "PSEUDONYM_MISSING",
                        () -> "displayAs PSEUDONYM needs a pseudonym")
                .require(
                        submitter.displayAs() != DisplayAs.REAL_NAME
                                || submitter.realName().isPresent(),
                        "realName",
                        "REAL_NAME_MISSING",
                        () -> "displayAs REAL_NAME needs the real name");
        submitter
                .pseudonym()
                .ifPresent(pseudonym -> problems.require(
                                submitter.realName().isEmpty()
                                        || !reveals(
                                                pseudonym, submitter.realName().get()),
                                "pseudonym",
                                "PSEUDONYM_REVEALS",
                                () -> "pseudonym reveals the real name")
                        .require(
                                submitter.contact().isEmpty()
                                        || LeakCheck.of(PrivateWords.of(
                                                        submitter.contact().get(), "the contact"))
                                                .leak(pseudonym, new LeakFold())
                                                .isEmpty(),
                                "pseudonym",
                                "PSEUDONYM_REVEALS",
                                () -> "pseudonym reveals the contact"));
        problems.throwIfAny();
    }

    /**
     * Whether a pen name, or a part of it between commas or brackets, is the real name, a few syllables of it in any order
     * (the given name alone among them), the same without marks or blanks, or holds the whole name of several syllables.
     */
    static boolean reveals(String pseudonym, String realName) {
        List<String> exact = LeakFold.exactSyllables(realName);
        List<String> plain = LeakFold.plainSyllables(realName);
        if (exact.isEmpty()) {
            return false;
        }
        boolean whole = exact.size() > 1
                && LeakCheck.of(List.of(new LeakCheck.Secret("name", realName)))
                        .leak(pseudonym, new LeakFold())
                        .isPresent();
        if (whole) {
            return true;
        }
        Set<String> joined = joined(plain);
        return parts(pseudonym).stream().anyMatch(part -> isPartOf(part, exact, plain, joined));
    }

    private static boolean isPartOf(String part, List<String> exact, List<String> plain, Set<String> joined) {
        List<String> exactPart = LeakFold.exactSyllables(part);
        List<String> plainPart = LeakFold.plainSyllables(part);
        int first = 0;
        while (first < exactPart.size() - 1 && HONORIFICS.contains(exactPart.get(first))) {
            first++;
        }
        exactPart = exactPart.subList(first, exactPart.size());
        plainPart = plainPart.subList(first, plainPart.size());
        if (exactPart.isEmpty()) {
            return false;
        }
        if (joined.contains(withoutDigits(String.join("", plainPart)))) {
            return exactPart.size() > 1 || exact.contains(exactPart.get(0)) || isUnmarked(exactPart, plainPart);
        }
        return exact.containsAll(exactPart) || (exactPart.size() > 1 && plain.containsAll(plainPart));
    }

    /** A word typed without marks means the word with marks; one with others means another. */
    private static boolean isUnmarked(List<String> exact, List<String> plain) {
        return exact.equals(plain);
    }

    /** Every run of neighbouring syllables, written together; names are short, whatever is longer is cut. */
    private static Set<String> joined(List<String> syllables) {
        Set<String> joined = new HashSet<>();
        int count = Math.min(syllables.size(), 12);
        for (int start = 0; start < count; start++) {
            StringBuilder run = new StringBuilder();
            for (int end = start; end < count; end++) {
                joined.add(run.append(syllables.get(end)).toString());
            }
        }
        return joined;
    }

    private static String withoutDigits(String word) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) >= '0' && word.charAt(end - 1) <= '9') {
            end--;
        }
        return word.substring(0, end);
    }

    private static List<String> parts(String pseudonym) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= pseudonym.length(); i++) {
            if (i == pseudonym.length() || BETWEEN.indexOf(pseudonym.charAt(i)) >= 0) {
                parts.add(pseudonym.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
