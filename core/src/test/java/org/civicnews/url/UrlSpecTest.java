package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UrlSpecTest {
    private final UrlCleaner cleaner = UrlCleaner.standard();

    static Stream<List<String>> functional() {
        return Spec.rows("urls-functional.tsv");
    }

    static Stream<List<String>> cleaned() {
        return Spec.rows("urls-cleaned.tsv");
    }

    static Stream<List<String>> refused() {
        return Spec.rows("urls-refused.tsv");
    }

    @ParameterizedTest
    @MethodSource("functional")
    void whatShowsThePageStays(List<String> row) {
        String url = Spec.unescape(row.get(1));
        CleanedUrl link = cleaner.clean(url);
        assertThat(link.refusal()).as(row.get(0)).isEmpty();
        assertThat(link.result().orElseThrow()).as(row.get(0)).isSameAs(url);
        assertThat(link.removals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cleaned")
    void whatWatchesTheReaderGoes(List<String> row) {
        String cleaned = Spec.unescape(row.get(2));
        CleanedUrl link = cleaner.clean(Spec.unescape(row.get(1)));
        assertThat(link.result()).as(row.get(0)).contains(cleaned);
        assertThat(cleaner.clean(cleaned).result()).contains(cleaned);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCouldDeceiveIsRefused(List<String> row) {
        CleanedUrl link = cleaner.clean(Spec.unescape(row.get(1)));
        assertThat(link.refusal().map(Refusal::code)).as(row.get(0)).contains(row.get(2));
        assertThat(link.refusal().map(Refusal::message).orElse("")).endsWith(".");
        assertThat(link.result()).isEmpty();
        assertThat(link.removals()).isEmpty();
        assertThat(link.isChanged()).isFalse();
    }
}
