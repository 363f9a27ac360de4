package org.civicnews.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawCatalogueTest {
    private static final LawCatalogue LAWS = LawCatalogue.standard();

    private static Optional<String> number(String title, String date) {
        Optional<LocalDate> day = date == null ? Optional.empty() : Optional.of(LocalDate.parse(date));
        return LAWS.byTitle(title, day).flatMap(CatalogueEntry::number).map(DocumentNumber::canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Luật Đất đai                      | 1993-10-14 | 3-LCT/HĐNN8
        Luật Đất đai                      | 1987-06-30 |
        Luật Đất đai                      | 2004-06-30 | 24-L/CTN
        Luật Đất đai                      | 2004-07-01 | 13/2003/QH11
        Luật Đất đai                      | 2023-12-01 | 45/2013/QH13
        Luật Đất đai                      | 2024-07-31 | 45/2013/QH13
        Luật Đất đai                      | 2024-08-01 | 31/2024/QH15
        đất đai                           | 2025-01-01 | 31/2024/QH15
        LUẬT ĐẤT ĐAI                      | 2025-01-01 | 31/2024/QH15
        Luật Đất đai                      |            |
        Luật Đất đai 2013                 |            | 45/2013/QH13
        Luật Đất đai năm 2024             | 2010-01-01 | 31/2024/QH15
        Luật Đất đai năm 2019             | 2020-01-01 |
        Luật Thực hiện dân chủ ở cơ sở    |            | 10/2022/QH15
        Luật Phòng cháy, chữa cháy        | 2017-05-01 | 27/2001/QH10
        Luật Phòng cháy và chữa cháy      |            | 27/2001/QH10
        Luật phòng chống tham nhũng       | 2020-01-01 | 36/2018/QH14
        Luật Hoà giải ở cơ sở             |            | 35/2013/QH13
        Luật Thuỷ sản                     | 2020-01-01 | 18/2017/QH14
        Bộ luật Hình sự                   | 2017-12-31 | 15/1999/QH10
        Bộ luật Hình sự                   | 2018-01-01 | 100/2015/QH13
        Luật Dược                         | 2010-01-01 | 34/2005/QH11
        Luật Dược                         | 2005-01-01 |
        Luật Đầu tư                       | 2025-11-01 | 61/2020/QH14
        Luật Đầu tư                       | 2026-02-28 | 61/2020/QH14
        Luật Viên chức                    | 2026-02-01 |
        Luật Đầu tư                       | 2027-01-01 | 143/2025/QH15
        Pháp lệnh Cảnh sát cơ động        | 2020-01-01 | 08/2013/UBTVQH13
        Luật Không có                     | 2020-01-01 |
        2020                              | 2020-01-01 |
        """)
    void aTitleResolvesByTheDateOfTheText(String title, String date, String expected) {
        assertThat(number(title, date)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void theConstitutionResolvesByDate() {
        assertThat(LAWS.byTitle("Hiến pháp", Optional.of(LocalDate.of(2012, 1, 1)))
                        .flatMap(CatalogueEntry::adopted))
                .contains(LocalDate.of(1992, 4, 15));
        assertThat(LAWS.byTitle("Hiến pháp", Optional.of(LocalDate.of(2014, 1, 1)))
                        .flatMap(CatalogueEntry::adopted))
                .contains(LocalDate.of(2013, 11, 28));
        assertThat(LAWS.byTitle("Hiến pháp năm 1946", Optional.empty()).map(CatalogueEntry::fullTitle))
                .contains("Hiến pháp nước Việt Nam dân chủ cộng hòa");
    }

    @Test
    void aTitleIsFoundDecomposed() {
        String title = Normalizer.normalize("Luật Hôn nhân và gia đình", Normalizer.Form.NFD);
        assertThat(LAWS.withTitle(title)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "31/2024/QH15, Đất đai",
        "031 – 2024/qh15, Đất đai",
        "21-LCT/HDNN8, Bảo vệ sức khỏe nhân dân",
        "1/2011/QH13, Lưu trữ",
    })
    void aNumberIsFoundHoweverItIsWritten(String number, String title) {
        assertThat(LAWS.byNumber(number).map(CatalogueEntry::title)).contains(title);
        assertThat(LAWS.byNumber(DocumentNumber.parse(number))).isEqualTo(LAWS.byNumber(number));
    }

    @Test
    void anUnknownNumberIsNotFound() {
        assertThat(LAWS.byNumber("31/2023/QH15")).isEmpty();
        assertThat(LAWS.byNumber("")).isEmpty();
        assertThat(LAWS.byNumber(" \u0000\uD800")).isEmpty();
        assertThat(LAWS.byNumber("1/".repeat(100_000))).isEmpty();
        assertThat(LAWS.byTitle("", Optional.empty())).isEmpty();
    }

    @Test
    void everyRowOfTheTableIsWellFormed() {
        assertThat(LAWS.entries()).hasSize(453);
        assertThat(LAWS.asOf()).contains(LocalDate.of(2025, 12, 10));
        Set<String> numbers = new HashSet<>();
        for (CatalogueEntry entry : LAWS.entries()) {
            assertThat(entry.documentType().isKnown()).as(entry.toString()).isTrue();
            assertThat(entry.title()).isEqualTo(entry.title().strip()).doesNotContain("  ");
            assertThat(WellFormed.isNfc(entry.title())).isTrue();
            assertThat(entry.number().isPresent() || entry.adopted().isPresent())
                    .as(entry.toString())
                    .isTrue();
            entry.number().ifPresent(number -> {
                assertThat(number.canonical()).isEqualTo(number.raw());
                assertThat(numbers.add(number.canonical())).as(number.raw()).isTrue();
                if (number.year().isPresent() && entry.adopted().isPresent()) {
                    assertThat(entry.adopted().get().getYear())
                            .as(number.raw())
                            .isEqualTo(number.year().getAsInt());
                }
                assertThat(LAWS.byNumber(number)).contains(entry);
            });
            if (entry.adopted().isPresent() && entry.effective().isPresent()) {
                assertThat(entry.effective().get())
                        .as(entry.toString())
                        .isAfterOrEqualTo(entry.adopted().get());
            }
            assertThat(entry.adopted()
                            .map(day -> !day.isAfter(LAWS.asOf().orElseThrow()))
                            .orElse(true))
                    .isTrue();
            assertThat(entry.adopted().isPresent()
                            || entry.number().orElseThrow().year().isPresent())
                    .isTrue();
        }
        for (CatalogueEntry entry : LAWS.entries()) {
            for (DocumentNumber replaced : entry.replaces()) {
                CatalogueEntry old = LAWS.byNumber(replaced).orElseThrow();
                assertThat(old.year().getAsInt())
                        .isLessThanOrEqualTo(entry.year().getAsInt());
            }
        }
    }

    @Test
    void aLawIsInForceUntilAnotherReplacesIt() {
        CatalogueEntry old = LAWS.byNumber("45/2013/QH13").orElseThrow();
        CatalogueEntry now = LAWS.byNumber("31/2024/QH15").orElseThrow();
        assertThat(LAWS.inForceOn(LocalDate.of(2024, 7, 31))).contains(old).doesNotContain(now);
        assertThat(LAWS.inForceOn(LocalDate.of(2024, 8, 1))).contains(now).doesNotContain(old);
        CatalogueEntry ordinance = LAWS.byNumber("34/2007/PL-UBTVQH11").orElseThrow();
        assertThat(LAWS.inForceOn(LocalDate.of(2023, 6, 30))).contains(ordinance);
        assertThat(LAWS.inForceOn(LocalDate.of(2023, 7, 1))).doesNotContain(ordinance);
        assertThat(LAWS.inForceOn(LocalDate.of(1940, 1, 1))).isEmpty();
    }

    @Test
    void oneConstitutionIsInForceAtATime() {
        for (int year : List.of(1950, 1965, 1985, 2000, 2020)) {
            assertThat(LAWS.inForceOn(LocalDate.of(year, 1, 1)))
                    .filteredOn(entry -> entry.documentType().equals(DocumentType.HIEN_PHAP))
                    .hasSize(1);
        }
    }

    @Test
    void lawsThatAmendDoNotReplaceEachOther() {
        assertThat(LAWS.inForceOn(LocalDate.of(2027, 1, 1)))
                .extracting(CatalogueEntry::number)
                .contains(
                        Optional.of(DocumentNumber.parse("07/2022/QH15")),
                        Optional.of(DocumentNumber.parse("131/2025/QH15")));
    }

    @Test
    void theCallersRowsJoinAndOverrule() {
        CatalogueEntry decree = CatalogueEntry.builder()
                .title("Bảo vệ dữ liệu cá nhân")
                .documentType(DocumentType.NGHI_DINH)
                .number(DocumentNumber.parse("13/2023/NĐ-CP"))
                .effective(LocalDate.of(2023, 7, 1))
                .build();
        CatalogueEntry corrected = LAWS.byNumber("31/2024/QH15").orElseThrow().toBuilder()
                .grade("B")
                .build();
        LawCatalogue mine = LAWS.toBuilder()
                .add(decree)
                .add(corrected)
                .asOf(LocalDate.of(2026, 1, 1))
                .build();
        assertThat(mine.entries()).hasSize(454);
        assertThat(mine.asOf()).contains(LocalDate.of(2026, 1, 1));
        assertThat(mine.byTitle("Nghị định bảo vệ dữ liệu cá nhân", Optional.empty()))
                .contains(decree);
        assertThat(mine.byNumber("31/2024/QH15")).contains(corrected);
        assertThat(LawCatalogue.builder().build().entries()).isEmpty();
        assertThat(LawCatalogue.builder().build().asOf()).isEmpty();
    }

    @Test
    void anEntryHasATitleAndAGrade() {
        InvalidContentException refusal = catchThrowableOfType(
                InvalidContentException.class,
                () -> CatalogueEntry.builder()
                        .title(" ")
                        .documentType(DocumentType.LUAT)
                        .grade("D")
                        .build());
        assertThat(refusal.problems())
                .containsExactly(
                        new Problem("title", "BLANK", "must not be blank"),
                        new Problem("grade", "GRADE_UNKNOWN", "must be A, B or C but was 'D'"));
    }

    @Test
    void theTableIsReadOnce() {
        assertThat(LawCatalogue.standard()).isSameAs(LAWS);
    }
}
