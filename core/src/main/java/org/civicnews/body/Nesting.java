package org.civicnews.body;

import java.util.List;

/**
 * Counts how deep blocks are nested. The recursion is bounded: a block that is nested too deep cannot be built, so no
 * deeper one can hold it.
 */
final class Nesting {
    private Nesting() {}

    static int depth(Block block) {
        int deepest = 0;
        for (List<Block> children : BlockTree.childLists(block)) {
            for (Block child : children) {
                deepest = Math.max(deepest, depth(child));
            }
        }
        return deepest + 1;
    }

    static int listDepth(Block block) {
        int deepest = 0;
        for (List<Block> children : BlockTree.childLists(block)) {
            for (Block child : children) {
                deepest = Math.max(deepest, listDepth(child));
            }
        }
        return block instanceof ListBlock ? deepest + 1 : deepest;
    }

    static String message() {
        return "blocks must be nested at most " + ContentLimits.MAX_DEPTH + " deep";
    }
}
