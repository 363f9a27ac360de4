package org.civicnews.formats.loss;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a table into states and steps (subset construction). A state is where all rows stand that are not yet
 * through, and the most exact one of those that are. Serves one table.
 */
final class LossTableCompiler {
    private final List<LossRow> rows;
    private final int[] starts;
    private final LossRow rest;
    private final Set<String> names = new TreeSet<>();
    private final Map<Places, LossState> states = new HashMap<>();
    private final Deque<Places> open = new ArrayDeque<>();

    /**
     * Where the rows stand.
     *
     * @param unfinished a bit for each step of each row that may come next
     * @param best the most exact row that is through
     * @param exact whether its last step was the last one taken
     */
    private record Places(BitSet unfinished, LossRow best, boolean exact) {}

    LossTableCompiler(List<LossRow> rows) {
        this.rows = rows;
        this.rest = rows.stream().filter(LossRow::isRest).findFirst().orElseThrow();
        this.starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i + 1] = starts[i] + rows.get(i).steps().size();
            names.addAll(rows.get(i).steps());
        }
    }

    LossState compile() {
        BitSet first = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isRest()) {
                first.set(starts[i]);
            }
        }
        LossState start = state(new Places(first, rest, false));
        while (!open.isEmpty()) {
            Places places = open.remove();
            LossState state = Objects.requireNonNull(states.get(places));
            for (String name : names) {
                state.step(name, next(places, name));
            }
            state.otherStep(next(places, null));
        }
        return start;
    }

    private LossState next(Places places, @Nullable String name) {
        BitSet unfinished = new BitSet();
        LossRow best = places.best();
        boolean exact = false;
        for (int at = places.unfinished().nextSetBit(0);
                at >= 0;
                at = places.unfinished().nextSetBit(at + 1)) {
            int index = row(at);
            LossRow row = rows.get(index);
            int taken = take(row, at - starts[index], name, starts[index], unfinished);
            if (taken == row.steps().size() && row.exactness() >= best.exactness()) {
                best = row;
                exact = true;
            } else if (taken > 0 && taken < row.steps().size()) {
                unfinished.set(starts[index] + taken);
            }
        }
        return state(new Places(unfinished, best, exact));
    }

    /** {@return how many steps are taken after this name, 0 if the row does not go there} A deep step also stays where it is. */
    private static int take(LossRow row, int taken, @Nullable String name, int start, BitSet unfinished) {
        int at = taken;
        while (row.steps().get(at).equals(LossRow.DEEP)) {
            unfinished.set(start + at);
            at++;
        }
        String step = row.steps().get(at);
        return step.equals(LossRow.ANY) || step.equals(name) ? at + 1 : 0;
    }

    private int row(int place) {
        int found = java.util.Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private LossState state(Places places) {
        LossState known = states.get(places);
        if (known == null) {
            known = new LossState(
                    places.best(), places.exact(), !places.unfinished().isEmpty());
            states.put(places, known);
            open.add(places);
        }
        return known;
    }
}
