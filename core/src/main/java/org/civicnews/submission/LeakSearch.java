package org.civicnews.submission;

import java.util.List;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.value.Problems;

/** Looks for private words in one text after another and notes where they are, never what they are. */
final class LeakSearch {
    private final LeakCheck check;
    private final Problems problems;
    private final LeakFold fold = new LeakFold();

    LeakSearch(LeakCheck check, Problems problems) {
        this.check = check;
        this.problems = problems;
    }

    void look(String path, String text) {
        check.leak(text, fold)
                .ifPresent(what -> problems.require(
                        false, path, "PRIVATE_WORDS_SURVIVE", () -> "cannot publish: " + what + " can still be read"));
    }

    void look(String path, List<Block> blocks) {
        BlockTree.walk(
                blocks,
                path,
                (where, block) -> StoryTexts.text(block).ifPresent(text -> look(where + "/text", text.text())));
    }
}
