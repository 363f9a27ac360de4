package org.civicnews.formats.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ImageRewriterTest {
    private static final ImageRewriter REWRITER = ImageRewriter.standard();

    private static BufferedImage decoded(RewrittenImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(image.bytes()));
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 16 & 0xFF) > 200 && (rgb & 0xFF) < 60;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void keepsThePixels(String format) throws IOException {
        RewrittenImage image = REWRITER.rewrite(SampleFiles.encoded(format, 60, 40));
        BufferedImage pixels = decoded(image);
        assertThat(pixels.getWidth()).isEqualTo(60).isEqualTo(image.width());
        assertThat(pixels.getHeight()).isEqualTo(40).isEqualTo(image.height());
        assertThat(isRed(pixels, 3, 3)).isTrue();
        assertThat(isRed(pixels, 50, 30)).isFalse();
        assertThat(AttachmentCheck.standard().detect(image.bytes())).isEqualTo(image.type());
        assertThat(image.removed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,3,3", "2,56,3", "3,56,36", "4,3,36", "5,3,3", "6,36,3", "7,36,56", "8,3,56"})
    void turnsAsExifSaidAndDropsPlaceAndCamera(int orientation, int redX, int redY) throws IOException {
        byte[] sent = SampleFiles.jpegWithExif(orientation);
        assertThat(latin1(sent)).contains(SampleFiles.CANARY, "Exif");

        RewrittenImage image = REWRITER.rewrite(sent);

        assertThat(image.removed()).containsExactly("EXIF", "GPS");
        assertThat(latin1(image.bytes())).doesNotContain(SampleFiles.CANARY, "Exif");
        BufferedImage pixels = decoded(image);
        assertThat(pixels.getWidth()).isEqualTo(orientation >= 5 ? 40 : 60);
        assertThat(isRed(pixels, redX, redY)).isTrue();
        assertThat(isRed(pixels, pixels.getWidth() - 1 - redX, pixels.getHeight() - 1 - redY))
                .isFalse();
    }

    @Test
    void dropsCommentsTextsAndWhatFollows() {
        byte[] canary = SampleFiles.text(SampleFiles.CANARY);
        byte[] jpeg = SampleFiles.join(
                SampleFiles.withSegment(
                        SampleFiles.withSegment(SampleFiles.encoded("jpg", 9, 7), 0xFE, canary), 0xED, canary),
                canary);
        byte[] png = SampleFiles.join(
                SampleFiles.withChunk(
                        SampleFiles.withChunk(SampleFiles.encoded("png", 9, 7), "tEXt", canary), "prVt", canary),
                canary);
        byte[] gif = SampleFiles.encoded("gif", 9, 7);
        byte[] comment = SampleFiles.join(new byte[] {0x21, (byte) 0xFE, (byte) canary.length}, canary, new byte[1]);
        int end = gif.length - 1;
        byte[] gifWithComment = SampleFiles.join(Arrays.copyOf(gif, end), comment, new byte[] {0x3B}, canary);

        assertThat(REWRITER.rewrite(jpeg).removed()).containsExactly("IPTC", "COMMENT");
        assertThat(REWRITER.rewrite(png).removed()).containsExactlyInAnyOrder("TEXT", "APPLICATION");
        assertThat(REWRITER.rewrite(gifWithComment).removed()).containsExactly("COMMENT");
        for (byte[] sent : new byte[][] {jpeg, png, gifWithComment}) {
            RewrittenImage image = REWRITER.rewrite(sent);
            assertThat(latin1(image.bytes())).doesNotContain("CANARY");
            assertThat(image.findings()).anyMatch(finding -> finding.code().equals("TRAILING_DATA"));
        }
    }

    @Test
    void keepsTheFirstFrameOfAPictureThatMoves() {
        byte[] gif = SampleFiles.encoded("gif", 9, 7);
        int header = 13 + 3 * (2 << (gif[10] & 7));
        byte[] twice =
                SampleFiles.join(Arrays.copyOf(gif, gif.length - 1), Arrays.copyOfRange(gif, header, gif.length));
        assertThat(REWRITER.rewrite(twice).findings())
                .anyMatch(finding -> finding.code().equals("ANIMATION_DROPPED"));
    }

    private static void assertRefused(byte[] bytes, String code) {
        assertThatThrownBy(() -> REWRITER.rewrite(bytes))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        e -> assertThat(e.problems().get(0).code()).isEqualTo(code));
    }

    @Test
    void refusesPicturesThatUnfoldToGigabytesBeforeDecodingThem() {
        assertRefused(SampleFiles.pngBomb(60_000, 60_000), "TOO_MANY_PIXELS");
        assertRefused(SampleFiles.pngBomb(11_999, 11_999), "TOO_MANY_PIXELS");
        assertRefused(SampleFiles.pngBomb(Integer.MAX_VALUE, Integer.MAX_VALUE), "TOO_MANY_PIXELS");
        byte[] gif = SampleFiles.encoded("gif", 9, 7);
        gif[6] = gif[7] = gif[8] = gif[9] = (byte) 0xFF;
        assertRefused(gif, "TOO_MANY_PIXELS");
        assertRefused(new byte[(20 << 20) + 1], "TOO_LARGE");
        assertThatThrownBy(() -> REWRITER.withLimits(new ImageLimits(1000_000, 100, 50))
                        .rewrite(SampleFiles.encoded("png", 10, 10)))
                .hasMessageContaining("picture unfolds to 10 × 10 pixels");
    }

    @Test
    void doesNotUnfoldTextTables() {
        byte[] bomb = SampleFiles.join(SampleFiles.text("k\0\0"), SampleFiles.deflated(50_000_000));
        byte[] png = SampleFiles.withChunk(SampleFiles.encoded("png", 9, 7), "zTXt", bomb);
        assertThat(REWRITER.rewrite(png).width()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void refusesPicturesThatAreCutOff(String format) {
        byte[] bytes = SampleFiles.encoded(format, 90, 70);
        assertRefused(Arrays.copyOf(bytes, bytes.length - 3), "TRUNCATED");
        assertThatThrownBy(() -> REWRITER.rewrite(Arrays.copyOf(bytes, bytes.length - 3)))
                .hasMessageContaining("picture is cut off");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertRefused(SampleFiles.text("<svg onload='x'/>"), "TYPE_NOT_REWRITABLE");
        assertRefused(SampleFiles.text("RIFF\1\0\0\0WEBPVP8 "), "TYPE_NOT_REWRITABLE");
        assertRefused(new byte[0], "TYPE_NOT_REWRITABLE");
        assertRefused(SampleFiles.text("GIF89a"), "IMAGE_UNREADABLE");
    }

    @Test
    void throwsNothingElseWhateverTheBytes() {
        Random random = new Random(11);
        byte[][] samples = {
            SampleFiles.jpegWithExif(6), SampleFiles.encoded("png", 20, 20), SampleFiles.encoded("gif", 20, 20)
        };
        int rewritten = 0;
        for (int i = 0; i < 6_000; i++) {
            byte[] bytes = samples[i % samples.length].clone();
            for (int k = random.nextInt(6); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                rewritten += REWRITER.rewrite(bytes).width() > 0 ? 1 : 0;
            } catch (InvalidContentException e) {
                assertThat(e.problems()).hasSize(1);
            }
        }
        assertThat(rewritten).isPositive();
    }
}
