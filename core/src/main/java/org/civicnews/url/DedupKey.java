package org.civicnews.url;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two addresses of one page have in common: a separate answer, never an address to open. {@code http} equals
 * {@code https}; {@code www}, {@code m} and AMP forms equal the plain one; the order of parameters, a slash at the end,
 * a place on the page and the way of encoding do not matter. Immutable and thread-safe.
 *
 * <pre>{@code
 * DedupKey.of("https://m.hanoi.gov.vn/tin/?b=2&a=1#top").orElseThrow().text(); // hanoi.gov.vn/tin?a=1&b=2
 * DedupKey.of("https://m.hanoi.gov.vn/tin/?b=2&a=1#top").orElseThrow().surt(); // vn,gov,hanoi)/tin?a=1&b=2
 * }</pre>
 *
 * @param text the key, such as {@code hanoi.gov.vn/tin?id=1}
 * @param surt the key with the host turned round, such as {@code vn,gov,hanoi)/tin?id=1}, for sorting by site
 */
public record DedupKey(String text, String surt) {
    private static final Set<String> DEVICES = Set.of("www", "m", "mobile", "amp", "touch");
    private static final Set<String> AMP_PAIRS =
            Set.of("amp", "amp=", "amp=1", "amp=true", "outputType=amp", "output=amp");
    private static final String AMP = "amp";
    private static final String AMP_ENDING = ".amp";
    private static final String AMP_HTML = ".amp.html";
    private static final String HTML = ".html";

    /**
     * Makes the key of an address, cleaned by the standard rules.
     *
     * @param url any text
     * @return the key, empty if the address is refused
     */
    public static Optional<DedupKey> of(String url) {
        return UrlCleaner.standard().dedupKey(url);
    }

    static DedupKey ofClean(String clean) {
        WhatwgUrl url = WhatwgUrl.parse(clean, null);
        if (url == null) {
            return new DedupKey(clean, clean);
        }
        boolean machine = url.host().startsWith("[") || IpAddress.endsInNumber(url.host());
        List<String> labels = machine ? List.of(url.host()) : labels(url.host());
        String port = url.port() < 0 ? "" : ":" + url.port();
        String page = path(url.segments()) + query(url.query()) + fragment(url.fragment());
        String rooted = page.startsWith("/") ? page : "/" + page;
        List<String> turned = new ArrayList<>(labels);
        Collections.reverse(turned);
        return new DedupKey(String.join(".", labels) + port + rooted, String.join(",", turned) + port + ")" + rooted);
    }

    private static List<String> labels(String host) {
        String unrooted = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        List<String> labels = UrlTable.split(unrooted, '.');
        int first = 0;
        while (labels.size() - first > 2 && DEVICES.contains(labels.get(first))) {
            first++;
        }
        return labels.subList(first, labels.size());
    }

    private static String path(List<String> segments) {
        int start = segments.size() > 1 && segments.get(0).equals(AMP) ? 1 : 0;
        int end = segments.size();
        while (end > start && segments.get(end - 1).isEmpty()) {
            end--;
        }
        if (end > start && segments.get(end - 1).equals(AMP)) {
            end--;
        }
        StringBuilder path = new StringBuilder();
        for (int i = start; i < end; i++) {
            String segment = canonical(segments.get(i));
            path.append('/').append(i == end - 1 ? withoutAmp(segment) : segment);
        }
        return path.toString();
    }

    private static String withoutAmp(String segment) {
        if (segment.endsWith(AMP_HTML)) {
            return segment.substring(0, segment.length() - AMP_HTML.length()) + HTML;
        }
        return segment.endsWith(AMP_ENDING) ? segment.substring(0, segment.length() - AMP_ENDING.length()) : segment;
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        List<String> pairs = new ArrayList<>();
        for (String pair : UrlTable.split(query, '&')) {
            if (!pair.isEmpty() && !AMP_PAIRS.contains(pair)) {
                pairs.add(canonical(pair));
            }
        }
        Collections.sort(pairs);
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    /** Keeps what leads to another page of one that is put together in the browser: {@code #!/tin}, {@code #/tin}. */
    private static String fragment(@Nullable String fragment) {
        if (fragment == null || !(fragment.startsWith("/") || fragment.startsWith("!"))) {
            return "";
        }
        return "#" + canonical(fragment);
    }

    /** Decodes what needs no encoding, writes the rest with capitals, composes marks. */
    private static String canonical(String encoded) {
        StringBuilder text = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); ) {
            int character = encoded.charAt(i) == '%' ? Percent.characterAt(encoded, i, encoded.length()) : -1;
            if (!Percent.isCharacter(character)) {
                int width = Percent.byteAt(encoded, i, encoded.length()) >= 0 ? 3 : 1;
                String piece = encoded.substring(i, i + width);
                text.append(width == 3 ? piece.toUpperCase(Locale.ROOT) : piece);
                i += width;
                continue;
            }
            int c = Percent.codePoint(character);
            if (isUnreserved(c)) {
                text.appendCodePoint(c);
            } else {
                Percent.encode(c, text);
            }
            i += Percent.width(character);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isUnreserved(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || (c < 0x80 && "-._~".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
