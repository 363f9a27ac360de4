package org.civicnews.body;

/**
 * Something known about a piece of a text, kept beside it (stand-off): {@code [start, end)} in UTF-16 code units. Closed
 * but for {@link UnknownAnnotation}, which keeps what a later version wrote. Immutable and thread-safe.
 */
public sealed interface Annotation
        permits StyleAnnotation,
                LinkAnnotation,
                LegalAnnotation,
                RecordAnnotation,
                DateAnnotation,
                QuantityAnnotation,
                SpeechAnnotation,
                NoteAnnotation,
                RedactionAnnotation,
                UnknownAnnotation {
    /** {@return the first UTF-16 code unit of the piece} */
    int start();

    /** {@return after the last UTF-16 code unit of the piece} */
    int end();

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
         * @param styleAnnotation the value
         * @return the result
         */
        R visit(StyleAnnotation styleAnnotation);

        /**
         * Handles one kind.
         *
         * @param linkAnnotation the value
         * @return the result
         */
        R visit(LinkAnnotation linkAnnotation);

        /**
         * Handles one kind.
         *
         * @param legalAnnotation the value
         * @return the result
         */
        R visit(LegalAnnotation legalAnnotation);

        /**
         * Handles one kind.
         *
         * @param recordAnnotation the value
         * @return the result
         */
        R visit(RecordAnnotation recordAnnotation);

        /**
         * Handles one kind.
         *
         * @param dateAnnotation the value
         * @return the result
         */
        R visit(DateAnnotation dateAnnotation);

        /**
         * Handles one kind.
         *
         * @param quantityAnnotation the value
         * @return the result
         */
        R visit(QuantityAnnotation quantityAnnotation);

        /**
         * Handles one kind.
         *
         * @param speechAnnotation the value
         * @return the result
         */
        R visit(SpeechAnnotation speechAnnotation);

        /**
         * Handles one kind.
         *
         * @param noteAnnotation the value
         * @return the result
         */
        R visit(NoteAnnotation noteAnnotation);

        /**
         * Handles one kind.
         *
         * @param redactionAnnotation the value
         * @return the result
         */
        R visit(RedactionAnnotation redactionAnnotation);

        /**
         * Handles one kind.
         *
         * @param unknownAnnotation the value
         * @return the result
         */
        R visit(UnknownAnnotation unknownAnnotation);
    }
}
