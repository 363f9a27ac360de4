package org.civicnews.vietnamese.text;

import java.util.ArrayList;
import java.util.List;

/** The changes of one pass over a text, in order and apart from each other; passes are joined with {@link #then}. */
final class EditLog {
    /**
     * A change.
     *
     * @param start in the text before the pass
     * @param end in the text before the pass
     * @param newStart in the text after the pass
     * @param newEnd in the text after the pass
     * @param why the reason
     */
    record Change(int start, int end, int newStart, int newEnd, RepairReason why) {
        int growth() {
            return newEnd - newStart - (end - start);
        }
    }

    private final List<Change> changes = new ArrayList<>();

    void add(int start, int end, int newStart, int newEnd, RepairReason why) {
        changes.add(new Change(start, end, newStart, newEnd, why));
    }

    /** Forgets the changes from a place of the new text on, because one change takes in all of them. */
    void dropFrom(int newStart) {
        while (!changes.isEmpty() && changes.get(changes.size() - 1).newStart() >= newStart) {
            changes.remove(changes.size() - 1);
        }
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return the log of this pass and the one after it, as if they were one} */
    EditLog then(EditLog next) {
        if (changes.isEmpty() || next.changes.isEmpty()) {
            return changes.isEmpty() ? next : this;
        }
        EditLog joined = new EditLog();
        int first = 0;
        int second = 0;
        int growthBefore = 0;
        int growthAfter = 0;
        while (first < changes.size() || second < next.changes.size()) {
            // A group: changes of both passes that overlap in the text between them.
            int start = Math.min(middleStart(this, first), oldStart(next, second));
            int end = start;
            int before = growthBefore;
            int after = growthAfter;
            boolean startsHere = middleStart(this, first) <= oldStart(next, second);
            RepairReason why = startsHere
                    ? changes.get(first).why()
                    : next.changes.get(second).why();
            boolean grown = true;
            while (grown) {
                grown = false;
                if (first < changes.size() && joins(changes.get(first).newStart(), start, end)) {
                    Change change = changes.get(first++);
                    end = Math.max(end, change.newEnd());
                    growthBefore += change.growth();
                    grown = true;
                }
                if (second < next.changes.size()
                        && joins(next.changes.get(second).start(), start, end)) {
                    Change change = next.changes.get(second++);
                    end = Math.max(end, change.end());
                    growthAfter += change.growth();
                    grown = true;
                }
            }
            joined.add(start - before, end - growthBefore, start + after, end + growthAfter, why);
        }
        return joined;
    }

    private static boolean joins(int start, int groupStart, int groupEnd) {
        return start < groupEnd || start == groupStart;
    }

    private static int middleStart(EditLog log, int index) {
        return index < log.changes.size() ? log.changes.get(index).newStart() : Integer.MAX_VALUE;
    }

    private static int oldStart(EditLog log, int index) {
        return index < log.changes.size() ? log.changes.get(index).start() : Integer.MAX_VALUE;
    }

    /** {@return the changes as edits without what both texts share at the ends of each} */
    List<Edit> edits(String before, String after) {
        List<Edit> edits = new ArrayList<>();
        for (Change change : changes) {
            int start = change.start();
            int newStart = change.newStart();
            int end = change.end();
            int newEnd = change.newEnd();
            while (start < end && newStart < newEnd && before.charAt(start) == after.charAt(newStart)) {
                start++;
                newStart++;
            }
            if (start > change.start() && (isMark(before, start) || isMark(after, newStart))) {
                start--;
                newStart--;
            }
            while (start < end && newStart < newEnd && before.charAt(end - 1) == after.charAt(newEnd - 1)) {
                end--;
                newEnd--;
            }
            if (start < end || newStart < newEnd) {
                edits.add(new Edit(
                        start, end, before.substring(start, end), after.substring(newStart, newEnd), change.why()));
            }
        }
        return List.copyOf(edits);
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && CharKinds.kind(text.charAt(at)) == CharKinds.MARK;
    }
}
