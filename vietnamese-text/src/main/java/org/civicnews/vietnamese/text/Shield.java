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
    private static final int LONGEST_ENTITY = 32;
    private static final int LONGEST_TAG = 2_000;

    static {
        for (String[] row : TextTable.rows("address_endings.tsv")) {
            ENDINGS.add(row[0]);
        }
    }

    /** Characters that addresses and code are told by. */
    static final String TELLING = "@#_\\{}$=-(:%./&[";

    private final CharSequence text;
    private int[] code = new int[0];
    private boolean codeFound;
    private int chunkEnd;
    private int shieldedFrom;

    private Shield(CharSequence text) {
        this.text = text;
    }

    /** {@return a shield that has looked for code already} */
    static Shield of(String text) {
        Shield shield = withoutCode(text);
        if (text.indexOf('`') >= 0 || text.indexOf('<') >= 0 || text.indexOf('{') >= 0) {
            shield.findCode();
        }
        return shield;
    }

    /** {@return a shield that looks for code when told by {@link #findCode}, which spares three readings of the text} */
    static Shield withoutCode(CharSequence text) {
        return new Shield(text);
    }

    /**
     * Tells whether a place must stay as it is.
     *
     * @param offset a place in the text, not before the ones asked for earlier
     * @return true if it is in an address, a handle or code
     */
    boolean covers(int offset) {
        if (offset >= chunkEnd) {
            enterChunk(offset);
        }
        return offset >= shieldedFrom || isCode(offset);
    }

    /** Rules out at a glance most of the points, colons and brackets of ordinary sentences. */
    boolean mayTell(char c, int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return mayTell(c, i == 0 ? ' ' : text.charAt(i - 1), next);
    }

    /** The same by the characters before and after, a space at the ends of the text. */
    static boolean mayTell(char c, char before, char next) {
        if (next <= ' ') {
            return false;
        }
        return switch (c) {
            case '.' -> next >= 'a' && next <= 'z';
            case '-' -> next == '>';
            case '(' -> next == ')';
            case '[' -> next == ']';
            case ':' -> next == ':' || next == '/' || next == '\\';
            case '/' -> before == '.' || before == '~' || isSpace(before);
            default -> true;
        };
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
        chunkEnd = end;
        shieldedFrom = shieldStart(start, end);
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == 0x00A0
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x3000;
    }

    /** {@return where in a piece without spaces the address, handle or code begins, its end if there is none} */
    int shieldStart(int start, int end) {
        if (startsLikePath(start, end)) {
            return start;
        }
        int shielded = end;
        for (int i = start; i < shielded; i++) {
            char c = text.charAt(i);
            if (CharKinds.kindOrTelling(c) == CharKinds.TELLING && mayTell(c, i)) {
                shielded = Math.min(shielded, tell(c, i, start, end));
            }
        }
        return shielded;
    }

    private boolean startsLikePath(int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == '.' || text.charAt(i) == '~')) {
            i++;
        }
        boolean rooted = i < end && text.charAt(i) == '/' && isWord(i + 1, end);
        boolean deeper = false;
        for (int j = i + 1; rooted && j + 1 < end; j++) {
            deeper |= text.charAt(j) == '/' && isWord(j + 1, end);
        }
        return deeper || (rooted && i > start) || startsWith("www.", start, end);
    }

    private boolean startsWith(String lower, int start, int end) {
        for (int i = 0; i < lower.length(); i++) {
            if (start + i >= end || (text.charAt(start + i) | 0x20) != (lower.charAt(i) | 0x20)) {
                return false;
            }
        }
        return true;
    }

    /** {@return where the thing begins that the character gives away, {@code end} if it gives away nothing} */
    private int tell(char c, int i, int start, int end) {
        boolean before = i > start && isWord(i - 1, end);
        boolean after = isWord(i + 1, end);
        char next = i + 1 < end ? text.charAt(i + 1) : 0;
        boolean scheme = next == '/' && i + 2 < end && text.charAt(i + 2) == '/';
        return switch (c) {
            case '#' -> after ? i : end;
            case '@' -> before || after ? nameStart(i, start) : end;
            case '.' -> before && after && endsAddress(i + 1, end) ? nameStart(i, start) : end;
            case '_' -> before && after ? nameStart(i, start) : end;
            case '$' -> after && !Character.isDigit(next) ? start : end;
            case '{', '}' -> start;
            case '\\' -> before && after ? start : end;
            case '=' -> before && i + 1 < end ? start : end;
            case '-' -> before && next == '>' && isWord(i + 2, end) ? start : end;
            case '(' -> next == ')' && before ? start : end;
            case '[' -> next == ']' && before ? start : end;
            case '&' -> isEntity(i + 1, end) ? i : end;
            case ':' -> scheme ? nameStart(i, start) : next == ':' || next == '\\' ? start : end;
            case '%' -> isHex(i + 1, end) && isHex(i + 2, end) ? start : end;
            default -> end;
        };
    }

    /** {@return where the name before a place begins: host, mailbox, identifier or scheme} */
    private int nameStart(int at, int start) {
        int i = at;
        while (i > start && isNamePart(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || CharKinds.kind(c) != 0 || ".-_+%&@#".indexOf(c) >= 0;
    }

    private boolean isWord(int i, int end) {
        return i < end && (Character.isLetterOrDigit(text.charAt(i)) || CharKinds.kind(text.charAt(i)) != 0);
    }

    /** Whether a name and a semicolon follow the ampersand, as in an entity of HTML. */
    private boolean isEntity(int from, int end) {
        int i = from;
        while (i - from < LONGEST_ENTITY && isWord(i, end)) {
            i++;
        }
        return i > from && i < end && text.charAt(i) == ';';
    }

    private boolean isHex(int i, int end) {
        return i < end && Character.digit(text.charAt(i), 16) >= 0;
    }

    private boolean endsAddress(int from, int end) {
        int i = from;
        while (i < end && i - from <= LONGEST_ENDING && isLowerOrDigit(text.charAt(i))) {
            i++;
        }
        return !isWord(i, end) && ENDINGS.contains(text.subSequence(from, i).toString());
    }

    private static boolean isLowerOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** {@return whether the text holds markup or code between backquotes} */
    boolean hasCode() {
        return code.length > 0;
    }

    /** {@return whether a place is in markup or code between backquotes} */
    boolean isCode(int offset) {
        int low = 0;
        int high = code.length >> 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (code[2 * middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && offset < code[2 * low - 1];
    }

    /** Finds all code of the text: for callers that have met a {@linkplain CharKinds#isCodeSign sign} of it. */
    void findCode() {
        if (codeFound) {
            return;
        }
        codeFound = true;
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
            } else if ((c == '<' || c == '{') && fence < 0) {
                int end = c == '<' ? tagEnd(i) : templateEnd(i);
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

    /** The place after a template's {@code {{ name }}}, -1 if none starts here. */
    private int templateEnd(int from) {
        boolean opens = from + 1 < text.length() && text.charAt(from + 1) == '{';
        for (int i = from + 2; opens && i + 1 < text.length() && i - from < LONGEST_TAG; i++) {
            char c = text.charAt(i);
            if (c == '}' && text.charAt(i + 1) == '}') {
                return i + 2;
            }
            if (c == '{' || c == '\n') {
                return -1;
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
