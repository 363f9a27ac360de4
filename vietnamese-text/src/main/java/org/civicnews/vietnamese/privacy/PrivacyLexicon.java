package org.civicnews.vietnamese.privacy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.submission.RedactionCategory;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** The words around private facts, and what is put in place of them. Immutable and thread-safe once built. */
final class PrivacyLexicon {
    private static final int MOST_PHRASES = 6;

    final Words words = new Words();
    final Set<String> socialHosts = new HashSet<>();
    private final Map<PrivacyRole, Phrases> roles = new EnumMap<>(PrivacyRole.class);
    private final Map<Label, RedactionCategory> categories = new EnumMap<>(Label.class);
    private final Map<Label, String> replacements = new EnumMap<>(Label.class);

    PrivacyLexicon(TsvTable wordTable, TsvTable labels, TsvTable hosts) {
        for (PrivacyRole role : PrivacyRole.values()) {
            roles.put(role, new Phrases(words, false));
        }
        for (List<String> row : wordTable.rows()) {
            phrases(PrivacyRole.valueOf(row.get(1))).add(row.get(0), 0);
        }
        roles.values().forEach(Phrases::freeze);
        for (List<String> row : labels.rows()) {
            categories.put(Label.valueOf(row.get(0)), RedactionCategory.of(row.get(1)));
            replacements.put(Label.valueOf(row.get(0)), row.get(2));
        }
        for (List<String> row : hosts.rows()) {
            socialHosts.add(row.get(0));
        }
    }

    static TsvTable table(String resource) {
        return TsvTable.read(resource, PrivacyLexicon.class.getResourceAsStream(resource));
    }

    private Phrases phrases(PrivacyRole role) {
        Phrases found = roles.get(role);
        if (found == null) {
            throw new IllegalStateException("no words for " + role);
        }
        return found;
    }

    RedactionCategory category(Label label) {
        return categories.getOrDefault(label, RedactionCategory.OTHER);
    }

    String replacement(Label label) {
        return replacements.getOrDefault(label, "[…]");
    }

    /** The token after the longest phrase of a role that begins at a token; the token itself if there is none. */
    int after(PrivacyRole role, Tokens tokens, int token) {
        Phrases phrases = phrases(role);
        if (!phrases.isOpener(tokens.word(token))) {
            return token;
        }
        long found = phrases.longest(tokens, token);
        return found == Phrases.NONE ? token : Phrases.end(found);
    }

    boolean is(PrivacyRole role, Tokens tokens, int token) {
        return after(role, tokens, token) > token;
    }

    /** The token after the last of the phrases of a role that follow one another, at most six. */
    int afterAll(PrivacyRole role, Tokens tokens, int token) {
        int at = token;
        for (int i = 0; i < MOST_PHRASES; i++) {
            at = after(role, tokens, at);
        }
        return at;
    }
}
