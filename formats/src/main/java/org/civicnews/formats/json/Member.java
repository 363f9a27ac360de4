package org.civicnews.formats.json;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * One line of the table of an object: usually one member of the JSON object, two for a text with annotations.
 *
 * @param <T> the model
 * @param <B> its builder
 */
interface Member<T, B> {
    /** The names in the JSON object, the first the one that is required. */
    List<String> names();

    /** Whether an object without it is refused. */
    boolean required();

    /** Writes name and value, or nothing if there is nothing to say. */
    void write(JsonGenerator out, T value);

    /** Reads the value of a member; false if it was refused. */
    boolean read(JsonReading in, Frame<B> frame, String name);

    /** Ends the reading of a member that is spread over the object; false if it was refused. */
    default boolean finish(JsonReading in, Frame<B> frame) {
        return true;
    }

    /** Sets a value that stands in for a refused one; false if there is none. */
    boolean standIn(B builder);

    /** Adds the JSON Schema of the member. */
    void describe(Map<String, Object> properties, List<String> required);
}
