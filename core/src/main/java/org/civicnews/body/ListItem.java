package org.civicnews.body;

import java.util.List;
import org.civicnews.value.Problems;
import org.immutables.value.Value;

/** One item of a list. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class ListItem permits ListItemBuilder.ImmutableListItem {
    ListItem() {}

    /** {@return what the item holds, at least one block} */
    public abstract List<Block> blocks();

    @Value.Check
    void check() {
        new Problems().notEmpty("", blocks()).throwIfAny();
    }

    /**
     * Makes an item.
     *
     * @param blocks what the item holds, at least one block
     * @return the item
     */
    public static ListItem of(Block... blocks) {
        return builder().addBlocks(blocks).build();
    }

    /** {@return a builder holding these values} */
    public abstract ListItemBuilder toBuilder();

    /** {@return an empty builder} */
    public static ListItemBuilder builder() {
        return new ListItemBuilder();
    }
}
