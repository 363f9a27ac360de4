package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents within the limits that would cost a careless reader minutes. */
@Timeout(60)
class JsonPathologicalTest {
    private static InvalidContentException refused(String json) {
        InvalidContentException e = catchThrowableOfType(
                InvalidContentException.class, () -> PageJson.standard().read(json));
        assertThat(e).isNotNull();
        return e;
    }

    private static String page(String members) {
        return "{\"type\":\"page\",\"formatVersion\":\"1.0\",\"article\":{\"type\":\"article\",\"headline\":\"Tin\","
                + members + "}}";
    }

    private static String many(int count, String element) {
        return (element + ",").repeat(count - 1) + element;
    }

    @Test
    void reportsThirtyThousandMistakes() {
        String block = "{\"type\":\"paragraph\",\"id\":\" \",\"text\":7}";
        assertThat(refused(page("\"blocks\":[" + many(24_000, block) + "]")).problems())
                .hasSize(48_000);
    }

    @Test
    void reportsThousandsOfDanglingReferencesBesideThousandsOfMistakes() {
        String dangling = "{\"type\":\"figure\",\"id\":\"f%d\",\"media\":[\"m9\"]}";
        StringBuilder blocks = new StringBuilder("{\"type\":\"divider\",\"id\":\"d\"}");
        for (int i = 0; i < 9_000; i++) {
            blocks.append(',').append(dangling.replace("%d", Integer.toString(i)));
        }
        String people = many(20_000, "{\"id\":\"p\",\"name\":{}}");
        assertThat(refused(page("\"blocks\":[" + blocks + "],\"people\":[" + people + "]"))
                        .problems())
                .hasSizeGreaterThan(20_000);
    }

    @Test
    void laysOutATableOfMillionsOfCells() {
        String wide = "{\"text\":\"\",\"colspan\":1000,\"rowspan\":1000}";
        String rows = many(999, "{\"cells\":[]}");
        assertThatThrownBy(() -> PageJson.standard()
                        .read(page("\"blocks\":[{\"type\":\"table\",\"id\":\"b\",\"rows\":[{\"cells\":["
                                + many(9_000, wide) + "]}," + rows + "]}]")))
                .hasMessageContaining("row 1 must cover 1 to 1000 columns but covers 9000000");
        assertThat(PageJson.standard()
                        .read(page("\"blocks\":[{\"type\":\"table\",\"id\":\"b\",\"rows\":[{\"cells\":[" + wide + "]},"
                                + rows + "]}]"))
                        .article())
                .isPresent();
    }

    @Test
    void comparesTwentyThousandAssigneesWithTwentyThousandCoordinators() {
        String group = "{\"group\":\"a\"}";
        String other = "{\"group\":\"b\"}";
        String meeting =
                "{\"type\":\"meeting\",\"formatVersion\":\"1.0\",\"id\":\"e\",\"name\":\"n\",\"kind\":\"MEETING\",\"status\":\"HELD\","
                        + "\"tasks\":[{\"id\":\"t\",\"text\":\"x\",\"obligation\":\"REQUIRED\",\"assignees\":["
                        + many(20_000, group)
                        + "],\"coordinators\":[" + many(20_000, other) + "]}]}";
        assertThat(MeetingJson.standard().read(meeting).tasks()).hasSize(1);
    }

    @Test
    void readsNestedBlocksWhoseTypesStandLast() {
        String text = "a".repeat(100_000);
        String block = "{\"id\":\"b0\",\"text\":\"" + text + "\",\"type\":\"paragraph\"}";
        for (int i = 1; i < 16; i++) {
            block = "{\"id\":\"b" + i + "\",\"blocks\":[" + block + "],\"type\":\"box\"}";
        }
        assertThat(PageJson.standard().read(page("\"blocks\":[" + block + "]")).article())
                .isPresent();
    }

    @Test
    void readsThousandsOfAnnotationsInOneText() {
        String annotation = "{\"type\":\"em\",\"start\":0,\"end\":3}";
        assertThat(PageJson.standard()
                        .read(page("\"blocks\":[{\"type\":\"paragraph\",\"id\":\"b\",\"text\":\"abc\",\"annotations\":["
                                + many(24_000, annotation) + "]}]"))
                        .article())
                .isPresent();
    }
}
