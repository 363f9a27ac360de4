package org.civicnews.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks through nested blocks in reading order. All methods are pure and thread-safe. */
public final class BlockTree {
    private BlockTree() {}

    /**
     * Visits every block, each before those that it holds.
     *
     * @param blocks the outermost blocks
     * @param path the path of the list, such as {@code blocks}
     * @param visitor takes each block with its path, such as {@code blocks/2/items/0/1}
     */
    public static void walk(List<Block> blocks, String path, BiConsumer<String, Block> visitor) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String here = path + "/" + i;
            visitor.accept(here, block);
            if (block instanceof Quote quote) {
                walk(quote.blocks(), here + "/blocks", visitor);
            } else if (block instanceof Box box) {
                walk(box.blocks(), here + "/blocks", visitor);
            } else if (block instanceof ListBlock list) {
                for (int item = 0; item < list.items().size(); item++) {
                    walk(list.items().get(item).blocks(), here + "/items/" + item, visitor);
                }
            }
        }
    }

    /**
     * Visits every block, each before those that it holds, for who does not care where it stands.
     *
     * @param blocks the outermost blocks
     * @param visitor takes each block
     */
    public static void forEach(List<Block> blocks, Consumer<Block> visitor) {
        for (Block block : blocks) {
            visitor.accept(block);
            for (List<Block> children : childLists(block)) {
                forEach(children, visitor);
            }
        }
    }

    /**
     * Visits every text of a block, but not those of the blocks that it holds.
     *
     * @param block the block
     * @param path the path of the block
     * @param visitor takes each text with the path of the object that its annotations are a member of
     */
    public static void texts(Block block, String path, BiConsumer<String, RichText> visitor) {
        if (block instanceof Paragraph paragraph) {
            visitor.accept(path, paragraph.text());
        } else if (block instanceof Heading heading) {
            visitor.accept(path, heading.text());
        } else if (block instanceof Figure figure) {
            figure.caption().ifPresent(caption -> visitor.accept(path + "/caption", caption));
        } else if (block instanceof Box box) {
            box.title().ifPresent(title -> visitor.accept(path + "/title", title));
        } else if (block instanceof Embed embed) {
            visitor.accept(path + "/fallback", embed.fallback());
        } else if (block instanceof Table table) {
            table.caption().ifPresent(caption -> visitor.accept(path + "/caption", caption));
            for (int row = 0; row < table.rows().size(); row++) {
                List<TableCell> cells = table.rows().get(row).cells();
                for (int cell = 0; cell < cells.size(); cell++) {
                    visitor.accept(
                            path + "/rows/" + row + "/cells/" + cell,
                            cells.get(cell).text());
                }
            }
        }
    }

    static List<List<Block>> childLists(Block block) {
        if (block instanceof Quote quote) {
            return List.of(quote.blocks());
        }
        if (block instanceof Box box) {
            return List.of(box.blocks());
        }
        if (block instanceof ListBlock list) {
            List<List<Block>> lists = new ArrayList<>();
            list.items().forEach(item -> lists.add(item.blocks()));
            return lists;
        }
        return List.of();
    }
}
