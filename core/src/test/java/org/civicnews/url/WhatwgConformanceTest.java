package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the cases of the Web Platform Tests whose address is of http or https. */
@Tag("conformance")
class WhatwgConformanceTest {
    /** {@code xn--} labels that decode to nothing valid: browsers let them pass, nobody can register them. */
    private static final List<String> STRICTER = List.of("xn--pokxncvks", "https://xn--/");

    private record Case(String input, Optional<String> base, Optional<String> expected) {}

    private static List<Case> cases() throws IOException {
        String folder = System.getProperty("conformance", "");
        assumeTrue(!folder.isEmpty(), "the folder of the conformance data is not set");
        List<Case> cases = new ArrayList<>();
        for (Object entry : TinyJson.array(Files.readString(Path.of(folder, "wpt", "urltestdata.json")))) {
            if (entry instanceof Map<?, ?> map && isHttp(map)) {
                cases.add(new Case(
                        String.valueOf(map.get("input")),
                        Optional.ofNullable((String) map.get("base")),
                        Optional.ofNullable((String) map.get("href"))));
            }
        }
        return cases;
    }

    /** Counts addresses with the scheme, and relative ones whose base has it. */
    private static boolean isHttp(Map<?, ?> map) {
        String input =
                String.valueOf(map.get("input")).replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00- ]+", "");
        String base = map.get("base") == null ? "" : String.valueOf(map.get("base"));
        boolean absolute = input.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
        return (absolute ? input : base).matches("(?is)https?:.*");
    }

    @Test
    void readsAddressesAsBrowsersDo() throws IOException {
        List<Case> cases = cases();
        List<String> wrong = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (Case test : cases) {
            WhatwgUrl base = test.base.map(text -> WhatwgUrl.parse(text, null)).orElse(null);
            String href = href(test.input, base);
            if (!Optional.ofNullable(href).equals(test.expected)) {
                (test.expected.isEmpty() ? accepted : wrong).add(test + " but was " + href);
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(394);
        assertThat(accepted).as("accepted although invalid").isEmpty();
        assertThat(wrong)
                .allSatisfy(text -> assertThat(STRICTER)
                        .anyMatch(
                                host -> text.toLowerCase(java.util.Locale.ROOT).contains(host)));
        assertThat(wrong).hasSizeLessThanOrEqualTo(7);
    }

    private static @Nullable String href(String input, @Nullable WhatwgUrl base) {
        WhatwgUrl url = WhatwgUrl.parse(input, base);
        return url == null ? null : url.toString();
    }

    @Test
    void theCleanerAcceptsNothingThatBrowsersCallInvalid() throws IOException {
        for (Case test : cases()) {
            if (test.expected.isEmpty()) {
                assertThat(UrlCleaner.standard().clean(test.input).result())
                        .as(test.input)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatTheCleanerAcceptsMeansTheSameToABrowser() throws IOException {
        UrlCleaner checking = UrlCleaner.builder().level(Cleaning.NOTHING).build();
        int compared = 0;
        for (Case test : cases()) {
            Optional<String> clean = checking.clean(test.input).result();
            if (clean.isPresent() && test.expected.isPresent()) {
                assertThat(href(clean.get(), null)).isEqualTo(test.expected.get());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(100);
    }
}
