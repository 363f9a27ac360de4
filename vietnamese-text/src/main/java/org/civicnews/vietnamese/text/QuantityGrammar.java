package org.civicnews.vietnamese.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.value.Quantity;
import org.civicnews.value.QuantityBuilder;
import org.civicnews.value.QuantityQualifier;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.scan.Reading;
import org.jspecify.annotations.Nullable;

/** Reads a number with its qualifier before it and its unit after it. Used for one text; not thread-safe. */
final class QuantityGrammar {
    private static final int MOST_MULTIPLIERS = 3;

    private final Reading text;
    private final UnitGrammar units;
    private final NumberWordScanner words;
    private final QuantityContext context;
    private final List<QuantityMention> mentions = new ArrayList<>();
    private int floor;

    QuantityGrammar(Reading text) {
        this.text = text;
        this.units = new UnitGrammar(text);
        this.words = new NumberWordScanner(new Reading(text, NumberWord.TABLE));
        this.context = new QuantityContext(text);
    }

    List<QuantityMention> mentions() {
        return mentions;
    }

    /** Reads a quantity whose number starts with a digit; the place after it, or -1 if it is none. */
    int digits(int start) {
        if (context.isGluedBefore(start)) {
            return -1;
        }
        Amount from = amount(start);
        if (from == null) {
            return -1;
        }
        Amount to = null;
        int next = upper(from.end);
        if (next >= 0) {
            to = amount(next);
            if (to == null || (to.value.compareTo(from.value) <= 0 && from.times.compareTo(to.times) == 0)) {
                return -1;
            }
            if (!from.hasTimes() && from.value.compareTo(to.number) < 0) {
                from.value = plain(from.value.multiply(to.times), to.times);
            }
        }
        return finish(start, from, to, true);
    }

    /** Reads a quantity whose number is spelled out; the place after it, or -1 if it is none. */
    int words(int start) {
        if (!words.mayStart(start)) {
            return -1;
        }
        Optional<BigDecimal> value = words.read(start);
        if (value.isEmpty() || context.isVague(start)) {
            return -1;
        }
        Amount amount = new Amount(value.get(), words.end());
        amount.sure = words.words() > 1;
        int unit = text.skipSpaces(amount.end);
        if (!units.isKnown(unit)
                || Character.isUpperCase(text.at(unit))
                || (!amount.sure && value.get().compareTo(BigDecimal.ONE) <= 0)) {
            return -1;
        }
        return finish(start, amount, null, false);
    }

    /** The place of the upper end of a range after a number, which may have its unit as the upper end has; or -1. */
    private int upper(int end) {
        int next = upperAfter(end);
        if (next >= 0) {
            return next;
        }
        int unit = text.skipSpaces(end);
        int unitEnd = units.end(unit);
        next = units.isMeasure(unit, unitEnd) || units.isSign(unit) ? upperAfter(unitEnd) : -1;
        Amount to = next < 0 ? null : amount(next);
        int again = to == null ? -1 : text.skipSpaces(to.end);
        boolean same = again >= 0 && text.text.regionMatches(again, text.text, unit, unitEnd - unit);
        return same && units.end(again) - again == unitEnd - unit ? next : -1;
    }

    private int upperAfter(int end) {
        int at = text.skipSpaces(end);
        char c = text.at(at);
        if (c == '-' || (c >= '\u2010' && c <= '\u2014')) {
            int next = text.skipSpaces(at + 1);
            return Reading.isDigit(text.at(next)) ? next : -1;
        }
        int next = text.after(at, QuantityWord.TO);
        return next >= 0 && Reading.isDigit(text.at(next)) ? next : -1;
    }

    /** Reads digits and what multiplies them: 2,5 tỷ; 2 tỷ 500 triệu; 300 nghìn tỷ. */
    private @Nullable Amount amount(int start) {
        Numeral numeral = Numeral.read(text, start);
        if (numeral == null) {
            return null;
        }
        Amount amount = new Amount(numeral.value(), numeral.end());
        amount.sure = numeral.grouped();
        times(amount);
        while (amount.times.compareTo(BigDecimal.valueOf(1000)) > 0) {
            int next = text.skipSpaces(amount.end);
            Numeral more = Reading.isDigit(text.at(next)) ? Numeral.read(text, next) : null;
            if (more == null) {
                break;
            }
            Amount rest = new Amount(more.value(), more.end());
            times(rest);
            if (rest.times.compareTo(amount.times) >= 0 || !rest.hasTimes()) {
                break;
            }
            amount.value = amount.value.add(rest.value);
            amount.times = rest.times;
            amount.end = rest.end;
        }
        return amount;
    }

