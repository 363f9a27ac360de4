package org.civicnews.vietnamese.text;

import java.util.Random;

/** Makes texts of every sort from a seed: syllables in all forms, loose marks, addresses, code, other scripts, rubbish. */
final class RandomText {
    private static final String[] PIECES = {
        "hoà",
        "hòa",
        "thuỷ",
        "THUỶ",
        "được",
        "đựơc",
        "cuả",
        "nghành",
        "thuờng",
        "qui",
        "Vie\u0302\u0323t",
        "a\u0301\u0302",
        "Viê\u0323t",
        "hoa\u0300",
        "N\u200Bam",
        "\u00D0à",
        "Q\u00D0",
        "\u0441ho",
        "привет",
        "й",
        "Noé",
        "più",
        "the",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u0301",
        "\u0323\u0302",
        "\u031B",
        "\u0331",
        "e",
        "o",
        "ơ",
        " ",
        "  ",
        "\n",
        "\t",
        ".",
        "...",
        ",",
        " ,",
        "-",
        " - ",
        "\"",
        "\"hoà\"",
        "“",
        "'",
        "(",
        ")",
        "`",
        "```",
        "<b>",
        "<",
        ">",
        "@",
        "#",
        "_",
        "/",
        "//",
        "://",
        "=",
        "{",
        "\\",
        "$",
        "%20",
        "http://x.vn/hoà",
        "hoà@x.vn",
        "x.vn",
        ".com",
        "www.",
        "1",
        "2,5",
        "\u00A0",
        "😀",
        "\u200D",
        "\uD83D",
        "\uDE00",
        "\u0000",
        "日本",
        "שָׁל",
        "ﬁ",
        "İ",
        "ß",
        "Å",
        "ñ",
        "n\u0303",
        "ư\u0301",
        "sắ\u0301c",
        "A\u030A",
        ".Trong"
    };

    private RandomText() {}

    static String make(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }
}
