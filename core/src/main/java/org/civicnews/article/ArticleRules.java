package org.civicnews.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Heading;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
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
            boolean first = id.isEmpty() || blocks.put(id, textOf(block)) == null;
            problems.require(first, path + "/id", "DUPLICATE_ID", () -> "duplicate block id '" + id + "'");
        });
        problems.require(
                count[0] <= ContentLimits.MAX_BLOCKS,
                "blocks",
                "TOO_MANY",
                () -> "must be at most " + ContentLimits.MAX_BLOCKS + " blocks but were " + count[0]);
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
