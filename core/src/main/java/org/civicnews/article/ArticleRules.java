package org.civicnews.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Figure;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.Quote;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.Problems;
import org.civicnews.value.PublicationDate;
import org.jspecify.annotations.Nullable;

/** What must hold within an article: its texts, its dates, and that whatever is referred to is there. */
final class ArticleRules {
    private static final int MAX_HEADLINE = 500;

    private final Article article;
    private final Problems problems = new Problems();
    private final Map<RecordKind, Set<String>> records = new HashMap<>();
    private final Set<String> legal = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();

    ArticleRules(Article article) {
        this.article = article;
    }

    void check() {
        checkTexts();
        collectIds();
        checkBlocks();
        checkReferences();
        checkDates();
        checkCorrections();
        checkOriginalLink();
        problems.throwIfAny();
    }

    private void checkTexts() {
        String headline = article.headline();
        problems.notBlank("headline", headline)
                .require(
                        headline.length() <= MAX_HEADLINE,
                        "headline",
                        "TOO_LONG",
                        () -> "must be at most " + MAX_HEADLINE + " code units long but was " + headline.length())
                .require(
                        headline.indexOf('\n') < 0 && headline.indexOf('\u2028') < 0 && headline.indexOf('\u2029') < 0,
                        "headline",
                        "LINE_BREAK",
                        () -> "must not hold a line break")
                .notBlank("formatVersion", article.formatVersion())
                .notBlank("kicker", article.kicker())
                .notBlank("section", article.section())
                .noneBlank("tags", article.tags())
                .notEmpty("blocks", article.blocks());
    }

    private void collectIds() {
        for (int i = 0; i < article.media().size(); i++) {
            unique(media, Optional.of(article.media().get(i).id()), "media/" + i, "media");
        }
        for (int i = 0; i < article.legalReferences().size(); i++) {
            unique(
                    legal,
                    Optional.of(article.legalReferences().get(i).id()),
                    "legalReferences/" + i,
                    "legal reference");
        }
        Set<String> people = records.computeIfAbsent(RecordKind.PERSON, kind -> new HashSet<>());
        for (int i = 0; i < article.people().size(); i++) {
            unique(people, article.people().get(i).id(), "people/" + i, "person");
        }
        Set<String> organizations = records.computeIfAbsent(RecordKind.ORGANIZATION, kind -> new HashSet<>());
        for (int i = 0; i < article.organizations().size(); i++) {
            unique(organizations, article.organizations().get(i).id(), "organizations/" + i, "organization");
        }
        Set<String> places = records.computeIfAbsent(RecordKind.PLACE, kind -> new HashSet<>());
        for (int i = 0; i < article.places().size(); i++) {
            unique(places, article.places().get(i).id(), "places/" + i, "place");
        }
        Set<String> meetings = records.computeIfAbsent(RecordKind.MEETING, kind -> new HashSet<>());
        for (int i = 0; i < article.meetings().size(); i++) {
            unique(meetings, Optional.of(article.meetings().get(i).id()), "meetings/" + i, "meeting");
        }
    }

    private void unique(Set<String> ids, Optional<String> id, String path, String what) {
        problems.require(id.isPresent(), path + "/id", "REQUIRED", () -> "is required in an article");
        id.ifPresent(value -> problems.require(
                ids.add(value), path + "/id", "DUPLICATE_ID", () -> "duplicate " + what + " id '" + value + "'"));
    }

    private void checkBlocks() {
        int[] count = {0};
        BlockTree.walk(article.blocks(), "blocks", (path, block) -> {
            count[0]++;
            String id = block.id();
            problems.require(
                    id.isEmpty() || blocks.add(id),
                    path + "/id",
                    "DUPLICATE_ID",
                    () -> "duplicate block id '" + id + "'");
            checkBlock(path, block);
            BlockTree.texts(block, path, this::checkAnnotations);
        });
        problems.require(
                count[0] <= ContentLimits.MAX_BLOCKS,
                "blocks",
                "TOO_MANY",
                () -> "must be at most " + ContentLimits.MAX_BLOCKS + " blocks but were " + count[0]);
    }

    private void checkBlock(String path, Block block) {
        if (block instanceof Figure figure) {
            List<String> shown = figure.media();
            for (int i = 0; i < shown.size(); i++) {
                String id = shown.get(i);
                unresolved(
                        media.contains(id),
                        path + "/media/" + i,
                        "block " + block.id() + " shows media '" + id + "', which the article does not have");
            }
        } else if (block instanceof Quote quote) {
            quote.speaker().ifPresent(speaker -> person(speaker, path + "/speaker"));
        }
    }

