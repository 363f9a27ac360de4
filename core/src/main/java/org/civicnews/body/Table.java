package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A table (bảng): a rectangle once all spans are laid out. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Table implements Block permits TableBuilder.ImmutableTable {
    Table() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return the caption, empty if there is none} */
    public abstract Optional<RichText> caption();

    /** {@return how many rows from the top are headers, 0 unless set} */
    @Value.Default
    public int headerRows() {
        return 0;
    }

    /** {@return the rows, at least one} */
    public abstract List<TableRow> rows();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Table check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .notEmpty("rows", rows())
                .require(
                        headerRows() >= 0,
                        "headerRows",
                        "OUT_OF_RANGE",
                        () -> "must be 0 or more but was " + headerRows())
                .require(
                        headerRows() <= rows().size(),
                        "headerRows",
                        "TABLE_HEADER",
                        () -> "must be at most " + rows().size() + ", the number of rows, but was " + headerRows());
        TableGrid.check(rows(), problems);
        problems.throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract TableBuilder toBuilder();

    /** {@return an empty builder} */
    public static TableBuilder builder() {
        return new TableBuilder();
    }
}
