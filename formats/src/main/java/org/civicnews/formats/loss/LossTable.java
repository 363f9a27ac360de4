package org.civicnews.formats.loss;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.civicnews.text.TsvTable;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each member of our own JSON form in another format. A row is a JSON Pointer in which {@code *} stands for
 * any one name or index and {@code **} for any number of them; it covers all that stands below, until a more exact row says
 * otherwise. The row {@code /**} says why whatever no other row covers is lost.
 *
 * <p>The rows are compiled into one table of steps (the subset construction of automata theory), so a walk pays one look-up
 * a member, however many rows there are. Immutable and thread-safe.
 */
public final class LossTable {
    private final LossState start;

    private LossTable(LossState start) {
        this.start = start;
    }

    /**
     * Reads a table that is shipped as a resource.
     *
     * @param name what the table is called in an error message
     * @param in the bytes of a table with the columns pointer, fate and reason, closed afterwards
     * @return the table
     * @throws IllegalStateException if the resource is missing or has a row that says nothing
     */
    public static LossTable read(String name, @Nullable InputStream in) {
        List<LossRow> rows = new ArrayList<>();
        for (List<String> cells : TsvTable.read(name, in).rows()) {
            Fate fate = Fate.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
            if ((fate == Fate.CARRIED) != cells.get(2).isEmpty()) {
                throw new IllegalStateException(name + ": " + cells.get(0) + " needs a reason, or needs none");
            }
            rows.add(LossRow.of(cells.get(0), fate, cells.get(2)));
        }
        if (rows.stream().noneMatch(row -> row.steps().equals(List.of(LossRow.DEEP)))) {
            throw new IllegalStateException(name + " does not say why the rest is lost: a row /** is missing");
        }
        return new LossTable(compile(rows));
    }

    /**
     * The part of this table that is about a member, as a table for a document that holds only that.
     *
     * @param pointer the member, with {@code *} for an index
     * @return that part
     */
    public LossTable part(String pointer) {
        LossState state = start;
        for (String step : LossRow.steps(pointer)) {
            state = step.equals(LossRow.ANY) ? state.nextIndex() : state.next(step);
        }
        return new LossTable(state);
    }

    LossState start() {
        return start;
    }

    /** A row, and how many of its steps were taken. */
    private record Place(LossRow row, int taken) {
        boolean isEnd() {
            return taken == row.steps().size();
        }

        /** A row covers what is below it, so its end stays where it is. */
        void after(@Nullable String name, Set<Place> next) {
            if (isEnd()) {
                next.add(this);
                return;
            }
            String step = row.steps().get(taken);
            if (step.equals(LossRow.DEEP)) {
                next.add(this);
                new Place(row, taken + 1).after(name, next);
            } else if (step.equals(LossRow.ANY) || step.equals(name)) {
                next.add(new Place(row, taken + 1));
            }
        }
    }

    private static LossState compile(List<LossRow> rows) {
        Set<String> names = new TreeSet<>();
        Set<Place> first = new HashSet<>();
        for (LossRow row : rows) {
            names.addAll(row.steps());
            first.add(new Place(row, 0));
        }
        LossRow rest = rows.stream()
                .filter(row -> row.steps().equals(List.of(LossRow.DEEP)))
                .findFirst()
                .orElseThrow();
        Map<Set<Place>, LossState> states = new HashMap<>();
        Deque<Set<Place>> open = new ArrayDeque<>();
        states.put(first, state(first, Set.of(), rest));
        open.add(first);
        while (!open.isEmpty()) {
            Set<Place> places = open.remove();
            LossState state = states.get(places);
            for (String name : names) {
                state.step(name, next(places, name, rest, states, open));
            }
            state.otherStep(next(places, null, rest, states, open));
        }
        return states.get(first);
    }

    private static LossState next(
            Set<Place> places,
            @Nullable String name,
            LossRow rest,
            Map<Set<Place>, LossState> states,
            Deque<Set<Place>> open) {
        Set<Place> next = new HashSet<>();
        places.forEach(place -> place.after(name, next));
        LossState known = states.get(next);
        if (known == null) {
            known = state(next, places, rest);
            states.put(next, known);
            open.add(next);
        }
        return known;
    }

    private static LossState state(Set<Place> places, Set<Place> before, LossRow rest) {
        LossRow best = rest;
        boolean pending = false;
        for (Place place : places) {
            if (place.isEnd() && place.row().exactness() > best.exactness()) {
                best = place.row();
            }
            pending |= !place.isEnd() && !place.row().steps().get(place.taken()).equals(LossRow.DEEP);
        }
        Place end = new Place(best, best.steps().size());
        return new LossState(best, places.contains(end) && !before.contains(end), pending);
    }
}
