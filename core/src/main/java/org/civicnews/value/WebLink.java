package org.civicnews.value;

/**
 * An absolute http or https address that is safe to write as a link. The text is kept as given.
 *
 * @param url the address, with a host, without user-info, spaces and control characters
 */
public record WebLink(String url) {
    /**
     * Checks the address.
     *
     * @param url the address, with a host, without user-info, spaces and control characters
     */
    public WebLink {
        new Problems()
                .require(fault(url) == null, "", "LINK_UNSAFE", () -> "link " + fault(url))
                .throwIfAny();
    }

    /**
     * Reads an address.
     *
     * @param url the address
     * @return the link
     * @throws InvalidContentException if it is not http or https, has no host, or hides something
     */
    public static WebLink of(String url) {
        return new WebLink(url);
    }

    /**
     * Tells whether an address may be a link.
     *
     * @param url any text
     * @return true if {@link #of} would accept it
     */
    public static boolean isLink(String url) {
        return fault(url) == null;
    }

    private static @org.jspecify.annotations.Nullable String fault(String url) {
        int colon = url.indexOf(':');
        if (colon <= 0) {
            return "'" + shown(url) + "' has no scheme";
        }
        String scheme = url.substring(0, colon);
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https")) {
            return "scheme '" + shown(scheme) + "' is not http or https";
        }
        if (!url.startsWith("//", colon + 1)) {
            return "'" + shown(url) + "' has no host";
        }
        int hostStart = colon + 3;
        int hostEnd = hostStart;
        while (hostEnd < url.length() && "/?#".indexOf(url.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        String authority = url.substring(hostStart, hostEnd);
        if (authority.isEmpty() || authority.startsWith(":")) {
            return "'" + shown(url) + "' has no host";
        }
        if (authority.indexOf('@') >= 0) {
            return "must not carry a user name or password";
        }
        if (authority.indexOf('\\') >= 0) {
            return "'" + shown(url) + "' has a backslash in its host";
        }
        if (!hasGoodPort(authority)) {
            return "'" + shown(url) + "' has a port that is no number from 0 to 65535";
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (isForbidden(c)) {
                return "has a character at " + i + " that no address may hold";
            }
        }
        return org.civicnews.text.WellFormed.fault(url)
                .map(f -> "is malformed: " + f)
                .orElse(null);
    }

    /** A port is what follows a colon outside the brackets of an IPv6 address; it may be empty (RFC 3986, 3.2.3). */
    private static boolean hasGoodPort(String authority) {
        int bracket = authority.lastIndexOf(']');
        boolean closed = bracket == authority.length() - 1 || authority.startsWith(":", bracket + 1);
        if (authority.startsWith("[") != bracket > 0 || (bracket > 0 && !closed)) {
            return false;
        }
        int colon = authority.indexOf(':', Math.max(0, bracket));
        int port = 0;
        for (int i = colon < 0 ? authority.length() : colon + 1; i < authority.length(); i++) {
            char c = authority.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            port = Math.min(port * 10 + c - '0', 1 << 16);
        }
        return port < 1 << 16;
    }

    /** Blanks, controls, what ends an attribute, and the marks that turn the direction of text (RFC 3987, 4.1). */
    private static boolean isForbidden(char c) {
        return c <= 0x20
                || (c >= 0x7F && c <= 0xA0)
                || Character.isWhitespace(c)
                || "\"<>".indexOf(c) >= 0
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    private static String shown(String url) {
        return url.length() <= 80 ? url : url.substring(0, 79) + "…";
    }

    /** {@return the host in lower case, without the port} */
    public String host() {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        int port = url.lastIndexOf(':', end - 1);
        boolean inBrackets = port > start && url.indexOf(']', port) > 0 && url.indexOf(']', port) < end;
        return url.substring(start, port > start && !inBrackets ? port : end).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return url;
    }
}
