package org.civicnews.formats.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The list of entries at the end of a ZIP archive, read without unpacking anything (APPNOTE 4.3.12). Immutable and
 * thread-safe.
 */
final class ZipEntries {
    private static final String END = "PK\5\6";
    private static final String ENTRY = "PK\1\2";
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_NAME = 1_024;

    private final List<String> names = new ArrayList<>();
    private boolean readable;
    private long unpacked;

    private ZipEntries() {}

    /** The offset of the end of an archive's list, wherever the archive begins; -1 if the bytes are no archive. */
    static int end(Bytes bytes) {
        return bytes.lastIndexOf(END, bytes.size() - END_SIZE - LONGEST_COMMENT);
    }

    static ZipEntries read(byte[] array) {
        ZipEntries entries = new ZipEntries();
        Bytes bytes = Bytes.littleEndian(array);
        int end = end(bytes);
        if (end >= 0) {
            entries.readList(bytes, bytes.u32(end + 16L), bytes.u16(end + 10L), end);
        }
        return entries;
    }

    private void readList(Bytes bytes, long start, int count, int end) {
        long at = start;
        int read = 0;
        while (read < count && read < MOST_ENTRIES && at < end && bytes.isAt(at, ENTRY)) {
            int nameLength = bytes.u16(at + 28);
            unpacked += bytes.u32(at + 24);
            names.add(bytes.latin1(at + ENTRY_SIZE, Math.min(nameLength, LONGEST_NAME)));
            at += ENTRY_SIZE + nameLength + bytes.u16(at + 30) + (long) bytes.u16(at + 32);
            read++;
        }
        readable = read == count;
    }

    /** Whether every entry was read. */
    boolean isReadable() {
        return readable;
    }

    /** How many bytes the entries say they unpack to. */
    long unpacked() {
        return unpacked;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether a name ends so, in either case. */
    boolean hasEnding(String ending) {
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** Whether a name would leave the folder that the archive is unpacked to. */
    boolean escapes() {
        return names.stream()
                .anyMatch(name -> name.startsWith("/")
                        || name.indexOf('\\') >= 0
                        || name.indexOf(':') >= 0
                        || ("/" + name + "/").contains("/../"));
    }
}
