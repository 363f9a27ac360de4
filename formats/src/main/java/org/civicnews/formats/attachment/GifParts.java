package org.civicnews.formats.attachment;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/** Walks the blocks of a GIF (GIF89a). Used for one file. */
final class GifParts {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;

    private final byte[] array;
    private final Bytes bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Set<String> metadata = new LinkedHashSet<>();
    private int width;
    private int height;
    private int frames;

    GifParts(byte[] array) {
        this.array = array;
        this.bytes = Bytes.littleEndian(array);
    }

    ImageParts read() {
        width = Math.max(bytes.u16(6), 0);
        height = Math.max(bytes.u16(8), 0);
        int at = HEADER + colours(bytes.u8(10));
        keep(0, at);
        while (at >= 0 && at < array.length && bytes.u8(at) != END) {
            int kind = bytes.u8(at);
            at = kind == EXTENSION ? extension(at) : kind == PICTURE ? picture(at) : -1;
        }
        boolean complete = at >= 0 && at < array.length;
        bare.write(END);
        int end = complete ? at + 1 : array.length;
        return new ImageParts(width, height, complete, end, Math.max(frames, 1), 1, 1, metadata, bare.toByteArray());
    }

    /** How many bytes a table of colours takes. */
    private static int colours(int flags) {
        return flags > 0 && (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;
    }

    private int extension(int at) {
        int end = blocks(at + 2);
        int label = bytes.u8(at + 1);
        if (label == 0xF9) {
            if (frames == 0 && end >= 0) {
                keep(at, end);
            }
        } else if (label == 0xFE) {
            metadata.add("COMMENT");
        } else if (label == 0x01) {
            metadata.add("TEXT");
        } else if (!bytes.isAt(at + 3, "NETSCAPE2.0")) {
            metadata.add(bytes.isAt(at + 3, "XMP Data") ? "XMP" : "APPLICATION");
        }
        return end;
    }

    /** Keeps the first picture alone, and counts them all; a later one may be larger than the header says. */
    private int picture(int at) {
        width = Math.max(width, bytes.u16(at + 1) + bytes.u16(at + 5));
        height = Math.max(height, bytes.u16(at + 3) + bytes.u16(at + 7));
        int end = blocks(at + 11 + colours(bytes.u8(at + 9)));
        if (frames == 0 && end >= 0) {
            keep(at, end);
        }
        frames++;
        return end;
    }

    /** The offset after a chain of blocks; -1 if the file ends within. */
    private int blocks(int from) {
        int at = from;
        while (at < array.length) {
            int size = bytes.u8(at);
            at += size + 1;
            if (size == 0) {
                return at;
            }
        }
        return -1;
    }

    private void keep(int from, int to) {
        bare.write(array, Math.min(from, array.length), Math.max(Math.min(to, array.length) - from, 0));
    }
}
