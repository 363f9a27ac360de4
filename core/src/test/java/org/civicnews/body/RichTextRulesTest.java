package org.civicnews.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.civicnews.value.BrokenRule.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.civicnews.law.MentionKind;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextRulesTest {
    private static final WebLink LINK = WebLink.of("https://example.org/");

    private static StyleAnnotation strong(int start, int end) {
        return StyleAnnotation.builder()
                .style(TextStyle.STRONG)
                .start(start)
                .end(end)
                .build();
    }

    private static LinkAnnotation link(int start, int end) {
        return LinkAnnotation.builder().link(LINK).start(start).end(end).build();
    }

    private static RedactionAnnotation redaction(int start, int end) {
        return RedactionAnnotation.builder()
                .start(start)
                .end(end)
                .category("NAME")
                .build();
    }

    private static RichText rich(String text, Annotation... annotations) {
        return RichText.builder().text(text).addAnnotations(annotations).build();
    }

    private static LegalAnnotationBuilder legal() {
        return LegalAnnotation.builder().start(0).end(1).ref("l1").kind(MentionKind.FULL);
    }

    static Stream<BrokenRule> texts() {
        return Stream.of(
                rule(
                        "text has no half characters",
                        () -> RichText.of("0123456789012345x\uD800"),
                        "text",
                        "TEXT_MALFORMED",
                        "text has an unpaired surrogate at 17"),
                rule(
                        "text has no controls",
                        () -> RichText.of("\u0007"),
                        "text",
                        "TEXT_MALFORMED",
                        "text has the control character U+0007 at 0"),
                rule(
                        "text is a mebibyte at most",
                        () -> RichText.of("a".repeat((1 << 20) + 1)),
                        "text",
                        "TOO_LONG",
                        "must be at most 1048576 code units long but was 1048577"),
                rule(
                        "a range is not empty",
                        () -> rich("chữ", strong(1, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [1,1) of a text of 3"),
                rule(
                        "a range is not turned about",
                        () -> rich("chữ", strong(2, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [2,1) of a text of 3"),
                rule(
                        "a range starts in the text",
                        () -> rich("chữ", strong(-1, 1)),
                        "annotations/0",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 0 covers [-1,1) of a text of 3"),
                rule(
                        "a range ends in the text",
                        () -> rich("chữ", strong(0, 2), strong(0, 4)),
                        "annotations/1",
                        "RANGE_OUT_OF_TEXT",
                        "annotation 1 covers [0,4) of a text of 3"),
                rule(
                        "a range starts at a character",
                        () -> rich("e\u0301x", strong(1, 3)),
                        "annotations/0",
                        "RANGE_SPLITS_CHARACTER",
                        "annotation 0 starts inside a character at 1"),
                rule(
                        "a range ends at a character",
                        () -> rich("x😀", strong(0, 2)),
                        "annotations/0",
                        "RANGE_SPLITS_CHARACTER",
                        "annotation 0 ends inside a character at 2"),
                rule(
                        "links do not cross",
                        () -> rich("0123456789012", link(3, 9), link(5, 12)),
                        "annotations/1",
                        "LINKS_OVERLAP",
                        "links overlap: [3,9) and [5,12)"),
                rule(
                        "links do not nest",
                        () -> rich("0123456789012", link(5, 6), link(3, 9)),
                        "annotations/0",
                        "LINKS_OVERLAP",
                        "links overlap: [3,9) and [5,6)"),
                rule(
                        "links do not overlap over another",
                        () -> rich("0123456789012", link(0, 10), strong(1, 2), link(12, 13), link(9, 11)),
                        "annotations/3",
                        "LINKS_OVERLAP",
                        "links overlap: [0,10) and [9,11)"),
                rule(
                        "a redaction covers no name",
                        () -> rich("gặp An hôm qua", redaction(4, 6)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction covers more than blanks",
                        () -> rich("a   b", redaction(1, 4)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction covers one placeholder",
                        () -> rich("[a] An [b]", redaction(0, 10)),
                        "annotations/0",
                        "REDACTION_OVER_TEXT",
                        "redaction 0 does not stand over a placeholder such as [tên]"),
                rule(
                        "a redaction says what was removed",
                        () -> redaction(0, 1).toBuilder().category("").build(),
                        "category",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a link type says something",
                        () -> link(0, 1).toBuilder().addRel(" ").build(),
                        "rel/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a note says something",
                        () -> NoteAnnotation.builder().start(0).end(1).note("").build(),
                        "note",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a mention names its record",
                        () -> RecordAnnotation.builder()
                                .record(RecordKind.PERSON)
                                .start(0)
                                .end(1)
                                .ref("")
                                .build(),
                        "ref",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a legal mention names its record",
                        () -> legal().ref(" ").build(),
                        "ref",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a confidence is at most 1",
                        () -> legal().confidence(1.01).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was 1.01"),
                rule(
                        "a confidence is at least 0",
                        () -> legal().confidence(-0.1).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was -0.1"),
                rule(
                        "a confidence is a number",
                        () -> legal().confidence(Double.NaN).build(),
                        "confidence",
                        "OUT_OF_RANGE",
                        "must be 0 to 1 but was NaN"),
                rule(
                        "a flag says something",
                        () -> legal().addFlags("").build(),
                        "flags/0",
                        "BLANK",
                        "must not be blank"),
                rule(
                        "a resolution fits its date",
                        () -> DateAnnotation.builder()
                                .start(0)
                                .end(1)
                                .date(PartialDate.parse("XXXX-12-01"))
                                .resolution(Resolution.builder()
                                        .to(LocalDate.of(2023, 12, 2))
                                        .rule(ResolutionRule.MANUAL)
                                        .build())
                                .build(),
                        "resolution",
                        "RESOLUTION_CONTRADICTS",
                        "resolved 2023-12-02 contradicts stated day 1"),
                rule(
                        "an unknown annotation has a type",
                        () -> UnknownAnnotation.builder()
                                .start(0)
                                .end(1)
                                .type("")
                                .raw(new RawJson("{}"))
                                .build(),
                        "type",
                        "BLANK",
                        "must not be blank"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void reportsEveryProblemOfATextAtOnce() {
        assertThatThrownBy(() -> rich("e\u0301", strong(0, 9), strong(1, 2), link(0, 2), link(0, 2)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessage("annotations/0: annotation 0 covers [0,9) of a text of 2; "
                        + "annotations/1: annotation 1 starts inside a character at 1; "
                        + "annotations/3: links overlap: [0,2) and [0,2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[tên]", "[số điện thoại]", "…", "....", "█████", "***", "x x x", "___", "■ ■"})
    void takesRedactionsOverPlaceholders(String placeholder) {
        assertThat(rich(placeholder, redaction(0, placeholder.length())).annotations())
                .hasSize(1);
    }

    @Test
    void takesCrossingAnnotationsAndLinksSideBySide() {
        assertThat(rich("0123456789", strong(0, 5), strong(3, 8), link(0, 5), link(5, 10))
                        .annotations())
                .hasSize(4);
    }

    @Test
    void keepsTextCodeUnitForCodeUnit() {
        String odd = "\u00A0e\u0302\u0301\t\n\u200B";
        assertThat(RichText.of(odd).text()).isEqualTo(odd);
        assertThat(RichText.of(odd).isNfc()).isFalse();
        assertThat(RichText.of("chữ").isNfc()).isTrue();
        assertThat(RichText.of("\u00A0 \n").isBlank()).isFalse();
        assertThat(RichText.of(" \n").isBlank()).isTrue();
    }
}
