package org.civicnews.formats.attachment;

import java.util.List;
import java.util.Set;
import org.civicnews.value.Digest;
import org.civicnews.value.Finding;

/** A picture written anew: the pixels of the one that was sent, and nothing else of it. Immutable and thread-safe. */
public final class RewrittenImage {
    private final byte[] bytes;
    private final String type;
    private final int width;
    private final int height;
    private final Set<String> removed;
    private final List<Finding> findings;

    RewrittenImage(byte[] bytes, String type, int width, int height, Set<String> removed, List<Finding> findings) {
        this.bytes = bytes;
        this.type = type;
        this.width = width;
        this.height = height;
        this.removed = removed;
        this.findings = List.copyOf(findings);
    }

    /** {@return a copy of the bytes of the new file} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return the media type, the one that was sent} */
    public String type() {
        return type;
    }

    /** {@return the pixels of a row, after turning as EXIF said, 1 or more} */
    public int width() {
        return width;
    }

    /** {@return the pixels of a column, after turning as EXIF said, 1 or more} */
    public int height() {
        return height;
    }

    /** {@return the SHA-256 of the new bytes} */
    public Digest digest() {
        return Digest.ofBytes(bytes);
    }

    /**
     * {@return what the picture said beside its pixels, in the order met: EXIF, GPS, XMP, IPTC, ICC, COMMENT, TEXT,
     * APPLICATION; none of it is in the new file; empty if it said nothing}
     */
    public Set<String> removed() {
        return removed;
    }

    /** {@return what was lost besides: {@code ANIMATION_DROPPED} for a picture that moved, {@code TRAILING_DATA}} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return type, size and what was removed; no content} */
    @Override
    public String toString() {
        return "RewrittenImage[" + type + ", " + width + " × " + height + ", " + bytes.length + " bytes, removed "
                + removed + "]";
    }
}
