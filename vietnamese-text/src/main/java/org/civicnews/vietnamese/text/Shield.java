package org.civicnews.vietnamese.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which pieces of a text must stay as they are, byte for byte: URLs, e-mail addresses, handles, hashtags, file
 * names, markup and code. Made for one text and one thread; asked with growing offsets it takes linear time in all.
 */
final class Shield {
    private static final Set<String> ENDINGS = new HashSet<>();
    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_TAG = 2_000;

    static {
        for (String[] row : TextTable.rows("address_endings.tsv")) {
            ENDINGS.add(row[0]);
        }
    }

    private static final boolean[] MAY_TELL = new boolean[0x80];

    static {
        for (char c : "@#_\\{}$=-(:%&.".toCharArray()) {
            MAY_TELL[c] = true;
        }
    }

    private final CharSequence text;
    private int[] code = new int[0];
    private int codeAt;
    private int chunkStart;
    private int chunkEnd;
    private boolean chunkShielded;

    Shield(String text) {
        this.text = text;
        if (text.indexOf('`') >= 0 || text.indexOf('<') >= 0) {
            findCode();
        }
    }

    /**
     * Tells whether a place must stay as it is.
     *
     * @param offset a place in the text, not before the ones asked for earlier
     * @return true if it is in an address, a handle or code
     */
    boolean covers(int offset) {
        if (offset >= chunkEnd || offset < chunkStart) {
            enterChunk(offset);
        }
        return chunkShielded || isCode(offset);
    }

    private void enterChunk(int offset) {
        int start = offset;
        while (start > chunkEnd && !isSpace(text.charAt(start - 1))) {
            start--;
        }
        int end = offset + 1;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        chunkStart = start;
        chunkEnd = end;
        chunkShielded = isAddressOrCode(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == 0x00A0
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x3000;
    }

    private boolean isAddressOrCode(int start, int end) {
        if (startsLikePath(start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && MAY_TELL[c] && isTelling(c, i, start, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsLikePath(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == '.' || text.charAt(i) == '~')) {
            i++;
        }
        return (i < end && text.charAt(i) == '/' && isWord(i + 1, end)) || startsWith("www.", start, end);
    }

    private boolean startsWith(String lower, int start, int end) {
        for (int i = 0; i < lower.length(); i++) {
            if (start + i >= end || (text.charAt(start + i) | 0x20) != (lower.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTelling(char c, int i, int start, int end) {
        boolean before = i > start && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean after = isWord(i + 1, end);
        char next = i + 1 < end ? text.charAt(i + 1) : 0;
        return switch (c) {
            case '@' -> before || after;
            case '#' -> after;
            case '_' -> before || after;
            case '\\', '{', '}' -> true;
            case '$' -> after;
            case '=' -> (before && i + 1 < end) || next == '>' || next == '=';
            case '-' -> next == '>';
            case '(' -> next == ')' && before;
            case ':' -> next == ':' || (next == '/' && i + 2 < end && text.charAt(i + 2) == '/') || next == '\\';
            case '%' -> isHex(i + 1, end) && isHex(i + 2, end);
            case '&' -> after && entityEnds(i + 1, end);
            case '.' -> before && after && endsAddress(i + 1, end);
            default -> false;
        };
    }

    private boolean isWord(int i, int end) {
        return i < end && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_');
    }

    private boolean isHex(int i, int end) {
        return i < end && Character.digit(text.charAt(i), 16) >= 0;
    }

    private boolean entityEnds(int from, int end) {
        int i = from;
        while (i < end && i - from < 10 && text.charAt(i) < 0x80 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i < end && text.charAt(i) == ';';
    }

    private boolean endsAddress(int from, int end) {
        int i = from;
        while (i < end && i - from <= LONGEST_ENDING && isLowerOrDigit(text.charAt(i))) {
            i++;
        }
        boolean whole = i == end || !Character.isLetterOrDigit(text.charAt(i));
        return whole && ENDINGS.contains(text.subSequence(from, i).toString());
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private boolean isCode(int offset) {
        while (codeAt < code.length && code[codeAt + 1] <= offset) {
            codeAt += 2;
        }
        return codeAt < code.length && code[codeAt] <= offset;
    }

    private void findCode() {
        int spans = 0;
        int fence = -1;
        int fenceLength = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            char c = text.charAt(i);
            next = i + 1;
            if (c == '`') {
                next = runEnd(i);
                if (fence >= 0 && next - i == fenceLength) {
                    spans = addCode(spans, fence, next);
                    fence = -1;
                } else {
                    fence = i;
                    fenceLength = next - i;
                }
            } else if (c == '\n' && fenceLength < 3) {
                fence = -1;
            } else if (c == '<' && fence < 0) {
                int end = tagEnd(i);
                spans = end < 0 ? spans : addCode(spans, i, end);
                next = end < 0 ? next : end;
            }
        }
        code = Arrays.copyOf(code, spans);
    }

    private int runEnd(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '`') {
            i++;
        }
        return i;
    }

    private int tagEnd(int from) {
        char first = from + 1 < text.length() ? text.charAt(from + 1) : 0;
        boolean tag = first == '/' || first == '!' || (first < 0x80 && Character.isLetter(first));
        for (int i = from + 1; tag && i < text.length() && i - from < LONGEST_TAG; i++) {
            char c = text.charAt(i);
            if (c == '<') {
                return -1;
            }
            if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private int addCode(int spans, int start, int end) {
        if (spans == code.length) {
            code = Arrays.copyOf(code, Math.max(16, spans * 2));
        }
        code[spans] = start;
        code[spans + 1] = end;
        return spans + 2;
    }
}
