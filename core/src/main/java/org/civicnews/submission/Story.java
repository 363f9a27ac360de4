package org.civicnews.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.body.Block;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.text.WordCount;
import org.civicnews.value.Digest;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/**
 * A story (bài tâm sự) as it stands: paragraphs, headings, lists, quotes and dividers, in styled text. Pictures are
 * attachments; notes and links come after publication, in the article. Private until it is redacted: not in
 * {@code toString}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Story permits StoryBuilder.ImmutableStory {
    /** Where a {@link RedactionSpan} points to mean the title; no block has this id. */
    public static final String TITLE = "title";

    Story() {}

    /** {@return the title, empty if there is none; private} */
    @Value.Redacted
    public abstract Optional<String> title();

    /** {@return the blocks in reading order, at least one; private} */
    @Value.Redacted
    public abstract List<Block> blocks();

    /** {@return members that this version does not know, in the order read; private} */
    @Value.Redacted
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        StoryRules.check(this);
    }

    /**
     * Makes a story of plain paragraphs, with the ids b1, b2, …
     *
     * @param title the title
     * @param paragraphs the paragraphs, at least one
     * @return the story
     */
    public static Story of(String title, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String text : paragraphs) {
            blocks.add(Paragraph.builder()
                    .id("b" + (blocks.size() + 1))
                    .text(RichText.of(text))
                    .build());
        }
        return builder().title(title).blocks(blocks).build();
    }

    /** {@return the texts of all blocks in reading order, a line feed between two; without the title} */
    public String plainText() {
        StringBuilder out = new StringBuilder();
        StoryTexts.forEach(this, (id, text) -> {
            if (!id.equals(TITLE)) {
                out.append(out.isEmpty() ? "" : "\n").append(text);
            }
        });
        return out.toString();
    }

    /** {@return the number of words (tiếng) in {@link #plainText()}, counted by {@link WordCount}} */
    public int wordCount() {
        int[] words = {0};
        StoryTexts.forEach(this, (id, text) -> words[0] += id.equals(TITLE) ? 0 : WordCount.count(text));
        return words[0];
    }

    /**
     * {@return the digest of the title and the blocks: SHA-256 over {@code civicnews-story-1}, then {@code title}, the id
     * {@code title} and the words if there is a title, then for each block in reading order its kind, its id and its words,
     * each piece after its length in bytes (4 bytes, big-endian)}
     */
    @Value.Lazy
    public Digest contentDigest() {
        return StoryTexts.digest(this);
    }

    /** {@return a builder holding these values} */
    public abstract StoryBuilder toBuilder();

    /** {@return an empty builder} */
    public static StoryBuilder builder() {
        return new StoryBuilder();
    }
}
