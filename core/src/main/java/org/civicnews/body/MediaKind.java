package org.civicnews.body;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** The kind of a media item. Immutable and thread-safe. */
public final class MediaKind extends OpenKind {
    /** A picture (ảnh). */
    public static final MediaKind IMAGE = new MediaKind("IMAGE");

    /** A video. */
    public static final MediaKind VIDEO = new MediaKind("VIDEO");

    /** A sound recording. */
    public static final MediaKind AUDIO = new MediaKind("AUDIO");

    /** A document to read or download. */
    public static final MediaKind DOCUMENT = new MediaKind("DOCUMENT");

    /** Something else. */
    public static final MediaKind OTHER = new MediaKind("OTHER");

    private static final Map<String, MediaKind> KNOWN = index(IMAGE, VIDEO, AUDIO, DOCUMENT, OTHER);

    private MediaKind(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static MediaKind of(String name) {
        MediaKind known = KNOWN.get(name);
        return known != null ? known : new MediaKind(name);
    }

    /** {@return the constants in their documented order} */
    public static List<MediaKind> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
