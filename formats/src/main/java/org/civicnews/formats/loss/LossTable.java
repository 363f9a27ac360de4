package org.civicnews.formats.loss;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        if (rows.stream().noneMatch(LossRow::isRest)) {
            throw new IllegalStateException(name + " does not say why the rest is lost: a row /** is missing");
        }
        return new LossTable(new LossTableCompiler(rows).compile());
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
}
