package org.civicnews.people;

import java.util.Map;
import java.util.Optional;
import org.civicnews.value.DateRange;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.immutables.value.Value;

/** A post (chức vụ) that somebody holds: a claim made by a text on its date, not a fact for ever. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class Post permits PostBuilder.ImmutablePost {
    Post() {}

    /** {@return the title as printed, such as Phó Bí thư, never blank} */
    public abstract String title();

    /** {@return where the post is held, empty if not told} */
    public abstract Optional<OrganizationRef> organization();

    /** {@return what kind of post it is, {@link PostKind#OTHER} unless set} */
    @Value.Default
    public PostKind kind() {
        return PostKind.OTHER;
    }

    /** {@return how high it stands in its organisation, empty if not told} */
    public abstract Optional<PostRank> rank();

    /** {@return from when to when, empty if not told} */
    public abstract Optional<DateRange> held();

    /** {@return the date on which the text claims it, empty if not told} */
    public abstract Optional<PartialDate> asOf();

    /** {@return for whom the holder acts, empty if not told} */
    public abstract Optional<OrganizationRef> onBehalfOf();

    /** {@return where it was read, empty if it was not read from an article} */
    public abstract Optional<Evidence> evidence();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    /**
     * The title with the organisation after it, as people say it: words that end the one and begin the other are said
     * once, so {@code Trưởng Ban} in {@code Ban Dân vận} is {@code Trưởng Ban Dân vận}; a title that holds the name is
     * enough.
     *
     * @param organization the name of the organisation; the title alone is said if it is blank
     * @return title and organisation
     */
    public String spoken(String organization) {
        String title = title();
        if (organization.isBlank() || title.contains(organization)) {
            return title;
        }
        for (int at = 0; at < title.length(); at = nextWord(title, at)) {
            int shared = title.length() - at;
            boolean wholeWords = shared == organization.length()
                    || (shared < organization.length() && organization.charAt(shared) == ' ');
            if (wholeWords && title.regionMatches(true, at, organization, 0, shared)) {
                return title + organization.substring(shared);
            }
        }
        return title + ' ' + organization;
    }

    private static int nextWord(String title, int at) {
        int space = title.indexOf(' ', at);
        return space < 0 ? title.length() : space + 1;
    }

    @Value.Check
    void check() {
        boolean outside = held().isPresent()
                && asOf().isPresent()
                && (held().get().start().filter(asOf().get()::isCertainlyBefore).isPresent()
                        || held().get()
                                .end()
                                .filter(asOf().get()::isCertainlyAfter)
                                .isPresent());
        new Problems()
                .notBlank("title", title())
                .require(
                        !outside,
                        "asOf",
                        "POST_NOT_HELD",
                        () -> "post is claimed as of " + asOf().orElseThrow().toEdtf() + ", when it was not held")
                .throwIfAny();
    }

    /** {@return a builder holding these values} */
    public abstract PostBuilder toBuilder();

    /** {@return an empty builder} */
    public static PostBuilder builder() {
        return new PostBuilder();
    }
}
