package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every address, tried on addresses put together at random from a fixed seed. */
class UrlPropertiesTest {
    private static final int TRIES = 20_000;

    private static final List<String> HOSTS = List.of(
            "hanoi.gov.vn",
            "vnexpress.net",
            "www.youtube.com",
            "www.facebook.com",
            "x.com",
            "amazon.de",
            "tiếngviệt.vn",
            "www.google.com",
            "web.archive.org",
            "127.0.0.1",
            "[::1]",
            "localhost",
            "shopee.vn",
            "a.vn.",
            "a.vn:8080");
    private static final List<String> SEGMENTS = List.of(
            "tin",
            "a;jsessionid=0F.node1",
            "dân-chủ",
            "b;v=1",
            "",
            "status",
            "ref=sr_1",
            "(S(abcdefghijklmnopqrstuv12))",
            "search",
            ";jsessionid=1;x=2",
            "%C4%91",
            "a..b",
            "watch",
            "url",
            "amp",
            "s",
            ";jsessionid=1");
    private static final List<String> NAMES = List.of(
            "id",
            "fbclid",
            "utm_source",
            "q",
            "",
            "s",
            "t",
            "si",
            "CFID",
            "CFTOKEN",
            "vn_source",
            "PHPSESSID",
            "ref",
            "amp;gclid",
            "p_auth",
            "p_p_id",
            "%66bclid",
            "u",
            "url",
            "xtor",
            "Echobox",
            "sa",
            "hc_ref",
            "__cft__[0]");
    private static final List<String> VALUES = List.of("", "=", "=1", "=a=b", "=sharing", "=đ", "=a?b", "=%zz");

    private final UrlCleaner cleaner = UrlCleaner.standard();

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** An address in which nothing needs to be tidied. */
    private static String tidyUrl(Random random) {
        StringBuilder url =
                new StringBuilder(random.nextBoolean() ? "https://" : "http://").append(pick(random, HOSTS));
        for (int i = random.nextInt(5); i > 0; i--) {
            url.append('/').append(pick(random, SEGMENTS));
        }
        if (random.nextInt(3) > 0) {
            pairs(random, url.append('?'), 6);
        }
        if (random.nextInt(3) == 0) {
            pairs(random, url.append('#'), 3);
        }
        return url.toString();
    }

    private static void pairs(Random random, StringBuilder url, int most) {
        for (int i = random.nextInt(most); i >= 0; i--) {
            url.append(pick(random, NAMES)).append(pick(random, VALUES)).append(i > 0 ? "&" : "");
        }
    }

    private static String untidyUrl(Random random) {
        String url = tidyUrl(random);
        if (random.nextInt(4) == 0) {
            String wrapper = pick(
                    random,
                    List.of(
                            "https://l.facebook.com/l.php?h=1&u=",
                            "https://www.google.com/url?q=",
                            "https://href.li/?",
                            "https://www.google.com/amp/s/",
                            "https://t.me/iv?url=",
                            "https://r.search.yahoo.com/RU="));
            url = wrapper + (random.nextBoolean() ? URLEncoder.encode(url, StandardCharsets.UTF_8) : url);
        }
        StringBuilder untidy = new StringBuilder(url);
        for (int i = random.nextInt(4); i > 0; i--) {
            String noise = pick(
                    random,
                    List.of(
                            "..", "/../", "/.", "%2e", "\\", "\t", "\n", " ", "A", "%", ";", "&", "?", "#", "@", ":",
                            "(", "é", "\u0000", "\uD800", "/", "=", "amp;", "%25", ".", "xn--", "\u0430", "[", "%2F",
                            "%3D", "%26"));
            untidy.insert(random.nextInt(untidy.length() + 1), noise);
        }
        return untidy.toString();
    }

    @Test
    void cleaningACleanAddressChangesNothing() {
        Random random = new Random(1);
        int accepted = 0;
        for (int i = 0; i < TRIES; i++) {
            String url = untidyUrl(random);
            CleanedUrl link = cleaner.clean(url);
            if (!link.isRefused()) {
                accepted++;
                String clean = link.result().orElseThrow();
                assertThat(cleaner.clean(clean).result()).as(url).contains(clean);
                assertThat(cleaner.clean(clean).removals()).as(url).isEmpty();
            }
        }
        assertThat(accepted).isGreaterThan(TRIES / 3);
    }

