package org.civicnews.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.civicnews.value.BrokenRule;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentRulesTest {
    private static AttachmentBuilder attachment() {
        return SubmissionSamples.attachment("a1");
    }

    private static String unescaped(String cell) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            if (cell.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(cell.charAt(i));
            }
        }
        return out.toString();
    }

    /** The codes of the problems of a name, {@code ok} if it has none. */
    private static String codes(String name) {
        try {
            attachment().originalName(name).build();
            return "ok";
        } catch (InvalidContentException e) {
            assertThat(e.getMessage()).doesNotContain("secret");
            return String.join(
                    " ", e.problems().stream().map(problem -> problem.code()).toList());
        }
    }

    @TestFactory
    List<DynamicTest> judgesNamesAsSpecified() {
        return TsvTable.read("file-names.tsv", AttachmentRulesTest.class.getResourceAsStream("/spec/file-names.tsv"))
                .rows()
                .stream()
                .map(row -> dynamicTest(
                        "name <" + row.get(0) + ">",
                        () -> assertThat(codes(unescaped(row.get(0)))).isEqualTo(row.get(1))))
                .toList();
    }

    private static BrokenRule rule(AttachmentBuilder builder, String path, String code, String message) {
        return new BrokenRule(message, builder::build, path, code, message);
    }

    private static BrokenRule stored(String name) {
        return rule(
                attachment().storedName(name),
                "storedName",
                "STORED_NAME_UNSAFE",
                "stored name of attachment a1 must be made of ASCII letters, digits and single points, hyphens and underlines");
    }

    private static BrokenRule type(String type) {
        return rule(
                attachment().declaredType(type),
                "declaredType",
                "TYPE_MALFORMED",
                "declaredType of attachment a1 is no media type in lower case");
    }

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule(attachment().id(""), "id", "BLANK", "must not be blank"),
                rule(attachment().bytes(0), "bytes", "OUT_OF_RANGE", "must be 1 or more but was 0"),
                rule(attachment().caption(" "), "caption", "BLANK", "must not be blank"),
                rule(
                        attachment().detectedType("text/html"),
                        "detectedType",
                        "TYPE_MISMATCH",
                        "attachment a1 says image/jpeg but its bytes are text/html"),
                rule(
                        attachment().originalName("trang.pdf"),
                        "declaredType",
                        "TYPE_MISMATCH",
                        "attachment a1 says image/jpeg but its name ends otherwise"),
                rule(
                        attachment().detectedType("Text/html"),
                        "detectedType",
                        "TYPE_MALFORMED",
                        "detectedType of attachment a1 is no media type in lower case"),
                type(""),
                type("image"),
                type("/jpeg"),
                type("image/"),
                type("a/b/c"),
                type("a/b;c"),
                type("Image/jpeg"),
                type("a/" + "b".repeat(254)),
                stored(""),
                stored(".a"),
                stored("a.."),
                stored("a..b"),
                stored("a."),
                stored("a/b"),
                stored("á"),
                stored("a".repeat(256)),
                rule(
                        attachment().storedName("f1.jpg.PHP"),
                        "storedName",
                        "NAME_EXECUTABLE",
                        "stored name of attachment a1 has an executable extension"),
                new BrokenRule(
                        "scan engine",
                        () -> AttachmentScan.builder()
                                .status(ScanStatus.CLEAN)
                                .engine("")
                                .build(),
                        "engine",
                        "BLANK",
                        "must not be blank"),
                limit(limits -> limits.maxBytes(0), "maxBytes", "must be more than 0 but was 0"),
                limit(limits -> limits.maxCount(-1), "maxCount", "must be 0 or more but was -1"),
                limit(limits -> limits.maxTotalBytes(0), "maxTotalBytes", "must be more than 0 but was 0"));
    }

    private static BrokenRule limit(
            java.util.function.UnaryOperator<AttachmentLimitsBuilder> change, String path, String message) {
        return new BrokenRule(
                message, () -> change.apply(AttachmentLimits.builder()).build(), path, "OUT_OF_RANGE", message);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refuses(BrokenRule rule) {
        rule.check();
    }

    @Test
    void takesTypesOfOneFamilyAndNamesOfAnyEnding() {
        assertThat(attachment().detectedType("image/png").build().detectedType())
                .isEqualTo("image/png");
        assertThat(attachment().originalName("ảnh").build().originalName()).isEqualTo("ảnh");
        assertThat(attachment().storedName("A0._-z9").build().storedName()).isEqualTo("A0._-z9");
        assertThat(attachment()
                        .originalName("ảnh")
                        .declaredType("x-a/b.c+d")
                        .detectedType("x-a/b.c+d")
                        .build()
                        .kind())
                .isEqualTo(AcceptedKind.IMAGE);
    }

    @Test
    void mayBeShownOnlyWhenCleanStrippedAndWrittenAnew() {
        assertThat(attachment().build().publishable()).isTrue();
        assertThat(attachment().metadataStripped(false).build().publishable()).isFalse();
        assertThat(attachment().rewritten(false).build().publishable()).isFalse();
        assertThat(attachment()
                        .rewritten(false)
                        .kind(AcceptedKind.VIDEO)
                        .build()
                        .publishable())
                .isTrue();
        for (ScanStatus status : List.of(ScanStatus.UNSCANNED, ScanStatus.INFECTED, ScanStatus.ERROR)) {
            AttachmentScan scan = AttachmentScan.builder().status(status).build();
            assertThat(attachment().scan(scan).build().publishable()).isFalse();
        }
        Attachment untouched = Attachment.builder()
                .id("a")
                .storedName("a")
                .originalName("b")
                .declaredType("image/png")
                .detectedType("image/png")
                .bytes(1)
                .digest(attachment().build().digest())
                .kind(AcceptedKind.AUDIO)
                .build();
        assertThat(untouched.publishable()).isFalse();
        assertThat(Stream.of(AcceptedKind.IMAGE, AcceptedKind.VIDEO, AcceptedKind.AUDIO)
                        .map(kind -> attachment().kind(kind).build().isShown()))
                .containsOnly(true);
        assertThat(attachment().kind(AcceptedKind.FILE).build().isShown()).isFalse();
    }

    private static List<String> limits(AttachmentLimits limits, Attachment... attachments) {
        try {
            SubmissionSamples.submission()
                    .attachmentLimits(limits)
                    .addAttachments(attachments)
                    .build();
            return List.of();
        } catch (InvalidContentException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    @Test
    void keepsToCountSizeSumAndTypes() {
        AttachmentLimits limits = AttachmentLimits.builder()
                .maxCount(2)
                .maxBytes(100)
                .maxTotalBytes(150)
                .build();
        Attachment small = attachment().bytes(75).build();
        Attachment other = SubmissionSamples.attachment("a2").bytes(75).build();
        assertThat(limits(limits, small, other)).isEmpty();
        assertThat(limits(limits, small.toBuilder().bytes(100).build())).isEmpty();
        assertThat(limits(limits, small.toBuilder().bytes(101).build()))
                .containsExactly("attachments/0/bytes: attachment a1 has 101 bytes, more than 100");
        assertThat(limits(limits, small, other.toBuilder().bytes(76).build()))
                .containsExactly("attachments: attachments have 151 bytes together, more than 150");
        assertThat(limits(
                        limits,
                        small,
                        other,
                        SubmissionSamples.attachment("a3").bytes(1).build()))
                .contains("attachments: must be at most 2 attachments but were 3");
        assertThat(limits(
                        AttachmentLimits.builder().maxBytes(Long.MAX_VALUE).build(),
                        small.toBuilder().bytes(Long.MAX_VALUE).build(),
                        other))
                .containsExactly(
                        "attachments: attachments have " + Long.MAX_VALUE + " bytes together, more than 52428800");
    }

    @Test
    void takesNoSvgNoHtmlAndNoArchivesUnlessTold() {
        Attachment svg = attachment()
                .originalName("hình")
                .declaredType("image/svg+xml")
                .detectedType("image/svg+xml")
                .build();
        for (String type : List.of("image/svg+xml", "text/html", "application/zip", "application/vnd.rar")) {
            Attachment file =
                    svg.toBuilder().declaredType(type).detectedType(type).build();
            assertThat(limits(AttachmentLimits.standard(), file))
                    .containsExactly(
                            "attachments/0/declaredType: attachment a1 is of type " + type + ", which is not taken");
        }
        assertThat(limits(AttachmentLimits.builder().addTypes("image/svg+xml").build(), svg))
                .isEmpty();
        assertThat(limits(
                        AttachmentLimits.standard(),
                        attachment().detectedType("image/webp").build()))
                .containsExactly("attachments/0/declaredType: attachment a1 is of type image/webp, which is not taken");
        assertThat(AttachmentLimits.standard().types())
                .contains("image/jpeg", "image/png", "application/pdf")
                .doesNotContain("image/svg+xml", "text/html", "application/zip");
    }

    @Test
    void refusesTenThousandAttachmentsAtOnce() {
        Attachment[] many = IntStream.range(0, 10_000)
                .mapToObj(i -> SubmissionSamples.attachment("a" + i).build())
                .toArray(Attachment[]::new);
        assertThat(limits(AttachmentLimits.standard(), many))
                .containsExactly("attachments: must be at most 20 attachments but were 10000");
    }
}
