package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.civicnews.people.AdministrativeLevel;
import org.civicnews.text.TsvTable;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.civicnews.vietnamese.token.Words;

/** The phrases of reports of meetings. Immutable and thread-safe once built. */
final class CueLexicon {
    private static final String NO_LEVEL = "NONE";
    private static final String LEVEL = "LEVEL";

    /** What a word of the table of words tells of what stands beside it. */
    private enum Mark {
        NOUN_MARK,
        COUNT,
        FUNCTION,
        TITLE,
        PEOPLE,
        NO_TASK,
        THING,
        NOT_VISITED,
        MEASURE,
        AWARD;

        static Mark of(String role) {
            for (Mark mark : values()) {
                if (mark.name().equals(role)) {
                    return mark;
                }
            }
            throw new IllegalArgumentException(
                    "role: must be " + LEVEL + " or one of " + List.of(values()) + " but was " + role);
        }
    }

    final Words words = new Words();
    private final Phrases phrases = new Phrases(words, false);
    private final List<CueSet> cues = new ArrayList<>();
    private final Map<Mark, Phrases> marked = new EnumMap<>(Mark.class);
    private final Phrases levels = new Phrases(words, false);
    private final List<String> levelNames = new ArrayList<>();

    CueLexicon(TsvTable cueTable, TsvTable wordTable) {
        Map<String, EnumMap<Cue, String>> byPhrase = new LinkedHashMap<>();
        for (List<String> row : cueTable.rows()) {
            byPhrase.computeIfAbsent(row.get(0), phrase -> new EnumMap<>(Cue.class))
                    .put(Cue.valueOf(row.get(1)), row.get(2));
        }
        byPhrase.forEach((phrase, told) -> {
            phrases.add(phrase, cues.size());
            cues.add(new CueSet(told));
        });
        for (Mark mark : Mark.values()) {
            marked.put(mark, new Phrases(words, false));
        }
        wordTable.rows().forEach(this::addWord);
        phrases.freeze();
        marked.values().forEach(Phrases::freeze);
        levels.freeze();
    }

    private void addWord(List<String> row) {
        String role = row.get(1);
        if (role.equals(LEVEL)) {
            levels.add(row.get(0), levelNames.size());
            levelNames.add(row.get(2));
            return;
        }
        Mark mark = Mark.of(role);
        Phrases table = marked.get(mark);
        if (table != null) {
            table.add(row.get(0), 0);
        }
    }

    static CueLexicon standard() {
        return Standard.LEXICON;
    }

    static TsvTable table(String resource) {
        return TsvTable.read(resource, CueLexicon.class.getResourceAsStream(resource));
    }

    /**
     * Finds the longest phrases from the left; those that begin within another are none.
     *
     * @param tokens the sentence
     * @param isCovered whether a character lies within a name, where no phrase begins
     * @return the phrases in their order
     */
    List<CueHit> find(Tokens tokens, IntPredicate isCovered) {
        List<CueHit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.count()) {
            long found = phrases.isOpener(tokens.word(at)) ? phrases.longest(tokens, at) : Phrases.NONE;
            if (found == Phrases.NONE || isCovered.test(tokens.start(at))) {
                at++;
                continue;
            }
            int end = Phrases.end(found);
            hits.add(new CueHit(at, end, tokens.start(at), tokens.end(end - 1), cues.get(Phrases.value(found))));
            at = end;
        }
        return hits;
    }

    /** Whether a word makes yêu cầu behind it a noun: các, theo. */
    boolean isNounMark(Tokens tokens, int token) {
        return begins(Mark.NOUN_MARK, tokens, token);
    }

    /** Whether a small word, or words, that nobody is called by begin at a token: được, công tác. */
    boolean isFunctionWord(Tokens tokens, int token) {
        return begins(Mark.FUNCTION, tokens, token);
    }

    /** Whether a token is a word for a small number: hai, ba. */
    boolean isFew(Tokens tokens, int token) {
        return begins(Mark.COUNT, tokens, token);
    }

    /** Whether the title of somebody who is not named begins at a token. */
    boolean isTitle(Tokens tokens, int token) {
        return begins(Mark.TITLE, tokens, token);
    }

    /** Whether a word for people, such as they are counted with, begins at a token: vị, thành viên. */
    boolean isPeople(Tokens tokens, int token) {
        return begins(Mark.PEOPLE, tokens, token);
    }

    /** Whether what begins at a token is behind được giao or được đề nghị no order: làm chủ đầu tư, truy tố. */
    boolean isNoTask(Tokens tokens, int token) {
        return begins(Mark.NO_TASK, tokens, token);
    }

    /** Whether the word for a thing begins at a token, which nobody can tell to do anything: dự án, hồ sơ. */
    boolean isThing(Tokens tokens, int token) {
        return begins(Mark.THING, tokens, token);
    }

    /** Whether what begins at a token is not whom somebody visits for an office: quê, vợ, chính thức. */
    boolean isNotVisited(Tokens tokens, int token) {
        return begins(Mark.NOT_VISITED, tokens, token);
    }

    /** Whether the words for how large or dear a thing is begin at a token: dài, tổng vốn. */
    boolean isMeasure(Tokens tokens, int token) {
        return begins(Mark.MEASURE, tokens, token);
    }

    /** Whether the word for what is awarded or handed over begins at a token: Bằng khen, Huân chương. */
    boolean isAward(Tokens tokens, int token) {
        return begins(Mark.AWARD, tokens, token);
    }

    private boolean begins(Mark mark, Tokens tokens, int token) {
        Phrases table = marked.get(mark);
        return table != null && table.isOpener(tokens.word(token)) && table.longest(tokens, token) != Phrases.NONE;
    }

    /** The level of the first word for a rank between two tokens. */
    Optional<AdministrativeLevel> level(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to) {
            long found = levels.isOpener(tokens.word(at)) ? levels.longest(tokens, at, to) : Phrases.NONE;
            String level = found == Phrases.NONE ? NO_LEVEL : levelNames.get(Phrases.value(found));
            if (!level.equals(NO_LEVEL)) {
                return Optional.of(AdministrativeLevel.of(level));
            }
            at = found == Phrases.NONE ? at + 1 : Phrases.end(found);
        }
        return Optional.empty();
    }

    /** Holds the lexicon of the library. */
    private static final class Standard {
        static final CueLexicon LEXICON = new CueLexicon(table("cues.tsv"), table("words.tsv"));

        private Standard() {}
    }
}
