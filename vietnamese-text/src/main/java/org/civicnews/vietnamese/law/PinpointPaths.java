package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicnews.law.Pinpoint;
import org.civicnews.law.PinpointBuilder;
import org.civicnews.law.PinpointStep;

/**
 * Makes paths out of a run of pinpoints. Inner units bind to the first label of the outer unit that follows; where the
 * text goes from outer to inner, an inner unit belongs to the last outer one. Used once per run; not thread-safe.
 */
final class PinpointPaths {
    /** From here outwards a unit stands by itself and is no part of the next one. */
    private static final int ARTICLE = 5;

    /** What is attached to a document holds only what stands right before it: {@code Phần II Phụ lục III}. */
    private static final int APPENDIX = 0;

    private record Part(int depth, PinpointStep step) {}

    private final List<PinpointReader.Group> groups;
    private final List<List<Part>> done = new ArrayList<>();
    private List<List<Part>> open = new ArrayList<>();
    private List<Part> outer = List.of();

    private PinpointPaths(List<PinpointReader.Group> groups) {
        this.groups = groups;
    }

    /** Gives the pinpoints of a run, in the order of the text. */
    static List<Pinpoint> of(List<PinpointReader.Group> groups) {
        if (isChain(groups)) {
            return List.of(chain(groups));
        }
        PinpointPaths paths = new PinpointPaths(groups);
        paths.run();
        List<Pinpoint> pinpoints = new ArrayList<>(paths.done.size());
        for (List<Part> path : paths.done) {
            pinpoints.add(pinpoint(path));
        }
        return pinpoints;
    }

    /** Tells whether a run is a single path from inner to outer, as most are: {@code điểm a khoản 1 Điều 5}. */
    private static boolean isChain(List<PinpointReader.Group> groups) {
        int last = Integer.MAX_VALUE;
        for (PinpointReader.Group group : groups) {
            if (group.joined()
                    || group.apart()
                    || group.steps().size() > 1
                    || group.unit().depth() >= last) {
                return false;
            }
            last = group.unit().depth();
        }
        return true;
    }

    private static Pinpoint chain(List<PinpointReader.Group> groups) {
        PinpointBuilder pinpoint = Pinpoint.builder();
        for (int i = groups.size() - 1; i >= 0; i--) {
            pinpoint.addSteps(groups.get(i).steps().get(0));
        }
        return pinpoint.build();
    }

    private void run() {
        int last = -1;
        for (int i = 0; i < groups.size(); i++) {
            int depth = groups.get(i).unit().depth();
            if (last < 0) {
                begin(i);
            } else if (depth == last) {
                add(i, 0);
            } else if (depth < last) {
                boolean attached = depth == APPENDIX && groups.get(i).apart();
                if (attached || (groups.get(i).joined() && last <= ARTICLE)) {
                    begin(i);
                } else {
                    bind(i);
                }
            } else {
                descend(i);
            }
            last = depth;
        }
        done.addAll(open);
    }

    private void begin(int group) {
        done.addAll(open);
        open = new ArrayList<>();
        outer = List.of();
        add(group, 0);
    }

    /** Opens a path for each label from one on, under the outer units if the text goes from outer to inner. */
    private void add(int group, int from) {
        PinpointReader.Group read = groups.get(group);
        for (int i = from; i < read.steps().size(); i++) {
            List<Part> path = new ArrayList<>(outer);
            path.add(new Part(read.unit().depth(), read.steps().get(i)));
            open.add(path);
        }
    }

    /** An outer unit follows inner ones: they belong to its first label, its other labels stand alone. */
    private void bind(int group) {
        PinpointReader.Group read = groups.get(group);
        int depth = read.unit().depth();
        boolean fresh = false;
        for (List<Part> path : open) {
            if (isInside(path, depth)) {
                path.add(new Part(depth, read.steps().get(0)));
                fresh = true;
            }
        }
        outer = List.of();
        add(group, fresh ? 1 : 0);
    }

    /** Tells whether all parts of a path are further in than a depth. */
    private static boolean isInside(List<Part> path, int depth) {
        for (Part part : path) {
            if (part.depth() <= depth) {
                return false;
            }
        }
        return true;
    }

    /** An inner unit follows an outer one: part of it, unless its own outer unit comes later. */
    private void descend(int group) {
        int top = groups.get(group - 1).unit().depth();
        int rival = next(group, top);
        if (rival > 0 && !belongsToLast(group, rival, top)) {
            outer = List.of();
        } else if (rival == 0 && next(group, groups.get(group).unit().depth() - 1) > 0) {
            done.addAll(open);
            outer = withoutDeeper(open.get(open.size() - 1), top);
            open = new ArrayList<>();
        } else {
            outer = withoutDeeper(open.remove(open.size() - 1), top);
        }
        add(group, 0);
    }

    /** Gives the next group that is at least as far out as a depth, 0 if none follows. */
    private int next(int group, int depth) {
        for (int i = group + 1; i < groups.size(); i++) {
            if (groups.get(i).unit().depth() <= depth) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Tells whether an inner unit belongs to the outer one before it though a rival follows that could hold it: the rival is
     * further out ({@code khoản 2, điểm c, Điều 9}), or begins anew after a comma ({@code Điều 5 khoản 2, Điều 6}).
     */
    private boolean belongsToLast(int group, int rival, int top) {
        boolean further =
                groups.get(rival).unit().depth() < top && !groups.get(group).joined();
        boolean anew = !groups.get(group).apart() && groups.get(rival).apart();
        return further || anew;
    }

    private static List<Part> withoutDeeper(List<Part> path, int depth) {
        return path.stream().filter(part -> part.depth() <= depth).toList();
    }

    private static Pinpoint pinpoint(List<Part> path) {
        List<Part> ordered = new ArrayList<>(path);
        ordered.sort(Comparator.comparingInt(Part::depth));
        List<PinpointStep> steps = new ArrayList<>(ordered.size());
        for (Part part : ordered) {
            if (!names(steps, part.step())) {
                steps.add(part.step());
            }
        }
        return Pinpoint.builder().steps(steps).build();
    }

    private static boolean names(List<PinpointStep> steps, PinpointStep step) {
        for (PinpointStep one : steps) {
            if (one.unit().equals(step.unit())) {
                return true;
            }
        }
        return false;
    }
}
