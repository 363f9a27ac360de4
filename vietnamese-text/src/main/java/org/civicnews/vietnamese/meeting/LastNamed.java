package org.civicnews.vietnamese.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who was named last, so that words can be understood which point back: ông and bà at the person, công ty này and nhà
 * trường at the body of that kind. Mutable; used for one article.
 */
final class LastNamed {
    /** Do công ty bảo hiểm này tổ chức: the longest words that mean a body told before. */
    private static final int LONGEST_POINTER = 4;

    private static final List<String> ANY_BODY = List.of("đơn vị", "cơ quan", "tổ chức");

    private final Map<String, Sentence.Name> bodies = new HashMap<>();
    private Sentence.@Nullable Name body;
    private Sentence.@Nullable Name person;

    /** Whom ông and bà of the next sentence mean; null if nobody was named yet. */
    Sentence.@Nullable Name person() {
        return person;
    }

    /** Takes in the names of a sentence that was read. */
    void note(Sentence sentence) {
        List<Sentence.Name> people = sentence.people();
        person = people.isEmpty() ? person : people.get(people.size() - 1);
        sentence.names.forEach(this::note);
    }

    private void note(Sentence.Name name) {
        if (name.isOrganization() && !name.inPost()) {
            String words = name.mention().name().toLowerCase(Locale.ROOT);
            int first = words.indexOf(' ');
            int second = first < 0 ? -1 : words.indexOf(' ', first + 1);
            bodies.put(first < 0 ? words : words.substring(0, first), name);
            bodies.put(second < 0 ? words : words.substring(0, second), name);
            body = name;
        }
    }

    /** Reads who holds a meeting of which it is only told that it is held do công ty này, do nhà trường. */
    void readHolder(Sentence sentence, MeetingDraft meeting) {
        CueHit by = meeting.organizers.isEmpty() ? sentence.hit(Cue.BY) : null;
        CueHit verb = by == null ? null : sentence.hit(Cue.ORGANIZE, by.end(), sentence.end);
        String kind = by == null || verb == null ? "" : kind(sentence, by.to(), verb.from());
        if (kind.isEmpty() || by == null) {
            return;
        }
        for (Sentence.Name name : sentence.names) {
            if (name.to() <= by.start()) {
                note(name);
            }
        }
        Sentence.Name meant = ANY_BODY.contains(kind) ? body : bodies.get(kind);
        if (meant != null) {
            meeting.organizer(meant);
        }
    }

    /** The kind of body that a few small words point back at; empty if they do not. */
    private static String kind(Sentence sentence, int from, int to) {
        boolean small = to > from && to - from <= LONGEST_POINTER;
        for (int i = from; i < to; i++) {
            small &= sentence.tokens.isWord(i) && !sentence.tokens.isCapital(i);
        }
        if (!small) {
            return "";
        }
        if (sentence.isWord(to - 1, "này")) {
            return to - from < 2 ? "" : sentence.tokens.slice(from, Math.min(to - 1, from + 2));
        }
        return sentence.isWord(from, "nhà") && sentence.isWord(to - 1, "trường") && to - from == 2 ? "trường" : "";
    }
}
