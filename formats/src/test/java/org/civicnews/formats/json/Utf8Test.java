package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    /** More than twice as long as what is looked at in one step, so that every place in a step and in the rest is tried. */
    private static final int LENGTH = 21;

    private static byte[] at(int place, byte[] sequence) {
        byte[] bytes = "{".repeat(LENGTH).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(sequence, 0, bytes, place, sequence.length);
        return bytes;
    }

    private static boolean isSafe(byte[] bytes) {
        return Utf8.isSafe(bytes, bytes.length);
    }

    @Test
    void everyCodePointIsSafe() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c++) {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                continue;
            }
            byte[] sequence = Character.toString(c).getBytes(StandardCharsets.UTF_8);
            assertThat(isSafe(at(c % (LENGTH - 3), sequence))).as("U+%X", c).isTrue();
        }
    }

    /** Overlong ones, halves of surrogate pairs, and code points past U+10FFFF, the first and the last of each kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C080",
                "C0BF",
                "C180",
                "C1BF",
                "E08080",
                "E09FBF",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F08FBFBF",
                "F4908080",
                "F4BFBFBF",
                "F5808080",
                "F7BFBFBF",
                "FEBFBF",
                "FFBFBF"
            })
    void whatTheParserWouldTakeIsUnsafeAnywhere(String hex) {
        byte[] sequence = HexFormat.of().parseHex(hex);
        for (int place = 0; place <= LENGTH - sequence.length; place++) {
            byte[] bytes = at(place, sequence);
            assertThat(isSafe(bytes)).as("at %d", place).isFalse();
            assertThat(Utf8.isSafe(bytes, place)).as("before %d", place).isTrue();
        }
    }

    /** Letters beside it, of every kind that Vietnamese has, hide no wrong byte. */
    @Test
    void wrongBytesAreFoundAmongLetters() {
        Random random = new Random(20_261_127);
        byte[][] letters = Arrays.stream("a é ă đ ơ ệ “ – … 漢 1".split(" "))
                .map(letter -> letter.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = at(0, new byte[0]);
            int place = 0;
            while (place <= LENGTH - 5) {
                byte[] letter = letters[random.nextInt(letters.length)];
                System.arraycopy(letter, 0, bytes, place, letter.length);
                place += letter.length;
            }
            assertThat(isSafe(bytes)).isTrue();
            bytes[place] = (byte) 0xC0;
            bytes[place + 1] = (byte) 0xAF;
            assertThat(isSafe(bytes)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
    void otherEncodingsAreUnsafe(String charset) {
        byte[] bytes = "{\"a\":1}".getBytes(Charset.forName(charset));
        assertThat(isSafe(bytes)).isFalse();
    }

    @Test
    void marksOfOtherEncodingsAreUnsafeAndNoBytesAreSafe() {
        assertThat(isSafe(new byte[] {(byte) 0xFE, (byte) 0xFF, '{', '}'})).isFalse();
        assertThat(isSafe(new byte[] {(byte) 0xFF, (byte) 0xFE, '{', '}'})).isFalse();
        for (int place = 0; place < 4; place++) {
            assertThat(isSafe(at(place, new byte[1]))).as("NUL at %d", place).isFalse();
        }
        assertThat(isSafe(at(4, new byte[1]))).as("the parser refuses it").isTrue();
        assertThat(isSafe(new byte[0])).isTrue();
    }
}
