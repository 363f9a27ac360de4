package org.civicnews.body;

import java.util.Map;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** Something shown from another site (video, bài đăng); its fallback text stands for it elsewhere. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Embed implements Block permits EmbedBuilder.ImmutableEmbed {
    Embed() {}

    /** {@return the id, unique in the article} */
    @Override
    public abstract String id();

    /** {@return the address} */
    public abstract WebLink url();

    /** {@return who serves it, empty if not told} */
    public abstract Optional<String> provider();

    /** {@return what a reader gets who cannot see it, never blank} */
    public abstract RichText fallback();

    /** {@return members that this version does not know, in the order read} */
    @Override
    public abstract Map<String, RawJson> extra();

    @Value.Check
    Embed check() {
        new Problems()
                .notBlank("id", id())
                .notBlank("provider", provider())
                .require(!fallback().isBlank(), "fallback", "BLANK", () -> "must not be blank")
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
    public abstract EmbedBuilder toBuilder();

    /** {@return an empty builder} */
    public static EmbedBuilder builder() {
        return new EmbedBuilder();
    }
}
