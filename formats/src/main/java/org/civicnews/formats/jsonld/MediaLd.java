package org.civicnews.formats.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.value.WebLink;

/** Writes the media of an article, each kind in its own property, the lead picture first. Serves one writing. */
final class MediaLd {
    private final Article article;
    private final LdNames names;
    private final LossNotes notes;

    MediaLd(Article article, LdNames names, LossNotes notes) {
        this.article = article;
        this.names = names;
        this.notes = notes;
    }

    void write(JsonOut out) {
        list(out, "image", MediaKind.IMAGE);
        list(out, "video", MediaKind.VIDEO);
        list(out, "audio", MediaKind.AUDIO);
        list(out, "associatedMedia", null);
        if (article.media().stream().noneMatch(item -> item.kind().equals(MediaKind.IMAGE)) && isLeadAlone()) {
            notes.lost("/leadMedia", "is the only one of its kind, and only a picture can represent a page");
        }
    }

    private boolean isLeadAlone() {
        List<String> types =
                article.media().stream().map(item -> type(item.kind())).toList();
        return article.media().stream()
                .filter(this::isLead)
                .allMatch(item -> java.util.Collections.frequency(types, type(item.kind())) == 1);
    }

    private void list(JsonOut out, String property, @org.jspecify.annotations.Nullable MediaKind kind) {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < article.media().size(); i++) {
            MediaItem item = article.media().get(i);
            if (kind == null ? isOther(item.kind()) : item.kind().equals(kind)) {
                items.add(isLead(item) ? 0 : items.size(), i);
            }
        }
        out.list(
                property,
                items,
                (list, index) -> list.object(it -> members(it, article.media().get(index), "/media/" + index)));
    }

    private boolean isLead(MediaItem item) {
        return article.leadMedia().filter(item.id()::equals).isPresent();
    }

    private static boolean isOther(MediaKind kind) {
        return type(kind).equals("CreativeWork");
    }

    /** {@return the type of a medium: what schema.org has no type for is a work} */
    static String type(MediaKind kind) {
        if (kind.equals(MediaKind.IMAGE)) {
            return "ImageObject";
        }
        if (kind.equals(MediaKind.VIDEO)) {
            return "VideoObject";
        }
        return kind.equals(MediaKind.AUDIO) ? "AudioObject" : "CreativeWork";
    }

    private void members(JsonOut out, MediaItem item, String pointer) {
        boolean other = isOther(item.kind());
        out.member("@type", type(item.kind())).member("@id", LdNames.address("media", item.id()));
        if (other) {
            out.member("additionalType", item.kind().name());
            notes.lost(pointer + "/width", "only pictures and films have a size");
            notes.lost(pointer + "/height", "only pictures and films have a size");
            notes.lost(pointer + "/digest", "only pictures, films and recordings have a digest");
        } else {
            out.member("width", item.width())
                    .member("height", item.height())
                    .member("sha256", item.digest().map(digest -> digest.hex()));
        }
        out.member(other ? "url" : "contentUrl", item.source().map(WebLink::url))
                .member("encodingFormat", item.mediaType())
                .member("name", item.alt().filter(alt -> !alt.isEmpty()))
                .member(caption(item.kind()), item.caption().map(caption -> caption.text()));
        if (isLead(item) && item.kind().equals(MediaKind.IMAGE)) {
            out.flag("representativeOfPage");
        }
        item.credit().ifPresent(credit -> credit(out, credit));
        out.list("about", item.depicts(), (list, person) -> list.object(names.mention(person)))
                .member("dateCreated", taken(item, pointer));
        item.place().ifPresent(place -> out.object("contentLocation", names.mention(place)));
        out.member("copyrightNotice", item.rights()).member("digitalSourceType", item.digitalSource());
    }

    /** Only pictures, films and recordings have captions; a document has a description. */
    private static String caption(MediaKind kind) {
        return isOther(kind) ? "description" : "caption";
    }

    private Optional<String> taken(MediaItem item, String pointer) {
        Optional<String> day = item.takenAt().flatMap(LdDates::day);
        if (day.isEmpty()) {
            notes.lost(pointer + "/takenAt", LdDates.NO_WHOLE_DAY);
        }
        return day;
    }

    private static void credit(JsonOut out, MediaCredit credit) {
        out.member(
                "creditText",
                credit.line()
                        .or(credit::source)
                        .or(credit::agency)
                        .or(() -> credit.creator().map(name -> name.full())));
        credit.creator().ifPresent(name -> out.object("creator", it -> PeopleLd.named(it, name)));
        organization(out, "sourceOrganization", credit.agency());
        organization(out, "provider", credit.source());
    }

    private static void organization(JsonOut out, String property, Optional<String> name) {
        name.ifPresent(given ->
                out.object(property, it -> it.member("@type", "Organization").member("name", given)));
    }
}
