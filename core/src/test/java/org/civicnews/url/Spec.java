package org.civicnews.url;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the tables that specify this package. */
final class Spec {
    private Spec() {}

    static Stream<List<String>> rows(String name) {
        try (InputStream in = Spec.class.getResourceAsStream("/spec/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return UrlTable.parse(name, text).rows().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads {@code \t}, {@code \n}, {@code \r} and four-digit {@code \}{@code u} escapes; other backslashes stay. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (next == 'u' && i + 6 <= text.length()) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if ("tnr".indexOf(next) >= 0) {
                plain.append("\t\n\r".charAt("tnr".indexOf(next)));
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
