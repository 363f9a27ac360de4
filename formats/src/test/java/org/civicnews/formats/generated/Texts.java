package org.civicnews.formats.generated;

import java.text.Normalizer;
import java.util.List;
import org.civicnews.text.WellFormed;

/** Texts as pages have them, and as they could have them: any well-formed Unicode. */
final class Texts {
    private static final List<String> WORDS = List.of(
            "phường", "họp", "dân", "ở", "cơ", "sở", "Uỷ", "ban", "nhân", "dân", "đường", "nước", "khuyến", "khích",
            "2024", "10/11", "15,5%", "nghiêm", "túc", "quyết", "định", "lớp", "học", "xã", "được", "Ðắk", "thuở");
    private static final List<String> ODDITIES = List.of(
            "\u00A0",
            "\t",
            "\n",
            "\"",
            "'",
            "<b>",
            "</script>",
            "&amp;",
            "&",
            "\\",
            "😀",
            "👨‍👩‍👧",
            "🇻🇳",
            "é",
            "\u200B",
            "\u202E",
            "\uFEFF",
            "\u2028",
            "ﬁ",
            "𝒳",
            "n\u0302\u0301",
            "‐",
            "–",
            "…",
            "`*_#",
            "]]>",
            "<!--",
            "\uFFFD",
            "\uE000",
            "ກ",
            "؟");
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Ðỗ", "Tôn Nữ");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Hữu", "Thị Bích", "Đức");
    private static final List<String> GIVENS =
            List.of("An", "Bình", "Hạnh", "Phong", "Yến", "Ngọc Ánh", "K'Sor", "Đạt");

    private final Dice dice;

    Texts(Dice dice) {
        this.dice = dice;
    }

    /** A text of some words, never blank, in any normal form. */
    String text() {
        return words(dice.chance(5) ? 200 : 14, true);
    }

    /** A text that may be empty or blank. */
    String anyText() {
        return dice.chance(6) ? dice.pick("", " ", "\n", "\u00A0 ") : text();
    }

    /** A text without line breaks, never blank. */
    String line() {
        String text = words(8, true);
        return text.replace('\n', ' ').replace('\u2028', ' ');
    }

    /** A key or name: composed, without oddities but those of names. */
    String name() {
        return WellFormed.nfc(words(4, false));
    }

    String family() {
        return WellFormed.nfc(dice.pick(FAMILIES));
    }

    String middle() {
        return WellFormed.nfc(dice.pick(MIDDLES));
    }

    String given() {
        return WellFormed.nfc(dice.pick(GIVENS));
    }

    private String words(int most, boolean odd) {
        StringBuilder out = new StringBuilder(dice.pick(WORDS));
        for (int left = dice.between(0, most); left > 0; left--) {
            out.append(odd && dice.chance(12) ? "" : " ");
            out.append(odd && dice.chance(15) ? dice.pick(ODDITIES) : dice.pick(WORDS));
        }
        if (odd && dice.chance(5)) {
            out.append(dice.pick("\n", " ", "\u00A0"));
        }
        String text = out.toString();
        return odd && dice.chance(15) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
    }
}
