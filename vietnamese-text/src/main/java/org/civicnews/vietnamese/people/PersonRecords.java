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
import org.civicnews.people.PostRank;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.vietnamese.text.Syllable;
import org.jspecify.annotations.Nullable;

/** The people of a document. Mutable; used for one document: first every mention is noted, then they are added in order. */
final class PersonRecords {
    private static final class Draft {
        String name;
        String id = "";
        final Set<String> honorifics = new LinkedHashSet<>();
        final Set<String> shortForms = new LinkedHashSet<>();
        final Map<String, Post> posts = new LinkedHashMap<>();
        final Set<String> titles = new HashSet<>();
        int lastSeen = -1;

        Draft(String name) {
            this.name = name;
        }
    }

    /** Tân, before the title of somebody who has just been appointed. */
    private static final String NEW = NameKeys.fold("tân ");

    private final NameLexicon lexicon;
    private final NameKeys keys;
    private final PostKinds kinds;
    private final OrganizationRecords organizations;
    private final Optional<PartialDate> date;
    /** Everyone named in full anywhere in the document. */
    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    /** Who may be meant by a last (or, of foreigners, any) part of a name. */
    private final Map<String, List<Draft>> byPart = new LinkedHashMap<>();

    private final SameNames same = new SameNames();
    private final List<Draft> order = new ArrayList<>();
    private int clock;

    PersonRecords(NameLexicon lexicon, NameKeys keys, OrganizationRecords organizations, Optional<PartialDate> date) {
        this.lexicon = lexicon;
        this.keys = keys;
        this.kinds = new PostKinds(lexicon, keys);
        this.organizations = organizations;
        this.date = date;
    }

    void note(NameMention mention) {
        if (mention.shortForm()) {
            return;
        }
        String key = keys.person(mention.name());
        Draft draft = byKey.get(key);
        if (draft == null) {
            draft = new Draft(mention.name());
            byKey.put(key, draft);
            for (String part : parts(key, mention.name())) {
                byPart.computeIfAbsent(part, k -> new ArrayList<>()).add(draft);
            }
        } else if (isShouted(draft.name) && !isShouted(mention.name())) {
            draft.name = mention.name();
        }
        for (String honorific : mention.honorifics()) {
            address(honorific, byKey.get(key));
        }
        same.note(key, !mention.honorifics().isEmpty(), headPosts(mention));
    }

    /** The posts that only one person holds at a time. */
    private List<String> headPosts(NameMention mention) {
        List<String> posts = new ArrayList<>();
        for (PostClaim claim : mention.posts()) {
            if (kinds.rank(claim.title()).filter(PostRank.HEAD::equals).isPresent()) {
                posts.add(keys.person(claim.title())
                        + '\n'
                        + claim.organization().map(keys::person).orElse(""));
            }
        }
        return posts;
    }

    /** Makes one of the names that are another one, once all are noted. */
    void settle() {
        Map<String, String> others = same.others();
        Set<String> earlier = new HashSet<>();
        byKey.forEach((key, draft) -> {
            String whole = isTransliterated(draft.name) || isOfHighlands(draft.name) ? whole(key) : "";
            String christened = whole.isEmpty() ? christened(key, draft) : "";
            if (earlier.contains(whole)) {
                others.putIfAbsent(key, whole);
            } else if (earlier.contains(christened)) {
                others.putIfAbsent(key, christened);
            }
            earlier.add(key);
        });
        others.forEach((key, other) -> {
            Draft misspelt = byKey.get(key);
            Draft meant = byKey.get(other);
            if (misspelt != null && meant != null && misspelt != meant) {
                byKey.put(key, meant);
                meant.honorifics.addAll(misspelt.honorifics);
                for (String part : parts(key, misspelt.name)) {
                    byPart.getOrDefault(part, new ArrayList<>()).remove(misspelt);
                }
            }
        });
    }

    /** Whether a name is several Vietnamese syllables, as those of Laos and of the highlands are written. */
    private static boolean isTransliterated(String name) {
        int from = 0;
        for (int space = name.indexOf(' '); from <= name.length(); space = name.indexOf(' ', from)) {
            int end = space < 0 ? name.length() : space;
            if (Syllable.parse(name.substring(from, end)).isEmpty()) {
                return false;
            }
            from = end + 1;
        }
        return name.indexOf(' ') > 0;
    }

    /** Khăm Phay, where Khăm Phay Sỉ Vông Xay is named: the only longer name, not Vietnamese, that begins with a name; empty if none. */
    private String whole(String key) {
        String whole = "";
        for (Draft draft : byPart.getOrDefault(key, List.of())) {
            String longer = keys.person(draft.name);
            if (longer.startsWith(key + " ") && !isVietnamese(draft.name)) {
                if (!whole.isEmpty()) {
                    return "";
                }
                whole = longer;
            }
        }
        return whole;
    }

    /** Y Bhiăk, H'Lan: names that begin with the one letter of the highlands. */
    private static boolean isOfHighlands(String name) {
        char second = name.length() > 2 ? name.charAt(1) : 0;
        return second == '\'' || second == '’' || (second == ' ' && (name.charAt(0) == 'Y' || name.charAt(0) == 'A'));
    }

