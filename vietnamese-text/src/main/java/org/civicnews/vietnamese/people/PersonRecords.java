package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.people.AliasKind;
import org.civicnews.people.NameAlias;
import org.civicnews.people.NameOrder;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.Post;
import org.civicnews.people.PostBuilder;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The people of a document. Mutable; used for one document: first every mention is noted, then they are added in order. */
final class PersonRecords {
    private static final class Draft {
        final String key;
        String name;
        String id = "";
        final Set<String> honorifics = new LinkedHashSet<>();
        final Set<String> shortForms = new LinkedHashSet<>();
        final List<Post> posts = new ArrayList<>();
        int lastSeen = -1;

        Draft(String key, String name) {
            this.key = key;
            this.name = name;
        }
    }

    private final NameLexicon lexicon;
    private final PostKinds kinds;
    private final OrganizationRecords organizations;
    private final Optional<PartialDate> date;
    /** Everyone named in full anywhere in the document. */
    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    /** Who may be meant by a last (or, of foreigners, any) part of a name. */
    private final Map<String, List<Draft>> byPart = new LinkedHashMap<>();

    private final List<Draft> order = new ArrayList<>();
    private int clock;

    PersonRecords(NameLexicon lexicon, NameKeys keys, OrganizationRecords organizations, Optional<PartialDate> date) {
        this.lexicon = lexicon;
        this.kinds = new PostKinds(lexicon, keys);
        this.organizations = organizations;
        this.date = date;
    }

    void note(NameMention mention) {
        if (mention.shortForm()) {
            return;
        }
        String key = NameKeys.person(mention.name());
        Draft draft = byKey.get(key);
        if (draft == null) {
            draft = new Draft(key, mention.name());
            byKey.put(key, draft);
            for (String part : parts(key, mention.name())) {
                byPart.computeIfAbsent(part, k -> new ArrayList<>()).add(draft);
            }
        } else if (isShouted(draft.name) && !isShouted(mention.name())) {
            draft.name = mention.name();
        }
        mention.honorifics().forEach(honorific -> address(honorific, byKey.get(key)));
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static void address(String honorific, @Nullable Draft draft) {
        if (draft != null) {
            draft.honorifics.add(honorific.toLowerCase(Locale.ROOT));
        }
    }

    /** The ends of a Vietnamese name, any part of another. */
    private Set<String> parts(String key, String name) {
        Set<String> parts = new LinkedHashSet<>();
        boolean vietnamese = isVietnamese(name);
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            parts.add(key.substring(space + 1));
            if (!vietnamese) {
                parts.add(key.substring(0, space));
                int next = key.indexOf(' ', space + 1);
                parts.add(key.substring(space + 1, next < 0 ? key.length() : next));
            }
        }
        return parts;
    }

    private boolean isVietnamese(String name) {
        int end = name.indexOf(' ');
        int word = lexicon.words.find(end < 0 ? name : name.substring(0, end));
        return lexicon.isFamily(word);
    }

    /** Adds a mention in the order of the document; the id of its record, empty if it is a short form of nobody. */
    Optional<String> add(NameMention mention, NamedText text) {
        Draft draft = mention.shortForm() ? meant(mention) : byKey.get(NameKeys.person(mention.name()));
        if (draft == null) {
            return Optional.empty();
        }
        if (draft.id.isEmpty()) {
            order.add(draft);
            draft.id = "p" + order.size();
        }
        draft.lastSeen = clock++;
        if (mention.shortForm()) {
            draft.shortForms.add(mention.name());
        }
        for (PostClaim claim : mention.posts()) {
            addPost(draft, claim, text);
        }
        return Optional.of(draft.id);
    }

    /** Whom a short form means: of those whose name ends so, the one addressed alike, and of these the one seen last. */
    private @Nullable Draft meant(NameMention mention) {
        Draft best = null;
        for (Draft draft : byPart.getOrDefault(NameKeys.person(mention.name()), List.of())) {
            if (best == null || rank(draft, mention) > rank(best, mention)) {
                best = draft;
            }
        }
        return best;
    }

    private static long rank(Draft draft, NameMention mention) {
        boolean alike = mention.honorifics().stream()
                .anyMatch(honorific -> draft.honorifics.contains(honorific.toLowerCase(Locale.ROOT)));
        boolean other = mention.honorifics().stream().anyMatch(honorific -> isOtherSex(honorific, draft.honorifics));
        return draft.lastSeen + (other ? 0 : 1L << 32) + (alike && draft.lastSeen >= 0 ? 1L << 31 : 0);
    }

    private static boolean isOtherSex(String honorific, Set<String> others) {
        return switch (honorific.toLowerCase(Locale.ROOT)) {
            case "ông", "anh" -> others.contains("bà") || others.contains("chị");
            case "bà", "chị" -> others.contains("ông") || others.contains("anh");
            default -> false;
        };
    }

    /** The posts that one mention tells, as they are told there. */
    List<Post> stated(NameMention mention, NamedText text) {
        List<Post> posts = new ArrayList<>();
        for (PostClaim claim : mention.posts()) {
            posts.add(post(claim, organization(claim), text));
        }
        return posts;
    }

    private Optional<OrganizationRef> organization(PostClaim claim) {
        Optional<String> record = claim.organization().flatMap(name -> organizations.idOf(name, NameKind.ORGANIZATION));
        return record.map(OrganizationRef::toRecord)
                .or(() -> claim.organization().map(OrganizationRef::named));
    }

    private void addPost(Draft draft, PostClaim claim, NamedText text) {
        Optional<OrganizationRef> organization = organization(claim);
        if (!isKnown(draft, claim, organization)) {
            draft.posts.add(post(claim, organization, text));
        }
    }

    private Post post(PostClaim claim, Optional<OrganizationRef> organization, NamedText text) {
        PostBuilder post = Post.builder()
                .title(claim.title())
                .organization(organization)
                .kind(kinds.kind(claim))
                .rank(kinds.rank(claim.title()))
                .asOf(date);
        text.blockId().ifPresent(block -> post.evidence(Evidence.of(block, claim.span())));
        return post.build();
    }

    /** Whether the post was told before, in other letters, or now with less. */
    private static boolean isKnown(Draft draft, PostClaim claim, Optional<OrganizationRef> organization) {
        String title = NameKeys.fold(claim.title());
        for (int i = 0; i < draft.posts.size(); i++) {
            Post post = draft.posts.get(i);
            if (!NameKeys.fold(post.title()).equals(title)) {
                continue;
            }
            if (organization.isEmpty() || post.organization().equals(organization)) {
                return true;
            }
            if (post.organization().isEmpty()) {
                draft.posts.remove(i);
                return false;
            }
        }
        return false;
    }

    List<Person> records() {
        List<Person> records = new ArrayList<>();
        for (Draft draft : order) {
            records.add(record(draft));
        }
        return records;
    }

    private Person record(Draft draft) {
        Set<String> aliases = new HashSet<>();
        List<NameAlias> shortForms = new ArrayList<>();
        for (String form : draft.shortForms) {
            if (aliases.add(NameKeys.fold(form))) {
                shortForms.add(NameAlias.builder()
                        .name(form)
                        .kind(AliasKind.SHORT_FORM)
                        .build());
            }
        }
        return Person.builder()
                .id(draft.id)
                .name(PersonName.builder()
                        .full(draft.name)
                        .honorifics(draft.honorifics)
                        .order(isVietnamese(draft.name) ? NameOrder.FAMILY_FIRST : NameOrder.UNKNOWN)
                        .build())
                .posts(draft.posts)
                .aliases(shortForms)
                .build();
    }
}
