package org.civicnews.formats.urlrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.TimeUnit;
import org.civicnews.url.UrlCleaner;
import org.civicnews.url.UrlRule;
import org.civicnews.value.Finding;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ClearUrlsRulesTest {
    private static ImportedRules read(String provider) {
        return ClearUrlsRules.standard().read("{\"providers\":{\"mine\":" + provider.replace('\'', '"') + "}}");
    }

    private static String provider(String urlPattern, String rule) {
        return ("{'urlPattern':'" + urlPattern + "','rules':['" + rule + "']}").replace("\\", "\\\\");
    }

    private static UrlCleaner cleaner(ImportedRules rules) {
        return UrlCleaner.builder().removeAll().addAll(rules.rules()).build();
    }

    @Test
    void aFileOfOnesOwnCleansAddresses() {
        ImportedRules rules = read(provider("^https?:\\/\\/(?:[a-z0-9-]+\\.)*?bao\\.example", "nguon"));
        assertThat(rules.refused()).isEmpty();
        assertThat(cleaner(rules)
                        .clean("https://m.bao.example/tin?id=7&nguon=zalo")
                        .result())
                .contains("https://m.bao.example/tin?id=7");
        assertThat(cleaner(rules).clean("https://khac.example/tin?nguon=zalo").isChanged())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; abc",
                "^abc$; abc",
                "a?bc; bc abc",
                "ab(?:c|d)e; abce abde",
                "(a|b)?c; c ac bc",
                "ref_?; ref ref_",
                "pf_rd_[a-z]*; pf_rd_*",
                "(?:%3F)?utm(?:_[a-z_]*)?; utm ?utm utm_* ?utm_*",
                "hc_[a-z_%\\[\\]0-9]+; hc_*",
                "a\\.b\\-c\\_d; a.b-c_d",
                "__cft__\\[.*; __cft__[*",
                "x[12]y; x1y x2y",
                "x[^&=]*; x*",
                "x\\w+; x*",
                "x.*?; x*",
                "a%5Bb; a[b",
                "z[a-c]; za zb zc",
                "q.{2,5}; q*",
            })
    void namesAreListed(String pattern, String names) {
        ImportedRules rules = read(provider(".*", pattern));
        assertThat(rules.refused()).isEmpty();
        assertThat(String.join(" ", rules.rules().stream().map(UrlRule::name).toList())
                        .split(" "))
                .containsExactlyInAnyOrder(names.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".*",
                "(a+)+",
                "(?=a)b",
                "(?!a)b",
                "(?<=a)b",
                "(a)\\1",
                "a\\b",
                "a.b",
                "a.*b",
                "[0-9]+x",
                "x[0-9]+",
                "x\\d",
                "a{3}",
                "(ab)*",
                "a+",
                "(a",
                "a)",
                "[a",
                "a^b",
                "a$b",
                "[^a]",
                "a\\",
                "a*",
                "é",
                "x[é-ế]y[a-z][a-z]",
                "(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)(a|b|c|d|e)",
                "x{",
            })
    void whatCannotBeListedIsRefused(String pattern) {
        ImportedRules rules = read(provider(".*", pattern));
        assertThat(rules.rules()).isEmpty();
        assertThat(rules.refused()).extracting(Finding::path).containsOnly("/providers/mine/rules/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?a\\.vn; https://x.a.vn/?r=1; true",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?a\\.vn; https://xa.vn/?r=1; false",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop(?:\\.[a-z]{2,}){1,}; https://www.shop.co.uk/?r=1; true",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop(?:\\.[a-z]{2,}){1,}; https://shop.vn/?r=1; true",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?shop(?:\\.[a-z]{2,}){1,}; https://shop.x.evil.vn/?r=1; false",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?(?:a|b)\\.vn; https://b.vn/?r=1; true",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?a\\.vn\\/tim; https://a.vn/tim/x?r=1; true",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?a\\.vn\\/tim; https://a.vn/khac?r=1; false",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?a\\.vn(?:\\/|$); https://a.vn/khac?r=1; true",
                "^https?://a\\.vn/; https://a.vn/khac?r=1; true",
            })
    void hostsAndPathsAreListed(String urlPattern, String url, boolean changed) {
        ImportedRules rules = read(provider(urlPattern, "r"));
        assertThat(rules.refused()).isEmpty();
        assertThat(cleaner(rules).clean(url).isChanged()).isEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\\.vn",
                "^https?:\\/\\/[a-z]+\\.vn",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?vn",
                "^https?:\\/\\/(?:[a-z0-9-]+\\.)*?(a+)+\\.vn",
                "^https?:\\/\\/a\\.vn\\/(?=x)",
                "^https?:\\/\\/.a\\.vn",
                "^https?:\\/\\/a\\.vn.",
                "^ftp:\\/\\/a\\.vn",
            })
    void aProviderWhoseHostsCannotBeListedIsRefused(String urlPattern) {
        ImportedRules rules = read(provider(urlPattern, "r"));
        assertThat(rules.rules()).isEmpty();
        assertThat(rules.refused()).extracting(Finding::path).containsExactly("/providers/mine/urlPattern");
    }

    @Test
    void exceptionsHoldOnTheirWholeHost() {
        ImportedRules rules = read("{'urlPattern':'.*','rules':['r'],"
                + "'exceptions':['^https?:\\\\/\\\\/(?:[a-z0-9-]+\\\\.)*?a\\\\.vn\\\\/(?=x)']}");
        assertThat(cleaner(rules).clean("https://b.vn/?r=1").isChanged()).isTrue();
        assertThat(cleaner(rules).clean("https://x.a.vn/y?r=1").isChanged()).isFalse();
    }

    @Test
    void anExceptionThatWouldBeLostRefusesTheProvider() {
        ImportedRules rules = read("{'urlPattern':'.*','rules':['r'],'exceptions':['(?=a)b']}");
        assertThat(rules.rules()).isEmpty();
        assertThat(rules.refused()).extracting(Finding::path).containsExactly("/providers/mine/exceptions/0");
    }

    @Test
    void whatBelongsToTheWholeAddressIsReported() {
        ImportedRules rules = read("{'urlPattern':'.*','rules':['r'],'rawRules':['x'],'redirections':['y','z']}");
        assertThat(rules.rules()).hasSize(1);
        assertThat(rules.refused())
                .extracting(Finding::path)
                .containsExactly(
                        "/providers/mine/rawRules/0",
                        "/providers/mine/redirections/0",
                        "/providers/mine/redirections/1");
        assertThat(read("{'urlPattern':'.*','rules':['r'],'completeProvider':true}")
                        .rules())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|JSON_MALFORMED REQUIRED",
                "{|JSON_MALFORMED",
                "[]|REQUIRED",
                "{\"providers\":[]}|REQUIRED",
                "{\"providers\":{\"a\":[[[[[[[[[[[]]]]]]]]]]]}}|JSON_MALFORMED",
            })
    void aFileThatIsNoneIsRefused(String json, String codes) {
        InvalidContentException refusal = catchThrowableOfType(
                InvalidContentException.class, () -> ClearUrlsRules.standard().read(json));
        assertThat(codes.split(" ")).contains(refusal.problems().get(0).code());
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        String blanks = " ".repeat(ClearUrlsRules.MAX_CHARACTERS + 1);
        assertThat(catchThrowableOfType(
                                InvalidContentException.class,
                                () -> ClearUrlsRules.standard().read(blanks))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("LIMIT_EXCEEDED");
        StringBuilder many = new StringBuilder("{\"providers\":{\"a\":{\"urlPattern\":\".*\",\"rules\":[\"x\"");
        for (int i = 0; i <= ClearUrlsRules.MAX_RULES; i++) {
            many.append(",\"r").append(i).append('"');
        }
        String json = many.append("]}}}").toString();
        assertThat(catchThrowableOfType(
                                InvalidContentException.class,
                                () -> ClearUrlsRules.standard().read(json))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "a|", "[a-z]?", "(?:a|b)?", "a?", "\\", "(a?", "[a-y]"})
    void longPatternsTakeNoTime(String piece) {
        String pattern = piece.repeat(100_000 / piece.length());
        assertThat(read(provider(".*", pattern)).rules()).isEmpty();
        assertThat(read(provider(".*", pattern.substring(0, RegexWords.MAX_PATTERN - 1)))
                        .rules()
                        .size())
                .isLessThanOrEqualTo(RegexWords.MAX_WORDS);
    }

    @Test
    void providersThatAreNoObjectsGiveNothing() {
        assertThat(read("7").rules()).isEmpty();
        assertThat(read("{'urlPattern':7,'rules':{'a':1}}").rules()).isEmpty();
        assertThat(read("{'urlPattern':'.*'}").rules()).isEmpty();
    }
}
