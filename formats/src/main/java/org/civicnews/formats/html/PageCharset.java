package org.civicnews.formats.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the charset of a page (HTML Standard, 13.2.3, and what real pages need beyond it): a byte order mark, else UTF-8 if
 * the bytes are that, else what a {@code meta} element declares, however late, else windows-1252. Pure and thread-safe.
 */
final class PageCharset {
    /** Declarations stand in the head; a head is seldom longer. */
    private static final int HEAD = 1 << 18;

    private PageCharset() {}

    /** {@return the text of a page; what its charset cannot hold is replaced by U+FFFD} */
    static String decode(byte[] page) {
        if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
            return new String(page, 3, page.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(page, 0xFE, 0xFF)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(page, 0xFF, 0xFE)) {
            return new String(page, 2, page.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(page, 0, '<', 0) || startsWith(page, '<', 0)) {
            return new String(page, page[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Optional<Charset> declared = declared(page);
        boolean escaped = declared.filter(charset -> charset.name().startsWith("ISO-2022"))
                .isPresent();
        return escaped ? new String(page, declared.orElseThrow()) : utf8(page).orElseGet(() -> other(page, declared));
    }

    private static boolean startsWith(byte[] page, int... start) {
        if (page.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((page[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes beyond ASCII that form UTF-8 throughout are hardly ever anything else. */
    private static Optional<String> utf8(byte[] page) {
        String fast = new String(page, StandardCharsets.UTF_8);
        if (fast.indexOf('\uFFFD') < 0) {
            return Optional.of(fast);
        }
        try { // the character of replacement may stand in the page itself
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(page));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String other(byte[] page, Optional<Charset> declared) {
        Optional<Charset> legacy = declared.filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        if (legacy.isPresent()) {
            return new String(page, legacy.orElseThrow());
        }
        String broken = new String(page, StandardCharsets.UTF_8);
        return isMostlyUtf8(broken) ? broken : new String(page, windows1252());
    }

    /** A page cut in the middle of a character, or with one bad byte, is UTF-8 all the same. */
    private static boolean isMostlyUtf8(String text) {
        int bad = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            bad += text.charAt(i) == '\uFFFD' ? 1 : 0;
            good += text.charAt(i) > '\u007F' && text.charAt(i) != '\uFFFD' ? 1 : 0;
        }
        return bad <= good;
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    /** What the first declaration in the head says; {@code charset=} stands in both forms of it. */
    private static Optional<Charset> declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
        for (int at = find(head, 0); at >= 0; at = find(head, at)) {
            int start = at;
            while (start < head.length()
                    && (head.charAt(start) <= ' ' || head.charAt(start) == '"' || head.charAt(start) == '\'')) {
                start++;
            }
            int end = start;
            while (end < head.length() && end < start + 40 && isNameChar(head.charAt(end))) {
                end++;
            }
            Optional<Charset> charset = named(head.substring(start, end).toLowerCase(Locale.ROOT));
            if (charset.isPresent() && isDeclaration(head, at)) {
                return charset;
            }
        }
        return Optional.empty();
    }

    /** After the next {@code charset=} that stands in a tag or an XML declaration. */
    private static int find(String head, int from) {
        for (int at = head.indexOf('=', from); at >= 0; at = head.indexOf('=', at + 1)) {
            int end = at;
            while (end > 0 && head.charAt(end - 1) <= ' ') {
                end--;
            }
            if (head.regionMatches(true, end - 7, "charset", 0, 7)
                    || head.regionMatches(true, end - 8, "encoding", 0, 8)) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Scripts and links say in which charset others are. */
    private static boolean isDeclaration(String head, int at) {
        int tag = head.lastIndexOf('<', at);
        return tag >= 0
                && !head.regionMatches(true, tag + 1, "script", 0, 6)
                && !head.regionMatches(true, tag + 1, "link", 0, 4)
                && !head.regionMatches(true, tag + 1, "a ", 0, 2)
                && !head.regionMatches(true, tag + 1, "form", 0, 4);
    }

    private static boolean isNameChar(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "-_.:".indexOf(c) >= 0;
    }

    /** Labels of the Encoding Standard that Java knows under other names, or takes for less than browsers do. */
    private static Optional<Charset> named(String label) {
        String name = switch (label) {
            case "iso-8859-1", "latin1", "iso8859-1", "us-ascii", "ascii" -> "windows-1252";
            case "gb2312", "gb_2312-80", "x-gbk" -> "gbk";
            case "shift_jis", "x-sjis", "shift-jis", "sjis" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "iso-8859-9" -> "windows-1254";
            case "tis-620", "iso-8859-11" -> "x-windows-874";
            case "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be" -> "utf-8";
            default -> label;
        };
        try {
            return name.isEmpty() || !Charset.isSupported(name) ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
