package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import org.civicnews.value.OpenKind;

/** How far a task is. Immutable and thread-safe. */
public final class TaskStatus extends OpenKind {
    /** Not begun. */
    public static final TaskStatus OPEN = new TaskStatus("OPEN");

    /** Begun. */
    public static final TaskStatus IN_PROGRESS = new TaskStatus("IN_PROGRESS");

    /** Done. */
    public static final TaskStatus DONE = new TaskStatus("DONE");

    /** Late. */
    public static final TaskStatus OVERDUE = new TaskStatus("OVERDUE");

    private static final Map<String, TaskStatus> KNOWN = index(OPEN, IN_PROGRESS, DONE, OVERDUE);

    private TaskStatus(String name) {
        super(name);
    }

    /**
     * Finds the kind of a name.
     *
     * @param name the name as written in JSON, never blank
     * @return the constant, or a value that keeps the unknown name
     */
    public static TaskStatus of(String name) {
        TaskStatus known = KNOWN.get(name);
        return known != null ? known : new TaskStatus(name);
    }

    /** {@return the constants in their documented order} */
    public static List<TaskStatus> known() {
        return List.copyOf(KNOWN.values());
    }

    @Override
    public boolean isKnown() {
        return KNOWN.containsKey(name());
    }
}
