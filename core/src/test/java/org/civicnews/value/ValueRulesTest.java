package org.civicnews.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueRulesTest {
    private static PartialDateBuilder date() {
        return PartialDate.builder();
    }

    private static QuantityBuilder quantity() {
        return Quantity.builder().value(BigDecimal.TEN);
    }

    private static BrokenRule rule(
            String rule, java.util.function.Supplier<?> build, String path, String code, String message) {
        return new BrokenRule(rule, build, path, code, message);
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule(
                        "an id is an absolute URI",
                        () -> ContentId.of("abc"),
                        "",
                        "ID_NOT_ABSOLUTE",
                        "id 'abc' is not an absolute URI"),
                rule(
                        "an id has no blanks",
                        () -> ContentId.of("tag:a b"),
                        "",
                        "ID_NOT_ABSOLUTE",
                        "id 'tag:a b' is not an absolute URI"),
                rule(
                        "an id is well-formed",
                        () -> ContentId.of("tag:\uD800"),
                        "",
                        "ID_NOT_ABSOLUTE",
                        "id 'tag:\uD800' is not an absolute URI"),
                rule(
                        "a country is no language",
                        () -> LanguageTag.of("vn"),
                        "",
                        "LANGUAGE_UNKNOWN",
                        "language 'vn' is not a BCP 47 tag (did you mean 'vi'?)"),
                rule(
                        "a word is no language",
                        () -> LanguageTag.of("tiếng Việt"),
                        "",
                        "LANGUAGE_UNKNOWN",
                        "language 'tiếng Việt' is not a BCP 47 tag"),
                rule(
                        "no language is none",
                        () -> LanguageTag.of(""),
                        "",
                        "LANGUAGE_UNKNOWN",
                        "language '' is not a BCP 47 tag"),
                rule(
                        "a date says something",
                        () -> date().build(),
                        "",
                        "DATE_EMPTY",
                        "date has neither year, month nor day"),
                rule(
                        "years have four digits",
                        () -> date().year(10_000).build(),
                        "year",
                        "OUT_OF_RANGE",
                        "must be 0 to 9999 but was 10000"),
                rule(
                        "years are not negative",
                        () -> date().year(-1).build(),
                        "year",
                        "OUT_OF_RANGE",
                        "must be 0 to 9999 but was -1"),
                rule(
                        "there are four quarters",
                        () -> date().quarter(5).build(),
                        "quarter",
                        "OUT_OF_RANGE",
                        "must be 1 to 4 but was 5"),
                rule(
                        "there are twelve months",
                        () -> date().month(13).build(),
                        "month",
                        "OUT_OF_RANGE",
                        "must be 1 to 12 but was 13"),
                rule(
                        "months begin with 1",
                        () -> date().month(0).build(),
                        "month",
                        "OUT_OF_RANGE",
                        "must be 1 to 12 but was 0"),
                rule(
                        "there are 31 days",
                        () -> date().day(32).build(),
                        "day",
                        "OUT_OF_RANGE",
                        "must be 1 to 31 but was 32"),
                rule(
                        "a quarter excludes a month",
                        () -> date().year(2023).quarter(2).month(5).build(),
                        "quarter",
                        "DATE_CONTRADICTS",
                        "a quarter excludes a month and a day"),
                rule(
                        "a quarter excludes a day",
                        () -> date().year(2023).quarter(2).day(5).build(),
                        "quarter",
                        "DATE_CONTRADICTS",
                        "a quarter excludes a month and a day"),
                rule(
                        "a day exists in its month",
                        () -> date().month(2).day(30).build(),
                        "day",
                        "DAY_MISSING",
                        "day 30 does not exist in month 2"),
                rule(
                        "the 29th of February exists in leap years",
                        () -> date().year(2023).month(2).day(29).build(),
                        "day",
                        "DAY_MISSING",
                        "day 29 does not exist in month 2 of 2023"),
                rule(
                        "a part of the day needs a day",
                        () -> date().month(5).dayPart(DayPart.MORNING).build(),
                        "dayPart",
                        "DATE_NEEDS_DAY",
                        "needs a day"),
                rule(
                        "a time needs a day",
                        () -> date().month(5).time(LocalTime.NOON).build(),
                        "time",
                        "DATE_NEEDS_DAY",
                        "needs a day"),
                rule(
                        "an offset needs a time",
                        () -> date().day(5).offset(ZoneOffset.UTC).build(),
                        "offset",
                        "DATE_NEEDS_TIME",
                        "needs a time"),
                rule(
                        "a zone needs a time",
                        () -> date().day(5).zone(ZoneId.of("Asia/Ho_Chi_Minh")).build(),
                        "zone",
                        "DATE_NEEDS_TIME",
                        "needs a time"),
                rule(
                        "a day is not early or late",
                        () -> date().day(5).part(DatePart.EARLY).build(),
                        "part",
                        "DATE_CONTRADICTS",
                        "early, mid or late is told only of a month or a year, not of a day"),
                rule(
                        "source text says something",
                        () -> date().day(5).sourceText(" ").build(),
                        "sourceText",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a written date is EDTF",
                        () -> PartialDate.parse("1/12"),
                        "",
                        "DATE_MALFORMED",
                        "date '1/12' is not EDTF such as 2023-05 or XXXX-12-01"),
                rule(
                        "a range has an end",
                        () -> DateRange.builder().build(),
                        "",
                        "RANGE_EMPTY",
                        "range has neither start nor end"),
                rule(
                        "a range does not end before it starts",
                        () -> DateRange.builder()
                                .start(PartialDate.parse("2023-08"))
                                .end(PartialDate.parse("2023-07"))
                                .build(),
                        "end",
                        "RANGE_BACKWARDS",
                        "range ends 2023-07 before it starts 2023-08"),
                rule(
                        "a digest has 64 digits",
                        () -> new Digest("ab"),
                        "hex",
                        "DIGEST_MALFORMED",
                        "must be 64 lower-case hexadecimal digits but was 'ab'"),
                rule(
                        "digits of a digest are small",
                        () -> new Digest("AB".repeat(32)),
                        "hex",
                        "DIGEST_MALFORMED",
                        "must be 64 lower-case hexadecimal digits but was '" + "AB".repeat(32) + "'"),
                rule(
                        "a digest names its algorithm",
                        () -> Digest.parse("md5:00"),
                        "",
                        "DIGEST_MALFORMED",
                        "digest 'md5:00' does not start with sha-256:"),
                rule(
                        "evidence names its block",
                        () -> Evidence.builder().blockId(" ").start(0).end(1).build(),
                        "blockId",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "evidence starts in the text",
                        () -> Evidence.builder().blockId("b").start(-1).end(1).build(),
                        "start",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "evidence is not empty",
                        () -> Evidence.builder().blockId("b").start(1).end(1).build(),
                        "end",
                        "OUT_OF_RANGE",
                        "must be more than 1 but was 1"),
                rule(
                        "a span starts in the text",
                        () -> new Span(-1, 2),
                        "start",
                        "OUT_OF_RANGE",
                        "must be 0 or more but was -1"),
                rule(
                        "a span ends after its start",
                        () -> new Span(3, 2),
                        "end",
                        "OUT_OF_RANGE",
                        "must be at least 3 but was 2"),
                rule("a unit says something", () -> quantity().unit("").build(), "unit", "BLANK", "must not be blank"),
                rule(
                        "words of a quantity say something",
                        () -> quantity().sourceText("").build(),
                        "sourceText",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a number can be written out",
                        () -> quantity().value(new BigDecimal("1E+101")).build(),
                        "value",
                        "OUT_OF_RANGE",
                        "must have at most 100 digits on either side of the point"),
                rule(
                        "a small number can be written out",
                        () -> quantity().value(new BigDecimal("1E-101")).build(),
                        "value",
                        "OUT_OF_RANGE",
                        "must have at most 100 digits on either side of the point"),
                rule("raw JSON says something", () -> new RawJson(" "), "text", "BLANK", "must not be blank"),
                rule("a kind has a name", () -> DayPart.of(" "), "", "BLANK", "must not be blank"),
                rule(
                        "the name of a kind is text",
                        () -> DayPart.of("A\u0000"),
                        "",
                        "TEXT_MALFORMED",
                        "text has the control character U+0000 at 1"),
                rule(
                        "a publication date is a date",
                        () -> PublicationDate.parse("hôm qua"),
                        "",
                        "DATE_MALFORMED",
                        "date 'hôm qua' is neither a day (2023-12-01) nor a time with offset (2023-12-01T15:04:00+07:00)"),
                rule(
                        "a publication day has a year of four digits",
                        () -> PublicationDate.of(LocalDate.of(12_023, 1, 1)),
                        "",
                        "OUT_OF_RANGE",
                        "year must be 0 to 9999 but was 12023"),
                rule(
                        "a publication moment has a year of four digits",
                        () -> PublicationDate.of(OffsetDateTime.MIN),
                        "",
                        "OUT_OF_RANGE",
                        "year must be 0 to 9999 but was -999999999"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            javascript:alert(1)       | link scheme 'javascript' is not http or https
            ftp://example.org         | link scheme 'ftp' is not http or https
            example.org/tin           | link 'example.org/tin' has no scheme
            :example                  | link ':example' has no scheme
            https:example.org         | link 'https:example.org' has no host
            https:///tin              | link 'https:///tin' has no host
            https://?q                | link 'https://?q' has no host
            https://:80/              | link 'https://:80/' has no host
            https://an:mk@example.org | link must not carry a user name or password
            https://a\\b/             | link 'https://a\\b/' has a backslash in its host
            https://a.vn:x/           | link 'https://a.vn:x/' has a port that is no number from 0 to 65535
            https://a.vn:65536/       | link 'https://a.vn:65536/' has a port that is no number from 0 to 65535
            https://[::1/             | link 'https://[::1/' has a port that is no number from 0 to 65535
            https://[::1]x/           | link 'https://[::1]x/' has a port that is no number from 0 to 65535
            https://a.vn/b c          | link has a character at 14 that no address may hold
            https://a.vn/"onload      | link has a character at 13 that no address may hold
            https://a.vn/<b>          | link has a character at 13 that no address may hold
            """)
    void refusesUnsafeLinks(String url, String message) {
        new BrokenRule(url, () -> WebLink.of(url), "", "LINK_UNSAFE", message).check();
        assertThat(WebLink.isLink(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u001F", "\u007F", "\u0085", "\u00A0", "\u2028", "\u202E", "\u200F", "\u2066", "\uD800",
                "\u3000"
            })
    void refusesLinksWithControlsBlanksAndTurnedText(String part) {
        assertThat(WebLink.isLink("https://a.vn/" + part + "x")).isFalse();
        assertThat(WebLink.isLink("https://a" + part + ".vn/")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org,example.org",
        "HTTPS://Example.ORG/Tin?a#b,example.org",
        "http://báo.vn:8080/a:b,báo.vn",
        "http://[2001:db8::1]:80/,[2001:db8::1]",
        "http://[2001:db8::1]/,[2001:db8::1]",
        "https://a.vn:,a.vn",
        "https://a.vn?x=1:2,a.vn"
    })
    void takesLinksAsGivenAndTellsTheHost(String url, String host) {
        assertThat(WebLink.of(url).url()).isEqualTo(url);
        assertThat(WebLink.of(url).host()).isEqualTo(host);
        assertThat(WebLink.of(url)).hasToString(url).isEqualTo(new WebLink(url));
    }

    @Test
    void canonicalisesLanguages() {
        assertThat(LanguageTag.of("VI-vn").tag()).isEqualTo("vi-VN");
        assertThat(LanguageTag.of("vi")).isEqualTo(LanguageTag.VIETNAMESE).hasToString("vi");
        assertThat(LanguageTag.of("EN")).isEqualTo(LanguageTag.ENGLISH);
        assertThat(LanguageTag.of("zh-hant-tw").tag()).isEqualTo("zh-Hant-TW");
        assertThat(LanguageTag.of("und").tag()).isEqualTo("und");
    }

    @Test
    void makesTheSameIdForTheSameNameEverywhere() {
        ContentId id = ContentId.nameBased(ContentId.URL_NAMESPACE, "http://www.example.com/");
        // Computed with another implementation: python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL,
        // "http://www.example.com/"))'
        assertThat(id.value()).isEqualTo("urn:uuid:fcde3c85-2270-590f-9e7c-ee003d65e0e2");
        assertThat(ContentId.of("tag:a,2024:e\u0302")).isEqualTo(ContentId.of("tag:a,2024:ê"));
    }

    @Test
    void digestsTextAsUtf8() {
        assertThat(Digest.ofText("abc"))
                .hasToString("sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Digest.parse(Digest.ofText("ê").toString()))
                .isEqualTo(Digest.ofBytes(new byte[] {(byte) 0xC3, (byte) 0xAA}));
    }

    @Test
    void cutsOverlapsAndShiftsSpans() {
        Span span = new Span(2, 5);
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.in("abcdef")).isEqualTo("cde");
        assertThat(span.shift(2)).isEqualTo(new Span(4, 7));
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(0, 3))).isTrue();
        assertThat(span.overlaps(new Span(5, 6))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThatThrownBy(() -> span.in("abc")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void reportsAllProblemsInOneExceptionMissingAttributesFirst() {
        assertThatThrownBy(() -> Evidence.builder().build())
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("blockId: is required; start: is required; end: is required");
        assertThatThrownBy(
                        () -> Evidence.builder().blockId("").start(-2).end(-2).build())
                .hasMessage(
                        "blockId: must not be blank; start: must be 0 or more but was -2; end: must be more than -2 but was -2");
    }

    @Test
    void placesProblemsAndFindingsUnderTheirHolder() {
        assertThat(new Problem("", "A", "b").under("x/1")).isEqualTo(new Problem("x/1", "A", "b"));
        assertThat(new Problem("y", "A", "b").under("x/1")).hasToString("x/1/y: b");
        assertThat(new Problem("", "A", "b")).hasToString("b");
        assertThat(Finding.info("A", "", "b").under("x")).isEqualTo(Finding.info("A", "x", "b"));
        assertThat(Finding.warning("A", "y", "b").under("x").path()).isEqualTo("x/y");
        assertThat(Finding.notComposed("z"))
                .isEqualTo(Finding.info("TEXT_NOT_NFC", "z", "the text is not in composed form (NFC)"));
    }

    @Test
    void collectsProblemsInOrder() {
        Problems problems = new Problems()
                .notBlank("a", "")
                .noneBlank("b", List.of("x", " "))
                .notEmpty("c", List.of());
        assertThat(problems.list()).extracting(Problem::path).containsExactly("a", "b/1", "c");
        assertThatThrownBy(problems::throwIfAny)
                .hasMessage("a: must not be blank; b/1: must not be blank; c: must not be empty");
        assertThat(new Problems().list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0,true",
        "1.12,true",
        "1.9999999,true",
        "1.99999999,false",
        "2.0,false",
        "10.0,false",
        "1,false",
        "1.,false",
        ".1,false",
        "1.x,false",
        "01.0,false",
        "'',false",
        "1.0.0,false"
    })
    void readsVersionsOfTheFirstMajorOne(String version, boolean readable) {
        assertThat(FormatVersion.isReadable(version)).isEqualTo(readable);
    }

    @Test
    void saysWhyAVersionIsRefused() {
        assertThat(FormatVersion.complaint("2.0")).isEqualTo("formatVersion 2.0 is newer than 1.x; upgrade");
        assertThat(FormatVersion.complaint("12.3")).isEqualTo("formatVersion 12.3 is newer than 1.x; upgrade");
        assertThat(FormatVersion.complaint("x".repeat(99)))
                .isEqualTo("formatVersion '" + "x".repeat(19) + "…' is not of the form 1.0");
    }

    @Test
    void keepsADayADayAndAMomentAMoment() {
        PublicationDate day = PublicationDate.parse("2023-12-01");
        PublicationDate moment = PublicationDate.parse("2023-12-01T15:04+07:00");
        assertThat(day.moment()).isEmpty();
        assertThat(day).hasToString("2023-12-01").isEqualTo(PublicationDate.of(LocalDate.of(2023, 12, 1)));
        assertThat(moment).hasToString("2023-12-01T15:04:00+07:00").isNotEqualTo(day);
        assertThat(moment.day()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(moment)
                .isEqualTo(PublicationDate.of(OffsetDateTime.parse("2023-12-01T15:04:00+07:00")))
                .hasSameHashCodeAs(PublicationDate.parse("2023-12-01T15:04:00+07:00"));
        assertThat(day.equals((Object) "2023-12-01")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-01,2023-12-02,true",
        "2023-12-01,2023-12-01,false",
        "2023-12-02,2023-12-01,false",
        "2023-12-01,2023-12-01T00:00:00+07:00,false",
        "2023-12-01T23:00:00+07:00,2023-12-02,true",
        "2023-12-01T23:00:00-05:00,2023-12-02T01:00:00+07:00,false",
        "2023-12-02T01:00:00+07:00,2023-12-01T23:00:00-05:00,true",
        "2023-12-01T10:00:00+07:00,2023-12-01T10:00:01+07:00,true"
    })
    void comparesMomentsAsMomentsAndDaysAsDays(String first, String second, boolean before) {
        PublicationDate other = PublicationDate.parse(second);
        assertThat(PublicationDate.parse(first).isCertainlyBefore(other)).isEqualTo(before);
        other.moment()
                .ifPresent(moment -> assertThat(PublicationDate.parse(first).isCertainlyBefore(moment))
                        .isEqualTo(before));
    }
}
