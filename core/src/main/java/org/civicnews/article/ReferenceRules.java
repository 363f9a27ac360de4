package org.civicnews.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.Figure;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Quote;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.UnknownBlock;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalRelation;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.people.Post;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.Problems;
import org.civicnews.value.Resolution;
import org.jspecify.annotations.Nullable;

/** That whatever an article refers to is there: media, records, and the pieces of text that facts were read from. */
final class ReferenceRules {
    private final Article article;
    private final Problems problems;
    private final Map<RecordKind, Set<String>> records;
    private final Set<String> laws;
    private final Set<String> media;
    /** The text of each block that has exactly one, by id; of other blocks there is no text to point into. */
    private final Map<String, Optional<RichText>> blocks;
    /** Whether paths are made and problems noted, or only whether there are any. */
    private boolean located;

    private boolean failed;
    /** Whether there may be blocks inside blocks that this version does not understand. */
    private boolean hasUnknownBlocks;

    ReferenceRules(
            Article article,
            Problems problems,
            Map<RecordKind, Set<String>> records,
            Set<String> laws,
            Set<String> media,
            Map<String, Optional<RichText>> blocks) {
        this.article = article;
        this.problems = problems;
        this.records = records;
        this.laws = laws;
        this.media = media;
        this.blocks = blocks;
    }

    /** Most articles are right, and need no paths: these are made only when something was found. */
    void check() {
        BlockTree.forEach(article.blocks(), block -> hasUnknownBlocks |= block instanceof UnknownBlock);
        checkAll();
        if (failed) {
            located = true;
            checkAll();
        }
    }

    private void checkAll() {
        if (located) {
            BlockTree.walk(article.blocks(), "blocks", this::checkBlock);
        } else {
            BlockTree.forEach(article.blocks(), block -> checkBlock("", block));
        }
        each("media", article.media(), this::checkMedia);
        checkCredits();
        each("people", article.people(), this::checkPerson);
        each("organizations", article.organizations(), this::checkOrganization);
        each("legalReferences", article.legalReferences(), this::checkLaw);
        each("meetings", article.meetings(), new MeetingReferences(this)::check);
        each("corrections", article.corrections(), this::checkCorrection);
    }

    private void checkBlock(String path, Block block) {
        if (block instanceof Figure figure) {
            each(at(path, "/media"), figure.media(), (at, id) -> shownMedia(at, block.id(), id));
        } else if (block instanceof Quote quote) {
            quote.speaker().ifPresent(speaker -> person(at(path, "/speaker"), speaker));
        }
        BlockTree.texts(block, path, this::text);
    }

    private void checkMedia(String path, MediaItem item) {
        item.caption().ifPresent(caption -> text(at(path, "/caption"), caption));
        each(at(path, "/depicts"), item.depicts(), this::person);
        item.place().ifPresent(place -> place(at(path, "/place"), place));
    }

    private void checkCredits() {
        WellFormed.nfc(article.leadMedia())
                .ifPresent(id -> resolves(
                        media.contains(id),
                        "leadMedia",
                        () -> "lead media '" + id + "' is not among the article's media"));
        article.sourceCredit()
                .flatMap(SourceCredit::publisher)
                .ifPresent(publisher -> organization("sourceCredit/publisher", publisher));
        article.dateline().flatMap(Dateline::place).ifPresent(place -> place("dateline/place", place));
        each("bylines", article.bylines(), this::checkByline);
    }

    private void checkByline(String path, Byline byline) {
        byline.organization().ifPresent(organization -> organization(at(path, "/organization"), organization));
    }

    private void checkPerson(String path, Person person) {
        each(at(path, "/posts"), person.posts(), this::post);
    }

    private void checkOrganization(String path, Organization organization) {
        each(at(path, "/successors"), organization.successors(), this::organization);
    }

    private void checkCorrection(String path, Correction correction) {
        each(at(path, "/blockIds"), correction.blockIds(), this::correctedBlock);
    }

    private void checkLaw(String path, LegalReference law) {
        law.issuer().ifPresent(issuer -> organization(at(path, "/issuer"), issuer));
        each(at(path, "/relations"), law.relations(), this::relation);
        each(at(path, "/evidence"), law.evidence(), this::evidence);
    }

    private void relation(String path, LegalRelation relation) {
        relation.targetRef().ifPresent(id -> law(at(path, "/targetRef"), id));
    }

    void post(String path, Post post) {
        post.organization().ifPresent(organization -> organization(at(path, "/organization"), organization));
        post.onBehalfOf().ifPresent(organization -> organization(at(path, "/onBehalfOf"), organization));
        post.evidence().ifPresent(evidence -> evidence(at(path, "/evidence"), evidence));
    }

