package org.civicnews.vietnamese.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateResolverTest {
    private static Optional<Resolution> resolve(String published, String edtf) {
        return DateResolver.against(LocalDate.parse(published)).resolve(PartialDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-02, XXXX-12-01, 2023-12-01, PUBLICATION_YEAR",
        "2023-12-01, XXXX-12-01, 2023-12-01, PUBLICATION_YEAR",
        "2023-12-02, XXXX-12-15, 2023-12-15, PUBLICATION_YEAR",
        "2023-12-02, XXXX-03-05, 2023-03-05, PUBLICATION_YEAR",
        "2024-01-03, XXXX-07-04, 2024-07-04, PUBLICATION_YEAR",
        "2024-01-03, XXXX-07-05, 2023-07-05, NEAREST_PAST",
        "2024-01-03, XXXX-12-28, 2023-12-28, NEAREST_PAST",
        "2024-03-01, XXXX-02-29, 2024-02-29, PUBLICATION_YEAR",
        "2023-03-01, XXXX-02-29, 2020-02-29, NEAREST_PAST",
        "1903-03-01, XXXX-02-29, 1896-02-29, NEAREST_PAST",
        "2023-12-20, XXXX-XX-05, 2023-12-05, NEAREST_PAST",
        "2023-12-20, XXXX-XX-20, 2023-12-20, NEAREST_PAST",
        "2023-12-20, XXXX-XX-31, 2023-10-31, NEAREST_PAST",
        "2024-01-02, XXXX-XX-05, 2023-12-05, NEAREST_PAST",
    })
    void takesTheDayThatTheTextMeans(String published, String edtf, String day, String rule) {
        Resolution resolution = resolve(published, edtf).orElseThrow();
        assertThat(resolution.to()).isEqualTo(LocalDate.parse(day));
        assertThat(resolution.rule()).isEqualTo(ResolutionRule.of(rule));
        assertThat(resolution.evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-02, 2023-12-01",
        "2023-12-02, 2023-05",
        "2023-12-02, XXXX-05",
        "2023-12-02, XXXX-35",
        "2023-12-02, 2023"
    })
    void leavesWhatHasItsYearOrTellsNoDay(String published, String edtf) {
        assertThat(resolve(published, edtf)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, XXXX-10-28, 2024-10-28, PUBLICATION_YEAR",
        "2024-03-10, XXXX-03-10, 2024-03-10, PUBLICATION_YEAR",
        "2024-12-20, XXXX-01-05, 2025-01-05, NEAREST_FUTURE",
        "2024-12-20, XXXX-06-20, 2025-06-20, NEAREST_FUTURE",
        "2024-12-20, XXXX-06-23, 2024-06-23, PUBLICATION_YEAR",
        "2024-03-10, XXXX-03-05, 2024-03-05, PUBLICATION_YEAR",
        "2024-03-10, XXXX-XX-15, 2024-03-15, NEAREST_FUTURE",
        "2024-12-20, XXXX-XX-05, 2025-01-05, NEAREST_FUTURE",
        "2024-01-30, XXXX-XX-30, 2024-01-30, NEAREST_FUTURE",
        "2024-01-31, XXXX-XX-30, 2024-03-30, NEAREST_FUTURE",
        "2023-12-20, XXXX-02-29, 2024-02-29, NEAREST_FUTURE"
    })
    void whatIsToComeIsAhead(LocalDate published, String date, LocalDate day, String rule) {
        Resolution resolved = DateResolver.against(published)
                .resolveAhead(PartialDate.parse(date))
                .orElseThrow();
        assertThat(resolved.to()).isEqualTo(day);
        assertThat(resolved.rule().name()).isEqualTo(rule);
    }

    @Test
    void whatIsToComeMayBeStatedElsewhere() {
        DateResolver resolver = DateResolver.against(LocalDate.of(2024, 3, 10))
                .stating(PartialDate.parse("2024-10-28"))
                .stating(PartialDate.parse("2019-06-20"))
                .stating(PartialDate.parse("2024-03-20"));
        assertThat(resolver.resolveAhead(PartialDate.parse("XXXX-10-28"))
                        .orElseThrow()
                        .rule())
                .isEqualTo(ResolutionRule.STATED_ELSEWHERE);
        assertThat(resolver.resolveAhead(PartialDate.parse("XXXX-06-20"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LocalDate.of(2024, 6, 20));
        assertThat(resolver.resolveAhead(PartialDate.parse("XXXX-XX-20"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LocalDate.of(2024, 3, 20));
        assertThat(DateResolver.against(LocalDate.of(2023, 1, 1)).resolveAhead(PartialDate.parse("XXXX-02-29")))
                .isEmpty();
        assertThat(DateResolver.against(LocalDate.MAX).resolveAhead(PartialDate.parse("XXXX-02-29")))
                .isEmpty();
        assertThat(DateResolver.against(LocalDate.MIN).resolve(PartialDate.parse("XXXX-02-29")))
                .isEmpty();
        assertThat(resolver.resolveAhead(PartialDate.parse("2024-10-28"))).isEmpty();
        assertThat(resolver.resolveAhead(PartialDate.parse("XXXX-10"))).isEmpty();
        assertThat(DateResolver.withoutReference().resolveAhead(PartialDate.parse("XXXX-10-28")))
                .isEmpty();
    }

    @Test
    void leavesADayThatMayAsWellBeComing() {
        assertThat(resolve("2023-12-20", "XXXX-01-15")).isEmpty();
        assertThat(resolve("2023-12-20", "XXXX-02-17")).isEmpty();
        assertThat(resolve("2023-12-20", "XXXX-02-18").orElseThrow().to()).isEqualTo(LocalDate.of(2023, 2, 18));
    }

    @Test
    void aDateOfThePageThatNamesTheSameDayComesFirst() {
        Evidence evidence = Evidence.of("b2", new Span(4, 14));
        DateResolver resolver = DateResolver.against(LocalDate.of(2024, 3, 1))
                .stating(PartialDate.parse("2023-07-01"), evidence)
                .stating(PartialDate.parse("2023-07-01"))
                .stating(PartialDate.parse("2022-11-10"))
                .stating(PartialDate.parse("2023-07"));
        Resolution resolution =
                resolver.resolve(PartialDate.parse("XXXX-07-01")).orElseThrow();
        assertThat(resolution.to()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(resolution.rule()).isEqualTo(ResolutionRule.STATED_ELSEWHERE);
        assertThat(resolution.evidence()).contains(evidence);
        assertThat(resolver.resolve(PartialDate.parse("XXXX-02-11"))
                        .orElseThrow()
                        .rule())
                .isEqualTo(ResolutionRule.PUBLICATION_YEAR);
    }

    @Test
    void twoYearsOfTheSameDayDecideNothing() {
        DateResolver resolver = DateResolver.withoutReference()
                .stating(PartialDate.parse("2022-07-01"))
                .stating(PartialDate.parse("2023-07-01"));
        assertThat(resolver.resolve(PartialDate.parse("XXXX-07-01"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(DateResolver.against(LocalDate.of(2022, 7, 3))
                        .stating(PartialDate.parse("2021-07-01"))
                        .stating(PartialDate.parse("2023-07-01"))
                        .resolve(PartialDate.parse("XXXX-07-01"))
                        .orElseThrow()
                        .rule())
                .isEqualTo(ResolutionRule.PUBLICATION_YEAR);
    }

    @Test
    void withoutADayOfPublicationTheFirstSuchDayAfterTheLatestDateIsTaken() {
        Evidence evidence = Evidence.of("b4", new Span(0, 9));
        DateResolver resolver = DateResolver.withoutReference()
                .stating(PartialDate.parse("2022-11-10"))
                .stating(PartialDate.parse("2023-08-24"), evidence)
                .stating(PartialDate.parse("2023-08-07"));
        Resolution resolution =
                resolver.resolve(PartialDate.parse("XXXX-12-01")).orElseThrow();
        assertThat(resolution.to()).isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(resolution.rule()).isEqualTo(ResolutionRule.STATED_ELSEWHERE);
        assertThat(resolution.evidence()).contains(evidence);
        assertThat(resolver.resolve(PartialDate.parse("XXXX-01-05"))
                        .orElseThrow()
                        .to())
                .isEqualTo(LocalDate.of(2024, 1, 5));
        assertThat(resolver.resolve(PartialDate.parse("XXXX-07-01"))).isEmpty();
        assertThat(resolver.resolve(PartialDate.parse("XXXX-02-29")))
                .as("2024 has such a day, but it is more than half a year later")
                .isEmpty();
        assertThat(resolver.resolve(PartialDate.parse("XXXX-XX-05"))).isEmpty();
        assertThat(DateResolver.withoutReference().resolve(PartialDate.parse("XXXX-12-01")))
                .isEmpty();
    }

    @Test
    void neverContradictsWhatIsStated() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            LocalDate published = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            LocalDate told = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(366));
            PartialDate date = PartialDate.builder()
                    .month(told.getMonthValue())
                    .day(told.getDayOfMonth())
                    .build();
            DateResolver.against(published)
                    .resolve(date)
                    .ifPresent(resolution ->
                            assertThat(date.mayBe(resolution.to())).isTrue());
        }
    }
}
