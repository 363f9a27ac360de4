package org.civicnews.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.value.BrokenRule.rule;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.Finding;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRulesTest {
    private static final WebLink LINK = WebLink.of("https://example.org/");

    private static MediaItemBuilder image() {
        return MediaItem.builder().id("m1").kind(MediaKind.IMAGE);
    }

    static Stream<BrokenRule> media() {
        return Stream.of(
                rule("a media item has an id", () -> image().id("").build(), "id", "BLANK", "must not be blank"),
                rule(
                        "a media item is in one place",
                        () -> image().source(LINK).storageKey("k").build(),
                        "storageKey",
                        "MEDIA_CONTRADICTS",
                        "must not be given beside a source"),
                rule(
                        "a storage key says something",
                        () -> image().storageKey("").build(),
                        "storageKey",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a media type says something",
                        () -> image().mediaType("").build(),
                        "mediaType",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a width has a height",
                        () -> image().width(3).build(),
                        "height",
                        "SIZE_INCOMPLETE",
                        "width and height belong together"),
                rule(
                        "a height has a width",
                        () -> image().height(3).build(),
                        "width",
                        "SIZE_INCOMPLETE",
                        "width and height belong together"),
                rule(
                        "a width is positive",
                        () -> image().width(0).height(1).build(),
                        "width",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was 0"),
                rule(
                        "a height is positive",
                        () -> image().width(1).height(-1).build(),
                        "height",
                        "OUT_OF_RANGE",
                        "must be more than 0 but was -1"),
                rule(
                        "an alternative text is text",
                        () -> image().alt("\u0000").build(),
                        "alt",
                        "TEXT_MALFORMED",
                        "text has the control character U+0000 at 0"),
                rule(
                        "what decorates has no alternative text",
                        () -> image().decorative(true).alt("cảnh").build(),
                        "alt",
                        "ALT_OF_DECORATIVE",
                        "a decorative item has no alternative text"),
                rule("rights say something", () -> image().rights("").build(), "rights", "BLANK", "must not be blank"),
                rule(
                        "a digital source says something",
                        () -> image().digitalSource("").build(),
                        "digitalSource",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a credit names somebody",
                        () -> MediaCredit.builder().build(),
                        "",
                        "CREDIT_EMPTY",
                        "credit names nobody"),
                rule(
                        "an agency has a name",
                        () -> MediaCredit.builder().agency(" ").build(),
                        "agency",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a source has a name",
                        () -> MediaCredit.builder().source(" ").build(),
                        "source",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a credit line says something",
                        () -> MediaCredit.builder().line(" ").build(),
                        "line",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("media")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsEveryProblemOfAMediaItemAtOnce() {
        assertThatThrownBy(
                        () -> image().id("").width(0).decorative(true).alt("x").build())
                .hasMessage("id: must not be blank; height: width and height belong together; "
                        + "width: must be more than 0 but was 0; alt: a decorative item has no alternative text");
    }

    @Test
    void findsBadAlternativeTexts() {
        assertThat(image().build().lint())
                .extracting(Finding::code, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("ALT_MISSING", "alt"));
        assertThat(image().decorative(true).build().lint()).isEmpty();
        assertThat(image().alt("").build().lint()).isEmpty();
        assertThat(image().kind(MediaKind.AUDIO).build().lint()).isEmpty();
        assertThat(image().alt("Lớp học ")
                        .caption(RichText.of("Lớp học"))
                        .build()
                        .lint())
                .extracting(Finding::code)
                .containsExactly("ALT_REPEATS_CAPTION");
        assertThat(image().alt(Normalizer.normalize("Lớp", Normalizer.Form.NFD))
                        .caption(RichText.of(Normalizer.normalize("Học", Normalizer.Form.NFD)))
                        .build()
                        .lint())
                .extracting(Finding::path)
                .containsExactly("alt", "caption/text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Triển khai dân chủ ở cơ sở-1", "họp dân-12", "headline-1"})
    void findsAlternativeTextsThatAreANumberedHeadline(String alt) {
        assertThat(image().alt(alt).build().lint()).extracting(Finding::code).containsExactly("ALT_NUMBERED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiêm vắc xin Covid-19",
                "chống covid-19",
                "Máy bay Su-30",
                "Năm 2023-24",
                "ga-07",
                "a-123",
                "a-",
                "-1",
                "Lớp - 1"
            })
    void leavesOtherHyphensAlone(String alt) {
        assertThat(image().alt(alt).build().lint()).isEmpty();
    }
}
