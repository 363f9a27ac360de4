package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnmappableCharacterException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCharsetTest {
    private static final String TEXT = "cộng hòa xã hội chủ nghĩa việt nam, độc lập – tự do";

    @ParameterizedTest
    @ValueSource(strings = {"x-viet-tcvn3", "x-viet-vni", "VISCII", "csviscii", "x-viet-vps", "x-viet-windows-1258"})
    void isFoundByNameAndCarriesText(String name) {
        Charset charset = Charset.forName(name);
        String text = charset.newEncoder().canEncode('–') ? TEXT : TEXT.replace('–', '-');
        assertThat(new String(text.getBytes(charset), charset)).isEqualTo(text);
        assertThat(charset.contains(StandardCharsets.US_ASCII)).isTrue();
        assertThat(charset.contains(charset)).isTrue();
        assertThat(charset.contains(StandardCharsets.UTF_8)).isFalse();
    }

    @Test
    void theFontOfCapitalsReadsCapitals() {
        Charset charset = Charset.forName("x-viet-tcvn3-upper");
        assertThat(new String("VIỆT NAM".getBytes(charset), charset)).isEqualTo("VIỆT NAM");
        assertThat(new String("việt nam".getBytes(charset), charset)).isEqualTo("VIỆT NAM");
    }

    @Test
    void readsPairsAcrossTheEdgesOfBuffers() throws IOException {
        byte[] bytes =
                LegacyEncoding.VNI.encode("Người dân ".repeat(3_000) + "ô").bytes();
        try (InputStreamReader reader =
                new InputStreamReader(new ByteArrayInputStream(bytes), Charset.forName("x-viet-vni"))) {
            StringBuilder text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            assertThat(text).hasToString("Người dân ".repeat(3_000) + "ô");
        }
    }

    @Test
    void decodesByteByByteAndFlushesTheLastLetter() {
        CharsetDecoder decoder = Charset.forName("x-viet-vni").newDecoder();
        CharBuffer out = CharBuffer.allocate(16);
        for (byte b : LegacyEncoding.VNI.encode("áo").bytes()) {
            assertThat(decoder.decode(ByteBuffer.wrap(new byte[] {b}), out, false))
                    .isEqualTo(CoderResult.UNDERFLOW);
        }
        assertThat(decoder.decode(ByteBuffer.allocate(0), out, true)).isEqualTo(CoderResult.UNDERFLOW);
        CharBuffer none = CharBuffer.allocate(0);
        assertThat(decoder.flush(none)).isEqualTo(CoderResult.OVERFLOW);
        assertThat(decoder.flush(out)).isEqualTo(CoderResult.UNDERFLOW);
        assertThat(out.flip().toString()).isEqualTo("áo");
    }

    @Test
    void aResetForgetsTheLetterHeldBack() {
        CharsetDecoder decoder = Charset.forName("x-viet-vni").newDecoder();
        CharBuffer out = CharBuffer.allocate(16);
        decoder.decode(ByteBuffer.wrap(new byte[] {'a'}), out, false);
        decoder.reset();
        decoder.decode(ByteBuffer.wrap(new byte[] {'b'}), out, true);
        decoder.flush(out);
        assertThat(out.flip().toString()).isEqualTo("b");
    }

    @Test
    void overflowsWithoutLosingAnything() {
        CharsetEncoder encoder = Charset.forName("x-viet-vni").newEncoder();
        CharBuffer in = CharBuffer.wrap("ạb");
        assertThat(encoder.encode(in, ByteBuffer.allocate(1), true)).isEqualTo(CoderResult.OVERFLOW);
        assertThat(in.position()).isZero();
        CharsetDecoder decoder = Charset.forName("VISCII").newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {'a', 'b', 'c'});
        assertThat(decoder.decode(bytes, CharBuffer.allocate(2), true)).isEqualTo(CoderResult.OVERFLOW);
    }

    @Test
    void saysWhatItCannotWrite() {
        CharsetEncoder encoder = Charset.forName("x-viet-tcvn3").newEncoder();
        assertThatThrownBy(() -> encoder.encode(CharBuffer.wrap("日"))).isInstanceOf(UnmappableCharacterException.class);
        assertThat(encoder.reset().encode(CharBuffer.wrap("😀"), ByteBuffer.allocate(9), true))
                .isEqualTo(CoderResult.unmappableForLength(2));
        assertThat(encoder.reset().encode(CharBuffer.wrap("\uDE00"), ByteBuffer.allocate(9), true))
                .isEqualTo(CoderResult.malformedForLength(1));
        assertThat(encoder.reset().encode(CharBuffer.wrap("\uD83Dx"), ByteBuffer.allocate(9), true))
                .isEqualTo(CoderResult.malformedForLength(1));
        assertThat(encoder.reset().encode(CharBuffer.wrap("\uD83D"), ByteBuffer.allocate(9), false))
                .isEqualTo(CoderResult.UNDERFLOW);
        assertThat(encoder.canEncode('\0')).isTrue();
        assertThat(encoder.canEncode('日')).isFalse();
        assertThat(new String("日a".getBytes(Charset.forName("VISCII")), StandardCharsets.US_ASCII))
                .isEqualTo("?a");
    }

    @Test
    void bytesThatAreNotUsedAreMalformed() {
        byte[] bytes = {'a', (byte) 0x81, 'b'};
        assertThat(new String(bytes, Charset.forName("x-viet-vni"))).isEqualTo("a\uFFFDb");
    }

    @Test
    void theProviderListsTheByteEncodings() {
        LegacyCharsetProvider provider = new LegacyCharsetProvider();
        assertThat(provider.charsets()).toIterable().hasSize(6);
        assertThat(provider.charsetForName("X-VIET-VPS")).isNotNull();
        assertThat(provider.charsetForName("utf-8")).isNull();
        assertThat(LegacyEncoding.VIQR.charset()).isEmpty();
        assertThat(LegacyEncoding.VNI.charset().map(Charset::name)).isEqualTo(Optional.of("x-viet-vni"));
    }
}
