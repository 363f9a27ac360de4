package org.civicnews.body;

import java.util.Map;
import org.civicnews.value.RawJson;

/**
 * One block of an article's body, in reading order. Closed but for {@link UnknownBlock}, which keeps what a later version
 * wrote. Immutable and thread-safe.
 */
public sealed interface Block
        permits Paragraph, Heading, Quote, Figure, ListBlock, Table, Embed, Box, Divider, UnknownBlock {
    /** {@return the id, unique in the article} */
    String id();

    /** {@return members that this version does not know, in the order read; none of an unknown block, all of which is raw} */
    default Map<String, RawJson> extra() {
        return Map.of();
    }

    /**
     * Dispatches on the kind; the compiler finds every place to change when a kind is added.
     *
     * @param <R> what the visitor returns
     * @param visitor handles each kind
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {
        /**
         * Handles one kind.
         *
         * @param paragraph the value
         * @return the result
         */
        R visit(Paragraph paragraph);

        /**
         * Handles one kind.
         *
         * @param heading the value
         * @return the result
         */
        R visit(Heading heading);

        /**
         * Handles one kind.
         *
         * @param quote the value
         * @return the result
         */
        R visit(Quote quote);

        /**
         * Handles one kind.
         *
         * @param figure the value
         * @return the result
         */
        R visit(Figure figure);

        /**
         * Handles one kind.
         *
         * @param listBlock the value
         * @return the result
         */
        R visit(ListBlock listBlock);

        /**
         * Handles one kind.
         *
         * @param table the value
         * @return the result
         */
        R visit(Table table);

        /**
         * Handles one kind.
         *
         * @param embed the value
         * @return the result
         */
        R visit(Embed embed);

        /**
         * Handles one kind.
         *
         * @param box the value
         * @return the result
         */
        R visit(Box box);

        /**
         * Handles one kind.
         *
         * @param divider the value
         * @return the result
         */
        R visit(Divider divider);

        /**
         * Handles one kind.
         *
         * @param unknownBlock the value
         * @return the result
         */
        R visit(UnknownBlock unknownBlock);
    }
}
