package org.civicnews.submission;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Divider;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.value.Digest;

/** The texts of a story under their addresses, and its canonical byte form. */
final class StoryTexts {
    private StoryTexts() {}

    /** Visits the title, then every text in reading order, under the address that a redaction uses. */
    static void forEach(Story story, BiConsumer<String, String> visitor) {
        story.title().ifPresent(title -> visitor.accept(Story.TITLE, title));
        BlockTree.forEach(
                story.blocks(), block -> text(block).ifPresent(text -> visitor.accept(block.id(), text.text())));
    }

    static Optional<RichText> text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Optional.of(paragraph.text());
        }
        return block instanceof Heading heading ? Optional.of(heading.text()) : Optional.empty();
    }

    static Digest digest(Story story) {
        return digest("civicnews-story-1", story.title(), story.blocks()).digest();
    }

    static Canonical digest(String name, Optional<String> title, List<Block> blocks) {
        Canonical bytes = new Canonical(name);
        title.ifPresent(words -> bytes.add(Story.TITLE).add(Story.TITLE).add(words));
        BlockTree.forEach(blocks, block -> {
            bytes.add(kind(block)).add(block.id());
            text(block).ifPresentOrElse(text -> bytes.add(text.text()), bytes::addNothing);
        });
        return bytes;
    }

    private static String kind(Block block) {
        if (block instanceof Paragraph) {
            return "paragraph";
        }
        if (block instanceof Heading) {
            return "heading";
        }
        if (block instanceof ListBlock) {
            return "list";
        }
        return block instanceof Divider ? "divider" : "quote";
    }
}