    /** Hoàng Đức Lộc, where Phêrô Hoàng Đức Lộc is named: the only name that is this one behind a saint's (tên thánh); empty if none. */
    private String christened(String key, Draft draft) {
        String whole = "";
        for (Draft other : isVietnamese(draft.name) ? byPart.getOrDefault(key, List.<Draft>of()) : List.<Draft>of()) {
            String longer = keys.person(other.name);
            boolean saint = !isVietnamese(other.name)
                    && longer.endsWith(" " + key)
                    && longer.indexOf(' ') == longer.length() - key.length() - 1
                    && key.indexOf(' ') < key.lastIndexOf(' ');
            if (saint && !whole.isEmpty()) {
                return "";
            }
            whole = saint ? longer : whole;
        }
        return whole;
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
        return lexicon.isFamily(word) && !isOfHighlands(name);
    }

    /** A mention that was added: the id of its record and the posts told with it. */
    record Added(String id, List<Post> posts) {}

    /** Adds a mention in the order of the document. */
    Added add(NameMention mention, NamedText text) {
        Draft draft = draft(mention);
        List<Post> posts = new ArrayList<>();
        for (PostClaim claim : mention.posts()) {
            Post post = post(claim, organization(claim), text);
            posts.add(post);
            addPost(draft, post);
        }
        if (draft.id.isEmpty()) {
            order.add(draft);
            draft.id = "p" + order.size();
        }
        draft.lastSeen = clock++;
        if (mention.shortForm() && !draft.name.equals(mention.name())) {
            draft.shortForms.add(mention.name());
        }
        return new Added(draft.id, posts);
    }

    /** The draft of a mention; a short form that nobody's name ends with is all that is told of a name. */
    private Draft draft(NameMention mention) {
        Draft draft = mention.shortForm() ? meant(mention) : null;
        return draft != null ? draft : byKey.computeIfAbsent(keys.person(mention.name()), name -> named(mention));
    }

    /** A name of which no more is told than ông Tám Đậu, who may be ông Tám or ông Đậu later. */
    private Draft named(NameMention mention) {
        Draft draft = new Draft(mention.name());
        for (String part : keys.person(mention.name()).split(" ", -1)) {
            if (mention.shortForm() && part.length() < mention.name().length()) {
                byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(draft);
            }
        }
        return draft;
    }

    /** Whom a short form means: of those whose name ends so, the one addressed alike, and of these the one seen last. */
    private @Nullable Draft meant(NameMention mention) {
        Draft best = null;
        for (Draft draft : byPart.getOrDefault(keys.person(mention.name()), List.of())) {
            if (best == null || rank(draft, mention) > rank(best, mention)) {
                best = draft;
            }
        }
        return best;
    }

    private long rank(Draft draft, NameMention mention) {
        boolean alike = mention.honorifics().stream()
                .anyMatch(honorific -> draft.honorifics.contains(honorific.toLowerCase(Locale.ROOT)));
        boolean other = mention.honorifics().stream().anyMatch(honorific -> isOtherSex(honorific, draft.honorifics));
        return draft.lastSeen
                + (other ? 0 : 1L << 32)
                + (alike && draft.lastSeen >= 0 ? 1L << 31 : 0)
                + (isByGivenName(draft, mention) && draft.lastSeen >= 0 ? 1L << 30 : 0);
    }

    /** Ông Đạo is Trần Hữu Đạo rather than Đạo Văn Tỷ: by the given name, as one is called here; of foreigners by any part. */
    private boolean isByGivenName(Draft draft, NameMention mention) {
        return !isTransliterated(draft.name) || keys.person(draft.name).endsWith(" " + keys.person(mention.name()));
    }

    private static boolean isOtherSex(String honorific, Set<String> others) {
        return switch (honorific.toLowerCase(Locale.ROOT)) {
            case "ông", "anh" -> others.contains("bà") || others.contains("chị");
            case "bà", "chị" -> others.contains("ông") || others.contains("anh");
            default -> false;
        };
    }

    private Optional<OrganizationRef> organization(PostClaim claim) {
        Optional<String> record = claim.organization().flatMap(name -> organizations.idOf(name));
        return record.map(OrganizationRef::toRecord)
                .or(() -> claim.organization().map(OrganizationRef::named));
    }

    /** Takes a post in, unless it was told before, in other letters, or now with less. */
    private void addPost(Draft draft, Post post) {
        String title = keys.person(post.title());
        String organization = post.organization()
                .map(ref -> ref.ref().or(ref::name).orElse(""))
                .orElse("");
        boolean first = draft.titles.add(title);
        if (organization.isEmpty() && (!first || isToldInFull(draft, title))) {
            return;
        }
        if (!organization.isEmpty()) {
            draft.posts.remove(title + '\n');
        }
        draft.posts.putIfAbsent(title + '\n' + organization, post);
    }

    /** Đại sứ, where Đại sứ Lào tại Việt Nam was told; tân Cục trưởng, where Cục trưởng was. */
    private static boolean isToldInFull(Draft draft, String title) {
        String known = title.startsWith(NEW) ? title.substring(NEW.length()) : title;
        return draft.titles.stream()
                .anyMatch(other -> !other.equals(title) && (other.equals(known) || other.startsWith(title + " ")));
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
                .posts(draft.posts.values())
                .aliases(shortForms)
                .build();
    }
}
