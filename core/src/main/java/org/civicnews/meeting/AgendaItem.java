package org.civicnews.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** An item of the agenda (chương trình), with the items under it. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class AgendaItem permits AgendaItemBuilder.ImmutableAgendaItem {
    AgendaItem() {}

    /** {@return the id, unique in the meeting} */
    public abstract String id();

    /** {@return the number as printed, empty if there is none} */
    public abstract Optional<String> number();

    /** {@return the title, never blank} */
    public abstract String title();

    /** {@return who presents it; they are participants} */
    public abstract List<Actor> presenters();

    /** {@return its documents} */
    public abstract List<DocumentUse> documents();

    /** {@return the items under it} */
    public abstract List<AgendaItem> children();

    /** {@return when it starts, empty if not told} */
    public abstract Optional<PartialDate> startsAt();

    /** {@return what came of it, empty if not told} */
    public abstract Optional<String> outcome();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    private static final int MAX_DEPTH = 6;

    @Value.Check
    AgendaItem check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("number", number())
                .notBlank("title", title())
                .notBlank("outcome", outcome())
                .require(
                        depth() <= MAX_DEPTH,
                        "children",
                        "TOO_DEEP",
                        () -> "agenda items must be nested at most " + MAX_DEPTH + " deep")
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    /** How deep the item is nested; bounded, because a deeper one cannot be built. */
    private int depth() {
        return 1 + children().stream().mapToInt(AgendaItem::depth).max().orElse(0);
    }

    /** {@return a builder holding these values} */
    public abstract AgendaItemBuilder toBuilder();

    /** {@return an empty builder} */
    public static AgendaItemBuilder builder() {
        return new AgendaItemBuilder();
    }
}
