package org.civicnews.formats.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.civicnews.formats.Export;
import org.civicnews.formats.Losses;

/** Turns writing to a sink into writing a text. Pure and thread-safe. */
public final class InMemory {
    private static final int USUAL_SIZE = 4096;

    private InMemory() {}

    /** Writes to a sink and answers with the losses. */
    public interface Writing {
        /**
         * Writes the document.
         *
         * @param sink takes the characters
         * @return what the document does not carry
         * @throws IOException if the sink throws it
         */
        Losses to(Appendable sink) throws IOException;
    }

    /**
     * Writes to memory.
     *
     * @param writing writes the document
     * @return the document and its losses
     */
    public static Export export(Writing writing) {
        StringBuilder text = new StringBuilder(USUAL_SIZE);
        try {
            Losses losses = writing.to(text);
            return Export.of(text.toString(), losses);
        } catch (IOException e) {
            throw new UncheckedIOException("memory throws none", e);
        }
    }
}
