package org.civicnews.formats.attachment;

import org.civicnews.value.Problems;

/**
 * How large a picture may be before it is decoded. A picture of a few kilobytes may unfold to gigabytes: its header is
 * looked at first. Immutable and thread-safe.
 *
 * @param maxBytes the most bytes of the file, 1 or more
 * @param maxSide the most pixels of a side, 1 or more
 * @param maxPixels the most pixels in all, 1 or more; decoding takes about eight bytes a pixel
 */
public record ImageLimits(long maxBytes, int maxSide, long maxPixels) {
    private static final ImageLimits STANDARD = new ImageLimits(20L << 20, 12_000, 50_000_000);

    /**
     * Checks the numbers.
     *
     * @param maxBytes the most bytes of the file, 1 or more
     * @param maxSide the most pixels of a side, 1 or more
     * @param maxPixels the most pixels in all, 1 or more
     */
    public ImageLimits {
        new Problems()
                .require(maxBytes > 0, "maxBytes", "OUT_OF_RANGE", () -> "must be 1 or more but was " + maxBytes)
                .require(maxSide > 0, "maxSide", "OUT_OF_RANGE", () -> "must be 1 or more but was " + maxSide)
                .require(maxPixels > 0, "maxPixels", "OUT_OF_RANGE", () -> "must be 1 or more but was " + maxPixels)
                .throwIfAny();
    }

    /** {@return 20 MiB, 12,000 pixels a side, 50 million pixels in all} */
    public static ImageLimits standard() {
        return STANDARD;
    }
}
