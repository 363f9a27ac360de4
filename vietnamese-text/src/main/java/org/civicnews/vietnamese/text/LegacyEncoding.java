package org.civicnews.vietnamese.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways in which Vietnamese was written before Unicode, and the garbling that is still met.
 *
 * <pre>{@code
 * LegacyEncoding.TCVN3.decode("ViÖt Nam");                    // "Việt Nam"
 * LegacyEncoding.detect(text).map(found -> found.encoding().decode(text)).orElse(text);
 * }</pre>
 *
 * <p>A garbled text may have been read as ISO-8859-1 or as windows-1252; both are understood. Characters that were not read
 * from bytes stay. Nothing throws. Immutable and thread-safe.
 */
public enum LegacyEncoding {
    /** TCVN 5712 as in the ABC fonts (.VnTime): no toned capitals. */
    TCVN3(1, "x-viet-tcvn3"),

    /** The same bytes shown in a font of capitals (.VnTimeH): every letter is a capital. */
    TCVN3_UPPER(1, "x-viet-tcvn3-upper"),

    /** VNI for Windows: a letter and a mark in two bytes. */
    VNI(4, "x-viet-vni"),

    /** VISCII, RFC 1456. */
    VISCII(2, "VISCII"),

    /** VPS, of the Vietnamese Professionals Society. */
    VPS(3, "x-viet-vps"),

    /** Windows code page 1258: letters with modifiers, tones loose. The JDK's own cannot write composed text. */
    WINDOWS_1258(5, "x-viet-windows-1258"),

    /** VIQR, RFC 1456: the marks as ASCII punctuation after the vowel. */
    VIQR(0, ""),

    /** UTF-8 that was read as windows-1252 or ISO-8859-1. */
    MOJIBAKE(0, "");

    private final int column;
    private final String charsetName;

    LegacyEncoding(int column, String charsetName) {
        this.column = column;
        this.charsetName = charsetName;
    }

    /** {@return the variant for a font of capitals, this encoding if it has none} */
    public LegacyEncoding upperFont() {
        return this == TCVN3 ? TCVN3_UPPER : this;
    }

    /**
     * Decodes what was shown in the wrong encoding.
     *
     * @param garbled the text as it was read
     * @return the text, composed
     */
    public String decode(String garbled) {
        return switch (this) {
            case VIQR -> Viqr.decode(garbled);
            case MOJIBAKE -> Mojibake.decode(garbled);
            case TCVN3_UPPER -> table().decode(garbled).toUpperCase(Locale.ROOT);
            default -> table().decode(garbled);
        };
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes of a text
     * @return the text, composed; a byte that the encoding does not use becomes the character of ISO-8859-1
     */
    public String decode(byte[] bytes) {
        return switch (this) {
            case VIQR, MOJIBAKE -> decode(new String(bytes, StandardCharsets.ISO_8859_1));
            case TCVN3_UPPER -> table().decode(bytes).toUpperCase(Locale.ROOT);
            default -> table().decode(bytes);
        };
    }

    /**
     * Encodes a text.
     *
     * @param text any text; its marks are composed first
     * @return the bytes, and what the encoding cannot carry
     */
    public EncodedText encode(String text) {
        String composed = VietnameseText.marksOnly(text);
        return switch (this) {
            case VIQR -> Viqr.encode(composed);
            case MOJIBAKE -> new EncodedText(composed.getBytes(StandardCharsets.UTF_8), List.of());
            default -> encodeByTable(composed);
        };
    }

    private EncodedText encodeByTable(String text) {
        LegacyTable table = table();
        byte[] bytes = new byte[text.length() * 2];
        int length = 0;
        List<EncodingLoss> losses = new ArrayList<>();
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int c = text.codePointAt(i);
            step = Character.charCount(c);
            int code = step == 1 ? table.bytes((char) c) : 0;
            if (code == 0 && c != 0) {
                code = '?';
                losses.add(new EncodingLoss(i, Character.toString(c), "?"));
            } else if (changesCase((char) c, code)) {
                String read = String.valueOf(table.single(code));
                losses.add(new EncodingLoss(
                        i, Character.toString(c), this == TCVN3 ? read : read.toUpperCase(Locale.ROOT)));
            }
            if (code > 0xFF) {
                bytes[length++] = (byte) (code >> 8);
            }
            bytes[length++] = (byte) code;
        }
        return new EncodedText(Arrays.copyOf(bytes, length), losses);
    }

    /** A font of capitals shows no small letter, the other font of TCVN3 no toned capital. */
    private boolean changesCase(char c, int code) {
        return this == TCVN3_UPPER
                ? Character.isLowerCase(c)
                : this == TCVN3 && Character.isUpperCase(c) && table().single(code) != c;
    }

    /**
     * Gives the encoding as a charset, which {@link Charset#forName} finds as well where this module is.
     *
     * @return the charset, empty for VIQR and mojibake, which are no byte encodings
     */
    public Optional<Charset> charset() {
        return column == 0 ? Optional.empty() : Optional.of(new LegacyCharset(charsetName, this));
    }

    /**
     * Finds out what a text is encoded in.
     *
     * @param text any text as it was read; the first few thousand characters that matter are looked at
     * @return the encoding, empty if the text is best left alone: clean, of another language, or too short to tell
     */
    public static Optional<LegacyDetection> detect(String text) {
        return LegacyDetector.detect(text);
    }

    LegacyTable table() {
        return switch (this) {
            case TCVN3, TCVN3_UPPER -> Tables.TCVN3;
            case VNI -> Tables.VNI;
            case VISCII -> Tables.VISCII;
            case VPS -> Tables.VPS;
            case WINDOWS_1258 -> Tables.WINDOWS_1258;
            case VIQR, MOJIBAKE -> throw new IllegalStateException(this + " has no table");
        };
    }

    /** Read when the first legacy text comes. */
    private static final class Tables {
        static final LegacyTable TCVN3 = LegacyTable.column(LegacyEncoding.TCVN3.column, true);
        static final LegacyTable VNI =
                LegacyTable.column(LegacyEncoding.VNI.column, true).withMarksOfEitherCase();
        static final LegacyTable VISCII = LegacyTable.column(LegacyEncoding.VISCII.column, false);
        static final LegacyTable VPS = LegacyTable.column(LegacyEncoding.VPS.column, false);
        static final LegacyTable WINDOWS_1258 =
                LegacyTable.column(LegacyEncoding.WINDOWS_1258.column, true).withLooseTones();
    }
}
