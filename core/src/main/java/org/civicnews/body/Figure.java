package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** Pictures or recordings with a caption (ảnh và chú thích). Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Figure implements Block permits FigureBuilder.ImmutableFigure {
    Figure() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return the ids of the article's media items shown, at least one} */
    public abstract List<String> media();

    /** {@return a caption for this place, empty if the media item's own serves} */
    public abstract Optional<RichText> caption();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Figure check() {
        new Problems()
                .notBlank("id", id())
                .notEmpty("media", media())
                .noneBlank("media", media())
                .throwIfAny();
        return WellFormed.isNfc(id()) && WellFormed.isNfc(media())
                ? this
                : toBuilder()
                        .id(WellFormed.nfc(id()))
                        .media(WellFormed.nfc(media()))
                        .build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract FigureBuilder toBuilder();

    /** {@return an empty builder} */
    public static FigureBuilder builder() {
        return new FigureBuilder();
    }
}
