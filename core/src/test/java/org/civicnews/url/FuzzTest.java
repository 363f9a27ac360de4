package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** What must hold for any text; replays its corpus in every build, and searches for more under {@code -Pfuzz}. */
class FuzzTest {
    private final UrlCleaner cleaner = UrlCleaner.standard();

    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "60s")
    void anyTextIsCleanedOnceAndForAll(FuzzedDataProvider data) {
        boolean address = data.consumeBoolean();
        String text = (address ? "https://" : "") + data.consumeRemainingAsString();
        CleanedUrl link = cleaner.clean(text);
        assertThat(link.isRefused()).isEqualTo(link.result().isEmpty());
        link.removals().forEach(removal -> assertThat(removal.end()).isLessThanOrEqualTo(text.length()));
        link.result().ifPresent(clean -> {
            assertThat(cleaner.clean(clean).result()).contains(clean);
            assertThat(WhatwgUrl.parse(clean, null)).isNotNull();
            assertThat(DedupKey.of(text)).isEqualTo(DedupKey.of(clean));
        });
        UrlFinder.standard()
                .find(text)
                .forEach(found -> assertThat(found.span().in(text)).isEqualTo(found.text()));
    }
}
