package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.LegalRelation;
import org.civicnews.law.RelationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one document does to another: from the verb between two citations of a sentence, and from the titles of laws
 * that amend others. Used once per document; not thread-safe.
 */
final class Relations {
    private static final int WIDEST_GAP = 60;

    private final Lexicon lexicon;
    private final Entities entities;
    private final Tokens tokens;
    private final PinpointReader pinpoints;

    /** Whose verb was read last, for the verb that {@code và} adds to it. */
    private @Nullable Entity subject;

    /** The verb read last, for the citations of a list after it. */
    private @Nullable Verb verb;

    /** Before which document a parenthesis opened that is still open. */
    private @Nullable Entity enclosing;

    Relations(Lexicon lexicon, Entities entities) {
        this.lexicon = lexicon;
        this.entities = entities;
        this.tokens = new Tokens(lexicon.words);
        this.pinpoints = new PinpointReader(lexicon);
    }

    void read(List<CitedText> texts, List<List<@Nullable Entity>> resolved) {
        for (int i = 0; i < texts.size(); i++) {
            CitedText text = texts.get(i);
            forget();
            for (int j = 0; j + 1 < text.mentions().size(); j++) {
                pair(text, j, resolved.get(i));
            }
        }
        for (Entity entity : List.copyOf(entities.all())) {
            amended(entity);
        }
    }

    private void pair(CitedText text, int index, List<@Nullable Entity> resolved) {
        Entity one = resolved.get(index);
        Entity other = resolved.get(index + 1);
        int from = text.mentions().get(index).core().end();
        int to = text.mentions().get(index + 1).core().start();
        boolean near = to - from <= WIDEST_GAP * 8 && tokens.read(text.text(), from, to) == to && !isParted();
        if (one == null || other == null || !near) {
            forget();
            return;
        }
        Entity before = enclosing != null && tokens.isSign(0, ')') ? enclosing : one;
        enclosing = opens() ? one : tokens.isSign(0, ')') ? null : enclosing;
        if (one != other) {
            verb(before, other);
        }
    }

    private void forget() {
        subject = null;
        verb = null;
        enclosing = null;
    }

    /** Tells whether a sentence ends between two citations. */
    private boolean isParted() {
        for (int i = 0; i < tokens.count(); i++) {
            if (Sentences.endsAt(tokens, i) && !tokens.isSign(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a parenthesis opens between two citations and does not close. */
    private boolean opens() {
        for (int i = tokens.count() - 1; i >= 0; i--) {
            if (tokens.isSign(i, '(') || tokens.isSign(i, ')')) {
                return tokens.isSign(i, '(');
            }
        }
        return false;
    }

    private void verb(Entity one, Entity other) {
        int count = tokens.count();
        int added = lexicon.markers.end(Marker.LIST, tokens, tokens.isSign(0, ',') ? 1 : 0);
        if (verb != null && isFilled(added, count) && (added > 0 || tokens.isSign(0, ';'))) {
            verb.add(other);
            return;
        }
        verb = null;
        for (int i = 0; i < count; i++) {
            long found = lexicon.relations.longest(tokens, i);
            if (found != Phrases.NONE && isFilled(Phrases.end(found), count)) {
                boolean turned = lexicon.markers.before(Marker.TURNED, tokens, i);
                Entity actor = i == added && subject != null && subject != other ? subject : one;
                subject = turned ? null : actor;
                verb = new Verb(actor, lexicon.relation(Phrases.value(found)), turned);
                verb.add(other);
                return;
            }
        }
    }

    /**
     * A verb and whose it is; the citations that it takes follow.
     *
     * @param actor the document before the verb
     * @param kind what the verb says
     * @param turned whether the verb is passive, so that the documents after it act
     */
    private record Verb(Entity actor, RelationKind kind, boolean turned) {
        void add(Entity other) {
            if (other != actor) {
                Entity acting = turned ? other : actor;
                acting.relate(kind, turned ? actor : other);
            }
        }
    }

    /** Tells whether nothing but fillers and pinpoints stands between the verb and the second citation. */
    private boolean isFilled(int from, int to) {
        int at = from;
        while (at < to) {
            int next = lexicon.markers.end(Marker.FILLER, tokens, at);
            if (next == at && pinpoints.read(tokens, at, to)) {
                next = pinpoints.end();
            }
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Reads the laws that the title of an amending law names. */
    private void amended(Entity entity) {
        if (entity.title == null || lexicon.markers.end(Marker.AMENDMENT, read(entity.title), 0) == 0) {
            return;
        }
        List<Lexicon.Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            long found = lexicon.names.longest(tokens, i);
            if (found != Phrases.NONE) {
                names.add(lexicon.name(Phrases.value(found)));
                i = Phrases.end(found) - 1;
            }
        }
        for (Lexicon.Name name : names) {
            Entity target = entities.find(name);
            LegalRelation relation = target != null && target != entity
                    ? LegalRelation.to(RelationKind.AMENDS, target.id())
                    : LegalRelation.builder()
                            .kind(RelationKind.AMENDS)
                            .targetTitle(name.fullTitle())
                            .build();
            entity.relations.add(relation);
        }
    }

    private Tokens read(String title) {
        tokens.read(title, 0);
        return tokens;
    }
}
