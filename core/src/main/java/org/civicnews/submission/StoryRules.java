package org.civicnews.submission;

import java.util.HashSet;
import java.util.Set;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Divider;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.value.Problems;

/**
 * What must hold within a story: only such blocks as have one text each, so that every private word has an address and
 * can be removed.
 */
final class StoryRules {
    private static final int MAX_TITLE = 500;

    private final Problems problems = new Problems();
    private final Set<String> ids = new HashSet<>();
    private int count;

    private StoryRules() {}

    static void check(Story story) {
        StoryRules rules = new StoryRules();
        rules.problems.notBlank("title", story.title()).notEmpty("blocks", story.blocks());
        story.title()
                .ifPresent(title -> rules.problems
                        .require(
                                title.length() <= MAX_TITLE,
                                "title",
                                "TOO_LONG",
                                () -> "must be at most " + MAX_TITLE + " code units long but was " + title.length())
                        .require(
                                title.indexOf('\n') < 0 && title.indexOf('\u2028') < 0 && title.indexOf('\u2029') < 0,
                                "title",
                                "LINE_BREAK",
                                () -> "must not hold a line break"));
        BlockTree.walk(story.blocks(), "blocks", rules::checkBlock);
        rules.problems
                .require(
                        rules.count <= ContentLimits.MAX_BLOCKS,
                        "blocks",
                        "TOO_MANY",
                        () -> "must be at most " + ContentLimits.MAX_BLOCKS + " blocks but were " + rules.count)
                .throwIfAny();
    }

    private void checkBlock(String path, Block block) {
        count++;
        problems.require(
                        isAllowed(block),
                        path,
                        "STORY_BLOCK",
                        () ->
                                "a story has paragraphs, headings, lists, quotes and dividers only, and a quote names nobody")
                .require(
                        !block.id().equals(Story.TITLE),
                        path + "/id",
                        "RESERVED_ID",
                        () -> "no block is called 'title'")
                .require(
                        ids.add(block.id()),
                        path + "/id",
                        "DUPLICATE_ID",
                        () -> "duplicate block id '" + block.id() + "'");
        StoryTexts.text(block).ifPresent(text -> {
            for (int i = 0; i < text.annotations().size(); i++) {
                Annotation annotation = text.annotations().get(i);
                problems.require(
                        annotation instanceof StyleAnnotation,
                        path + "/annotations/" + i,
                        "STORY_ANNOTATION",
                        () -> "a story has styles only; facts and links are annotated in the article");
            }
        });
    }

    private static boolean isAllowed(Block block) {
        if (block instanceof Quote quote) {
            return quote.speaker().isEmpty() && quote.citation().isEmpty();
        }
        return block instanceof Paragraph
                || block instanceof Heading
                || block instanceof ListBlock
                || block instanceof Divider;
    }
}
