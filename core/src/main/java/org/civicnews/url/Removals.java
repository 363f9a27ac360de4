package org.civicnews.url;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.civicnews.text.WellFormed;

/**
 * What was taken out of an address, noted as cheaply as possible: most callers want the clean address only. Written by
 * one cleaning, then never changed.
 */
final class Removals {
    private static final int LONGEST_NAME = 100;

    private static final int PLACES = 4;
    private static final int[] NO_PLACES = {};
    private static final Object[] NO_REASONS = {};

    private int count;
    /** For each: where it begins and ends, where its name begins and ends. */
    private int[] places = NO_PLACES;

    private Object[] reasons = NO_REASONS;

    /** Notes a parameter, by places in the address as given. */
    void add(CompiledRule rule, int start, int end, int nameStart, int nameEnd) {
        note(rule, start, end, nameStart, nameEnd);
    }

    /** Notes a piece of an address around the address. */
    void add(Wrapper wrapper, int start, int end) {
        note(wrapper, start, end, 0, 0);
    }

    private void note(Object reason, int start, int end, int nameStart, int nameEnd) {
        if (end <= start) {
            return;
        }
        if (count == reasons.length) {
            reasons = Arrays.copyOf(reasons, 2 * count + 2);
            places = Arrays.copyOf(places, PLACES * reasons.length);
        }
        places[PLACES * count] = start;
        places[PLACES * count + 1] = end;
        places[PLACES * count + 2] = nameStart;
        places[PLACES * count + 3] = nameEnd;
        reasons[count++] = reason;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** {@return the removals in the order of the address} */
    List<Removal> list(String input) {
        List<Removal> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(removal(input, i));
        }
        list.sort(Comparator.comparingInt(Removal::start));
        return List.copyOf(list);
    }

    private Removal removal(String input, int i) {
        RemovalBuilder removal = Removal.builder().start(places[PLACES * i]).end(places[PLACES * i + 1]);
        if (reasons[i] instanceof Wrapper wrapper) {
            return removal.kind(RemovalKind.WRAPPER)
                    .name(wrapper.name())
                    .rule(wrapper.id())
                    .build();
        }
        CompiledRule reason = (CompiledRule) reasons[i];
        String written = input.substring(places[PLACES * i + 2], places[PLACES * i + 3]);
        String name = reason.isWritten(written) ? written : NameTable.read(written, 0, written.length());
        boolean fit = reason.isWritten(name)
                && name.length() <= LONGEST_NAME
                && WellFormed.fault(name).isEmpty();
        return removal.kind(reason.rule.kind())
                .name(fit ? name : reason.rule.name())
                .rule(reason.id)
                .build();
    }
}
