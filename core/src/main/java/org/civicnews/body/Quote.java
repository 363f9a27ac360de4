package org.civicnews.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.people.PersonRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A quotation (trích dẫn) set apart. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Quote implements Block permits QuoteBuilder.ImmutableQuote {
    Quote() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return what is quoted, at least one block} */
    public abstract List<Block> blocks();

    /** {@return who said it, empty if not told} */
    public abstract Optional<PersonRef> speaker();

    /** {@return the work or source it is taken from, empty if not told} */
    public abstract Optional<String> citation();

    /** {@return how it is set, {@link QuoteStyle#BLOCK} unless set} */
    @Value.Default
    public QuoteStyle style() {
        return QuoteStyle.BLOCK;
    }

    /** {@return whether the words are exactly those spoken or written, false unless set} */
    @Value.Default
    public boolean verbatim() {
        return false;
    }

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Quote check() {
        new Problems()
                .notBlank("id", id())
                .notEmpty("blocks", blocks())
                .notBlank("citation", citation())
                .require(Nesting.depth(this) <= ContentLimits.MAX_DEPTH, "blocks", "TOO_DEEP", Nesting::message)
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** {@return a builder holding these values} */
    public abstract QuoteBuilder toBuilder();

    /** {@return an empty builder} */
    public static QuoteBuilder builder() {
        return new QuoteBuilder();
    }
}
