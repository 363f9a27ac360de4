package org.civicnews.vietnamese.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicnews.meeting.Actor;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.people.PostClaim;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant where a report goes on with the title alone: {@code Chủ tịch UBND tỉnh yêu cầu …}. Keeps the posts
 * that it has read; mutable, used for one article.
 */
final class Titles {
    private static final int LONGEST_TITLE = 12;
    private static final int MOST = 200;
    /** A standing deputy is called a deputy as well. */
    private static final String STANDING = " thường trực";

    /**
     * Who speaks under a title.
     *
     * @param actor the person
     * @param words the title in the text
     * @param verb the verb of speaking
     */
    record Holder(Actor actor, Span words, CueHit verb) {}

    private record Held(String title, String organization, Actor actor) {}

    private final List<Held> posts = new ArrayList<>();

    /** Keeps the posts of the people of a sentence. */
    void note(Sentence sentence) {
        for (Sentence.Name person : sentence.people()) {
            for (PostClaim post : person.mention().posts()) {
                String organization = post.organization().map(Titles::small).orElse("");
                Held held = new Held(small(post.title()), organization, MeetingDraft.actor(person));
                keep(held);
                if (held.title().endsWith(STANDING)) {
                    String title = held.title().substring(0, held.title().length() - STANDING.length());
                    keep(new Held(title, organization, held.actor()));
                }
            }
        }
    }

    private void keep(Held held) {
        if (posts.size() < MOST && !posts.contains(held)) {
            posts.add(held);
        }
    }

    /**
     * The person whose title is the subject of a verb of speaking, which may stand behind another: {@code Phát biểu kết
     * luận, Bí thư Tỉnh ủy yêu cầu}. Null if it is nobody's.
     */
    @Nullable
    Holder speaker(Sentence sentence) {
        Holder holder = speakerFrom(sentence, sentence.start);
        return holder == null && !posts.isEmpty() ? source(sentence) : holder;
    }

    /** The same in the clause that begins at a character: sau khi nghe Giám đốc Sở A báo cáo, Chủ tịch UBND tỉnh kết luận …. */
    @Nullable
    Holder speakerFrom(Sentence sentence, int clause) {
        if (posts.isEmpty()) {
            return null;
        }
        for (CueHit hit : sentence.hits) {
            boolean verb = hit.is(Cue.SAY) || hit.is(Cue.DECIDE); // kết luận cuộc họp, Thứ trưởng thống nhất …, giao …
            Holder holder = verb && hit.start() >= clause ? holder(sentence, hit) : null;
            if (holder != null && holder.words().start() >= clause) {
                return holder;
            }
        }
        return null;
    }

    /** Theo Thứ trưởng, nông dân cần …: whose opinion opens the sentence. */
    private @Nullable Holder source(Sentence sentence) {
        CueHit theo = sentence.hits.isEmpty() ? null : sentence.hits.get(0);
        if (theo == null
                || !theo.is(Cue.THEO)
                || theo.from() > 0
                || !sentence.lexicon.isTitle(sentence.tokens, theo.to())) {
            return null;
        }
        for (int i = theo.to() + 1; i <= theo.to() + LONGEST_TITLE && i < sentence.tokens.count(); i++) {
            if (sentence.tokens.isSign(i, ',')) {
                Span words = sentence.trimmed(theo.end(), sentence.tokens.start(i));
                Actor actor = actor(small(sentence.words(words.start(), words.end())));
                return actor == null ? null : new Holder(actor, words, theo);
            }
        }
        return null;
    }

    private @Nullable Holder holder(Sentence sentence, CueHit verb) {
        CueHit done = sentence.hit(Cue.DONE, sentence.start, verb.start());
        int to = done == null ? verb.start() : done.start();
        int last = sentence.firstToken(to);
        for (int i = Math.max(0, last - LONGEST_TITLE); i < last; i++) {
            boolean begins = i == 0 || sentence.tokens.sign(i - 1) == ',' || sentence.tokens.isCapital(i);
            if (begins
                    && sentence.lexicon.isTitle(sentence.tokens, i)
                    && !sentence.hasSign(",;:()", sentence.tokens.start(i), to)) {
                Span words = sentence.trimmed(sentence.tokens.start(i), to);
                Actor actor = actor(small(sentence.words(words.start(), words.end())));
                return actor == null ? null : new Holder(actor, words, verb);
            }
        }
        return null;
    }

    /** Of those who hold the title, the one named last. */
    private @Nullable Actor actor(String words) {
        Actor found = null;
        for (Held held : posts) {
            if (isMeant(held, words)) {
                found = held.actor();
            }
        }
        return found;
    }

    private static boolean isMeant(Held held, String words) {
        if (!words.startsWith(held.title())) {
            return held.title().startsWith(words + " ");
        }
        String rest = words.substring(held.title().length()).strip();
        return rest.isEmpty()
                || (!held.organization().isEmpty()
                        && (held.organization().startsWith(rest) || rest.startsWith(held.organization())));
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
