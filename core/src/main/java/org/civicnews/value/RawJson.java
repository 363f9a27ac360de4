package org.civicnews.value;

/**
 * JSON text that nobody here understands, kept as it was read. The core does not parse JSON: whoever makes a value
 * vouches for it, as the readers in {@code formats} do.
 *
 * @param text one JSON value, never blank
 */
public record RawJson(String text) {
    /**
     * Checks that there is a text.
     *
     * @param text one JSON value, never blank
     */
    public RawJson {
        new Problems()
                .require(!text.isBlank(), "text", "BLANK", () -> "must not be blank")
                .throwIfAny();
    }

    @Override
    public String toString() {
        return text;
    }
}
