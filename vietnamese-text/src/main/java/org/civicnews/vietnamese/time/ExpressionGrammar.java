package org.civicnews.vietnamese.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.value.DateRange;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.time.ItemGrammar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole expression around a number: the words before it that belong to it, the date or dates, a range, a list.
 * Used for one text; not thread-safe.
 */
final class ExpressionGrammar {
    private static final int MOST_WORDS_BEFORE = 7;
    private static final int YEAR_DIGITS = 4;
    private static final long BEFORE = DateWord.DAY.bit()
            | DateWord.MONTH.bit()
            | DateWord.YEAR.bit()
            | DateWord.QUARTER.bit()
            | DateWord.FIRST_TEN.bit()
            | DateWord.DAY_PART.bit()
            | DateWord.DAWN.bit()
            | DateWord.DAY_REFERENCE.bit()
            | DateWord.NOW.bit()
            | DateWord.NEAR.bit()
            | DateWord.PART.bit()
            | DateWord.TEN_DAY_PART.bit()
            | DateWord.TEN_DAYS.bit()
            | DateWord.FROM.bit()
            | DateWord.TO.bit()
            | DateWord.ABOUT.bit()
            | DateWord.WEEKDAY.bit()
            | DateWord.SUNDAY.bit()
            | DateWord.SUNDAY_END.bit()
            | DateWord.HALF_OF.bit()
            | DateWord.NUMBER.bit();

    /** What names the number after it, so that the number does not stand alone. */
    private static final long NAMING = DateWord.DAY.bit()
            | DateWord.MONTH.bit()
            | DateWord.YEAR.bit()
            | DateWord.QUARTER.bit()
            | DateWord.FIRST_TEN.bit();

    private final Reading text;
    private final ItemGrammar items;
    private final ListGrammar lists;
    private final DateContext context;
    private final List<DateMention> mentions = new ArrayList<>();
    private final int[] starts = new int[MOST_WORDS_BEFORE + 1];

    ExpressionGrammar(Reading text) {
        this.text = text;
        this.items = new ItemGrammar(text);
        this.context = new DateContext(text);
        this.lists = new ListGrammar(text, items, context);
    }

    List<DateMention> mentions() {
        return mentions;
    }

    /**
     * Reads the expression that a number or word belongs to.
     *
     * @param anchor the number or word
     * @param floor where the text not yet read starts
     * @return the place after the expression, or -1 if there is none
     */
    int read(int anchor, int floor) {
        int count = startsBefore(anchor, floor);
        if (count == 1 && !mayStandAlone(anchor)) {
            return -1;
        }
        for (int i = count - 1; i >= 0; i--) {
            if (i == 0 && count > 1 && isNamed(anchor)) {
                break;
            }
            int end = expression(starts[i], anchor);
            if (end > anchor) {
                return end;
            }
        }
        return -1;
    }

    /** Whether the word right before a number says what it is: ngày 5, but not trong 3 ngày (8-10/12). */
    private boolean isNamed(int anchor) {
        int word = starts[1];
        boolean adjoins = text.skipSpaces(text.wordEnd(word)) == anchor;
        return (text.rolesAt(word) & NAMING) != 0 && (adjoins || !text.is(word, DateWord.DAY));
    }

    /**
     * Whether a number with no word of time before it can be a date at all: something joins it to another number, a word
     * of time follows it, or it is a year. Most numbers of a text are told off here.
     */
    private boolean mayStandAlone(int anchor) {
        int end = text.digitsEnd(anchor);
        if (end == anchor) {
            return true;
        }
        char c = text.at(end);
        if (Reading.isSpace(c)) {
            c = text.at(text.skipSpaces(end));
        }
        boolean joined = c == '/' || c == '-' || c == '.' || c == ':' || Chain.isLongDash(c);
        boolean unit = c == 'h' || c == 'H' || c == 'g' || c == 'G' || c == 't' || c == 'q';
        return joined || unit || end - anchor == YEAR_DIGITS;
    }

    /** Collects the places where an expression that holds the anchor may start, the anchor first. */
    private int startsBefore(int anchor, int floor) {
        int count = 0;
        starts[count++] = anchor;
        int at = anchor;
        while (count <= MOST_WORDS_BEFORE) {
            int end = text.skipSpacesBack(at);
            char c = text.at(end - 1);
            if (c == ',' || c == '(') {
                end = text.skipSpacesBack(end - 1);
            }
            int start = text.wordStart(end);
            if (start < floor || start == end || (text.roles(start, end) & BEFORE) == 0) {
                break;
            }
            starts[count++] = start;
            at = start;
        }
        return count;
    }

    /** Reads an expression that starts at a certain place; the place after it, or -1 if none that holds the anchor does. */
    private int expression(int start, int anchor) {
        int at = start;
        int word = text.after(at, DateWord.ABOUT);
        boolean about = word >= 0;
        at = about ? word : at;
        word = text.after(at, DateWord.FROM);
        boolean from = word >= 0;
        at = from ? word : at;
        if (from && text.is(at, DateWord.NOW)) {
            return fromNow(start, text.skipSpaces(text.wordEnd(at)));
        }
        Draft[] period = PeriodGrammar.read(text, at);
        if (period != null && period[0].end > anchor) {
            return addRange(from ? start : at, period[0], period[1]);
        }
        Draft first = items.read(at, Unit.NONE);
        if (first == null || first.end <= anchor) {
            return -1;
        }
        first.approximate = about && first.time == null;
        if (items.last != null) {
            return context.accepts(first, items.last, from) ? addRange(from ? start : at, first, items.last) : -1;
        }
        int end = range(start, at, from, first);
        if (end > 0) {
            return end;
        }
        if (!first.hasDate()) {
            return time(first);
        }
        return single(first.approximate ? start : at, first, from);
    }

