package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.civicnews.value.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds web addresses in prose. Start with {@link #standard()}.
 *
 * <pre>{@code
 * UrlFinder.standard().find("Xem tại https://hanoi.gov.vn/tin-tức.").get(0).text(); // https://hanoi.gov.vn/tin-tức
 * }</pre>
 *
 * <p>An address goes on, Vietnamese letters included, to the next space, quotation mark or angle bracket, or to a
 * closing bracket that it did not open; punctuation at its end belongs to the sentence. Without a scheme, a host is
 * known by {@code www} or by its ending; e-mail addresses are none. Whether an address is safe is for
 * {@link UrlCleaner} to say. Takes time in proportion to the text. Immutable and thread-safe.
 */
public final class UrlFinder {
    private static final UrlFinder STANDARD = new UrlFinder();

    private static final String STOPS =
            "<>\"`|\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB\u2039\u203A\u2014\u2026\uFF08\uFF09";
    private static final String SENTENCE_MARKS = ".,;:!?'*\u2013\u3002";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String WWW = "www";

    private final Set<String> endings;
    private final Set<String> endingsWithPath;
    private final Set<String> noHosts;
    private final Set<String> products;

    private UrlFinder() {
        HostGroups groups = HostGroups.standard();
        endings = Set.copyOf(groups.hosts("top-level"));
        endingsWithPath = Set.copyOf(groups.hosts("top-level-with-path"));
        noHosts = Set.copyOf(groups.hosts("second-level"));
        products = Set.copyOf(groups.hosts("product"));
    }

    /** {@return the finder with the rules of the library} */
    public static UrlFinder standard() {
        return STANDARD;
    }

    /**
     * Finds the addresses of a text.
     *
     * @param text any text
     * @return the addresses in the order of the text, none overlapping another
     */
    public List<FoundLink> find(String text) {
        List<FoundLink> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            if (!isWord(text, i)) {
                i++;
                continue;
            }
            int wordEnd = i + 1;
            while (wordEnd < text.length() && isInHost(text, wordEnd)) {
                wordEnd++;
            }
            Span link = linkAt(text, i, wordEnd);
            if (link != null) {
                found.add(new FoundLink(link, link.in(text)));
            }
            i = link == null ? wordEnd : Math.max(link.end(), i + 1);
        }
        return List.copyOf(found);
    }

    private @Nullable Span linkAt(String text, int start, int wordEnd) {
        if (text.startsWith("://", wordEnd)) {
            return withScheme(text, start, wordEnd);
        }
        boolean partOfOther = start > 0 && "@/\\_~%&=".indexOf(text.charAt(start - 1)) >= 0;
        boolean mail = wordEnd < text.length() && text.charAt(wordEnd) == '@';
        return partOfOther || mail ? null : withoutScheme(text, start, wordEnd);
    }

    private static @Nullable Span withScheme(String text, int start, int colon) {
        int scheme = schemeStart(text, start, colon);
        int host = colon + 3;
        if (scheme < 0 || host >= text.length() || !(isWord(text, host) || text.charAt(host) == '[')) {
            return null;
        }
        return new Span(scheme, end(text, host));
    }

    /** {@return where http or https begins that ends at the colon, -1 if there is none or ASCII letters stand before} */
    private static int schemeStart(String text, int start, int colon) {
        for (int length = 4; length <= 5; length++) {
            int at = colon - length;
            boolean named = at >= start && Ascii.startsWith(text, at, length == 4 ? "http" : "https");
            if (named && (at == start || text.charAt(at - 1) >= 0x80)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Span withoutScheme(String text, int start, int wordEnd) {
        int hostEnd = wordEnd;
        while (hostEnd > start && (text.charAt(hostEnd - 1) == '.' || text.charAt(hostEnd - 1) == '-')) {
            hostEnd--;
        }
        hostEnd = sentenceEnd(text, start, hostEnd);
        int ending = lastDot(text, start, hostEnd) + 1;
        if (ending <= start + 1 || !isHost(text, start, hostEnd)) {
            return null;
        }
        boolean goesOn = hostEnd == wordEnd && goesOn(text, hostEnd);
        String top = Ascii.lower(text, ending, hostEnd);
        boolean www = hostEnd - start > WWW.length() && Ascii.startsWith(text, start, WWW + ".");
        boolean known = endings.contains(top) || ((goesOn || www) && endingsWithPath.contains(top));
        String host = known ? Ascii.lower(text, start, hostEnd) : "";
        if (!known || noHosts.contains(host) || (!goesOn && products.contains(host))) {
            return null;
        }
        return new Span(start, goesOn ? end(text, start) : hostEnd);
    }

    /** {@return the end of a host that a sentence follows without a space: {@code hanoi.gov.vn.Ngày}} */
    private int sentenceEnd(String text, int start, int end) {
        int dot = lastDot(text, start, end);
        if (dot <= start
                || dot + 1 == end
                || !Character.isUpperCase(text.charAt(dot + 1))
                || Ascii.isUpper(text.charAt(dot - 1))) {
            return end;
        }
        int before = lastDot(text, start, dot) + 1;
        return before > start && endings.contains(Ascii.lower(text, before, dot)) ? dot : end;
    }

    /** {@return the last dot of a word, before its beginning if there is none} */
    private static int lastDot(String text, int start, int end) {
        int i = end - 1;
        while (i >= start && text.charAt(i) != '.') {
            i--;
        }
        return i;
    }

    private static boolean isHost(String text, int start, int end) {
        boolean letter = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && (i == start || text.charAt(i - 1) == '.' || text.charAt(i - 1) == '-')) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    /** Tells whether a path, query, fragment or port follows the host. */
    private static boolean goesOn(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == ':') {
            return Ascii.isDigit(text.charAt(at + 1));
        }
        return c == '/' || ((c == '?' || c == '#') && !Character.isWhitespace(text.charAt(at + 1)));
    }

    /** {@return the end of the address that has its host at an index} */
    private static int end(String text, int host) {
        int[] open = new int[OPENING.length()];
        int i = host;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStop(c)) {
                break;
            }
            int opened = OPENING.indexOf(c);
            if (opened >= 0) {
                open[opened]++;
            }
            int closed = CLOSING.indexOf(c);
            if (closed >= 0 && --open[closed] < 0) {
                break;
            }
        }
        return withoutMarks(text, host, i, open);
    }

    private static boolean isStop(char c) {
        return c <= ' '
                || c == 0x7F
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || STOPS.indexOf(c) >= 0;
    }

    /** Gives back what belongs to the sentence: its marks, and brackets that are never closed. */
    private static int withoutMarks(String text, int host, int end, int[] open) {
        int last = end;
        while (last > host + 1) {
            char c = text.charAt(last - 1);
            int opened = OPENING.indexOf(c);
            if (opened >= 0 && open[opened] > 0) {
                open[opened]--;
            } else if (SENTENCE_MARKS.indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isInHost(String text, int at) {
        char c = text.charAt(at);
        return isWord(text, at) || c == '.' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
