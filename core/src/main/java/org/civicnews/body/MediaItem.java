package org.civicnews.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.people.PersonRef;
import org.civicnews.people.PlaceRef;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.Finding;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Problems;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.immutables.value.Value;

/** A picture, video or recording of an article. Immutable and thread-safe. */
@Value.Immutable
public abstract sealed class MediaItem permits MediaItemBuilder.ImmutableMediaItem {
    MediaItem() {}

    /** {@return the id, unique in the article} */
    public abstract String id();

    /** {@return what it is} */
    public abstract MediaKind kind();

    /** {@return where it can be fetched, empty if the page did not tell} */
    public abstract Optional<WebLink> source();

    /** {@return its key in the caller's own store, empty if it is not there} */
    public abstract Optional<String> storageKey();

    /** {@return the media type (RFC 6838), empty if not known} */
    public abstract Optional<String> mediaType();

    /** {@return the width in pixels, empty if not known} */
    public abstract OptionalInt width();

    /** {@return the height in pixels, empty if not known} */
    public abstract OptionalInt height();

    /** {@return the words that stand for the picture, empty if there are none} */
    public abstract Optional<String> alt();

    /** {@return whether it says nothing that the text does not, false unless set} */
    @Value.Default
    public boolean decorative() {
        return false;
    }

    /** {@return the caption (chú thích), empty if there is none} */
    public abstract Optional<RichText> caption();

    /** {@return who made it, empty if not told} */
    public abstract Optional<MediaCredit> credit();

    /** {@return who is seen or heard} */
    public abstract List<PersonRef> depicts();

    /** {@return when it was made, as far as told} */
    public abstract Optional<PartialDate> takenAt();

    /** {@return where it was made, empty if not told} */
    public abstract Optional<PlaceRef> place();

    /** {@return the rights statement, empty if there is none} */
    public abstract Optional<String> rights();

    /** {@return the IPTC digital source type, empty if not told} */
    public abstract Optional<String> digitalSource();

    /** {@return the digest of its bytes, empty if not known} */
    public abstract Optional<Digest> digest();

    /** {@return members that this version does not know, in the order read} */
    public abstract Map<String, RawJson> extra();

    @Value.Check
    MediaItem check() {
        Problems problems = new Problems()
                .notBlank("id", id())
                .require(
                        source().isEmpty() || storageKey().isEmpty(),
                        "storageKey",
                        "MEDIA_CONTRADICTS",
                        () -> "must not be given beside a source")
                .notBlank("storageKey", storageKey())
                .notBlank("mediaType", mediaType())
                .require(
                        width().isPresent() == height().isPresent(),
                        width().isPresent() ? "height" : "width",
                        "SIZE_INCOMPLETE",
                        () -> "width and height belong together");
        positive("width", width(), problems);
        positive("height", height(), problems);
        alt().ifPresent(alt -> problems.text("alt", alt));
        problems.require(
                        !decorative() || alt().filter(alt -> !alt.isBlank()).isEmpty(),
                        "alt",
                        "ALT_OF_DECORATIVE",
                        () -> "a decorative item has no alternative text")
                .notBlank("rights", rights())
                .notBlank("digitalSource", digitalSource())
                .throwIfAny();
        return WellFormed.isNfc(id())
                ? this
                : toBuilder().id(WellFormed.nfc(id())).build();
    }

    private static void positive(String path, OptionalInt pixels, Problems problems) {
        problems.require(
                pixels.isEmpty() || pixels.getAsInt() > 0,
                path,
                "OUT_OF_RANGE",
                () -> "must be more than 0 but was " + pixels.getAsInt());
    }

    /**
     * Looks for what is allowed but bad for readers: no alternative text (WCAG 2.2, 1.1.1), the caption repeated as one,
     * or a file-like one such as {@code headline-1}.
     *
     * @return the findings, empty if all is well
     */
    public List<Finding> lint() {
        List<Finding> findings = new ArrayList<>();
        if (alt().isEmpty() && !decorative() && kind().equals(MediaKind.IMAGE)) {
            findings.add(
                    Finding.warning("ALT_MISSING", "alt", "the picture has no alternative text (WCAG 2.2, 1.1.1)"));
        }
        alt().ifPresent(alt -> {
            if (caption().isPresent() && caption().get().text().strip().equals(alt.strip())) {
                findings.add(Finding.warning("ALT_REPEATS_CAPTION", "alt", "the alternative text repeats the caption"));
            }
            if (endsLikeNumberedFile(alt)) {
                findings.add(
                        Finding.warning("ALT_NUMBERED", "alt", "the alternative text is a headline with a number"));
            }
        });
        if (!WellFormed.isNfc(alt())) {
            findings.add(Finding.notComposed("alt"));
        }
        if (caption().isPresent() && !caption().get().isNfc()) {
            findings.add(Finding.notComposed("caption/text"));
        }
        return List.copyOf(findings);
    }

    /** A sentence with a small number glued to its last word (…ở cơ sở-1), but not a name such as Covid-19 or MiG-21. */
    private static boolean endsLikeNumberedFile(String alt) {
        int hyphen = alt.lastIndexOf('-');
        int digits = alt.length() - hyphen - 1;
        if (hyphen < 1 || digits < 1 || digits > 2 || alt.charAt(hyphen + 1) == '0') {
            return false;
        }
        for (int i = hyphen + 1; i < alt.length(); i++) {
            if (alt.charAt(i) < '0' || alt.charAt(i) > '9') {
                return false;
            }
        }
        String word = alt.substring(alt.lastIndexOf(' ', hyphen) + 1, hyphen);
        return !word.isEmpty()
                && WellFormed.nfc(word).chars().allMatch(Character::isLowerCase)
                && !word.equals("covid");
    }

    /** {@return a builder holding these values} */
    public abstract MediaItemBuilder toBuilder();

    /** {@return an empty builder} */
    public static MediaItemBuilder builder() {
        return new MediaItemBuilder();
    }
}
