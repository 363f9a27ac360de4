package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.page.RawPage;
import org.junit.jupiter.api.Test;

class PageTablesTest {
    private static final String TEXT =
            "<h1>Bảng</h1><p>Mức đóng góp cho khu chợ cũ được chia làm ba đợt như sau, tính theo tháng.</p>";

    @Test
    void keepsSpansThatFit() {
        assertThat(grid("<tr><th colspan=2>Đợt<th>Tháng<tr><td rowspan=2>Một<td>a<td>4<tr><td>b<td>8"))
                .isEqualTo("Đợt↔2|Tháng\nMột↕2|a|4\nb|8\n");
    }

    @Test
    void fillsWhatIsMissing() {
        assertThat(grid("<tr><td>a<td>b<td>c<tr><td>d<tr><td>e<td>f<tr><td>g<td>h<td>i"))
                .isEqualTo("a|b|c\nd|↔2\ne|f|\ng|h|i\n");
    }

    @Test
    void cutsWhatReachesBelowTheLastRow() {
        assertThat(grid("<tr><th rowspan=9>a<th>b<tr><td>c")).isEqualTo("a↕2|b\nc\n");
    }

    @Test
    void cutsWhatOverlaps() {
        assertThat(grid("<tr><th>a<th rowspan=2>b<th>c<tr><td colspan=3>d")).isEqualTo("a|b↕2|c\nd|\n");
    }

    @Test
    void countsTheRowsOfHeadersAtTheTop() {
        Table table = table("<tr><th>a<th>b<tr><td>1<td>2");

        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows().get(0).cells().get(0).scope()).isPresent();
    }

    @Test
    void takesNoTableWithTablesWithinForData() {
        RawPage page = read("<tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>x<tr><td>y<td>z");

        assertThat(page.blocks())
                .filteredOn(Table.class::isInstance)
                .singleElement()
                .satisfies(block -> assertThat(((Table) block).rows()).hasSize(2));
    }

    @Test
    void repairsAnyGrid() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder rows = new StringBuilder();
            for (int row = random.nextInt(6) + 2; row > 0; row--) {
                rows.append("<tr>");
                for (int cell = random.nextInt(5) + 2; cell > 0; cell--) {
                    rows.append("<td colspan=").append(random.nextInt(4));
                    rows.append(" rowspan=").append(random.nextInt(5)).append(">ô");
                }
            }

            assertThat(read(rows.toString()).toArticle()).isPresent();
        }
    }

    private static RawPage read(String rows) {
        return PageHtml.standard().read("<body>" + TEXT + "<table>" + rows + "</table>", "");
    }

    private static Table table(String rows) {
        return read(rows).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String grid(String rows) {
        StringBuilder out = new StringBuilder();
        for (TableRow row : table(rows).rows()) {
            String mark = "";
            for (TableCell cell : row.cells()) {
                out.append(mark).append(cell.text().text());
                out.append(cell.colspan() > 1 ? "↔" + cell.colspan() : "");
                out.append(cell.rowspan() > 1 ? "↕" + cell.rowspan() : "");
                mark = "|";
            }
            out.append('\n');
        }
        return out.toString();
    }
}
