package org.civicnews.url;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address as browsers read and write it, by the WHATWG URL standard: everything they repair is
 * repaired, everything they encode is encoded. {@link UrlCleaner} never does that to an address it hands out; this form
 * serves to compare addresses. Immutable and thread-safe.
 *
 * @param https whether the scheme is https
 * @param userInfo user name and password as written before the {@code @}, empty if there are none
 * @param host the host in ASCII
 * @param port the port, -1 for the scheme's own
 * @param segments the segments of the path, at least one
 * @param query without its {@code ?}, null if there is none
 * @param fragment without its {@code #}, null if there is none
 */
record WhatwgUrl(
        boolean https,
        String userInfo,
        String host,
        int port,
        List<String> segments,
        @Nullable String query,
        @Nullable String fragment) {

    private static final String IN_FRAGMENT = " \"<>`";
    private static final String IN_QUERY = " \"#<>'";
    private static final String IN_PATH = " \"#<>?^`{}";
    private static final String IN_USER_INFO = " \"#<>?^`{}/:;=@[\\]|";

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65535;

    /**
     * Reads an address.
     *
     * @param input any text
     * @param base the address that a relative one starts from, null if there is none
     * @return the address, null if it is invalid or of another scheme
     */
    static @Nullable WhatwgUrl parse(String input, @Nullable WhatwgUrl base) {
        Source source = Source.of(input);
        StringBuilder tidy = new StringBuilder(source.to - source.from);
        for (int i = source.from; i < source.to; i++) {
            if (!Source.isDropped(source.text.charAt(i))) {
                tidy.append(source.text.charAt(i));
            }
        }
        return parseTidy(tidy.toString(), base);
    }

    private static @Nullable WhatwgUrl parseTidy(String text, @Nullable WhatwgUrl base) {
        int colon = Page.schemeEnd(text, 0, text.length());
        if (colon < 0) {
            return base == null ? null : relative(text, base);
        }
        String scheme = Ascii.lower(text, 0, colon);
        boolean https = scheme.equals("https");
        if (!https && !scheme.equals("http")) {
            return null;
        }
        String rest = text.substring(colon + 1);
        if (base != null && base.https == https && !rest.startsWith("//")) {
            return relative(rest, base);
        }
        return authority(rest, https);
    }

    private static boolean isSlash(String text, int at) {
        return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '\\');
    }

    private static @Nullable WhatwgUrl relative(String text, WhatwgUrl base) {
        if (isSlash(text, 0)) {
            return isSlash(text, 1) ? authority(text, base.https) : base.with(List.of(), text);
        }
        if (text.isEmpty() || text.startsWith("#")) {
            String fragment = text.isEmpty() ? null : encode(text, 1, text.length(), IN_FRAGMENT);
            return new WhatwgUrl(base.https, base.userInfo, base.host, base.port, base.segments, base.query, fragment);
        }
        if (text.startsWith("?")) {
            return base.with(base.segments, text);
        }
        return base.with(base.segments.subList(0, base.segments.size() - 1), "/" + text);
    }

    private WhatwgUrl with(List<String> before, String text) {
        return rest(text, https, userInfo, host, port, before);
    }

    private static @Nullable WhatwgUrl authority(String text, boolean https) {
        int start = 0;
        while (isSlash(text, start)) {
            start++;
        }
        int end = start;
        while (end < text.length() && !isSlash(text, end) && text.charAt(end) != '?' && text.charAt(end) != '#') {
            end++;
        }
        int at = text.lastIndexOf('@', end - 1);
        int hostStart = at < start ? start : at + 1;
        int hostEnd = hostStart;
        boolean inBrackets = false;
        while (hostEnd < end && (inBrackets || text.charAt(hostEnd) != ':')) {
            inBrackets = text.charAt(hostEnd) == '[' || (inBrackets && text.charAt(hostEnd) != ']');
            hostEnd++;
        }
        Host host = Host.of(text.substring(hostStart, hostEnd));
        int port = hostEnd == end ? -1 : port(text, hostEnd + 1, end);
        if (host.fault() != null || port > LAST_PORT) {
            return null;
        }
        String userInfo = at < start ? "" : userInfo(text, start, at);
        boolean own = port == (https ? HTTPS_PORT : HTTP_PORT);
        return rest(text.substring(end), https, userInfo, host.ascii(), own ? -1 : port, List.of());
    }

    private static int port(String text, int start, int end) {
        int port = start == end ? -1 : 0;
        for (int i = start; i < end; i++) {
            boolean digit = Ascii.isDigit(text.charAt(i));
            port = digit ? Math.min(port * 10 + text.charAt(i) - '0', LAST_PORT + 1) : LAST_PORT + 1;
        }
        return port;
    }

    private static String userInfo(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        boolean password = colon >= 0 && colon < end;
        String user = encode(text, start, password ? colon : end, IN_USER_INFO);
        String secret = password ? encode(text, colon + 1, end, IN_USER_INFO) : "";
        return secret.isEmpty() ? user : user + ":" + secret;
    }

    private static WhatwgUrl rest(
            String text, boolean https, String userInfo, String host, int port, List<String> before) {
        int hash = text.indexOf('#');
        int queryEnd = hash < 0 ? text.length() : hash;
        int question = text.indexOf('?');
        int pathEnd = question < 0 || question > queryEnd ? queryEnd : question;
        String query = pathEnd < queryEnd ? encode(text, pathEnd + 1, queryEnd, IN_QUERY) : null;
        String fragment = hash < 0 ? null : encode(text, hash + 1, text.length(), IN_FRAGMENT);
        List<String> segments = new ArrayList<>(before);
        for (int start = isSlash(text, 0) ? 1 : 0; start <= pathEnd && pathEnd > 0; ) {
            int end = start;
            while (end < pathEnd && !isSlash(text, end)) {
                end++;
            }
            addSegment(segments, encode(text, start, end, IN_PATH), end == pathEnd);
            start = end + 1;
        }
        if (segments.isEmpty()) {
            segments.add("");
        }
        return new WhatwgUrl(https, userInfo, host, port, List.copyOf(segments), query, fragment);
    }

    private static void addSegment(List<String> segments, String segment, boolean last) {
        int dots = PathCleaning.dots(segment, 0, segment.length());
        if (dots == 2 && !segments.isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        if (dots == 0 || last) {
            segments.add(dots == 0 ? segment : "");
        }
    }

    private static String encode(String text, int start, int end, String set) {
        StringBuilder encoded = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c < 0x20 || c > 0x7E || set.indexOf(c) >= 0) {
                Percent.encode(c, encoded);
            } else {
                encoded.append((char) c);
            }
            i = next;
        }
        return encoded.toString();
    }

    /** {@return the path, beginning with a slash} */
    String path() {
        return "/" + String.join("/", segments);
    }

    /** {@return the address as browsers write it} */
    @Override
    public String toString() {
        return (https ? "https://" : "http://")
                + (userInfo.isEmpty() ? "" : userInfo + "@")
                + host
                + (port < 0 ? "" : ":" + port)
                + path()
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