    /** Checks the annotations of a text, which are a member of the object at the path. */
    void text(String path, RichText text) {
        each(at(path, "/annotations"), text.annotations(), this::annotation);
    }

    private void annotation(String path, Annotation annotation) {
        if (annotation instanceof SpeechAnnotation speech) {
            speech.speaker().ifPresent(speaker -> person(at(path, "/speaker"), speaker));
        } else if (annotation instanceof DateAnnotation date) {
            resolution(at(path, "/resolution"), date.resolution());
        } else if (annotation instanceof LegalAnnotation mention) {
            resolves(laws.contains(mention.ref()), at(path, "/ref"), () -> annotated("legal reference", mention.ref()));
        } else if (annotation instanceof RecordAnnotation mention) {
            boolean known = known(mention.record()).contains(mention.ref());
            resolves(known, at(path, "/ref"), () -> annotated(word(mention.record()), mention.ref()));
        }
    }

    private static String annotated(String what, String ref) {
        return "annotation " + missing(what, ref);
    }

    void resolution(String path, Optional<Resolution> resolution) {
        resolution.flatMap(Resolution::evidence).ifPresent(evidence -> evidence(at(path, "/evidence"), evidence));
    }

    void person(String path, PersonRef ref) {
        refersTo(RecordKind.PERSON, path, ref.ref());
    }

    void organization(String path, OrganizationRef ref) {
        refersTo(RecordKind.ORGANIZATION, path, ref.ref());
    }

    void place(String path, PlaceRef ref) {
        refersTo(RecordKind.PLACE, path, ref.ref());
    }

    private void refersTo(RecordKind kind, String path, Optional<String> ref) {
        ref.ifPresent(id -> resolves(known(kind).contains(id), at(path, "/ref"), () -> missing(word(kind), id)));
    }

    void law(String path, String id) {
        resolves(laws.contains(id), path, () -> missing("legal reference", id));
    }

    void medium(String path, String id) {
        resolves(media.contains(id), path, () -> missing("media", id));
    }

    private static String missing(String what, String id) {
        return "refers to " + what + " '" + id + "', which the article does not have";
    }

    private static String word(RecordKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case MEETING -> "meeting";
        };
    }

    private void shownMedia(String path, String blockId, String id) {
        resolves(
                media.contains(id),
                path,
                () -> "block " + blockId + " shows media '" + id + "', which the article does not have");
    }

    private void correctedBlock(String path, String id) {
        resolves(isBlock(id), path, () -> "correction concerns block '" + id + "', which the article does not have");
    }

    /** Evidence points into a block of the article, and there at whole characters. */
    void evidence(String path, Evidence evidence) {
        String id = evidence.blockId();
        resolves(isBlock(id), at(path, "/blockId"), () -> missing("block", id));
        blocks.getOrDefault(id, Optional.empty()).map(RichText::text).ifPresent(text -> {
            boolean inside = evidence.end() <= text.length();
            boolean whole = inside
                    && !WellFormed.splitsCharacter(text, evidence.start())
                    && !WellFormed.splitsCharacter(text, evidence.end());
            require(
                    inside,
                    path,
                    "RANGE_OUT_OF_TEXT",
                    () -> "evidence " + range(evidence) + " of a text of " + text.length());
            require(
                    !inside || whole,
                    path,
                    "RANGE_SPLITS_CHARACTER",
                    () -> "evidence " + range(evidence) + ", which cuts a character");
        });
    }

    private boolean isBlock(String id) {
        return hasUnknownBlocks || blocks.containsKey(id);
    }

    private static String range(Evidence evidence) {
        return "covers [" + evidence.start() + "," + evidence.end() + ")";
    }

    private Set<String> known(RecordKind kind) {
        return records.getOrDefault(kind, Set.of());
    }

    private void resolves(boolean resolved, String path, Supplier<String> message) {
        require(resolved, path, "UNRESOLVED_REFERENCE", message);
    }

    private void require(boolean holds, String path, String code, Supplier<String> message) {
        failed |= !holds;
        if (located) {
            problems.require(holds, path, code, message);
        }
    }

    <T> void each(String path, List<T> list, Check<T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.check(located ? path + '/' + i : "", list.get(i));
        }
    }

    /** The path of a member, if paths are made. */
    String at(String path, String member) {
        return located ? path + member : "";
    }

    /** Checks one element of a list. */
    interface Check<T> {
        void check(String path, T element);
    }

    /** The id that an annotation refers to, if it refers to a record. */
    static @Nullable String ref(Annotation annotation) {
        if (annotation instanceof LegalAnnotation mention) {
            return mention.ref();
        }
        if (annotation instanceof RecordAnnotation mention) {
            return mention.ref();
        }
        if (annotation instanceof SpeechAnnotation speech) {
            return speech.speaker().flatMap(PersonRef::ref).orElse(null);
        }
        return null;
    }
}
