package org.civicnews.formats.attachment;

import java.util.Optional;
import java.util.Set;

/**
 * What the frame of a picture file says, read without decoding a pixel.
 *
 * @param width pixels, 0 if the header lacks them
 * @param height pixels, 0 if the header lacks them
 * @param isComplete whether the file reaches its own end mark
 * @param end the offset after the end mark; the length of the file if it is cut off
 * @param frames how many pictures follow one another, 1 unless it is a GIF that moves
 * @param passes how many times the decoder goes over all pixels
 * @param orientation as in EXIF, 1 to 8; 1 if nothing is said
 * @param metadata what the file says beside its pixels: EXIF, GPS, XMP, IPTC, ICC, COMMENT, TEXT, APPLICATION
 * @param bare the file with nothing left but what its pixels need
 */
@SuppressWarnings("ArrayRecordComponent") // stays within the package, and is not changed there
record ImageParts(
        int width,
        int height,
        boolean isComplete,
        int end,
        int frames,
        int passes,
        int orientation,
        Set<String> metadata,
        byte[] bare) {

    /** Reads a JPEG, PNG or GIF; empty for other types. */
    static Optional<ImageParts> read(byte[] bytes, String type) {
        return switch (type) {
            case "image/jpeg" -> Optional.of(new JpegParts(bytes).read());
            case "image/png" -> Optional.of(new PngParts(bytes).read());
            case "image/gif" -> Optional.of(new GifParts(bytes).read());
            default -> Optional.empty();
        };
    }
}
