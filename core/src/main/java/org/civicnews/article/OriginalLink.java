package org.civicnews.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.url.CleanedUrl;
import org.civicnews.url.Removal;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** The link to the page that a text was taken from (link gốc), as given and cleaned. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class OriginalLink permits OriginalLinkBuilder.ImmutableOriginalLink {
    OriginalLink() {}

    /** {@return the address as printed, unchanged, never blank} */
    public abstract String asGiven();

    /** {@return the address without what only watches the reader} */
    public abstract WebLink canonical();

    /** {@return what was taken out, with its place in {@link #asGiven()}} */
    public abstract List<Removal> removed();

    /** {@return whether the page shows it, {@link LinkDisplay#SHOWN} unless set} */
    @Value.Default
    public LinkDisplay display() {
        return LinkDisplay.SHOWN;
    }

    /** {@return when it was fetched, empty if not known} */
    public abstract Optional<Instant> retrievedAt();

    /** {@return a copy in a web archive, empty if there is none} */
    public abstract Optional<WebLink> archived();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    void check() {
        Problems problems = new Problems().notBlank("asGiven", asGiven());
        for (int i = 0; i < removed().size(); i++) {
            Removal removal = removed().get(i);
            problems.require(
                    removal.start() >= 0 && removal.end() <= asGiven().length(),
                    "removed/" + i,
                    "RANGE_OUT_OF_TEXT",
                    () -> "removal covers [" + removal.start() + "," + removal.end() + ") of a link of "
                            + asGiven().length());
        }
        problems.throwIfAny();
    }

    /**
     * Takes over what a cleaner found.
     *
     * @param link a link that was cleaned
     * @return the link as given and clean; empty if the cleaner refused it or it holds what no link may hold
     */
    public static Optional<OriginalLink> of(CleanedUrl link) {
        return link.result()
                .filter(WebLink::isLink)
                .map(clean -> builder()
                        .asGiven(link.input())
                        .canonical(WebLink.of(clean))
                        .removed(link.removals())
                        .build());
    }

    /** {@return a builder holding these values} */
    public abstract OriginalLinkBuilder toBuilder();

    /** {@return an empty builder} */
    public static OriginalLinkBuilder builder() {
        return new OriginalLinkBuilder();
    }
}
