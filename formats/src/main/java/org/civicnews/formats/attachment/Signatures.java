package org.civicnews.formats.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.text.TsvTable;

/** The first bytes of the types of files, out of a table. Immutable and thread-safe. */
final class Signatures {
    private static final int ANY = -1;
    private static final Signatures STANDARD =
            new Signatures(TsvTable.read("signatures.tsv", Signatures.class.getResourceAsStream("signatures.tsv")));

    private final List<Signature> rows = new ArrayList<>();

    Signatures(TsvTable table) {
        for (List<String> row : table.rows()) {
            rows.add(new Signature(row.get(0), Integer.parseInt(row.get(1)), pattern(row.get(2))));
        }
    }

    static Signatures standard() {
        return STANDARD;
    }

    private static int[] pattern(String hex) {
        int[] pattern = new int[hex.length() / 2];
        for (int i = 0; i < pattern.length; i++) {
            String digits = hex.substring(i * 2, i * 2 + 2);
            pattern[i] = digits.equals("??") ? ANY : Integer.parseInt(digits, 16);
        }
        return pattern;
    }

    /** The type whose signature the bytes bear; empty if the table has none. */
    Optional<String> type(byte[] bytes) {
        return rows.stream().filter(row -> row.fits(bytes)).map(row -> row.type).findFirst();
    }

    private static final class Signature {
        final String type;
        private final int offset;
        private final int[] pattern;

        Signature(String type, int offset, int[] pattern) {
            this.type = type;
            this.offset = offset;
            this.pattern = pattern;
        }

        boolean fits(byte[] bytes) {
            if (bytes.length < offset + pattern.length) {
                return false;
            }
            for (int i = 0; i < pattern.length; i++) {
                if (pattern[i] != ANY && pattern[i] != (bytes[offset + i] & 0xFF)) {
                    return false;
                }
            }
            return true;
        }
    }
}
