package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.civicnews.value.InvalidContentException;

/** Any bytes: a value that can be written and read again, or the one documented exception. */
class FuzzTest {
    @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "3m")
    void readsWhatItWritesOrRefuses(byte[] bytes) {
        check(bytes, PageJson.standard()::read, PageJson.standard()::write, PageJson.standard()::read);
        check(bytes, ArticleJson.standard()::read, ArticleJson.standard()::write, ArticleJson.standard()::read);
    }

    private static <T> void check(
            byte[] bytes,
            Function<ByteArrayInputStream, T> readBytes,
            Function<T, String> write,
            Function<String, T> read) {
        T value;
        try {
            value = readBytes.apply(new ByteArrayInputStream(bytes));
        } catch (InvalidContentException e) {
            assertThat(e.problems()).isNotEmpty();
            return;
        }
        String json = write.apply(value);
        T again = read.apply(json);
        assertThat(again).isEqualTo(value);
        assertThat(write.apply(again)).isEqualTo(json);
    }
}
