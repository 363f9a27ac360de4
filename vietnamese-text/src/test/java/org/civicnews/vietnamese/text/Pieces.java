package org.civicnews.vietnamese.text;

/** Text out of pieces of Vietnamese, good and damaged, one a byte. */
final class Pieces {
    private static final String[] PIECES = {
        " ", " ", "a", "o", "u", "y", "i", "e", "ă", "â", "ê", "ô", "ơ", "ư", "đ", "Đ", "ð", "Ð", "á", "ò", "ủ", "ý",
        "ệ", "ộ", "ợ", "ữ", "n", "ng", "ngh", "q", "qu", "gi", "th", "c", "ch", "t", "m", "k", "A", "O", "U", "Y", "Q",
        "\u0300", "\u0301", "\u0303", "\u0309", "\u0323", "\u0302", "\u0306", "\u031B", "\u0327", "\u0340", "\u0341",
        "\u200B", "\u200D", "\u00AD", "\uFEFF", "\u0430", "\u043E", "\u03BF", ".", ",", "'", "’", "\"", "“", "`", "<b>",
        "{{", "}}", "&", ";", "_", "-", "/", "://", "@", "#", "(", ")", "[]", "^", "+", "~", "?", "\\", "\n", "1", "…",
        "...", " - ", "hòa ", "thuỷ ", "nghành ", "quí ", "e\u0301te\u0301 ", "và ", "\uD83D\uDC68", "\uD800", "\u0000",
        "Ö", "¸", "µ", "ó", "§", "³", "²", "dd", "DD", "o^'", "a(", "\u00C3\u00A1"
    };

    private Pieces() {}

    static String text(byte[] pieces) {
        StringBuilder text = new StringBuilder();
        for (byte piece : pieces) {
            text.append(PIECES[(piece & 0xFF) % PIECES.length]);
        }
        return text.toString();
    }
}
