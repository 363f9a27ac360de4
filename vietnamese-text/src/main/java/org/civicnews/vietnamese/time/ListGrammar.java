package org.civicnews.vietnamese.time;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.scan.Reading;
import org.civicnews.vietnamese.time.ItemGrammar.Unit;

/** Reads dates in a row, whose month or year only the last may tell: ngày 8, 9 và 10/3. Used for one text. */
final class ListGrammar {
    private static final int MOST_LISTED = 12;
    private static final long DAYS =
            DateWord.DAY.bit() | DateWord.FIRST_TEN.bit() | DateWord.DAY_PART.bit() | DateWord.DAWN.bit();

    private final Reading text;
    private final ItemGrammar items;
    private final DateContext context;

    ListGrammar(Reading text, ItemGrammar items, DateContext context) {
        this.text = text;
        this.items = items;
        this.context = context;
    }

    /**
     * Reads the dates that are listed after one, and gives each what only the last tells.
     *
     * @param first the first date
     * @return the dates in order, the first among them
     */
    List<Draft> read(Draft first) {
        List<Draft> listed = new ArrayList<>();
        listed.add(first);
        if (first.quarter > 0) {
            quarters(first, listed);
        } else if (first.named || first.day > 0) {
            dates(first, listed);
        }
        share(listed);
        return listed;
    }

    /** Reads ", 9 và 10/3" after "ngày 8": days alone count only if one with its month ends them. */
    private void dates(Draft first, List<Draft> listed) {
        Unit unit = first.day > 0 ? Unit.DAY : first.month > 0 ? Unit.MONTH : Unit.YEAR;
        boolean firstBare = isBare(first);
        int complete = 1;
        int at = separator(first.end);
        while (at > 0 && listed.size() < MOST_LISTED && continues(at, unit)) {
            Draft next = items.read(at, unit);
            if (next == null || items.last != null || next.time != null || !next.hasDate()) {
                break;
            }
            boolean bare = isBare(next);
            if ((bare && !firstBare) || !context.acceptsListed(next)) {
                break;
            }
            next.named = true;
            listed.add(next);
            if (!bare) {
                complete = listed.size();
                if (firstBare) {
                    break;
                }
            }
            at = separator(next.end);
        }
        while (listed.size() > complete) {
            listed.remove(listed.size() - 1);
        }
    }

    private static boolean isBare(Draft draft) {
        return draft.isDayOnly() || draft.isMonthOnly();
    }

    /** Reads "và III/2017" after "quý II". */
    private void quarters(Draft first, List<Draft> listed) {
        Draft draft = first;
        while (draft.year == 0 && listed.size() < MOST_LISTED) {
            int at = separator(draft.end);
            Draft next = at < 0 ? null : items.readQuarter(at);
            if (next == null) {
                break;
            }
            listed.add(next);
            draft = next;
        }
    }

    private boolean continues(int at, Unit unit) {
        if (Reading.isDigit(text.at(at))) {
            return true;
        }
        long roles = text.rolesAt(at);
        return unit == Unit.DAY ? (roles & DAYS) != 0 : unit == Unit.MONTH && ItemGrammar.has(roles, DateWord.MONTH);
    }

    /** The place after a comma or và, or of rạng in đêm 15 rạng sáng 16/9; -1 if no list goes on. */
    private int separator(int end) {
        int at = text.skipSpaces(end);
        if (text.is(at, DateWord.DAWN)) {
            return at;
        }
        char c = text.at(at);
        if (c == ',' || c == '&' || c == ';') {
            return text.skipSpaces(at + 1);
        }
        return text.after(at, DateWord.AND);
    }

    /** Gives the days of a list the month of its last, and the months their year. */
    private static void share(List<Draft> listed) {
        Draft last = listed.get(listed.size() - 1);
        for (Draft draft : listed) {
            if (draft.quarter > 0) {
                draft.year = draft.quarter < last.quarter && draft.year == 0 ? last.year : draft.year;
            } else if (draft.isDayOnly() && draft.day < last.day) {
                draft.month = last.month;
                draft.year = last.year;
            } else if (draft.year == 0 && draft.month > 0 && (draft.month < last.month || draft.day < last.day)) {
                draft.year = last.year;
            }
        }
    }
}