    private void times(Amount amount) {
        int at = text.skipSpaces(amount.end);
        for (int i = 0; i < MOST_MULTIPLIERS && text.is(at, QuantityWord.TIMES); i++) {
            int end = text.wordEnd(at);
            amount.times = amount.times.multiply(BigDecimal.valueOf(text.value(at, end)));
            amount.end = end;
            at = text.skipSpaces(end);
        }
        amount.number = amount.value;
        amount.value = plain(amount.value.multiply(amount.times), amount.times);
    }

    private static BigDecimal plain(BigDecimal value, BigDecimal times) {
        if (times.compareTo(BigDecimal.ONE) == 0 || value.scale() <= 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Reads the unit and the qualifier, and adds the mention if the whole is a quantity. */
    private int finish(int start, Amount from, @Nullable Amount to, boolean digits) {
        Amount last = to == null ? from : to;
        if (digits && context.isGluedAfter(last.end)) {
            return -1;
        }
        int unitStart = text.skipSpaces(last.end);
        int unitEnd = units.end(unitStart);
        boolean known = unitEnd > unitStart && units.isKnown(unitStart) && !(digits && isYear(last));
        Qualification qualified =
                Qualification.before(text, start, floor, last.isLarge() || units.isMeasure(unitStart, unitEnd));
        if (qualified.start() == start && context.isLabelled(start) && !from.hasTimes()) {
            return -1;
        }
        if (context.isAddress(unitStart, unitEnd)
                || context.isTime(start, unitStart, unitEnd)
                || (!known && !isTold(last, qualified, unitEnd > unitStart, context.isAfterName(start)))) {
            return -1;
        }
        int end = unitEnd > unitStart ? unitEnd : last.end;
        int whole = Qualification.afterEnd(text, end);
        QuantityQualifier qualifier = whole > end ? Qualification.after(text, end) : qualified.qualifier();
        String unit = unitEnd > unitStart ? text.text.substring(unitStart, unitEnd) : "";
        Span span = new Span(qualified.start(), whole);
        String source = text.text.substring(span.start(), span.end());
        mentions.add(new QuantityMention(
                span,
                source,
                quantity(from, unit, qualifier, source),
                Optional.ofNullable(to).map(upper -> quantity(upper, unit, qualifier, source))));
        floor = whole;
        return whole;
    }

    /** Whether a number without a known unit is still told as an amount, and is no year or code. */
    private boolean isTold(Amount amount, Qualification qualified, boolean unit, boolean afterName) {
        if (amount.hasTimes() || (qualified.isTold() && unit)) {
            return true;
        }
        return !isYear(amount) && ((unit && !afterName) || qualified.isTold());
    }

    /** Whether a number without points may be a year: 2017, and not 2000 or 1.950. */
    private static boolean isYear(Amount amount) {
        return !amount.sure
                && !amount.hasTimes()
                && amount.value.compareTo(BigDecimal.valueOf(1900)) > 0
                && amount.value.compareTo(BigDecimal.valueOf(2100)) < 0
                && amount.value.intValue() % 50 != 0;
    }

    private static Quantity quantity(Amount amount, String unit, QuantityQualifier qualifier, String source) {
        QuantityBuilder quantity =
                Quantity.builder().value(amount.value).qualifier(qualifier).sourceText(source);
        return unit.isEmpty() ? quantity.build() : quantity.unit(unit).build();
    }

    /** A number while its text is read. */
    private static final class Amount {
        private static final BigDecimal LARGE = BigDecimal.TEN;

        /** The number as its digits say. */
        BigDecimal number;

        BigDecimal value;
        BigDecimal times = BigDecimal.ONE;
        int end;

        /** Whether its form shows that it is an amount. */
        boolean sure;

        Amount(BigDecimal value, int end) {
            this.number = value;
            this.value = value;
            this.end = end;
        }

        boolean hasTimes() {
            return times.compareTo(BigDecimal.ONE) != 0;
        }

        boolean isLarge() {
            return value.compareTo(LARGE) >= 0 || sure;
        }
    }
}
