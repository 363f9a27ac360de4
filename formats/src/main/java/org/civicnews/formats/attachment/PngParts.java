package org.civicnews.formats.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Walks the chunks of a PNG (W3C PNG 3). Used for one file. */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> HARMLESS =
            Set.of("gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT", "cICP");

    private final byte[] array;
    private final Bytes bytes;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Set<String> metadata = new LinkedHashSet<>();
    private int width;
    private int height;
    private boolean moves;
    private Exif exif = Exif.NONE;

    PngParts(byte[] array) {
        this.array = array;
        this.bytes = Bytes.bigEndian(array);
    }

    ImageParts read() {
        bare.write(array, 0, Math.min(SIGNATURE, array.length));
        long at = SIGNATURE;
        boolean complete = false;
        while (!complete && at + FRAME <= array.length) {
            long end = at + FRAME + bytes.u32(at);
            if (end > array.length) {
                break;
            }
            String name = bytes.latin1(at + 4, 4);
            note(name, (int) at + 8, (int) end - 4);
            if (PIXELS.contains(name)) {
                bare.write(array, (int) at, (int) (end - at));
            }
            complete = name.equals("IEND");
            at = end;
        }
        int end = complete ? (int) at : array.length;
        return new ImageParts(
                width, height, complete, end, moves ? 2 : 1, 1, exif.orientation(), metadata, bare.toByteArray());
    }

    private void note(String name, int from, int end) {
        switch (name) {
            case "IHDR" -> {
                width = Math.max(side(from), width);
                height = Math.max(side(from + 4), height);
            }
            case "eXIf" -> {
                metadata.add("EXIF");
                exif = Exif.read(Arrays.copyOfRange(array, from, end));
                if (exif.hasPlace()) {
                    metadata.add("GPS");
                }
            }
            case "tEXt", "zTXt", "iTXt", "tIME" -> metadata.add(bytes.isAt(from, "XML:com.adobe.xmp") ? "XMP" : "TEXT");
            case "iCCP" -> metadata.add("ICC");
            case "acTL" -> moves = true;
            default -> {
                if (!PIXELS.contains(name) && !HARMLESS.contains(name)) {
                    metadata.add("APPLICATION");
                }
            }
        }
    }

    private int side(int at) {
        return (int) Math.min(Math.max(bytes.u32(at), 0), Integer.MAX_VALUE);
    }
}
