package org.civicnews.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a format could not carry of a value; what is named in neither list can be found in the document. A pointer covers
 * all that stands below it. Immutable and thread-safe.
 *
 * @param lost what has no place there, in the order of the value's own JSON form
 * @param approximated what stands there in a form that says less or something slightly else, in the same order
 */
public record Losses(List<Loss> lost, List<Loss> approximated) {
    /** Copies the lists. */
    public Losses {
        lost = List.copyOf(lost);
        approximated = List.copyOf(approximated);
    }

    /** {@return that everything was carried} */
    public static Losses none() {
        return new Losses(List.of(), List.of());
    }

    /** {@return whether everything was carried as it is} */
    public boolean isEmpty() {
        return lost.isEmpty() && approximated.isEmpty();
    }

    /**
     * Says of what part of a larger value these are the losses.
     *
     * @param pointer where the part stands, such as {@code /3} in a list
     * @return the same losses, seen from the larger value
     */
    public Losses under(String pointer) {
        return new Losses(under(pointer, lost), under(pointer, approximated));
    }

    private static List<Loss> under(String pointer, List<Loss> losses) {
        return losses.stream()
                .map(loss -> new Loss(pointer + loss.pointer(), loss.reason()))
                .toList();
    }

    /**
     * Adds the losses of a part that comes later.
     *
     * @param later what follows
     * @return all, these first
     */
    public Losses and(Losses later) {
        return new Losses(join(lost, later.lost), join(approximated, later.approximated));
    }

    private static List<Loss> join(List<Loss> first, List<Loss> second) {
        List<Loss> all = new ArrayList<>(first.size() + second.size());
        Stream.of(first, second).forEach(all::addAll);
        return all;
    }
}
