package org.civicnews.formats.json;

import java.io.OutputStream;
import org.civicnews.submission.PublicStory;

/**
 * Writes stories as they may be shown, the project's own format 1.0. Start with {@link #standard()}. Takes a
 * {@link PublicStory} and nothing else, so no contact, no real name behind a pseudonym, no consent and no moderation can be
 * written by forgetting to leave it out. Nothing is read back: only the guards of a submission make such a story.
 *
 * <pre>{@code
 * String json = PublicStoryJson.standard().write(story);
 * }</pre>
 *
 * <p>The bytes are the same on every run. Immutable and
 * thread-safe.
 */
public final class PublicStoryJson {
    private static final PublicStoryJson STANDARD =
            new PublicStoryJson(new JsonDocument<>(PublicStoryCodecs.STORY, false));
    private static final PublicStoryJson PRETTY =
            new PublicStoryJson(new JsonDocument<>(PublicStoryCodecs.STORY, true));

    private final JsonDocument<PublicStory> document;

    private PublicStoryJson(JsonDocument<PublicStory> document) {
        this.document = document;
    }

    /** {@return the facade that writes one line} */
    public static PublicStoryJson standard() {
        return STANDARD;
    }

    /** {@return the facade that writes for people: a member a line, two blanks a level} */
    public static PublicStoryJson pretty() {
        return PRETTY;
    }

    /**
     * Writes a public story.
     *
     * @param story what to write
     * @return one JSON object
     */
    public String write(PublicStory story) {
        return document.write(story);
    }

    /**
     * Writes a public story as UTF-8.
     *
     * @param story what to write
     * @param out takes the bytes; flushed, not closed
     */
    public void write(PublicStory story, OutputStream out) {
        document.write(story, out);
    }
}
