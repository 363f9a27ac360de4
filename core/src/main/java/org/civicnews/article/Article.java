package org.civicnews.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Heading;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Meeting;
import org.civicnews.people.Organization;
import org.civicnews.people.Person;
import org.civicnews.people.Place;
import org.civicnews.text.WellFormed;
import org.civicnews.text.WordCount;
import org.civicnews.value.ContentId;
import org.civicnews.value.Evidence;
import org.civicnews.value.Finding;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** A news article: headline, blocks, what they mention, and where it comes from.
 *
 * <pre>{@code
 * Article article = Article.builder()
 *         .headline("Phường họp dân")
 *         .addBlocks(Paragraph.builder().id("b1").text(RichText.of("Sáng 1/12, …")).build())
 *         .build();
 * }</pre>
 *
 * <p> Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Article permits ArticleBuilder.ImmutableArticle {
    Article() {}

    /** {@return the name for ever, empty if nobody gave one} */
    public abstract Optional<ContentId> id();

    /** {@return the version of the JSON format it was read from, 1.0 unless set; not part of the value: ignored by equals} */
    @Value.Default
    @Value.Auxiliary
    public String formatVersion() {
        return FormatVersion.CURRENT;
    }

    /** {@return the language, Vietnamese unless set} */
    @Value.Default
    public LanguageTag language() {
        return LanguageTag.VIETNAMESE;
    }

    /** {@return the headline (tít), 1 to 500 code units without line breaks} */
    public abstract String headline();

    /** {@return the article's own address, empty if not known} */
    public abstract Optional<WebLink> canonicalUrl();

    /** {@return the line above the headline, empty if there is none} */
    public abstract Optional<String> kicker();

    /** {@return who wrote it, in the order printed} */
    public abstract List<Byline> bylines();

    /** {@return the section (chuyên mục), empty if not told} */
    public abstract Optional<String> section();

    /** {@return the tags as printed, in NFC} */
    public abstract List<String> tags();

    /** {@return the body in reading order, at least one block} */
    public abstract List<Block> blocks();

    /** {@return pictures and recordings, shown by figures} */
    public abstract List<MediaItem> media();

    /** {@return the id of the media item shown first, empty if there is none} */
    public abstract Optional<String> leadMedia();

    /** {@return where the page says the text comes from, empty if it does not} */
    public abstract Optional<SourceCredit> sourceCredit();

    /** {@return the link to the original, empty if there is none} */
    public abstract Optional<OriginalLink> originalLink();

    /** {@return where and when it was filed, empty if not told} */
    public abstract Optional<Dateline> dateline();

    /** {@return when it was published, empty if not known} */
    public abstract Optional<PublicationDate> published();

    /** {@return when it was last changed, empty if not known} */
    public abstract Optional<PublicationDate> modified();

    /** {@return before when it may not be published, empty if at once} */
    public abstract Optional<OffsetDateTime> embargoUntil();

    /** {@return where it stands, empty if not told} */
    public abstract Optional<ArticleStatus> status();

    /** {@return which version it is, empty if not told} */
    public abstract Optional<Revision> revision();

    /** {@return what was corrected, in time order} */
    public abstract List<Correction> corrections();

    /** {@return the people mentioned, a record each} */
    public abstract List<Person> people();

    /** {@return the organisations mentioned, a record each} */
    public abstract List<Organization> organizations();

    /** {@return the places mentioned, a record each} */
    public abstract List<Place> places();

    /** {@return the legal documents mentioned, a record each} */
    public abstract List<LegalReference> legalReferences();

    /** {@return the meetings reported} */
    public abstract List<Meeting> meetings();

    /** {@return who owns it, empty if not told} */
    public abstract Optional<Rights> rights();

    /** {@return how it came to be a value, empty if not told} */
    public abstract Optional<Provenance> provenance();

    /** {@return what readers have a right to know about its making} */
    public abstract List<Disclosure> disclosures();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Article check() {
        new ArticleRules(this).check();
        return WellFormed.isNfc(tags()) && WellFormed.isNfc(leadMedia())
                ? this
                : toBuilder()
                        .tags(WellFormed.nfc(tags()))
                        .leadMedia(WellFormed.nfc(leadMedia()))
                        .build();
    }

    /** {@return the lead (sapô): the first paragraph with that role, empty if there is none} */
    public Optional<Paragraph> lead() {
        for (Block block : blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.isLead()) {
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a media item.
     *
     * @param id its id
     * @return the item, empty if the article has none of that id
     */
    public Optional<MediaItem> media(String id) {
        return media().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Finds the record of a legal document.
     *
     * @param id its id
     * @return the record, empty if the article has none of that id
     */
    public Optional<LegalReference> legalReference(String id) {
        return legalReferences().stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst();
    }

    /** {@return the text of all blocks in reading order, captions of blocks included, a line feed between two texts} */
    public String plainText() {
        StringBuilder out = new StringBuilder();
        texts((path, text) -> {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            out.append(text.text());
        });
        return out.toString();
    }

    /** {@return the headings of the body in reading order} */
    public List<Heading> outline() {
        List<Heading> outline = new ArrayList<>();
        BlockTree.walk(blocks(), "blocks", (path, block) -> {
            if (block instanceof Heading heading) {
                outline.add(heading);
            }
        });
        return List.copyOf(outline);
    }

    /** {@return the number of words (tiếng) in {@link #plainText()}, counted by {@link WordCount} when first asked for} */
    @Value.Lazy
    public int wordCount() {
        int[] words = {0};
        BlockTree.forEach(
                blocks(),
                block -> BlockTree.texts(block, "", (path, text) -> words[0] += WordCount.count(text.text())));
        return words[0];
    }

    /** {@return the number of code points in {@link #plainText()}} */
    public int charCount() {
        String text = plainText();
        return text.codePointCount(0, text.length());
    }

    /**
     * Estimates how long a person reads.
     *
     * @param wordsPerMinute how many words (tiếng) that person reads a minute, 1 or more
     * @return whole minutes, rounded up, at least 1
     */
    public int readingMinutes(int wordsPerMinute) {
        return Math.max(1, -Math.floorDiv(-wordCount(), Math.max(1, wordsPerMinute)));
    }

    /**
     * Finds where a record is mentioned.
     *
     * @param ref the id of a legal reference, person, organisation, place or meeting
     * @return the places in reading order, only those in the text of a block itself
     */
    public List<Evidence> mentions(String ref) {
        List<Evidence> found = new ArrayList<>();
        BlockTree.walk(
                blocks(),
                "blocks",
                (path, block) -> BlockTree.texts(block, path, (textPath, text) -> {
                    if (!textPath.equals(path)) {
                        return;
                    }
                    for (Annotation annotation : text.annotations()) {
                        if (ref.equals(ReferenceRules.ref(annotation))) {
                            found.add(Evidence.builder()
                                    .blockId(block.id())
                                    .start(annotation.start())
                                    .end(annotation.end())
                                    .build());
                        }
                    }
                }));
        return List.copyOf(found);
    }

    /**
     * Looks for what is allowed but bad practice.
     *
     * @return the findings, empty if all is well
     */
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        if (!WellFormed.isNfc(headline())) {
            findings.add(Finding.notComposed("headline"));
        }
        if (!WellFormed.isNfc(kicker())) {
            findings.add(Finding.notComposed("kicker"));
        }
        texts((path, text) -> {
            if (!text.isNfc()) {
                findings.add(Finding.notComposed(path + "/text"));
            }
        });
        boolean republished = sourceCredit()
                .filter(credit -> credit.relation().equals(CreditRelation.REPUBLISHED))
                .isPresent();
        if (republished && originalLink().isEmpty()) {
            findings.add(Finding.warning(
                    "REPUBLISHED_WITHOUT_LINK", "sourceCredit", "a republished article should link to the original"));
        }
        for (int i = 0; i < media().size(); i++) {
            String path = "media/" + i;
            media().get(i).lint().forEach(finding -> findings.add(finding.under(path)));
        }
        for (int i = 0; i < legalReferences().size(); i++) {
            String path = "legalReferences/" + i;
            legalReferences().get(i).lint().forEach(finding -> findings.add(finding.under(path)));
        }
        for (int i = 0; i < meetings().size(); i++) {
            String path = "meetings/" + i;
            meetings().get(i).lint().forEach(finding -> findings.add(finding.under(path)));
        }
        return List.copyOf(findings);
    }

    private void texts(BiConsumer<String, RichText> visitor) {
        BlockTree.walk(blocks(), "blocks", (path, block) -> BlockTree.texts(block, path, visitor));
    }

    /**
     * Changes the headline.
     *
     * @param headline the new headline
     * @return the article with it
     */
    public abstract Article withHeadline(String headline);

    /**
     * Changes the status.
     *
     * @param status the new status
     * @return the article with it
     */
    public abstract Article withStatus(ArticleStatus status);

    /** {@return a builder holding these values} */
    public abstract ArticleBuilder toBuilder();

    /** {@return an empty builder} */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }
}
