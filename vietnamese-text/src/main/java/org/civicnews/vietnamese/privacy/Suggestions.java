package org.civicnews.vietnamese.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.civicnews.value.Span;

/** What the readers found in one text, before it is decided which of two that overlap stays. Used for one text. */
final class Suggestions {
    private static final Comparator<Suggestion> FIRST_THE_STRONGER = Comparator.comparing(Suggestion::label)
            .thenComparing(Suggestion::confidence)
            .thenComparing(suggestion -> suggestion.start() - suggestion.end())
            .thenComparing(Suggestion::start);

    private final List<Suggestion> found = new ArrayList<>();

    void add(int start, int end, Label label, Confidence confidence) {
        if (end > start) {
            found.add(new Suggestion(start, end, label, confidence));
        }
    }

    List<Suggestion> found() {
        return found;
    }

    List<PrivacyMention> chosen(PrivacyLexicon lexicon) {
        List<Suggestion> ordered = new ArrayList<>(found);
        ordered.sort(FIRST_THE_STRONGER);
        BitSet taken = new BitSet();
        List<Suggestion> chosen = new ArrayList<>();
        for (Suggestion suggestion : ordered) {
            int next = taken.nextSetBit(suggestion.start());
            if (next < 0 || next >= suggestion.end()) {
                taken.set(suggestion.start(), suggestion.end());
                chosen.add(suggestion);
            }
        }
        chosen.sort(Comparator.comparing(Suggestion::start));
        return chosen.stream().map(suggestion -> mention(suggestion, lexicon)).toList();
    }

    private static PrivacyMention mention(Suggestion suggestion, PrivacyLexicon lexicon) {
        return new PrivacyMention(
                new Span(suggestion.start(), suggestion.end()),
                lexicon.category(suggestion.label()),
                suggestion.confidence(),
                lexicon.replacement(suggestion.label()));
    }

    /** One piece that a reader found. */
    record Suggestion(int start, int end, Label label, Confidence confidence) {}
}
