package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of a hundred thousand characters made to cost time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class UrlPathologicalTest {
    private static final int SIZE = 100_000;
    /** Generous for a busy machine; on a quiet one it is 5 ms. */
    private static final long MOST_NANOS = 240_000_000;

    private final UrlCleaner cleaner = UrlCleaner.standard();

    private static String fill(String start, String piece, String end) {
        int times = (SIZE - start.length() - end.length()) / piece.length();
        return start + piece.repeat(times) + end;
    }

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        String page = "https://a.vn/";
        for (String piece : new String[] {
            "a",
            "/",
            "../",
            "%2e%2e/",
            "./",
            "\\",
            ";",
            ";jsessionid=",
            ";jsessionid=1",
            "/;jsessionid=1",
            "/..;jsessionid=1",
            "/(S(abcdefghijklmnopqrstuv12))",
            "/(S(",
            "(",
            ")",
            "/ref=",
            "%",
            "%25",
            "%C3%AD",
            "í",
            "\t",
            "\uD800",
            "/a/..",
            "; ",
            "&"
        }) {
            texts.put("path of " + piece, fill(page, piece, ""));
            texts.put("path of a shop of " + piece, fill("https://amazon.de/", piece, ""));
        }
        for (String piece : new String[] {
            "a",
            "=",
            "&",
            "?",
            "fbclid=1&",
            "a=1&",
            "a=1&fbclid=2&",
            "utm_",
            "utm_a&",
            "%66bclid&",
            "amp;",
            "amp;fbclid&",
            "CFID=1&",
            "CFID=1&CFTOKEN=2&",
            "%",
            "%25",
            "&&",
            "%26",
            "amp%3B",
            "UTM_",
            "u=https:&"
        }) {
            texts.put("query of " + piece, fill(page + "?", piece, ""));
            texts.put("query of a counter of " + piece, fill("https://l.facebook.com/l.php?", piece, ""));
            texts.put("fragment of " + piece, fill(page + "#", piece, ""));
        }
        texts.put(
                "query that asks for the path",
                "https://x.com/" + "a/".repeat(20_000) + "?" + "s=1&t=2&".repeat(7_000));
        texts.put(
                "query that asks for the host",
                "https://" + "a.".repeat(25_000) + "youtube.com/?" + "si=1&".repeat(9_000));
        for (String piece : new String[] {
            "a", "a.", ".", "-", "xn--", "xn--a.", "ế", "ế.", "%C3%AD", "%", "\u0301", "\u00AD", "9", "9.", "а", "א"
        }) {
            texts.put("host of " + piece, fill("https://", piece, "/"));
        }
        texts.put("xn-- label", fill("https://xn--", "a", "/"));
        texts.put("port", fill("https://a.vn:", "9", "/"));
        texts.put("IPv6", fill("https://[", "1:", "]/"));
        texts.put("brackets", fill("https://", "[", "/"));
        texts.put("scheme", fill("", "a", ":"));
        texts.put("scheme of dots", fill("a", ".", ":"));
        texts.put("spaces", fill("", " ", ""));
        texts.put("line breaks in an address", fill(page, "a\n", ""));
        texts.put("letters", fill("", "a", ""));
        for (String wrapper : new String[] {
            "https://l.facebook.com/l.php?u=",
            "https://href.li/?",
            "https://www.google.com/url?url=",
            "https://www.google.com/url?q=1&url=",
            "https://href.li/?utm_source=1&",
            "https://t.me/iv?url=",
            "https://go.isclix.com/deep_link/1?url=",
            "https://urldefense.com/v3/__"
        }) {
            texts.put("nested " + wrapper, fill("", wrapper, page));
            texts.put("nested with Vietnamese at the end " + wrapper, fill("", wrapper, page + "t%C3%AD"));
            texts.put("nested with dead escapes at the end " + wrapper, fill("", wrapper, page + "%zz".repeat(10_000)));
        }
        texts.put("nested AMP", fill("https://", "www.google.com/amp/s/", "a.vn/"));
        texts.put("nested AMP with a parameter", fill("https://", "www.google.com/amp/s/", "a.vn/;x=1"));
        texts.put("nested AMP with dots", fill("https://", "www.google.com/amp/s/", "a.vn/../x"));
        texts.put("nested and encoded each time", encoded("https://l.facebook.com/l.php?u=", 125));
        texts.put("nested and barely encoded", barely(250));
        return texts;
    }

    private static String encoded(String wrapper, int layers) {
        String url = "https://a.vn/";
        for (int i = 0; i < layers && url.length() < SIZE; i++) {
            url = wrapper + URLEncoder.encode(url, StandardCharsets.UTF_8);
        }
        return url;
    }

    private static String barely(int layers) {
        String url = "https://a.vn/%25";
        for (int i = 0; i < layers && url.length() < SIZE; i++) {
            url = "https://t.me/iv?url=" + url.replace("%", "%25");
        }
        return url;
    }

    static Stream<Map.Entry<String, String>> entries() {
        return texts().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void takesTimeInProportionToTheText(Map.Entry<String, String> entry) {
        String text = entry.getValue();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12 && best > MOST_NANOS / 24; i++) {
            long start = System.nanoTime();
            cleaner.clean(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best).as(entry.getKey()).isLessThan(MOST_NANOS);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theResultIsStillRight(Map.Entry<String, String> entry) {
        CleanedUrl link = cleaner.clean(entry.getValue());
        link.result()
                .ifPresent(clean -> assertThat(cleaner.clean(clean).result()).contains(clean));
        assertThat(link.removals().stream().allMatch(removal -> removal.end() <= SIZE))
                .isTrue();
        assertThat(link.isRefused()).isEqualTo(link.result().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theFinderAndTheKeyTakeTheirTimeToo(Map.Entry<String, String> entry) {
        assertThat(UrlFinder.standard().find(entry.getValue()).size()).isLessThan(SIZE);
        assertThat(DedupKey.of(entry.getValue()).isPresent())
                .isEqualTo(!cleaner.clean(entry.getValue()).isRefused());
    }

    @Test
    void aLinkInThreeThousandLinksIsTakenOut() {
        CleanedUrl link = cleaner.clean("https://l.facebook.com/l.php?u=".repeat(3_000) + "https://hanoi.gov.vn/tin");
        assertThat(link.result()).contains("https://hanoi.gov.vn/tin");
        assertThat(link.removals()).hasSize(3_000);
    }

    @Test
    void aLinkEncodedAHundredTimesIsTakenOut() {
        assertThat(cleaner.clean(encoded("https://l.facebook.com/l.php?u=", 100))
                        .result())
                .contains("https://a.vn/");
    }
}
