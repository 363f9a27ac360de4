package org.civicnews.formats.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one kind of value is written, read and described. */
interface Codec<T> {
    /** Writes a value. */
    void write(JsonGenerator out, T value);

    /**
     * Reads the value that the parser stands on and leaves the parser on its last token.
     *
     * @return the value, or null if it was refused; then the reason is noted in {@code in}
     */
    @Nullable
    T read(JsonReading in);

    /** {@return a valid value to stand in for a refused one, so that the other rules of its holder can be checked} */
    @Nullable
    T standIn();

    /** {@return the JSON Schema of the value} */
    Schema schema();
}
