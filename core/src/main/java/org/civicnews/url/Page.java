package org.civicnews.url;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an http or https address as offsets into its text; nothing is copied. The authority is read first and
 * the rest only if it is wanted, so that links inside links cost the length of their heads. Not thread-safe.
 */
final class Page {
    private static final int UPPER = 1;
    private static final int HYPHEN = 2;
    private static final int COLON = 4;
    private static final int BRACKET = 8;
    private static final int STRANGE = 16;
    private static final int AT = 32;
    private static final int BACKSLASH = 64;
    private static final int CONTROL = 128;
    private static final byte[] IN_AUTHORITY = inAuthority();

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65535;

    final Source source;
    final String text;
    final int to;

    boolean https;
    /** The scheme with its slashes, as written. */
    int schemeEnd;

    /** The host as it will be shown: a stretch of the text, or its own text where it had to be mapped. */
    String hostText = "";

    int hostStart;
    /** Before the root dot, which matters to nobody who compares hosts. */
    int hostEnd;

    /** Whether {@link #hostText} differs from what is written. */
    boolean hostMapped;

    int writtenHostEnd;
    /** The colon of a port that may go, -1 if there is none. */
    int needlessPort;

    /** Whether there is a port that is not the scheme's own. */
    boolean strangePort;

    /** The end of the authority. */
    int authorityEnd;

    /** The path as it will be shown. */
    String pathText = "";

    int pathStart;
    int pathEnd;

    /** The end of the path as written; it begins at {@link #authorityEnd}. */
    int writtenPathEnd;

    int queryEnd;
    /** Whether the path holds anything that may have to be changed. */
    boolean oddPath;

    private @Nullable Map<PathPattern, Boolean> matched;

    Page(Source source) {
        this.source = source;
        this.text = source.text;
        this.to = source.to;
    }

    private static byte[] inAuthority() {
        byte[] kinds = new byte[0x80];
        for (char c = 0; c < 0x80; c++) {
            kinds[c] = (byte) (c < ' ' ? CONTROL : Host.isForbidden(c) ? STRANGE : Ascii.isUpper(c) ? UPPER : 0);
        }
        kinds['-'] = HYPHEN;
        kinds[':'] = COLON;
        kinds['['] = BRACKET;
        kinds[']'] = BRACKET;
        kinds['@'] = AT;
        kinds['\\'] = BACKSLASH;
        return kinds;
    }

