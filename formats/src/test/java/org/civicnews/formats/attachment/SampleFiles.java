package org.civicnews.formats.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind, made on the spot. */
final class SampleFiles {
    /** Written into EXIF; must not survive. */
    static final String CANARY = "CANARY-CAMERA-7731";

    private SampleFiles() {}

    /** Red at the upper left, blue elsewhere, so that turning shows. */
    static BufferedImage picture(int width, int height, int kind) {
        BufferedImage image = new BufferedImage(width, height, kind);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x < width / 2 && y < height / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return image;
    }

    static byte[] encoded(String format, int width, int height) {
        int kind = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(width, height, kind), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with EXIF: orientation, a camera, and GPS at 21° N, 105° E. */
    static byte[] jpegWithExif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010F, 2, CANARY.length(), 100);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 1);
        entry(tiff, 2, 5, 3, 130);
        tiff.position(100);
        tiff.put(CANARY.getBytes(StandardCharsets.US_ASCII));
        tiff.position(130);
        tiff.putInt(21).putInt(1).putInt(2).putInt(1).putInt(0).putInt(1);
        byte[] body = join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
        return withSegment(encoded("jpg", 60, 40), 0xE1, body);
    }

    private static void entry(ByteBuffer tiff, int tag, int kind, int count, int value) {
        tiff.putShort((short) tag).putShort((short) kind).putInt(count).putInt(value);
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] body) {
        byte[] head = {
            jpeg[0], jpeg[1], (byte) 0xFF, (byte) marker, (byte) (body.length + 2 >> 8), (byte) (body.length + 2)
        };
        return join(head, body, java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] chunk(String name, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.US_ASCII));
        crc.update(body);
        return ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A PNG that says it is as large as asked for, in a few hundred bytes. */
    static byte[] pngBomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", deflated(100_000)),
                chunk("IEND", new byte[0]));
    }

    static byte[] deflated(int zeros) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[zeros]);
        deflater.finish();
        byte[] out = new byte[zeros / 100 + 1000];
        byte[] cut = java.util.Arrays.copyOf(out, deflater.deflate(out));
        System.arraycopy(out, 0, cut, 0, cut.length);
        deflater.end();
        return cut;
    }

    /** A chunk after the header of a PNG. */
    static byte[] withChunk(byte[] png, String name, byte[] body) {
        return join(
                java.util.Arrays.copyOf(png, 33), chunk(name, body), java.util.Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry name = new ZipEntry(entry.getKey());
                byte[] body = entry.getValue().getBytes(StandardCharsets.UTF_8);
                if (entry.getKey().equals("mimetype")) {
                    name.setMethod(ZipEntry.STORED);
                    name.setSize(body.length);
                    CRC32 crc = new CRC32();
                    crc.update(body);
                    name.setCrc(crc.getValue());
                }
                zip.putNextEntry(name);
                zip.write(body);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
