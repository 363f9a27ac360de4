package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFileTest {
    /** Names that pages use for what they show: on an unknown host they mean nothing. */
    private static final Set<String> GENERIC = Set.of(
            "ref",
            "ref_",
            "referrer",
            "source",
            "src",
            "from",
            "campaign",
            "si",
            "s",
            "t",
            "v",
            "mc",
            "sid",
            "cid",
            "eid",
            "uid",
            "id",
            "session",
            "medium",
            "keyword",
            "aff",
            "partner",
            "spm",
            "feature",
            "utm",
            "amp",
            "__s",
            "typeinapp",
            "ctr",
            "page",
            "q",
            "kw",
            "pp",
            "trk",
            "sr",
            "ei",
            "sa",
            "scm",
            "smid",
            "ocid",
            "token",
            "key");

    private final UrlCleaner likely =
            UrlCleaner.builder().level(Cleaning.LIKELY).build();

    static Stream<List<String>> rules() {
        return UrlTable.resource("rules.tsv").rows().stream();
    }

    static Stream<List<String>> wrappers() {
        return UrlTable.resource("wrappers.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleOfARuleCleansAsItSays(List<String> row) {
        CleanedUrl link = likely.clean(row.get(8));
        assertThat(link.result()).contains(row.get(9));
        String kind = row.get(5);
        assertThat(link.removals()).isNotEmpty().allSatisfy(removal -> {
            assertThat(removal.kind().name()).isEqualTo(kind);
            assertThat(likely.rule(removal.rule().orElseThrow())).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsOnlyLikelyIsNotUsedUnasked(List<String> row) {
        boolean likelyOnly = row.get(6).equals("LIKELY");
        assertThat(UrlCleaner.standard().clean(row.get(8)).result()).contains(likelyOnly ? row.get(8) : row.get(9));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void theExampleOfAWrapperCleansAsItSays(List<String> row) {
        CleanedUrl link = UrlCleaner.standard().clean(row.get(7));
        assertThat(link.result()).contains(row.get(8));
        assertThat(link.removals())
                .isNotEmpty()
                .allSatisfy(removal -> assertThat(removal.kind()).isEqualTo(RemovalKind.WRAPPER));
    }

    @Test
    void everyRowSaysWhatItIsAndWhy() {
        rules().forEach(row -> {
            assertThat(row.get(5)).isIn("TRACKER", "SESSION", "FRAGMENT");
            assertThat(row.get(6)).isIn("CERTAIN", "LIKELY");
            assertThat(row.get(7)).isNotBlank();
        });
        wrappers().forEach(row -> assertThat(row.get(6)).isNotBlank());
    }

    @Test
    void noTwoRulesHaveOneIdentifier() {
        Set<String> ids = new HashSet<>();
        for (UrlRule rule : RuleFile.rules(UrlTable.resource("rules.tsv"))) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
        }
        assertThat(ids).hasSizeGreaterThan(150);
    }

    @Test
    void noGenericNameCountsOnEveryHost() {
        for (UrlRule rule : RuleFile.rules(UrlTable.resource("rules.tsv"))) {
            String name = rule.name().toLowerCase(Locale.ROOT);
            boolean global = rule.hosts().isEmpty() && rule.place() == RulePlace.QUERY;
            if (global) {
                assertThat(GENERIC).as(rule.id()).doesNotContain(name);
                assertThat(name.length()).as(rule.id()).isGreaterThan(2);
                assertThat(name.endsWith("*") && name.length() < 5)
                        .as(rule.id())
                        .isFalse();
            }
        }
    }

    @Test
    void everyHostIsALowerCaseDomain() {
        RuleFile.rules(UrlTable.resource("rules.tsv"))
                .forEach(rule -> assertThat(rule.hosts()).allSatisfy(RuleFileTest::isDomain));
        RuleFile.wrappers(UrlTable.resource("wrappers.tsv"))
                .forEach(wrapper -> assertThat(wrapper.hosts()).allSatisfy(RuleFileTest::isDomain));
    }

    private static void isDomain(String host) {
        assertThat(host).contains(".").isLowerCase();
        assertThat(Host.of(host).fault()).isNull();
        assertThat(host).isEqualTo(Host.of(host).ascii());
    }
}
