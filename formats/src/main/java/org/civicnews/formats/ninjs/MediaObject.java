package org.civicnews.formats.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.value.WebLink;

/** Writes a picture, film, recording or document as an associated object. Immutable. */
final class MediaObject {
    private static final Map<MediaKind, String> TYPES = Map.of(
            MediaKind.IMAGE, "picture", MediaKind.VIDEO, "video", MediaKind.AUDIO, "audio", MediaKind.DOCUMENT, "text");

    private final NinjsNames names;
    private final String articleUri;

    MediaObject(NinjsNames names, String articleUri) {
        this.names = names;
        this.articleUri = articleUri;
    }

    void write(JsonOut out, MediaItem item, Optional<String> leadMedia) {
        boolean lead = leadMedia.filter(item.id()::equals).isPresent();
        Optional<String> caption = item.caption().map(given -> given.text());
        Optional<String> alt = item.alt().filter(given -> !given.isEmpty());
        List<Consumer<JsonOut>> descriptions = new ArrayList<>();
        caption.ifPresent(text -> descriptions.add(NinjsParts.text("caption", text)));
        alt.ifPresent(text -> descriptions.add(NinjsParts.text("altText", text)));
        out.object(object -> {
            object.member("name", item.id())
                    .member("rel", lead ? "lead" : "illustration")
                    .member("uri", item.source().map(WebLink::url).orElseGet(() -> fragment(item.id())))
                    .member("type", TYPES.getOrDefault(item.kind(), "component"))
                    .member("copyrightNotice", item.rights())
                    .list("descriptions", descriptions, JsonOut::object)
                    .list(
                            "people",
                            item.depicts(),
                            (list, person) -> list.object(NinjsParts.named(names.of(person), "depicted")))
                    .member("by", item.credit().flatMap(MediaObject::by))
                    .member("located", item.place().map(names::of));
            item.digitalSource()
                    .ifPresent(code -> object.object("digitalSourceType", it -> it.member("literal", code)));
            item.source().ifPresent(source -> rendition(object, item, source));
        });
    }

    /** Every object needs an address; one without its own is a part of the article. */
    private String fragment(String id) {
        return articleUri + (articleUri.indexOf('#') < 0 ? "#media-" : "-media-") + NinjsUris.encoded(id);
    }

    private static Optional<String> by(MediaCredit credit) {
        return credit.line()
                .or(() -> credit.creator().map(name -> name.full()))
                .or(credit::agency)
                .or(credit::source);
    }

    private static void rendition(JsonOut out, MediaItem item, WebLink source) {
        out.list(
                "renditions",
                List.of(source),
                (list, one) -> list.object(it -> it.member("name", "original")
                        .member("href", source.url())
                        .member("contentType", item.mediaType())
                        .member("width", item.width())
                        .member("height", item.height())));
    }
}
