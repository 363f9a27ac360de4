package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DedupKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://hanoi.gov.vn|hanoi.gov.vn/|vn,gov,hanoi)/",
                "http://www.hanoi.gov.vn/|hanoi.gov.vn/|vn,gov,hanoi)/",
                "https://m.hanoi.gov.vn./tin/|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://mobile.hanoi.gov.vn/tin//|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://www.m.hanoi.gov.vn/tin|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://www.vn/tin|www.vn/tin|vn,www)/tin",
                "https://hanoi.gov.vn:443/tin|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn:8080/tin|hanoi.gov.vn:8080/tin|vn,gov,hanoi:8080)/tin",
                "https://hanoi.gov.vn/tin?b=2&a=1&&b=1|hanoi.gov.vn/tin?a=1&b=1&b=2|vn,gov,hanoi)/tin?a=1&b=1&b=2",
                "https://hanoi.gov.vn/?id=1|hanoi.gov.vn/?id=1|vn,gov,hanoi)/?id=1",
                "https://hanoi.gov.vn/tin?|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/tin?fbclid=1#muc|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/#!/tin|hanoi.gov.vn/#!/tin|vn,gov,hanoi)/#!/tin",
                "https://hanoi.gov.vn/#/tin/1|hanoi.gov.vn/#/tin/1|vn,gov,hanoi)/#/tin/1",
                "https://hanoi.gov.vn/amp/tin|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/amp|hanoi.gov.vn/|vn,gov,hanoi)/",
                "https://hanoi.gov.vn/tin/amp/|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/tin.amp|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/tin.amp.html|hanoi.gov.vn/tin.html|vn,gov,hanoi)/tin.html",
                "https://hanoi.gov.vn/a.amp/tin|hanoi.gov.vn/a.amp/tin|vn,gov,hanoi)/a.amp/tin",
                "https://amp.hanoi.gov.vn/tin?amp=1&outputType=amp|hanoi.gov.vn/tin|vn,gov,hanoi)/tin",
                "https://hanoi.gov.vn/%c4%91%2d%7e|hanoi.gov.vn/đ-~|vn,gov,hanoi)/đ-~",
                "https://hanoi.gov.vn/đ-~|hanoi.gov.vn/đ-~|vn,gov,hanoi)/đ-~",
                "https://hanoi.gov.vn/ti%C3%AAng/tie%CC%82ng|hanoi.gov.vn/tiêng/tiêng|vn,gov,hanoi)/tiêng/tiêng",
                "https://hanoi.gov.vn/%2f%3f%20%ff%zz|hanoi.gov.vn/%2F%3F%20%FF%zz|vn,gov,hanoi)/%2F%3F%20%FF%zz",
                "https://hanoi.gov.vn/a b|hanoi.gov.vn/a%20b|vn,gov,hanoi)/a%20b",
                "https://hanoi.gov.vn/%E2%80%AE|hanoi.gov.vn/%E2%80%AE|vn,gov,hanoi)/%E2%80%AE",
                "https://tiếng.vn/|xn--ting-hv5a.vn/|vn,xn--ting-hv5a)/",
                "http://127.1/x|127.0.0.1/x|127.0.0.1)/x",
                "http://[2001:db8:0::1]/x|[2001:db8::1]/x|[2001:db8::1])/x",
            })
    void pagesHaveOneKey(String url, String text, String surt) {
        DedupKey key = DedupKey.of(url).orElseThrow();
        assertThat(key.text()).isEqualTo(text);
        assertThat(key.surt()).isEqualTo(surt);
        assertThat(key).hasToString(text);
        assertThat(UrlCleaner.standard().dedupKey(url)).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.vn/tin|https://a.vn/Tin",
                "https://a.vn/tin?id=1|https://a.vn/tin?id=2",
                "https://a.vn/tin|https://b.vn/tin",
                "https://a.vn/a%2Fb|https://a.vn/a/b",
                "https://a.vn/?a=1%262|https://a.vn/?a=1&2",
                "https://a.vn/#/x|https://a.vn/#/y",
            })
    void otherPagesHaveOtherKeys(String one, String other) {
        assertThat(DedupKey.of(one)).isNotEqualTo(DedupKey.of(other));
    }

    @Test
    void whatIsRefusedHasNone() {
        assertThat(DedupKey.of("javascript:1")).isEmpty();
    }
}
