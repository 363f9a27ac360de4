package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlCleanerTest {
    private static final String SEED = "https://hanoi.gov.vn/tintuc_sukien/-/hn/ZVOm7e3VDMRM/3/2860888/"
            + "ha-noi-trien-khai-ke-hoach-thuc-hien-dan-chu-o-co-so.html";

    private final UrlCleaner cleaner = UrlCleaner.standard();

    private static String removed(CleanedUrl link) {
        List<String> pieces = link.removals().stream()
                .map(removal -> removal.kind() + " " + removal.name() + " <"
                        + link.input().substring(removal.start(), removal.end()) + "> "
                        + removal.rule().orElse(""))
                .toList();
        return String.join(", ", pieces);
    }

    @Test
    void takesTheSessionAndTheTrackerOutOfTheSeedsLink() {
        CleanedUrl link = cleaner.clean(SEED + ";jsessionid=s2Jl3imw9AcDCVyiUIoA-PL5.undefined?fbclid=IwAR1FvT7mQ2xyz");
        assertThat(link.result()).contains(SEED);
        assertThat(link.isChanged()).isTrue();
        assertThat(link.isRefused()).isFalse();
        assertThat(removed(link))
                .isEqualTo("SESSION jsessionid <;jsessionid=s2Jl3imw9AcDCVyiUIoA-PL5.undefined> *;jsessionid, "
                        + "TRACKER fbclid <?fbclid=IwAR1FvT7mQ2xyz> *?fbclid");
    }

    @Test
    void aCleanLinkIsTheSameInstance() {
        String url = String.valueOf(SEED.toCharArray());
        CleanedUrl link = cleaner.clean(url);
        assertThat(link.result().orElseThrow()).isSameAs(url);
        assertThat(link.input()).isSameAs(url);
        assertThat(link.isChanged()).isFalse();
        assertThat(link.removals()).isEmpty();
        assertThat(link.refusal()).isEmpty();
        assertThat(link).hasToString(url);
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        CleanedUrl link = cleaner.clean("javascript:alert(1)");
        assertThat(link.result()).isEmpty();
        assertThat(link.isRefused()).isTrue();
        assertThat(link.isChanged()).isFalse();
        assertThat(link.refusal())
                .contains(new Refusal(
                        "SCHEME_NOT_ALLOWED",
                        "The link is not a web page: only links beginning with http:// or https:// are accepted."));
        assertThat(link).hasToString("refused: " + link.refusal().orElseThrow().message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.vn/?fbclid=1|TRACKER fbclid <?fbclid=1> *?fbclid",
                "https://a.vn/?x&FBCLID=1|TRACKER FBCLID <&FBCLID=1> *?fbclid",
                "https://a.vn/?%66bclid=1&x|TRACKER fbclid <%66bclid=1&> *?fbclid",
                "https://a.vn/?x&amp;utm_id=1|TRACKER utm_id <&amp;utm_id=1> *?utm_*",
                "https://a.vn/?utm%5Fid=1|TRACKER utm_id <?utm%5Fid=1> *?utm_*",
                "https://a.vn/?fbclid=1&|TRACKER fbclid <?fbclid=1&> *?fbclid",
                "https://a.vn/?&fbclid=1|TRACKER fbclid <?&fbclid=1> *?fbclid",
                "https://a.vn/?gclid=1&&fbclid=1|TRACKER gclid <?gclid=1&> *?gclid, TRACKER fbclid <&fbclid=1> *?fbclid",
                "https://a.vn/?x&gclid=1&fbclid=1|TRACKER gclid <&gclid=1> *?gclid, TRACKER fbclid <&fbclid=1> *?fbclid",
                "https://a.vn/?gclid=1&x&fbclid=1|TRACKER gclid <gclid=1&> *?gclid, TRACKER fbclid <&fbclid=1> *?fbclid",
                "https://a.vn/a;JSESSIONID=1/b|SESSION JSESSIONID <;JSESSIONID=1> *;jsessionid",
                "https://a.vn/(S(abcdefghijklmnopqrstuv12))/b|SESSION (S()) </(S(abcdefghijklmnopqrstuv12))> */(S())",
                "https://a.vn/(S(abcdefghijklmnopqrstuv12))|SESSION (S()) <(S(abcdefghijklmnopqrstuv12))> */(S())",
                "https://amazon.com/a/ref=x_1|TRACKER ref= </ref=x_1> amazon.com/ref=*",
                "https://fb.com/a?ref=sharing|TRACKER ref <?ref=sharing> facebook.com?ref=sharing",
                "https://vnexpress.net/a#vn_source=1&vn_term=2|FRAGMENT vn_source <#vn_source=1> vnexpress.net#vn_source,"
                        + " FRAGMENT vn_term <&vn_term=2> vnexpress.net#vn_term",
                "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2F%3Fid%3D7%26fbclid%3D1&h=2|WRAPPER l.facebook.com"
                        + " <https://l.facebook.com/l.php?u=> wrapper:l.facebook.com, TRACKER fbclid <%26fbclid%3D1>"
                        + " *?fbclid, WRAPPER l.facebook.com <&h=2> wrapper:l.facebook.com",
                "https://www.google.com/amp/s/a.vn/x?usqp=1|WRAPPER google <https://www.google.com/amp/s/> wrapper:google,"
                        + " WRAPPER google <?usqp=1> wrapper:google",
            })
    void saysWhatItTookAndWhere(String url, String removals) {
        assertThat(removed(cleaner.clean(url))).isEqualTo(removals);
    }

    @Test
    void theSpansOfAnAddressInBase64PointAtItsLetters() {
        CleanedUrl link = cleaner.clean("https://www.bing.com/ck/a?u=a1aHR0cHM6Ly9hLnZuLz9mYmNsaWQ9MQ&ntb=1");
        assertThat(link.result()).contains("https://a.vn/");
        Removal tracker = link.removals().get(1);
        assertThat(link.input().substring(tracker.start(), tracker.end())).isEqualTo("z9mYmNsaWQ9MQ");
    }

    @Test
    void theSpansOfAnAddressWithLineBreaksCoverThem() {
        CleanedUrl link = cleaner.clean(" https://a.vn/\n?fb\tclid=1\n&x ");
        assertThat(link.result()).contains("https://a.vn/?x");
        assertThat(removed(link)).isEqualTo("TRACKER fbclid <fb\tclid=1\n&> *?fbclid");
    }

    @Test
    void aNameThatCannotBePrintedIsCalledByItsRule() {
        assertThat(cleaner.clean("https://a.vn/?utm_%C2%80=1").removals())
                .extracting(Removal::name)
                .containsExactly("utm_%C2%80");
        assertThat(cleaner.clean("https://a.vn/?utm_\uD800=1").removals())
                .extracting(Removal::name)
                .containsExactly("utm_*");
        assertThat(cleaner.clean("https://a.vn/?utm_" + "x".repeat(96) + "=1").removals())
                .extracting(Removal::name)
                .containsExactly("utm_" + "x".repeat(96));
        assertThat(cleaner.clean("https://a.vn/?utm_" + "x".repeat(97) + "=1").removals())
                .extracting(Removal::name)
                .containsExactly("utm_*");
    }

    @Test
    void aRuleTellsWhy() {
        String id =
                cleaner.clean("https://a.vn/?zarsrc=1").removals().get(0).rule().orElseThrow();
        UrlRule rule = cleaner.rule(id).orElseThrow();
        assertThat(rule.why()).contains("Zalo");
        assertThat(rule.certain()).isTrue();
        assertThat(cleaner.rule("wrapper:google")).isEmpty();
    }

    @Test
    void levelsBuildOnEachOther() {
        String url = "https://a.vn/a/../b;jsessionid=1?fbclid=2&_kx=3&id=7";
        assertThat(at(Cleaning.NOTHING).clean(url).result())
                .contains("https://a.vn/b;jsessionid=1?fbclid=2&_kx=3&id=7");
        assertThat(at(Cleaning.SESSIONS).clean(url).result()).contains("https://a.vn/b?fbclid=2&_kx=3&id=7");
        assertThat(at(Cleaning.CERTAIN).clean(url).result()).contains("https://a.vn/b?_kx=3&id=7");
        assertThat(at(Cleaning.LIKELY).clean(url).result()).contains("https://a.vn/b?id=7");
        assertThat(at(Cleaning.LIKELY).level()).isEqualTo(Cleaning.LIKELY);
        assertThat(cleaner.level()).isEqualTo(Cleaning.CERTAIN);
    }

    private static UrlCleaner at(Cleaning level) {
        return UrlCleaner.builder().level(level).build();
    }

    @Test
    void wrappersCanStay() {
        String wrapped = "https://l.facebook.com/l.php?u=https%3A%2F%2Fa.vn%2F";
        assertThat(UrlCleaner.builder().withoutWrappers().build().clean(wrapped).isChanged())
                .isFalse();
        assertThat(at(Cleaning.NOTHING).clean(wrapped).isChanged()).isFalse();
        assertThat(at(Cleaning.SESSIONS).clean(wrapped).result()).contains("https://a.vn/");
    }

    @Test
    void rulesOfOnesOwnCount() {
        UrlRule own = UrlRule.builder()
                .name("from_app")
                .addHosts("baomoi.com")
                .addPaths("/tin/*")
                .why("which app")
                .build();
        UrlCleaner mine = UrlCleaner.builder()
                .add(own)
                .remove("*?fbclid")
                .remove("nothing")
                .build();
        assertThat(mine.clean("https://m.baomoi.com/tin/1?from_app=2&fbclid=3").result())
                .contains("https://m.baomoi.com/tin/1?fbclid=3");
        assertThat(mine.clean("https://m.baomoi.com/x?from_app=2").isChanged()).isFalse();
        assertThat(mine.clean("https://baomoi.com.vn/tin/1?from_app=2").isChanged())
                .isFalse();
        assertThat(mine.rule("baomoi.com?from_app")).contains(own);
        assertThat(UrlCleaner.builder()
                        .removeAll()
                        .build()
                        .clean("https://a.vn/?utm_id=1")
                        .isChanged())
                .isFalse();
    }

    @Test
    void aRuleOfTheSameIdentifierGivesWay() {
        UrlRule changed = cleaner.rule("*?fbclid").orElseThrow().toBuilder()
                .addExceptHosts("a.vn")
                .build();
        UrlCleaner mine = UrlCleaner.builder().addAll(List.of(changed)).build();
        assertThat(mine.clean("https://x.a.vn/?fbclid=1").isChanged()).isFalse();
        assertThat(mine.clean("https://b.vn/?fbclid=1").isChanged()).isTrue();
    }

    @Test
    void hostsUnderAnyTopLevelDomain() {
        UrlCleaner mine = UrlCleaner.builder()
                .add(UrlRule.builder().name("r").addHosts("shop.*").why("x").build())
                .build();
        for (String host : List.of("shop.vn", "www.shop.vn", "shop.co.uk", "a.b.shop.com", "shop.com.")) {
            assertThat(mine.clean("https://" + host + "/?r=1").isChanged())
                    .as(host)
                    .isTrue();
        }
        for (String host : List.of("shop", "myshop.vn", "a.shop", "shop.a.b.vn", "shop-vn.com")) {
            assertThat(mine.clean("https://" + host + "/?r=1").isChanged())
                    .as(host)
                    .isFalse();
        }
    }

    @Test
    void segmentsOfOnesOwnGo() {
        UrlCleaner mine = UrlCleaner.builder()
                .add(UrlRule.builder()
                        .name("amp")
                        .place(RulePlace.PATH_SEGMENT)
                        .why("x")
                        .build())
                .add(UrlRule.builder()
                        .name("from-*")
                        .place(RulePlace.PATH_SEGMENT)
                        .addHosts("shop.*")
                        .why("x")
                        .build())
                .add(UrlRule.builder()
                        .name("sid")
                        .place(RulePlace.PATH_PARAMETER)
                        .why("x")
                        .build())
                .build();
        assertThat(mine.clean("https://a.vn/AMP/b/amp").result()).contains("https://a.vn/b");
        assertThat(mine.clean("https://a.vn/ampere/b").isChanged()).isFalse();
        assertThat(mine.clean("https://shop.vn/from-x/b").result()).contains("https://shop.vn/b");
        assertThat(mine.clean("https://a.vn/from-x/b").isChanged()).isFalse();
        assertThat(mine.clean("https://a.vn/x;sid=1;v=2/b").result()).contains("https://a.vn/x;v=2/b");
    }

    @Test
    void linksOfAHostCanBeKept() {
        UrlCleaner mine = UrlCleaner.builder().keep("luutru.example").build();
        String kept = "https://www.luutru.example/a;jsessionid=1?fbclid=2#xtor=3";
        assertThat(mine.clean(kept).isChanged()).isFalse();
        assertThat(mine.clean("HTTPS://luutru.example/a/../b?fbclid=2").result())
                .contains("https://luutru.example/b?fbclid=2");
        assertThat(cleaner.clean(kept).result()).contains("https://www.luutru.example/a");
    }

    @Test
    void aRuleThatWouldRemoveEverythingCannotBeMade() {
        InvalidContentException refusal = catchThrowableOfType(
                InvalidContentException.class,
                () -> UrlRule.builder().name("*").why(" ").build());
        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("TOO_WIDE", "BLANK");
        refusal = catchThrowableOfType(
                InvalidContentException.class,
                () -> UrlRule.builder()
                        .name("é")
                        .why("x")
                        .addHosts("")
                        .addExceptHosts(" ")
                        .addPaths("")
                        .build());
        assertThat(refusal.problems())
                .extracting(Problem::code)
                .containsExactly("NOT_ASCII", "BLANK", "BLANK", "BLANK");
    }

    @Test
    void aRuleIsCalledByHostPlaceAndName() {
        UrlRuleBuilder rule = UrlRule.builder().name("Sid").why("x");
        assertThat(rule.build().id()).isEqualTo("*?Sid");
        assertThat(rule.build().kind()).isEqualTo(RemovalKind.TRACKER);
        assertThat(rule.place(RulePlace.FRAGMENT).build().id()).isEqualTo("*#Sid");
        assertThat(rule.addHosts("a.vn", "b.vn").value("1").build().id()).isEqualTo("a.vn#Sid=1");
        assertThat(rule.build().toBuilder().build()).isEqualTo(rule.build());
    }

    @Test
    void theListOfRemovalsIsMadeOnce() {
        CleanedUrl link = cleaner.clean("https://a.vn/?fbclid=1");
        assertThat(link.removals()).isSameAs(link.removals());
    }
}
