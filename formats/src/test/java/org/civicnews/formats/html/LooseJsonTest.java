package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LooseJsonTest {
    @Test
    void readsJsonThatIsRight() {
        assertThat(LooseJson.read("""
                {"a": "Đường \\"Láng\\" \\u0111", "b": [1, -2.5e3, true, null], "c": {}, "d": {"e": "f:,}"}}"""))
                .isEqualTo(List.of(Map.of(
                        "a",
                        "Đường \"Láng\" đ",
                        "b",
                        List.of("1", "-2.5e3", "true"),
                        "c",
                        Map.of(),
                        "d",
                        Map.of("e", "f:,}"))));
    }

    @Test
    void takesQuotationMarksWithinAStringForItsText() {
        assertThat(LooseJson.read("{\"a\": \"Ông nói \"không\", rồi đi\", \"b\": \"c\"}"))
                .isEqualTo(List.of(Map.of("a", "Ông nói \"không\", rồi đi", "b", "c")));
    }

    @Test
    void readsOverCommasTooManyAndMissing() {
        assertThat(LooseJson.read("{\"a\": \"b\",, \"c\": [\"d\",],}\n"))
                .isEqualTo(List.of(Map.of("a", "b", "c", List.of("d"))));
        assertThat(LooseJson.read("{\"a\": \"b\"\n\"c\": \"d\"}")).isEqualTo(List.of(Map.of("a", "b", "c", "d")));
    }

    @Test
    void keepsLineBreaksInStrings() {
        assertThat(LooseJson.read("{\"a\": \"b\nc\"}")).isEqualTo(List.of(Map.of("a", "b\nc")));
    }

    @Test
    void readsWhatNeverEnds() {
        assertThat(LooseJson.read("{\"a\": {\"b\": \"c")).isEqualTo(List.of(Map.of("a", Map.of("b", "c"))));
        assertThat(LooseJson.read("{\"a\": \"b\", \"c\"")).isEqualTo(List.of(Map.of("a", "b")));
    }

    @Test
    void readsOverCommentsAroundIt() {
        assertThat(LooseJson.read("/* <![CDATA[ */ {\"a\": \"http://b\"} // ]]>"))
                .isEqualTo(List.of(Map.of("a", "http://b")));
    }

    @Test
    void readsSeveralValues() {
        assertThat(LooseJson.read("{\"a\":\"b\"}{\"c\":\"d\"}")).hasSize(2);
    }

    @Test
    void takesTheFirstOfTwoMembersOfOneName() {
        assertThat(LooseJson.read("{\"a\":\"b\",\"a\":\"c\"}")).isEqualTo(List.of(Map.of("a", "b")));
    }

    @Test
    void closesWhatABracketOfTheOtherKindCloses() {
        assertThat(LooseJson.read("{\"a\":[\"b\"},{\"c\":\"d\"}"))
                .isEqualTo(List.of(Map.of("a", List.of("b")), Map.of("c", "d")));
    }

    @Test
    void findsNothingInOtherText() {
        assertThat(LooseJson.read("var a = 1;")).isEmpty();
        assertThat(LooseJson.read("")).isEmpty();
    }
}
