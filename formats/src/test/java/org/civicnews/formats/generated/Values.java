package org.civicnews.formats.generated;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.civicnews.url.Removal;
import org.civicnews.url.RemovalKind;
import org.civicnews.value.ContentId;
import org.civicnews.value.DatePart;
import org.civicnews.value.DateQualifier;
import org.civicnews.value.DateRange;
import org.civicnews.value.DateRangeBuilder;
import org.civicnews.value.DayPart;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PartialDateBuilder;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.QuantityQualifier;
import org.civicnews.value.Resolution;
import org.civicnews.value.ResolutionRule;
import org.civicnews.value.WebLink;

/** Small values. */
final class Values {
    private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);

    private final Dice dice;
    private final Texts texts;

    Values(Dice dice, Texts texts) {
        this.dice = dice;
        this.texts = texts;
    }

    LocalDate day() {
        return LocalDate.of(dice.between(1990, 2030), dice.between(1, 12), dice.between(1, 28));
    }

    private LocalTime time() {
        LocalTime time = LocalTime.of(dice.between(0, 23), dice.between(0, 59));
        return dice.chance(40)
                ? time.plusSeconds(dice.between(0, 59)).plusNanos(dice.pick(0, 0, 1, 500_000_000))
                : time;
    }

    Instant instant() {
        return day().atTime(time()).toInstant(ZoneOffset.UTC);
    }

    OffsetDateTime moment(LocalDate day) {
        return day.atTime(time()).atOffset(dice.chance(80) ? HANOI : ZoneOffset.ofHoursMinutes(-3, -30));
    }

    PublicationDate published(LocalDate day) {
        return dice.chance(50) ? PublicationDate.of(day) : PublicationDate.of(moment(day));
    }

    /** A date of any form. */
    PartialDate date() {
        PartialDateBuilder date = PartialDate.builder();
        boolean withDay = false;
        switch (dice.between(0, 7)) {
            case 0 -> date.year(dice.between(0, 9999));
            case 1 -> date.year(dice.between(1990, 2030)).quarter(dice.between(1, 4));
            case 2 -> date.year(dice.between(1990, 2030)).month(dice.between(1, 12));
            case 3 -> date.month(dice.between(1, 12));
            case 4 -> withDay = true;
            case 5 -> {
                date.month(2).day(29);
                withDay = true;
            }
            case 6 -> date.quarter(dice.between(1, 4));
            default -> {
                date.year(dice.between(1990, 2030)).month(dice.between(1, 12));
                withDay = true;
            }
        }
        if (withDay) {
            date.day(dice.between(1, 28));
            date.dayPart(dice.maybe(() -> dice.kind(DayPart.known(), DayPart::of)));
            if (dice.chance(30)) {
                date.time(time());
                date.offset(dice.maybe(() -> dice.pick(HANOI, ZoneOffset.UTC, ZoneOffset.ofHoursMinutes(5, 45))));
                date.zone(dice.maybe(() -> ZoneId.of(dice.pick("Asia/Ho_Chi_Minh", "UTC", "Europe/Paris"))));
            }
        } else {
            date.part(dice.maybe(() -> dice.kind(DatePart.known(), DatePart::of)));
        }
        if (dice.chance(20)) {
            date.qualifier(dice.pick(DateQualifier.values()));
        }
        return date.sourceText(dice.maybe(texts::line)).extra(dice.extra()).build();
    }

    /** A range whose ends are in order. */
    DateRange range() {
        PartialDate start = date();
        PartialDate end = date();
        DateRangeBuilder range = DateRange.builder().extra(dice.extra());
        boolean open = dice.chance(50) || end.isCertainlyBefore(start);
        if (!open) {
            return range.start(start).end(end).build();
        }
        return dice.chance(70) ? range.start(start).build() : range.end(end).build();
    }

    /** A resolution that fits the date, for dates that leave something open. */
    Resolution resolution(PartialDate date) {
        int month = date.month().orElse(date.quarter().orElse(1) * 3 - 2);
        boolean leapDay = month == 2 && date.day().orElse(1) == 29;
        int year = date.year().orElse(leapDay ? 2024 : dice.between(1990, 2030));
        return Resolution.builder()
                .to(LocalDate.of(year, month, date.day().orElse(1)))
                .rule(dice.kind(ResolutionRule.known(), ResolutionRule::of))
                .extra(dice.extra())
                .build();
    }

    Quantity quantity() {
        return Quantity.builder()
                .value(new BigDecimal(dice.pick("300", "0", "-1.50", "12345678901234567890", "0.001", "1E+3", "98.6")))
                .unit(dice.maybe(texts::line))
                .qualifier(dice.kind(QuantityQualifier.known(), QuantityQualifier::of))
                .sourceText(dice.maybe(texts::line))
                .extra(dice.extra())
                .build();
    }

    WebLink link() {
        return WebLink.of(dice.pick("https://", "http://", "HTTPS://")
                + dice.pick(
                        "example.org",
                        "báo.vn",
                        "xn--bo-mia.vn:8443",
                        "[2001:db8::1]:80",
                        "203.0.113.9",
                        "WWW.Example.Com")
                + dice.pick("", "/", "/tin/xa-hội/bài-1.html", "/a(b)'c", "//x", "/%E1%BA%A1?q=%20a+b&c=")
                + dice.pick("", "#muc-2", "?a=1&amp;b=2", "?x=`|^{}"));
    }

    LanguageTag language() {
        return LanguageTag.of(dice.pick("vi", "vi", "vi-VN", "en", "zh-Hant-TW", "x-rieng"));
    }

    ContentId contentId() {
        return dice.chance(50)
                ? ContentId.nameBased(ContentId.URL_NAMESPACE, "https://example.org/" + dice.between(1, 999))
                : ContentId.of(
                        dice.pick("tag:example.org,2024:bài-1", "https://example.org/a?b=c#d", "urn:isbn:0451450523"));
    }

    Digest digest() {
        return Digest.ofText("bản " + dice.between(0, 9999));
    }

    Removal removal(int length) {
        int start = dice.between(0, length - 1);
        return Removal.builder()
                .kind(dice.kind(RemovalKind.known(), RemovalKind::of))
                .name(dice.pick("fbclid", "jsessionid", "utm_source", "#"))
                .start(start)
                .end(dice.between(start + 1, length))
                .rule(dice.maybe(texts::name))
                .extra(dice.extra())
                .build();
    }
}
