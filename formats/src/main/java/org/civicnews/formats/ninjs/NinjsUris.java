package org.civicnews.formats.ninjs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encodes an id for a place in an address (RFC 3986, 2.1). Pure and thread-safe. */
final class NinjsUris {
    private NinjsUris() {}

    static String encoded(String id) {
        StringBuilder out = new StringBuilder();
        for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", octet));
            }
        }
        return out.toString();
    }
}
