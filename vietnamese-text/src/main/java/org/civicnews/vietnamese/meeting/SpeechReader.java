package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.body.RichText;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.Speech;
import org.civicnews.meeting.SpeechForm;
import org.civicnews.meeting.SpeechKind;
import org.civicnews.value.Evidence;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.NameKind;
import org.jspecify.annotations.Nullable;

/** Reads who spoke at a meeting and what. Keeps the speaker from sentence to sentence; used for one article. */
final class SpeechReader {
    private static final int FAR_FROM_VERB = 5;
    private static final List<String> BY_WEIGHT =
            List.of("OPENING", "CLOSING", "REPORT", "DIRECTIVE", "REPLY", "DISCUSSION");

    private @Nullable Actor speaker;
    private @Nullable MeetingText block;
    private String blockId = "";
    private SpeechKind kind = SpeechKind.DISCUSSION;
    private int from;
    private int to;
    private final List<Actor> speakers = new ArrayList<>();

    /** Who speaks in the sentence read last, or went on speaking; null if nobody does. */
    @Nullable
    Actor speaker() {
        return speaker;
    }

    void read(Sentence sentence, MeetingDraft meeting) {
        if (block == null || !blockId.equals(sentence.source.blockId())) {
            close(meeting);
            block = sentence.source;
            blockId = sentence.source.blockId();
            boolean goesOn = speaker != null && (sentence.has(Cue.CONTINUE) || sentence.has(Cue.MUST));
            speaker = goesOn ? speaker : null;
        }
        if (sentence.has(Cue.QUOTED)) {
            close(meeting);
            speaker = null;
            return;
        }
        List<Sentence.Name> people = speakersOf(sentence);
        if (!people.isEmpty()) {
            List<Actor> actors = new ArrayList<>();
            for (Sentence.Name person : people) {
                meeting.attend(sentence, person, role(sentence), false);
                actors.add(MeetingDraft.actor(person));
            }
            open(sentence, actors, meeting);
            return;
        }
        Span group = groupOf(sentence);
        if (group != null) {
            Actor actor = Actor.group(sentence.words(group.start(), group.end()));
            meeting.attend(actor, Evidence.of(sentence.source.blockId(), group), ParticipantRole.SPEAKER, false);
            open(sentence, List.of(actor), meeting);
        } else if (!speakers.isEmpty()) {
            to = sentence.end;
        }
    }

    private static ParticipantRole role(Sentence sentence) {
        return kindOf(sentence).equals(SpeechKind.REPORT) ? ParticipantRole.PRESENTER : ParticipantRole.SPEAKER;
    }

    private void open(Sentence sentence, List<Actor> actors, MeetingDraft meeting) {
        boolean same = actors.equals(speakers);
        if (!same) {
            close(meeting);
            from = sentence.start;
            kind = kindOf(sentence);
            speakers.addAll(actors);
        }
        to = sentence.end;
        speaker = actors.get(0);
    }

    /** Ends the speech that is open and adds it to the meeting. */
    void close(MeetingDraft meeting) {
        MeetingText source = block;
        if (source != null && !speakers.isEmpty()) {
            String words = source.text().substring(from, to);
            for (Actor actor : speakers) {
                meeting.speeches.add(Speech.builder()
                        .id("s" + (meeting.speeches.size() + 1))
                        .speaker(actor)
                        .kind(kind)
                        .form(form(words))
                        .text(RichText.of(words))
                        .addEvidence(Evidence.of(source.blockId(), new Span(from, to)))
                        .build());
            }
        }
        speakers.clear();
    }

    /** Forgets the speaker, before another meeting. */
    void forget() {
        speaker = null;
        speakers.clear();
        block = null;
    }

    /** Verbatim where most of the words stand in quotation marks. */
    private static SpeechForm form(String words) {
        int quoted = 0;
        int open = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (open < 0 && (c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                quoted += i - open;
                open = -1;
            }
        }
        return quoted * 2 > words.length() ? SpeechForm.VERBATIM : SpeechForm.PARAPHRASE;
    }

    /** The weightiest kind that the verbs of the sentence tell. */
    private static SpeechKind kindOf(Sentence sentence) {
        int best = BY_WEIGHT.size() - 1;
        for (CueHit hit : sentence.hits) {
            int weight = hit.is(Cue.SAY) ? BY_WEIGHT.indexOf(hit.value(Cue.SAY)) : -1;
            if (weight >= 0 && weight < best) {
                best = weight;
            }
        }
        return SpeechKind.of(BY_WEIGHT.get(best));
    }

    /** The people who are the subject of a verb of speaking, or stand after theo. */
    private static List<Sentence.Name> speakersOf(Sentence sentence) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY)) {
                List<Sentence.Name> people = AttendanceReader.subject(sentence, hit);
                boolean near = !people.isEmpty()
                        && sentence.wordsBetween(people.get(people.size() - 1).to(), hit.start()) <= FAR_FROM_VERB;
                if (near && !isObject(sentence, people.get(0))) {
                    return people;
                }
            } else if (hit.is(Cue.THEO)) {
                for (Sentence.Name person : sentence.people()) {
                    if (person.from() >= hit.end() && sentence.wordsBetween(hit.end(), person.from()) <= 3) {
                        return List.of(person);
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether a verb of asking stands straight before: đề nghị ông A báo cáo. */
    private static boolean isObject(Sentence sentence, Sentence.Name person) {
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.REQUIRE)
                    && hit.end() <= person.from()
                    && sentence.wordsBetween(hit.end(), person.from()) <= 3) {
                return true;
            }
        }
        return false;
    }

    /** A group or the bodies that it stands for, straight before phát biểu. */
    private static @Nullable Span groupOf(Sentence sentence) {
        CueHit say = null;
        for (CueHit hit : sentence.hits) {
            if (hit.is(Cue.SAY) && say == null && hit.start() > sentence.start) {
                say = hit;
            }
        }
        if (say == null
                || !say.is(Cue.BRIEF)
                || !sentence.names(NameKind.PERSON, sentence.start, say.start()).isEmpty()) {
            return null;
        }
        for (CueHit hit : sentence.hits) {
            boolean subject = hit.is(Cue.ATTENDING_GROUP)
                    && (hit.from() == 0 || !sentence.tokens.isCapital(hit.from()))
                    && hit.end() <= say.start()
                    && sentence.wordsBetween(hit.start(), say.start()) <= 30;
            if (subject) {
                Span span = sentence.trimmed(hit.start(), beforeDone(sentence, hit.end(), say.start()));
                return isWhole(sentence, span) ? span : null;
            }
        }
        return null;
    }

    private static int beforeDone(Sentence sentence, int from, int to) {
        CueHit done = sentence.hit(Cue.DONE, from, to);
        return done == null ? to : done.start();
    }

    /** A subject, not the end of a phrase with a verb of its own. */
    private static boolean isWhole(Sentence sentence, Span span) {
        return sentence.wordsBetween(span.start(), span.end()) >= 3
                && sentence.hit(Cue.HOLD, span.start(), span.end()) == null
                && sentence.hit(Cue.MUST, span.start(), span.end()) == null
                && sentence.hit(Cue.FUTURE, span.start(), span.end()) == null
                && sentence.hit(Cue.ACTION, span.start(), span.end()) == null;
    }
}