    @Test
    void theCleanAddressIsTheAddressWithoutTheSpansRemoved() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            String url = tidyUrl(random);
            CleanedUrl link = cleaner.clean(url);
            boolean unwrapped = link.removals().stream().anyMatch(r -> r.kind().equals(RemovalKind.WRAPPER));
            if (link.isRefused() || unwrapped) {
                continue;
            }
            StringBuilder left = new StringBuilder();
            int from = 0;
            for (Removal removal : link.removals()) {
                assertThat(removal.start()).as(url).isGreaterThanOrEqualTo(from);
                left.append(url, from, removal.start());
                from = removal.end();
            }
            left.append(url, from, url.length());
            assertThat(link.result()).as(url).contains(left.toString());
            assertThat(link.isChanged()).isEqualTo(!link.removals().isEmpty());
        }
    }

    @Test
    void everyRemovalLiesWithinTheAddressAndNamesItsRule() {
        Random random = new Random(3);
        for (int i = 0; i < TRIES; i++) {
            String url = untidyUrl(random);
            int before = 0;
            for (Removal removal : cleaner.clean(url).removals()) {
                assertThat(removal.start()).as(url).isGreaterThanOrEqualTo(before);
                assertThat(removal.end()).as(url).isGreaterThan(removal.start()).isLessThanOrEqualTo(url.length());
                assertThat(removal.rule()).isPresent();
                before = removal.start();
            }
        }
    }

    @Test
    void anAddressThatNeedsNothingIsGivenBackItself() {
        Random random = new Random(4);
        for (int i = 0; i < TRIES; i++) {
            String clean = cleaner.clean(tidyUrl(random)).result().orElse("");
            if (!clean.isEmpty()) {
                assertThat(cleaner.clean(clean).result().orElseThrow()).isSameAs(clean);
            }
        }
    }

    @Test
    void browsersUnderstandTheCleanAddressAsTheyDidTheGivenOne() {
        UrlCleaner tidying = UrlCleaner.builder().level(Cleaning.NOTHING).build();
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            String url = untidyUrl(random);
            String tidy = tidying.clean(url).result().orElse("");
            if (!tidy.isEmpty()) {
                assertThat(String.valueOf(WhatwgUrl.parse(tidy, null)))
                        .as(url)
                        .isEqualTo(String.valueOf(WhatwgUrl.parse(url, null)));
            }
        }
    }

    @Test
    void anyTextIsCleanedOrRefused() {
        String alphabet = "https:/?#&=@%.;\\[]()-0123456789abcxn \u0000\t\u00E9\u0301\u200D\u0435\uD83D\uDE00\uD800";
        Random random = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "https://" : "");
            for (int j = random.nextInt(20); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            CleanedUrl link = cleaner.clean(text.toString());
            assertThat(link.isRefused()).isEqualTo(link.result().isEmpty());
            link.result()
                    .ifPresent(clean ->
                            assertThat(WhatwgUrl.parse(clean, null)).as(clean).isNotNull());
        }
    }

    @Test
    void aGlanceSeesNothingThatALongLookDoesNot() {
        List<UrlRule> certain = RuleFile.rules(UrlTable.resource("rules.tsv")).stream()
                .filter(UrlRule::certain)
                .toList();
        List<Wrapper> wrappers = RuleFile.wrappers(UrlTable.resource("wrappers.tsv"));
        Rules rules = new Rules(certain, wrappers, HostGroups.standard().hosts("kept"));
        Random random = new Random(7);
        int seen = 0;
        for (int i = 0; i < TRIES; i++) {
            String url = i % 2 == 0 ? untidyUrl(random) : tidyUrl(random);
            if (QuickLook.isClean(rules, url)) {
                assertThat(CleaningRun.clean(rules, url).result().orElse("refused"))
                        .isSameAs(url);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(TRIES / 50);
    }
}
