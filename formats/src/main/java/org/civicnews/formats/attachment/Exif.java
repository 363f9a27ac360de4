package org.civicnews.formats.attachment;

/** The few facts of an EXIF block that matter here (Exif 3.0, TIFF 6.0): how the picture is turned and whether it says where. */
record Exif(int orientation, boolean hasPlace) {
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 512;
    private static final int ORIENTATION = 0x0112;
    private static final int GPS = 0x8825;

    static final Exif NONE = new Exif(1, false);

    /** Reads a block that begins with its TIFF header; what is malformed says nothing. */
    static Exif read(byte[] block) {
        boolean intel = block.length > 8 && block[0] == 'I' && block[1] == 'I';
        Bytes bytes = intel ? Bytes.littleEndian(block) : Bytes.bigEndian(block);
        long directory = bytes.u32(4);
        int count = Math.min(bytes.u16(directory), MOST_ENTRIES);
        int orientation = 1;
        boolean place = false;
        for (int i = 0; i < count; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            int tag = bytes.u16(entry);
            if (tag == ORIENTATION) {
                int value = bytes.u16(entry + 8);
                orientation = value >= 1 && value <= 8 ? value : 1;
            }
            place |= tag == GPS;
        }
        return new Exif(orientation, place);
    }
}