    /**
     * Reads scheme, host and port, and checks them.
     *
     * @return what is wrong, null if nothing
     */
    @Nullable
    Fault readAuthority() {
        Fault fault = source.scheme.isEmpty() ? readScheme() : givenScheme();
        if (fault != null) {
            return fault;
        }
        int kinds = 0;
        int i = schemeEnd;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                break;
            }
            kinds |= c < 0x80 ? IN_AUTHORITY[c] : STRANGE;
        }
        authorityEnd = i;
        pathStart = i;
        if ((kinds & (BACKSLASH | AT | CONTROL)) != 0) {
            return (kinds & CONTROL) != 0
                    ? Fault.CONTROL_CHARACTER
                    : (kinds & BACKSLASH) != 0 ? Fault.BACKSLASH : Fault.USER_INFO;
        }
        fault = readPort(kinds);
        return fault != null ? fault : readHost(kinds);
    }

    private @Nullable Fault givenScheme() {
        https = source.scheme.equals("https://");
        schemeEnd = source.from;
        return null;
    }

    private @Nullable Fault readScheme() {
        int from = source.from;
        if (text.startsWith("https://", from) || text.startsWith("http://", from)) {
            https = text.charAt(from + 4) == 's';
            schemeEnd = from + (https ? 8 : 7);
        } else {
            Fault fault = readUnusualScheme();
            if (fault != null) {
                return fault;
            }
        }
        return schemeEnd < to && text.charAt(schemeEnd) == '/' ? Fault.SLASHES_WRONG : null;
    }

    private @Nullable Fault readUnusualScheme() {
        int from = source.from;
        https = text.regionMatches(true, from, "https:", 0, 6);
        if (!https && !text.regionMatches(true, from, "http:", 0, 5)) {
            return foreignScheme();
        }
        int slashes = from + (https ? 6 : 5);
        schemeEnd = slashes + 2;
        for (int i = slashes; i < schemeEnd; i++) {
            if (i >= to || text.charAt(i) != '/') {
                return i < to && text.charAt(i) == '\\' ? Fault.BACKSLASH : Fault.SLASHES_WRONG;
            }
        }
        return null;
    }

    private Fault foreignScheme() {
        if (source.from == to) {
            return Fault.EMPTY;
        }
        int end = schemeEnd(text, source.from, to);
        boolean named = end > 0 && text.lastIndexOf('.', end) < source.from;
        return named ? Fault.SCHEME_NOT_ALLOWED : Fault.SCHEME_MISSING;
    }

    /** {@return the colon that ends a scheme of any kind, -1 if the text does not start with one} */
    static int schemeEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > from ? i : -1;
            }
            boolean inside = Ascii.isDigit(c) || c == '+' || c == '-' || c == '.';
            if (!Ascii.isLetter(c) && !(inside && i > from)) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Fault readPort(int kinds) {
        writtenHostEnd = authorityEnd;
        needlessPort = -1;
        strangePort = false;
        if ((kinds & COLON) == 0) {
            return null;
        }
        int colon = text.charAt(schemeEnd) == '[' ? text.indexOf(']', schemeEnd) : schemeEnd;
        while (colon >= 0 && colon < authorityEnd && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon < 0 || colon >= authorityEnd) {
            return null;
        }
        writtenHostEnd = colon;
        int port = 0;
        for (int i = colon + 1; i < authorityEnd; i++) {
            char c = text.charAt(i);
            if (!Ascii.isDigit(c)) {
                return Fault.PORT_INVALID;
            }
            port = Math.min(port * 10 + c - '0', LAST_PORT + 1);
        }
        if (port > LAST_PORT) {
            return Fault.PORT_INVALID;
        }
        boolean needless = colon + 1 == authorityEnd || port == (https ? HTTPS_PORT : HTTP_PORT);
        needlessPort = needless ? colon : -1;
        strangePort = !needless;
        return null;
    }

    private @Nullable Fault readHost(int kinds) {
        hostText = text;
        hostStart = schemeEnd;
        hostEnd = writtenHostEnd;
        hostMapped = false;
        if (hostStart == hostEnd) {
            return Fault.HOST_MISSING;
        }
        boolean plain = (kinds & (UPPER | BRACKET | STRANGE)) == 0
                && ((kinds & HYPHEN) == 0 || !holdsEncodedLabel())
                && !Ascii.isDigit(text.charAt(lastLabel()));
        if (!plain) {
            String written = text.substring(hostStart, hostEnd);
            Host host = Host.of(written);
            Fault fault = host.fault() != null ? host.fault() : host.disguise();
            if (fault != null) {
                return fault;
            }
            if (!host.shown().equals(written)) {
                hostText = host.shown();
                hostStart = 0;
                hostEnd = hostText.length();
                hostMapped = true;
            }
        }
        hostEnd -= hostText.charAt(hostEnd - 1) == '.' ? 1 : 0;
        return null;
    }

    private boolean holdsEncodedLabel() {
        int at = text.startsWith(Idna.PREFIX, hostStart) ? hostStart : text.indexOf("." + Idna.PREFIX, hostStart);
        return at >= 0 && at < hostEnd;
    }

    /** {@return where the last label begins, root dot aside; a digit there may make the host a number} */
    private int lastLabel() {
        int end = text.charAt(hostEnd - 1) == '.' ? hostEnd - 1 : hostEnd;
        int start = end;
        while (start > hostStart && text.charAt(start - 1) != '.') {
            start--;
        }
        return Math.min(start, hostEnd - 1);
    }

    /**
     * Finds the ends of path and query.
     *
     * @return false if the address holds control characters
     */
    boolean readRest() {
        int lowest = ' ';
        boolean odd = false;
        int i = pathStart;
        char before = 0;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '#') {
                break;
            }
            odd |= c == ';' || c == '\\' || (before == '/' && startsOddSegment(c, i));
            lowest = Math.min(lowest, c);
            before = c;
        }
        pathText = text;
        pathEnd = i;
        writtenPathEnd = i;
        oddPath = odd;
        matched = null;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c == '#') {
                break;
            }
            lowest = Math.min(lowest, c);
        }
        queryEnd = i;
        for (; i < to; i++) {
            lowest = Math.min(lowest, text.charAt(i));
        }
        return lowest >= ' ';
    }

    void showPath(String path) {
        pathText = path;
        pathStart = 0;
        pathEnd = path.length();
    }

    /** Dots, also encoded, and the parentheses of ASP.NET sessions. */
    private boolean startsOddSegment(char c, int at) {
        return c == '.' || c == '(' || (c == '%' && at + 1 < to && text.charAt(at + 1) == '2');
    }

    /** Tells whether the path as it will be shown matches. Asked often, it answers from memory. */
    boolean matches(PathPattern pattern) {
        if (pattern.kind() != PathPattern.Kind.WITHIN) {
            return pattern.matches(pathText, pathStart, pathEnd);
        }
        if (matched == null) {
            matched = new HashMap<>();
        }
        return matched.computeIfAbsent(pattern, p -> p.matches(pathText, pathStart, pathEnd));
    }
}
