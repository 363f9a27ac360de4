package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** The phrases of reports of meetings. Immutable and thread-safe once built. */
final class CueLexicon {
    final Words words = new Words();
    private final Phrases phrases = new Phrases(words, false);
    private final List<Map<Cue, String>> cues = new ArrayList<>();

    private CueLexicon() {
        Map<String, Map<Cue, String>> byPhrase = new LinkedHashMap<>();
        for (List<String> row : TsvTable.read("cues.tsv", CueLexicon.class.getResourceAsStream("cues.tsv"))
                .rows()) {
            byPhrase.computeIfAbsent(row.get(0), phrase -> new EnumMap<>(Cue.class))
                    .put(Cue.valueOf(row.get(1)), row.get(2));
        }
        byPhrase.forEach((phrase, told) -> {
            phrases.add(phrase, cues.size());
            cues.add(Map.copyOf(told));
        });
        phrases.freeze();
    }

    static CueLexicon standard() {
        return Standard.LEXICON;
    }

    /** Finds the longest phrases from the left; those that begin within another are none. */
    List<CueHit> find(Tokens tokens) {
        List<CueHit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.count()) {
            long found = phrases.isOpener(tokens.word(at)) ? phrases.longest(tokens, at) : Phrases.NONE;
            if (found == Phrases.NONE) {
                at++;
                continue;
            }
            int end = Phrases.end(found);
            hits.add(new CueHit(at, end, tokens.start(at), tokens.end(end - 1), cues.get(Phrases.value(found))));
            at = end;
        }
        return hits;
    }

    /** Holds the lexicon of the library. */
    private static final class Standard {
        static final CueLexicon LEXICON = new CueLexicon();

        private Standard() {}
    }
}
