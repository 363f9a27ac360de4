package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.civicnews.body.Block;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Divider;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteStyle;

/**
 * The blocks of a body while they are read, within the limits of the models: what is nested too deep goes into the
 * container around it, what is too many is counted and left out. Ids run in reading order. Confined to one thread.
 */
final class BlockDrafts {
    private final List<Container> open = new ArrayList<>();
    private int blocks;
    private int leftOut;
    private int lists;

    BlockDrafts() {
        open.add(new Container(Kind.BODY));
    }

    private enum Kind {
        BODY,
        QUOTE,
        LIST,
        ITEM
    }

    /** A block that holds others. */
    private static final class Container {
        final Kind kind;
        final List<Block> blocks = new ArrayList<>();
        final List<ListItem> items = new ArrayList<>();
        String id = "";
        boolean ordered;
        boolean pull;
        OptionalInt start = OptionalInt.empty();

        Container(Kind kind) {
            this.kind = kind;
        }
    }

    /** {@return the id of the next block, its containers numbered first; empty if the body is full} */
    String nextId() {
        for (Container container : open) {
            if (container.id.isEmpty() && (container.kind == Kind.QUOTE || container.kind == Kind.LIST)) {
                container.id = number();
            }
        }
        return number();
    }

    private String number() {
        if (blocks >= ContentLimits.MAX_BLOCKS) {
            return "";
        }
        blocks++;
        return "b" + blocks;
    }

    /** {@return whether another block finds no place; counts it} */
    boolean isFull() {
        // Those around it may need numbers too.
        if (blocks + open.size() >= ContentLimits.MAX_BLOCKS) {
            leftOut++;
            return true;
        }
        return false;
    }

    int leftOut() {
        return leftOut;
    }

    void add(Block block) {
        top().blocks.add(block);
    }

    private Container top() {
        return open.get(open.size() - 1);
    }

    boolean openQuote(boolean pull) {
        if (open.size() >= ContentLimits.MAX_DEPTH) {
            return false;
        }
        Container quote = new Container(Kind.QUOTE);
        quote.pull = pull;
        open.add(quote);
        return true;
    }

    boolean openList(boolean ordered, OptionalInt start) {
        // A list takes two places here, itself and its item, but one in the model.
        if (lists >= ContentLimits.MAX_LIST_DEPTH || open.size() + 1 >= ContentLimits.MAX_DEPTH) {
            return false;
        }
        Container list = new Container(Kind.LIST);
        list.ordered = ordered;
        list.start = ordered ? start : OptionalInt.empty();
        open.add(list);
        lists++;
        return true;
    }

    boolean openItem() {
        if (top().kind != Kind.LIST) {
            return false;
        }
        open.add(new Container(Kind.ITEM));
        return true;
    }

    /** Text straight in a list is an item as well. */
    boolean isBetweenItems() {
        return top().kind == Kind.LIST;
    }

    boolean isNested() {
        return open.size() > 1;
    }

    /** Ends the container opened last. */
    void close() {
        Container closed = open.remove(open.size() - 1);
        switch (closed.kind) {
            case BODY -> open.add(closed);
            case QUOTE -> closeQuote(closed);
            case LIST -> closeList(closed);
            case ITEM -> {
                if (!closed.blocks.isEmpty()) {
                    top().items.add(ListItem.builder().blocks(closed.blocks).build());
                }
            }
        }
    }

    private void closeQuote(Container quote) {
        if (!quote.blocks.isEmpty()) {
            add(Quote.builder()
                    .id(quote.id)
                    .blocks(quote.blocks)
                    .style(quote.pull ? QuoteStyle.PULL : QuoteStyle.BLOCK)
                    .build());
        }
    }

    private void closeList(Container list) {
        lists--;
        if (!list.items.isEmpty()) {
            add(ListBlock.builder()
                    .id(list.id)
                    .ordered(list.ordered)
                    .start(list.start)
                    .items(list.items)
                    .build());
        }
    }

    /** {@return the body, all containers closed} */
    List<Block> finish() {
        while (isNested()) {
            close();
        }
        List<Block> body = top().blocks;
        while (!body.isEmpty() && (last(body) instanceof Heading || last(body) instanceof Divider)) {
            body.remove(body.size() - 1); // what it headed was no part of the body
        }
        return body;
    }

    private static Block last(List<Block> body) {
        return body.get(body.size() - 1);
    }
}