    /** Reads từ nay đến and a date. */
    private int fromNow(int start, int to) {
        int at = text.after(to, DateWord.TO);
        if (at < 0) {
            return -1;
        }
        Draft end = items.read(at, Unit.NONE);
        if (end == null || items.last != null || !end.hasDate() || !context.accepts(end, null, true)) {
            return -1;
        }
        mentions.add(mention(
                start, end.end, DateRange.builder().end(end.toDate(text.text)).build()));
        return end.end;
    }

    /** Reads đến and a second date; -1 if there is none. */
    private int range(int start, int at, boolean from, Draft first) {
        int joint = joint(first.end);
        if (joint < 0) {
            return -1;
        }
        boolean dash = !text.is(text.skipSpaces(first.end), DateWord.TO);
        if (!dash && text.is(joint, DateWord.NOW)) {
            return untilNow(from ? start : at, text.wordEnd(joint), first, from);
        }
        Draft second = items.read(joint, unit(first));
        if (second == null || items.last != null || !second.hasDate()) {
            first.dayNamed &= dash || !first.isDayOnly();
            return -1;
        }
        if (dash && !from && !first.named && !second.named && first.year == 0 && second.year == 0) {
            return -1;
        }
        Draft begin = first.copy();
        if (!RangeEnds.share(begin, second) || !context.acceptsRange(begin, second, from)) {
            return -1;
        }
        return addRange(from ? start : at, begin, second);
    }

    private int untilNow(int start, int end, Draft first, boolean from) {
        if (!first.hasDate() || (!from && !first.named) || !context.accepts(first, null, true)) {
            return -1;
        }
        mentions.add(mention(start, end, DateRange.from(first.toDate(text.text))));
        return end;
    }

    /** What a bare number after a date means. */
    private static Unit unit(Draft first) {
        if (first.day > 0) {
            return Unit.DAY;
        }
        return first.month > 0 ? Unit.MONTH : first.year > 0 ? Unit.YEAR : Unit.NONE;
    }

    /** The place after đến, tới or a dash with spaces; -1 if none follows. */
    private int joint(int end) {
        int word = text.skipSpaces(end);
        int after = text.after(word, DateWord.TO);
        if (after >= 0) {
            int all = text.after(after, DateWord.UNTIL_END);
            return all >= 0 ? all : after;
        }
        char c = text.at(word);
        return c == '-' || Chain.isLongDash(c) ? text.skipSpaces(word + 1) : -1;
    }

    private int addRange(int start, Draft first, Draft second) {
        if (!first.exists() || !second.exists()) {
            return -1;
        }
        var begin = first.toDate(text.text);
        var end = second.toDate(text.text);
        if (end.isCertainlyBefore(begin)) {
            return -1;
        }
        mentions.add(mention(
                start, second.end, DateRange.builder().start(begin).end(end).build()));
        return second.end;
    }

    private DateMention mention(int start, int end, DateRange range) {
        return DateMention.of(new Span(start, end), text.text.substring(start, end), range);
    }

    private int time(Draft time) {
        if (time.time == null) {
            return -1;
        }
        if (context.acceptsTime(time)) {
            return add(time, time.time);
        }
        Draft later = laterHour(time);
        if (later == null || later.time == null) {
            return -1;
        }
        add(time, time.time);
        return add(later, later.time);
    }

    private int add(Draft draft, LocalTime time) {
        mentions.add(
                DateMention.of(new Span(draft.start, draft.end), text.text.substring(draft.start, draft.end), time));
        return draft.end;
    }

    /** Thời gian: 14h – 17h; (8h - 10h): a later hour after one of which nothing tells that it is anything else. */
    private @Nullable Draft laterHour(Draft first) {
        char before = text.at(text.skipSpacesBack(first.start) - 1);
        int joint = before == ':' || before == '(' ? joint(first.end) : -1;
        Draft second = joint < 0 ? null : items.read(joint, Unit.NONE);
        boolean later = second != null
                && !second.hasDate()
                && second.time != null
                && first.time != null
                && second.time.isAfter(first.time);
        return later ? second : null;
    }

    /** Adds a date, and the dates listed after it. */
    private int single(int start, Draft first, boolean from) {
        first.start = start;
        List<Draft> listed = lists.read(first);
        first.named |= listed.size() > 1 && isAsideOfDays(start);
        if (!context.accepts(first, null, from)) {
            return -1;
        }
        for (Draft draft : listed) {
            if (!draft.exists()) {
                return -1;
            }
        }
        if (first.isYearOnly() && first.year % 10 == 0 && text.before(start, DateWord.DECADE) && listed.size() == 1) {
            return decade(start, first);
        }
        for (Draft draft : listed) {
            mentions.add(DateMention.of(
                    new Span(draft.start, draft.end),
                    text.text.substring(draft.start, draft.end),
                    draft.toDate(text.text)));
        }
        return listed.get(listed.size() - 1).end;
    }

    /** Trong hai ngày (15 và 16/6): the first number stands for a day, as the words before the bracket tell. */
    private boolean isAsideOfDays(int start) {
        return text.at(start - 1) == '(' && text.before(start - 1, DateWord.DAY);
    }

    /** Những năm 1990, thập niên 1990. */
    private int decade(int start, Draft first) {
        int word = text.wordStart(text.skipSpacesBack(start));
        int before = text.wordStart(text.skipSpacesBack(word));
        Draft last = new Draft(start);
        last.year = first.year + 9;
        last.end = first.end;
        return addRange(text.is(before, DateWord.TEN_YEARS) ? before : word, first, last);
    }
}