    private void checkAnnotations(String path, RichText text) {
        for (int i = 0; i < text.annotations().size(); i++) {
            Annotation annotation = text.annotations().get(i);
            String ref = ref(annotation);
            if (ref == null) {
                continue;
            }
            Set<String> ids = annotation instanceof LegalAnnotation
                    ? legal
                    : annotation instanceof RecordAnnotation mention
                            ? records.getOrDefault(mention.record(), Set.of())
                            : records.getOrDefault(RecordKind.PERSON, Set.of());
            String where = annotation instanceof SpeechAnnotation ? "/speaker/ref" : "/ref";
            unresolved(
                    ids.contains(ref),
                    path + "/annotations/" + i + where,
                    "annotation refers to '" + ref + "', which the article does not have");
        }
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

    private void checkReferences() {
        article.leadMedia()
                .ifPresent(id -> unresolved(
                        media.contains(id), "leadMedia", "lead media '" + id + "' is not among the article's media"));
        article.sourceCredit()
                .flatMap(SourceCredit::publisher)
                .ifPresent(publisher -> organization(publisher, "sourceCredit/publisher"));
        article.dateline().flatMap(Dateline::place).ifPresent(place -> place(place, "dateline/place"));
        for (int i = 0; i < article.bylines().size(); i++) {
            String path = "bylines/" + i + "/organization";
            article.bylines().get(i).organization().ifPresent(organization -> organization(organization, path));
        }
        for (int i = 0; i < article.media().size(); i++) {
            String path = "media/" + i;
            List<PersonRef> depicted = article.media().get(i).depicts();
            for (int k = 0; k < depicted.size(); k++) {
                person(depicted.get(k), path + "/depicts/" + k);
            }
            article.media().get(i).place().ifPresent(place -> place(place, path + "/place"));
        }
        for (int i = 0; i < article.legalReferences().size(); i++) {
            String path = "legalReferences/" + i + "/issuer";
            article.legalReferences().get(i).issuer().ifPresent(issuer -> organization(issuer, path));
        }
    }

    private void person(PersonRef ref, String path) {
        ref.ref().ifPresent(id -> refersTo(RecordKind.PERSON, id, path));
    }

    private void organization(OrganizationRef ref, String path) {
        ref.ref().ifPresent(id -> refersTo(RecordKind.ORGANIZATION, id, path));
    }

    private void place(PlaceRef ref, String path) {
        ref.ref().ifPresent(id -> refersTo(RecordKind.PLACE, id, path));
    }

    private void refersTo(RecordKind kind, String id, String path) {
        unresolved(
                records.getOrDefault(kind, Set.of()).contains(id),
                path + "/ref",
                "refers to '" + id + "', which the article does not have");
    }

    private void unresolved(boolean resolved, String path, String message) {
        problems.require(resolved, path, "UNRESOLVED_REFERENCE", () -> message);
    }

    private void checkDates() {
        Optional<PublicationDate> published = article.published();
        boolean isPublished =
                article.status().filter(ArticleStatus.PUBLISHED::equals).isPresent();
        problems.require(
                !isPublished || published.isPresent(),
                "published",
                "PUBLISHED_WITHOUT_DATE",
                () -> "published article has no publication date");
        boolean changedBefore = published.isPresent()
                && article.modified().isPresent()
                && article.modified().get().isCertainlyBefore(published.get());
        problems.require(
                !changedBefore,
                "modified",
                "MODIFIED_BEFORE_PUBLISHED",
                () -> "modified " + article.modified().orElseThrow() + " is before published "
                        + published.orElseThrow());
        boolean embargoBroken = isPublished
                && published.isPresent()
                && article.embargoUntil().isPresent()
                && published
                        .get()
                        .isCertainlyBefore(
                                PublicationDate.of(article.embargoUntil().get()));
        problems.require(
                !embargoBroken,
                "embargoUntil",
                "EMBARGO_BROKEN",
                () -> "article was published " + published.orElseThrow() + ", before its embargo ended "
                        + article.embargoUntil().orElseThrow());
    }

    private void checkCorrections() {
        List<Correction> corrections = article.corrections();
        Set<String> ids = new HashSet<>();
        boolean retraction = false;
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            String path = "corrections/" + i;
            unique(ids, Optional.of(correction.id()), path, "correction");
            retraction |= correction.kind().equals(CorrectionKind.RETRACTION);
            if (i > 0 && correction.at().isBefore(corrections.get(i - 1).at())) {
                problems.require(
                        false, path + "/at", "CORRECTIONS_OUT_OF_ORDER", () -> "corrections must be in time order");
            }
            for (int k = 0; k < correction.blockIds().size(); k++) {
                String id = correction.blockIds().get(k);
                unresolved(
                        blocks.contains(id),
                        path + "/blockIds/" + k,
                        "correction concerns block '" + id + "', which the article does not have");
            }
        }
        boolean retracted =
                article.status().filter(ArticleStatus.RETRACTED::equals).isPresent();
        problems.require(
                !retracted || retraction,
                "corrections",
                "RETRACTED_WITHOUT_CORRECTION",
                () -> "retracted article has no RETRACTION correction");
    }

    private void checkOriginalLink() {
        boolean own = article.originalLink().isPresent()
                && article.canonicalUrl().isPresent()
                && article.originalLink()
                        .get()
                        .canonical()
                        .equals(article.canonicalUrl().get());
        problems.require(
                !own, "originalLink", "ORIGINAL_IS_SELF", () -> "original link is the article's own canonical address");
    }
}
