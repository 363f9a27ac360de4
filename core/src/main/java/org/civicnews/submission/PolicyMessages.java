package org.civicnews.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.value.Finding;
import org.civicnews.value.LanguageTag;

/**
 * What a {@link SubmissionPolicy} says, in Vietnamese and in English. Start with {@link #standard()}, or with
 * {@link #of(TsvTable)} for words of your own. Immutable and thread-safe.
 */
public final class PolicyMessages {
    private static final PolicyMessages STANDARD =
            of(TsvTable.read("policy-messages.tsv", PolicyMessages.class.getResourceAsStream("policy-messages.tsv")));

    /** Code to severity, Vietnamese, English. */
    private final Map<String, List<String>> rows;

    private PolicyMessages(Map<String, List<String>> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** {@return the words of this library} */
    public static PolicyMessages standard() {
        return STANDARD;
    }

    /**
     * Reads a table.
     *
     * @param table with the columns code, severity (WARNING or INFO), vi, en; {@code {0}} and {@code {1}} stand for values
     * @return the messages; a code that the table lacks is said by the code itself
     */
    public static PolicyMessages of(TsvTable table) {
        Map<String, List<String>> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.get(0), row.subList(1, 4)));
        return new PolicyMessages(rows);
    }

    Writer writer(LanguageTag language) {
        return new Writer(language.equals(LanguageTag.VIETNAMESE) ? 1 : 2);
    }

    /** Collects findings in one language. */
    final class Writer {
        private final int column;
        private final List<Finding> findings = new ArrayList<>();

        private Writer(int column) {
            this.column = column;
        }

        void add(String code, String path, Object... values) {
            List<String> row = rows.getOrDefault(code, List.of("WARNING", code, code));
            String message = row.get(column);
            for (int i = 0; i < values.length; i++) {
                message = message.replace("{" + i + "}", values[i].toString());
            }
            findings.add(new Finding(code, Finding.Severity.valueOf(row.get(0)), path, message));
        }

        List<Finding> findings() {
            return List.copyOf(findings);
        }
    }
}
