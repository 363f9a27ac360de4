package org.civicnews.formats.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Walks the markers of a JPEG (ITU-T T.81 annex B). Used for one file. */
final class JpegParts {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP_EXIF = 0xE1;
    private static final int APP_ICC = 0xE2;
    private static final int APP_IPTC = 0xED;
    private static final int APP_ADOBE = 0xEE;

    private final byte[] array;
    private final Bytes bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Set<String> metadata = new LinkedHashSet<>();
    private int width;
    private int height;
    private int passes;
    private Exif exif = Exif.NONE;

    JpegParts(byte[] array) {
        this.array = array;
        this.bytes = Bytes.bigEndian(array);
    }

    ImageParts read() {
        keep(0, 2);
        int at = 2;
        boolean complete = false;
        while (!complete && at >= 0) {
            int marker = marker(at);
            if (marker < 0) {
                break;
            }
            int code = bytes.u8(marker);
            at = marker + 1;
            if (code == END) {
                complete = true;
                keepMarker(code);
            } else if (isAlone(code)) {
                keepMarker(code);
            } else {
                at = segment(code, at);
            }
        }
        int end = complete ? at : array.length;
        return new ImageParts(
                width, height, complete, end, 1, passes, exif.orientation(), metadata, bare.toByteArray());
    }

    /** The offset of the code of the next marker, behind its filling; -1 if the file ends before. */
    private int marker(int from) {
        int at = from;
        while (at < array.length && bytes.u8(at) != 0xFF) {
            at++;
        }
        while (at < array.length && bytes.u8(at) == 0xFF) {
            at++;
        }
        return at < array.length ? at : -1;
    }

    private static boolean isAlone(int code) {
        return code == START || code == 0x01 || code == 0x00 || (code >= 0xD0 && code <= 0xD7);
    }

    /** Reads a segment whose length stands at an offset; the offset after it, -1 if the file ends within. */
    private int segment(int code, int at) {
        int length = bytes.u16(at);
        int end = at + length;
        if (length < 2 || end > array.length) {
            return -1;
        }
        note(code, at + 2, end);
        if (!isDropped(code, at + 2)) {
            keepMarker(code);
            keep(at, end);
        }
        return code == SCAN ? pixels(end) : end;
    }

    private void note(int code, int from, int end) {
        if (isFrame(code)) {
            height = Math.max(bytes.u16(from + 1), height);
            width = Math.max(bytes.u16(from + 3), width);
        } else if (code == SCAN) {
            passes++;
        } else if (code == COMMENT) {
            metadata.add("COMMENT");
        } else if (code == APP_EXIF && bytes.isAt(from, "Exif\0\0")) {
            metadata.add("EXIF");
            exif = Exif.read(Arrays.copyOfRange(array, Math.min(from + 6, end), end));
            if (exif.hasPlace()) {
                metadata.add("GPS");
            }
        } else if (code == APP_EXIF) {
            metadata.add("XMP");
        } else if (code == APP_ICC) {
            metadata.add("ICC");
        } else if (code == APP_IPTC) {
            metadata.add("IPTC");
        } else if (code >= 0xE3 && code <= 0xEF && code != APP_ADOBE) {
            metadata.add("APPLICATION");
        }
    }

    private static boolean isFrame(int code) {
        return code >= 0xC0 && code <= 0xCF && code != 0xC4 && code != 0xC8 && code != 0xCC;
    }

    /** All but what the colours need: JFIF, the profile, and what Adobe says of the components. */
    private boolean isDropped(int code, int from) {
        if (code == COMMENT) {
            return true;
        }
        boolean colours = (code == 0xE0 && bytes.isAt(from, "JFIF\0"))
                || (code == APP_ICC && bytes.isAt(from, "ICC_PROFILE\0"))
                || (code == APP_ADOBE && bytes.isAt(from, "Adobe"));
        return code >= 0xE0 && code <= 0xEF && !colours;
    }

    /** Copies the coded pixels; the offset of the marker that ends them. */
    private int pixels(int from) {
        int at = from;
        while (at < array.length) {
            int next = at + 1 < array.length ? bytes.u8(at + 1) : -1;
            boolean ends = bytes.u8(at) == 0xFF && next > 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if (ends) {
                break;
            }
            at++;
        }
        keep(from, at);
        return at;
    }

    private void keepMarker(int code) {
        bare.write(0xFF);
        bare.write(code);
    }

    private void keep(int from, int to) {
        bare.write(array, from, Math.min(to, array.length) - from);
    }
}
