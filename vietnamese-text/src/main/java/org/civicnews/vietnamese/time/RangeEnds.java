package org.civicnews.vietnamese.time;

/** What the two ends of a range tell each other: từ 8 đến 13/3, từ 7h30 đến 9h ngày 1/12. Stateless. */
final class RangeEnds {
    private RangeEnds() {}

    /** Gives each end of a range what only the other tells; false if the two make no range. */
    static boolean share(Draft first, Draft second) {
        if (!first.hasDate()) {
            if (second.time == null || second.day == 0) {
                return false;
            }
            first.day = second.day;
            first.month = second.month;
            first.year = second.year;
            return true;
        }
        if (first.day > 0 && first.month == 0) {
            if (second.day == 0 || second.month == 0) {
                return false;
            }
            if (first.day < second.day) {
                first.month = second.month;
                first.year = second.year;
            }
            return first.exists();
        }
        if (first.day > 0 && second.isDayOnly()) {
            second.month = first.day < second.day ? first.month : 0;
            second.year = first.day < second.day ? first.year : 0;
            return second.exists();
        }
        boolean earlier = first.month < second.month || (first.month == second.month && first.day <= second.day);
        if (first.year == 0 && second.year > 0 && earlier && first.quarter <= second.quarter) {
            first.year = second.year;
        }
        return true;
    }
}
