package org.civicnews.formats.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.civicnews.text.TsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class AttachmentCheckTest {
    private static final AttachmentCheck CHECK = AttachmentCheck.standard();

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("image/jpeg", SampleFiles.encoded("jpg", 9, 7)),
                Arguments.of("image/png", SampleFiles.encoded("png", 9, 7)),
                Arguments.of("image/gif", SampleFiles.encoded("gif", 9, 7)),
                Arguments.of("image/webp", SampleFiles.text("RIFF\1\0\0\0WEBPVP8 ")),
                Arguments.of("audio/wav", SampleFiles.text("RIFF\1\0\0\0WAVEfmt ")),
                Arguments.of("application/pdf", SampleFiles.text("%PDF-1.7\n1 0 obj")),
                Arguments.of("text/plain", SampleFiles.text("Tôi viết câu chuyện này lúc nửa đêm.\r\n")),
                Arguments.of("text/plain", SampleFiles.text("\uFEFFLương tháng < 5 triệu, x<y và y>z")),
                Arguments.of("text/html", SampleFiles.text("  \n<!DOCTYPE HTML><p>x")),
                Arguments.of("text/html", SampleFiles.text("Chào <ScRiPt>alert(1)</script>")),
                Arguments.of("image/svg+xml", SampleFiles.text("<?xml version='1.0'?><svg onload='x()'/>")),
                Arguments.of("application/xml", SampleFiles.text("<?xml version='1.0'?><r/>")),
                Arguments.of("application/x-sh", SampleFiles.text("#!/bin/sh\nrm x")),
                Arguments.of("application/x-sh", SampleFiles.text("<?php echo 1;")),
                Arguments.of("application/x-msdownload", SampleFiles.text("MZ\u0001\u0002")),
                Arguments.of("application/x-executable", SampleFiles.text("\u007FELF\1")),
                Arguments.of("application/gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                Arguments.of("application/zip", SampleFiles.zip(Map.of("a.txt", "a"))),
                Arguments.of("application/java-archive", SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", "x"))),
                Arguments.of(TypeDetection.DOCX, docx(Map.of())),
                Arguments.of(TypeDetection.ODT, odt()),
                Arguments.of("application/octet-stream", new byte[] {1, 2, 3, 0}),
                Arguments.of("application/octet-stream", new byte[] {(byte) 0xC3, 0x28}),
                Arguments.of("application/octet-stream", new byte[0]));
    }

    private static byte[] docx(Map<String, String> more) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types/>");
        entries.put("word/document.xml", "<w:document/>");
        entries.putAll(more);
        return SampleFiles.zip(entries);
    }

    private static byte[] odt() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", TypeDetection.ODT);
        entries.put("content.xml", "<office:document-content/>");
        return SampleFiles.zip(entries);
    }

    @ParameterizedTest
    @MethodSource("types")
    void tellsTypesByTheirBytes(String type, byte[] bytes) {
        assertThat(CHECK.detect(bytes)).isEqualTo(type);
    }

    @Test
    void acceptsAPictureThatIsWhatItSays() {
        AttachmentReport report =
                CHECK.check(SampleFiles.encoded("jpg", 9, 7), "image/jpg; charset=binary", "Ảnh cưới.JPG");
        assertThat(report.findings()).isEmpty();
        assertThat(report.isAcceptable()).isTrue();
        assertThat(report.bytes()).isPositive();
    }

    @Test
    void sayWhatSpeaksAgainstAFileWithoutItsName() {
        AttachmentReport report = CHECK.check(SampleFiles.text("<html>bí mật"), "image/jpeg", "ten-that-cua-toi.jpg");
        assertThat(report.detectedType()).isEqualTo("text/html");
        assertThat(report.has("TYPE_MISMATCH")).isTrue();
        assertThat(report.has("EXTENSION_MISMATCH")).isTrue();
        assertThat(report.has("TYPE_NOT_ALLOWED")).isTrue();
        assertThat(report.toString()).doesNotContain("ten-that", "bí mật");
    }

    @Test
    void refusesEmptyFiles() {
        assertThat(CHECK.check(new byte[0], "text/plain", "a.txt").has("EMPTY")).isTrue();
    }

    static Stream<Arguments> polyglots() {
        byte[] jar = SampleFiles.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: X"));
        byte[] gif = SampleFiles.encoded("gif", 9, 7);
        byte[] jpeg = SampleFiles.encoded("jpg", 9, 7);
        byte[] png = SampleFiles.encoded("png", 9, 7);
        byte[] markup = SampleFiles.text("<SCRIPT>alert(1)</SCRIPT>");
        return Stream.of(
                Arguments.of("GIF and JAR", SampleFiles.join(gif, jar)),
                Arguments.of("PDF and ZIP", SampleFiles.join(SampleFiles.text("%PDF-1.4\n%%EOF\n"), jar)),
                Arguments.of("markup in a comment", SampleFiles.withSegment(jpeg, 0xFE, markup)),
                Arguments.of("markup in a text chunk", SampleFiles.withChunk(png, "tEXt", markup)),
                Arguments.of(
                        "PHP behind a picture", SampleFiles.join(png, SampleFiles.text("<?php system($_GET[0]);"))),
                Arguments.of("PDF in a comment", SampleFiles.withSegment(jpeg, 0xFE, SampleFiles.text("%PDF-1.5"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("polyglots")
    void noticesTwoFilesInOne(String what, byte[] bytes) {
        AttachmentReport report = CHECK.check(bytes, "", "");
        assertThat(report.has("POLYGLOT")).as(what).isTrue();
        assertThat(report.isAcceptable()).isFalse();
    }

    @Test
    void noticesWhatFollowsAPicture() {
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] bytes = SampleFiles.join(SampleFiles.encoded(format, 9, 7), new byte[] {1, 2, 3});
            AttachmentReport report = CHECK.check(bytes, "", "");
            assertThat(report.has("TRAILING_DATA")).as(format).isTrue();
            assertThat(report.isAcceptable()).as(format).isTrue();
        }
    }

    @Test
    void noticesPicturesThatAreCutOff() {
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] bytes = SampleFiles.encoded(format, 90, 70);
            byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 3);
            assertThat(CHECK.check(cut, "", "").has("TRUNCATED")).as(format).isTrue();
        }
    }

    @Test
    void noticesProgramsAndActions() {
        assertThat(CHECK.check(docx(Map.of("word/vbaProject.bin", "x")), "", "").has("ACTIVE_CONTENT"))
                .isTrue();
        byte[] pdf = SampleFiles.text("%PDF-1.7\n<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>");
        assertThat(CHECK.check(pdf, "application/pdf", "a.pdf").has("ACTIVE_CONTENT"))
                .isTrue();
        assertThat(CHECK.check(SampleFiles.text("%PDF-1.7\n/Type /Page"), "application/pdf", "a.pdf")
                        .isAcceptable())
                .isTrue();
    }

    @Test
    void noticesEntriesThatLeaveTheirFolder() {
        assertThat(CHECK.check(docx(Map.of("../../etc/passwd", "x")), "", "").has("PATH_ESCAPES"))
                .isTrue();
    }

    @Test
    void noticesDocumentsThatUnfoldToGigabytes() {
        byte[] bytes = docx(Map.of("word/media.bin", "x"));
        int entry = Bytes.bigEndian(bytes).lastIndexOf("PK\1\2", 0);
        bytes[entry + 26] = 0;
        bytes[entry + 27] = 0x40;
        assertThat(CHECK.check(bytes, "", "").has("DECOMPRESSION_BOMB")).isTrue();
    }

    @Test
    void takesWhatTheCallerTakes() {
        byte[] webp = SampleFiles.text("RIFF\1\0\0\0WEBPVP8 ");
        assertThat(CHECK.check(webp, "image/webp", "a.webp").isAcceptable()).isTrue();
        assertThat(CHECK.taking(Set.of("image/png"))
                        .check(webp, "image/webp", "a.webp")
                        .has("TYPE_NOT_ALLOWED"))
                .isTrue();
        TsvTable table = TsvTable.parse("own", "type\toffset\tbytes\napplication/x-own\t1\t41??43\n");
        assertThat(CHECK.withSignatures(table).detect("xAzC".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("application/x-own");
    }

    @Test
    void answersAnyBytes() {
        Random random = new Random(7);
        byte[][] heads = {
            {},
            SampleFiles.encoded("jpg", 9, 7),
            SampleFiles.encoded("png", 9, 7),
            SampleFiles.encoded("gif", 9, 7),
            docx(Map.of())
        };
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = heads[i % heads.length].clone();
            for (int k = 0; k < 4 && bytes.length > 0; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            byte[] cut = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 40));
            assertThat(CHECK.check(cut, "", "x").bytes()).isEqualTo(cut.length);
        }
    }

    @Test
    void answersLargeFilesInTime() {
        byte[] bytes = new byte[20 << 20];
        java.util.Arrays.fill(bytes, (byte) 0xFF);
        bytes[1] = (byte) 0xD8;
        assertThat(CHECK.check(bytes, "", "").detectedType()).isEqualTo("image/jpeg");
        java.util.Arrays.fill(bytes, (byte) '<');
        assertThat(CHECK.check(bytes, "", "").detectedType()).isEqualTo("text/plain");
    }
}
