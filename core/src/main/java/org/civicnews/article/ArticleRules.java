package org.civicnews.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Heading;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.people.Organization;
import org.civicnews.people.Person;
import org.civicnews.people.Place;
import org.civicnews.value.Problems;
import org.civicnews.value.PublicationDate;

/** What must hold within an article: its texts, its dates, and that whatever is referred to is there. */
final class ArticleRules {
    private static final int MAX_HEADLINE = 500;

    private final Article article;
    private final Problems problems = new Problems();
    private final Map<RecordKind, Set<String>> records = new HashMap<>();
    private final Set<String> legal = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Map<String, Optional<RichText>> blocks = new HashMap<>();

    ArticleRules(Article article) {
        this.article = article;
    }

    void check() {
        checkTexts();
        collectIds();
        checkBlocks();
        new ReferenceRules(article, problems, records, legal, media, blocks).check();
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
                .formatVersion(article.formatVersion())
                .notBlank("kicker", article.kicker())
                .notBlank("section", article.section())
                .noneBlank("tags", article.tags())
                .notEmpty("blocks", article.blocks());
    }

    private void collectIds() {
        unique(media, "media", article.media(), item -> Optional.of(item.id()), "media");
        unique(legal, "legalReferences", article.legalReferences(), law -> Optional.of(law.id()), "legal reference");
        unique(ids(RecordKind.PERSON), "people", article.people(), Person::id, "person");
        unique(
                ids(RecordKind.ORGANIZATION),
                "organizations",
                article.organizations(),
                Organization::id,
                "organization");
        unique(ids(RecordKind.PLACE), "places", article.places(), Place::id, "place");
        unique(
                ids(RecordKind.MEETING),
                "meetings",
                article.meetings(),
                meeting -> Optional.of(meeting.id()),
                "meeting");
    }

    private Set<String> ids(RecordKind kind) {
        return records.computeIfAbsent(kind, k -> new HashSet<>());
    }

    private <T> void unique(
            Set<String> ids, String list, List<T> elements, Function<T, Optional<String>> idOf, String what) {
        for (int i = 0; i < elements.size(); i++) {
            Optional<String> id = idOf.apply(elements.get(i));
            if (id.isEmpty() || !ids.add(id.get())) {
                String path = list + "/" + i + "/id";
                problems.require(id.isPresent(), path, "REQUIRED", () -> "is required in an article")
                        .require(
                                id.isEmpty(),
                                path,
                                "DUPLICATE_ID",
                                () -> "duplicate " + what + " id '" + id.orElseThrow() + "'");
            }
        }
    }

    private void checkBlocks() {
        int[] count = {0};
        boolean[] twice = {false};
        BlockTree.forEach(article.blocks(), block -> {
            count[0]++;
            twice[0] |= !block.id().isEmpty() && blocks.put(block.id(), textOf(block)) != null;
        });
        if (twice[0]) {
            reportBlocksWithTheSameId();
        }
        problems.require(
                count[0] <= ContentLimits.MAX_BLOCKS,
                "blocks",
                "TOO_MANY",
                () -> "must be at most " + ContentLimits.MAX_BLOCKS + " blocks but were " + count[0]);
    }

    private void reportBlocksWithTheSameId() {
        Set<String> ids = new HashSet<>();
        BlockTree.walk(article.blocks(), "blocks", (path, block) -> {
            String id = block.id();
            problems.require(
                    id.isEmpty() || ids.add(id), path + "/id", "DUPLICATE_ID", () -> "duplicate block id '" + id + "'");
        });
    }

    private static Optional<RichText> textOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        return block instanceof Heading heading ? Optional.of(heading.text()) : Optional.empty();
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
                && published.get().isCertainlyBefore(article.embargoUntil().get());
        problems.require(
                !embargoBroken,
                "embargoUntil",
                "EMBARGO_BROKEN",
                () -> "article was published " + published.orElseThrow() + ", before its embargo ended "
                        + article.embargoUntil().orElseThrow());
    }

    private void checkCorrections() {
        List<Correction> corrections = article.corrections();
        unique(new HashSet<>(), "corrections", corrections, correction -> Optional.of(correction.id()), "correction");
        boolean retraction = false;
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            retraction |= correction.kind().equals(CorrectionKind.RETRACTION);
            if (i > 0 && correction.at().isBefore(corrections.get(i - 1).at())) {
                problems.require(
                        false,
                        "corrections/" + i + "/at",
                        "CORRECTIONS_OUT_OF_ORDER",
                        () -> "corrections must be in time order");
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
