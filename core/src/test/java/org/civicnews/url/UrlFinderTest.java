package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UrlFinderTest {
    static Stream<List<String>> texts() {
        return Spec.rows("links-in-prose.tsv");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsWhatIsMarked(List<String> row) {
        String marked = Spec.unescape(row.get(1));
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '⟦') {
                open = text.length();
            } else if (c == '⟧') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        List<FoundLink> found = UrlFinder.standard().find(text.toString());
        assertThat(found).as(row.get(0)).extracting(FoundLink::span).isEqualTo(spans);
        assertThat(found).allSatisfy(link -> {
            assertThat(link.text()).isEqualTo(link.span().in(text));
            assertThat(UrlCleaner.standard().clean(link.url()).isRefused()).isFalse();
        });
    }

    @Test
    void aLinkWithoutSchemeGetsOne() {
        FoundLink bare = UrlFinder.standard().find("tại hanoi.gov.vn/a").get(0);
        assertThat(bare.hasScheme()).isFalse();
        assertThat(bare.url()).isEqualTo("http://hanoi.gov.vn/a");
        FoundLink full = UrlFinder.standard().find("tại https://hanoi.gov.vn/a").get(0);
        assertThat(full.hasScheme()).isTrue();
        assertThat(full.url()).isEqualTo("https://hanoi.gov.vn/a");
        FoundLink inside =
                UrlFinder.standard().find("hanoi.gov.vn/a?u=https://b.vn").get(0);
        assertThat(inside.hasScheme()).isFalse();
        assertThat(inside.url()).isEqualTo("http://hanoi.gov.vn/a?u=https://b.vn");
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(UrlFinder.standard().find("")).isEmpty();
    }
}
