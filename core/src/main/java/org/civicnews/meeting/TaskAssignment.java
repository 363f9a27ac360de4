package org.civicnews.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A task given to somebody at a meeting (giao nhiệm vụ), with the strength of the words. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class TaskAssignment permits TaskAssignmentBuilder.ImmutableTaskAssignment {
    TaskAssignment() {}

    /** {@return the id, unique in the meeting} */
    public abstract String id();

    /** {@return the task in the words of the text, never blank} */
    public abstract String text();

    /** {@return who is to do it, at least one} */
    public abstract List<Actor> assignees();

    /** {@return who is to help (phối hợp)} */
    public abstract List<Actor> coordinators();

    /** {@return who gave it, empty if not told} */
    public abstract Optional<Actor> assignedBy();

    /** {@return how strong the words are} */
    public abstract Obligation obligation();

    /** {@return by when, empty if not told} */
    public abstract Optional<PartialDate> due();

    /** {@return the ids of the legal references it rests on} */
    public abstract List<String> legalBasis();

    /** {@return how far it is, empty if not told} */
    public abstract Optional<TaskStatus> status();

    /** {@return where it was read, empty if it was not read from an article} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    TaskAssignment check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notBlank("text", text())
                .notEmpty("assignees", assignees())
                .noneBlank("legalBasis", legalBasis());
        Set<String> assigned = new HashSet<>();
        assignees().forEach(assignee -> assigned.add(ActorRules.key(assignee)));
        for (int i = 0; i < coordinators().size(); i++) {
            Actor coordinator = coordinators().get(i);
            problems.require(
                    !assigned.contains(ActorRules.key(coordinator)),
                    "coordinators/" + i,
                    "ASSIGNEE_COORDINATES",
                    () -> "'" + coordinator.label() + "' is an assignee and cannot also coordinate");
        }
        problems.throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(legalBasis())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .legalBasis(WellFormed.nfc(legalBasis()))
                        .build();
    }

    /** {@return a builder holding these values} */
    public abstract TaskAssignmentBuilder toBuilder();

    /** {@return an empty builder} */
    public static TaskAssignmentBuilder builder() {
        return new TaskAssignmentBuilder();
    }
}
