package org.civicnews.formats.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;

/**
 * Writes a reader's picture anew from its pixels, so that nothing else of the file is left: no place and time of taking, no
 * camera, no preview, no comment, nothing behind the end. Start with {@link #standard()}.
 *
 * <pre>{@code
 * RewrittenImage clean = ImageRewriter.standard().rewrite(bytes);
 * clean.removed(); // [EXIF, GPS]
 * clean.bytes();   // to be stored instead
 * }</pre>
 *
 * <p>JPEG, PNG and GIF are read and written by the JDK. The picture is turned as EXIF said before EXIF goes, its colours are
 * brought to sRGB, and of a picture that moves the first frame is kept. Size and completeness are read from the file's frame
 * before a pixel is decoded. A text table or profile that would unfold to gigabytes is never unfolded, with one exception:
 * the colour profile of a JPEG, whose size the file shows. Immutable and thread-safe.
 */
public final class ImageRewriter {
    private static final float QUALITY = 0.9f;
    private static final int MOST_PASSES = 100;
    private static final ImageRewriter STANDARD = new ImageRewriter(ImageLimits.standard());

    private final ImageLimits limits;

    private ImageRewriter(ImageLimits limits) {
        this.limits = limits;
    }

    /** {@return the rewriter with {@link ImageLimits#standard()}} */
    public static ImageRewriter standard() {
        return STANDARD;
    }

    /**
     * Takes pictures of other sizes.
     *
     * @param limits how large a picture may be
     * @return the rewriter with these limits
     */
    public ImageRewriter withLimits(ImageLimits limits) {
        return new ImageRewriter(limits);
    }

    /**
     * Writes a picture anew.
     *
     * @param bytes a JPEG, PNG or GIF, not changed
     * @return the new file, of the same type
     * @throws InvalidContentException if the bytes are of another type ({@code TYPE_NOT_REWRITABLE}), too many
     *     ({@code TOO_LARGE}), unfold to too many pixels ({@code TOO_MANY_PIXELS}), are cut off ({@code TRUNCATED}) or cannot
     *     be decoded ({@code IMAGE_UNREADABLE}); nothing else is thrown
     */
    public RewrittenImage rewrite(byte[] bytes) {
        if (bytes.length > limits.maxBytes()) {
            throw refusal("TOO_LARGE", "picture has " + bytes.length + " bytes, more than " + limits.maxBytes());
        }
        String type = AttachmentCheck.standard().detect(bytes);
        ImageParts parts = ImageParts.read(bytes, type)
                .orElseThrow(() -> refusal(
                        "TYPE_NOT_REWRITABLE", type + " cannot be written anew; only JPEG, PNG and GIF pictures can"));
        checkFrame(parts);
        try {
            return rewrite(bytes, type, parts);
        } catch (IOException | RuntimeException e) {
            throw refusal("IMAGE_UNREADABLE", "picture cannot be decoded");
        }
    }

    private void checkFrame(ImageParts parts) {
        long pixels = (long) parts.width() * parts.height();
        if (pixels == 0) {
            throw refusal("IMAGE_UNREADABLE", "picture says no size");
        }
        if (parts.width() > limits.maxSide() || parts.height() > limits.maxSide() || pixels > limits.maxPixels()) {
            throw refusal(
                    "TOO_MANY_PIXELS",
                    "picture unfolds to " + parts.width() + " × " + parts.height() + " pixels; at most "
                            + limits.maxPixels() + " are taken, and " + limits.maxSide() + " a side");
        }
        if (!parts.isComplete()) {
            throw refusal("TRUNCATED", "picture is cut off");
        }
        if (parts.passes() > MOST_PASSES) {
            throw refusal("TOO_MANY_PASSES", "picture has " + parts.passes() + " passes, more than " + MOST_PASSES);
        }
    }

    private static RewrittenImage rewrite(byte[] bytes, String type, ImageParts parts) throws IOException {
        BufferedImage decoded = decode(parts.bare(), type);
        boolean alpha = decoded.getColorModel().hasAlpha() && !type.equals("image/jpeg");
        int kind = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage upright =
                type.equals("image/gif") ? decoded : Turning.upright(decoded, parts.orientation(), kind);
        List<Finding> findings = new ArrayList<>();
        if (parts.frames() > 1) {
            findings.add(Finding.info("ANIMATION_DROPPED", "", "only the first frame is kept"));
        }
        if (parts.end() < bytes.length) {
            findings.add(
                    Finding.info("TRAILING_DATA", "", (bytes.length - parts.end()) + " bytes after the end are gone"));
        }
        return new RewrittenImage(
                encode(upright, type), type, upright.getWidth(), upright.getHeight(), parts.metadata(), findings);
    }

    private static BufferedImage decode(byte[] bare, String type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type);
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bare))) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(BufferedImage image, String type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type.equals("image/jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static InvalidContentException refusal(String code, String message) {
        return new InvalidContentException(List.of(new Problem("", code, message)));
    }
}
