package org.civicnews.vietnamese.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.OrganizationKind;
import org.civicnews.people.PoliticalSystem;
import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/** Tells the kind and rank of a post from its words. Used for one document. */
final class PostKinds {
    private static final String STANDING = NameKeys.fold("thường trực");

    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final Map<String, PostKind> kinds = new HashMap<>();
    private final Map<String, Optional<PostRank>> ranks = new HashMap<>();

    PostKinds(NameLexicon lexicon, NameKeys keys) {
        this.lexicon = lexicon;
        this.keys = keys;
    }

    PostKind kind(PostClaim claim) {
        return kinds.computeIfAbsent(claim.title() + '\n' + claim.organization().orElse(""), key -> readKind(claim));
    }

    private PostKind readKind(PostClaim claim) {
        PostKind told = title(claim.title()).map(Title::kind).orElse(PostKind.OTHER);
        if (told.equals(PostKind.ELECTED) || told.equals(PostKind.JUDICIAL)) {
            return told;
        }
        return claim.organization()
                .flatMap(keys::head)
                .map(PostKinds::kind)
                .filter(kind -> !kind.equals(PostKind.OTHER))
                .orElse(told);
    }

    private static PostKind kind(OrganizationHead head) {
        OrganizationKind kind = head.kind();
        if (kind.equals(OrganizationKind.PEOPLES_COUNCIL) || head.of().equals("Quốc hội")) {
            return PostKind.ELECTED;
        }
        if (kind.equals(OrganizationKind.COURT) || kind.equals(OrganizationKind.PROCURACY)) {
            return PostKind.JUDICIAL;
        }
        if (kind.equals(OrganizationKind.ARMY) || kind.equals(OrganizationKind.POLICE)) {
            return PostKind.MILITARY;
        }
        if (kind.equals(OrganizationKind.COMPANY)) {
            return PostKind.BUSINESS;
        }
        if (kind.equals(OrganizationKind.SCHOOL)) {
            return PostKind.ACADEMIC;
        }
        return head.system().map(PostKinds::kind).orElse(PostKind.OTHER);
    }

    private static PostKind kind(PoliticalSystem system) {
        if (system.equals(PoliticalSystem.PARTY)) {
            return PostKind.PARTY;
        }
        return system.equals(PoliticalSystem.FRONT) ? PostKind.FRONT : PostKind.GOVERNMENT;
    }

    Optional<PostRank> rank(String title) {
        return ranks.computeIfAbsent(title, this::readRank);
    }

    private Optional<PostRank> readRank(String title) {
        Tokens tokens = keys.tokens(title);
        int modified = lexicon.after(WordRole.MODIFIER, tokens, 0);
        if (modified > 0 && tokens.word(0) == lexicon.acting) {
            return Optional.of(PostRank.ACTING);
        }
        if (lexicon.is(WordRole.DEPUTY, tokens, modified)) {
            boolean standing = NameKeys.fold(title).contains(STANDING);
            return Optional.of(standing ? PostRank.STANDING_DEPUTY : PostRank.DEPUTY);
        }
        return title(title).map(Title::rank);
    }

    private Optional<Title> title(String title) {
        Tokens tokens = keys.tokens(title);
        int modified = lexicon.after(WordRole.MODIFIER, tokens, 0);
        long found = lexicon.titles.longest(tokens, modified);
        if (found == Phrases.NONE) {
            found = lexicon.titles.longest(tokens, lexicon.after(WordRole.DEPUTY, tokens, modified));
        }
        return found == Phrases.NONE ? Optional.empty() : Optional.of(lexicon.titleRows.get(Phrases.value(found)));
    }
}
